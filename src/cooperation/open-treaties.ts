import type { Network, NetworkEntity } from './network.ts';

/** Parties that a treaty open to all states is counted with: those in force on this subject have well over a hundred. */
const worldwide = 100;

const openKinds = new Set(['CONVENTION', 'PROTOCOL']);

/** Members of each intergovernmental body, by its id. */
function regionsOf(network: Network): readonly (readonly [body: string, members: ReadonlySet<string>])[] {
  const members = new Map<string, Set<string>>();
  for (const tie of network.ties) {
    if (tie.kind !== 'MEMBER_OF' || network.entities.get(tie.to)?.kind !== 'IGO') continue;
    if (network.entities.get(tie.from)?.kind !== 'Country') continue;
    members.set(tie.to, (members.get(tie.to) ?? new Set()).add(tie.from));
  }
  return [...members];
}

/**
 * The least number of parties to count for each instrument. The network knows only the parties of its own region: a convention
 * or protocol is taken to be open to the world, unless all its known parties are members of one intergovernmental body that adopted
 * it, or are at least half of the members: a few neighbours among the parties of a worldwide protocol make no regional treaty.
 */
export function leastParties(network: Network): (entity: NetworkEntity) => number {
  const regions = regionsOf(network);
  const floors = new Map<string, number>();
  return (entity) => {
    if (entity.kind !== 'LegalInstrument' || !openKinds.has(String(entity.properties.instrumentKind))) return 1;
    const cached = floors.get(entity.id);
    if (cached !== undefined) return cached;
    const ties = network.tiesAt.get(entity.id) ?? [];
    const parties = ties.filter((tie) => tie.kind === 'PARTY_TO').map((tie) => tie.from);
    const adopters = new Set(ties.filter((tie) => tie.kind === 'ADOPTED').map((tie) => tie.from));
    const regional = regions.some(
      ([body, members]) =>
        parties.every((party) => members.has(party)) && (adopters.has(body) || 2 * parties.length >= members.size),
    );
    floors.set(entity.id, regional ? 1 : worldwide);
    return regional ? 1 : worldwide;
  };
}
