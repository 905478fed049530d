import { parse } from 'graphql';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSqliteStore } from '../../../src/store/index.ts';
import { loadGraph } from '../../support/small-graph.ts';
import { SMALL_WORLD } from '../../support/small-world.ts';
import { describeInBrowser, openAt, openBrowser, watchedPage } from '../support/browser.ts';
import { openSite, type Site } from '../support/site.ts';

describeInBrowser('GraphQL of this view', () => {
  let site: Site;
  let browser: Browser;
  beforeAll(async () => {
    const store = await openSqliteStore({ memory: true });
    await store.prepare();
    await loadGraph(store, SMALL_WORLD);
    [site, browser] = await Promise.all([openSite(store), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  it('lists every question of the view, complete with its variables, and opens each in GraphiQL', async () => {
    const { page, context, troubles } = await watchedPage(browser, site.address);
    await openAt(page, `${site.address}/country/EST?from=2024-01-01`);
    await page.locator('.drawer summary').click();
    const queries = page.locator('.drawer pre[aria-label="Query text"]');
    // The drawer fills when it has opened.
    await queries.nth(5).waitFor();
    const texts = await queries.allTextContents();
    expect(texts.length).toBeGreaterThan(5);
    for (const text of texts) expect(parse(text).definitions.length).toBeGreaterThan(0);
    expect(await page.locator('.drawer pre[aria-label="Variables"]').allTextContents()).toContainEqual(
      expect.stringContaining('2024-01-01'),
    );
    const section = page.getByRole('region', { name: 'ActorMet' });
    await section.getByRole('link', { name: 'Open in GraphiQL' }).click();
    await page.waitForURL('**/graphql?query=**');
    await page.getByText('query ActorMet').first().waitFor({ timeout: 30_000 });
    expect(troubles).toEqual([]);
    await context.close();
  });

  it('a filter replaces the address, so that Back leaves the view', async () => {
    const { page, context } = await watchedPage(browser, site.address);
    await openAt(page, `${site.address}/articles`);
    await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Timeline' }).click();
    await page.waitForURL('**/timeline');
    await page.getByRole('textbox', { name: 'From' }).fill('2024-02');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/timeline?from=2024-02-01');
    await page.getByRole('textbox', { name: 'To' }).fill('2024-02');
    await page.keyboard.press('Enter');
    await page.waitForURL('**to=2024-02-29');
    await page.goBack();
    await page.waitForURL('**/articles');
    await context.close();
  });

  it('the month brush is moved by keys, one month, one year, and to the ends', async () => {
    const { page, context } = await watchedPage(browser, site.address);
    await openAt(page, `${site.address}/timeline`);
    const low = page.getByRole('slider', { name: 'First month of the period' });
    const start = await low.getAttribute('aria-valuetext');
    await low.focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForURL('**from=**');
    expect(await low.getAttribute('aria-valuetext')).not.toBe(start);
    await page.keyboard.press('Home');
    await page.waitForURL((url) => !url.search.includes('from='));
    expect(await low.getAttribute('aria-valuetext')).toBe(start);
    await context.close();
  });
});
