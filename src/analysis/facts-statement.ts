import Cypher from '@neo4j/cypher-builder';
import type { Catalog } from '../catalog/catalog.ts';
import { partName } from '../catalog/stored-form.ts';
import { type MatchedNode, type MatchedTie, matchedNode, matchedTie } from '../cypher/matched.ts';
import { type AskedProperty, propertyValue } from '../cypher/property-value.ts';
import type { Statement } from '../cypher/statement.ts';
import type { Viewer } from '../cypher/viewer.ts';
import type { Property } from '../model/property.ts';

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
const nameProperties = ['name', 'nameLocal', 'unnamed', 'country'];

/** The values of properties as they are stored, the parts of records one by one; one that several kinds have counts once. */
function storedValues(properties: readonly Property[]): readonly AskedProperty[] {
  const values = properties.flatMap(({ name, reference, record }): AskedProperty[] =>
    record
      ? record.parts.map((part) => ({ name, stored: partName(name, part.name) }))
      : [{ name, reference, stored: name }],
  );
  return [...new Map(values.map((value) => [value.stored, value])).values()];
}

function facts(owner: MatchedNode | MatchedTie, asked: readonly AskedProperty[], viewer: Viewer): Cypher.Map {
  const values = asked.map((one) => [one.stored ?? one.name, propertyValue(owner, one, viewer.visibility)]);
  return new Cypher.Map({ id: owner.property('id'), ...Object.fromEntries(values) });
}

function collectEntities(
  ids: readonly string[],
  asked: readonly AskedProperty[],
  kinds: readonly string[],
  viewer: Viewer,
): Cypher.Collect {
  const id = new Cypher.Variable();
  const entity = matchedNode(kinds);
  const match = new Cypher.Match(new Cypher.Pattern(entity, { labels: ['Entity'] })).where(
    Cypher.and(Cypher.eq(entity.property('id'), id), viewer.visibility.node(entity)) ?? Cypher.true,
  );
  const unwind = new Cypher.Unwind([new Cypher.Param(ids), id]);
  return new Cypher.Collect(
    Cypher.utils.concat(unwind, match.return([facts(entity, asked, viewer), new Cypher.Variable()])),
  );
}

function collectTies(
  ties: WantedFacts['ties'],
  asked: readonly AskedProperty[],
  tieKinds: readonly string[],
  viewer: Viewer,
): Cypher.Collect {
  const row = new Cypher.Variable();
  const [from, tie, to] = [new Cypher.Node(), matchedTie(tieKinds), new Cypher.Node()];
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
  const told = new Cypher.List([part(0), part(1), part(2), facts(tie, asked, viewer)]);
  return new Cypher.Collect(Cypher.utils.concat(ends, between.return([told, new Cypher.Variable()])));
}

/** What is read of entities, of their names, and of ties: for one catalog always the same, so that the text of the statement is. */
export interface FactNames {
  readonly kinds: readonly string[];
  readonly tieKinds: readonly string[];
  readonly entities: readonly AskedProperty[];
  readonly names: readonly AskedProperty[];
  readonly ties: readonly AskedProperty[];
}

export function factNames(catalog: Catalog): FactNames {
  const entities = storedValues(catalog.kinds.flatMap(({ properties }) => properties));
  return {
    kinds: catalog.kinds.map(({ name }) => name),
    tieKinds: catalog.tieKinds.map(({ name }) => name),
    entities,
    names: entities.filter(({ name }) => nameProperties.includes(name)),
    ties: storedValues([...catalog.tieProperties, ...catalog.tieKinds.flatMap(({ properties }) => properties)]),
  };
}

/** One row with all facts that an answer needs, as far as the viewer may see them. */
export function factsStatement(wanted: WantedFacts, names: FactNames, viewer: Viewer): Statement<FactsRow> {
  const { cypher: text, params } = new Cypher.Return(
    [collectEntities(wanted.entities, names.entities, names.kinds, viewer), 'entities'],
    [collectEntities(wanted.names, names.names, names.kinds, viewer), 'names'],
    [collectTies(wanted.ties, names.ties, names.tieKinds, viewer), 'ties'],
  ).build();
  return { text, params };
}
