import { entityNameDocument } from '../../../../client/generated/entity-name.ts';
import { useQuery } from '../../core/use-query.ts';
import { text } from '../../strings/text.ts';

function Chip({ id, onRemove }: { id: string; onRemove: () => void }) {
  const name = useQuery(entityNameDocument, { id }).data?.entity?.name ?? id;
  return (
    <li className="chip">
      {name}
      <button type="button" className="button-quiet" aria-label={text.paths.stopAvoiding(name)} onClick={onRemove}>
        ✕
      </button>
    </li>
  );
}

/** The bodies that no path may run through, each removable. */
export function Avoided({ ids, onChange }: { ids: readonly string[]; onChange: (ids: string[]) => void }) {
  if (ids.length === 0) return null;
  return (
    <div className="wide">
      <p className="label" id="avoided">
        {text.paths.avoiding}
      </p>
      <ul className="chips" aria-labelledby="avoided">
        {ids.map((id) => (
          <Chip key={id} id={id} onRemove={() => onChange(ids.filter((other) => other !== id))} />
        ))}
      </ul>
    </div>
  );
}
