import { entityPageDocument } from '../../../../client/generated/entity-page.ts';
import { Answer } from '../../components/answer.tsx';
import { EmptyNote } from '../../components/empty-note.tsx';
import { View } from '../../components/view.tsx';
import { useQuery } from '../../core/use-query.ts';
import type { ViewProps } from '../../core/view-props.ts';
import { text } from '../../strings/text.ts';
import { EntityPage } from './entity-page.tsx';

function Unknown({ id }: { id: string }) {
  return (
    <View title={text.answers.unknownEntity(id)}>
      <EmptyNote title={text.answers.unknownEntityNext} />
    </View>
  );
}

/** The page of one entity. */
export default function EntityView({ path }: ViewProps) {
  const id = path.slice('/entity/'.length);
  const answer = useQuery(entityPageDocument, { id, ties: 100 });
  if (answer.failure?.code === 'UNKNOWN_ENTITY') return <Unknown id={id} />;
  return (
    <Answer query={answer}>
      {(data) =>
        data.entity ? (
          <EntityPage entity={data.entity} timeline={data.timeline} around={data.neighbourhood} />
        ) : (
          <Unknown id={id} />
        )
      }
    </Answer>
  );
}
