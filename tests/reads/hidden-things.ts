import Cypher from '@neo4j/cypher-builder';
import type { Viewer } from '../../src/cypher/viewer.ts';
import { searchProperties } from '../../src/search/search-properties.ts';
import { catalog, entities, type FixtureEntity, type FixtureNetwork, type FixtureTie, ties } from './fixture.ts';

/** Something that a viewer may not see: that viewer, and the network in which it isn't there at all. */
export interface HiddenThing {
  readonly what: string;
  readonly viewer: Viewer;
  readonly without: FixtureNetwork;
  /** True where search may find less than there: it asks for a hidden property together with others. */
  readonly findsLess: boolean;
}

type Values = FixtureEntity['properties'];

/** A network as it is stored: each entity with what search needs of it. */
export function searchable({ entities, ties }: FixtureNetwork): FixtureNetwork {
  const named = (values: Values) => [values.name, values.nameLocal, values.localNames_name, values.aliases].flat();
  const withWords = entities.map((entity) => {
    const values = { ...entity.properties, localNames: entity.properties.localNames_name };
    const country = entities.find(({ id }) => id === entity.properties.country);
    const names = country ? named(country.properties).filter((name): name is string => typeof name === 'string') : [];
    const words = searchProperties(values, catalog.typeNamed(entity.kind)?.properties ?? [], names);
    return { ...entity, properties: { ...entity.properties, ...words } };
  });
  return { entities: withWords, ties };
}

/** Evidence by sources that are there, in its parallel lists. */
function evidenceOf(values: Values, there: ReadonlySet<string>): Values {
  const sources = (values.evidence_source ?? []) as readonly string[];
  const kept = (list: unknown) => (list as unknown[]).filter((_, at) => there.has(sources[at] ?? ''));
  const parts = Object.entries(values).filter(([name]) => name.startsWith('evidence_'));
  return { ...values, ...Object.fromEntries(parts.map(([name, list]) => [name, kept(list)])) };
}

function withoutEntities(hidden: readonly string[]): FixtureNetwork {
  const left = entities.filter(({ id }) => !hidden.includes(id));
  const there = new Set(left.map(({ id }) => id));
  return {
    entities: left.map((entity) => {
      const { country, ...others } = evidenceOf(entity.properties, there);
      return { ...entity, properties: there.has(String(country)) ? { ...others, country } : others };
    }),
    ties: ties
      .filter(({ from, to }) => there.has(from) && there.has(to))
      .map((tie) => ({ ...tie, properties: evidenceOf(tie.properties, there) })),
  };
}

function withoutProperty(kind: string, property: string): FixtureNetwork {
  const isOf = (name: string) => name === property || name.startsWith(`${property}_`) || name === `${property}Day`;
  const bare = <T extends FixtureEntity | FixtureTie>(one: T): T =>
    one.kind !== kind
      ? one
      : { ...one, properties: Object.fromEntries(Object.entries(one.properties).filter(([name]) => !isOf(name))) };
  return { entities: entities.map(bare), ties: ties.map(bare) };
}

const all: Viewer['visibility'] = { node: () => undefined, tie: () => undefined, hides: () => false };

function hiddenEntities(...ids: string[]): HiddenThing {
  const node = (one: Cypher.Node) => Cypher.not(Cypher.in(one.property('id'), new Cypher.Param(ids)));
  return {
    what: ids.join(' and '),
    viewer: { visibility: { ...all, node } },
    without: withoutEntities(ids),
    findsLess: false,
  };
}

function hiddenTies(kind: string): HiddenThing {
  const tie = (one: Cypher.Relationship) => Cypher.neq(Cypher.type(one), new Cypher.Param(kind));
  const without = { entities, ties: ties.filter((one) => one.kind !== kind) };
  return { what: `every tie ${kind}`, viewer: { visibility: { ...all, tie } }, without, findsLess: false };
}

function hiddenProperty(kind: string, property: string): HiddenThing {
  const hides = (of: string | null, name: string) => name === property && (of === null || of === kind);
  const what = `${property} of ${kind}`;
  const findsLess = ['country', 'aliases', 'description'].includes(property);
  return { what, viewer: { visibility: { ...all, hides } }, without: withoutProperty(kind, property), findsLess };
}

export const hiddenThings: readonly HiddenThing[] = [
  hiddenEntities('agency:synthetic-1', 'process:synthetic-2'),
  hiddenEntities('country:synthetic-1'),
  hiddenEntities('source:synthetic-1'),
  hiddenTies('MEMBER_OF'),
  hiddenTies('LOCATED_IN'),
  hiddenProperty('Agency', 'country'),
  hiddenProperty('Agency', 'mandates'),
  hiddenProperty('Agency', 'evidence'),
  hiddenProperty('Agency', 'aliases'),
  hiddenProperty('Agency', 'description'),
  hiddenProperty('Program', 'since'),
  hiddenProperty('MEMBER_OF', 'since'),
  hiddenProperty('MEMBER_OF', 'detail'),
  hiddenProperty('PARTNERS_WITH', 'evidence'),
];

/** Names are never null in the schema; they are hidden from sentences and from search all the same. */
export const hiddenNames: HiddenThing = hiddenProperty('Agency', 'name');
