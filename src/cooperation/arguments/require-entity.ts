import { failure } from '../../errors.ts';
import { kindRoles } from '../../network/kind-roles.ts';
import { hasRole, kindOf } from '../../network/read-network.ts';
import { numberOfText } from '../../network/text-table.ts';
import type { Resolving } from '../question.ts';

/** The number of the entity of an id. @throws UNKNOWN_ENTITY where this network has none, whether there is none or it is withheld. */
export function requireEntity({ network, hidden }: Resolving, id: string): number {
  const entity = numberOfText(network.entities.ids, id);
  if (entity < 0 || hidden.entities.has(entity)) throw failure('UNKNOWN_ENTITY', { id });
  return entity;
}

function requireKind(resolving: Resolving, id: string, kind: string, expected: string): number {
  const entity = requireEntity(resolving, id);
  const found = kindOf(resolving.network, entity);
  if (found !== kind) throw failure('WRONG_KIND', { id, kind: found, expected });
  return entity;
}

/** The number of a country. @throws UNKNOWN_ENTITY, WRONG_KIND */
export function requireCountry(resolving: Resolving, id: string): number {
  return requireKind(resolving, id, 'Country', 'a country');
}

/** The number of a topic. @throws UNKNOWN_ENTITY, WRONG_KIND */
export function requireTopic(resolving: Resolving, id: string): number {
  return requireKind(resolving, id, 'Topic', 'a topic');
}

/** The topic that a question names, or null. @throws UNKNOWN_ENTITY, WRONG_KIND */
export function optionalTopic(resolving: Resolving, id: string | null | undefined): number | null {
  return id ? requireTopic(resolving, id) : null;
}

/** An event. @throws UNKNOWN_ENTITY, WRONG_KIND */
export function requireEvent(resolving: Resolving, id: string): number {
  return requireKind(resolving, id, 'Event', 'an event');
}

/** An entity that can work together with others. @throws UNKNOWN_ENTITY, WRONG_KIND */
export function requirePartner(resolving: Resolving, id: string): number {
  const entity = requireEntity(resolving, id);
  if (hasRole(resolving.network, entity, kindRoles.DESCRIBES)) {
    const kind = kindOf(resolving.network, entity);
    throw failure('WRONG_KIND', { id, kind, expected: 'a country, a body, a program or the like' });
  }
  return entity;
}

/** An entity that somebody can turn to. @throws UNKNOWN_ENTITY, WRONG_KIND */
export function requireBody(resolving: Resolving, id: string): number {
  const entity = requireEntity(resolving, id);
  if (!hasRole(resolving.network, entity, kindRoles.TURNED_TO)) {
    const kind = kindOf(resolving.network, entity);
    throw failure('WRONG_KIND', { id, kind, expected: 'an organization, a facility or a service' });
  }
  return entity;
}
