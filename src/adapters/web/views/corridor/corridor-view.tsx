import { corridorPageDocument } from '../../../../client/generated/corridor-page.ts';
import { readPartialDate } from '../../../../client/writing/partial-date.ts';
import { Answer } from '../../components/answer.tsx';
import { EmptyNote } from '../../components/empty-note.tsx';
import { Link } from '../../components/link.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import { View } from '../../components/view.tsx';
import { listOf, withParams } from '../../core/address.ts';
import { go } from '../../core/router.ts';
import { useQuery } from '../../core/use-query.ts';
import type { ViewProps } from '../../core/view-props.ts';
import { text } from '../../strings/text.ts';
import { CorridorForm } from './corridor-form.tsx';
import { CorridorSheet } from './corridor-sheet.tsx';
import { corridorTable } from './corridor-table.ts';

const words = text.corridor.referral;

/** A referral corridor: asked in the words of a case, answered as a sheet that can be handed over. */
export default function CorridorView({ path, params }: ViewProps) {
  const origin = params.get('origin');
  const found = params.get('found');
  const transit = listOf(params, 'transit');
  const needs = listOf(params, 'needs');
  const asOf = readPartialDate(params.get('asOf') ?? '');
  const answer = useQuery(
    corridorPageDocument,
    origin && found
      ? { origin, found, transit: transit.length ? transit : null, needs: needs.length ? needs : null, asOf }
      : null,
  );
  const { data } = answer;
  const title = data?.origin && data.found ? words.title(data.origin.name, data.found.name) : text.views.corridor;
  return (
    <View
      title={title}
      lede={words.lede}
      tools={<Toolbar exports={{ name: `corridor ${origin ?? ''} ${found ?? ''}`, csv: () => corridorTable(data) }} />}
    >
      <CorridorForm
        asked={{ origin, found, transit, needs, asOf }}
        onChange={(changes) => go(withParams(path, params, changes), { keepScroll: true })}
      />
      {origin && found ? (
        <Answer query={answer}>{(ready) => <CorridorSheet answer={ready} />}</Answer>
      ) : (
        <EmptyNote title={words.need}>
          <p>
            {words.example}{' '}
            {text.start.questions[1]?.examples.map((example) => (
              <Link key={example.href} href={example.href} className="button">
                {example.label}
              </Link>
            ))}
          </p>
        </EmptyNote>
      )}
    </View>
  );
}
