import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { viewAddresses } from '../support/addresses.ts';
import { axeFindings, describeInBrowser, openAt, openBrowser, settle, watchedPage } from '../support/browser.ts';
import { openSite, type Site, seedStore } from '../support/site.ts';

const OPENING_BYTES = 25_000;
const VIEW_BYTES = 60_000;

describeInBrowser('every view, on the seeds', () => {
  let site: Site;
  let browser: Browser;
  let addresses: Awaited<ReturnType<typeof viewAddresses>>;
  beforeAll(async () => {
    [site, browser] = await Promise.all([seedStore().then(openSite), openBrowser()]);
    addresses = await viewAddresses(site);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  /** A missing key's page and a missing view are told with status 404, which the browser logs. */
  const expected = (trouble: string) => /status of 404/.test(trouble);

  it.each([
    ['light', false],
    ['dark', true],
  ] as const)(
    'has nothing that axe finds, nothing in the console and one heading, in the %s theme',
    async (_, dark) => {
      const { page, context, troubles } = await watchedPage(browser, site.address, { dark });
      for (const [name, path] of addresses) {
        await openAt(page, site.address + path);
        expect(await axeFindings(page), name).toEqual([]);
        expect(await page.locator('h1').count(), name).toBe(1);
        expect(await page.locator('.notice.bad').count(), name).toBe(0);
      }
      expect(troubles.filter((trouble) => !expected(trouble))).toEqual([]);
      await context.close();
    },
  );

  it('fits a phone of 390 pixels without scrolling sideways, and its targets are large enough', async () => {
    const { page, context } = await watchedPage(browser, site.address, { phone: true });
    for (const [name, path] of addresses) {
      await openAt(page, site.address + path);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, name).toBeLessThanOrEqual(390);
      const small = await page.evaluate(() =>
        [...document.querySelectorAll('button, select, summary, input')]
          .map((element) => ({ box: element.getBoundingClientRect(), text: element.textContent }))
          .filter(({ box }) => box.width > 0 && Math.min(box.width, box.height) < 23 && box.height < 23)
          .map(({ text }) => text),
      );
      expect(
        small.filter((text) => text !== ''),
        name,
      ).toEqual([]);
    }
    await context.close();
  });

  it('stays within the budgets of its scripts', async () => {
    for (const [name, path] of addresses) {
      const { page, context, scripts } = await watchedPage(browser, site.address);
      await openAt(page, site.address + path);
      const bytes = [...scripts]
        .map((url) => gzipSync(readFileSync(join(site.explorer, new URL(url).pathname))).length)
        .reduce((sum, size) => sum + size, 0);
      expect(bytes, name).toBeLessThanOrEqual(path === '/' ? OPENING_BYTES : VIEW_BYTES);
      expect(bytes, name).toBeGreaterThan(1_000);
      await context.close();
    }
  });

  it('is reached by the tabs, pushes history, and puts the focus on its heading', async () => {
    const { page, context, troubles } = await watchedPage(browser, site.address);
    await openAt(page, `${site.address}/`);
    for (const tab of ['Network', 'Timeline', 'Positions', 'Map', 'Path', 'Articles']) {
      await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: tab, exact: true }).click();
      await page.waitForURL(`**/${tab.toLowerCase()}`);
      await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
      await settle(page);
    }
    for (const name of ['path', 'map', 'positions']) {
      await page.goBack();
      await page.waitForURL(`**/${name}`);
    }
    expect(troubles).toEqual([]);
    await context.close();
  });
});
