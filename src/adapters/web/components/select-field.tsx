import { useId } from 'react';

interface Choice {
  readonly id: string;
  readonly name: string;
}

interface Props {
  readonly label: string;
  readonly value: string | null;
  readonly choices: readonly Choice[];
  /** What choosing nothing is called; absent: something must be chosen. */
  readonly none?: string;
  readonly onChange: (id: string | null) => void;
  readonly hint?: string;
}

export function SelectField({ label, value, choices, none, onChange, hint }: Props) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value ?? ''} onChange={(event) => onChange(event.target.value || null)}>
        {none === undefined && value ? null : <option value="">{none ?? '…'}</option>}
        {value && !choices.some((choice) => choice.id === value) ? <option value={value}>{value}</option> : null}
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.name}
          </option>
        ))}
      </select>
      {hint ? <p className="hint">{hint}</p> : null}
    </div>
  );
}
