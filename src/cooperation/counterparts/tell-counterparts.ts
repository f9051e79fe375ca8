import type { PreparedNetwork } from '../../network/prepared-network.ts';
import { mentionedOnPaths } from '../paths/mentioned-on-paths.ts';
import { type CooperationPath, tellPath } from '../paths/tell-path.ts';
import type { Telling } from '../question.ts';
import type { EvidenceFacts, Mentions } from '../telling/facts.ts';
import { channelFactor } from './factors/channel.ts';
import { counterpartFactors } from './factors/counterpart-factors.ts';
import type { Factor, ToldComparison } from './factors/factor.ts';
import type { CounterpartsFound, CounterpartsWanted, FoundCounterpart } from './search-counterparts.ts';

/** One reason for a rank. */
export interface Reason {
  readonly factor: string;
  readonly sentence: string;
  readonly points: number;
  readonly evidence: readonly EvidenceFacts[];
}

export interface Counterpart {
  readonly organization: string;
  /** The sum of the points of its reasons. */
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly path: CooperationPath | null;
  readonly sentence: string;
}

const factors: ReadonlyMap<string, Factor> = new Map(counterpartFactors.map((factor) => [factor.name, factor]));

/** What the telling of some counterparts speaks of. */
export function mentionedCounterparts({ wanted, items }: CounterpartsFound, network: PreparedNetwork): Mentions {
  const paths = items.flatMap(({ path }) => path ?? []);
  const reasons = items.flatMap((item) => item.reasons);
  const onPaths = mentionedOnPaths(paths, network, [
    wanted.subject,
    wanted.country,
    ...items.map(({ candidate }) => candidate),
    ...reasons.flatMap(({ entities = [] }) => entities),
  ]);
  return { entities: onPaths.entities, ties: [...onPaths.ties, ...reasons.flatMap(({ ties = [] }) => ties)] };
}

/** A counterpart with its reasons in words, the two weightiest in one sentence with how to reach it. */
export function tellCounterpart(telling: Telling, found: FoundCounterpart, wanted: CounterpartsWanted): Counterpart {
  const candidate = telling.facts.entity(found.candidate);
  const subject = telling.facts.entity(wanted.subject);
  const path = found.path === null ? null : tellPath(telling, found.path, wanted.day);
  const told: ToldComparison = { telling, subject, candidate, topicsAsked: wanted.topics.length > 0, path };
  const reasons = found.reasons.flatMap((reason): Reason[] => {
    const factor = factors.get(reason.factor);
    if (!factor) return [];
    return [{ factor: factor.name, points: Number(reason.points.toFixed(1)), ...factor.tell(reason, told) }];
  });
  const isChannel = ({ factor }: Reason) => factor === channelFactor.name;
  const main = reasons.filter((reason) => !isChannel(reason)).slice(0, 2);
  const reached =
    reasons.find(isChannel)?.sentence ?? 'No channel to it is recorded: write to it directly, and say who you are.';
  return {
    organization: candidate.id,
    score: found.score,
    reasons,
    path,
    sentence: [`${candidate.name}.`, ...main.map(({ sentence }) => sentence), reached].join(' '),
  };
}

/** What should be known before relying on some counterparts. */
export function tellCaveats({ facts }: Telling, { wanted, items }: CounterpartsFound): string[] {
  const subject = facts.entity(wanted.subject);
  const caveats = subject.caveats.map((caveat) => `On ${subject.name}: ${caveat}`);
  if (subject.mandates.length === 0) {
    caveats.push(`No source says what ${subject.name} is there to do, so it is compared by topic and kind only.`);
  }
  if (subject.unnamed) caveats.push(`The source describes but doesn't name ${subject.name}.`);
  if (items.length === 0) {
    const { name } = facts.entity(wanted.country);
    caveats.push(`No body of ${name} with the same work is recorded. That doesn't mean that there is none.`);
  }
  return caveats;
}
