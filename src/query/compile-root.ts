import Cypher from '@neo4j/cypher-builder';
import type { GraphQLResolveInfo } from 'graphql';
import type { Catalog } from '../catalog/catalog.ts';
import { type Statement, statement } from '../cypher/statement.ts';
import type { Viewer } from '../cypher/viewer.ts';
import { type AnswerRow, idOfRow } from './answer/read-answer.ts';
import { connectionRows, nodeRow } from './answer/row-by-key.ts';
import { matchLabel } from './compile/match-step.ts';
import { projectList } from './compile/project-list.ts';
import { projectNode } from './compile/project-node.ts';
import type { Projection } from './compile/projection.ts';
import { checkCost, costOfList, costOfNode } from './limits/estimate-cost.ts';
import { defaultLimits, type Limits } from './limits/limits.ts';
import type { CollectedField } from './read/collect-fields.ts';
import type { Document } from './read/document.ts';
import { argumentsOf, sourcesBelow } from './read/field-definition.ts';
import { readList } from './read/read-list.ts';
import { readNode } from './read/read-node.ts';
import type { ListSelection, NodeSelection } from './selection/selection.ts';

/** What the compiler needs of GraphQL's resolve info. */
export type FieldInfo = Pick<
  GraphQLResolveInfo,
  'fieldName' | 'fieldNodes' | 'parentType' | 'schema' | 'fragments' | 'variableValues'
>;

export interface CompileOptions {
  readonly catalog: Catalog;
  /** On whose behalf the statement reads. */
  readonly viewer: Viewer;
  readonly limits?: Limits;
}

/** A statement, and how its rows are read: they come by position, and are given back by response key. */
export interface CompiledRead<Row extends readonly unknown[], Answer> {
  readonly statement: Statement<Row>;
  readonly answerOf: (rows: readonly Row[]) => Answer;
}

/** What a root field reads: null where there is no such entity. */
export type RootRead = CompiledRead<readonly [answer: unknown], AnswerRow | null>;

function documentOf(info: FieldInfo, { catalog, limits = defaultLimits }: CompileOptions): Document {
  const { schema, fragments, variableValues: variables } = info;
  return { catalog, limits, schema, fragments, variables, readNode };
}

function projectionOf({ catalog, viewer: { visibility } }: CompileOptions): Projection {
  return { catalog, visibility, before: [], projectNode };
}

function fieldsOf(info: FieldInfo): readonly CollectedField[] {
  const parent = info.parentType.name;
  return info.fieldNodes.map((node) => ({ key: info.fieldName, parent, kinds: [parent], node }));
}

function built<Row extends readonly unknown[]>(clause: Cypher.Clause): Statement<Row> {
  const { cypher, params } = clause.build();
  return statement<Row>(cypher, params);
}

/** Reads a root list, such as `agencies`, into a selection. */
export function readRootList(info: FieldInfo, options: CompileOptions): ListSelection {
  const document = documentOf(info, options);
  const target = options.catalog.types.find((type) => type.plural === info.fieldName);
  if (!target) throw new RangeError(`No root list is called ${info.fieldName}`);
  const fields = fieldsOf(info);
  const [field] = fields;
  const args = field ? argumentsOf(field, document) : {};
  const list = readList(info.fieldName, { label: target.name }, target, args, sourcesBelow(fields, document), document);
  checkCost(costOfList(list), document.limits);
  return list;
}

/** Reads what a field wants of an entity that is found by its id. */
export function readEntity(info: FieldInfo, options: CompileOptions): NodeSelection {
  const document = documentOf(info, options);
  const selection = readNode(sourcesBelow(fieldsOf(info), document), document);
  checkCost(costOfNode(selection), document.limits);
  return selection;
}

/** One row with one column: the whole page. Becomes `RETURN [COLLECT {…}, COUNT {…}] AS answer`. */
function compileRootList(info: FieldInfo, options: CompileOptions): RootRead {
  const list = readRootList(info, options);
  const answer = projectList(null, list, projectionOf(options));
  return {
    statement: built(new Cypher.Return([answer, 'answer'])),
    answerOf: ([row]) => (row ? connectionRows(row[0], list, options.catalog) : null),
  };
}

/**
 * The entities that exist and may be seen, by id. The order of rows is open.
 * Becomes `MATCH (this0:Entity) WHERE this0.id IN $param0 RETURN [this0.id, …] AS answer`.
 * @throws QUERY_TOO_LARGE, BAD_CURSOR, BAD_ARGUMENT
 */
export function compileByIds(
  ids: readonly string[],
  info: FieldInfo,
  options: CompileOptions,
): CompiledRead<readonly [answer: unknown], ReadonlyMap<string, AnswerRow>> {
  const selection = readEntity(info, options);
  checkCost(ids.length * (1 + costOfNode(selection)), options.limits ?? defaultLimits);
  return {
    statement: compileEntities((id) => Cypher.in(id, new Cypher.Param(ids)), selection, options),
    answerOf: (rows) =>
      new Map(
        rows.flatMap(([values]) => {
          const row = nodeRow(values, selection, options.catalog);
          return row ? [[idOfRow(row), row] as const] : [];
        }),
      ),
  };
}

function compileEntities(
  wanted: (id: Cypher.Expr) => Cypher.Predicate,
  selection: NodeSelection,
  options: CompileOptions,
): Statement<readonly [answer: unknown]> {
  const projection = projectionOf(options);
  const { pattern, node, seen } = matchLabel('Entity', projection);
  const match = new Cypher.Match(pattern).where(Cypher.and(wanted(node.property('id')), ...seen));
  const result = new Cypher.Return([projectNode(node, selection, projection), 'answer']);
  return built(Cypher.utils.concat(match, ...projection.before, result));
}

/** At most one row, found by the unique index. Becomes `MATCH (this0:Entity) WHERE this0.id = $param0 RETURN […] AS answer`. */
function compileEntity(id: unknown, info: FieldInfo, options: CompileOptions): RootRead {
  const selection = readEntity(info, options);
  return {
    statement: compileEntities((property) => Cypher.eq(property, new Cypher.Param(id)), selection, options),
    answerOf: ([row]) => (row ? nodeRow(row[0], selection, options.catalog) : null),
  };
}

/**
 * How a root field is read: `entity`, `node` or a root list.
 * @throws QUERY_TOO_LARGE, BAD_CURSOR, BAD_ARGUMENT
 */
export function compileRoot(info: FieldInfo, options: CompileOptions): RootRead {
  if (info.fieldName !== 'entity' && info.fieldName !== 'node') return compileRootList(info, options);
  const [field] = fieldsOf(info);
  return compileEntity(field ? argumentsOf(field, documentOf(info, options)).id : null, info, options);
}
