import { tieKindProperties } from '../../catalog/properties.ts';
import type { EdgeFieldSelection } from '../selection/selection.ts';
import { collectFields } from './collect-fields.ts';
import type { Document, SelectionSource } from './document.ts';
import { sourcesBelow } from './field-definition.ts';
import { readRecords } from './read-records.ts';

/** Answers that are worked out from the facts of the tie when the answer is read. */
const fromFacts = ['kind', 'direction', 'sentence'];

/** Reads the fields of an edge: its node, the properties of its tie, its evidence. */
export function readEdge(sources: readonly SelectionSource[], document: Document): readonly EdgeFieldSelection[] {
  const { catalog } = document;
  const properties = [...catalog.tieProperties, ...tieKindProperties(catalog)];
  const read: EdgeFieldSelection[] = [];
  for (const [key, fields] of collectFields(sources, document)) {
    const name = fields[0]?.node.name.value ?? '';
    const property = properties.find((candidate) => candidate.name === name);
    const below = sourcesBelow(fields, document);
    if (name === 'node') read.push({ is: 'node', key, node: document.readNode(below, document) });
    else if (property?.record) read.push(readRecords(key, property, below, document));
    else if (property) read.push({ is: 'tie', key, property });
    else if (fromFacts.includes(name) && !read.some((field) => field.is === 'facts')) read.push({ is: 'facts' });
  }
  return read;
}
