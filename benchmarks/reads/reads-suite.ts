import neo4j, { type Driver } from 'neo4j-driver';
import { httpClient } from '../http-client.ts';
import type { Measurement } from '../measurement.ts';
import { repeat, usual } from '../repeat.ts';
import { dataFolder, neo4jEnvironment, startNeo4j, startNode, startSaphan } from '../running-saphan.ts';
import type { Suite } from '../suite.ts';
import { type Read, reads } from './reads.ts';

/** The least that Neo4j itself takes: the statement, auto-committed, in the process that asks. */
async function raw(driver: Driver, { cypher, variables }: Read): Promise<unknown> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  const { records } = await session.run(cypher, variables);
  await session.close();
  return records.map((record) => record.toObject());
}

/** The ids in an answer, sorted. */
function idsIn(answer: unknown): readonly string[] {
  const found = [...JSON.stringify(answer).matchAll(/"id":"([^"]+)"/g)].map((match) => match[1] ?? '');
  return [...new Set(found)].sort();
}

/** Searches differ in what they find; of everything else the answers must be about the same entities, or the times mean nothing. */
function mustAgree({ name }: Read, answers: readonly unknown[]): void {
  const [first = [], ...others] = answers.map(idsIn);
  const agree = name === 'search' || others.every((ids) => ids.join() === first.join());
  if (!agree || first.length === 0) {
    throw new Error(
      `The answers to "${name}" name different entities: ${answers.map((one) => idsIn(one).length).join(', ')}`,
    );
  }
}

async function measureReads(note: (line: string) => void): Promise<readonly Measurement[]> {
  const data = dataFolder();
  const database = await startNeo4j(data.path);
  const saphan = await startSaphan(data.path, database);
  const peer = await startNode(
    ['--import', 'tsx', 'benchmarks/reads/peer-server.ts'],
    neo4jEnvironment(database),
    /GraphQL (http:\S+)\/graphql/,
  );
  const driver = neo4j.driver(database.uri, neo4j.auth.basic(database.username, database.password));
  const fresh = httpClient(saphan.address, { 'cache-control': 'no-cache' });
  const again = httpClient(saphan.address);
  const other = httpClient(peer.address);
  const found: Measurement[] = [];
  try {
    for (const read of reads) {
      note(read.name);
      const { name, variables } = read;
      mustAgree(read, [
        await raw(driver, read),
        await fresh.ask(read.saphan, variables),
        await other.ask(read.peer, variables),
      ]);
      found.push(await repeat(name, 'Cypher, auto-committed', () => raw(driver, read), usual));
      found.push(await repeat(name, 'Saphan, past its cache', () => fresh.ask(read.saphan, variables), usual));
      found.push(await repeat(name, 'Saphan, repeated', () => again.ask(read.saphan, variables), usual));
      found.push(await repeat(name, '@neo4j/graphql', () => other.ask(read.peer, variables), usual));
    }
  } finally {
    for (const client of [fresh, again, other]) client.close();
    await driver.close();
    await peer.stop();
    await saphan.stop();
    await database.stop();
    data.remove();
  }
  return found;
}

export const readsSuite: Suite = {
  name: 'reads',
  about:
    'The same facts read over HTTP from Saphan and from @neo4j/graphql 7, and in Cypher from the same Neo4j; shipped data.',
  run: measureReads,
};
