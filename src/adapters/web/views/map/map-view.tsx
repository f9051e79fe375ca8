import { lazy, Suspense, useId, useRef } from 'react';
import { cooperationMatrixDocument } from '../../../../client/generated/cooperation-matrix.ts';
import { Answer, Loading } from '../../components/answer.tsx';
import { CompletenessNote } from '../../components/completeness-note.tsx';
import { PairPanel } from '../../components/pair-panel.tsx';
import { PairsTable } from '../../components/pairs-table.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { ShownOf } from '../../components/shown-of.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import { TopicDateForm } from '../../components/topic-date-form.tsx';
import { View } from '../../components/view.tsx';
import { formatStrength } from '../../core/format-number.ts';
import { byStrength, cellsByPair, pairsTable } from '../../core/pairs.ts';
import { svgFile } from '../../core/svg-file.ts';
import { topicDate } from '../../core/topic-date.ts';
import { useQuery } from '../../core/use-query.ts';
import type { ViewProps } from '../../core/view-props.ts';
import { text } from '../../strings/text.ts';

const RegionDrawing = lazy(() => import('./region-drawing.tsx'));
const words = text.regions;

/** The region with what joins its countries. */
export default function MapView(props: ViewProps) {
  const { topic, asOf, change } = topicDate(props);
  const picked = props.params.get('pair');
  const country = props.params.get('country');
  const least = Number(props.params.get('least') ?? 0.35);
  const drawing = useRef<SVGSVGElement>(null);
  const slider = useId();
  const answer = useQuery(cooperationMatrixDocument, { topic, asOf });
  const cells = answer.data?.cooperationMatrix.cells ?? [];
  const tied = cells.filter((cell) => cell.state === 'TIES');
  const drawn = tied.filter(
    (cell) => cell.strength >= least && (!country || cell.a.id === country || cell.b.id === country),
  );
  return (
    <View
      title={text.views.map}
      lede={words.map.lede}
      tools={
        <Toolbar
          exports={{
            name: `map ${topic ?? ''} ${asOf ?? ''}`,
            csv: () => pairsTable([...drawn].sort(byStrength)),
            svg: () => (drawing.current ? svgFile(drawing.current) : null),
          }}
        />
      }
    >
      <TopicDateForm topic={topic} asOf={asOf} onChange={change}>
        <SelectField
          label={words.map.country}
          value={country}
          none={words.map.anyCountry}
          choices={answer.data?.cooperationMatrix.countries ?? []}
          onChange={(id) => change({ country: id })}
        />
        <div className="field">
          <label htmlFor={slider}>
            {words.map.threshold} {formatStrength(least)}
          </label>
          <input
            id={slider}
            type="range"
            min="0"
            max="1"
            step="0.05"
            value={least}
            onChange={(event) => change({ least: event.target.value })}
          />
        </div>
      </TopicDateForm>
      <Answer query={answer}>
        {({ cooperationMatrix }) => (
          <>
            <ShownOf shown={drawn.length} of={tied.length} what={words.map.shown} />
            <CompletenessNote completeness={cooperationMatrix.completeness} />
            <PairPanel
              cell={picked ? (cellsByPair(cells).get(picked) ?? null) : null}
              onClose={() => change({ pair: null })}
            />
            <figure>
              <Suspense fallback={<Loading />}>
                <RegionDrawing
                  matrix={cooperationMatrix}
                  cells={drawn}
                  picked={picked}
                  onPick={(pair) => change({ pair })}
                  drawingRef={drawing}
                />
              </Suspense>
              <figcaption>{words.map.outlines}</figcaption>
            </figure>
            <h2>{words.map.table}</h2>
            <PairsTable
              cells={[...drawn].sort(byStrength)}
              caption={words.map.table}
              onPick={(pair) => change({ pair })}
            />
          </>
        )}
      </Answer>
    </View>
  );
}
