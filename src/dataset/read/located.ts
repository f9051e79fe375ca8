import { isAlias, isMap, isScalar, isSeq, type LineCounter, type Node } from 'yaml';

export type Located = LocatedScalar | LocatedList | LocatedMap | LocatedOther;

/** A single value, with its text as written, which tells 2017 from 2017.0 and 017. */
export interface LocatedScalar {
  readonly shape: 'scalar';
  readonly line: number;
  readonly value: unknown;
  readonly written: string;
}

export interface LocatedList {
  readonly shape: 'list';
  readonly line: number;
  readonly items: readonly Located[];
}

export interface LocatedMap {
  readonly shape: 'map';
  readonly line: number;
  readonly entries: ReadonlyMap<string, { readonly line: number; readonly value: Located }>;
}

/** A reference to another place of the file (`*name`): a reviewer would have to look for what it says. */
export interface LocatedOther {
  readonly shape: 'other';
  readonly line: number;
}

/** Turns what YAML parsed into values that know their lines. */
export function locate(node: Node | null | undefined, lines: LineCounter, lineIfEmpty = 1): Located {
  const line = node?.range ? lines.linePos(node.range[0]).line : lineIfEmpty;
  if (isAlias(node)) return { shape: 'other', line };
  if (isSeq(node)) {
    return { shape: 'list', line, items: node.items.map((item) => locate(item as Node, lines, line)) };
  }
  if (isMap(node)) {
    const entries = node.items.map((pair) => {
      const key = locate(pair.key as Node, lines, line);
      const name = key.shape === 'scalar' ? String(key.value) : '';
      return [name, { line: key.line, value: locate(pair.value as Node, lines, key.line) }] as const;
    });
    return { shape: 'map', line, entries: new Map(entries) };
  }
  if (isScalar(node)) return { shape: 'scalar', line, value: node.value, written: node.source ?? String(node.value) };
  return { shape: 'scalar', line, value: null, written: '' };
}
