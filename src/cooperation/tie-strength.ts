import { instrumentWeight } from './instrument-weight.ts';
import type { Network, NetworkTie } from './network.ts';
import { tieAge } from './tie-age.ts';
import type { TieHistory } from './tie-history.ts';

/** What an inferred tie keeps of the worth of a stated one. */
export const inferredShare = 0.6;

/** Age counted, in half-lives, for a tie that no date dates: neither fresh nor forgotten. */
const undatedHalfLives = 1;

/** Half-life in years by which a lasting tie fades into the past before its first evidence, where its beginning is not known. */
const darkHalfLife = 10;

function fading(history: TieHistory, day: string): number {
  const { halfLife } = history.kind;
  const age = tieAge(history, day);
  if (halfLife === null) return age?.side === 'BEFORE' ? 2 ** (-age.years / darkHalfLife) : 1;
  return age === null ? 2 ** -undatedHalfLives : 2 ** (-age.years / halfLife);
}

/**
 * What a tie is worth on a day, from 0 to 1: the worth of its kind, the weight of the instrument at its end, what age has left of
 * it, and less where it is inferred. 0 for ties that only describe. Whether it holds on that day is another question.
 */
export function tieStrength(network: Network, history: TieHistory, tie: NetworkTie, day: string): number {
  const { kind } = history;
  if (!kind.cooperation) return 0;
  const commitment = instrumentWeight(network.entities.get(tie.to)) * instrumentWeight(network.entities.get(tie.from));
  const stated = tie.basis === 'INFERRED' && !kind.derived ? inferredShare : 1;
  return kind.worth * commitment * fading(history, day) * stated;
}
