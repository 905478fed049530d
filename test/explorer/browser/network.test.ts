import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeInBrowser, openAt, openBrowser, watchedPage } from '../support/browser.ts';
import { openSite, type Site, seedStore } from '../support/site.ts';

const settled = (page: Page) => page.locator('canvas[data-settled]').waitFor();
const chosen = (page: Page) => page.evaluate(() => new URLSearchParams(location.search).get('sel'));

describeInBrowser('the network', () => {
  let site: Site;
  let browser: Browser;
  beforeAll(async () => {
    [site, browser] = await Promise.all([seedStore().then(openSite), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  it('is walked by keyboard, each step announced, and Enter opens the one reached', async () => {
    const { page, context, troubles } = await watchedPage(browser, site.address);
    await openAt(page, `${site.address}/network?level=PERSON`);
    await settled(page);
    await page.locator('canvas').focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => location.search.includes('sel='));
    const first = await chosen(page);
    await page.waitForFunction(() => /\d+ meetings with \d+/.test(document.querySelector('#live')?.textContent ?? ''));
    const arrows = ['ArrowLeft', 'ArrowUp', 'ArrowDown', 'ArrowRight'];
    for (const arrow of arrows) {
      await page.keyboard.press(`Alt+${arrow}`);
      if ((await chosen(page)) !== first) break;
    }
    expect(await chosen(page)).not.toBe(first);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !location.search.includes('sel='));
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => location.search.includes('sel='));
    await page.keyboard.press('Enter');
    await page.waitForURL('**/person/**');
    expect(troubles).toEqual([]);
    await context.close();
  });

  it('two loads of one link give the same picture', async () => {
    const pictures: string[] = [];
    for (const _ of [1, 2]) {
      const { page, context } = await watchedPage(browser, site.address);
      await openAt(page, `${site.address}/network?level=PERSON`);
      await settled(page);
      pictures.push(
        await page.evaluate(
          () =>
            new Promise<string>((resolve) => {
              requestAnimationFrame(() =>
                requestAnimationFrame(() => resolve(document.querySelector('canvas')?.toDataURL() ?? '')),
              );
            }),
        ),
      );
      await context.close();
    }
    expect(pictures[0]?.length).toBeGreaterThan(5_000);
    expect(pictures[1] === pictures[0]).toBe(true);
  });

  it('a tie chosen from the list shows the meetings of the two and their words, and Back restores the view before', async () => {
    const { page, context } = await watchedPage(browser, site.address);
    await openAt(page, `${site.address}/network?level=PERSON&sel=person:antony-blinken`);
    await settled(page);
    await page.getByRole('region', { name: 'The chosen one' }).locator('button.tie').first().click();
    const tie = page.getByRole('region', { name: 'The chosen tie' });
    await tie.locator('blockquote').first().waitFor();
    const quote = (await tie.locator('blockquote').first().textContent()) ?? '';
    const address = page.url();
    await tie.locator('.in-text').first().click();
    await page.waitForURL('**/article/**');
    await page.locator('.marked-text .chosen').first().waitFor();
    const marked = (await page.locator('.marked-text .chosen').allInnerTexts()).join('');
    expect(marked.replace(/\s+/g, ' ')).toContain(quote.slice(0, 20).replace(/\s+/g, ' '));
    await page.goBack();
    await page.waitForURL(address);
    await tie.locator('blockquote').first().waitFor();
    await context.close();
  });

  it('on a phone the table comes first, and one finger scrolls past the picture', async () => {
    const { page, context } = await watchedPage(browser, site.address, { phone: true });
    await openAt(page, `${site.address}/network?level=PERSON`);
    await settled(page);
    const table = await page.getByRole('heading', { name: 'People as a table' }).boundingBox();
    const canvas = await page.locator('canvas').boundingBox();
    expect(table?.y).toBeLessThan(canvas?.y ?? 0);
    expect(await page.locator('canvas').evaluate((element) => getComputedStyle(element).touchAction)).toBe(
      'pan-x pan-y',
    );
    await context.close();
  });
});
