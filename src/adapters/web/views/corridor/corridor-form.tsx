import { ChecksField } from '../../components/checks-field.tsx';
import { DateField } from '../../components/date-field.tsx';
import { SelectField } from '../../components/select-field.tsx';
import type { Params } from '../../core/address.ts';
import { useChoices } from '../../core/use-choices.ts';
import { text } from '../../strings/text.ts';

const words = text.corridor.referral;

interface Props {
  readonly asked: {
    readonly origin: string | null;
    readonly found: string | null;
    readonly transit: readonly string[];
    readonly needs: readonly string[];
    readonly asOf: string | null;
  };
  readonly onChange: (changes: Params) => void;
}

/** Where the person was found, where home is, and what the case is about. No case data is asked for. */
export function CorridorForm({ asked, onChange }: Props) {
  const { countries, topics, region } = useChoices();
  const choose = text.corridor.counterparts.choose;
  return (
    <form className="form" onSubmit={(event) => event.preventDefault()}>
      <SelectField
        label={words.found}
        value={asked.found}
        choices={countries}
        none={choose}
        onChange={(found) => onChange({ found })}
      />
      <SelectField
        label={words.origin}
        value={asked.origin}
        choices={countries}
        none={choose}
        onChange={(origin) => onChange({ origin })}
      />
      <DateField value={asked.asOf} onChange={(asOf) => onChange({ asOf })} />
      <details className="wide" open={asked.transit.length + asked.needs.length > 0}>
        <summary>{words.more}</summary>
        <ChecksField
          legend={words.transit}
          chosen={asked.transit}
          choices={countries
            .filter(({ id }) => region.has(id) && id !== asked.found && id !== asked.origin)
            .map(({ id, name }) => ({ id, label: name }))}
          onChange={(transit) => onChange({ transit })}
        />
        <ChecksField
          legend={words.needs}
          chosen={asked.needs}
          choices={topics.map(({ id, name }) => ({ id, label: name }))}
          onChange={(needs) => onChange({ needs })}
        />
      </details>
    </form>
  );
}
