type KeysOf<Union> = Union extends unknown ? keyof Union : never;

type ValueOf<Union, Key> = Union extends unknown ? (Key extends keyof Union ? Union[Key] : never) : never;

/**
 * An answer of which each kind of entity gives other fields, read as one: what all kinds give is there, what only some give may be
 * absent.
 */
export type AnyKind<Union> = { readonly [Key in keyof Union]: Union[Key] } & {
  readonly [Key in Exclude<KeysOf<Union>, keyof Union>]?: ValueOf<Union, Key>;
};
