import { buildSchema, type ExecutionResult, type GraphQLSchema, graphql, printSchema } from 'graphql';
import type { CatalogType } from '../../src/catalog/catalog.ts';
import { screamingSnake } from '../../src/catalog/derived-names.ts';
import { tieSentence } from '../../src/catalog/tie-sentence.ts';
import type { Property } from '../../src/model/property.ts';
import { catalog, entities, type FixtureEntity } from './fixture.ts';
import { entityOf, existed, fulfils, held, type Neighbour, neighboursOf } from './plain-condition.ts';

/**
 * The same schema answered without any compiler: each field reads the fixture when it is asked, as a resolver for each
 * field would. It is slow and obvious, and so says what the compiled answer must be.
 */

type Args = Readonly<Record<string, unknown>>;
type Item = {
  readonly entity: FixtureEntity;
  readonly tie: Neighbour['tie'] | null;
  readonly near: FixtureEntity | null;
};

class Page {
  constructor(
    readonly items: readonly Item[],
    readonly args: Args,
  ) {}
}
class Edge {
  constructor(readonly item: Item) {}
}
class Values {
  constructor(
    readonly properties: Args,
    readonly declared: readonly Property[],
  ) {}
}

type Key = string | number | undefined;

function precedes(a: Key, b: Key, descending: boolean): number {
  if (a === b) return 0;
  if (a === undefined || b === undefined) return a === undefined ? 1 : -1;
  return a < b !== descending ? -1 : 1;
}

function sorted(items: readonly Item[], args: Args, type: CatalogType): Item[] {
  const wanted = (args.orderBy ?? []) as { field: string; direction?: string }[];
  const natural = type.properties.some((property) => property.name === 'order') ? 'ORDER' : 'NAME';
  const keys = wanted.length > 0 ? wanted : [{ field: natural }];
  const value = (item: Item, field: string) => {
    const property = type.properties.find(({ name }) => screamingSnake(name) === field);
    return item.entity.properties[property?.name ?? ''] as Key;
  };
  const last = (item: Item) => String((item.tie ?? item.entity).id);
  return [...items].sort((a, b) => {
    for (const { field, direction } of keys) {
      const order = precedes(value(a, field), value(b, field), direction === 'DESC');
      if (order !== 0) return order;
    }
    return precedes(last(a), last(b), false);
  });
}

function readProperty(values: Args, property: Property): unknown {
  if (property.record) {
    const parts = property.record.parts;
    const lists = parts.map((part) => (values[`${property.name}_${part.name}`] ?? []) as string[]);
    return (lists[0] ?? []).map(
      (_, place) =>
        new Values(Object.fromEntries(parts.map((part, at) => [part.name, lists[at]?.[place] || null])), parts),
    );
  }
  const value = values[property.name];
  if (property.type === 'Reference') return entityOf(value) ?? null;
  return value ?? (property.list ? [] : null);
}

function readEntity(entity: FixtureEntity, field: string, args: Args): unknown {
  const type = catalog.typeNamed(entity.kind) as CatalogType;
  if (field === 'id') return entity.id;
  if (field === 'kind') return type.entityKind;
  const relation = type.relations.find((candidate) => candidate.name === field);
  const property = type.properties.find((candidate) => candidate.name === field);
  if (property) return readProperty(entity.properties, property);
  const all = catalog.kinds.map((kind) => kind.name);
  const found = relation
    ? neighboursOf(entity, [relation.tieKind], relation.direction, relation.targetKinds)
    : neighboursOf(entity, args.kinds as string[] | null, String(args.direction ?? 'BOTH'), all);
  const target = catalog.typeNamed(relation?.target ?? 'Entity') as CatalogType;
  const items = found
    .filter(({ tie, entity: other }) => held(tie, args.asOf) && fulfils(other, args.where, target))
    .map((neighbour) => ({ ...neighbour, near: entity }));
  const inOrder = sorted(items, args, target);
  return relation?.single ? (inOrder[0]?.entity ?? null) : new Page(inOrder, args);
}

function readEdge({ item: { entity, tie, near } }: Edge, field: string): unknown {
  if (field === 'node') return entity;
  const kind = catalog.tieKindNamed(tie?.kind ?? '');
  if (!tie || !near || !kind) return null;
  const out = tie.from === near.id;
  if (field === 'kind') return tie.kind;
  if (field === 'direction') return kind.symmetric ? 'BOTH' : out ? 'OUT' : 'IN';
  if (field === 'sentence') {
    const { since = null, until = null, observed = null, basis } = tie.properties as Record<string, string | undefined>;
    const forwards = out || kind.symmetric;
    const [from, to] = forwards ? [near, entity] : [entity, near];
    const names = { fromName: String(from.properties.name), toName: String(to.properties.name) };
    return tieSentence(kind, { ...names, since, until, observed, basis: String(basis) }, forwards ? 'OUT' : 'IN');
  }
  const property = [...catalog.tieProperties, ...catalog.tieKinds.flatMap((declared) => declared.properties)].find(
    ({ name }) => name === field,
  );
  return property ? readProperty(tie.properties, property) : null;
}

function readPage({ items, args }: Page, field: string): unknown {
  const first = Number(args.first ?? 50);
  if (field === 'totalCount') return items.length;
  if (field === 'pageInfo') return { hasNextPage: items.length > first, hasPreviousPage: false };
  const page = items.slice(0, first);
  return field === 'nodes' ? page.map(({ entity }) => entity) : page.map((item) => new Edge(item));
}

function readRoot(field: string, args: Args): unknown {
  if (field === 'entity') return entityOf(args.id) ?? null;
  const type = catalog.types.find((candidate) => candidate.plural === field) as CatalogType;
  const found = entities.filter(
    (entity) => type.kinds.includes(entity.kind) && existed(entity, args.asOf) && fulfils(entity, args.where, type),
  );
  const items = found.map((entity) => ({ entity, tie: null, near: null }));
  return new Page(sorted(items, args, type), args);
}

/** Answers documents of the schema by plain reading. */
export function plainAnswer(compiled: GraphQLSchema): (source: string) => Promise<ExecutionResult> {
  const schema = buildSchema(printSchema(compiled));
  return (source) =>
    graphql({
      schema,
      source,
      typeResolver: (value) => (value as FixtureEntity).kind,
      fieldResolver: (parent, args, _context, info) => {
        if (parent instanceof Page) return readPage(parent, info.fieldName);
        if (parent instanceof Edge) return readEdge(parent, info.fieldName);
        if (parent instanceof Values) {
          const part = parent.declared.find(({ name }) => name === info.fieldName);
          return part ? readProperty(parent.properties, part) : null;
        }
        if (info.parentType.name === 'Query') return readRoot(info.fieldName, args);
        if (info.parentType.name === 'PageInfo') return (parent as Args)[info.fieldName];
        return readEntity(parent as FixtureEntity, info.fieldName, args);
      },
    });
}
