/**
 * Every error that Saphan raises on purpose: one catalogue, so that a code means one thing wherever it is met,
 * and a sentence always tells the reader what to do next.
 *
 * `fault` says who can mend it: the caller of the API, the author of a seed file, the author of the model,
 * the database, the machine it runs on, or we who write Saphan. `status` is the HTTP status where the error reaches HTTP.
 * An error whose parameters name `retryAfterSeconds` passes by itself: asking again after that time may succeed.
 */
export type Fault = 'CALLER' | 'SEED' | 'MODEL' | 'STORE' | 'MACHINE' | 'OURS';

interface Definition<P> {
  readonly fault: Fault;
  readonly status: number;
  readonly sentence: (params: P) => string;
}

function define<P>(fault: Fault, status: number, sentence: (params: P) => string): Definition<P> {
  return { fault, status, sentence };
}

export const catalogue = {
  // What a caller asked for
  UNKNOWN_ENTITY: define<{ id: string }>(
    'CALLER',
    404,
    (p) => `There is no entity "${p.id}". Ask search(text:) for its id; ids look like agency:jp-npa.`,
  ),
  WRONG_KIND: define<{ id: string; kind: string; expected: string }>(
    'CALLER',
    400,
    (p) => `"${p.id}" is of the kind ${p.kind}; this question needs ${p.expected}.`,
  ),
  BAD_DATE: define<{ value: string }>(
    'CALLER',
    400,
    (p) => `"${p.value}" is not a date. Write YYYY, YYYY-MM or YYYY-MM-DD.`,
  ),
  BAD_CURSOR: define<{ cursor: string }>(
    'CALLER',
    400,
    (p) =>
      `The cursor "${p.cursor}" was not given out for this list. Use an endCursor of the same query, with the same orderBy.`,
  ),
  BAD_ARGUMENT: define<{ argument: string; problem: string }>(
    'CALLER',
    400,
    (p) => `The argument "${p.argument}" ${p.problem}.`,
  ),
  QUERY_TOO_LARGE: define<{ what: string; limit: number; found: number; remedy: string }>(
    'CALLER',
    400,
    (p) => `The query has ${p.found} ${p.what}; the limit is ${p.limit}. ${p.remedy}`,
  ),

  QUESTION_TIMEOUT: define<{ question: string; seconds: number }>(
    'CALLER',
    422,
    (p) =>
      `${p.question} was not answered within ${p.seconds} s. Ask for less: a shorter way, fewer topics, fewer questions in one document.`,
  ),
  DOCUMENT_SPENT: define<{ question: string }>(
    'CALLER',
    422,
    (p) =>
      `${p.question} was not begun: the questions before it in the same document took all the time or work that a document may take. Ask it in a document of its own.`,
  ),
  READ_ONLY: define<{ operation: string }>(
    'CALLER',
    400,
    (p) =>
      `Saphan answers queries; it takes no ${p.operation}. Data changes by seed files: edit them, then run npm run seed.`,
  ),

  // What HTTP asked for
  UNSUPPORTED_MEDIA_TYPE: define<{ found: string }>(
    'CALLER',
    415,
    (p) => `A body of "${p.found}" is not read here. Send uncompressed JSON in UTF-8 as application/json.`,
  ),
  BODY_TOO_LARGE: define<{ limit: number }>(
    'CALLER',
    413,
    (p) => `The body is larger than ${p.limit} bytes. Ask for less at once, and send values as variables.`,
  ),
  MALFORMED_BODY: define<{ problem: string }>(
    'CALLER',
    400,
    (p) => `The body could not be read: ${p.problem}. Send {"query": "…", "variables": {…}} as JSON.`,
  ),
  METHOD_NOT_ALLOWED: define<{ method: string }>(
    'CALLER',
    405,
    (p) => `${p.method} is not answered at /graphql. Send questions by POST, or by GET with ?query=.`,
  ),
  NO_SUCH_PAGE: define<{ path: string }>(
    'CALLER',
    404,
    (p) => `There is nothing at ${p.path}. Questions go to /graphql, people to /, writers of queries to /explorer.`,
  ),
  // What a caller named on the command line
  NO_SUCH_NAME: define<{ name: string }>(
    'CALLER',
    404,
    (p) => `Nothing in the network is called "${p.name}". Try part of the name: saphan find TEXT.`,
  ),
  AMBIGUOUS_NAME: define<{ name: string; candidates: readonly string[] }>(
    'CALLER',
    400,
    (p) =>
      `"${p.name}" may be several things; give the id of one:\n${p.candidates.map((line) => `  ${line}`).join('\n')}`,
  ),

  // The model's author
  CARELESS_MODEL: define<{ problems: readonly string[] }>(
    'MODEL',
    500,
    (p) => `The model is careless and is refused:\n${p.problems.map((line) => `  - ${line}`).join('\n')}`,
  ),

  // The seed files' author
  SEED_REFUSED: define<{ problems: number; report: string }>(
    'SEED',
    422,
    (p) => `Nothing was loaded: ${p.problems} problem(s) in the seed files.\n${p.report}`,
  ),

  // The database
  DATABASE_UNAVAILABLE: define<{ address: string }>(
    'STORE',
    503,
    (p) => `The database at ${p.address} does not answer. Try again in a few seconds; if it stays away, start it.`,
  ),
  DATABASE_TIMEOUT: define<{ seconds: number | null }>(
    'STORE',
    504,
    (p) =>
      `The database stopped the query after ${p.seconds === null ? 'its time limit' : `${p.seconds} s`}. Ask for less: fewer items, fewer hops, a narrower filter.`,
  ),
  DATABASE_OUT_OF_MEMORY: define<Record<never, never>>(
    'STORE',
    503,
    () =>
      'The query needed more memory than the database gives to one query. Ask for less: fewer items, fewer hops, a narrower filter.',
  ),
  DATABASE_REFUSED_LOGIN: define<{ address: string; username: string }>(
    'STORE',
    500,
    (p) =>
      `The database at ${p.address} refused the user "${p.username}". Set NEO4J_USERNAME and NEO4J_PASSWORD to a login that it accepts.`,
  ),

  // Configuration and the machine
  OVERLOADED: define<{ retryAfterSeconds: number }>(
    'MACHINE',
    503,
    (p) => `Saphan has as many questions in hand as it can answer in good time. Ask again in ${p.retryAfterSeconds} s.`,
  ),
  PORT_IN_USE: define<{ host: string; port: number }>(
    'MACHINE',
    500,
    (p) => `Port ${p.port} on ${p.host} is taken by another program. Stop it, or choose a port: PORT=4001 npm start.`,
  ),
  ALREADY_SERVING: define<{ address: string; dataDirectory: string }>(
    'MACHINE',
    500,
    (p) =>
      `Saphan already serves the data in ${p.dataDirectory} at ${p.address}. Use that, stop it, or set SAPHAN_DATA to another folder.`,
  ),
  INTERNAL_SERVER_ERROR: define<{ id: string }>(
    'OURS',
    500,
    (p) => `Something went wrong that Saphan did not foresee. The log of the server has it under ${p.id}.`,
  ),
  FOLDER_NOT_WRITABLE: define<{ folder: string }>(
    'MACHINE',
    500,
    (p) => `Saphan may not write to ${p.folder}. Give yourself the right to, or set SAPHAN_DATA to another folder.`,
  ),
  NO_DISK_SPACE: define<{ folder: string }>(
    'MACHINE',
    500,
    (p) => `The disk that holds ${p.folder} is full. Free about 1 GB, or set SAPHAN_DATA to a folder on another disk.`,
  ),
  NEEDS_JAVA: define<{ found: string | null }>(
    'MACHINE',
    500,
    (p) =>
      `Saphan brings its own Neo4j, which runs on a Java development kit, 17 or 21; ${p.found ?? 'none was found'}. Install one (Debian, Ubuntu: apt install openjdk-17-jdk-headless; macOS: brew install openjdk@21), or set NEO4J_URI to a Neo4j that runs already.`,
  ),
  NEEDS_MAVEN: define<Record<never, never>>(
    'MACHINE',
    500,
    () =>
      'Saphan fetches its own Neo4j with Maven the first time, and there is no mvn. Install it (Debian, Ubuntu: apt install maven; macOS: brew install maven), or set NEO4J_URI to a Neo4j that runs already.',
  ),
  DOWNLOAD_FAILED: define<{ detail: string }>(
    'MACHINE',
    500,
    (p) =>
      `Neo4j could not be fetched: ${p.detail}. Check the network (and the proxy in Maven's settings), then start again: what was fetched is kept. Or set NEO4J_URI to a Neo4j that runs already.`,
  ),
  DATA_IN_USE: define<{ folder: string; process: number | null }>(
    'MACHINE',
    500,
    (p) =>
      `The database in ${p.folder} is already in use${p.process === null ? '' : ` by process ${p.process}`}. Use the server that runs there, stop it, or set SAPHAN_DATA to another folder.`,
  ),
  EMBEDDED_DID_NOT_START: define<{ problem: string; log: string }>(
    'MACHINE',
    500,
    (p) => `Neo4j did not start: ${p.problem}. ${p.log} says more. Start again; if it fails again, restore a backup.`,
  ),
  INCOMPLETE_INSTALLATION: define<{ missing: string }>(
    'MACHINE',
    500,
    (p) => `This installation of Saphan lacks ${p.missing}. Clone the repository again and run npm ci.`,
  ),
  LAUNCHER_NOT_COMPILED: define<{ command: string }>(
    'MACHINE',
    500,
    (p) =>
      `The launcher of the embedded Neo4j could not be made: ${p.command} failed. Check the Java development kit (17 or 21), or set NEO4J_URI to a Neo4j that runs already.`,
  ),
  DOCKER_FAILED: define<{ problem: string }>(
    'MACHINE',
    500,
    (p) =>
      `A container engine answers here, but it could not start Neo4j: ${p.problem}. Mend that, or set SAPHAN_DATABASE=embedded to do without it, or NEO4J_URI to a Neo4j that runs already.`,
  ),
  BAD_CONFIGURATION: define<{ variable: string; problem: string }>(
    'MACHINE',
    500,
    (p) => `The environment variable ${p.variable} ${p.problem}.`,
  ),
} as const satisfies Record<string, Definition<never>>;

export type ErrorCode = keyof typeof catalogue;
export type ErrorParams<C extends ErrorCode> = (typeof catalogue)[C] extends Definition<infer P> ? P : never;

/** An error of the catalogue: safe to show to whoever asked. */
export class SaphanError<C extends ErrorCode = ErrorCode> extends Error {
  readonly fault: Fault;
  readonly status: number;
  /** After how many seconds asking again may succeed; null where waiting doesn't help. */
  readonly retryAfterSeconds: number | null;

  constructor(
    readonly code: C,
    readonly params: ErrorParams<C>,
    options?: ErrorOptions,
  ) {
    const definition = catalogue[code] as Definition<ErrorParams<C>>;
    super(definition.sentence(params), options);
    this.name = 'SaphanError';
    this.fault = definition.fault;
    this.status = definition.status;
    const { retryAfterSeconds: wait } = params as { readonly retryAfterSeconds?: unknown };
    this.retryAfterSeconds = typeof wait === 'number' ? wait : null;
  }
}

/** Makes an error of the catalogue; throw what it returns. `cause` is kept for the log and never shown. */
export function failure<C extends ErrorCode>(code: C, params: ErrorParams<C>, cause?: unknown): SaphanError<C> {
  return new SaphanError(code, params, cause === undefined ? undefined : { cause });
}
