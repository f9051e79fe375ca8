import type { CatalogType, Direction } from '../../catalog/catalog.ts';
import { keyOfKind } from '../selection/key-of-kind.ts';
import type { FieldSelection, NodeSelection } from '../selection/selection.ts';
import { relationTraversal, tiesTraversal } from '../selection/traversal.ts';
import { type CollectedField, collectFields, possibleTypes } from './collect-fields.ts';
import type { Document, SelectionSource } from './document.ts';
import { argumentsOf, sourcesBelow } from './field-definition.ts';
import { readList } from './read-list.ts';
import { readRecords } from './read-records.ts';

/** Fields that mean the same wherever they stand together: one value of the row serves them all. */
interface Group {
  readonly meaning: string;
  readonly fields: CollectedField[];
}

/** What a field means: two fields with the same meaning give the same value, whatever types they are declared on. */
function meaningOf(field: CollectedField, type: CatalogType | undefined, document: Document): string {
  const name = field.node.name.value;
  const relation = type?.relations.find((candidate) => candidate.name === name);
  const reading = relation ? relationTraversal(relation, type as CatalogType, document.catalog) : null;
  return JSON.stringify([name, reading, argumentsOf(field, document)]);
}

function groupByMeaning(fields: readonly CollectedField[], document: Document): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const field of fields) {
    const meaning = meaningOf(field, document.catalog.typeNamed(field.parent), document);
    const group = groups.get(meaning) ?? { meaning, fields: [] };
    group.fields.push(field);
    groups.set(meaning, group);
  }
  return [...groups.values()];
}

function readRelation(
  key: string,
  type: CatalogType,
  name: string,
  group: Group,
  document: Document,
): FieldSelection | null {
  const relation = type.relations.find((candidate) => candidate.name === name);
  const target = relation && document.catalog.typeNamed(relation.target);
  const [field] = group.fields;
  if (!relation || !target || !field) return null;
  const from = relationTraversal(relation, type, document.catalog);
  const args = argumentsOf(field, document);
  const below = sourcesBelow(group.fields, document);
  if (!relation.single) return { is: 'list', key, list: readList(name, from, target, args, below, document) };
  const list = readList(name, from, target, { ...args, first: 1 }, [], document);
  return { is: 'neighbour', key, list, node: document.readNode(below, document) };
}

function readTies(key: string, group: Group, document: Document): FieldSelection | null {
  const entity = document.catalog.typeNamed('Entity');
  const [field] = group.fields;
  if (!entity || !field) return null;
  const args = argumentsOf(field, document);
  const from = tiesTraversal(args.kinds as string[] | null, (args.direction as Direction | null) ?? 'BOTH');
  return {
    is: 'list',
    key,
    list: readList('ties', from, entity, args, sourcesBelow(group.fields, document), document),
  };
}

/** A field that the catalog doesn't know is answered by a hand-written resolver, which finds the id under `@id`. */
function readField(key: string, group: Group, document: Document): FieldSelection | null {
  const name = group.fields[0]?.node.name.value ?? '';
  const type = document.catalog.typeNamed(group.fields[0]?.parent ?? '');
  if (name === 'id') return { is: 'id', key };
  if (!type) return null;
  if (name === 'ties') return readTies(key, group, document);
  const property = type.properties.find((candidate) => candidate.name === name);
  if (!property) return readRelation(key, type, name, group, document);
  const below = sourcesBelow(group.fields, document);
  if (property.record) return readRecords(key, property, below, document);
  if (property.type === 'Reference')
    return { is: 'reference', key, property, node: document.readNode(below, document) };
  return { is: 'property', key, property };
}

/** Reads what is wanted of an entity: all selection sets under one response key, as one tree. */
export function readNode(sources: readonly SelectionSource[], document: Document): NodeSelection {
  const fields: FieldSelection[] = [];
  let split = false;
  for (const [key, collected] of collectFields(sources, document)) {
    const groups = groupByMeaning(collected, document);
    const kindsOf = (group: Group) => [...new Set(group.fields.flatMap((field) => field.kinds))];
    split ||= groups.length > 1;
    for (const group of groups) {
      const keys = groups.length === 1 ? [key] : kindsOf(group).map((kind) => keyOfKind(key, kind));
      fields.push(...keys.flatMap((rowKey) => readField(rowKey, group, document) ?? []));
    }
  }
  const kinds = new Set(sources.flatMap((source) => possibleTypes(source.parent, document)));
  return { fields, mixed: kinds.size > 1, split };
}
