import neo4j, { type ManagedTransaction } from 'neo4j-driver';
import { failure } from '../errors.ts';
import type { Statement } from '../query/statement.ts';
import type { Database } from './database.ts';
import type { ReadOptions, Row, Store } from './store.ts';
import { storeError } from './store-error.ts';

const readTimeoutMs = 15_000;
const writeTimeoutMs = 300_000;
const checkTimeoutMs = 4_000;
const indexesOnlineSeconds = 120;

/** Connects one driver to the database. Nothing is sent yet; `check()` asks whether it answers. */
export function connectStore(database: Database): Store {
  const url = new URL(database.uri);
  const address = `${url.protocol}//${url.host}`;
  const driver = neo4j.driver(database.uri, neo4j.auth.basic(database.username, database.password), {
    disableLosslessIntegers: true,
    connectionTimeout: 3_000,
    connectionAcquisitionTimeout: 5_000,
    maxConnectionPoolSize: 50,
    maxTransactionRetryTime: 2_000,
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    userAgent: 'saphan',
  });
  const where = database.name === null ? {} : { database: database.name };
  let sent = 0;
  let written: readonly string[] = [];
  let closing: Promise<void> | null = null;

  async function translated<T>(timeoutMs: number | null, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw storeError(error, { address, username: database.username, database: database.name, timeoutMs });
    }
  }

  async function run(transaction: ManagedTransaction, statement: Statement): Promise<Row[]> {
    sent += 1;
    const result = await transaction.run(statement.cypher, statement.params);
    return result.records.map((record) => record.toObject());
  }

  async function read(statement: Statement, options: ReadOptions = {}): Promise<Row[]> {
    const timeout = options.timeoutMs ?? readTimeoutMs;
    const bookmarks = [...written, ...(options.bookmarks ?? [])];
    const session = driver.session({ ...where, defaultAccessMode: neo4j.session.READ, bookmarks });
    try {
      return await translated(timeout, () => session.executeRead((tx) => run(tx, statement), { timeout }));
    } finally {
      await session.close();
    }
  }

  async function write<T>(work: (run: (statement: Statement) => Promise<Row[]>) => Promise<T>): Promise<T> {
    const session = driver.session({ ...where, bookmarks: [...written] });
    try {
      const done = await translated(writeTimeoutMs, () =>
        session.executeWrite((tx) => work((statement) => run(tx, statement)), { timeout: writeTimeoutMs }),
      );
      written = session.lastBookmarks();
      return done;
    } finally {
      await session.close();
    }
  }

  async function applySchema(statements: readonly Statement[]): Promise<void> {
    const session = driver.session({ ...where, bookmarks: [...written] });
    try {
      await translated(writeTimeoutMs, async () => {
        for (const statement of statements) {
          sent += 1;
          await session.run(statement.cypher, statement.params);
        }
        sent += 1;
        await session.run('CALL db.awaitIndexes($seconds)', { seconds: neo4j.int(indexesOnlineSeconds) });
      });
      written = session.lastBookmarks();
    } finally {
      await session.close();
    }
  }

  async function check(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(failure('DATABASE_UNAVAILABLE', { address })), checkTimeoutMs);
    });
    try {
      await translated(null, () => Promise.race([driver.getServerInfo(where), late]));
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    provider: database.provider,
    address,
    read,
    write,
    applySchema,
    check,
    bookmarks: () => written,
    statementCount: () => sent,
    close() {
      closing ??= driver.close().finally(() => database.stop());
      return closing;
    },
  };
}
