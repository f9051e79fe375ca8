import type { CatalogType } from '../../catalog/catalog.ts';
import type { EntityRecord, Values } from '../dataset.ts';
import { isWellFormedId } from './id-shape.ts';
import type { Located } from './located.ts';
import { readProperties } from './read-properties.ts';
import type { Report } from './read-value.ts';

/** What a source need not say of itself: its title is its name, and it is its own evidence. */
function impliedOfSource(id: string, given: Values): Values {
  const title = typeof given.title === 'string' ? { name: given.title } : {};
  return { ...title, evidence: [{ source: id, locator: 'the whole' }] };
}

function readId(found: Located | undefined, kind: CatalogType, line: number, report: Report): string | undefined {
  const example = `${kind.idPrefix}:its-name`;
  if (found?.shape !== 'scalar' || typeof found.value !== 'string') {
    report(line, `a record of ${kind.plural} has no id`, `Give it one such as ${example}, which never changes`);
    return undefined;
  }
  const id = found.value;
  if (!isWellFormedId(id)) {
    report(found.line, `"${id}" is not an id`, `Write small letters, digits and single hyphens: ${example}`);
    return undefined;
  }
  if (!id.startsWith(`${kind.idPrefix}:`)) {
    report(found.line, `"${id}" stands among ${kind.plural}`, `Begin it with ${kind.idPrefix}:, or move the record`);
    return undefined;
  }
  return id;
}

/** Reads one record of a section such as `agencies`; undefined where not even its id can be read. */
export function readEntity(found: Located, kind: CatalogType, file: string, report: Report): EntityRecord | undefined {
  if (found.shape !== 'map') {
    report(found.line, `an item of ${kind.plural} is not a record`, 'Write its keys below "- id:"');
    return undefined;
  }
  const id = readId(found.entries.get('id')?.value, kind, found.line, report);
  if (id === undefined) return undefined;
  const isSource = kind.name === 'Source';
  const implied = (given: Values): Values => ({ unnamed: false, ...(isSource ? impliedOfSource(id, given) : {}) });
  const own = isSource ? ['name', 'evidence'] : [];
  const properties = kind.properties.filter((property) => !property.derived && !own.includes(property.name));
  const { values, lines } = readProperties(found, properties, implied, ['id'], id, report);
  return { id, kind: kind.name, place: { file, line: found.line }, values, lines };
}
