import type { Catalog } from '../catalog/catalog.ts';
import { GrowingColumn } from './growing-column.ts';
import { kindRoles } from './kind-roles.ts';
import type { Arcs, RoleGroups, TieColumns } from './prepared-network.ts';
import { sharedValues } from './shared-memory.ts';

/** What is needed to group those who stand to an entity in one role. */
export interface RoleFacts {
  readonly catalog: Catalog;
  readonly arcs: Arcs;
  readonly ties: Pick<TieColumns, 'kind' | 'from' | 'to' | 'holdsFrom' | 'holdsUntil'>;
  /** Index of the kind of each entity, and the roles of each kind. */
  readonly kind: Uint8Array;
  readonly rolesOfKind: Uint16Array;
  /** True for an instrument that is counted with at least a hundred parties, however few are known. */
  readonly isOpen: (entity: number) => boolean;
}

interface Span {
  readonly other: number;
  readonly from: number;
  readonly until: number;
}

/** The spans of time in which each other stands in the role; two ties to the same other count once while both hold. */
function united(spans: Span[]): Span[] {
  spans.sort((a, b) => a.other - b.other || a.from - b.from);
  const whole: Span[] = [];
  for (const span of spans) {
    const last = whole.at(-1);
    if (last && last.other === span.other && span.from <= last.until) {
      whole[whole.length - 1] = { ...last, until: Math.max(last.until, span.until) };
    } else whole.push(span);
  }
  return whole;
}

/** The role of an arc: twice the index of its kind, plus one at the target of a tie that has a direction. */
export function roleOfArc(kind: number, symmetric: boolean, atTarget: boolean): number {
  return kind * 2 + (atTarget && !symmetric ? 1 : 0);
}

/**
 * Groups the ties of each entity by role, such as parties of an instrument or those whom a funder funds. A state is no hub, since that
 * an agency acts for it already says how large it is; nor is an event among its sessions, in each of which it is wholly present.
 */
export function indexRoles({ catalog, arcs, ties, kind, rolesOfKind, isOpen }: RoleFacts): RoleGroups {
  const sessions = catalog.kinds.map(({ name }) => name === 'Session');
  const partOf = catalog.tieKinds.findIndex(({ name }) => name === 'PART_OF');
  const ofEntity = new GrowingColumn(Uint32Array);
  const role = new GrowingColumn(Uint8Array);
  const first = new GrowingColumn(Uint32Array);
  const begins = new GrowingColumn(Int32Array);
  const ends = new GrowingColumn(Int32Array);
  const isState = (entity: number) => ((rolesOfKind[kind[entity] as number] as number) & kindRoles.STATE) !== 0;
  const roleAt = (entity: number, place: number): number => {
    const tie = arcs.tie[place] as number;
    const tieKind = ties.kind[tie] as number;
    const declared = catalog.tieKinds[tieKind];
    const holds = (ties.holdsFrom[tie] as number) < (ties.holdsUntil[tie] as number);
    if (!declared?.cooperation || !holds || arcs.to[place] === entity) return -1;
    const from = ties.from[tie] as number;
    if (tieKind === partOf && sessions[kind[from] as number]) return -1;
    return roleOfArc(tieKind, declared.symmetric, from !== entity);
  };
  const spanOf = (place: number): Span => {
    const tie = arcs.tie[place] as number;
    const [from, until] = [ties.holdsFrom[tie] as number, ties.holdsUntil[tie] as number];
    return { other: arcs.to[place] as number, from, until };
  };
  const addGroup = (of: number, places: readonly number[]) => {
    const spans = united(places.map(spanOf));
    first.push(begins.length);
    role.push(of);
    for (const day of spans.map((span) => span.from).sort((a, b) => a - b)) begins.push(day);
    for (const day of spans.map((span) => span.until).sort((a, b) => a - b)) ends.push(day);
  };
  for (let entity = 0; entity < kind.length; entity++) {
    ofEntity.push(role.length);
    const [start, end] = [arcs.first[entity] as number, arcs.first[entity + 1] as number];
    const open = isOpen(entity);
    if (isState(entity) || (end - start <= 2 && !open)) continue;
    const places = new Map<number, number[]>();
    for (let place = start; place < end; place++) {
      const found = roleAt(entity, place);
      if (found < 0) continue;
      const known = places.get(found);
      if (known) known.push(place);
      else places.set(found, [place]);
    }
    for (const [of, among] of places) if (among.length > 2 || open) addGroup(of, among);
  }
  ofEntity.push(role.length);
  first.push(begins.length);
  return {
    ofEntity: sharedValues(Uint32Array, ofEntity.filledValues()),
    role: sharedValues(Uint8Array, role.filledValues()),
    first: sharedValues(Uint32Array, first.filledValues()),
    begins: sharedValues(Int32Array, begins.filledValues()),
    ends: sharedValues(Int32Array, ends.filledValues()),
  };
}
