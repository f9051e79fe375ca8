import type { FastifyRequest } from 'fastify';
import type { Asked } from '../../answers/answer-key.ts';

/** What of a request is the question itself; the day and the rights come from elsewhere. */
export type Question = Omit<Asked, 'today' | 'viewer'>;

type Fields = Readonly<Record<string, unknown>>;

const known = ['query', 'operationName', 'variables', 'extensions'];

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The parameters of an address, each given once; variables are JSON there. */
function fieldsOfAddress(url: string): Fields | null {
  const start = url.indexOf('?');
  const params = new URLSearchParams(start < 0 ? '' : url.slice(start));
  const fields: Record<string, unknown> = {};
  for (const [name, value] of params) {
    if (name in fields) return null;
    fields[name] = value;
  }
  if (typeof fields.variables !== 'string') return fields;
  try {
    return { ...fields, variables: JSON.parse(fields.variables) };
  } catch {
    return null;
  }
}

/**
 * Only what the executor would take without a second look, and a foreign page can't send: a body is JSON here already, and an
 * address counts with a header that makes a browser ask first.
 */
function isVouchedFor({ method, headers }: FastifyRequest): boolean {
  if (method === 'POST') return true;
  const type = headers['content-type'];
  const asksFirst = Boolean(headers['apollo-require-preflight'] || headers['x-apollo-operation-name']);
  return asksFirst && (type === undefined || type === 'application/json');
}

/**
 * The question of a request as it can be compared with others.
 * @returns null for whatever is unusual about it: the executor decides then, and nothing is kept of it
 */
export function readQuestion(request: FastifyRequest): Question | null {
  if (!isVouchedFor(request)) return null;
  const fields = request.method === 'POST' ? request.body : fieldsOfAddress(request.url);
  if (!isObject(fields) || Object.keys(fields).some((name) => !known.includes(name))) return null;
  const { query, operationName = null, variables = null, extensions = null } = fields;
  if (typeof query !== 'string' || query === '') return null;
  // Clients say there who they are, which changes no answer; a persisted query is refused by the executor.
  if (extensions !== null && (!isObject(extensions) || 'persistedQuery' in extensions)) return null;
  if (operationName !== null && typeof operationName !== 'string') return null;
  if (variables !== null && !isObject(variables)) return null;
  return { query, operationName, variables, accepted: request.headers.accept ?? null };
}
