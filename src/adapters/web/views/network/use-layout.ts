import { useEffect, useState } from 'react';
import type { GraphLink, GraphNode, GraphView } from '../../../../client/generated/fragments.ts';
import type { LayoutAnswer, LayoutRequest } from './layout-messages.ts';

export type Positions = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

export interface Layout {
  /** Null until the first positions are there. */
  readonly positions: Positions | null;
  /** From 0 to 1. */
  readonly done: number;
}

const made = new WeakMap<GraphView, Layout>();

/** What pulls together: ties by which one can work together, and each body to its country, so that countries stand as groups. */
function requestOf(nodes: readonly GraphNode[], links: readonly GraphLink[]): LayoutRequest {
  const at = new Map(nodes.map((node, index) => [node.id, index]));
  const pull = [
    ...links
      .filter((link) => link.cooperation)
      .map((link) => ({ a: at.get(link.source), b: at.get(link.target), weight: Math.max(0.1, link.strength) })),
    ...nodes
      .filter((node) => node.country !== null && node.country !== node.id)
      .map((node) => ({ a: at.get(node.id), b: at.get(node.country ?? ''), weight: 1 })),
  ].filter(({ a, b }) => a !== undefined && b !== undefined);
  return {
    count: nodes.length,
    pairs: Uint32Array.from(pull.flatMap(({ a = 0, b = 0 }) => [a, b])),
    weights: Float32Array.from(pull.map(({ weight }) => weight)),
  };
}

function positionsOf(nodes: readonly GraphNode[], flat: Float32Array): Positions {
  return new Map(nodes.map((node, index) => [node.id, { x: flat[index * 2] ?? 0, y: flat[index * 2 + 1] ?? 0 }]));
}

/** Positions that the server gives, where it gives them all. */
function given(nodes: readonly GraphNode[]): Positions | null {
  if (nodes.length === 0 || nodes.some((node) => node.x === null || node.y === null)) return null;
  return new Map(nodes.map((node) => [node.id, { x: node.x ?? 0, y: node.y ?? 0 }]));
}

/**
 * Where everything stands: laid out once for the whole network, away from the page's own thread, so that filtering never moves what
 * stays and the page never freezes.
 */
export function useLayout(view: GraphView | null): Layout {
  const [layout, setLayout] = useState<Layout>({ positions: null, done: 0 });
  useEffect(() => {
    if (!view) return;
    const ready = made.get(view);
    const positions = given(view.nodes);
    if (ready || positions) {
      setLayout(ready ?? { positions, done: 1 });
      return;
    }
    const worker = new Worker(LAYOUT_WORKER, { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<LayoutAnswer>) => {
      const next = { positions: positionsOf(view.nodes, data.positions), done: data.done };
      if (next.done >= 1) {
        made.set(view, next);
        worker.terminate();
      }
      setLayout(next);
    });
    worker.postMessage(requestOf(view.nodes, view.links));
    return () => worker.terminate();
  }, [view]);
  return layout;
}
