import { readFile } from 'node:fs/promises';
import type { Browser, Download, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeInBrowser, openAt, openBrowser, watchedPage } from '../support/browser.ts';
import { openSite, type Site, seedStore } from '../support/site.ts';

/** Chooses an entry of the export menu and gives the files that were saved. */
async function exported(page: Page, label: string, count = 1): Promise<readonly { name: string; bytes: Buffer }[]> {
  const downloads: Download[] = [];
  page.on('download', (download) => downloads.push(download));
  const menu = page.locator('details.menu');
  if ((await menu.getAttribute('open')) === null) await menu.locator('summary').click();
  await menu.getByRole('button', { name: label, exact: true }).click();
  await expect.poll(() => downloads.length, { timeout: 15_000 }).toBe(count);
  page.removeAllListeners('download');
  return Promise.all(
    downloads.map(async (download) => ({
      name: download.suggestedFilename(),
      bytes: await readFile(await download.path()),
    })),
  );
}

describeInBrowser('exports, read back', () => {
  let site: Site;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    [site, browser] = await Promise.all([seedStore().then(openSite), openBrowser()]);
    ({ page } = await watchedPage(browser, site.address));
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  it('the network as picture and as data', async () => {
    await openAt(page, `${site.address}/network?level=PERSON`);
    await page.locator('canvas[data-settled]').waitFor();
    const { data } = await site.ask('{ network(filter: { level: PERSON }) { nodes { id } links { id } } }');
    const { network } = data as { network: { nodes: unknown[]; links: unknown[] } };

    const [png] = await exported(page, 'Picture (PNG)');
    expect(png?.bytes.subarray(1, 4).toString()).toBe('PNG');
    const box = await page.locator('canvas').boundingBox();
    expect(png?.bytes.readUInt32BE(16)).toBe(Math.round((box?.width ?? 0) * 2));

    const [svg] = await exported(page, 'Picture (SVG)');
    expect(svg?.bytes.toString().match(/<circle /g)).toHaveLength(network.nodes.length);

    const [gexf] = await exported(page, 'Gephi (GEXF, with places)');
    expect(gexf?.bytes.toString().match(/<node /g)).toHaveLength(network.nodes.length);
    expect(gexf?.bytes.toString().match(/<edge /g)).toHaveLength(network.links.length);
    expect(gexf?.bytes.toString()).toContain(site.address);

    const [graphml] = await exported(page, 'GraphML');
    expect(graphml?.bytes.toString().match(/<edge /g)).toHaveLength(network.links.length);

    const [ties, origin] = await exported(page, 'Ties (CSV)', 2);
    expect(ties?.bytes.toString().trim().split('\r\n')).toHaveLength(network.links.length + 1);
    expect(origin?.bytes.toString()).toContain(site.address);
  });

  it('a person as facts, every one with its quote, article and span', async () => {
    await openAt(page, `${site.address}/person/antony-blinken`);
    const [facts] = await exported(page, 'Meetings and positions (CSV)', 2);
    const lines = facts!.bytes
      .toString()
      .replace(/^\uFEFF/, '')
      .trim()
      .split('\r\n');
    const { data } = await site.ask(`{
      meetings(filter: { participants: ["person:antony-blinken"] }) { totalCount }
      positions(filter: { holders: ["person:antony-blinken"] }) { totalCount }
    }`);
    const { meetings, positions } = data as Record<string, { totalCount: number }>;
    expect(lines).toHaveLength(1 + meetings!.totalCount + positions!.totalCount);
    for (const line of lines.slice(1)) expect(line).toMatch(/,article:[0-9a-f]+,\d+,\d+,/);
  });

  it('an article as text with spans that fit it', async () => {
    const { data } = await site.ask('{ meetings(first: 1) { nodes { readouts { article { key } } } } }');
    const { meetings } = data as { meetings: { nodes: { readouts: { article: { key: string } }[] }[] } };
    const key = meetings.nodes[0]!.readouts[0]!.article.key;
    await openAt(page, `${site.address}/article/${key.replace('article:', '')}`);
    const [file] = await exported(page, 'Text and spans (JSON)');
    const article = JSON.parse(file!.bytes.toString()) as {
      text: string;
      facts: { spans: { start: number; end: number; quote: string }[] }[];
    };
    const spans = article.facts.flatMap((fact) => fact.spans);
    expect(spans.length).toBeGreaterThan(0);
    for (const span of spans) expect(article.text.slice(span.start, span.end)).toBe(span.quote);
  });
});
