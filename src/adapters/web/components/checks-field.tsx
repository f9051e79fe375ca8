import type { ReactNode } from 'react';

interface Choice {
  readonly id: string;
  readonly label: ReactNode;
}

interface Props {
  readonly legend: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
}

/** A group of check boxes; none checked means no restriction where the legend says so. */
export function ChecksField({ legend, choices, chosen, onChange }: Props) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div className="checks">
        {choices.map((choice) => (
          <label className="check" key={choice.id}>
            <input
              type="checkbox"
              checked={chosen.includes(choice.id)}
              onChange={(event) =>
                onChange(event.target.checked ? [...chosen, choice.id] : chosen.filter((id) => id !== choice.id))
              }
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
