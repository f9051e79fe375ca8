import type { Catalog } from '../../catalog/catalog.ts';
import type { Property } from '../../model/property.ts';
import { citationsOf, type EntityRecord, placeOf, type TieRecord } from '../dataset.ts';
import { errorAt, type Place, type Problem } from '../problem.ts';
import { closest } from './suggestion.ts';

/** Ids that are named somewhere, though no record has them or it is of another kind than it should be. */
export function checkReferences(
  entities: readonly EntityRecord[],
  ties: readonly TieRecord[],
  catalog: Catalog,
): Problem[] {
  const kindOf = new Map(entities.map((entity) => [entity.id, entity.kind]));
  const problems: Problem[] = [];

  function check(id: string, kind: string | undefined, place: Place, where: string): void {
    const found = kindOf.get(id);
    if (found === undefined) {
      const prefix = id.slice(0, id.indexOf(':') + 1);
      const likely = closest(
        id,
        [...kindOf.keys()].filter((candidate) => candidate.startsWith(prefix)),
      );
      const remedy = likely ? `Probably ${likely} is meant` : 'Add its record, or correct the id';
      problems.push(errorAt(place, `${where} names ${id}, which no record has`, remedy));
    } else if (kind !== undefined && found !== kind) {
      problems.push(errorAt(place, `${where} names ${id}, a ${found}`, `Name the id of a ${kind}`));
    }
  }

  function checkRecord(record: EntityRecord | TieRecord, properties: readonly Property[], where: string): void {
    for (const property of properties) {
      const value = record.values[property.name];
      if (property.type !== 'Reference' || value === undefined) continue;
      const ids = Array.isArray(value) ? value : [value];
      for (const id of ids) check(String(id), property.reference, placeOf(record, property.name), where);
    }
    for (const { item, property } of citationsOf(record)) {
      check(item.source ?? '', 'Source', placeOf(record, property), `the evidence of ${where}`);
    }
  }

  for (const entity of entities) checkRecord(entity, catalog.typeNamed(entity.kind)?.properties ?? [], entity.id);
  for (const tie of ties) {
    const where = `the tie ${tie.from} ${tie.kind} ${tie.to}`;
    for (const id of [tie.from, tie.to]) check(id, undefined, tie.place, where);
    checkRecord(tie, catalog.tieKindNamed(tie.kind)?.properties ?? [], where);
  }
  return problems;
}
