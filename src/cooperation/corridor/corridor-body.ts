import { bodiesWhere } from '../bodies-in-country.ts';
import { wordSaid } from '../mandate-said.ts';
import type { EvidenceFacts, NetworkEntity } from '../network.ts';
import { listed } from '../said.ts';
import { tieHistory } from '../tie-history.ts';
import { tieHolds } from '../tie-holds.ts';
import { topicsOf } from '../topic-fit.ts';
import type { CorridorCase } from './corridor-case.ts';
import type { Side, Stage } from './stages.ts';

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

const shares = { mandate: 0.5, topic: 0.15, needs: 0.2, level: 0.15 };
const levelShare: Readonly<Record<string, number>> = { NATIONAL: 1, UNIT: 1, REGIONAL: 0.7, LOCAL: 0.4 };

/** Countries that a body without one country of its own is recorded to work in on the day. */
function worksIn(given: CorridorCase, body: NetworkEntity): ReadonlySet<string> {
  const covered = (given.network.tiesAt.get(body.id) ?? []).filter((tie) => {
    const history = tieHistory(given.network, given.catalog, tie);
    return (
      tie.kind === 'COVERS_COUNTRY' &&
      tie.from === body.id &&
      history &&
      tieHolds(given.network, history, tie, given.day)
    );
  });
  return new Set(covered.map((tie) => tie.to));
}

function sideOf(given: CorridorCase, body: NetworkEntity): Side | null {
  if (body.country === given.found.id) return 'FOUND';
  if (body.country === given.origin.id) return 'ORIGIN';
  if (given.transit.some((country) => country.id === body.country)) return 'TRANSIT';
  if (body.kind !== 'IGO' && body.kind !== 'NGO') return null;
  const countries = worksIn(given, body);
  return countries.has(given.found.id) && countries.has(given.origin.id) ? 'BOTH' : null;
}

function judged(given: CorridorCase, stage: Stage, body: NetworkEntity, side: Side): CorridorBody | null {
  const fitting = body.mandates
    .flatMap((mandate, index) => {
      const worth = stage.mandates[mandate];
      return worth === undefined ? [] : [{ mandate, worth: worth * (index === 0 ? 1 : 0.85) }];
    })
    .sort((a, b) => b.worth - a.worth);
  const topics = new Set(topicsOf(given.network, body.id));
  const [best] = fitting;
  if (!best) return null;
  const onTopic = stage.topics.some((topic) => topics.has(topic));
  const met = given.needs.filter((need) => topics.has(need));
  const score =
    shares.mandate * best.worth +
    shares.topic * (onTopic ? 1 : 0) +
    shares.needs * (given.needs.length > 0 ? met.length / given.needs.length : 0) +
    shares.level * (levelShare[body.level ?? ''] ?? 0.5);
  const does = listed(fitting.slice(0, 2).map(({ mandate }) => wordSaid(mandate)));
  const needed = met.map((need) => given.network.entities.get(need)?.name.toLowerCase() ?? need);
  const meets = needed.length > 0 ? `; recorded for ${listed(needed)}, which is needed` : '';
  const calls = numbersSaid(body);
  return {
    entity: body.id,
    country: body.country,
    side,
    sentence: `${body.name}: ${does}${meets}.${calls}`,
    score: Number(score.toFixed(3)),
    evidence: body.evidence.slice(0, 3),
  };
}

/** The telephone numbers of a service, as its source prints them, with hours and languages where they are known. */
function numbersSaid(body: NetworkEntity): string {
  const { numbers, hours, languages } = body.properties;
  if (!Array.isArray(numbers) || numbers.length === 0) {
    return body.kind === 'Service' && body.mandates.includes('HOTLINE') ? ' Its number is not recorded.' : '';
  }
  const open = typeof hours === 'string' ? `, ${hours}` : '';
  const spoken = typeof languages === 'string' ? `, in ${languages}` : '';
  return ` Call ${numbers.join(' or ')}${open}${spoken}.`;
}

/** The named bodies that serve a stage on the sides where it takes place, best first. */
export function corridorBodies(given: CorridorCase, stage: Stage): CorridorBody[] {
  const sides = new Set<Side>([...stage.sides, 'BOTH']);
  const order = (body: CorridorBody) => [...sides].indexOf(body.side);
  return bodiesWhere(given.network, given.day, (body) => sideOf(given, body) !== null)
    .flatMap((body) => {
      const side = sideOf(given, body);
      return side && sides.has(side) ? (judged(given, stage, body, side) ?? []) : [];
    })
    .sort((a, b) => b.score - a.score || order(a) - order(b) || (a.entity < b.entity ? -1 : 1));
}
