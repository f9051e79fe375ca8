import type { TieKind } from '../model/tie-kind.ts';
import { isHappening, textOf } from './existence.ts';
import type { Network, NetworkEntity, NetworkTie } from './network.ts';

/** When a tie held: as stated, else as the happening at one of its ends was held. */
export interface TieDates {
  readonly since: string | null;
  readonly until: string | null;
}

function later(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}

/** A party is bound from entry into force for it: not before it ratified, nor before the instrument itself was in force. */
function bindingSince(tie: NetworkTie, network: Network): string | null {
  const own = textOf(tie.properties.inForce);
  if (own) return own;
  const instrument = network.entities.get(tie.to);
  return later(textOf(tie.properties.ratified) ?? tie.since, textOf(instrument?.properties.inForce));
}

/** The happening at an end of a tie that has a date; a session without one happened when its event did. */
function happeningAt(network: Network, tie: NetworkTie): NetworkEntity | null {
  for (const id of [tie.to, tie.from]) {
    const end = network.entities.get(id);
    if (!end || !isHappening(end)) continue;
    if ((end.since ?? end.until) !== null) return end;
    for (const other of network.tiesAt.get(id) ?? []) {
      const whole = other.kind === 'PART_OF' && other.from === id ? network.entities.get(other.to) : undefined;
      if (whole && isHappening(whole) && (whole.since ?? whole.until) !== null) return whole;
    }
  }
  return null;
}

/** The dates of a tie as the analysis reads them. */
export function tieDates(network: Network, kind: TieKind, tie: NetworkTie): TieDates {
  if (kind.name === 'PARTY_TO') return { since: bindingSince(tie, network), until: tie.until };
  if (!kind.endures || tie.since !== null || tie.until !== null) return { since: tie.since, until: tie.until };
  const happening = happeningAt(network, tie);
  return { since: happening?.since ?? null, until: happening?.until ?? null };
}
