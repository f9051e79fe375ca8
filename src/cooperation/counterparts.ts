import type { Catalog } from '../catalog/catalog.ts';
import { failure } from '../errors.ts';
import { bestPath } from './best-path.ts';
import type { Work } from './best-routes.ts';
import { bodiesWhere, isBody } from './bodies-in-country.ts';
import { type Completeness, completenessOf } from './completeness.ts';
import type { CooperationPath } from './cooperation-path.ts';
import { dayAsked } from './day-asked.ts';
import { countryAsked, entityAsked } from './entity-asked.ts';
import { channelFinding } from './factors/channel.ts';
import { alike, byPoints, type Judged, judge, pointsOf, type Reason } from './judged-bodies.ts';
import type { Network, NetworkEntity } from './network.ts';
import { wholeNumberAsked } from './whole-number-asked.ts';

export interface CounterpartsQuestion {
  readonly of: string;
  readonly country: string;
  readonly topics?: readonly string[] | null;
  readonly asOf?: string | null;
  /** How many at most, 1 to 100. */
  readonly first?: number | null;
  readonly today: string;
}

export interface Counterpart {
  readonly organization: string;
  /** The sum of the points of its reasons. */
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly path: CooperationPath | null;
  readonly sentence: string;
}

export interface Counterparts {
  readonly items: readonly Counterpart[];
  readonly caveats: readonly string[];
  readonly completeness: Completeness;
}

/** Paths are looked for to the likeliest only: they cannot lift anyone who is further down to the top. */
const pathsLookedFor = 24;
/** Partial routes that all these searches together may examine. */
const channelBudget = 40_000;

function counterpartOf(network: Network, { candidate, reasons }: Judged, path: CooperationPath | null): Counterpart {
  const channel = channelFinding(network, path);
  const all = [...reasons, ...(channel ? [{ factor: 'channel', ...channel }] : [])].sort((a, b) => b.points - a.points);
  const main = all.filter((reason) => reason.factor !== 'channel').slice(0, 2);
  const reached = channel
    ? channel.sentence
    : 'No channel to it is recorded: write to it directly, and say who you are.';
  return {
    organization: candidate.id,
    score: Number(pointsOf(all).toFixed(1)),
    reasons: all.map((reason) => ({ ...reason, points: Number(reason.points.toFixed(1)) })),
    path,
    sentence: [`${candidate.name}.`, ...main.map((reason) => reason.sentence), reached].join(' '),
  };
}

function caveatsOf(subject: NetworkEntity, country: NetworkEntity, found: readonly Judged[]): string[] {
  const caveats = subject.caveats.map((caveat) => `On ${subject.name}: ${caveat}`);
  if (subject.mandates.length === 0) {
    caveats.push(`No source says what ${subject.name} is there to do, so it is compared by topic and kind only.`);
  }
  if (subject.unnamed) caveats.push(`The source describes but doesn't name ${subject.name}.`);
  if (found.length === 0) {
    caveats.push(`No body of ${country.name} with the same work is recorded. That doesn't mean that there is none.`);
  }
  return caveats;
}

/**
 * Who does in another country what a body does in its own, best first: the same work at the same level, and reachable by ties that
 * hold on the day. Bodies that nobody named are never among them.
 * @throws UNKNOWN_ENTITY, WRONG_KIND, BAD_DATE, BAD_ARGUMENT
 */
export function counterparts(network: Network, catalog: Catalog, question: CounterpartsQuestion): Counterparts {
  const first = wholeNumberAsked('first', question.first, { fallback: 10, least: 1, most: 100 });
  const day = dayAsked(question.asOf, question.today);
  const subject = entityAsked(network, question.of);
  const country = countryAsked(network, catalog, question.country);
  if (!isBody(subject)) {
    throw failure('WRONG_KIND', {
      id: subject.id,
      kind: subject.kind,
      expected: 'an organization, a facility or a service',
    });
  }
  if (subject.country === country.id) {
    throw failure('BAD_ARGUMENT', {
      argument: 'country',
      problem: 'is its own country; name the one across the border',
    });
  }
  const topics = question.topics ?? [];
  for (const topic of topics) entityAsked(network, topic);
  const candidates = bodiesWhere(network, day, (entity) => entity.country === country.id);
  const compared = candidates.map((candidate) => judge({ network, catalog, day, subject, candidate, topics }));
  const judged = alike(compared, subject).toSorted(byPoints);
  const work: Work = { budget: channelBudget, spent: 0 };
  const items = judged
    .map((one, index) =>
      counterpartOf(
        network,
        one,
        index < pathsLookedFor ? bestPath(network, catalog, subject.id, one.candidate.id, day, work) : null,
      ),
    )
    .sort((a, b) => b.score - a.score || (a.organization < b.organization ? -1 : 1));
  const stopped = work.spent >= work.budget ? 'budget' : items.length > first ? 'first' : null;
  return {
    items: items.slice(0, first),
    caveats: caveatsOf(subject, country, judged),
    completeness: completenessOf(network, stopped, work),
  };
}
