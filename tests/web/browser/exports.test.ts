import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { executablePath, launch, open, settled, without } from './browser.ts';

async function take(page: Page, format: string): Promise<{ name: string; bytes: Buffer }> {
  await page.getByText('Export ▾').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: format }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

describe.skipIf(!executablePath)(`what can be taken away${without}`, () => {
  const address = inject('address');
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  it.each(['/map', '/matrix', '/paths?from=agency:jp-npa&to=agency:ph-iacat', '/entity/agency:jp-npa', '/network'])(
    'gives %s as a drawing, a picture and a table',
    async (path) => {
      const { page, errors, close } = await open(browser, address);
      await page.goto(path);
      await settled(page);
      const svg = await take(page, 'Drawing (SVG)');
      expect(svg.name).toMatch(/^saphan-.*\.svg$/);
      expect(svg.bytes.toString('utf8')).toMatch(/^<svg[^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
      const picture = PNG.sync.read((await take(page, 'Image (PNG)')).bytes);
      expect(picture.width).toBeGreaterThan(300);
      const colours = new Set<number>();
      for (let at = 0; at < picture.data.length; at += 4) colours.add(picture.data.readUInt32BE(at));
      expect(colours.size).toBeGreaterThan(5);
      const csv = (await take(page, 'Table (CSV)')).bytes.toString('utf8');
      expect(csv.charCodeAt(0)).toBe(0xfeff);
      expect(csv.split('\r\n').length).toBeGreaterThan(2);
      expect(errors).toEqual([]);
      await close();
    },
  );

  it('gives the network as a graph that Gephi reads, with the same entities and ties as on the screen', async () => {
    const { page, close } = await open(browser, address);
    await page.goto('/network');
    await settled(page);
    const shown = (await page.locator('.count').allInnerTexts()).map((said) =>
      Number(/[\d,]+/.exec(said)?.[0].replace(',', '')),
    );
    const gexf = (await take(page, 'Graph for Gephi (GEXF)')).bytes.toString('utf8');
    expect(gexf.match(/<node /g)?.length).toBe(shown[0]);
    expect(gexf.match(/<edge /g)?.length).toBe(shown[1]);
    expect(gexf).toContain('<viz:position');
    await close();
  });

  it('loads less than 300 kB of compressed script for the start page', async () => {
    const { page, close } = await open(browser, address);
    let bytes = 0;
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    const scripts = new Set<string>();
    session.on('Network.responseReceived', ({ requestId, type }) => {
      if (type === 'Script') scripts.add(requestId);
    });
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (scripts.has(requestId)) bytes += encodedDataLength;
    });
    await page.goto('/');
    await settled(page);
    expect(bytes).toBeGreaterThan(20_000);
    expect(bytes).toBeLessThan(300_000);
    await close();
  });
});
