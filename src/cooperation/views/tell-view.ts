import { unpackDate } from '../../network/packed-date.ts';
import type { PreparedNetwork } from '../../network/prepared-network.ts';
import { idOf, kindOf } from '../../network/read-network.ts';
import { topicsSeen } from '../connections/topics-seen.ts';
import type { Telling } from '../question.ts';
import { completenessOf } from '../telling/completeness.ts';
import type { FoundView } from './found-view.ts';
import type { GraphLink, GraphNode, GraphView } from './graph-view.ts';

/** Remembers what a function gave for a number: a view names the same entities over and over. */
function remembered<Value>(read: (number: number) => Value): (number: number) => Value {
  const known = new Map<number, Value>();
  return (number) => {
    const value = known.get(number);
    if (value !== undefined) return value;
    const made = read(number);
    known.set(number, made);
    return made;
  };
}

function tellNodes({ network, facts }: Telling, { nodes, degrees, importances }: FoundView): GraphNode[] {
  return Array.from(nodes, (node, place) => {
    const { id, name, nameLocal, country, unnamed } = facts.entity(node);
    const [degree, importance] = [degrees[place] as number, importances[place] as number];
    return { id, kind: kindOf(network, node), name, nameLocal, country, unnamed, degree, importance, x: null, y: null };
  });
}

/** Topics of an entity as a link counts them: a topic is about itself. */
function topicsAtEnd({ network, hidden }: Telling): (entity: number) => readonly number[] {
  return remembered((entity) => (kindOf(network, entity) === 'Topic' ? [entity] : topicsSeen(network, hidden, entity)));
}

function linkTeller(telling: Telling): (tie: number, strength: number) => GraphLink {
  const { network, catalog } = telling;
  const { ties }: PreparedNetwork = network;
  const id = remembered((entity) => idOf(network, entity));
  const date = remembered((packed) => unpackDate(packed) ?? '');
  const dateOf = (packed: number) => date(packed) || null;
  const topicsOf = topicsAtEnd(telling);
  return (tie, strength) => {
    const [from, to] = [ties.from[tie] as number, ties.to[tie] as number];
    const kind = catalog.tieKinds[ties.kind[tie] as number];
    const [source, target, name] = [id(from), id(to), kind?.name ?? ''];
    const since = dateOf(ties.since[tie] as number);
    const topics = new Set([...topicsOf(from), ...topicsOf(to)]);
    return {
      id: `${source} ${name} ${target}${since === null ? '' : ` ${since}`}`,
      source,
      target,
      kind: name,
      since,
      until: dateOf(ties.until[tie] as number),
      observed: dateOf(ties.observed[tie] as number),
      basis: ties.inferred[tie] === 1 ? 'INFERRED' : 'STATED',
      strength,
      cooperation: kind?.cooperation ?? false,
      topics: topics.size === 0 ? [] : [...topics].sort((a, b) => a - b).map(id),
    };
  };
}

/** Tells a view: names are read of its entities only, and all of its ties stands in the columns. */
export function tellView(found: FoundView, telling: Telling): GraphView {
  const { links, totalNodes, totalLinks, truncatedBy, work } = found;
  const tellLink = linkTeller(telling);
  return {
    nodes: tellNodes(telling, found),
    links: Array.from(links.ties, (tie, place) => tellLink(tie, links.strengths[place] as number)),
    totalNodes,
    totalLinks,
    completeness: completenessOf(telling, truncatedBy, work),
  };
}
