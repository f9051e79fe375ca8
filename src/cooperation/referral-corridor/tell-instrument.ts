import type { Telling } from '../question.ts';
import type { EvidenceFacts } from '../telling/facts.ts';
import { worldwideParties } from '../ties/hub-share.ts';
import { evidenceShown, type FoundInstrument } from './search-instruments.ts';

/** An agreement or a law on which a stage can rest. */
export interface CorridorInstrument {
  readonly entity: string;
  readonly sentence: string;
  readonly evidence: readonly EvidenceFacts[];
}

function describeParties(parties: number): string {
  if (parties <= 2) return 'is between the two alone';
  return parties >= worldwideParties ? 'is open to all states' : `is shared by ${parties}`;
}

/** An instrument with who shares it, and whether it speaks of the stage; a law with whose it is. */
export function tellInstrument({ facts }: Telling, found: FoundInstrument): CorridorInstrument {
  const { id, name } = facts.entity(found.entity);
  const evidence = found.ties.flatMap((tie) => facts.tie(tie).evidence);
  if (found.isShared) {
    const speaks = found.isOnTopic ? ' and speaks of this stage' : '; it is general';
    return {
      entity: id,
      sentence: `${name} ${describeParties(found.parties)}${speaks}.`,
      evidence: evidence.slice(0, evidenceShown),
    };
  }
  const [state] = found.ties.map((tie) => facts.entity(facts.tie(tie).from).name);
  return { entity: id, sentence: `${name} is the law of ${state}.`, evidence };
}
