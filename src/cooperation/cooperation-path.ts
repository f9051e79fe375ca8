import type { Catalog } from '../catalog/catalog.ts';
import type { Route } from './best-routes.ts';
import type { ChannelGraph } from './channel-graph.ts';
import { otherForums } from './other-forums.ts';
import { pathExplanation } from './path-explanation.ts';
import { type PathStep, stepsOf } from './path-step.ts';
import { tieHistories } from './tie-history.ts';

/** A way from one entity to another by ties that one can use, and what it is worth. */
export interface CooperationPath {
  /** Product of the strengths of its steps, 0 to 1. */
  readonly score: number;
  readonly hops: number;
  readonly explanation: string;
  readonly weakestStep: PathStep;
  readonly steps: readonly PathStep[];
}

/** Scores are told to nine digits: beyond lies only the order of multiplication. */
export function roundedScore(score: number): number {
  return Number(score.toPrecision(9));
}

/** The path of a route, explained; the route has at least one arc. */
export function cooperationPathOf(graph: ChannelGraph, catalog: Catalog, route: Route): CooperationPath {
  const steps = stepsOf(graph.network, route.arcs);
  const weakestStep = steps.reduce((least, step) => (step.strength < least.strength ? step : least));
  const inside = route.entities.slice(1, -1).flatMap((number) => graph.entities[number] ?? []);
  const histories = tieHistories(graph.network, catalog);
  return {
    score: roundedScore(route.score),
    hops: steps.length,
    explanation: pathExplanation({ graph, arcs: route.arcs, steps, histories }, inside, otherForums(graph, route)),
    weakestStep,
    steps,
  };
}
