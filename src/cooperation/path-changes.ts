import type { Catalog } from '../catalog/catalog.ts';
import { spokenDate } from '../catalog/tie-sentence.ts';
import { failure } from '../errors.ts';
import { isPartialDate, lastDay } from '../model/date-bounds.ts';
import { type ChannelGraph, channelGraph } from './channel-graph.ts';
import { type Completeness, completenessOf } from './completeness.ts';
import { type CooperationPath, cooperationPathOf } from './cooperation-path.ts';
import { cooperationPaths, leastScore } from './cooperation-paths.ts';
import { dayAsked } from './day-asked.ts';
import { isClosed, lifespanOf } from './existence.ts';
import type { Network } from './network.ts';
import type { PathStep } from './path-step.ts';
import { routeAgain } from './route-again.ts';
import { counted, listed } from './said.ts';

export interface PathChangesQuestion {
  readonly from: string;
  readonly to: string;
  readonly then: string;
  /** null: today. */
  readonly now?: string | null;
  readonly today: string;
}

export interface BrokenPath {
  readonly path: CooperationPath;
  readonly brokenBy: readonly PathStep[];
  readonly reason: string;
}

export interface PathChanges {
  readonly then: string;
  readonly now: string;
  readonly kept: readonly CooperationPath[];
  readonly broken: readonly BrokenPath[];
  readonly new: readonly CooperationPath[];
  readonly sentence: string;
  readonly completeness: Completeness;
}

/** Routes compared on each day: the best that really differ. */
const routesCompared = 8;

function entitiesOf(path: CooperationPath): string[] {
  return [path.steps[0]?.from ?? '', ...path.steps.map((step) => step.to)];
}

function stands(graph: ChannelGraph, catalog: Catalog, path: CooperationPath): CooperationPath | null {
  const route = routeAgain(graph, entitiesOf(path));
  return route && route.score >= leastScore ? cooperationPathOf(graph, catalog, route) : null;
}

function lostSteps(graph: ChannelGraph, path: CooperationPath): PathStep[] {
  return path.steps.filter((step) => {
    const near = graph.numberOf.get(step.from);
    const far = graph.numberOf.get(step.to);
    return near === undefined || !(graph.arcs[near] ?? []).some((arc) => arc.to === far);
  });
}

function reasonFor(graph: ChannelGraph, lost: readonly PathStep[], day: string): string {
  const name = (id: string) => graph.network.entities.get(id)?.name ?? id;
  const closed = [...new Set(lost.flatMap((step) => [step.from, step.to]))].filter((id) =>
    isClosed(lifespanOf(graph.network, id), day),
  );
  if (closed.length > 0) {
    const told = closed.map((id) => {
      const end = lifespanOf(graph.network, id).ends;
      return `${name(id)} ended${end ? ` by ${spokenDate(end)}` : ''}`;
    });
    return `${listed(told)}.`;
  }
  if (lost.length > 0) {
    const ended = lost.map(
      (step) =>
        `the tie between ${name(step.from)} and ${name(step.to)} ${step.until ? `ended ${spokenDate(step.until)}` : 'no longer holds'}`,
    );
    return `It broke because ${listed(ended)}.`;
  }
  return 'Each of its ties still stands, but together they are worth too little to be a way.';
}

function summary(
  network: Network,
  question: { from: string; to: string; earlier: string },
  changes: Pick<PathChanges, 'kept' | 'broken' | 'new'>,
): string {
  const name = (id: string) => network.entities.get(id)?.name ?? id;
  const best = (paths: readonly CooperationPath[]) => {
    const names = paths
      .slice(0, 3)
      .map((path) => listed(entitiesOf(path).slice(1, -1).map(name)) || 'a tie of their own');
    return names.length > 0 ? ` (${names.join('; ')})` : '';
  };
  const told = [
    `${counted(changes.kept.length, 'route', 'routes')} of ${spokenDate(question.earlier)} between ${name(question.from)} and ${name(question.to)} still ${changes.kept.length === 1 ? 'stands' : 'stand'}${best(changes.kept)}`,
    `${changes.broken.length === 0 ? 'none' : counted(changes.broken.length, 'route', 'routes').replace(/ routes?$/, '')} broke${best(changes.broken.map((one) => one.path))}`,
    `${changes.new.length === 0 ? 'none' : counted(changes.new.length, 'route', 'routes').replace(/ routes?$/, '')} came since${best(changes.new)}`,
  ];
  const said = `${told.join('; ')}.`;
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/**
 * Which of the best routes of an earlier day still stand, which broke and by what, and which of today's were not there then.
 * @throws UNKNOWN_ENTITY, WRONG_KIND, BAD_DATE, BAD_ARGUMENT
 */
export function pathChanges(network: Network, catalog: Catalog, question: PathChangesQuestion): PathChanges {
  const { from, to, today } = question;
  if (!isPartialDate(question.then)) throw failure('BAD_DATE', { value: question.then });
  const earlier = lastDay(question.then);
  const later = dayAsked(question.now, today);
  if (earlier >= later)
    throw failure('BAD_ARGUMENT', { argument: 'then', problem: `is not before ${later}; give an earlier date` });
  const ask = (asOf: string) =>
    cooperationPaths(network, catalog, { from, to, filter: { asOf }, first: routesCompared, today });
  const before = ask(earlier);
  const after = ask(later);
  const graphThen = channelGraph(network, catalog, earlier);
  const graphNow = channelGraph(network, catalog, later);
  const kept: CooperationPath[] = [];
  const broken: BrokenPath[] = [];
  for (const path of before.paths) {
    const again = stands(graphNow, catalog, path);
    if (again) kept.push(again);
    else {
      const brokenBy = lostSteps(graphNow, path);
      broken.push({ path, brokenBy, reason: reasonFor(graphNow, brokenBy, later) });
    }
  }
  const fresh = after.paths.filter((path) => stands(graphThen, catalog, path) === null);
  const changes = { kept, broken, new: fresh };
  const cut = before.completeness.truncatedBy ?? after.completeness.truncatedBy;
  const work = {
    budget: (before.completeness.budget ?? 0) + (after.completeness.budget ?? 0),
    spent: (before.completeness.spent ?? 0) + (after.completeness.spent ?? 0),
  };
  return {
    // biome-ignore lint/suspicious/noThenProperty: the contract names it so, and a date can't be called.
    then: question.then,
    now: question.now ?? today,
    ...changes,
    sentence: summary(network, { from, to, earlier: question.then }, changes),
    completeness: completenessOf(network, cut, work),
  };
}
