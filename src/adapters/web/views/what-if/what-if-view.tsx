import { useRef } from 'react';
import { whatIfDocument } from '../../../../client/generated/what-if.ts';
import { Answer } from '../../components/answer.tsx';
import { DateField } from '../../components/date-field.tsx';
import { EmptyNote } from '../../components/empty-note.tsx';
import { EntityField } from '../../components/entity-field.tsx';
import { Link } from '../../components/link.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import { View } from '../../components/view.tsx';
import { graphGexf } from '../../core/graph-gexf.ts';
import { entityKinds } from '../../core/kinds.ts';
import { svgFile } from '../../core/svg-file.ts';
import { topicDate } from '../../core/topic-date.ts';
import { useQuery } from '../../core/use-query.ts';
import type { ViewProps } from '../../core/view-props.ts';
import { text } from '../../strings/text.ts';
import { ImpactResult } from './impact-result.tsx';
import { impactTable } from './impact-table.ts';

const words = text.judging.whatIf;
const { removable } = entityKinds;

/** Switch one office off and see what falls apart. */
export default function WhatIfView(props: ViewProps) {
  const { asOf, change } = topicDate(props);
  const id = props.params.get('id');
  const drawing = useRef<SVGSVGElement>(null);
  const answer = useQuery(whatIfDocument, id ? { id, asOf } : null);
  const { data } = answer;
  return (
    <View
      title={text.views.whatIf}
      {...(data ? { tab: words.switchedOff(data.impactOfRemoval.entity.name) } : {})}
      lede={words.lede}
      tools={
        <Toolbar
          exports={{
            name: `without ${id ?? ''}`,
            csv: () => impactTable(data?.impactOfRemoval ?? null),
            svg: () => (drawing.current ? svgFile(drawing.current) : null),
            gexf: () => graphGexf(data?.neighbourhood ?? { nodes: [], links: [] }, words.drawn),
          }}
        />
      }
    >
      <form className="form" onSubmit={(event) => event.preventDefault()}>
        <EntityField
          label={words.who}
          id={id}
          kinds={removable}
          required
          onChoose={(chosen) => change({ id: chosen })}
        />
        <DateField value={asOf} onChange={(date) => change({ asOf: date })} />
      </form>
      {id ? (
        <Answer query={answer}>{(ready) => <ImpactResult answer={ready} drawingRef={drawing} />}</Answer>
      ) : (
        <EmptyNote title={words.need}>
          <p>
            {words.needNext} <Link href="/brokers">{text.views.brokers}</Link>
          </p>
        </EmptyNote>
      )}
    </View>
  );
}
