import type { EntityRef } from '../../../client/generated/fragments.ts';
import { entityKinds } from '../core/kinds.ts';
import { KindMark } from './kind-mark.tsx';
import { LocalName } from './local-name.tsx';

/** An entity as a suggestion: name, local name, then kind and country. */
export function EntityOption({ entity }: { entity: EntityRef }) {
  const kind = entity.kind;
  return (
    <>
      <span>
        <KindMark kind={kind} silent />
        {entity.name}
        <LocalName name={entity.nameLocal} country={entity.country?.id} />
      </span>
      <br />
      <small className="muted">
        {entityKinds.one(kind)}
        {entity.country ? `, ${entity.country.name}` : ''}
      </small>
    </>
  );
}
