import type { ReactNode } from 'react';
import type { Params } from '../core/address.ts';
import { useChoices } from '../core/use-choices.ts';
import { text } from '../strings/text.ts';
import { DateField } from './date-field.tsx';
import { SelectField } from './select-field.tsx';

interface Props {
  readonly topic: string | null;
  readonly asOf: string | null;
  readonly onChange: (changes: Params) => void;
  readonly children?: ReactNode;
}

/** The two questions that most views of pairs and ranks ask: about what, and when. */
export function TopicDateForm({ topic, asOf, onChange, children }: Props) {
  const { topics } = useChoices();
  return (
    <form className="form" onSubmit={(event) => event.preventDefault()}>
      <SelectField
        label={text.regions.topic}
        value={topic}
        choices={topics}
        none={text.regions.anyTopic}
        onChange={(id) => onChange({ topic: id })}
      />
      <DateField value={asOf} onChange={(date) => onChange({ asOf: date })} />
      {children}
    </form>
  );
}
