import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSqliteStore } from '../../../src/store/index.ts';
import { loadGraph } from '../../support/small-graph.ts';
import { SMALL_WORLD } from '../../support/small-world.ts';
import { describeInBrowser, openAt, openBrowser, settle, watchedPage } from '../support/browser.ts';
import { openSite, type Site } from '../support/site.ts';

const param = (page: Page, name: string) => page.evaluate((one) => new URLSearchParams(location.search).get(one), name);

describeInBrowser('filters', () => {
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

  it('take a name, and put the code of a country into the address', async () => {
    const { page, context } = await watchedPage(browser, site.address);
    await openAt(page, `${site.address}/timeline`);
    await page.getByRole('combobox', { name: 'Who' }).fill('Estonia');
    await page.keyboard.press('Enter');
    await page.waitForURL('**actors=EST');
    await settle(page);
    await page.getByRole('button', { name: 'Take Estonia off' }).click();
    await page.waitForURL((url) => !url.search.includes('actors'));
    await context.close();
  });

  it('offer each of several whom a name may mean, and say so where nobody has it', async () => {
    const { page, context } = await watchedPage(browser, site.address);
    await openAt(page, `${site.address}/timeline`);
    const who = page.getByRole('combobox', { name: 'Who' });
    await who.fill('Kuleba');
    await page.keyboard.press('Enter');
    await page.getByText('Which one?').waitFor();
    await page.getByRole('button', { name: 'Dmytro Kuleba (Ukraine)' }).click();
    await page.waitForURL('**actors=person:dmytro-kuleba');
    await page.getByRole('combobox', { name: 'Who' }).fill('Nobody Known');
    await page.keyboard.press('Enter');
    await page.getByText('Nobody of this name is on record.').waitFor();
    await context.close();
  });

  it('compare two countries over the same targets only', async () => {
    const { page, context } = await watchedPage(browser, site.address);
    await openAt(page, `${site.address}/positions?pair=EST,SRB`);
    await page.getByText(/Estonia and Serbia (agree on|have no position)/).waitFor();
    await context.close();
  });

  it('of a topic keep their sign, and counts stay those of all', async () => {
    const { page, context } = await watchedPage(browser, site.address);
    await openAt(page, `${site.address}/topic/sanctions`);
    const all = await page.getByRole('button', { name: /^All \d+/ }).textContent();
    await page.getByRole('button', { name: /^− against/ }).click();
    expect(await param(page, 'polarity')).toBe('-1');
    expect(await page.getByRole('button', { name: /^All \d+/ }).textContent()).toBe(all);
    await context.close();
  });

  it('swap the ends of a path, and keep two-sided meetings only', async () => {
    const { page, context } = await watchedPage(browser, site.address);
    await openAt(page, `${site.address}/path?a=SRB&b=RUS`);
    await page.getByRole('button', { name: 'Swap the ends' }).click();
    await page.waitForURL('**a=RUS&b=SRB');
    await page.getByRole('combobox', { name: 'Meetings' }).selectOption('bilateral');
    await page.waitForURL('**kind=bilateral');
    await settle(page);
    await page.getByText('One step').waitFor();
    await context.close();
  });
});
