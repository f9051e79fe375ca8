import type { InterfaceKind } from '../model/interface-kind.ts';
import type { NodeKind } from '../model/node-kind.ts';
import type { ReadingField, TieKind } from '../model/tie-kind.ts';
import type { Direction, Relation } from './catalog.ts';

/** The name of the narrowest type that covers the kinds: the kind itself, an interface that all of them have, else Entity. */
function coveringType(
  kinds: readonly string[],
  nodes: readonly NodeKind[],
  interfaces: readonly InterfaceKind[],
): string {
  const [only] = kinds;
  if (kinds.length === 1 && only) return only;
  const shared = interfaces.find((candidate) =>
    kinds.every((kind) => nodes.find((node) => node.name === kind)?.interfaces.includes(candidate.name)),
  );
  return shared?.name ?? 'Entity';
}

interface Reading {
  readonly tie: TieKind;
  readonly field: ReadingField;
  readonly direction: Direction;
  readonly otherKinds: readonly string[];
}

function readingsOf(kind: string, tie: TieKind): Reading[] {
  const readings: Reading[] = [];
  for (const side of ['from', 'to'] as const) {
    const other = side === 'from' ? 'to' : 'from';
    const reachable = [...new Set(tie.ends.filter((e) => e[side].includes(kind)).flatMap((e) => e[other]))];
    if (reachable.length === 0) continue;
    const direction: Direction = tie.symmetric ? 'BOTH' : side === 'from' ? 'OUT' : 'IN';
    for (const field of tie.fields[side]) {
      if (field.on && !field.on.includes(kind)) continue;
      const otherKinds = field.reads ? reachable.filter((name) => field.reads?.includes(name)) : reachable;
      if (otherKinds.length > 0) readings.push({ tie, field, direction, otherKinds });
    }
  }
  return readings;
}

/** The reading fields of one kind, from the declarations of all ties. */
export function relationsOfKind(
  kind: string,
  ties: readonly TieKind[],
  nodes: readonly NodeKind[],
  interfaces: readonly InterfaceKind[],
): Relation[] {
  return ties
    .flatMap((tie) => readingsOf(kind, tie))
    .map(({ tie, field, direction, otherKinds }) => ({
      name: field.name,
      description: field.description,
      tieKind: tie.name,
      direction,
      target: coveringType(otherKinds, nodes, interfaces),
      targetKinds: otherKinds,
      single: field.single ?? false,
    }));
}
