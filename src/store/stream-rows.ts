import type { Record as DriverRecord, Result, Session } from 'neo4j-driver';
import { retryTransient } from './retry-transient.ts';
import { rowOfRecord } from './row-of-record.ts';

interface Begun {
  readonly session: Session;
  readonly records: AsyncIterator<DriverRecord, unknown>;
  readonly first: IteratorResult<DriverRecord, unknown>;
}

/** Sends the statement and waits for its first row; a session that fails before that is closed. */
async function begin(open: () => Session, send: (session: Session) => Result): Promise<Begun> {
  const session = open();
  try {
    const records = send(session)[Symbol.asyncIterator]();
    return { session, records, first: await records.next() };
  } catch (error) {
    await session.close();
    throw error;
  }
}

/**
 * Gives the rows of a statement as they are taken: the driver stops fetching while enough lie ready. Until the first row has come,
 * what may pass is tried again. Whoever leaves early ends the statement.
 */
export async function* streamRows<Row extends readonly unknown[]>(
  open: () => Session,
  send: (session: Session) => Result,
): AsyncGenerator<Row, void, void> {
  const { session, records, first } = await retryTransient(() => begin(open, send));
  try {
    for (let next = first; !next.done; next = await records.next()) yield rowOfRecord<Row>(next.value);
  } finally {
    await session.close();
  }
}
