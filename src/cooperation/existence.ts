import { endDay, firstDay } from '../model/date-bounds.ts';
import type { Network, NetworkEntity } from './network.ts';

/** Kinds that happen and are over: what they leave behind is an acquaintance. */
export function isHappening(entity: NetworkEntity): boolean {
  return entity.kind === 'Event' || entity.kind === 'Session';
}

/** A property that is a text or a date, else null. */
export function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** When an entity began, as its source gives it: an instrument when it came into force, else when it was signed or adopted. */
export function beginningOf(entity: NetworkEntity): string | null {
  if (entity.kind !== 'LegalInstrument') return entity.since;
  const { inForce, signed, adopted } = entity.properties;
  return textOf(inForce) ?? entity.since ?? textOf(signed) ?? textOf(adopted);
}

/** From which day an entity existed, and from which it exists no longer; null where that is not known or has not come. */
export interface Lifespan {
  readonly begins: string | null;
  readonly ends: string | null;
  /** True where another body carries on its work. */
  readonly succeeded: boolean;
}

const endless: Lifespan = { begins: null, ends: null, succeeded: false };
const known = new WeakMap<Network, ReadonlyMap<string, Lifespan>>();

/**
 * The lifespans of all entities. One without a recorded end ended on the day on which another succeeded or replaced it, where that
 * day is known: a draft that was to replace it ends nothing. An event is never closed: it is asked for what it left behind.
 */
export function lifespans(network: Network): ReadonlyMap<string, Lifespan> {
  const cached = known.get(network);
  if (cached) return cached;
  const replaced = new Map<string, string>();
  const succeeded = new Set<string>();
  for (const tie of network.ties) {
    if (tie.kind === 'SUCCEEDED_BY') succeeded.add(tie.from);
    const ended = tie.kind === 'SUCCEEDED_BY' ? tie.from : tie.kind === 'SUPERSEDES' ? tie.to : null;
    if (ended !== null && tie.since !== null) replaced.set(ended, tie.since);
  }
  const spans = new Map<string, Lifespan>();
  for (const entity of network.entities.values()) {
    const beginning = beginningOf(entity);
    const end = isHappening(entity) ? null : (entity.until ?? replaced.get(entity.id) ?? null);
    spans.set(entity.id, {
      begins: beginning === null ? null : firstDay(beginning),
      ends: end === null ? null : endDay(end),
      succeeded: succeeded.has(entity.id),
    });
  }
  known.set(network, spans);
  return spans;
}

/** The lifespan of one entity. */
export function lifespanOf(network: Network, id: string): Lifespan {
  return lifespans(network).get(id) ?? endless;
}

/** True where the entity had begun by the day; an unknown beginning counts as begun. */
export function hasBegun(span: Lifespan, day: string): boolean {
  return span.begins === null || span.begins <= day;
}

/** True where the entity had ended by the day. */
export function isClosed(span: Lifespan, day: string): boolean {
  return span.ends !== null && span.ends <= day;
}
