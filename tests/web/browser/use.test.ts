import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { executablePath, launch, open, settled, without } from './browser.ts';

describe.skipIf(!executablePath)(`the dashboard as people use it${without}`, () => {
  const address = inject('address');
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  it('finds a body by its name in Thai script with the keyboard alone', async () => {
    const { page, close } = await open(browser, address);
    await page.goto('/coverage');
    await settled(page);
    await page.keyboard.press('/');
    await page.keyboard.type('ตำรวจ');
    await page
      .getByRole('option', { name: /Royal Thai Police/ })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /Royal Thai Police/ }).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/entity\/agency:th-/);
    await close();
  });

  it('skips to the content, and moves the focus there when a view is opened', async () => {
    const { page, close } = await open(browser, address);
    await page.goto('/');
    await settled(page);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content');
    await page.getByRole('link', { name: 'Gaps', exact: true }).click();
    await settled(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    await close();
  });

  it('opens the sources of a tie, each with its place in the text', async () => {
    const { page, close } = await open(browser, address);
    await page.goto('/entity/agency:jp-npa');
    await settled(page);
    const evidence = page.locator('.ties details.evidence').first();
    await evidence.locator('summary').click();
    expect(await evidence.locator('li').first().innerText()).toMatch(/look for “/);
    await close();
  });

  it('says of a body that the report does not name that it is not named', async () => {
    const { page, close } = await open(browser, address);
    await page.goto('/entity/agency:jp-prefectural-police-unnamed');
    await settled(page);
    await page.getByText('not named in the report').first().waitFor();
    await page.getByText('never offered as a contact').waitFor();
    await close();
  });

  it('says what to do where there is no such entity, and where nothing is found', async () => {
    const { page, close } = await open(browser, address);
    await page.goto('/entity/agency:nobody');
    await page.getByRole('heading', { name: /There is no entity/ }).waitFor();
    await page.goto('/search?q=zzzqqqxxx');
    await page.locator('main').getByText('Try a shorter part of the name').first().waitFor();
    await close();
  });

  it('avoids a step that is clicked, keeps that in the address, and takes it back', async () => {
    const { page, close } = await open(browser, address);
    await page.goto('/paths?from=agency:jp-npa&to=agency:ph-iacat');
    await settled(page);
    const avoid = page.getByRole('button', { name: /^avoid/ }).first();
    const name = (await avoid.innerText()).replace(/^avoid\s*/, '');
    await avoid.click();
    await settled(page);
    expect(new URL(page.url()).searchParams.get('avoid')).toMatch(/^[a-z]+:/);
    expect(await page.locator('.steps').allInnerTexts()).not.toContain(name);
    await page.getByRole('button', { name: /Stop avoiding/ }).click();
    await settled(page);
    expect(new URL(page.url()).searchParams.get('avoid')).toBeNull();
    await close();
  });

  it('refuses what is not a date in words', async () => {
    const { page, close } = await open(browser, address);
    await page.goto('/matrix');
    await settled(page);
    await page.getByLabel('As of').fill('soon');
    await page.getByText('This is not a date').waitFor();
    await close();
  });

  it('asks the referral form in the words of a case and answers with stages', async () => {
    const { page, close } = await open(browser, address);
    await page.goto('/corridor');
    await settled(page);
    await page.getByLabel('Found in').selectOption({ label: 'Japan' });
    await page.getByLabel('Wants to go home to').selectOption({ label: 'Philippines' });
    await settled(page);
    await page.getByRole('heading', { level: 1, name: 'From Japan home to Philippines' }).waitFor();
    const stages = await page.locator('.stage-head').allInnerTexts();
    expect(stages.map((stage) => stage.replace(/^\d\s*/, ''))).toEqual([
      'Identify',
      'Protect',
      'Investigate',
      'Bring home',
      'Begin again',
    ]);
    await close();
  });

  it('gives the number of a hotline as a link that dials', async () => {
    const { page, close } = await open(browser, address);
    await page.goto('/hotlines?country=country:th');
    await settled(page);
    expect(await page.getByRole('link', { name: '1300' }).first().getAttribute('href')).toBe('tel:1300');
    await close();
  });

  it('picks a pair in the matrix with the keyboard and says what joins it', async () => {
    const { page, close } = await open(browser, address);
    await page.goto('/matrix');
    await settled(page);
    await page
      .getByRole('button', { name: /^Myanmar and Thailand|^Thailand and Myanmar/ })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await page.locator('.pair-panel').getByRole('heading').waitFor();
    expect(await page.locator('.pair-panel').innerText()).toMatch(/Thailand/);
    await close();
  });

  it('prints without navigation and forms', async () => {
    const { page, close } = await open(browser, address);
    await page.goto('/corridor?origin=country:mm&found=country:th');
    await settled(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.nav').isVisible()).toBe(false);
    expect(await page.locator('form.form').isVisible()).toBe(false);
    expect(await page.getByText('Spoken to').first().isVisible()).toBe(true);
    await close();
  });

  it('says so when the server is gone, and answers when it is back', async () => {
    const { page, close } = await open(browser, address);
    await page.goto('/');
    await settled(page);
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('link', { name: 'Brokers' }).click();
    await page.getByText('The server does not answer').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).first().click();
    await page.getByText('Countries joined').first().waitFor();
    await close();
  });

  it('remembers the colours that were chosen', async () => {
    const { page, close } = await open(browser, address);
    await page.goto('/');
    await page.getByLabel('Colours').selectOption('dark');
    await page.reload();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await close();
  });
});
