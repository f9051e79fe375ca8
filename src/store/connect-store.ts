import neo4j, { type Session, type SessionMode } from 'neo4j-driver';
import type { Statement } from '../cypher/statement.ts';
import { failure } from '../errors.ts';
import type { Database } from './database.ts';
import { retryTransient } from './retry-transient.ts';
import { rowOfRecord } from './row-of-record.ts';
import type { ReadOptions, Store } from './store.ts';
import { storeError } from './store-error.ts';
import { streamRows } from './stream-rows.ts';

const readTimeoutMs = 15_000;
const streamTimeoutMs = 600_000;
const writeTimeoutMs = 300_000;
const checkTimeoutMs = 4_000;
const indexesOnlineSeconds = 120;

/** Rows fetched at once. A read keeps all its rows anyway; a stream must not. */
const wholeAnswer = -1;
const streamFetchSize = 2_000;

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
  let written: string[] = [];
  let closing: Promise<void> | null = null;

  /** A session that sees what this store wrote. */
  const openSession = (defaultAccessMode: SessionMode, fetchSize = wholeAnswer): Session =>
    driver.session({ ...where, defaultAccessMode, fetchSize, bookmarks: written });

  const inWords = (error: unknown, timeoutMs: number | null): unknown =>
    storeError(error, { address, username: database.username, database: database.name, timeoutMs }) ?? error;

  async function translated<T>(timeoutMs: number | null, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw inWords(error, timeoutMs);
    }
  }

  /** Sends a statement in a transaction of its own: one trip to the server, where a managed one takes three. */
  function send(session: Session, { text, params }: Statement, timeout: number) {
    sent += 1;
    return session.run(text, params, { timeout });
  }

  async function readOnce<Row extends readonly unknown[]>(statement: Statement<Row>, timeout: number): Promise<Row[]> {
    const session = openSession(neo4j.session.READ);
    try {
      const { records } = await send(session, statement, timeout);
      return records.map((record) => rowOfRecord<Row>(record));
    } finally {
      await session.close();
    }
  }

  async function* stream<Row extends readonly unknown[]>(
    statement: Statement<Row>,
    { timeoutMs = streamTimeoutMs }: ReadOptions = {},
  ): AsyncGenerator<Row, void, void> {
    try {
      yield* streamRows<Row>(
        () => openSession(neo4j.session.READ, streamFetchSize),
        (session) => send(session, statement, timeoutMs),
      );
    } catch (error) {
      throw inWords(error, timeoutMs);
    }
  }

  const write: Store['write'] = async (work) => {
    const session = openSession(neo4j.session.WRITE);
    try {
      const done = await translated(writeTimeoutMs, () =>
        session.executeWrite(
          (transaction) =>
            work(async ({ text, params }) => {
              sent += 1;
              const { records } = await transaction.run(text, params);
              return records.map((record) => rowOfRecord(record));
            }),
          { timeout: writeTimeoutMs },
        ),
      );
      written = session.lastBookmarks();
      return done;
    } finally {
      await session.close();
    }
  };

  async function applySchema(statements: readonly Statement[]): Promise<void> {
    const session = openSession(neo4j.session.WRITE);
    const awaited = { text: 'CALL db.awaitIndexes($seconds)', params: { seconds: neo4j.int(indexesOnlineSeconds) } };
    try {
      await translated(writeTimeoutMs, async () => {
        for (const statement of [...statements, awaited]) await send(session, statement, writeTimeoutMs);
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
    read: (statement, { timeoutMs = readTimeoutMs } = {}) =>
      translated(timeoutMs, () => retryTransient(() => readOnce(statement, timeoutMs))),
    stream,
    write,
    applySchema,
    check,
    statementCount: () => sent,
    close() {
      closing ??= driver.close().finally(() => database.stop());
      return closing;
    },
  };
}
