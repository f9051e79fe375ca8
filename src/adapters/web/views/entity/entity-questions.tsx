import { Link } from '../../components/link.tsx';
import { address } from '../../core/address.ts';
import { text } from '../../strings/text.ts';
import type { EntityDetail } from './entity-query.ts';

const offices = ['Agency', 'NGO', 'IGO', 'Company', 'Facility', 'Service'];
const described = ['Topic', 'Source', 'Absence', 'Session'];

/** What can be asked next, starting from this entity. */
export function EntityQuestions({ entity }: { entity: EntityDetail }) {
  const { id, __typename: typename, unnamed } = entity;
  const words = text.entity;
  const links: readonly (readonly [boolean, string, string])[] = [
    [typename === 'Event', `/events/${id}`, words.asEvent],
    [offices.includes(typename) && !unnamed, address('/counterparts', { of: id }), words.askCounterpart],
    [!described.includes(typename), address('/paths', { from: id }), words.askPath],
    [!described.includes(typename), address('/what-if', { id }), words.askWhatIf],
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
