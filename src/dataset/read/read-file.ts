import type { Catalog } from '../../catalog/catalog.ts';
import type { EntityRecord, TieRecord } from '../dataset.ts';
import { errorAt, type Problem } from '../problem.ts';
import type { Located } from './located.ts';
import { parseFile } from './parse-file.ts';
import { readEntity } from './read-entity.ts';
import { readTie } from './read-tie.ts';
import type { Report } from './read-value.ts';
import { meant } from './suggestion.ts';

export interface ReadFile {
  readonly entities: readonly EntityRecord[];
  readonly ties: readonly TieRecord[];
  readonly problems: readonly Problem[];
}

function itemsOf(section: string, found: Located, report: Report): readonly Located[] {
  if (found.shape === 'list') return found.items;
  report(found.line, `"${section}" is not a list`, 'Begin each record below it with "- "');
  return [];
}

/** Reads the records of one seed file; everything that can be told from this file alone is checked. */
export function readFile(file: string, text: string, catalog: Catalog): ReadFile {
  const { root, problems: faults } = parseFile(file, text);
  const problems = [...faults];
  const report: Report = (line, what, remedy) => problems.push(errorAt({ file, line }, what, remedy));
  const entities: EntityRecord[] = [];
  const ties: TieRecord[] = [];
  if (root.shape !== 'map') {
    if (faults.length === 0) report(root.line, 'the file holds no records', 'Begin with a section such as "agencies:"');
    return { entities, ties, problems };
  }
  const sections = [...catalog.kinds.map((kind) => kind.plural), 'ties'];
  for (const [section, entry] of root.entries) {
    const kind = catalog.kinds.find((candidate) => candidate.plural === section);
    if (section === 'ties') {
      for (const item of itemsOf(section, entry.value, report)) {
        const tie = readTie(item, catalog, file, report);
        if (tie) ties.push(tie);
      }
    } else if (kind) {
      for (const item of itemsOf(section, entry.value, report)) {
        const entity = readEntity(item, kind, file, report);
        if (entity) entities.push(entity);
      }
    } else {
      report(entry.line, `there is no section "${section}"`, meant(section, sections, 'Choose one of'));
    }
  }
  return { entities, ties, problems };
}
