import { Neo4jError } from 'neo4j-driver';
import { failure, type SaphanError } from '../errors.ts';

/** What a sentence about a failed statement needs to know. */
export interface StatementContext {
  readonly address: string;
  readonly username: string;
  readonly database: string | null;
  readonly timeoutMs: number | null;
}

const away = [
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.TransientError.Database.DatabaseUnavailable',
  'Neo.DatabaseError.Database.UnableToStartDatabase',
];
const timedOut = [
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
];
const outOfMemory = [
  'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
  'Neo.TransientError.General.TransactionOutOfMemoryError',
  'Neo.TransientError.General.OutOfMemoryError',
];
const refused = [
  'Neo.ClientError.Security.Unauthorized',
  'Neo.ClientError.Security.AuthenticationRateLimit',
  'Neo.ClientError.Security.CredentialsExpired',
];

/** The driver gives these no code of their own. */
function isTransportTrouble(error: Neo4jError): boolean {
  return /acquisition timed out|Connection (was )?(closed|lost)|connection timeout/i.test(error.message);
}

/**
 * Says an error of the driver in the words of the catalogue; null for what has no place there, a fault in our Cypher for
 * one: that is unexpected, to be thrown as it came, logged whole and shown masked.
 */
export function storeError(error: unknown, context: StatementContext): SaphanError | null {
  if (!(error instanceof Neo4jError)) return null;
  const { address, username, timeoutMs } = context;
  if (timedOut.includes(error.code)) {
    return failure('DATABASE_TIMEOUT', { seconds: timeoutMs === null ? null : timeoutMs / 1000 }, error);
  }
  if (outOfMemory.includes(error.code)) return failure('DATABASE_OUT_OF_MEMORY', {}, error);
  if (refused.includes(error.code)) return failure('DATABASE_REFUSED_LOGIN', { address, username }, error);
  if (error.code === 'Neo.ClientError.Database.DatabaseNotFound') {
    const problem = `names the database "${context.database}", which ${address} does not have`;
    return failure('BAD_CONFIGURATION', { variable: 'NEO4J_DATABASE', problem }, error);
  }
  if (away.includes(error.code) || isTransportTrouble(error)) {
    return failure('DATABASE_UNAVAILABLE', { address }, error);
  }
  return null;
}
