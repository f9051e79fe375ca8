import type { EntityDetail } from '../../../../client/generated/entity-page.ts';
import { Link } from '../../components/link.tsx';
import { address } from '../../core/address.ts';
import { entityKinds } from '../../core/kinds.ts';
import { text } from '../../strings/text.ts';

const { turnedTo, joinable } = entityKinds;

/** What can be asked next, starting from this entity. */
export function EntityQuestions({ entity }: { entity: EntityDetail }) {
  const { id, kind, unnamed } = entity;
  const words = text.entity;
  const links: readonly (readonly [boolean, string, string])[] = [
    [kind === 'EVENT', `/events/${id}`, words.asEvent],
    [turnedTo.includes(kind) && !unnamed, address('/counterparts', { of: id }), words.askCounterpart],
    [joinable.includes(kind), address('/paths', { from: id }), words.askPath],
    [joinable.includes(kind), address('/what-if', { id }), words.askWhatIf],
    [true, address('/network', { focus: id }), words.aroundOpen],
  ];
  return (
    <section className="card no-print">
      <h2>{words.actions}</h2>
      <ul>
        {links.map(([fits, href, name]) =>
          fits ? (
            <li key={href}>
              <Link href={href}>{name}</Link>
            </li>
          ) : null,
        )}
      </ul>
    </section>
  );
}
