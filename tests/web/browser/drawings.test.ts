import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import type { Browser, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { executablePath, launch, open, settled, without } from './browser.ts';
import { steadyMatrix } from './steady-matrix.ts';
import { syntheticNetwork } from './synthetic-network.ts';

/** Part of the pixels that may differ: edges are smoothed a little differently from machine to machine. */
const tolerance = 0.005;

const folder = new URL('./baselines/', import.meta.url);
const renewing = process.env.UPDATE_BASELINES === '1';

/** Letters are hidden, because fonts differ between machines; shapes, colours and places are what is compared. */
const withoutLetters =
  '.drawing text, .sigma-labels, .sigma-hovers, .network-status, .network-buttons { visibility: hidden !important }';

async function answering(page: Page, operation: string, data: unknown): Promise<void> {
  await page.route('**/graphql', async (route) => {
    if ((route.request().postData() ?? '').includes(`query ${operation}(`)) await route.fulfill({ json: { data } });
    else await route.fallback();
  });
}

/** The part of the picture that differs from the one that is kept. Where none is kept yet it is written, when asked to. */
function difference(name: string, picture: Buffer): number {
  const file = fileURLToPath(new URL(`${name}.png`, folder));
  if (renewing || !existsSync(file)) {
    if (!renewing) throw new Error(`There is no picture to compare with; make it with UPDATE_BASELINES=1: ${file}`);
    mkdirSync(fileURLToPath(folder), { recursive: true });
    writeFileSync(file, picture);
  }
  const [kept, now] = [PNG.sync.read(readFileSync(file)), PNG.sync.read(picture)];
  expect([now.width, now.height]).toEqual([kept.width, kept.height]);
  const differing = pixelmatch(kept.data, now.data, undefined, kept.width, kept.height, { threshold: 0.15 });
  return differing / (kept.width * kept.height);
}

describe.skipIf(!executablePath)(`drawings of the same data look the same${without}`, () => {
  const address = inject('address');
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  const picture = async (page: Page, selector: string): Promise<Buffer> => {
    await page.evaluate((rules) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets = [sheet];
    }, withoutLetters);
    await page.waitForTimeout(200);
    return page.locator(selector).screenshot({ animations: 'disabled' });
  };

  it.each(['light', 'dark'] as const)('the map on %s paper', async (colorScheme) => {
    const { page, close } = await open(browser, address, { colorScheme, deviceScaleFactor: 0.5 });
    await answering(page, 'CooperationMatrix', { cooperationMatrix: steadyMatrix() });
    await page.goto('/map?least=0');
    await settled(page);
    await page.locator('.map-drawing').waitFor();
    expect(difference(`map-${colorScheme}`, await picture(page, '.map-drawing'))).toBeLessThan(tolerance);
    await close();
  });

  it.each(['light', 'dark'] as const)('the network on %s paper', async (colorScheme) => {
    const { page, close } = await open(browser, address, { colorScheme, deviceScaleFactor: 0.5 });
    await answering(page, 'Network', { network: syntheticNetwork(60, 120, true) });
    await page.goto('/network');
    await settled(page);
    expect(difference(`network-${colorScheme}`, await picture(page, '.network-canvas'))).toBeLessThan(tolerance);
    await close();
  });

  it('the exported matrix', async () => {
    const { page, close } = await open(browser, address);
    await answering(page, 'CooperationMatrix', { cooperationMatrix: steadyMatrix() });
    await page.goto('/matrix');
    await settled(page);
    await page.getByText('Export ▾').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Drawing (SVG)' }).click(),
    ]);
    const svg = readFileSync(await download.path(), 'utf8').replace(/<text[^>]*>[^<]*<\/text>/g, '');
    await page.setContent(svg);
    expect(difference('matrix', await page.locator('svg').screenshot())).toBeLessThan(tolerance);
    await close();
  });
});
