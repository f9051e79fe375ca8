import Cypher from '@neo4j/cypher-builder';
import type { Catalog } from '../catalog/catalog.ts';
import { partName } from '../catalog/stored-form.ts';
import type { Statement } from '../cypher/statement.ts';
import type { Viewer } from '../cypher/viewer.ts';
import type { Property } from '../model/property.ts';
import { propertyValue } from '../query/property-value.ts';

/** Entities and ties of which the facts are wanted. */
export interface WantedFacts {
  readonly entities: readonly string[];
  /** Entities of which only the names are wanted. */
  readonly names: readonly string[];
  /** Ties by their ends and kind. */
  readonly ties: readonly (readonly [from: string, kind: string, to: string])[];
}

export type StoredFacts = Readonly<Record<string, unknown>>;
export type FactsRow = readonly [
  entities: readonly StoredFacts[],
  names: readonly StoredFacts[],
  ties: readonly (readonly [from: string, kind: string, to: string, facts: StoredFacts])[],
];

/** What a name is told with. */
const nameProperties = ['id', 'name', 'nameLocal', 'unnamed', 'country'];

/** Names under which the values of properties are stored, the parts of records one by one. */
function storedNames(properties: readonly Property[]): string[] {
  const names = properties.flatMap(({ name, record }) =>
    record ? record.parts.map((part) => partName(name, part.name)) : [name],
  );
  return [...new Set(['id', ...names])];
}

function facts(owner: Cypher.Node | Cypher.Relationship, names: readonly string[], viewer: Viewer): Cypher.Map {
  return new Cypher.Map(Object.fromEntries(names.map((name) => [name, propertyValue(owner, name, viewer.visibility)])));
}

function collectEntities(ids: readonly string[], names: readonly string[], viewer: Viewer): Cypher.Collect {
  const id = new Cypher.Variable();
  const entity = new Cypher.Node();
  const match = new Cypher.Match(new Cypher.Pattern(entity, { labels: ['Entity'] })).where(
    Cypher.and(Cypher.eq(entity.property('id'), id), viewer.visibility.node(entity)) ?? Cypher.true,
  );
  const unwind = new Cypher.Unwind([new Cypher.Param(ids), id]);
  return new Cypher.Collect(
    Cypher.utils.concat(unwind, match.return([facts(entity, names, viewer), new Cypher.Variable()])),
  );
}

function collectTies(ties: WantedFacts['ties'], names: readonly string[], viewer: Viewer): Cypher.Collect {
  const row = new Cypher.Variable();
  const [from, tie, to] = [new Cypher.Node(), new Cypher.Relationship(), new Cypher.Node()];
  const part = (at: number) => Cypher.listIndex(row, at) as unknown as Cypher.Expr;
  const ends = Cypher.utils.concat(
    new Cypher.Unwind([new Cypher.Param(ties), row]),
    new Cypher.Match(new Cypher.Pattern(from, { labels: ['Entity'] })).where(Cypher.eq(from.property('id'), part(0))),
    new Cypher.Match(new Cypher.Pattern(to, { labels: ['Entity'] })).where(Cypher.eq(to.property('id'), part(2))),
  );
  const seen = [viewer.visibility.node(from), viewer.visibility.tie(tie), viewer.visibility.node(to)];
  const between = new Cypher.Match(new Cypher.Pattern(from).related(tie, { direction: 'right' }).to(to)).where(
    Cypher.and(Cypher.eq(Cypher.type(tie), part(1)), ...seen) ?? Cypher.true,
  );
  const told = new Cypher.List([part(0), part(1), part(2), facts(tie, names, viewer)]);
  return new Cypher.Collect(Cypher.utils.concat(ends, between.return([told, new Cypher.Variable()])));
}

/** The names that a catalog stores of its entities and of its ties. */
export function factNames(catalog: Catalog): {
  readonly entities: readonly string[];
  readonly ties: readonly string[];
} {
  return {
    entities: storedNames(catalog.kinds.flatMap(({ properties }) => properties)),
    ties: storedNames([...catalog.tieProperties, ...catalog.tieKinds.flatMap(({ properties }) => properties)]),
  };
}

/** One row with all facts that an answer needs, as far as the viewer may see them. */
export function factsStatement(
  wanted: WantedFacts,
  names: ReturnType<typeof factNames>,
  viewer: Viewer,
): Statement<FactsRow> {
  const { cypher: text, params } = new Cypher.Return(
    [collectEntities(wanted.entities, names.entities, viewer), 'entities'],
    [collectEntities(wanted.names, nameProperties, viewer), 'names'],
    [collectTies(wanted.ties, names.ties, viewer), 'ties'],
  ).build();
  return { text, params };
}
