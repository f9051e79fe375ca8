import { seminarDocument } from '../../../../client/generated/seminar.ts';
import { Answer } from '../../components/answer.tsx';
import { EmptyNote } from '../../components/empty-note.tsx';
import { View } from '../../components/view.tsx';
import { useQuery } from '../../core/use-query.ts';
import type { ViewProps } from '../../core/view-props.ts';
import { text } from '../../strings/text.ts';
import { SeminarPage } from './seminar-page.tsx';

/** One event as an agenda, with what came of it. */
export default function SeminarView({ path }: ViewProps) {
  const id = path.slice('/events/'.length);
  const answer = useQuery(seminarDocument, { id });
  return (
    <Answer query={answer}>
      {({ entity }) =>
        entity ? (
          <SeminarPage event={entity} />
        ) : (
          <View title={text.answers.unknownEntity(id)}>
            <EmptyNote title={text.answers.unknownEntityNext} />
          </View>
        )
      }
    </Answer>
  );
}
