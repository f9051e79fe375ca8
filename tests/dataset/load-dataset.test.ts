import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { statement } from '../../src/cypher/statement.ts';
import { loadDataset } from '../../src/dataset/load-dataset.ts';
import { loadSeeds } from '../../src/dataset/load-seeds.ts';
import { readSeeds } from '../../src/dataset/read-seeds.ts';
import { storedTie } from '../../src/dataset/stored-records.ts';
import { writeTies } from '../../src/dataset/write-statements.ts';
import { schemaStatements } from '../../src/derive/constraints.ts';
import { SaphanError } from '../../src/errors.ts';
import { openTemporaryStore, type TemporaryStore } from '../store/temporary-database.ts';
import { catalog, planted, readText, soundSeeds } from './planted.ts';

let database: TemporaryStore;
let folder: string;

const none = { created: 0, changed: 0, unchanged: 0, removed: 0 };

beforeAll(async () => {
  database = await openTemporaryStore();
  folder = await mkdtemp(join(tmpdir(), 'saphan-seeds-'));
  await database.store.applySchema(schemaStatements(catalog));
});

afterAll(async () => {
  await database?.close();
  await rm(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  await database.store.write((run) => run(statement('MATCH (n) DETACH DELETE n')));
});

const load = (text: string) => loadDataset(database.store, readText(text).dataset, catalog);

async function loadFolder(text: string) {
  await writeFile(join(folder, 'all.yaml'), text);
  return loadSeeds(database.store, folder, catalog);
}

async function one(cypher: string): Promise<readonly unknown[]> {
  const [row = []] = await database.store.read(statement(cypher));
  return row;
}

/** Everything stored, with the time of loading left out. */
async function everything(): Promise<unknown> {
  const nodes = await database.store.read(
    statement('MATCH (n:Entity) RETURN labels(n) AS labels, properties(n) AS properties ORDER BY n.id'),
  );
  const ties = await database.store.read(
    statement(
      'MATCH ()-[t]->() RETURN elementId(t) AS element, type(t) AS kind, properties(t) AS properties ORDER BY t.id',
    ),
  );
  return { nodes, ties };
}

describe('Loading', () => {
  it('writes every entity and tie into an empty store', async () => {
    const report = await load(soundSeeds);
    expect(report.entities).toEqual({ ...none, created: 6 });
    expect(report.ties).toEqual({ ...none, created: 4 });
  });

  it('changes nothing the second time, not even the identity of a tie', async () => {
    await load(soundSeeds);
    const before = await everything();
    const report = await load(soundSeeds);
    expect(report.entities).toEqual({ ...none, unchanged: 6 });
    expect(report.ties).toEqual({ ...none, unchanged: 4 });
    expect(await everything()).toEqual(before);
  });

  it('skips the work where the very same files were loaded', async () => {
    expect((await loadFolder(soundSeeds)).skipped).toBe(false);
    const sent = database.store.statementCount();
    const again = await loadFolder(soundSeeds);
    expect(again).toMatchObject({
      skipped: true,
      entities: { ...none, unchanged: 6 },
      ties: { ...none, unchanged: 4 },
    });
    expect(database.store.statementCount() - sent).toBe(1);
  });

  it('writes only what changed, and takes away what a file no longer says', async () => {
    await load(soundSeeds);
    const report = await load(planted('    aliases: [PS]\n', ''));
    expect(report.entities).toEqual({ ...none, changed: 1, unchanged: 5 });
    expect(await one("MATCH (n {id: 'agency:sy-police'}) RETURN n.aliases AS aliases")).toEqual([null]);
  });

  it('removes an entity that stands in no file any more, and its ties', async () => {
    await load(soundSeeds);
    const town = soundSeeds.indexOf('  - id: agency:sy-town-office');
    const rest = soundSeeds.slice(0, town) + soundSeeds.slice(soundSeeds.indexOf('legalInstruments:'));
    const report = await load(rest.slice(0, rest.indexOf('  - tie: agency:sy-town-office')));
    expect(report.entities).toEqual({ ...none, unchanged: 5, removed: 1 });
    expect(report.ties).toEqual({ ...none, unchanged: 3, removed: 1 });
    expect(await one("MATCH (n {id: 'agency:sy-town-office'}) RETURN count(n) AS found")).toEqual([0]);
  });

  it('mends what somebody changed behind its back', async () => {
    await load(soundSeeds);
    await database.store.write((run) => run(statement("MATCH (n {id: 'legal:pact'}) SET n.name = 'Other', n:Agency")));
    expect((await load(soundSeeds)).entities).toEqual({ ...none, changed: 1, unchanged: 5 });
    expect(await one("MATCH (n {id: 'legal:pact'}) RETURN n.name AS name, labels(n) AS labels")).toEqual([
      'The Pact',
      ['Entity', 'LegalInstrument'],
    ]);
  });
});

describe('Loading is all or nothing', () => {
  it('a mistake in one record keeps everything out, and is told', async () => {
    const refused = await loadFolder(planted('level: LOCAL', 'level: LOKAL')).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(SaphanError);
    expect(refused).toMatchObject({ code: 'SEED_REFUSED', params: { problems: 1 } });
    expect(String(refused)).toContain(`${join(folder, 'all.yaml')}:`);
    expect(await one('MATCH (n) RETURN count(n) AS found')).toEqual([0]);
  });

  it('a failure half way leaves what was there before', async () => {
    await load(soundSeeds);
    const before = await everything();
    const { dataset } = readText(planted('name: The Pact', 'name: The New Pact'));
    const [pact] = dataset.entities.filter((entity) => entity.id === 'legal:pact');
    if (!pact) throw new Error('the pact is missing');
    const unstorable = { ...pact, id: 'legal:broken', values: { ...pact.values, aliases: [{ not: 'text' }] } };
    const entities = [...dataset.entities, unstorable];
    await expect(loadDataset(database.store, { ...dataset, entities }, catalog)).rejects.toThrow();
    expect(await everything()).toEqual(before);
  });
});

describe('What is stored', () => {
  beforeEach(() => load(soundSeeds));

  it('has the labels of its interfaces and its kind', async () => {
    const [labels] = await one("MATCH (n {id: 'agency:sy-police'}) RETURN labels(n) AS labels");
    expect([...(labels as string[])].sort()).toEqual(['Agency', 'Entity', 'Organization', 'Reachable']);
  });

  it('keeps evidence as lists of equal length, with an empty text where there is no anchor', async () => {
    const row = await one(`MATCH (n {id: 'legal:pact'})
      RETURN n.evidence_source AS sources, n.evidence_locator AS locators, n.evidence_anchor AS anchors`);
    expect(row).toEqual([['source:gazette'], ['page 4'], ['']]);
  });

  it('keeps ways to reach somebody as lists of equal length, in their order', async () => {
    const text = planted(
      '    since: "1990"\n',
      `    since: "1990"
    contactPoints:
      - {channel: PHONE, value: "1300", label: Hotline, audience: PUBLIC, source: source:gazette, locator: page 2}
      - {channel: WEB, value: "https://example.org", label: Site, audience: PUBLIC, observed: "2017-05", source: source:gazette, locator: page 2}
`,
    );
    await load(text);
    const row = await one(`MATCH (n:Reachable {id: 'agency:sy-police'})
      RETURN n.contactPoints_channel AS channels, n.contactPoints_value AS values, n.contactPoints_observed AS observed,
        n.contactPoints_source AS sources`);
    expect(row).toEqual([
      ['PHONE', 'WEB'],
      ['1300', 'https://example.org'],
      ['', '2017-05'],
      ['source:gazette', 'source:gazette'],
    ]);
  });

  it('keeps dates as given, and beside them the days between which they hold', async () => {
    const row = await one(`MATCH (:Country)-[t:PARTY_TO]->()
      RETURN t.since AS since, t.sinceDay AS sinceDay, t.until AS until, t.untilDay AS untilDay, t.basis AS basis`);
    expect(row).toEqual(['2003-10', '2003-10-01', null, null, 'STATED']);
  });

  it('says of every entity whether it is named', async () => {
    expect(await one('MATCH (n:Entity) WHERE n.unnamed IS NULL RETURN count(n) AS found')).toEqual([0]);
  });

  it('keeps whole numbers as integers', async () => {
    const row = await one('MATCH (n:Event) RETURN valueType(n.participantCount) AS type, n.participantCount AS count');
    expect(row).toEqual(['INTEGER NOT NULL', 13]);
  });

  it('makes a source its own evidence and its title its name', async () => {
    const row = await one('MATCH (n:Source) RETURN n.name AS name, n.evidence_source AS sources');
    expect(row).toEqual(['Gazette of Synthetia', ['source:gazette']]);
  });

  it('ties a national body to its state, as inferred, by the evidence of the body', async () => {
    const rows = await database.store.read(
      statement(`MATCH (a)-[t:ACTS_FOR]->(c) RETURN a.id AS agency, c.id AS country, t.basis AS basis, t.since AS since,
        t.evidence_anchor AS anchors`),
    );
    expect(rows).toEqual([['agency:sy-police', 'country:sy', 'INFERRED', '1990', ['the Police of Synthetia']]]);
  });

  it('refuses a second node of the same id, whoever writes it', async () => {
    const write = (cypher: string) => database.store.write((run) => run(statement(cypher)));
    await expect(write("CREATE (:Entity:Topic {id: 'legal:pact'})")).rejects.toThrow();
  });

  it('writes no tie twice when two load at once, though no index guards the ids of ties', async () => {
    const { dataset } = readText(soundSeeds);
    await loadDataset(database.store, dataset, catalog);
    await database.store.write((run) => run(statement('MATCH ()-[t]->() DELETE t')));
    const ties = dataset.ties.map((tie) => storedTie(tie, catalog));
    const write = () =>
      database.store.write(async (run) => {
        for (const written of writeTies(ties, catalog)) await run(written);
      });
    await Promise.all([write(), write(), write(), write()]);
    const counted = await one('MATCH ()-[t]->() RETURN count(t) AS ties, count(DISTINCT t.id) AS ids');
    expect(counted).toEqual([dataset.ties.length, dataset.ties.length]);
  });
});

it('loads the seeds of Saphan, and the second time does nothing', async () => {
  const { dataset } = await readSeeds('seeds', catalog);
  const first = await loadDataset(database.store, dataset, catalog);
  expect(first.entities.created).toBe(dataset.entities.length);
  expect(first.ties.created).toBe(dataset.ties.length);
  const second = await loadDataset(database.store, dataset, catalog);
  expect([second.entities.unchanged, second.ties.unchanged]).toEqual([dataset.entities.length, dataset.ties.length]);
});
