import { useRef } from 'react';
import { pathsDocument } from '../../../../client/generated/paths.ts';
import { Answer } from '../../components/answer.tsx';
import { EmptyNote } from '../../components/empty-note.tsx';
import { Link } from '../../components/link.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import { View } from '../../components/view.tsx';
import { withParams } from '../../core/address.ts';
import { go } from '../../core/router.ts';
import { svgFile } from '../../core/svg-file.ts';
import { useQuery } from '../../core/use-query.ts';
import type { ViewProps } from '../../core/view-props.ts';
import { text } from '../../strings/text.ts';
import { Changes } from './changes.tsx';
import { PathsForm } from './paths-form.tsx';
import { pathsGexf } from './paths-gexf.ts';
import { PathsResult } from './paths-result.tsx';
import { pathFilter, readPathsState } from './paths-state.ts';
import { pathsTable } from './paths-table.ts';

const words = text.paths;

/** How two bodies are connected. */
export default function PathsView({ path, params }: ViewProps) {
  const state = readPathsState(params);
  const drawing = useRef<SVGSVGElement>(null);
  const { from, to } = state;
  const asked = from && to && from !== to;
  const answer = useQuery(
    pathsDocument,
    asked ? { from, to, filter: pathFilter(state), asOf: state.asOf, first: state.first } : null,
  );
  const change = (changes: Parameters<typeof withParams>[2]) =>
    go(withParams(path, params, changes), { keepScroll: true });
  const data = answer.data;
  const found = data?.cooperationPaths.paths ?? [];
  return (
    <View
      title={text.views.paths}
      {...(data?.from && data.to ? { tab: `${data.from.name} → ${data.to.name}` } : {})}
      lede={words.lede}
      tools={
        <Toolbar
          exports={{
            name: `paths ${from ?? ''} ${to ?? ''}`,
            csv: () => pathsTable(found),
            svg: () => (drawing.current ? svgFile(drawing.current) : null),
            gexf: () => pathsGexf(found),
          }}
        />
      }
    >
      <PathsForm state={state} onChange={change} />
      {asked ? (
        <Answer query={answer}>
          {(ready) => (
            <PathsResult
              answer={ready}
              state={state}
              drawingRef={drawing}
              onAvoid={(id) => change({ avoid: [...state.avoid, id] })}
              onLoosen={() => go(withParams(path, new URLSearchParams(), { from, to }), { keepScroll: true })}
              onMore={() => change({ first: state.first + 5 })}
            />
          )}
        </Answer>
      ) : (
        <EmptyNote title={words.need}>
          <p>
            {words.needNext}{' '}
            {text.start.questions[2]?.examples.map((example) => (
              <Link key={example.href} href={example.href} className="button">
                {example.label}
              </Link>
            ))}
          </p>
        </EmptyNote>
      )}
      {asked && state.thenDate ? <Changes from={from} to={to} then={state.thenDate} now={state.asOf} /> : null}
    </View>
  );
}
