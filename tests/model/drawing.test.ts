import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeKinds } from '../../src/model/node-kinds.ts';
import { root } from '../architecture/source-files.ts';

/** The papers of the dashboard: the light one stands first. */
const tokens = readFileSync(join(root, 'src/adapters/web/styles/tokens.css'), 'utf8');
const [light = '', dark = ''] = [...tokens.matchAll(/--paper: (#[0-9a-f]{6})/g)].map((match) => match[1]);

/** Relative luminance and contrast as WCAG defines them. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

describe('the drawing of a kind', () => {
  it.each(nodeKinds.map((kind) => [kind.name, kind.draw] as const))('%s stands out from its paper', (_, draw) => {
    expect(contrast(draw.light, light)).toBeGreaterThanOrEqual(3);
    expect(contrast(draw.dark, dark)).toBeGreaterThanOrEqual(3);
  });

  it('is like no other, in its colours, its shape and its place', () => {
    for (const part of ['light', 'dark', 'shape', 'order'] as const) {
      const values = nodeKinds.map((kind) => kind.draw[part]);
      expect(new Set(values).size).toBe(values.length);
    }
  });
});
