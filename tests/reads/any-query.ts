import fc from 'fast-check';
import type { CatalogType, Relation } from '../../src/catalog/catalog.ts';
import { screamingSnake } from '../../src/catalog/derived-names.ts';
import { sortableProperties } from '../../src/catalog/properties.ts';
import type { Property } from '../../src/model/property.ts';
import { catalog, entities } from './fixture.ts';

/** Queries of any shape over the fixture's own values, so that filters meet something now and then. */

type Text = fc.Arbitrary<string>;

const dates = ['1999', '2003', '2003-01', '2003-05-31', '2004-10-29', '2012-06', '2015', '2017-10-28', '2020'];
const texts = ['synthetic', 'AGENCY 1', 'Synthetic N', '2', 'land', 'SA1', 'Nobody'];
const ids = entities.map((entity) => entity.id);
const words = (property: Property) => Object.keys(property.vocabulary?.words ?? {}).slice(0, 15);

const quoted = (values: readonly string[]): Text => fc.constantFrom(...values).map((value) => JSON.stringify(value));
const listOf = (value: Text): Text => fc.array(value, { maxLength: 3 }).map((values) => `[${values.join(', ')}]`);
const maybe = (value: Text): Text =>
  fc.oneof({ weight: 2, arbitrary: fc.constant('') }, { weight: 1, arbitrary: value });
const joined = (...parts: Text[]): Text => fc.tuple(...parts).map((all) => all.filter(Boolean).join(', '));
const date = quoted(dates);

function anyComparison(property: Property): Text {
  const of = (operators: Readonly<Record<string, Text>>) =>
    fc
      .constantFrom(...Object.entries(operators))
      .chain(([operator, value]) => value.map((text) => `{ ${operator}: ${text} }`));
  if (property.type === 'Boolean') return fc.constantFrom('true', 'false');
  if (property.type === 'Date') {
    return of({ equals: date, before: date, onOrAfter: date, known: fc.constantFrom('true', 'false') });
  }
  if (property.type === 'Int') {
    const number = fc.integer({ min: 0, max: 15 }).map(String);
    return of({ equals: number, in: listOf(number), atLeast: number, atMost: number });
  }
  const value =
    property.type === 'Vocabulary'
      ? fc.constantFrom(...words(property))
      : quoted(property.type === 'Reference' ? ids.slice(0, 3) : texts);
  if (property.list) return of({ has: value, hasAny: listOf(value) });
  const single = { equals: fc.oneof(value, fc.constant('null')), in: listOf(value) };
  return of(
    ['Vocabulary', 'Reference'].includes(property.type) ? single : { ...single, contains: value, startsWith: value },
  );
}

function anyTieInput(): Text {
  const kinds = listOf(fc.constantFrom(...catalog.tieKinds.map((tie) => tie.name))).map((text) => `kinds: ${text}`);
  const direction = fc.constantFrom('OUT', 'IN', 'BOTH').map((word) => `direction: ${word}`);
  const end = joined(
    maybe(
      listOf(fc.constantFrom(...catalog.kinds.map((kind) => String(kind.entityKind)))).map((text) => `kinds: ${text}`),
    ),
    maybe(listOf(quoted(ids.slice(0, 3))).map((text) => `countries: ${text}`)),
  ).map((text) => `with: { ${text} }`);
  return joined(maybe(kinds), maybe(direction), maybe(end), maybe(date.map((text) => `asOf: ${text}`)));
}

function anyWhere(type: CatalogType, depth: number): Text {
  const properties = type.properties.filter((property) => property.type !== 'Record');
  const one: Text[] = [
    fc
      .constantFrom(...properties)
      .chain((property) => anyComparison(property).map((text) => `${property.name}: ${text}`)),
    quoted(ids).map((id) => `id: { equals: ${id} }`),
    fc.tuple(fc.constantFrom('some', 'none'), anyTieInput()).map(([word, tie]) => `ties: { ${word}: { ${tie} } }`),
  ];
  if (depth > 0) {
    const inner = () => anyWhere(type, depth - 1);
    one.push(fc.constant(null).chain(() => fc.tuple(inner(), inner()).map(([a, b]) => `or: [${a}, ${b}]`)));
    one.push(fc.constant(null).chain(() => inner().map((text) => `not: ${text}`)));
  }
  if (depth > 0 && type.relations.length > 0) {
    one.push(
      fc
        .constantFrom(...type.relations)
        .chain((relation) =>
          fc
            .tuple(
              fc.constantFrom('some', 'none'),
              anyWhere(catalog.typeNamed(relation.target) as CatalogType, depth - 1),
            )
            .map(([word, text]) => `${relation.name}: { ${word}: ${text} }`),
        ),
    );
  }
  return fc.oneof(...one).map((text) => `{ ${text} }`);
}

const first = fc.integer({ min: 0, max: 4 }).map((count) => `first: ${count}`);
const asOf = date.map((text) => `asOf: ${text}`);

function anyOrder(type: CatalogType): Text {
  return fc
    .uniqueArray(fc.constantFrom(...sortableProperties(type)), { minLength: 1, maxLength: 2 })
    .chain((properties) =>
      fc
        .tuple(...properties.map(() => fc.constantFrom('', ', direction: DESC')))
        .map((directions) =>
          properties.map(({ name }, at) => `{ field: ${screamingSnake(name)}${directions[at]} }`).join(', '),
        ),
    )
    .map((text) => `orderBy: [${text}]`);
}

function listArguments(type: CatalogType): Text {
  const where = anyWhere(type, 1).map((text) => `where: ${text}`);
  return joined(maybe(where), maybe(anyOrder(type)), maybe(first), maybe(asOf)).map((text) =>
    text ? `(${text})` : '',
  );
}

const evidence = 'evidence { locator anchor source { title published } }';

function anyPlainField(type: CatalogType): Text {
  const scalars = type.properties.filter((property) => !['Record', 'Reference'].includes(property.type));
  const names = ['id', '__typename', 'kind', evidence, 'localNames { language name }', 'country { code name }'];
  return fc.constantFrom(...names, ...scalars.map((property) => property.name));
}

function anyRelationField(relation: Relation, depth: number): Text {
  const target = catalog.typeNamed(relation.target) as CatalogType;
  if (relation.single) return anySelection(target, depth - 1).map((text) => `${relation.name} ${text}`);
  return fc
    .tuple(listArguments(target), anyPage(target, depth - 1, true))
    .map(([args, page]) => `${relation.name}${args} ${page}`);
}

function anyTies(depth: number): Text {
  const kinds = listOf(fc.constantFrom('MEMBER_OF', 'PARTNERS_WITH', 'PARTICIPATED_IN', 'PARTY_TO', 'PART_OF'));
  const args = joined(maybe(kinds.map((text) => `kinds: ${text}`)), maybe(asOf), maybe(first));
  const entity = catalog.typeNamed('Entity') as CatalogType;
  return fc
    .tuple(args, anyPage(entity, depth - 1, true))
    .map(([text, page]) => `ties${text ? `(${text})` : ''} ${page}`);
}

/** One field under an alias of its own, so that any fields may stand together. */
function anyField(type: CatalogType, depth: number): Text {
  if (depth <= 0) return anyPlainField(type);
  const relations =
    type.relations.length > 0 ? [fc.constantFrom(...type.relations).chain((r) => anyRelationField(r, depth))] : [];
  const narrowed = type.abstract
    ? [
        fc
          .constantFrom(...type.kinds)
          .chain((kind) =>
            anySelection(catalog.typeNamed(kind) as CatalogType, depth).map((text) => `... on ${kind} ${text}`),
          ),
      ]
    : [];
  return fc.oneof(
    anyPlainField(type),
    ...relations,
    ...narrowed,
    fc.constant(null).chain(() => anyTies(depth)),
  );
}

let aliases = 0;

/** `__typename` and fragments stand as they are; every other field gets an alias that nothing else has. */
function aliased(field: string): string {
  if (field.startsWith('...')) return field;
  aliases += 1;
  return `f${aliases}: ${field}`;
}

function anySelection(type: CatalogType, depth: number): Text {
  return fc
    .array(
      fc.constant(null).chain(() => anyField(type, depth)),
      { minLength: 1, maxLength: 3 },
    )
    .map((fields) => `{ ${fields.map(aliased).join(' ')} }`);
}

const tieFields = [
  'kind',
  'direction',
  'since',
  'until',
  'observed',
  'basis',
  'detail',
  'sentence',
  'signed',
  'participants',
  evidence,
];

function anyPage(type: CatalogType, depth: number, overTies: boolean): Text {
  const nodes = anySelection(type, depth).map((text) => `nodes ${text}`);
  const edge = fc
    .tuple(anySelection(type, depth), overTies ? fc.subarray(tieFields) : fc.constant([]))
    .map(([text, fields]) => `edges { ${[`node ${text}`, ...fields].join(' ')} }`);
  const total = fc.constantFrom('totalCount', 'totalCount pageInfo { hasNextPage hasPreviousPage }');
  return fc
    .oneof(
      nodes,
      edge,
      total,
      fc.tuple(nodes, total).map((both) => both.join(' ')),
    )
    .map((text) => `{ ${text} }`);
}

/** A document with one root field, up to three lists deep. */
export function anyQuery(): Text {
  const lists = catalog.types.filter((type) => type.name !== 'Entity');
  const list = fc
    .constantFrom(...lists)
    .chain((type) =>
      fc.tuple(listArguments(type), anyPage(type, 2, false)).map(([args, page]) => `{ ${type.plural}${args} ${page} }`),
    );
  const entity = catalog.typeNamed('Entity') as CatalogType;
  const one = fc.tuple(quoted(ids), anySelection(entity, 3)).map(([id, text]) => `{ entity(id: ${id}) ${text} }`);
  return fc.oneof(list, one);
}
