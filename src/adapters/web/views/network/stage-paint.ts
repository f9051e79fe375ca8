import type { GraphLink, GraphNode } from '../../../../client/generated/fragments.ts';
import { entityKinds } from '../../core/kinds.ts';

/** Colours of the drawing on each paper. */
export const stageColours = {
  light: {
    label: '#1d2730',
    link: '#cfccc2',
    thinLink: '#e2dfd8',
    faded: '#e3e0d8',
    paper: '#ffffff',
    focus: '#0b5773',
  },
  dark: {
    label: '#e8ebee',
    link: '#414d57',
    thinLink: '#2d373f',
    faded: '#2a333b',
    paper: '#14191e',
    focus: '#7cc4de',
  },
} as const;

export type StageColours = (typeof stageColours)['light' | 'dark'];

/** Radius in pixels: importance by area, as a part of the most important one's, so that twice as important looks twice as large. */
export const nodeSize = (node: GraphNode, most: number): number =>
  2 + Math.sqrt(most > 0 ? Math.max(0, node.importance) / most : 0) * 9;

export const linkSize = (link: GraphLink): number => 0.4 + link.strength * 1.6;

export const nodeColour = (node: GraphNode, dark: boolean): string => entityKinds.colour(node.kind, dark);

/**
 * Links fade where there are many, so that what is dense looks dense and not black. The colours are mixed with the paper beforehand:
 * the renderer adds see-through colours up, and on white nothing would be left of them.
 */
export const linkColour = (colours: StageColours, count: number): string =>
  count > 6000 ? colours.thinLink : colours.link;
