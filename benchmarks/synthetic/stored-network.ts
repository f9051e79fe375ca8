import type { Catalog } from '../../src/catalog/catalog.ts';
import type { EntityRecord, TieRecord, Values } from '../../src/dataset/dataset.ts';
import { type StoredEntity, type StoredTie, storedEntity, storedTie } from '../../src/dataset/stored-records.ts';
import type { SyntheticNetwork } from './synthetic-network.ts';

/** A made-up network in the form in which Saphan stores one. Both can be gone through again. */
export interface StoredNetwork {
  readonly entities: Iterable<StoredEntity>;
  readonly ties: Iterable<StoredTie>;
}

const nowhere = { place: { file: 'synthetic', line: 0 }, lines: {} };
const source = 'source:synthetic-1';
const evidence = [{ source, locator: 'nowhere', anchor: 'made up' }];

/** What is null is absent in a record. */
function known(values: Readonly<Record<string, unknown>>): Values {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  ) as Values;
}

function entityRecord(id: string, kind: string, values: Readonly<Record<string, unknown>>): EntityRecord {
  return { ...nowhere, id, kind, values: known({ unnamed: false, evidence, ...values }) };
}

function tieRecord(id: string, tie: { kind: string; from: string; to: string }): TieRecord {
  const { kind, from, to, ...values } = tie;
  return { ...nowhere, id, kind, from, to, values: known({ evidence, ...values }) };
}

const theSource = entityRecord(source, 'Source', {
  name: 'Synthetic source',
  title: 'Synthetic source',
  publisher: 'Nobody',
});

/** The network as Saphan would store it, with one source for all of it. */
export function storedNetwork(network: SyntheticNetwork, catalog: Catalog): StoredNetwork {
  const noNames = new Map<string, readonly string[]>();
  return {
    entities: {
      *[Symbol.iterator]() {
        yield storedEntity(theSource, noNames, catalog);
        for (const { id, kind, ...values } of network.entities) {
          yield storedEntity(entityRecord(id, kind, values), noNames, catalog);
        }
      },
    },
    ties: {
      *[Symbol.iterator]() {
        let number = 0;
        for (const tie of network.ties) {
          number += 1;
          yield storedTie(tieRecord(`tie:synthetic-${number}`, tie), catalog);
        }
      },
    },
  };
}
