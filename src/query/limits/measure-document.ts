import type { DocumentNode, FragmentDefinitionNode, OperationDefinitionNode, SelectionSetNode } from 'graphql';

/** How large a document is, fragments followed: what a server would have to do, however short the text is. */
export interface DocumentSize {
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
}

const nothing: DocumentSize = { depth: 0, fields: 0, aliases: 0 };

/** Two selections beside each other. */
function beside(a: DocumentSize, b: DocumentSize): DocumentSize {
  return { depth: Math.max(a.depth, b.depth), fields: a.fields + b.fields, aliases: a.aliases + b.aliases };
}

interface Fragments {
  readonly named: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Sizes already known, so that a fragment used a thousand times is measured once; one being measured counts as nothing. */
  readonly sizes: Map<string, DocumentSize>;
}

function sizeOfFragment(name: string, fragments: Fragments): DocumentSize {
  const known = fragments.sizes.get(name);
  if (known) return known;
  fragments.sizes.set(name, nothing);
  const size = sizeOfSet(fragments.named.get(name)?.selectionSet, fragments);
  fragments.sizes.set(name, size);
  return size;
}

function sizeOfSet(set: SelectionSetNode | undefined, fragments: Fragments): DocumentSize {
  let size = nothing;
  for (const selection of set?.selections ?? []) {
    if (selection.kind === 'FragmentSpread') size = beside(size, sizeOfFragment(selection.name.value, fragments));
    else if (selection.kind === 'InlineFragment') size = beside(size, sizeOfSet(selection.selectionSet, fragments));
    else {
      const below = sizeOfSet(selection.selectionSet, fragments);
      const depth = selection.name.value.startsWith('__') ? 0 : below.depth + 1;
      const aliases = below.aliases + (selection.alias ? 1 : 0);
      size = beside(size, { depth, fields: below.fields + 1, aliases });
    }
  }
  return size;
}

/**
 * The largest operation of the document in each respect. Introspection may be as deep as it likes, because the schema is public and
 * bounded; its fields and aliases count like all others, or the whole schema could be asked for a thousand times at once.
 */
export function measureDocument(document: DocumentNode): DocumentSize {
  const named = new Map<string, FragmentDefinitionNode>();
  const operations: OperationDefinitionNode[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === 'FragmentDefinition') named.set(definition.name.value, definition);
    if (definition.kind === 'OperationDefinition') operations.push(definition);
  }
  const fragments: Fragments = { named, sizes: new Map() };
  return operations
    .map((operation) => sizeOfSet(operation.selectionSet, fragments))
    .reduce(
      (a, b) => ({
        depth: Math.max(a.depth, b.depth),
        fields: Math.max(a.fields, b.fields),
        aliases: Math.max(a.aliases, b.aliases),
      }),
      nothing,
    );
}
