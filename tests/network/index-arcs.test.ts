import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unknownDay } from '../../src/network/day-number.ts';
import { endOfRole } from '../../src/network/index-arcs.ts';
import type { PreparedNetwork } from '../../src/network/prepared-network.ts';
import { otherEnd, tiesAt } from '../../src/network/read-network.ts';
import { anyDatedNetwork } from '../cooperation/any-dated-network.ts';
import { type MadeTie, madeNetwork, numberIn } from '../cooperation/made-network.ts';
import { anyLastingNetwork } from './any-lasting-network.ts';

const anyNetwork = fc.oneof(anyDatedNetwork, anyLastingNetwork);

/** The role in which an arc stands at an entity: the kind of its tie, and at which of its ends. */
const roleAt = ({ arcs, ties }: PreparedNetwork, entity: number, place: number) => {
  const tie = arcs.tie[place] as number;
  return `${String(ties.kind[tie]).padStart(3, '0')} ${ties.from[tie] === entity ? 'from' : 'to'}`;
};

function placesOf({ arcs }: PreparedNetwork, entity: number): number[] {
  const [first, end] = [arcs.first[entity] as number, arcs.first[entity + 1] as number];
  return Array.from({ length: end - first }, (_, index) => first + index);
}

function expectEndsOfRoles(prepared: PreparedNetwork, entity: number): void {
  const places = placesOf(prepared, entity);
  const last = prepared.arcs.first[entity + 1] as number;
  for (const begin of places) {
    const role = roleAt(prepared, entity, begin);
    const next = places.find((place) => place > begin && roleAt(prepared, entity, place) !== role);
    expect(endOfRole(prepared, entity, begin, last)).toBe(next ?? last);
  }
}

describe('The arcs of an entity', () => {
  it('are all ties at it, once each, and lead to their other ends', () => {
    fc.assert(
      fc.property(anyNetwork, ({ prepared }) => {
        const { arcs, ties } = prepared;
        for (let entity = 0; entity < prepared.entityCount; entity++) {
          const there = Array.from({ length: prepared.tieCount }, (_, tie) => tie).filter(
            (tie) => ties.from[tie] === entity || ties.to[tie] === entity,
          );
          expect([...tiesAt(prepared, entity)]).toEqual(there);
          for (const place of placesOf(prepared, entity)) {
            expect(arcs.to[place]).toBe(otherEnd(prepared, arcs.tie[place] as number, entity));
          }
        }
      }),
    );
  });

  it('stand role by role, and in a role first those without a date, then the freshest', () => {
    fc.assert(
      fc.property(anyNetwork, ({ prepared }) => {
        const { arcs, ties } = prepared;
        for (let entity = 0; entity < prepared.entityCount; entity++) {
          const places = placesOf(prepared, entity);
          const roles = places.map((place) => roleAt(prepared, entity, place));
          expect(new Set(roles).size).toBe(roles.filter((role, index) => role !== roles[index - 1]).length);
          for (const [index, place] of places.entries()) {
            if (index === 0 || roles[index] !== roles[index - 1]) continue;
            const [before, here] = [place - 1, place].map((at) => ties.lastSeen[arcs.tie[at] as number] as number);
            expect(before === unknownDay || (here !== unknownDay && (before as number) >= (here as number))).toBe(true);
          }
        }
      }),
    );
  });

  it('end in a role where the next role begins, wherever in the role one asks', () => {
    fc.assert(
      fc.property(anyNetwork, ({ prepared }) => {
        for (let entity = 0; entity < prepared.entityCount; entity++) expectEndsOfRoles(prepared, entity);
      }),
    );
  });

  it('end so too where roles are of any size, up to many', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(70), { minLength: 3, maxLength: 3 }), ([members = 0, funded = 0, partners = 0]) => {
        const many = (count: number, tie: (id: string) => MadeTie) =>
          Array.from({ length: count }, (_, index) => tie(`ngo:n${index}`));
        const network = madeNetwork(
          ['igo:hub'],
          [
            ...many(members, (id) => [id, 'MEMBER_OF', 'igo:hub']),
            ...many(funded, (id) => ['igo:hub', 'FUNDS', id]),
            ...many(partners, (id) => ['igo:hub', 'PARTNERS_WITH', id]),
          ],
        );
        expectEndsOfRoles(network.prepared, numberIn(network, 'igo:hub'));
      }),
      { numRuns: 20 },
    );
  });
});
