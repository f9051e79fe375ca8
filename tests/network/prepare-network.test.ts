import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NetworkPreparation } from '../../src/network/prepare-network.ts';
import { entitiesOfKind, idOf, kindOf } from '../../src/network/read-network.ts';
import { entityRecord, tieRecord } from '../../src/network/read-record.ts';
import { columnsOf } from '../../src/network/shared-memory.ts';
import { numberOfText } from '../../src/network/text-table.ts';
import { madeNetwork, numberIn } from '../cooperation/made-network.ts';
import { catalog } from '../cooperation/recorded-network.ts';
import { anyLastingNetwork } from './any-lasting-network.ts';

const everyNumber = (count: number) => Array.from({ length: count }, (_, number) => number);

describe('A prepared network', () => {
  it('numbers entities in the order of their ids, and finds each by its id', () => {
    fc.assert(
      fc.property(anyLastingNetwork, ({ prepared, entities }) => {
        const ids = everyNumber(prepared.entityCount).map((number) => idOf(prepared, number));
        expect(ids).toEqual([...entities.keys()].sort());
        for (const [number, id] of ids.entries()) {
          expect(numberOfText(prepared.entities.ids, id)).toBe(number);
          expect(kindOf(prepared, number)).toBe(entities.get(id)?.kind);
        }
        for (const { name } of catalog.kinds) {
          const ofKind = ids.filter((id) => entities.get(id)?.kind === name);
          expect([...entitiesOfKind(prepared, name)].map((number) => ids[number])).toEqual(ofKind);
        }
      }),
    );
  });

  it('numbers ties by source, kind, target and beginning', () => {
    fc.assert(
      fc.property(anyLastingNetwork, ({ prepared }) => {
        const { ties, words } = prepared;
        const marks = everyNumber(prepared.tieCount).map((tie) => [
          ties.from[tie] as number,
          words.tieKinds[ties.kind[tie] as number] as string,
          ties.to[tie] as number,
          ties.since[tie] as number,
        ]);
        const byPlace = (a: (typeof marks)[number], b: (typeof marks)[number]) => {
          const at = a.findIndex((mark, index) => mark !== b[index]);
          return at < 0 ? 0 : (a[at] as number | string) < (b[at] as number | string) ? -1 : 1;
        };
        expect(marks).toEqual([...marks].sort(byPlace));
      }),
    );
  });

  it('is the same whatever the order in which its records arrive', () => {
    const shuffled = anyLastingNetwork.chain((network) =>
      fc.tuple(
        fc.constant(network),
        fc.shuffledSubarray([...network.entities.values()], { minLength: network.entities.size }),
        fc.shuffledSubarray([...network.ties.entries()], { minLength: network.ties.length }),
      ),
    );
    const prepare = (
      entities: Iterable<{ readonly id: string; readonly kind: string; readonly properties: object }>,
      ties: Iterable<
        [number, { readonly kind: string; readonly from: string; readonly to: string; properties: object }]
      >,
    ) => {
      const preparation = new NetworkPreparation(catalog);
      for (const { properties, ...entity } of entities) {
        preparation.addEntity(entityRecord(entity.id, entity.kind, { ...properties, ...entity }, []));
      }
      for (const [index, { properties, ...tie }] of ties) {
        preparation.addTie(tieRecord({ ...tie, id: `tie ${index}` }, { ...properties, ...tie }, []));
      }
      const { entities: columns, ties: tieColumns, arcs, groups, ofKind } = preparation.finish('test');
      const { country: _country, publisher: _publisher, ...plain } = columns;
      return { plain, tieColumns, arcs, groups, ofKind };
    };
    fc.assert(
      fc.property(shuffled, ([network, entities, ties]) => {
        expect(prepare(entities, ties)).toEqual(prepare(network.entities.values(), network.ties.entries()));
      }),
    );
  });

  it('leaves out what refers to an entity that was not read', () => {
    const preparation = new NetworkPreparation(catalog);
    preparation.addEntity(entityRecord('ngo:one', 'NGO', { name: 'One' }, ['source:withheld']));
    const tie = { id: 'tie', kind: 'PARTNERS_WITH', from: 'ngo:one', to: 'ngo:withheld' };
    preparation.addTie(tieRecord(tie, { since: '2020' }, ['source:withheld']));
    const network = preparation.finish('test');
    expect([network.entityCount, network.tieCount, network.entities.sources.items.length]).toEqual([1, 0, 0]);
    expect(numberOfText(network.entities.ids, 'ngo:withheld')).toBe(-1);
  });

  it('takes an entity that is read twice as it was read last', () => {
    const preparation = new NetworkPreparation(catalog);
    preparation.addEntity(entityRecord('ngo:one', 'NGO', { name: 'One', mandates: ['SHELTER'] }, []));
    preparation.addEntity(entityRecord('ngo:one', 'NGO', { name: 'One', unnamed: true }, []));
    const network = preparation.finish('test');
    expect([network.entityCount, network.entities.flags[0], network.entities.mandates.items.length]).toEqual([1, 1, 0]);
  });

  it('stands in memory that threads share, every column of it', () => {
    const network = madeNetwork(['ngo:alone'], [['ngo:one', 'PARTNERS_WITH', 'ngo:two']]);
    expect(numberIn(network, 'ngo:alone')).toBeGreaterThanOrEqual(0);
    const { words: _words, countryIds: _countryIds, ...columns } = network.prepared;
    for (const { buffer } of columnsOf(columns)) expect(buffer).toBeInstanceOf(SharedArrayBuffer);
  });
});
