import { counterpartsPageDocument } from '../../../../client/generated/counterparts-page.ts';
import { readPartialDate } from '../../../../client/writing/partial-date.ts';
import { Answer } from '../../components/answer.tsx';
import { Caveats } from '../../components/caveats.tsx';
import { ChecksField } from '../../components/checks-field.tsx';
import { CompletenessNote } from '../../components/completeness-note.tsx';
import { DateField } from '../../components/date-field.tsx';
import { EmptyNote } from '../../components/empty-note.tsx';
import { EntityField } from '../../components/entity-field.tsx';
import { Link } from '../../components/link.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import { View } from '../../components/view.tsx';
import { entityAddress, listOf, withParams } from '../../core/address.ts';
import { entityKinds } from '../../core/kinds.ts';
import { go } from '../../core/router.ts';
import { useChoices } from '../../core/use-choices.ts';
import { useQuery } from '../../core/use-query.ts';
import type { ViewProps } from '../../core/view-props.ts';
import { text } from '../../strings/text.ts';
import { CounterpartCard } from './counterpart-card.tsx';
import { counterpartsTable } from './counterparts-table.ts';

const words = text.corridor.counterparts;

/** Who in another country does what an office does in its own. */
export default function CounterpartsView({ path, params }: ViewProps) {
  const of = params.get('of');
  const country = params.get('country');
  const topics = listOf(params, 'topics');
  const asOf = readPartialDate(params.get('asOf') ?? '');
  const first = Number(params.get('first') ?? 10);
  const choices = useChoices();
  const answer = useQuery(
    counterpartsPageDocument,
    of && country ? { of, country, topics: topics.length ? topics : null, asOf, first } : null,
  );
  const change = (changes: Parameters<typeof withParams>[2]) =>
    go(withParams(path, params, changes), { keepScroll: true });
  return (
    <View
      title={text.views.counterparts}
      lede={words.lede}
      tools={
        <Toolbar
          exports={{ name: `counterparts ${of ?? ''} ${country ?? ''}`, csv: () => counterpartsTable(answer.data) }}
        />
      }
    >
      <form className="form" onSubmit={(event) => event.preventDefault()}>
        <EntityField
          label={words.of}
          id={of}
          kinds={entityKinds.turnedTo}
          required
          onChoose={(id) => change({ of: id })}
        />
        <SelectField
          label={words.country}
          value={country}
          none={words.choose}
          choices={choices.countries}
          onChange={(id) => change({ country: id })}
        />
        <DateField value={asOf} onChange={(date) => change({ asOf: date })} />
        <div className="wide">
          <ChecksField
            legend={words.topics}
            chosen={topics}
            choices={choices.topics.map((topic) => ({ id: topic.id, label: topic.name }))}
            onChange={(chosen) => change({ topics: chosen })}
          />
        </div>
      </form>
      {of && country ? (
        <Answer query={answer}>
          {({ counterparts, ...asked }) => (
            <>
              {counterparts.items.length === 0 ? (
                <EmptyNote title={asked.of ? words.none : text.answers.unknownEntity(of)}>
                  <p>
                    {words.noneNext} <Link href={entityAddress(country)}>{asked.country?.name ?? country}</Link>
                  </p>
                </EmptyNote>
              ) : (
                <p className="count" role="status">
                  {words.found(counterparts.items.length, asked.of?.name ?? of, asked.country?.name ?? country)}
                </p>
              )}
              <CompletenessNote completeness={counterparts.completeness} />
              <Caveats caveats={counterparts.caveats} />
              {counterparts.items.map((item, index) => (
                <CounterpartCard key={item.organization.id} item={item} rank={index + 1} />
              ))}
              {counterparts.items.length >= first ? (
                <button type="button" className="button" onClick={() => change({ first: first + 10 })}>
                  {text.answers.more}
                </button>
              ) : null}
            </>
          )}
        </Answer>
      ) : (
        <EmptyNote title={words.need}>
          <p>
            {text.paths.needNext}{' '}
            {text.start.questions[0]?.examples.map((example) => (
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
