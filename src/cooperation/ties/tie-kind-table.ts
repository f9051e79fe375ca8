import type { Catalog } from '../../catalog/catalog.ts';

/** What the kinds of ties are, by their number, as searching asks it of every tie. */
export interface TieKindTable {
  /** 1 where ties of the kind are ways to work together. */
  readonly cooperation: Uint8Array;
  readonly symmetric: Uint8Array;
  readonly endures: Uint8Array;
  readonly derived: Uint8Array;
  /** Numbers of the kinds that rules speak of. */
  readonly actsFor: number;
  readonly partOf: number;
  readonly signed: number;
  readonly partyTo: number;
  readonly memberOf: number;
  /** Number of the kind of agenda items. */
  readonly session: number;
}

/** Reads them off the catalog. */
export function tieKindTable({ tieKinds, kinds }: Catalog): TieKindTable {
  const flags = (is: (kind: Catalog['tieKinds'][number]) => boolean) =>
    Uint8Array.from(tieKinds, (kind) => (is(kind) ? 1 : 0));
  const named = (name: string) => tieKinds.findIndex((kind) => kind.name === name);
  return {
    cooperation: flags((kind) => kind.cooperation),
    symmetric: flags((kind) => kind.symmetric),
    endures: flags((kind) => kind.endures),
    derived: flags((kind) => kind.derived),
    actsFor: named('ACTS_FOR'),
    partOf: named('PART_OF'),
    signed: named('SIGNED'),
    partyTo: named('PARTY_TO'),
    memberOf: named('MEMBER_OF'),
    session: kinds.findIndex((kind) => kind.name === 'Session'),
  };
}
