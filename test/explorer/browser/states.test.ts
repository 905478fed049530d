import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeInBrowser, openAt, openBrowser, settle, watchedPage } from '../support/browser.ts';
import { openSite, type Site, seedStore } from '../support/site.ts';

describeInBrowser('what the page says when not all is well', () => {
  let site: Site;
  let browser: Browser;
  beforeAll(async () => {
    [site, browser] = await Promise.all([seedStore().then(openSite), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  it('a server that went down is told, and "Try again" brings the answer once it is back', async () => {
    const { page, context } = await watchedPage(browser, site.address);
    await openAt(page, `${site.address}/articles`);
    await site.down();
    await page.getByRole('textbox', { name: 'Words' }).fill('Berlin');
    await page.keyboard.press('Enter');
    await page.getByText('The server cannot be reached.').waitFor();
    await site.up();
    await page.getByRole('button', { name: 'Try again' }).first().click();
    await page.locator('tbody tr').first().waitFor();
    expect(await page.getByText('The server cannot be reached.').count()).toBe(0);
    await context.close();
  });

  it('an answer without JSON, and a refusal with its code, are told apart, each with a way to try again', async () => {
    const { page, context } = await watchedPage(browser, site.address);
    await page.route('**/graphql', (route) => route.fulfill({ status: 502, body: 'Bad gateway' }));
    await openAt(page, `${site.address}/articles`);
    await page.getByText('not with an answer that this page can read').first().waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).first().click();
    await page.locator('tbody tr').first().waitFor();
    await openAt(page, `${site.address}/positions?actors=nobody-of-this-name`);
    await page.getByText('UNKNOWN_NAME').first().waitFor();
    await context.close();
  });

  it('data that came with errors are shown, with the errors beside them', async () => {
    const { page, context } = await watchedPage(browser, site.address);
    await page.route('**/graphql', async (route) => {
      const response = await route.fetch();
      const answer = (await response.json()) as { data: unknown };
      const errors = [{ message: 'A part is missing.', path: ['articles'], extensions: { code: 'TIMEOUT' } }];
      await route.fulfill({ response, json: { ...answer, errors } });
    });
    await openAt(page, `${site.address}/articles`);
    await page.locator('tbody tr').first().waitFor();
    expect(await page.getByText('A part is missing.').count()).toBeGreaterThan(0);
    expect(await page.getByText('TIMEOUT').count()).toBeGreaterThan(0);
    await context.close();
  });

  it('one panel that fails leaves the others standing', async () => {
    const { page, context } = await watchedPage(browser, site.address);
    await page.route('**/graphql', (route) =>
      route.request().postData()?.includes('query Latest') === true ? route.abort() : route.fallback(),
    );
    await openAt(page, `${site.address}/`);
    await page.getByText('The server cannot be reached.').waitFor();
    expect(await page.locator('.figures dd').first().textContent()).toMatch(/^\d+$/);
    await context.close();
  });

  it('a view that breaks says so in its place, and the tabs still work', async () => {
    const { page, context } = await watchedPage(browser, site.address);
    await page.route('**/graphql', (route) =>
      route.request().postData()?.includes('query Publishers') === true
        ? route.fulfill({ json: { data: { publishers: 7 } } })
        : route.fallback(),
    );
    await page.goto(`${site.address}/articles`);
    await page.getByText('This view broke').waitFor();
    await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Timeline' }).click();
    await page.getByRole('heading', { name: 'Meetings and positions over time' }).waitFor();
    await context.close();
  });

  it('an unknown key has a title and a search for the name', async () => {
    const { page, context } = await watchedPage(browser, site.address);
    await openAt(page, `${site.address}/person/heiko-of-nowhere`);
    expect(await page.locator('h1').textContent()).toBe('No person “heiko of nowhere”');
    await page.getByRole('link', { name: 'Search for “heiko of nowhere”' }).click();
    await page.waitForURL('**/search?q=heiko+of+nowhere');
    await settle(page);
    await page.getByText('Nothing has all of these words.').waitFor();
    await context.close();
  });

  it('an empty store says how to load', async () => {
    const { openSqliteStore } = await import('../../../src/store/index.ts');
    const store = await openSqliteStore({ memory: true });
    await store.prepare();
    const empty = await openSite(store);
    const { page, context } = await watchedPage(browser, empty.address);
    await openAt(page, `${empty.address}/`);
    await page.getByText('npm run load').waitFor();
    await context.close();
    await empty.close();
  });

  it('markup in an article stays text', async () => {
    const { page, context } = await watchedPage(browser, site.address);
    await page.route('**/graphql', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replaceAll(
        /"title":"[^"]*"/g,
        '"title":"<img src=x onerror=document.title=1><b>bold</b>"',
      );
      await route.fulfill({ response, body });
    });
    await openAt(page, `${site.address}/articles`);
    expect(await page.locator('tbody th').first().textContent()).toContain('<b>bold</b>');
    expect(await page.locator('main img, main b').count()).toBe(0);
    await context.close();
  });
});
