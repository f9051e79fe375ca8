import { kindsOfModel } from '../../../client/generated/kinds-of-model.ts';
import type { KindOfModel, PropertyOfModel } from '../../../client/kind-of-model.ts';
import { readable } from './words.ts';

/** How a kind is drawn: a colour for each paper, and SVG path data, so that colour is never the only sign. */
type KindPaint = Pick<KindOfModel['draw'], 'light' | 'dark' | 'shape'>;

/** What a page needs to know of kinds. A kind that the model does not have is drawn and named plainly, and stands last. */
export interface Kinds<Kind extends string> {
  /** Every kind as it stands in lists and legends: who can act first, then what joins them, then what describes them. */
  readonly all: readonly Kind[];
  readonly byOrder: (a: string, b: string) => number;
  readonly paint: (kind: string) => KindPaint;
  readonly colour: (kind: string, dark: boolean) => string;
  /** What one entity of the kind is called. */
  readonly one: (kind: string) => string;
  /** What several of the kind are called. */
  readonly many: (kind: string) => string;
  readonly description: (kind: string) => string;
  /** Properties that only entities of the kind have. */
  readonly properties: (kind: string) => readonly PropertyOfModel[];
  /** Kinds to which somebody can turn, and so those that have counterparts. */
  readonly turnedTo: readonly Kind[];
  /** Kinds that a path may start from, end at, or run through. */
  readonly joinable: readonly Kind[];
  /** Kinds that can be thought away: those that join others, states excepted. */
  readonly removable: readonly Kind[];
  /** Kinds that only describe, or are a part of something else: not drawn until asked for, and no end of a path. */
  readonly describing: readonly Kind[];
}

const plain: KindPaint = { light: '#666666', dark: '#aaaaaa', shape: 'M8 4a4 4 0 1 1 0 8a4 4 0 1 1 0-8z' };

/** What happens and is no forum of its own is a part of what is one: an item of an agenda. */
const isPart = ({ roles }: KindOfModel): boolean => roles.happens && roles.onPath !== 'FORUM';

const joins = (kind: KindOfModel): boolean => kind.roles.onPath !== null && !isPart(kind);

/** Reads the kinds of a model: palette, words, order and what forms offer all follow from their declarations. */
export function kindsOf<Kind extends string>(declared: readonly KindOfModel<Kind>[]): Kinds<Kind> {
  const ordered = [...declared].sort((a, b) => a.draw.order - b.draw.order);
  const byName = new Map<string, KindOfModel>(ordered.map((kind) => [kind.kind, kind]));
  const place = new Map<string, number>(ordered.map(({ kind }, at) => [kind, at]));
  const paint = (kind: string) => byName.get(kind)?.draw ?? plain;
  const those = (fits: (kind: KindOfModel) => boolean) => ordered.filter(fits).map(({ kind }) => kind);
  return {
    all: those(() => true),
    byOrder: (a, b) => (place.get(a) ?? place.size) - (place.get(b) ?? place.size) || a.localeCompare(b),
    paint,
    colour: (kind, dark) => paint(kind)[dark ? 'dark' : 'light'],
    one: (kind) => byName.get(kind)?.words.one ?? readable(kind),
    many: (kind) => byName.get(kind)?.words.many ?? readable(kind),
    description: (kind) => byName.get(kind)?.description ?? '',
    properties: (kind) => byName.get(kind)?.properties ?? [],
    turnedTo: those(({ roles }) => roles.turnedTo),
    joinable: those(joins),
    removable: those((kind) => joins(kind) && kind.roles.onPath !== 'STATE'),
    describing: those((kind) => !joins(kind)),
  };
}

/** The kinds of the model that this dashboard was built with. */
export const entityKinds = kindsOf(kindsOfModel);
