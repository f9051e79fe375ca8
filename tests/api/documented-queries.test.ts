import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ask, statementCount } from '../adapters/ask.ts';

const folder = 'docs/queries';
const questions = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
const writing = process.env.UPDATE_ANSWERS === '1' && process.env.CI === undefined;

it.each(questions)('the answer to %s is the one that is documented', async (name) => {
  const query = readFileSync(join(folder, name), 'utf8');
  const { json } = await ask(query);
  expect(json.errors).toBeUndefined();
  const file = join(folder, name.replace('.graphql', '.json'));
  if (writing) writeFileSync(file, `${JSON.stringify(json.data, null, 2)}\n`);
  expect(json.data).toEqual(JSON.parse(readFileSync(file, 'utf8')));
});

it('a question five levels deep is one statement', async () => {
  const deep = `{ countries(where: { id: { equals: "country:th" } }) { nodes { agencies(first: 5) { nodes {
    memberOf(first: 5) { nodes { name ties(first: 3) { nodes { name evidence { source { title } } } } } } } } } } }`;
  const before = await statementCount();
  // Past the answers that are kept, for which the state of the data is asked every quarter of a second, whoever asks.
  const { json } = await ask(deep, {}, { 'cache-control': 'no-store' });
  expect(json.errors).toBeUndefined();
  expect((await statementCount()) - before).toBe(1);
});
