import type { EntityRef } from '../../../client/generated/fragments.ts';
import { entityAddress } from '../core/address.ts';
import { text } from '../strings/text.ts';
import { KindMark } from './kind-mark.tsx';
import { Link } from './link.tsx';
import { LocalName } from './local-name.tsx';

interface Props {
  readonly entity: EntityRef;
  readonly country?: boolean;
  readonly local?: boolean;
}

/** An entity as it is mentioned anywhere: its kind's sign, its name, and that it is not named where it is not. */
export function EntityLink({ entity, country = false, local = false }: Props) {
  return (
    <span className="entity-link">
      <KindMark kind={entity.kind} />
      <Link href={entityAddress(entity.id)}>{entity.name}</Link>
      {local && entity.nameLocal !== entity.name ? (
        <LocalName name={entity.nameLocal} country={entity.country?.id} />
      ) : null}
      {country && entity.country && entity.country.id !== entity.id ? (
        <span className="muted"> ({entity.country.name})</span>
      ) : null}
      {entity.unnamed ? <span className="tag">{text.answers.unnamed}</span> : null}
    </span>
  );
}
