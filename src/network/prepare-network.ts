import type { Catalog } from '../catalog/catalog.ts';
import { CollectedRecords } from './collected-records.ts';
import { indexArcs } from './index-arcs.ts';
import { indexRoles } from './index-roles.ts';
import { kindRoles, rolesOfKinds } from './kind-roles.ts';
import type { EntityRecord, TieRecord } from './network-records.ts';
import { openTreaties } from './open-treaties.ts';
import { orderRecords } from './order-records.ts';
import { entityDates, lifeColumns, orderedEntities, type Replacements } from './prepare-entities.ts';
import { orderedTies, tieTimeColumns } from './prepare-ties.ts';
import { entityFlags, type PreparedNetwork, type Rows } from './prepared-network.ts';
import { sharedColumn, sharedRows, sharedValues } from './shared-memory.ts';

/** Lists what belongs to each of some places, in the order of the entities. */
function placed(places: number, placeOf: (entity: number) => number, entities: number): Rows {
  const counts = new Uint32Array(places);
  for (let entity = 0; entity < entities; entity++) {
    const place = placeOf(entity);
    if (place >= 0) counts[place] = (counts[place] as number) + 1;
  }
  return sharedRows(counts, (put) => {
    for (let entity = 0; entity < entities; entity++) if (placeOf(entity) >= 0) put(placeOf(entity), entity);
  });
}

/**
 * How much a mandate tells of a body: log(1 + bodies / bodies that have it), after the inverse document frequency of Spärck Jones
 * (1972). That two bodies both answer a hotline tells more than that both raise awareness.
 */
function mandateRarity(kind: Uint8Array, mandates: Rows, roles: Uint16Array, words: number): Float64Array {
  const counts = new Uint32Array(words);
  let bodies = 0;
  for (let entity = 0; entity < kind.length; entity++) {
    if (((roles[kind[entity] as number] as number) & kindRoles.TURNED_TO) === 0) continue;
    bodies++;
    for (let at = mandates.first[entity] as number; at < (mandates.first[entity + 1] as number); at++) {
      const mandate = mandates.items[at] as number;
      counts[mandate] = (counts[mandate] as number) + 1;
    }
  }
  return sharedValues(
    Float64Array,
    Array.from(counts, (count) => Math.log(1 + bodies / (count || bodies))),
  );
}

/** Collects records as they are read, and makes of them a network. */
export class NetworkPreparation {
  private readonly collected: CollectedRecords;

  constructor(private readonly catalog: Catalog) {
    this.collected = new CollectedRecords(catalog);
  }

  addEntity(record: EntityRecord): void {
    this.collected.addEntity(record);
  }

  addTie(record: TieRecord): void {
    this.collected.addTie(record);
  }

  /** The network of all that was added. What refers to an entity that was not added (withheld, say) is left out. */
  finish(revision: string): PreparedNetwork {
    const { catalog, collected } = this;
    const { words } = collected;
    const order = orderRecords(collected);
    const ordered = orderedEntities(collected, order);
    const { kind, mandates, country } = ordered;
    const rolesOfKind = sharedValues(Uint16Array, rolesOfKinds(catalog));
    const dates = entityDates(collected, order, kind, rolesOfKind);
    const raw = orderedTies(collected, order);
    const times = tieTimeColumns(raw, collected, order, dates, catalog);
    const tieKind = (name: string) => words.tieKinds.indexOf(name);
    const life = lifeColumns(ordered, collected, order, dates, replacements(raw, tieKind));
    const holdsFrom = sharedColumn(Int32Array, raw.kind.length);
    const holdsUntil = sharedColumn(Int32Array, raw.kind.length);
    const outlives = catalog.tieKinds.map((one) => one.endures || one.outlives);
    for (let tie = 0; tie < raw.kind.length; tie++) {
      const [from, to] = [raw.from[tie] as number, raw.to[tie] as number];
      holdsFrom[tie] = Math.max(times.begins[tie] as number, life.begins[from] as number, life.begins[to] as number);
      const own = times.ends[tie] as number;
      const both = Math.min(life.ends[from] as number, life.ends[to] as number);
      holdsUntil[tie] = outlives[raw.kind[tie] as number] ? own : Math.min(own, both);
    }
    const { firstSeen, lastSeen } = times;
    const ties = { ...raw, holdsFrom, holdsUntil, firstSeen, lastSeen };
    const arcs = indexArcs(order.ids.length, ties);
    const treaties = ['CONVENTION', 'PROTOCOL'].map((sort) => words.instrumentKinds.indexOf(sort) + 1);
    const open = openTreaties({
      arcs,
      tieKind: raw.kind,
      from: raw.from,
      to: raw.to,
      kind,
      isTreaty: (entity) => treaties.includes(ordered.instrumentKind[entity] as number),
      kinds: {
        country: words.kinds.indexOf('Country'),
        igo: words.kinds.indexOf('IGO'),
        instrument: words.kinds.indexOf('LegalInstrument'),
      },
      tieKinds: { memberOf: tieKind('MEMBER_OF'), partyTo: tieKind('PARTY_TO'), adopted: tieKind('ADOPTED') },
    });
    for (const entity of open) ordered.flags[entity] = (ordered.flags[entity] as number) | entityFlags.OPEN_TO_ALL;
    const isOpen = (entity: number) => ((ordered.flags[entity] as number) & entityFlags.OPEN_TO_ALL) !== 0;
    const groups = indexRoles({ catalog, arcs, ties, kind, rolesOfKind, isOpen });
    const topics = topicRows(raw, tieKind('ADDRESSES'), order.ids.length);
    const countryIds = collected.countries.texts;
    const numberOfId = new Map(order.ids.map((id, number) => [id, number]));
    const named = [...collected.countryNames].flatMap(([id, name]) => {
      const number = order.numberOf[id] as number;
      return kind[number] === words.kinds.indexOf('Country') ? [{ number, name }] : [];
    });
    return Object.freeze({
      revision,
      words,
      rolesOfKind,
      entityCount: order.ids.length,
      tieCount: raw.kind.length,
      entities: { ...ordered, ...life, topics },
      ties,
      arcs,
      groups,
      countryIds,
      countryEntities: sharedValues(
        Int32Array,
        countryIds.map((id) => numberOfId.get(id) ?? -1),
      ),
      countriesByName: sharedValues(
        Uint32Array,
        named.sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ number }) => number),
      ),
      ofCountry: placed(countryIds.length, (entity) => country[entity] as number, order.ids.length),
      ofKind: placed(words.kinds.length, (entity) => kind[entity] as number, order.ids.length),
      mandateRarity: mandateRarity(kind, mandates, rolesOfKind, words.mandates.length),
    });
  }
}

type RawTies = ReturnType<typeof orderedTies>;

function replacements(raw: RawTies, tieKind: (name: string) => number): Replacements {
  const since = new Map<number, number>();
  const succeeded = new Set<number>();
  const [succeededBy, supersedes] = [tieKind('SUCCEEDED_BY'), tieKind('SUPERSEDES')];
  for (let tie = 0; tie < raw.kind.length; tie++) {
    const succeeds = raw.kind[tie] === succeededBy;
    if (!succeeds && raw.kind[tie] !== supersedes) continue;
    const ended = (succeeds ? raw.from[tie] : raw.to[tie]) as number;
    if (succeeds) succeeded.add(ended);
    if (raw.since[tie] !== 0) since.set(ended, raw.since[tie] as number);
  }
  return { since, succeeded };
}

function topicRows(raw: RawTies, addresses: number, entities: number): Rows {
  const counts = new Uint32Array(entities);
  const each = (visit: (entity: number, topic: number) => void) => {
    for (let tie = 0; tie < raw.kind.length; tie++) {
      if (raw.kind[tie] === addresses) visit(raw.from[tie] as number, raw.to[tie] as number);
    }
  };
  each((entity) => {
    counts[entity] = (counts[entity] as number) + 1;
  });
  return sharedRows(counts, (put) => each(put));
}
