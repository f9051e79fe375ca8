import { spellWord } from '../bodies/mandate-wording.ts';
import type { Telling } from '../question.ts';
import type { EntityFacts, EvidenceFacts } from '../telling/facts.ts';
import { formatList } from '../telling/sentence.ts';
import type { FoundBody } from './search-bodies.ts';
import type { Side } from './stages.ts';

/** A body that can help at a stage. */
export interface CorridorBody {
  readonly entity: string;
  readonly country: string | null;
  readonly side: Side;
  readonly sentence: string;
  /** How well it fits, 0 to 1. */
  readonly score: number;
  readonly evidence: readonly EvidenceFacts[];
}

/** The telephone numbers of a service, as its source prints them, with hours and languages where they are known. */
function describeNumbers({ kind, mandates, properties }: EntityFacts): string {
  const { numbers, hours, languages } = properties;
  if (!Array.isArray(numbers) || numbers.length === 0) {
    return kind === 'Service' && mandates.includes('HOTLINE') ? ' Its number is not recorded.' : '';
  }
  const open = typeof hours === 'string' ? `, ${hours}` : '';
  const spoken = typeof languages === 'string' ? `, in ${languages}` : '';
  return ` Call ${numbers.join(' or ')}${open}${spoken}.`;
}

/** A body with what it does at a stage, which needs it meets, and how to call it. */
export function tellBody({ facts, network }: Telling, { entity, side, score, does, met }: FoundBody): CorridorBody {
  const body = facts.entity(entity);
  const work = formatList(does.map((mandate) => spellWord(network.words.mandates[mandate] as string)));
  const needed = formatList(met.map((need) => facts.entity(need).name.toLowerCase()));
  const meets = needed === '' ? '' : `; recorded for ${needed}, which is needed`;
  return {
    entity: body.id,
    country: body.country,
    side,
    sentence: `${body.name}: ${work}${meets}.${describeNumbers(body)}`,
    score,
    evidence: body.evidence.slice(0, 3),
  };
}
