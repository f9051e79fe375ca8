import type { Catalog } from '../catalog/catalog.ts';
import { screamingSnake } from '../catalog/derived-names.ts';
import { searchIndex, searchPropertyNames } from '../catalog/search-index.ts';
import { type Statement, statement } from '../cypher/statement.ts';

/** What lists are filtered and sorted by, whatever the kind. */
const ranges = ['name', 'country'];

function snake(name: string): string {
  return screamingSnake(name).toLowerCase();
}

function uniqueNode(label: string): string {
  return `CREATE CONSTRAINT ${snake(label)}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`;
}

function rangeIndex(label: string, property: string): string {
  return `CREATE INDEX ${snake(label)}_${snake(property)} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`;
}

function uniqueTie(type: string): string {
  return `CREATE CONSTRAINT ${type.toLowerCase()}_id IF NOT EXISTS FOR ()-[t:${type}]-() REQUIRE t.id IS UNIQUE`;
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
 * The constraints and indexes of the store, each harmless to run again. Community Edition has uniqueness for nodes and
 * ties; that a property is there at all is checked by the loader.
 */
export function schemaStatements(catalog: Catalog): Statement[] {
  const kinds = catalog.kinds.map((kind) => kind.name);
  const labels = catalog.types.map((type) => type.name);
  return [
    uniqueNode('Entity'),
    ...kinds.map(uniqueNode),
    uniqueNode('Dataset'),
    ...labels.flatMap((label) => ranges.map((property) => rangeIndex(label, property))),
    ...catalog.tieKinds.map((tie) => uniqueTie(tie.name)),
    fullText(),
  ].map((cypher) => statement(cypher));
}

/** The same as a script for people who set up a database by hand. */
export function schemaScript(catalog: Catalog): string {
  return schemaStatements(catalog)
    .map(({ text }) => `${text};\n`)
    .join('');
}
