import { useEffect, useId, useState } from 'react';
import { readPartialDate } from '../../../client/writing/partial-date.ts';
import { text } from '../strings/text.ts';

interface Props {
  readonly value: string | null;
  readonly onChange: (date: string | null) => void;
  readonly label?: string;
  readonly hint?: string;
}

/** A field for a partial date: takes what is a date, says what is not. */
export function DateField({ value, onChange, label = text.dates.asOfLabel, hint = text.dates.asOfHint }: Props) {
  const id = useId();
  const [typed, setTyped] = useState(value ?? '');
  useEffect(() => setTyped(value ?? ''), [value]);
  const bad = typed.trim() !== '' && readPartialDate(typed) === null;
  const settle = () => {
    if (typed.trim() === '') onChange(null);
    else if (!bad && typed.trim() !== value) onChange(readPartialDate(typed));
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        value={typed}
        aria-invalid={bad}
        aria-describedby={`${id}-hint`}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle();
        }}
      />
      <p className="hint" id={`${id}-hint`}>
        {bad ? text.dates.bad : hint}
      </p>
    </div>
  );
}
