import type { Catalog } from '../../catalog/catalog.ts';
import type { TieEnds, TieKind } from '../../model/tie-kind.ts';
import type { TieRecord, Values } from '../dataset.ts';
import { tieId } from '../tie-id.ts';
import { isWellFormedId } from './id-shape.ts';
import type { Located } from './located.ts';
import { readProperties } from './read-properties.ts';
import type { Report } from './read-value.ts';
import { meant } from './suggestion.ts';

const example = '"agency:jp-nwec HOSTED event:nwec-jica-seminar-2017"';

function spokenEnds(ends: readonly TieEnds[]): string {
  return ends.map((end) => `from ${end.from.join(', ')} to ${end.to.join(', ')}`).join('; or ');
}

function allows(tie: TieKind, from: string, to: string): boolean {
  const between = (a: string, b: string) => tie.ends.some((end) => end.from.includes(a) && end.to.includes(b));
  return between(from, to) || (tie.symmetric && between(to, from));
}

function statedKind(name: string, catalog: Catalog, line: number, report: Report): TieKind | undefined {
  const tie = catalog.tieKindNamed(name);
  const stated = catalog.tieKinds.filter((kind) => !kind.derived).map((kind) => kind.name);
  if (!tie) report(line, `there is no tie "${name}"`, meant(name, stated, 'Choose one of'));
  else if (tie.derived) report(line, `"${name}" may not be stated`, 'Leave it out; Saphan derives it when it loads');
  else return tie;
  return undefined;
}

function checkEnds(tie: TieKind, from: string, to: string, catalog: Catalog, line: number, report: Report): boolean {
  const fromKind = catalog.kindOfId(from);
  const toKind = catalog.kindOfId(to);
  for (const [id, kind] of [
    [from, fromKind],
    [to, toKind],
  ] as const) {
    if (kind && isWellFormedId(id)) continue;
    const prefixes = catalog.kinds.map((candidate) => `${candidate.idPrefix}:`);
    report(line, `"${id}" is not an id`, `Ids begin with one of ${prefixes.join(' ')} and are in small letters`);
  }
  if (!fromKind || !toKind) return false;
  if (from === to) report(line, `${from} is tied to itself`, 'Name the other end');
  if (allows(tie, fromKind.name, toKind.name)) return true;
  report(
    line,
    `${tie.name} does not run from ${fromKind.name} to ${toKind.name}`,
    `It runs ${spokenEnds(tie.ends)}; choose another kind of tie, or turn it round`,
  );
  return false;
}

/** Reads one item of `ties`; undefined where its two ends or its kind can't be read. */
export function readTie(found: Located, catalog: Catalog, file: string, report: Report): TieRecord | undefined {
  const stated = found.shape === 'map' ? found.entries.get('tie')?.value : undefined;
  if (found.shape !== 'map' || stated?.shape !== 'scalar' || typeof stated.value !== 'string') {
    report(found.line, 'an item of ties has no "tie"', `Write - tie: ${example}`);
    return undefined;
  }
  const [from, name, to, ...rest] = stated.value.split(' ');
  if (!from || !name || !to || rest.length > 0) {
    report(
      stated.line,
      `"${stated.value}" is not a tie`,
      `Write an id, the kind and an id, a space between: ${example}`,
    );
    return undefined;
  }
  const tie = statedKind(name, catalog, stated.line, report);
  if (!tie || !checkEnds(tie, from, to, catalog, stated.line, report)) return undefined;
  const properties = [...catalog.tieProperties, ...tie.properties].filter((property) => !property.derived);
  const implied = (): Values => ({ basis: 'STATED' });
  const { values, lines } = readProperties(found, properties, implied, ['tie'], `the tie ${stated.value}`, report);
  const since = typeof values.since === 'string' ? values.since : undefined;
  return { id: tieId(from, name, to, since), kind: name, from, to, place: { file, line: found.line }, values, lines };
}
