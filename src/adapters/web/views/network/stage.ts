import Graph from 'graphology';
import Sigma from 'sigma';
import { mostImportance } from '../../core/most-importance.ts';
import { drawHover, drawLabel } from './draw-label.ts';
import type { EdgeAttributes, NodeAttributes } from './stage-attributes.ts';
import { linkColour, linkSize, nodeColour, nodeSize, stageColours } from './stage-paint.ts';
import { stageSvg } from './stage-svg.ts';
import type { Positions } from './use-layout.ts';
import type { VisibleNetwork } from './visible-network.ts';

/** The drawing of the network: a graph drawn by Sigma, with what is in focus kept apart from the rest. */
export class Stage {
  readonly #graph = new Graph<NodeAttributes, EdgeAttributes>({ multi: true });
  readonly sigma: Sigma<NodeAttributes, EdgeAttributes>;
  #focus: string | null = null;
  #near = new Set<string>();
  #dark = false;
  readonly #still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;

  /** @throws where the browser has no WebGL */
  constructor(container: HTMLElement, onPick: (id: string | null) => void) {
    const font = getComputedStyle(document.body).fontFamily;
    this.sigma = new Sigma(this.#graph, container, {
      labelFont: font,
      labelSize: 12,
      labelDensity: 0.35,
      labelGridCellSize: 110,
      labelRenderedSizeThreshold: 6,
      hideEdgesOnMove: true,
      zIndex: true,
      minCameraRatio: 0.02,
      maxCameraRatio: 4,
      nodeReducer: (id, data) => this.#reduceNode(id, data),
      edgeReducer: (id, data) => this.#reduceEdge(id, data),
    });
    this.sigma.on('clickNode', ({ node }) => onPick(node));
    this.sigma.on('clickStage', () => onPick(null));
    this.sigma.on('enterNode', () => this.#pointer('pointer'));
    this.sigma.on('leaveNode', () => this.#pointer('default'));
  }

  #pointer(cursor: string): void {
    this.sigma.getContainer().style.cursor = cursor;
  }

  get #colours() {
    return stageColours[this.#dark ? 'dark' : 'light'];
  }

  #reduceNode(id: string, data: NodeAttributes) {
    if (this.#focus === null) return data;
    if (id === this.#focus) return { ...data, highlighted: true, forceLabel: true, zIndex: 2 };
    if (this.#near.has(id)) return { ...data, forceLabel: this.#near.size <= 60, zIndex: 1 };
    return { ...data, color: this.#colours.faded, label: '', zIndex: 0 };
  }

  #reduceEdge(id: string, data: EdgeAttributes) {
    if (this.#focus === null) return data;
    return this.#graph.hasExtremity(id, this.#focus)
      ? { ...data, color: this.#colours.focus, size: data.size + 0.6, zIndex: 1 }
      : { ...data, hidden: true };
  }

  /** Draws a part of the network; what stays keeps its place. */
  show(visible: VisibleNetwork, positions: Positions, dark: boolean): void {
    this.#dark = dark;
    this.#graph.clear();
    const most = mostImportance(visible.nodes);
    for (const node of visible.nodes) {
      const place = positions.get(node.id) ?? { x: 0, y: 0 };
      this.#graph.addNode(node.id, {
        ...place,
        size: nodeSize(node, most),
        color: nodeColour(node, dark),
        label: node.name,
      });
    }
    for (const link of visible.links) {
      this.#graph.addEdge(link.source, link.target, {
        size: linkSize(link),
        color: linkColour(this.#colours, visible.links.length),
      });
    }
    this.sigma.setSetting('defaultDrawNodeLabel', drawLabel(this.#colours));
    this.sigma.setSetting('defaultDrawNodeHover', drawHover(this.#colours));
    this.focus(this.#focus);
  }

  /** Puts an entity and what it is tied to in front; null: nothing. */
  focus(id: string | null): void {
    this.#focus = id !== null && this.#graph.hasNode(id) ? id : null;
    this.#near = new Set(this.#focus === null ? [] : this.#graph.neighbors(this.#focus));
    this.sigma.refresh({ skipIndexation: false });
  }

  /** Moves the view to an entity. */
  lookAt(id: string): void {
    const place = this.sigma.getNodeDisplayData(id);
    if (place) void this.#move({ x: place.x, y: place.y, ratio: Math.min(0.35, this.sigma.getCamera().ratio) });
  }

  zoom(factor: number): void {
    void this.#move({ ratio: this.sigma.getCamera().ratio * factor });
  }

  whole(): void {
    void this.#move({ x: 0.5, y: 0.5, ratio: 1, angle: 0 });
  }

  #move(state: { x?: number; y?: number; ratio?: number; angle?: number }): Promise<void> {
    const camera = this.sigma.getCamera();
    if (!this.#still) return camera.animate(state, { duration: 300 });
    camera.setState({ ...camera.getState(), ...state });
    return Promise.resolve();
  }

  /** What is on the screen as an SVG file. */
  toSvg(): string {
    return stageSvg(this.sigma, this.#graph, this.#colours);
  }

  kill(): void {
    this.sigma.kill();
  }
}
