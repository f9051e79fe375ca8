import { type Gap, gapsDocument } from '../../../../client/generated/gaps.ts';
import { Answer } from '../../components/answer.tsx';
import { EmptyNote } from '../../components/empty-note.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { ShownOf } from '../../components/shown-of.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import { TopicDateForm } from '../../components/topic-date-form.tsx';
import { View } from '../../components/view.tsx';
import type { CsvTable } from '../../core/csv.ts';
import { topicDate } from '../../core/topic-date.ts';
import { useQuery } from '../../core/use-query.ts';
import type { ViewProps } from '../../core/view-props.ts';
import { text } from '../../strings/text.ts';
import { GapList } from './gap-list.tsx';

const words = text.regions;

function gapsCsv(gaps: readonly Gap[]): CsvTable {
  return {
    columns: ['a', 'b', 'state', 'strength', 'what is recorded', 'what could be done', 'why', 'by way of'],
    rows: gaps.map((gap) => [
      gap.a.name,
      gap.b.name,
      gap.state,
      gap.strength,
      gap.sentence,
      gap.suggestion,
      gap.reason,
      gap.via?.name,
    ]),
  };
}

/** Where cooperation is missing or weak, and what could be done about it. */
export default function GapsView(props: ViewProps) {
  const { topic, asOf, change } = topicDate(props);
  const state = props.params.get('state');
  const answer = useQuery(gapsDocument, { topic, asOf, first: 100 });
  const all = answer.data?.cooperationGaps ?? [];
  const shown = state ? all.filter((gap) => gap.state === state) : all;
  return (
    <View
      title={text.views.gaps}
      lede={words.gaps.lede}
      tools={<Toolbar exports={{ name: `gaps ${topic ?? ''}`, csv: () => gapsCsv(shown) }} />}
    >
      <TopicDateForm topic={topic} asOf={asOf} onChange={change}>
        <SelectField
          label={words.gaps.stateFilter}
          value={state}
          none={words.gaps.allStates}
          choices={Object.entries(words.states).map(([id, name]) => ({ id, name }))}
          onChange={(value) => change({ state: value })}
        />
      </TopicDateForm>
      <Answer query={answer}>
        {() =>
          shown.length === 0 ? (
            <EmptyNote title={words.gaps.none}>{words.noneNext}</EmptyNote>
          ) : (
            <>
              <ShownOf shown={shown.length} of={all.length} what={words.gaps.what} />
              <GapList gaps={shown} />
            </>
          )
        }
      </Answer>
    </View>
  );
}
