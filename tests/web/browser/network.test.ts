import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { executablePath, launch, open, settled, without } from './browser.ts';
import { syntheticNetwork } from './synthetic-network.ts';

describe.skipIf(!executablePath)(`the drawing of the network${without}`, () => {
  const address = inject('address');
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  it('says how many are shown of how many, and fewer when a kind is left out', async () => {
    const { page, errors, close } = await open(browser, address);
    await page.goto('/network');
    await settled(page);
    const count = async () =>
      Number(/([\d,]+) (?:of|entities)/.exec(await page.locator('.count').first().innerText())?.[1]?.replace(',', ''));
    const all = await count();
    await page.getByLabel(/^Events/).click();
    await settled(page);
    expect(await count()).toBeLessThan(all);
    expect(new URL(page.url()).searchParams.get('hide')).toContain('EVENT');
    expect(errors).toEqual([]);
    await close();
  });

  it('focuses what is found by its name, from the keyboard', async () => {
    const { page, close } = await open(browser, address);
    await page.goto('/network');
    await settled(page);
    await page.getByRole('combobox', { name: 'Find in the drawing' }).fill('Bali Process');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'In focus' }).waitFor();
    expect(new URL(page.url()).searchParams.get('focus')).toMatch(/^process:bali/);
    await close();
  });

  it('follows the year and a topic', async () => {
    const { page, errors, close } = await open(browser, address);
    await page.goto('/network?year=2010&undated=0');
    await settled(page);
    const then = await page.locator('.count').nth(1).innerText();
    await page.goto('/network?year=2020&undated=0');
    await settled(page);
    expect(await page.locator('.count').nth(1).innerText()).not.toBe(then);
    expect(errors).toEqual([]);
    await close();
  });

  it('stays usable with 5,000 entities and 20,000 ties', async () => {
    const { page, errors, close } = await open(browser, address);
    const network = syntheticNetwork(5000, 20_000);
    await page.route('**/graphql', async (route) => {
      const asked = route.request().postData() ?? '';
      if (asked.includes('query Network(')) await route.fulfill({ json: { data: { network } } });
      else await route.continue();
    });
    const began = performance.now();
    await page.goto('/network');
    await page.locator('.network-canvas canvas').first().waitFor();
    const visibleAfter = performance.now() - began;
    await settled(page);
    const laidOutAfter = performance.now() - began;
    const answersIn = await page.evaluate(async () => {
      const times: number[] = [];
      for (let round = 0; round < 10; round += 1) {
        const start = performance.now();
        document.querySelector<HTMLButtonElement>('.network-buttons button')?.click();
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        times.push(performance.now() - start);
      }
      return times.sort((a, b) => a - b)[5] ?? 0;
    });
    await page.getByRole('combobox', { name: 'Find in the drawing' }).fill('Body 42');
    await page
      .getByRole('option', { name: /Body 42/ })
      .first()
      .click();
    await page.getByRole('heading', { name: 'In focus' }).waitFor();
    console.log(
      `5,000 and 20,000: on screen ${visibleAfter.toFixed(0)} ms, laid out ${laidOutAfter.toFixed(0)} ms, zoom ${answersIn.toFixed(0)} ms`,
    );
    expect(visibleAfter).toBeLessThan(10_000);
    expect(laidOutAfter).toBeLessThan(45_000);
    expect(answersIn).toBeLessThan(2000);
    expect(errors).toEqual([]);
    await close();
  });
});
