import { kindRoles } from '../../network/kind-roles.ts';
import type { PreparedNetwork } from '../../network/prepared-network.ts';
import { hasRole, tieKindNumber, tiesAt } from '../../network/read-network.ts';
import type { Telling } from '../question.ts';

/** Happenings at the ends of a tie, the target's first; of a session also the events of which it is a part. */
export function happeningsAt(network: PreparedNetwork, tie: number): number[] {
  const partOf = tieKindNumber(network, 'PART_OF');
  return [network.ties.to[tie] as number, network.ties.from[tie] as number]
    .filter((end) => hasRole(network, end, kindRoles.HAPPENS))
    .flatMap((end) => {
      const wholes = [...tiesAt(network, end)]
        .filter((one) => network.ties.kind[one] === partOf && network.ties.from[one] === end)
        .map((one) => network.ties.to[one] as number)
        .filter((whole) => hasRole(network, whole, kindRoles.HAPPENS));
      return [end, ...wholes];
    });
}

/** The dates of a tie that endures: its own, else those of the happening at one of its ends. */
export function happeningDates(
  { network, facts }: Telling,
  tie: number,
): { readonly since: string | null; readonly until: string | null } {
  const told = facts.tie(tie);
  if (told.since !== null || told.until !== null) return told;
  const dated = happeningsAt(network, tie)
    .map((happening) => facts.entity(happening))
    .find(({ since, until }) => (since ?? until) !== null);
  return dated ?? { since: null, until: null };
}

/** All entities of which the sentence of a tie may speak: its ends, and the happenings that date it. */
export function entitiesTold(network: PreparedNetwork, tie: number): number[] {
  return [network.ties.from[tie] as number, network.ties.to[tie] as number, ...happeningsAt(network, tie)];
}
