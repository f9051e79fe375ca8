import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { seriousViolations } from './axe.ts';
import { executablePath, launch, open, settled, without } from './browser.ts';
import { views } from './views.ts';

describe.skipIf(!executablePath)(`every view on the real dataset${without}`, () => {
  const address = inject('address');
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  describe.each(views)('$name', ({ path, shows }) => {
    it('opens at its address and shows its answer, with no error and nothing asked of strangers', async () => {
      const { page, errors, strangers, close } = await open(browser, address);
      await page.goto(path);
      await settled(page);
      expect(await page.locator('h1').count()).toBe(1);
      await page.getByText(shows).first().waitFor({ timeout: 10_000 });
      expect(errors).toEqual([]);
      expect(strangers).toEqual([]);
      await close();
    });

    it.each(['light', 'dark'] as const)('has no serious violation of WCAG 2.2 AA on %s paper', async (colorScheme) => {
      const { page, close } = await open(browser, address, { colorScheme });
      await page.goto(path);
      await settled(page);
      expect(await seriousViolations(page)).toEqual([]);
      await close();
    });

    it.each([360, 768, 1440])('fits a screen %i pixels wide', async (width) => {
      const { page, close } = await open(browser, address, { viewport: { width, height: 800 } });
      await page.goto(path);
      await settled(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await close();
    });
  });
});
