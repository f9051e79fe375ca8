import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../../scripts/find-chromium.ts';

/** A Chromium of this machine; undefined: tests that need one are skipped, with this reason. */
export const executablePath = findChromium();

export const without = executablePath ? '' : ' (skipped: no Chromium on the PATH; apt install chromium)';

/** A page that remembers what went wrong in it and where it wanted to go. */
export interface Watched {
  readonly page: Page;
  /** Errors of the console and of scripts. */
  readonly errors: string[];
  /** Addresses asked that are not the server's. */
  readonly strangers: string[];
  readonly close: () => Promise<void>;
}

const quiet = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function launch(): Promise<Browser> {
  return chromium.launch({ ...(executablePath ? { executablePath } : {}), args: quiet });
}

export async function open(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    acceptDownloads: true,
    baseURL: address,
    ...options,
  });
  const page = await context.newPage();
  const errors: string[] = [];
  const strangers: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (!['data:', 'blob:'].includes(url.protocol) && url.origin !== address) strangers.push(request.url());
  });
  return { page, errors, strangers, close: () => context.close() };
}

/** Waits until nothing on the page is loading any more. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(
    () => !document.querySelector('.skeleton, [aria-busy="true"], [data-done="false"]'),
    null,
    {
      timeout: 45_000,
    },
  );
}
