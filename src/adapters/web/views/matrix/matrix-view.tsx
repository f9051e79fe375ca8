import { cooperationMatrixDocument } from '../../../../client/generated/cooperation-matrix.ts';
import { Answer } from '../../components/answer.tsx';
import { CompletenessNote } from '../../components/completeness-note.tsx';
import { EmptyNote } from '../../components/empty-note.tsx';
import { PairPanel } from '../../components/pair-panel.tsx';
import { PairsTable } from '../../components/pairs-table.tsx';
import { ShownOf } from '../../components/shown-of.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import { TopicDateForm } from '../../components/topic-date-form.tsx';
import { View } from '../../components/view.tsx';
import { byStrength, cellsByPair, pairsTable } from '../../core/pairs.ts';
import { topicDate } from '../../core/topic-date.ts';
import { useQuery } from '../../core/use-query.ts';
import type { ViewProps } from '../../core/view-props.ts';
import { text } from '../../strings/text.ts';
import { Heatmap } from './heatmap.tsx';
import { heatmapSvg } from './heatmap-svg.ts';

const words = text.regions;

/** Every pair of countries at a glance. */
export default function MatrixView(props: ViewProps) {
  const { topic, asOf, change } = topicDate(props);
  const picked = props.params.get('pair');
  const answer = useQuery(cooperationMatrixDocument, { topic, asOf });
  const matrix = answer.data?.cooperationMatrix;
  const pairs = cellsByPair(matrix?.cells ?? []);
  return (
    <View
      title={text.views.matrix}
      lede={words.matrix.lede}
      tools={
        <Toolbar
          exports={{
            name: `matrix ${topic ?? ''} ${asOf ?? ''}`,
            csv: () => pairsTable(matrix?.cells ?? []),
            svg: () => (matrix ? heatmapSvg(matrix) : null),
          }}
        />
      }
    >
      <TopicDateForm topic={topic} asOf={asOf} onChange={change} />
      <Answer query={answer}>
        {({ cooperationMatrix }) =>
          cooperationMatrix.cells.length === 0 ? (
            <EmptyNote title={words.none}>{words.noneNext}</EmptyNote>
          ) : (
            <>
              <PairPanel cell={picked ? (pairs.get(picked) ?? null) : null} onClose={() => change({ pair: null })} />
              <Heatmap matrix={cooperationMatrix} picked={picked} onPick={(pair) => change({ pair })} />
              <ShownOf
                shown={cooperationMatrix.cells.length}
                of={(cooperationMatrix.countries.length * (cooperationMatrix.countries.length - 1)) / 2}
                what={words.what}
              />
              <CompletenessNote completeness={cooperationMatrix.completeness} />
              <details>
                <summary>{words.matrix.table}</summary>
                <PairsTable
                  cells={[...cooperationMatrix.cells].sort(byStrength)}
                  caption={words.matrix.table}
                  onPick={(pair) => change({ pair })}
                />
              </details>
            </>
          )
        }
      </Answer>
    </View>
  );
}
