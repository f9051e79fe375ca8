import type { GraphView } from '../../../src/client/generated/fragments.ts';
import type { EntityKind } from '../../../src/client/generated/schema-types.ts';

/** The same numbers every time. */
function steady(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

const kinds: readonly EntityKind[] = [
  'AGENCY',
  'NGO',
  'IGO',
  'PROGRAM',
  'EVENT',
  'LEGAL_INSTRUMENT',
  'SERVICE',
  'PROCESS',
];

/** A network of a given size, in no way about anybody: some bodies have many ties, most have few. */
export function syntheticNetwork(nodes: number, links: number, placed = false): GraphView {
  const random = steady(11);
  const pick = () => Math.floor(random() ** 3 * nodes);
  const list = Array.from({ length: nodes }, (_, index) => ({
    id: `body:${index}`,
    kind: kinds[index % kinds.length] ?? 'AGENCY',
    name: `Body ${index}`,
    nameLocal: null,
    country: null,
    unnamed: false,
    degree: 1,
    importance: 1 / (1 + index / 20),
    x: placed ? random() * 100 : null,
    y: placed ? random() * 100 : null,
  }));
  return {
    nodes: list,
    links: Array.from({ length: links }, (_, index) => ({
      id: `tie:${index}`,
      source: `body:${index < nodes ? index : pick()}`,
      target: `body:${pick()}`,
      kind: 'PARTNERS_WITH',
      since: String(1995 + (index % 30)),
      until: null,
      observed: null,
      basis: index % 9 === 0 ? 'INFERRED' : 'STATED',
      strength: 0.2 + (index % 7) / 10,
      cooperation: true,
      topics: [],
    })),
    totalNodes: nodes,
    totalLinks: links,
    completeness: { complete: true, truncatedBy: null, hiddenByAccess: false, budget: null, spent: null },
  };
}
