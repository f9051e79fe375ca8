import type { Property } from '../../model/property.ts';
import type { PartSelection, RecordsSelection } from '../selection/selection.ts';
import { collectFields } from './collect-fields.ts';
import type { Document, SelectionSource } from './document.ts';
import { sourcesBelow } from './field-definition.ts';

/** Reads what is wanted of each record of a list, e.g. of each piece of evidence. */
export function readRecords(
  key: string,
  property: Property,
  sources: readonly SelectionSource[],
  document: Document,
): RecordsSelection {
  const parts: PartSelection[] = [];
  for (const [partKey, fields] of collectFields(sources, document)) {
    const part = property.record?.parts.find((candidate) => candidate.name === fields[0]?.node.name.value);
    if (!part) continue;
    const node = part.type === 'Reference' ? document.readNode(sourcesBelow(fields, document), document) : null;
    parts.push({ key: partKey, part, node });
  }
  return { is: 'records', key, property, parts };
}
