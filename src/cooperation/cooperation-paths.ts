import type { Catalog } from '../catalog/catalog.ts';
import { failure } from '../errors.ts';
import type { Work } from './best-routes.ts';
import { channelGraph } from './channel-graph.ts';
import { type Completeness, completenessOf } from './completeness.ts';
import { type CooperationPath, cooperationPathOf } from './cooperation-path.ts';
import { dayAsked } from './day-asked.ts';
import { differentRoutes } from './different-routes.ts';
import { partnerAsked } from './entity-asked.ts';
import type { Network } from './network.ts';
import { networkWithout } from './network-of.ts';
import { wholeNumberAsked } from './whole-number-asked.ts';

/** What a path may use; the names are those of the contract. */
export interface PathFilter {
  readonly asOf?: string | null;
  readonly topics?: readonly string[] | null;
  readonly tieKinds?: readonly string[] | null;
  readonly avoid?: readonly string[] | null;
  readonly through?: readonly string[] | null;
  readonly maxHops?: number | null;
}

export interface CooperationPathsQuestion {
  readonly from: string;
  readonly to: string;
  readonly filter?: PathFilter | null;
  /** How many paths at most, 1 to 50. */
  readonly first?: number | null;
  /** Today, YYYY-MM-DD. */
  readonly today: string;
}

export interface CooperationPaths {
  readonly paths: readonly CooperationPath[];
  readonly completeness: Completeness;
}

export const defaultMaxHops = 6;
/** Partial routes that a search may examine. */
export const pathBudget = 20_000;
/** A path worth less is none that anyone would walk. */
export const leastScore = 1e-5;
const mostThrough = 4;

function numbersOf(ids: readonly string[], numberOf: ReadonlyMap<string, number>): number[] {
  return ids.flatMap((id) => numberOf.get(id) ?? []);
}

/**
 * The best ways from one entity to another, ranked by what they are worth and really different from each other.
 * What `avoid` names is taken out of the network, hubs counted without it; every path passes all that `through` names.
 * @throws UNKNOWN_ENTITY, WRONG_KIND, BAD_DATE, BAD_ARGUMENT
 */
export function cooperationPaths(
  network: Network,
  catalog: Catalog,
  question: CooperationPathsQuestion,
): CooperationPaths {
  const { from, to, filter } = question;
  const first = wholeNumberAsked('first', question.first, { fallback: 5, least: 1, most: 50 });
  const maxHops = wholeNumberAsked('maxHops', filter?.maxHops, { fallback: defaultMaxHops, least: 1, most: 10 });
  const day = dayAsked(filter?.asOf, question.today);
  for (const id of [from, to, ...(filter?.through ?? [])]) partnerAsked(network, id);
  if (from === to)
    throw failure('BAD_ARGUMENT', { argument: 'to', problem: 'is where the path begins; name another end' });
  const through = [...new Set(filter?.through ?? [])].filter((id) => id !== from && id !== to);
  if (through.length > mostThrough) {
    throw failure('BAD_ARGUMENT', {
      argument: 'through',
      problem: `names more than ${mostThrough} entities; name fewer`,
    });
  }
  const avoided = new Set(filter?.avoid ?? []);
  const blocked = [from, to, ...through].some((id) => avoided.has(id));
  if (blocked) return { paths: [], completeness: completenessOf(network, null, { budget: pathBudget, spent: 0 }) };
  const graph = channelGraph(networkWithout(network, avoided), catalog, day, {
    tieKinds: filter?.tieKinds ? new Set(filter.tieKinds) : null,
    topics: filter?.topics ? new Set(filter.topics) : null,
  });
  const work: Work = { budget: pathBudget, spent: 0 };
  const [start = -1, end = -1] = numbersOf([from, to], graph.numberOf);
  const goal = { end, through: numbersOf(through, graph.numberOf), maxHops };
  const found = differentRoutes(graph, start, goal, { count: first, least: leastScore }, work);
  const stopped = work.spent >= work.budget ? 'budget' : null;
  return {
    paths: found.routes.map((route) => cooperationPathOf(graph, catalog, route)),
    completeness: completenessOf(network, found.more ? 'first' : stopped, work),
  };
}
