import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { LayoutAnswer, LayoutRequest } from './layout-messages.ts';

/** Numbers between 0 and 1 that are the same every time, so that the same network always gives the same drawing. */
function steadyRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function graphOf({ count, pairs, weights }: LayoutRequest): Graph {
  const graph = new Graph({ multi: true });
  const random = steadyRandom(7);
  for (let node = 0; node < count; node += 1) graph.addNode(node, { x: random() * 100, y: random() * 100 });
  for (let at = 0; at < weights.length; at += 1) {
    graph.addEdge(pairs[at * 2], pairs[at * 2 + 1], { weight: weights[at] });
  }
  return graph;
}

function answerOf(graph: Graph, count: number, done: number): LayoutAnswer {
  const positions = new Float32Array(count * 2);
  graph.forEachNode((node, { x, y }) => {
    positions[Number(node) * 2] = x;
    positions[Number(node) * 2 + 1] = y;
  });
  return { positions, done };
}

self.addEventListener('message', (event: MessageEvent<LayoutRequest>) => {
  const request = event.data;
  const graph = graphOf(request);
  const rounds = 10;
  const iterations = request.count > 2500 ? 15 : 60;
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    barnesHutOptimize: request.count > 400,
    strongGravityMode: true,
    gravity: 0.15,
    scalingRatio: 5,
    slowDown: 5,
    outboundAttractionDistribution: true,
    edgeWeightInfluence: 1,
  };
  for (let round = 1; round <= rounds; round += 1) {
    forceAtlas2.assign(graph, { iterations, settings, getEdgeWeight: 'weight' });
    self.postMessage(answerOf(graph, request.count, round / rounds));
  }
});
