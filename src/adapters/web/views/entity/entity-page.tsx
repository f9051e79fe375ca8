import { useRef } from 'react';
import type { EntityDetail, TimelineEntry } from '../../../../client/generated/entity-page.ts';
import type { GraphView } from '../../../../client/generated/fragments.ts';
import { Caveats } from '../../components/caveats.tsx';
import { EgoDrawing } from '../../components/ego-drawing.tsx';
import { EvidenceList } from '../../components/evidence-list.tsx';
import { KindMark } from '../../components/kind-mark.tsx';
import { LocalName } from '../../components/local-name.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import { View } from '../../components/view.tsx';
import { graphGexf } from '../../core/graph-gexf.ts';
import { svgFile } from '../../core/svg-file.ts';
import { text } from '../../strings/text.ts';
import { EntityFacts } from './entity-facts.tsx';
import { EntityQuestions } from './entity-questions.tsx';
import { EntityTies } from './entity-ties.tsx';
import { EntityTimeline } from './entity-timeline.tsx';
import { tiesTable } from './ties-table.ts';
import { useAllTies } from './use-all-ties.ts';

interface Props {
  readonly entity: EntityDetail;
  readonly timeline: readonly TimelineEntry[];
  readonly around: GraphView;
}

/** One entity: what it is, its ties in sentences, its timeline, how it is known, and what is around it. */
export function EntityPage({ entity, timeline, around }: Props) {
  const drawing = useRef<SVGSVGElement>(null);
  const ties = useAllTies(entity.id, entity.ties);
  const words = text.entity;
  return (
    <View
      title={entity.name}
      heading={
        <>
          <KindMark kind={entity.kind} />
          {entity.name}
          <LocalName name={entity.nameLocal} country={entity.country?.id} />
          {entity.unnamed ? <span className="tag">{text.answers.unnamed}</span> : null}
        </>
      }
      lede={entity.description}
      tools={
        <Toolbar
          exports={{
            name: entity.id,
            csv: () => tiesTable(entity, ties.ties),
            svg: () => (drawing.current ? svgFile(drawing.current) : null),
            gexf: () => graphGexf(around, entity.name),
          }}
        />
      }
    >
      {entity.unnamed ? <p className="note note-warn">{words.unnamed}</p> : null}
      <Caveats caveats={entity.caveats} />
      <div className="columns">
        <div>
          <EntityFacts entity={entity} />
          <h2>{words.evidence}</h2>
          <EvidenceList evidence={entity.evidence} open={entity.evidence.length <= 3} />
          <h2>{words.around}</h2>
          <EgoDrawing
            view={around}
            centre={entity.id}
            drawingRef={drawing}
            caption={words.aroundCaption(entity.name)}
          />
          <EntityTies entity={entity} ties={ties} />
        </div>
        <aside>
          <EntityQuestions entity={entity} />
          <EntityTimeline entries={timeline} />
        </aside>
      </div>
    </View>
  );
}
