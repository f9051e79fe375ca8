import type { GraphLink, GraphNode, GraphView } from '../../../../client/generated/fragments.ts';
import { yearOf } from '../../../../client/writing/partial-date.ts';
import type { NetworkState } from './network-state.ts';

export interface VisibleNetwork {
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
}

/**
 * Whether a tie held at some time in a year. What happened once and leaves an acquaintance (`endures`) holds from then on. A tie with
 * no beginning and no end is undated, even where a source shows it to hold at some time.
 */
export function heldIn(link: GraphLink, year: number, endures: ReadonlySet<string>, undated: boolean): boolean {
  const { since, until, observed } = link;
  if (!since && !until) return undated || (observed !== null && yearOf(observed) === year);
  if (since && yearOf(since) > year) return false;
  return !until || endures.has(link.kind) || yearOf(until) >= year;
}

function linkFits(link: GraphLink, state: NetworkState, endures: ReadonlySet<string>): boolean {
  if (state.tieKinds.length > 0 ? !state.tieKinds.includes(link.kind) : !state.describing && !link.cooperation)
    return false;
  if (!state.inferred && link.basis === 'INFERRED') return false;
  if (state.topic && !link.topics.includes(state.topic)) return false;
  return state.year === null
    ? state.undated || !!(link.since || link.until)
    : heldIn(link, state.year, endures, state.undated);
}

/** Ids of what belongs to a country: the country, its bodies, and what these are tied to. */
function aroundCountry(country: string, nodes: readonly GraphNode[], links: readonly GraphLink[]): Set<string> {
  const own = new Set(nodes.filter((node) => node.country === country || node.id === country).map(({ id }) => id));
  const around = new Set(own);
  for (const { source, target } of links) {
    if (own.has(source) && source !== country) around.add(target);
    if (own.has(target) && target !== country) around.add(source);
  }
  return around;
}

/** What is drawn with the filters. Entities that are left without a tie are left out unless asked for. */
export function visibleNetwork(view: GraphView, state: NetworkState, endures: ReadonlySet<string>): VisibleNetwork {
  const hidden = new Set(state.hidden);
  const shown = (node: GraphNode) => !hidden.has(node.kind) || node.id === state.focus;
  let nodes = view.nodes.filter(shown);
  const kept = new Set(nodes.map(({ id }) => id));
  const joins = ({ source, target }: GraphLink) => kept.has(source) && kept.has(target);
  let links = view.links.filter((link) => joins(link) && linkFits(link, state, endures));
  if (state.country) {
    const around = aroundCountry(state.country, nodes, links);
    nodes = nodes.filter(({ id }) => around.has(id));
    links = links.filter(({ source, target }) => around.has(source) && around.has(target));
  }
  if (!state.untied) {
    const tied = new Set(links.flatMap(({ source, target }) => [source, target]));
    nodes = nodes.filter(({ id }) => tied.has(id) || id === state.focus);
  }
  return { nodes, links };
}

/** First and last year that any tie names. */
export function yearsOf(links: readonly GraphLink[], now: number): { first: number; last: number } {
  const years = links
    .flatMap(({ since, until }) => [since, until])
    .filter((date) => date !== null)
    .map(yearOf);
  return years.reduce(({ first, last }, year) => ({ first: Math.min(first, year), last: Math.max(last, year) }), {
    first: now,
    last: now,
  });
}
