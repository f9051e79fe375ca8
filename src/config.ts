import { failure } from './errors.ts';

/** The environment, read once into one frozen value; no other file reads `process.env`. */
export interface Config {
  /** Interface that servers bind to. */
  readonly host: string;
  /** TCP port of the HTTP server; 0 asks the system for a free one. */
  readonly port: number;
  /** An existing database; null lets Saphan bring its own. */
  readonly neo4j: ExternalNeo4j | null;
  /** `embedded`: bring the database as a child process even where a container engine answers; null: whichever is there. */
  readonly provider: 'embedded' | null;
  /** Folder in which the embedded database keeps its jars, its store and its password. */
  readonly dataDirectory: string;
  /** A Java development kit for the embedded database; null takes `java` from the PATH. */
  readonly javaHome: string | null;
  /** True where npm runs this process for a script: through a shell, which doesn't pass on that it is asked to stop. */
  readonly runByScript: boolean;
  /** How much the server writes to its log: a level of pino, from `trace` to `fatal`, or `silent`. */
  readonly logLevel: string;
  /** Finished answers are kept up to this many megabytes; 0 keeps none. */
  readonly answerCacheMegabytes: number;
  /** How long, in milliseconds, a change that somebody else made in the database may stay unseen; 0 asks at every request. */
  readonly stalenessMs: number;
  /** Requests to `/graphql` that are answered at once; more are told to come back. */
  readonly maxInFlight: number;
  /** How long, in seconds, all questions about cooperation of one document together may take. */
  readonly questionSeconds: number;
  /** Answers that take longer than this, in milliseconds, are logged. */
  readonly slowMs: number;
}

export interface ExternalNeo4j {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** null: the server's default database. */
  readonly database: string | null;
}

const schemes = ['bolt:', 'bolt+s:', 'bolt+ssc:', 'neo4j:', 'neo4j+s:', 'neo4j+ssc:'];

interface NumberVariable {
  readonly fallback: number;
  readonly least: number;
  readonly most: number;
}

/** A variable that holds a whole number; unset or empty, it is the fallback. */
function readNumber(env: NodeJS.ProcessEnv, variable: string, { fallback, least, most }: NumberVariable): number {
  const value = env[variable];
  if (value === undefined || value === '') return fallback;
  const number = Number(value);
  if (!Number.isInteger(number) || number < least || number > most) {
    throw failure('BAD_CONFIGURATION', { variable, problem: `is "${value}"; give a number from ${least} to ${most}` });
  }
  return number;
}

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

function readLogLevel(value: string | undefined): string {
  const level = value || 'warn';
  if (!logLevels.includes(level)) {
    throw failure('BAD_CONFIGURATION', {
      variable: 'LOG_LEVEL',
      problem: `is "${level}"; give one of ${logLevels.join(', ')}`,
    });
  }
  return level;
}

function readExternal(env: NodeJS.ProcessEnv): ExternalNeo4j | null {
  const uri = env.NEO4J_URI;
  if (!uri) return null;
  let scheme = '';
  try {
    scheme = new URL(uri).protocol;
  } catch {}
  if (!schemes.includes(scheme)) {
    throw failure('BAD_CONFIGURATION', {
      variable: 'NEO4J_URI',
      problem: `is not an address of Neo4j; it starts with one of ${schemes.map((s) => `${s}//`).join(', ')}`,
    });
  }
  const password = env.NEO4J_PASSWORD;
  if (!password) {
    throw failure('BAD_CONFIGURATION', { variable: 'NEO4J_PASSWORD', problem: 'is needed together with NEO4J_URI' });
  }
  return { uri, username: env.NEO4J_USERNAME || 'neo4j', password, database: env.NEO4J_DATABASE || null };
}

function readProvider(value: string | undefined): 'embedded' | null {
  if (!value) return null;
  if (value === 'embedded') return value;
  const problem = `is "${value}"; the only choice is embedded, and without it Saphan finds a database itself`;
  throw failure('BAD_CONFIGURATION', { variable: 'SAPHAN_DATABASE', problem });
}

/**
 * Reads the configuration from environment variables.
 * @throws BAD_CONFIGURATION naming the variable and what is wrong with it; a password is never part of the message.
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  return Object.freeze({
    host: env.HOST || '127.0.0.1',
    port: readNumber(env, 'PORT', { fallback: 4000, least: 0, most: 65_535 }),
    neo4j: readExternal(env),
    provider: readProvider(env.SAPHAN_DATABASE),
    dataDirectory: env.SAPHAN_DATA || '.saphan',
    javaHome: env.JAVA_HOME || null,
    runByScript: Boolean(env.npm_lifecycle_event),
    logLevel: readLogLevel(env.LOG_LEVEL),
    answerCacheMegabytes: readNumber(env, 'SAPHAN_ANSWER_CACHE_MB', { fallback: 64, least: 0, most: 65_536 }),
    stalenessMs: readNumber(env, 'SAPHAN_STALENESS_MS', { fallback: 250, least: 0, most: 60_000 }),
    maxInFlight: readNumber(env, 'SAPHAN_MAX_IN_FLIGHT', { fallback: 200, least: 1, most: 100_000 }),
    questionSeconds: readNumber(env, 'SAPHAN_QUESTION_SECONDS', { fallback: 8, least: 1, most: 600 }),
    slowMs: readNumber(env, 'SAPHAN_SLOW_MS', { fallback: 1_000, least: 1, most: 600_000 }),
  });
}
