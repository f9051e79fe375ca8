import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { questions } from '../../benchmarks/questions.ts';
import { peerTypes, reads } from '../../benchmarks/reads/reads.ts';
import { root } from '../architecture/source-files.ts';

const schema = buildSchema(readFileSync(join(root, 'schema', 'schema.graphql'), 'utf8'));

test('every document that is measured is one that the API answers', () => {
  const documents = [...questions.map(({ query }) => query), ...reads.map(({ saphan }) => saphan)];
  expect(documents.flatMap((document) => validate(schema, parse(document)).map(({ message }) => message))).toEqual([]);
});

test('every document that the peer is asked is one that it answers', async () => {
  const peer = await new Neo4jGraphQL({ typeDefs: peerTypes }).getSchema();
  const messages = reads.flatMap((read) => validate(peer, parse(read.peer)).map(({ message }) => message));
  expect(messages).toEqual([]);
});

test('every question of the analysis is measured', () => {
  const isOfEntities = (name: string, type: string) => /Connection!$/.test(type) && name !== 'search';
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  const names = fields.filter(({ name, type }) => !isOfEntities(name, String(type))).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['cooperationPaths', 'coverage', 'search']));
  const measured = questions.map(({ query }) => query.replaceAll(/[({]/g, ' ')).join(' ');
  expect(names.filter((name) => name !== 'node' && !measured.includes(` ${name} `))).toEqual([]);
});
