import { tiesOfModel } from '../../../client/generated/ties-of-model.ts';
import type { TieOfModel } from '../../../client/tie-of-model.ts';
import { readable } from './words.ts';

/** What a page needs to know of kinds of ties. One that the model does not have is named plainly and is worth nothing. */
export interface Ties<Kind extends string> {
  readonly all: readonly Kind[];
  readonly description: (kind: string) => string;
  /** What several are called on the page of the entity that they run from (OUT) or to (IN). */
  readonly heading: (kind: string, direction: string) => string;
  readonly worth: (kind: string) => number;
  /** Kinds by which one can work together. */
  readonly cooperating: readonly Kind[];
  /** Kinds that happened once and leave an acquaintance. */
  readonly enduring: ReadonlySet<string>;
}

/** Reads the kinds of ties of a model. */
export function tiesOf<Kind extends string>(declared: readonly TieOfModel<Kind>[]): Ties<Kind> {
  const byName = new Map<string, TieOfModel>(declared.map((tie) => [tie.kind, tie]));
  const those = (fits: (tie: TieOfModel) => boolean) => declared.filter(fits).map(({ kind }) => kind);
  return {
    all: those(() => true),
    description: (kind) => byName.get(kind)?.description ?? '',
    heading: (kind, direction) => byName.get(kind)?.headings[direction === 'IN' ? 'to' : 'from'] ?? readable(kind),
    worth: (kind) => byName.get(kind)?.worth ?? 0,
    cooperating: those((tie) => tie.cooperation),
    enduring: new Set(those((tie) => tie.endures)),
  };
}

/** The kinds of ties of the model that this dashboard was built with. */
export const tieKinds = tiesOf(tiesOfModel);
