import type { Arcs } from './prepared-network.ts';

/** What is needed to tell treaties that are open to all states from regional ones. */
export interface TreatyFacts {
  readonly arcs: Arcs;
  /** Index of the kind of each tie, its ends, and of the kind of each entity. */
  readonly tieKind: Uint8Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly kind: Uint8Array;
  /** True for conventions and protocols. */
  readonly isTreaty: (entity: number) => boolean;
  /** Indices of kinds. */
  readonly kinds: { readonly country: number; readonly igo: number; readonly instrument: number };
  readonly tieKinds: { readonly memberOf: number; readonly partyTo: number; readonly adopted: number };
}

/** Members of each intergovernmental body that states belong to. */
function regionsOf({
  tieKind,
  from,
  to,
  kind,
  kinds,
  tieKinds,
}: TreatyFacts): ReadonlyMap<number, ReadonlySet<number>> {
  const regions = new Map<number, Set<number>>();
  for (let tie = 0; tie < tieKind.length; tie++) {
    if (tieKind[tie] !== tieKinds.memberOf) continue;
    const [member, body] = [from[tie] as number, to[tie] as number];
    if (kind[member] !== kinds.country || kind[body] !== kinds.igo) continue;
    const members = regions.get(body);
    if (members) members.add(member);
    else regions.set(body, new Set([member]));
  }
  return regions;
}

function sourcesOf({ arcs, tieKind, from }: TreatyFacts, entity: number, wanted: number): number[] {
  const found: number[] = [];
  for (let place = arcs.first[entity] as number; place < (arcs.first[entity + 1] as number); place++) {
    const tie = arcs.tie[place] as number;
    if (tieKind[tie] === wanted) found.push(from[tie] as number);
  }
  return found;
}

/**
 * Treaties that are counted with a hundred parties: the network knows only those of its own region. A convention or protocol is taken
 * to be open to the world, unless all its known parties are members of one intergovernmental body that adopted it, or are at least
 * half of the members: a few neighbours among the parties of a worldwide protocol make no regional treaty.
 */
export function openTreaties(facts: TreatyFacts): number[] {
  const regions = [...regionsOf(facts)];
  const open: number[] = [];
  for (let entity = 0; entity < facts.kind.length; entity++) {
    if (facts.kind[entity] !== facts.kinds.instrument || !facts.isTreaty(entity)) continue;
    const parties = sourcesOf(facts, entity, facts.tieKinds.partyTo);
    const adopters = new Set(sourcesOf(facts, entity, facts.tieKinds.adopted));
    const regional = regions.some(
      ([body, members]) =>
        parties.every((party) => members.has(party)) && (adopters.has(body) || 2 * parties.length >= members.size),
    );
    if (!regional) open.push(entity);
  }
  return open;
}
