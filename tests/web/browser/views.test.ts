import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { seriousViolations } from './axe.ts';
import { executablePath, launch, open, settled, type Watched, without } from './browser.ts';
import { views } from './views.ts';

describe.skipIf(!executablePath)(`every view on the real dataset${without}`, () => {
  const address = inject('address');
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  describe.each(views)('$name', ({ path, shows }) => {
    let view: Watched;

    beforeAll(async () => {
      view = await open(browser, address);
      await view.page.goto(path);
      await settled(view.page);
    });
    afterAll(() => view?.close());

    it('opens at its address and shows its answer, with no error and nothing asked of strangers', async () => {
      expect(await view.page.locator('h1').count()).toBe(1);
      await view.page.getByText(shows).filter({ visible: true }).first().waitFor({ timeout: 10_000 });
      expect(view.errors).toEqual([]);
      expect(view.strangers).toEqual([]);
    });

    it.each(['light', 'dark'] as const)('has no serious violation of WCAG 2.2 AA on %s paper', async (colorScheme) => {
      await view.page.emulateMedia({ colorScheme });
      expect(await seriousViolations(view.page)).toEqual([]);
    });

    it.each([1440, 768, 360])('fits a screen %i pixels wide', async (width) => {
      await view.page.setViewportSize({ width, height: 800 });
      await view.page.waitForTimeout(100);
      expect(await view.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  });
});
