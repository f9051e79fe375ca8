import { kindOf, levelOf, rowOf, tieKindNumber } from '../../network/read-network.ts';
import { bodiesOfCountry, canBeTurnedTo } from '../bodies/bodies-of-country.ts';
import { heldTies } from '../bodies/visible-ties.ts';
import { visibleTopics } from '../bodies/visible-topics.ts';
import { isSpent } from '../path-search/work.ts';
import type { Searching } from '../question.ts';
import type { CorridorCase } from './corridor-case.ts';
import type { ResolvedStage } from './resolved-stage.ts';
import type { Side } from './stages.ts';

/** A body on one side of a case, with what every stage asks of it, read once. */
export interface BodyAtSide {
  readonly entity: number;
  readonly side: Side;
  readonly mandates: readonly number[];
  readonly topics: readonly number[];
  /** Topics that are needed and that it works on. */
  readonly met: readonly number[];
  readonly levelShare: number;
}

/** A body that can help at a stage. */
export interface FoundBody {
  readonly entity: number;
  readonly side: Side;
  /** How well it fits, 0 to 1, to three digits. */
  readonly score: number;
  /** Mandates that serve the stage, the best first; two at most. */
  readonly does: readonly number[];
  readonly met: readonly number[];
}

const shares = { mandate: 0.5, topic: 0.15, needs: 0.2, level: 0.15 };
const levelShares: Readonly<Record<string, number>> = { NATIONAL: 1, UNIT: 1, REGIONAL: 0.7, LOCAL: 0.4 };
const unknownLevelShare = 0.5;
/** What a mandate that isn't a body's main one keeps of its worth. */
const secondaryShare = 0.85;

/** Kinds of bodies that may work in countries other than their own. */
const workingAbroad: ReadonlySet<string> = new Set(['IGO', 'NGO']);

/** Bodies recorded to work in a country on the day, wherever they belong. */
function bodiesCovering(searching: Searching, country: number, day: number): ReadonlySet<number> {
  const { network } = searching;
  const covers = tieKindNumber(network, 'COVERS_COUNTRY');
  const { kind, from, to } = network.ties;
  const ties = heldTies(searching, country, day).filter((tie) => kind[tie] === covers && to[tie] === country);
  return new Set([...ties].map((tie) => from[tie] as number).filter((one) => workingAbroad.has(kindOf(network, one))));
}

/** Who stands on which side: a body of several of the countries on the first of them. */
function sidesOf({ day, origin, found, transit }: CorridorCase, searching: Searching): ReadonlyMap<number, Side> {
  const sides = new Map<number, Side>();
  const place = (bodies: Iterable<number>, side: Side) => {
    for (const body of bodies) if (!sides.has(body)) sides.set(body, side);
  };
  place(bodiesOfCountry(searching, found, day), 'FOUND');
  place(bodiesOfCountry(searching, origin, day), 'ORIGIN');
  for (const country of transit) place(bodiesOfCountry(searching, country, day), 'TRANSIT');
  const there = bodiesCovering(searching, found, day);
  const both = [...bodiesCovering(searching, origin, day)].filter(
    (body) => there.has(body) && canBeTurnedTo(searching, body, day),
  );
  place(both, 'BOTH');
  return sides;
}

/** The bodies of a case, with what its stages ask of them. */
export function bodiesAtSides(given: CorridorCase, searching: Searching): readonly BodyAtSide[] {
  const { network, work } = searching;
  return [...sidesOf(given, searching)].flatMap(([entity, side]) => {
    if (isSpent(work)) return [];
    const topics = visibleTopics(searching, entity);
    return {
      entity,
      side,
      mandates: [...rowOf(network.entities.mandates, entity)],
      topics,
      met: given.needs.filter((need) => topics.includes(need)),
      levelShare: levelShares[levelOf(network, entity) ?? ''] ?? unknownLevelShare,
    };
  });
}

/** The bodies that serve a stage on the sides where it takes place, best first. */
export function bodiesAtStage(
  bodies: readonly BodyAtSide[],
  { stage, worth, topics }: ResolvedStage,
  needs: number,
): readonly FoundBody[] {
  const sides: readonly Side[] = [...new Set<Side>([...stage.sides, 'BOTH'])];
  const found = bodies.flatMap((body): FoundBody[] => {
    if (!sides.includes(body.side)) return [];
    const fitting = body.mandates
      .map((mandate, index) => ({ mandate, worth: (worth[mandate] as number) * (index === 0 ? 1 : secondaryShare) }))
      .filter((one) => one.worth > 0)
      .sort((a, b) => b.worth - a.worth);
    const [best] = fitting;
    if (!best) return [];
    const isOnTopic = body.topics.some((topic) => topics.has(topic));
    const score =
      shares.mandate * best.worth +
      shares.topic * (isOnTopic ? 1 : 0) +
      shares.needs * (needs > 0 ? body.met.length / needs : 0) +
      shares.level * body.levelShare;
    const does = fitting.slice(0, 2).map(({ mandate }) => mandate);
    return [{ entity: body.entity, side: body.side, score: Number(score.toFixed(3)), does, met: body.met }];
  });
  const order = ({ side }: FoundBody) => sides.indexOf(side);
  return found.sort((a, b) => b.score - a.score || order(a) - order(b) || a.entity - b.entity);
}
