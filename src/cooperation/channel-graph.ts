import type { Catalog } from '../catalog/catalog.ts';
import type { TieKind } from '../model/tie-kind.ts';
import { isClosed, lifespanOf } from './existence.ts';
import { hubShare, hubSizes } from './hub-share.ts';
import { isDomesticLaw } from './instrument-weight.ts';
import type { Network, NetworkEntity, NetworkTie } from './network.ts';
import { tieHistories } from './tie-history.ts';
import { tieHolds } from './tie-holds.ts';
import { tieStrength } from './tie-strength.ts';
import { topicFit } from './topic-fit.ts';

/** A tie as one may walk it from one of its ends. */
export interface Arc {
  readonly tie: NetworkTie;
  readonly kind: TieKind;
  /** OUT: from the source of the tie to its target. */
  readonly reading: 'OUT' | 'IN';
  /** Number of the entity that it leads to. */
  readonly to: number;
  /** Worth of the tie on the day. */
  readonly strength: number;
  /** Shares that remain where the near or the far end is in the middle of a path. */
  readonly leaving: number;
  readonly arriving: number;
  readonly actsFor: boolean;
  /** True where both ends belong to one country. */
  readonly sameCountry: boolean;
}

/** What part an entity may play inside a path. */
export type Part = 'STATE' | 'FORUM' | 'BODY' | 'BARRED';

/** The network of one day as a search walks it: entities by number, the cooperation ties that hold as arcs both ways. */
export interface ChannelGraph {
  readonly network: Network;
  readonly day: string;
  readonly entities: readonly NetworkEntity[];
  readonly numberOf: ReadonlyMap<string, number>;
  readonly parts: readonly Part[];
  readonly arcs: readonly (readonly Arc[])[];
}

/** What a search may use. */
export interface ChannelFilter {
  /** Only ties of these kinds; null: all. */
  readonly tieKinds: ReadonlySet<string> | null;
  /** Only what is about one of these topics, where it is of a kind that has topics; null: all. */
  readonly topics: ReadonlySet<string> | null;
}

export const noFilter: ChannelFilter = { tieKinds: null, topics: null };

/** A body that nobody named can hardly be asked to pass something on. */
const unnamedShare = 0.5;

/** Kinds through which states deal with one another as states. */
const forums = new Set(['LegalInstrument', 'Process', 'Event']);
const barred = new Set(['Topic', 'Source', 'Absence']);

function partOf(network: Network, entity: NetworkEntity, day: string): Part {
  if (barred.has(entity.kind) || isDomesticLaw(entity)) return 'BARRED';
  const span = lifespanOf(network, entity.id);
  if (isClosed(span, day) && !span.succeeded) return 'BARRED';
  if (entity.kind === 'Country') return 'STATE';
  return forums.has(entity.kind) ? 'FORUM' : 'BODY';
}

function read(network: Network, catalog: Catalog, day: string, filter: ChannelFilter): ChannelGraph {
  const entities = [...network.entities.values()].filter((entity) => !barred.has(entity.kind));
  const numberOf = new Map(entities.map((entity, index) => [entity.id, index]));
  const histories = tieHistories(network, catalog);
  const held = network.ties.flatMap((tie) => {
    const history = histories[tie.index];
    const usable = history?.kind.cooperation && tie.from !== tie.to && tieHolds(network, history, tie, day);
    return usable ? [{ tie, kind: history.kind, history }] : [];
  });
  const sizes = hubSizes(network, held);
  const onTopic = topicFit(network, filter.topics);
  const middle = entities.map((entity) => Math.sqrt(onTopic(entity) * (entity.unnamed ? unnamedShare : 1)));
  const parts = entities.map((entity, index) => (middle[index] === 0 ? 'BARRED' : partOf(network, entity, day)));
  const arcs: Arc[][] = entities.map(() => []);
  for (const { tie, kind, history } of held) {
    if (filter.tieKinds && !filter.tieKinds.has(kind.name)) continue;
    const strength = tieStrength(network, history, tie, day);
    const from = numberOf.get(tie.from);
    const to = numberOf.get(tie.to);
    if (strength === 0 || from === undefined || to === undefined) continue;
    const atFrom = hubShare(sizes(tie, kind, tie.from)) * (middle[from] ?? 1);
    const atTo = hubShare(sizes(tie, kind, tie.to)) * (middle[to] ?? 1);
    const sameCountry = entities[from]?.country === entities[to]?.country;
    const shared = { tie, kind, strength, sameCountry, actsFor: kind.name === 'ACTS_FOR' };
    arcs[from]?.push({ ...shared, reading: 'OUT', to, leaving: atFrom, arriving: atTo });
    arcs[to]?.push({ ...shared, reading: 'IN', to: from, leaving: atTo, arriving: atFrom });
  }
  return { network, day, entities, numberOf, parts, arcs };
}

/** Graphs of whole networks by day: many questions are asked of the same day. */
const known = new WeakMap<Network, Map<string, ChannelGraph>>();
const daysKept = 8;

/**
 * Reads the network of a day into a graph of channels.
 * Hubs are counted before the filter: a body doesn't become small because one asks for little.
 */
export function channelGraph(network: Network, catalog: Catalog, day: string, filter = noFilter): ChannelGraph {
  if (filter.tieKinds || filter.topics) return read(network, catalog, day, filter);
  const days = known.get(network) ?? new Map<string, ChannelGraph>();
  known.set(network, days);
  const cached = days.get(day);
  if (cached) return cached;
  const graph = read(network, catalog, day, filter);
  const oldest = days.keys().next().value;
  if (days.size >= daysKept && oldest !== undefined) days.delete(oldest);
  days.set(day, graph);
  return graph;
}
