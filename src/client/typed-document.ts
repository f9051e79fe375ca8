/** A GraphQL document with the shape of what it asks and gets; each is derived from a file of `documents/`. */
export interface TypedDocument<Data, Variables> {
  /** The operation and the fragments that it uses, without what GraphQL ignores. */
  readonly text: string;
  /** Never set: carries the types. */
  readonly shape?: (variables: Variables) => Data;
}
