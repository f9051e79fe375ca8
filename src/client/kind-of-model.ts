/** A property that only entities of a kind have, as a page shows it. */
export interface PropertyOfModel {
  /** The field that reads it. */
  readonly name: string;
  /** What people call it beside its value. */
  readonly label: string;
  readonly type: 'String' | 'Text' | 'Date' | 'Boolean' | 'Int' | 'Url' | 'Vocabulary' | 'Reference' | 'Record';
  /** The closed list of words, where `type` is Vocabulary. */
  readonly vocabulary?: string;
  /** What is said in its place where it is not known; absent: nothing. */
  readonly whenUnknown?: string;
  /** The parts of each value, where `type` is Record. */
  readonly parts?: readonly PropertyOfModel[];
}

/** A kind of entity as clients need it before anything is asked: what it is called, how it is drawn, what it can do. */
export interface KindOfModel<Kind extends string = string> {
  readonly kind: Kind;
  readonly description: string;
  /** What people call one of them, and several. */
  readonly words: { readonly one: string; readonly many: string };
  /** Place in lists and legends, colours on light and on dark paper, and a shape as SVG path data in a box of 16 by 16. */
  readonly draw: { readonly order: number; readonly light: string; readonly dark: string; readonly shape: string };
  readonly roles: {
    /** What it is where a path runs through it; null: it only describes. */
    readonly onPath: 'STATE' | 'FORUM' | 'BODY' | null;
    /** Somebody can turn to it: it may be a counterpart. */
    readonly turnedTo: boolean;
    /** Happens and is over. */
    readonly happens: boolean;
  };
  /** Properties beyond those that every entity has, in the order in which they are shown. */
  readonly properties: readonly PropertyOfModel[];
}
