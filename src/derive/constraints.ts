import type { Catalog } from '../catalog/catalog.ts';
import { screamingSnake } from '../catalog/derived-names.ts';
import { searchIndex, searchPropertyNames } from '../catalog/search-index.ts';
import { type Statement, statement } from '../cypher/statement.ts';

const indexName = (label: string, property: string) => `${screamingSnake(label)}_${property}`.toLowerCase();

function uniqueNode(label: string): string {
  return `CREATE CONSTRAINT ${indexName(label, 'id')} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`;
}

function countryIndex(label: string): string {
  return `CREATE INDEX ${indexName(label, 'country')} IF NOT EXISTS FOR (n:${label}) ON (n.country)`;
}

/** The types of which people list those of one country: every root list but that of the countries themselves. */
function typesListedByCountry({ types }: Catalog): readonly string[] {
  return types.map(({ name }) => name).filter((name) => name !== 'Entity' && name !== 'Country');
}

/** Names are folded and cut before they are stored, so the index only has to part them at the spaces. */
function fullText(): string {
  const properties = searchPropertyNames.map((name) => `n.${name}`).join(', ');
  return (
    `CREATE FULLTEXT INDEX ${searchIndex} IF NOT EXISTS FOR (n:Entity) ON EACH [${properties}]` +
    " OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}"
  );
}

/**
 * The constraints and indexes of the store, each harmless to run again: those that a statement reads, and no others, since the store
 * opens each of them at every start (docs/decisions/which-indexes-there-are.md). That a property is there at all, and that the id of a
 * tie is its own, is checked by the loader.
 */
export function schemaStatements(catalog: Catalog): Statement[] {
  return [
    uniqueNode('Entity'),
    ...catalog.kinds.map((kind) => uniqueNode(kind.name)),
    uniqueNode('Dataset'),
    ...typesListedByCountry(catalog).map(countryIndex),
    fullText(),
  ].map((cypher) => statement(cypher));
}

/**
 * Names of the constraints and indexes that earlier versions made and that no statement reads; whoever sets the store up drops them.
 * All of them are names that only we give.
 */
export function retiredIndexNames(catalog: Catalog): readonly string[] {
  const labels = catalog.types.map((type) => type.name);
  const kept = typesListedByCountry(catalog);
  return [
    ...labels.map((label) => indexName(label, 'name')),
    ...labels.filter((label) => !kept.includes(label)).map((label) => indexName(label, 'country')),
    ...catalog.tieKinds.map((tie) => `${tie.name.toLowerCase()}_id`),
  ];
}

/** The same as a script for people who set up a database by hand. */
export function schemaScript(catalog: Catalog): string {
  return schemaStatements(catalog)
    .map(({ text }) => `${text};\n`)
    .join('');
}
