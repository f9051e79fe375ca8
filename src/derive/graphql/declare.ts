import { Arg, Field } from 'type-graphql';
import { declareReader, type Reader } from './reader.ts';

/** A class that exists to carry the metadata of a derived type; it is named so that messages about it can be read. */
export type DerivedClass = (new () => object) & { readonly prototype: object };

/** Gives a type only when it is asked for, so that types may refer to one another in any order. */
export type TypeThunk = () => unknown;

export interface FieldOptions {
  readonly description: string;
  readonly nullable?: boolean;
  /** How its value is read; absent: by its name, as type-graphql does. */
  readonly reader?: Reader | undefined;
}

export interface ArgumentDeclaration extends FieldOptions {
  readonly name: string;
  readonly type: TypeThunk;
  readonly defaultValue?: unknown;
}

export function derivedClass(name: string): DerivedClass {
  return { [name]: class {} }[name] as DerivedClass;
}

/** Declares a field as the decorator would, with its type always given by a thunk; an absent `nullable` means non-null. */
export function declareField(target: DerivedClass, name: string, type: TypeThunk, options: FieldOptions): void {
  const { description, nullable = false, reader } = options;
  Field(type as () => object, { description, nullable })(target.prototype, name);
  if (reader) declareReader(target.prototype, name, reader);
}

/** Declares an argument of a field. Its validation is off: what GraphQL's own types don't refuse, the compiler of the query does. */
export function declareArgument(
  target: DerivedClass,
  field: string,
  argument: ArgumentDeclaration,
  index: number,
): void {
  const { name, type, description, defaultValue } = argument;
  const options = { description, nullable: argument.nullable ?? true, validate: false };
  Arg(name, type as () => object, defaultValue === undefined ? options : { ...options, defaultValue })(
    target.prototype,
    field,
    index,
  );
}

export function declareFieldWithArguments(
  target: DerivedClass,
  name: string,
  type: TypeThunk,
  options: FieldOptions,
  args: readonly ArgumentDeclaration[],
): void {
  declareField(target, name, type, options);
  args.forEach((argument, index) => {
    declareArgument(target, name, argument, index);
  });
}
