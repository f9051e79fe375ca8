import type { GraphQLResolveInfo } from 'graphql';
import { Extensions } from 'type-graphql';
import { type AnswerRow, type Reader, readListValue, readValue, valueIn } from '../../query/answer/read-answer.ts';

export type { Reader };

/** Where a field keeps its reader among its extensions, until the schema is built. */
export const readerKey = 'saphan.reader';

/** Records with a field, declared like any other, how its value is read. Works on classes of types and of resolvers. */
export function declareReader(prototype: object, field: string, reader: Reader): void {
  Extensions({ [readerKey]: reader })(prototype, field);
}

/** How a plain value is read: by response key, because one row holds the same field twice under two aliases. */
export function valueReader(list: boolean | undefined): Reader {
  return list ? readListValue : readValue;
}

/** What a request offers to fields that know of their entity only its id. */
export interface EntitiesById {
  readonly entities: { readonly load: (id: string, info: GraphQLResolveInfo) => unknown };
}

/** Answers name an entity by its id, or hold its id beside what they tell of it themselves. */
function idOf(named: unknown): string {
  return typeof named === 'object' && named !== null && 'id' in named ? String(named.id) : String(named);
}

function entitiesOf(named: unknown, context: unknown, info: GraphQLResolveInfo): unknown {
  const { entities } = context as EntitiesById;
  if (Array.isArray(named)) return named.map((one) => entities.load(idOf(one), info));
  return named === null || named === undefined ? null : entities.load(idOf(named), info);
}

/** Reads an entity of which an answer holds the id, or entities of which it holds the ids: with what the request selects. */
export const entityById: Reader = (answer: AnswerRow, _args, context, info) =>
  entitiesOf(answer[info.fieldName], context, info);

/** Reads an entity that compiled rows hold whole and that answers of the analysis name by id: the source of evidence. */
export const entityInRowOrById: Reader = (row, args, context, info) =>
  '@id' in row ? valueIn(row, info) : entityById(row, args, context, info);
