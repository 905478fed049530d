import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type GraphStore, openSqliteStore } from '../../../src/store/index.ts';
import { loadGraph } from '../../support/small-graph.ts';
import { SMALL_WORLD } from '../../support/small-world.ts';
import { describeInBrowser, openAt, openBrowser, settle, watchedPage } from '../support/browser.ts';
import { openSite, type Site, seedStore } from '../support/site.ts';

const QUESTIONS = {
  met: 'Whom did Tsahkna meet in 2024, and about what?',
  support: 'Which countries support EU accession of the Western Balkans, and who said so?',
  connected: 'How are Serbia and Russia connected?',
} as const;

async function smallStore(): Promise<GraphStore> {
  const store = await openSqliteStore({ memory: true });
  await store.prepare();
  await loadGraph(store, SMALL_WORLD);
  return store;
}

/** Types a question into the bar and waits for its view. */
async function askFor(page: Page, question: string, path: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(question);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname.startsWith(path));
  await settle(page);
}

/** The text as a reader sees it, blanks made alike. */
const words = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();

/** Follows a quote into its article and gives what is highlighted there. */
async function followQuote(page: Page, link: ReturnType<Page['locator']>): Promise<string> {
  await link.click();
  await page.waitForURL('**/article/**');
  await page.locator('.marked-text .chosen').first().waitFor();
  return words((await page.locator('.marked-text .chosen').allTextContents()).join(''));
}

describeInBrowser.each([
  ['on the seeds', seedStore],
  ['on a small world of known answers', smallStore],
])('the analysts’ questions, %s', (open) => {
  let site: Site;
  let browser: Browser;
  beforeAll(async () => {
    [site, browser] = await Promise.all([open().then(openSite), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  it('whom a minister met and about what: three clicks from the start to the sentence, and Back', async () => {
    const { page, context, troubles } = await watchedPage(browser, site.address);
    await openAt(page, `${site.address}/`);
    await page.getByRole('button', { name: QUESTIONS.met }).click();
    await page.waitForURL('**/person/margus-tsahkna?from=2024-01-01&to=2024-12-31&ask=**');
    await settle(page);
    expect((await page.locator('.read-chip').allTextContents()).map(words)).toEqual([
      'person Margus Tsahkna',
      'period 2024',
    ]);
    const { data } = await site.ask(`{ person(by: { key: "person:margus-tsahkna" }) {
      encounters(filter: { date: { from: "2024-01-01", to: "2024-12-31" } }) { totalCount } } }`);
    const { person } = data as { person: { encounters: { totalCount: number } } };
    expect(await page.locator('#whom + .panel tbody tr').count()).toBe(person.encounters.totalCount);
    const asked = page.url();

    if (person.encounters.totalCount > 0) {
      await page
        .getByRole('button', { name: /^Words/ })
        .first()
        .click();
      const quote = page.locator('.unfolded .quote').first();
      await quote.waitFor();
      const said = words(await quote.locator('blockquote').textContent());
      expect(await followQuote(page, quote.locator('.in-text'))).toContain(said);
      await page.goBack();
      await page.waitForURL(asked);
      await settle(page);
      expect(await page.locator('h1').textContent()).toBe('Margus Tsahkna');
    } else await page.getByText('No meeting in this period.').first().waitFor();
    expect(troubles).toEqual([]);
    await context.close();
  });

  it('who supports what, and who said so', async () => {
    const { page, context, troubles } = await watchedPage(browser, site.address);
    await openAt(page, `${site.address}/`);
    await askFor(page, QUESTIONS.support, '/topic/eu-enlargement');
    const params = new URL(page.url()).searchParams;
    expect(params.get('polarity')).toBe('1');
    const targets = (params.get('targets') ?? '').split(',').filter((code) => code !== '');
    const { data } = await site.ask(
      `query ($targets: [String!]) { positionMatrix(level: COUNTRY, topics: ["eu-enlargement"], targets: $targets, maxActors: 100) {
        cells { actor { name } latest { polarity } } } }`,
      { targets: targets.length === 0 ? undefined : targets },
    );
    const { positionMatrix } = data as {
      positionMatrix: { cells: { actor: { name: string }; latest: { polarity: number } }[] };
    };
    const supporters = new Set(
      positionMatrix.cells.filter((cell) => cell.latest.polarity === 1).map((cell) => cell.actor.name),
    );
    expect(new Set(await page.locator('.standing h3').allTextContents())).toEqual(supporters);
    for (const card of await page.locator('.standing').all()) {
      expect(words(await card.locator('blockquote').first().textContent()).length).toBeGreaterThan(10);
    }
    if (supporters.size > 0) {
      const quote = page.locator('.standing .quote').first();
      const said = words(await quote.locator('blockquote').textContent());
      expect(await followQuote(page, quote.locator('.in-text'))).toContain(said);
    }
    expect(troubles).toEqual([]);
    await context.close();
  });

  it('how two countries are connected', async () => {
    const { page, context, troubles } = await watchedPage(browser, site.address);
    await openAt(page, `${site.address}/network`);
    await askFor(page, QUESTIONS.connected, '/path');
    expect(page.url()).toContain('/path?a=SRB&b=RUS&ask=');
    const { data } = await site.ask('{ paths(from: "SRB", to: "RUS") { paths { length } } }');
    const { paths } = data as { paths: { paths: { length: number }[] } };
    expect(await page.locator('.chain').count()).toBe(paths.paths.length);
    if (paths.paths.length === 0) await page.getByText('No chain within 4 steps.').waitFor();
    else {
      await page.locator('.chain .quote blockquote').first().waitFor();
      await page.locator('.chain .step a[href^="/meeting/"]').first().click();
      await page.waitForURL('**/meeting/**');
      await page.getByRole('heading', { name: 'What each side tells' }).waitFor();
    }
    expect(troubles).toEqual([]);
    await context.close();
  });

  it('a shared link restores the question, its filters and its answer', async () => {
    const first = await watchedPage(browser, site.address);
    await openAt(first.page, `${site.address}/`);
    await askFor(first.page, QUESTIONS.met, '/person/');
    const address = first.page.url();
    const shown = words(await first.page.locator('main').textContent());
    await first.context.close();
    const second = await watchedPage(browser, site.address);
    await openAt(second.page, address);
    expect(words(await second.page.locator('main').textContent())).toBe(shown);
    expect(await second.page.locator('#ask-input').inputValue()).toBe(QUESTIONS.met);
    await second.context.close();
  });

  it('words that were not understood are named', async () => {
    const { page, context } = await watchedPage(browser, site.address);
    await openAt(page, `${site.address}/`);
    await askFor(page, 'Whom did Tsahkna secretly meet in 2024?', '/person/margus-tsahkna');
    expect(words(await page.locator('.not-understood').textContent())).toBe('not understood: secretly');
    await context.close();
  });

  it('typing finds names, and the keyboard takes one', async () => {
    const { page, context } = await watchedPage(browser, site.address);
    await openAt(page, `${site.address}/`);
    await page.keyboard.press('/');
    await page.keyboard.type('tsahk');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('#ask-input').getAttribute('aria-activedescendant')).toBe('ask-0');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/person/margus-tsahkna');
    await context.close();
  });
});

describeInBrowser('a world of known answers', () => {
  let site: Site;
  let browser: Browser;
  beforeAll(async () => {
    [site, browser] = await Promise.all([smallStore().then(openSite), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  it('shows both sides’ accounts beside each other, and what only one of them tells', async () => {
    const { page, context } = await watchedPage(browser, site.address);
    await openAt(page, `${site.address}/meeting/kyiv`);
    const columns = page.locator('.column');
    expect((await columns.locator('h3').allTextContents()).map(words)).toEqual([
      'Estonia’s account (1 article)',
      'Ukraine’s account (1 article)',
    ]);
    expect(words(await columns.nth(0).locator('.only-here').first().textContent())).toMatch(/NATO/);
    expect(words(await columns.nth(1).locator('.only-here').first().textContent())).toMatch(/anctions/);
    const [left, right] = [await columns.nth(0).boundingBox(), await columns.nth(1).boundingBox()];
    expect(left?.y).toBe(right?.y);
    await context.close();
  });

  it('offers each of several whom a name may mean, and never guesses', async () => {
    const { page, context } = await watchedPage(browser, site.address);
    await openAt(page, `${site.address}/`);
    await page.keyboard.press('/');
    await page.keyboard.type('Whom did Kuleba meet?');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /Kuleba/ }).waitFor();
    expect(await page.locator('.read-as ul a').allTextContents()).toEqual(
      expect.arrayContaining(['Dmytro Kuleba', 'Oleksiy Kuleba']),
    );
    await page.locator('.read-as ul a', { hasText: 'Oleksiy Kuleba' }).click();
    await page.waitForURL('**/person/oleksiy-kuleba?ask=**');
    await context.close();
  });
});
