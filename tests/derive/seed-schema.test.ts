import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { buildCatalog } from '../../src/catalog/build-catalog.ts';
import { expectedCountsFile, refusedContactPointsFile } from '../../src/dataset/read/seed-files.ts';
import { seedSchema } from '../../src/derive/seed-schema.ts';

const seeds = join(import.meta.dirname, '../../seeds');
const ajv = new Ajv({ allErrors: true, strict: false, formats: { uri: true } });
const accepts = ajv.compile(seedSchema(buildCatalog()));

const evidence = [{ source: 'source:nwec-2017', locator: 'line 1' }];

test('the schema that editors use accepts every seed file', () => {
  const names = readdirSync(seeds, { recursive: true, encoding: 'utf8' });
  const refused = names
    .filter((name) => name.endsWith('.yaml') && ![expectedCountsFile, refusedContactPointsFile].includes(name))
    .filter((name) => !accepts(parse(readFileSync(join(seeds, name), 'utf8'))));
  expect(refused).toEqual([]);
}, 60_000);

test.each<[string, object]>([
  ['a section that is no kind', { agencys: [] }],
  ['an unknown key', { topics: [{ id: 'topic:x', name: 'X', evidence, colour: 'red' }] }],
  ['an unknown word', { agencies: [{ id: 'agency:x', name: 'X', evidence, level: 'PLANETARY' }] }],
  ['an id of another kind', { topics: [{ id: 'agency:x', name: 'X', evidence }] }],
  ['a record without evidence', { topics: [{ id: 'topic:x', name: 'X' }] }],
  ['a tie between kinds that it does not join', { ties: [{ tie: 'topic:x HOSTED event:y', evidence }] }],
  ['a property of another kind of tie', { ties: [{ tie: 'agency:x HOSTED event:y', ratified: '2003', evidence }] }],
  ['a derived tie', { ties: [{ tie: 'agency:x ACTS_FOR country:y', evidence }] }],
])('%s is refused', (_, file) => {
  expect(accepts(file)).toBe(false);
});

test('a tie that is right is accepted', () => {
  const tie = { tie: 'country:th PARTY_TO legal:actip', ratified: '2016-07-24', evidence };
  expect(accepts({ ties: [tie] })).toBe(true);
});
