import type { Catalog, CatalogType } from '../catalog/catalog.ts';
import type { Property } from '../model/property.ts';
import type { TieKind } from '../model/tie-kind.ts';
import type { Vocabulary } from '../model/vocabulary.ts';

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function linked(names: readonly string[]): string {
  return names.map((name) => `[${name}](#${name.toLowerCase()})`).join(', ');
}

function typeOf(property: Property): string {
  const { vocabulary, record, reference, type } = property;
  const name = vocabulary
    ? linked([vocabulary.name])
    : reference
      ? `id of ${linked([reference])}`
      : (record?.name ?? type);
  return property.list ? `list of ${name}` : name;
}

function propertyTable(properties: readonly Property[]): string {
  return table(
    ['property', 'type', 'meaning'],
    properties.map((property) => [
      `\`${property.name}\`${property.required ? ' *' : ''}`,
      typeOf(property),
      property.description,
    ]),
  );
}

function endsOf(tie: TieKind): string {
  return tie.ends.map(({ from, to }) => `${linked(from)} → ${linked(to)}`).join('<br>');
}

function worthOf(tie: TieKind): string {
  if (!tie.cooperation) return 'It describes; it is no way to work together.';
  const fading =
    tie.halfLife === null ? 'stands until it ends' : `halves ${tie.halfLife} years after its last evidence`;
  return `As a way to work together it is worth ${tie.worth}, which ${fading}.`;
}

function tieSection(tie: TieKind): string {
  const notes = [
    tie.symmetric ? 'Neither end comes first.' : '',
    tie.endures ? 'It happened once and leaves an acquaintance.' : '',
    tie.derived ? 'Saphan derives it; seed files may not state it.' : '',
  ].filter(Boolean);
  return [
    `### ${tie.name}`,
    tie.description,
    `*${tie.forwards}.* Backwards: *${tie.backwards}.*`,
    endsOf(tie),
    [worthOf(tie), ...notes].join(' '),
    ...(tie.properties.length > 0 ? [propertyTable(tie.properties)] : []),
  ].join('\n\n');
}

function kindSection(kind: CatalogType, shared: readonly Property[], catalog: Catalog): string {
  const own = kind.properties.filter((property) => !shared.includes(property));
  const fields = kind.relations.map((relation) => [
    `\`${relation.name}\``,
    linked([relation.tieKind]),
    catalog.typeNamed(relation.target)?.abstract ? relation.target : linked([relation.target]),
    relation.description,
  ]);
  return [
    `### ${kind.name}`,
    kind.description,
    `In seed files under \`${kind.plural}\`; ids begin with \`${kind.idPrefix}:\`.`,
    ...(own.length > 0 ? [propertyTable(own)] : []),
    ...(fields.length > 0 ? [table(['field', 'tie', 'reads', 'meaning'], fields)] : []),
  ].join('\n\n');
}

function vocabularySection(vocabulary: Vocabulary): string {
  const rows = Object.entries(vocabulary.words).map(([word, meaning]) => [`\`${word}\``, meaning]);
  return [`### ${vocabulary.name}`, vocabulary.description, table(['word', 'meaning'], rows)].join('\n\n');
}

/** The model as a page for people: kinds, ties and words, each with what it means. */
export function modelPage(catalog: Catalog): string {
  const shared = catalog.typeNamed('Entity')?.properties ?? [];
  return `${[
    '# The model',
    'Derived from `src/model` by `npm run derive`; change it there. A star marks what every record has.',
    '## Every entity',
    propertyTable(shared),
    '## Kinds of entity',
    ...catalog.kinds.map((kind) => kindSection(kind, shared, catalog)),
    '## Every tie',
    propertyTable(catalog.tieProperties),
    '## Kinds of tie',
    ...catalog.tieKinds.map(tieSection),
    '## Vocabularies',
    ...catalog.vocabularies.map(vocabularySection),
  ].join('\n\n')}\n`;
}
