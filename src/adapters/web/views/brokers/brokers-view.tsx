import { type Broker, brokersDocument } from '../../../../client/generated/brokers.ts';
import { Answer } from '../../components/answer.tsx';
import { EmptyNote } from '../../components/empty-note.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import { TopicDateForm } from '../../components/topic-date-form.tsx';
import { View } from '../../components/view.tsx';
import type { CsvTable } from '../../core/csv.ts';
import { topicDate } from '../../core/topic-date.ts';
import { useQuery } from '../../core/use-query.ts';
import type { ViewProps } from '../../core/view-props.ts';
import { text } from '../../strings/text.ts';
import { BrokersTable } from './brokers-table.tsx';

const words = text.judging.brokers;

function brokersCsv(brokers: readonly Broker[]): CsvTable {
  return {
    columns: ['rank', 'id', 'name', 'country', 'score', 'measure', 'sentence', 'countries joined'],
    rows: brokers.map((broker) => [
      broker.rank,
      broker.entity.id,
      broker.entity.name,
      broker.entity.country?.name,
      broker.score,
      broker.measure,
      broker.sentence,
      broker.countriesJoined.map(({ name }) => name).join('; '),
    ]),
  };
}

/** Who holds the network together. */
export default function BrokersView(props: ViewProps) {
  const { topic, asOf, change } = topicDate(props);
  const first = Number(props.params.get('first') ?? 20);
  const answer = useQuery(brokersDocument, { topic, asOf, first });
  return (
    <View
      title={text.views.brokers}
      lede={words.lede}
      tools={
        <Toolbar exports={{ name: `brokers ${topic ?? ''}`, csv: () => brokersCsv(answer.data?.brokers ?? []) }} />
      }
    >
      <TopicDateForm topic={topic} asOf={asOf} onChange={change} />
      <Answer query={answer}>
        {({ brokers }) =>
          brokers.length === 0 ? (
            <EmptyNote title={words.none}>{text.regions.noneNext}</EmptyNote>
          ) : (
            <>
              <p className="count" role="status">
                {words.found(brokers.length)} {words.measure(brokers[0]?.measure ?? '')}
              </p>
              <BrokersTable brokers={brokers} />
              {brokers.length >= first ? (
                <button type="button" className="button" onClick={() => change({ first: first + 20 })}>
                  {text.answers.more}
                </button>
              ) : null}
            </>
          )
        }
      </Answer>
    </View>
  );
}
