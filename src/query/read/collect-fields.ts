import {
  type FieldNode,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  type SelectionNode,
} from 'graphql';
import type { Document, SelectionSource } from './document.ts';

/** A field of a selection, fragments followed, and the concrete types to which it applies. */
export interface CollectedField {
  readonly key: string;
  /** The type on which the field is declared. */
  readonly parent: string;
  readonly kinds: readonly string[];
  readonly node: FieldNode;
}

/** The concrete types that a type stands for. */
export function possibleTypes(name: string, { schema }: Document): readonly string[] {
  const type = schema.getType(name);
  return type && isAbstractType(type) ? schema.getPossibleTypes(type).map((possible) => possible.name) : [name];
}

function isWanted(node: SelectionNode, { variables }: Document): boolean {
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false;
}

interface Place {
  readonly parent: string;
  readonly kinds: readonly string[];
  /** Fragments that lead here, so that none is followed into itself. */
  readonly within: readonly string[];
}

function narrowed(place: Place, condition: string | undefined, fragment: string | null, document: Document): Place {
  const within = fragment ? [...place.within, fragment] : place.within;
  if (!condition) return { ...place, within };
  const possible = possibleTypes(condition, document);
  return { parent: condition, kinds: place.kinds.filter((kind) => possible.includes(kind)), within };
}

function collect(selections: readonly SelectionNode[], place: Place, document: Document, into: CollectedField[]): void {
  for (const selection of selections) {
    if (!isWanted(selection, document)) continue;
    if (selection.kind === 'Field') {
      const key = selection.alias?.value ?? selection.name.value;
      into.push({ key, parent: place.parent, kinds: place.kinds, node: selection });
      continue;
    }
    const name = selection.kind === 'FragmentSpread' ? selection.name.value : null;
    const fragment = selection.kind === 'FragmentSpread' ? document.fragments[selection.name.value] : selection;
    if (!fragment || (name && place.within.includes(name))) continue;
    const next = narrowed(place, fragment.typeCondition?.name.value, name, document);
    if (next.kinds.length > 0) collect(fragment.selectionSet.selections, next, document, into);
  }
}

/**
 * The fields of one or more selection sets by response key, in the order of the document: fragments and type conditions
 * followed, `@skip` and `@include` decided.
 */
export function collectFields(
  sources: readonly SelectionSource[],
  document: Document,
): ReadonlyMap<string, readonly CollectedField[]> {
  const fields: CollectedField[] = [];
  for (const { parent, set } of sources) {
    collect(set.selections, { parent, kinds: possibleTypes(parent, document), within: [] }, document, fields);
  }
  const byKey = new Map<string, CollectedField[]>();
  for (const field of fields) byKey.set(field.key, [...(byKey.get(field.key) ?? []), field]);
  return byKey;
}
