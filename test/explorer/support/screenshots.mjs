/**
 * Takes the pictures of the page for the README from the seed articles, into `src/explorer/shots/`.
 * Run: `node test/explorer/support/screenshots.mjs` (Chromium at /usr/bin/chromium, or where CHROMIUM says).
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const out = join(root, 'src/explorer/shots');
const QUESTION = 'Whom did Blinken meet in June 2021, and about what?';
const SHOTS = [
  { name: 'ask-light', path: '/' },
  { name: 'person-light', path: `/?ask=${encodeURIComponent(QUESTION)}` },
  { name: 'network-light', path: '/network?level=PERSON&sel=person:antony-blinken', from: 290 },
  { name: 'network-dark', path: '/network?level=PERSON', dark: true, from: 290 },
  { name: 'positions-light', path: '/positions', from: 290 },
  { name: 'map-dark', path: '/map', dark: true, height: 640 },
  { name: 'meeting-light', first: 'meeting' },
  { name: 'article-light', first: 'article' },
  { name: 'timeline-dark', path: '/timeline?from=2021-06-01&to=2021-07-31', dark: true },
  { name: 'path-light', path: '/path?a=DEU&b=KOR' },
  { name: 'person-phone', path: '/person/antony-blinken', phone: true },
];

/** Starts the server on the seeds in a folder of its own; resolves with its address. */
function start(data) {
  const server = spawn('node', [join(root, 'src/attache.mjs'), 'start'], {
    env: { ...process.env, ATTACHE_DATA: data, PORT: '4399' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    server.stderr.on('data', (text) => {
      const address = /is ready: (http:\/\/[^/ ]+)/.exec(String(text))?.[1];
      if (address !== undefined) resolve({ server, address });
    });
    server.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
  });
}

/** The meeting that most articles tell of, and the article with most positions: chosen by their numbers, so that they stay good examples. */
async function examples(address) {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: `{ meetings(first: 60) { nodes { key readouts { side { key } article { key } } } }
        articles(first: 60) { nodes { key positions { id } } } }`,
    }),
  });
  const { data } = await response.json();
  const told = (meeting) => new Set(meeting.readouts.map((readout) => readout.side?.key ?? readout.article.key)).size;
  const [meeting] = data.meetings.nodes.toSorted((a, b) => told(b) - told(a));
  const [article] = data.articles.nodes.toSorted((a, b) => b.positions.length - a.positions.length);
  return {
    meeting: `/meeting/${meeting.key.replace('meeting:', '')}`,
    article: `/article/${article.key.replace('article:', '')}`,
  };
}

const data = mkdtempSync(join(tmpdir(), 'attache-shots-'));
const { server, address } = await start(data);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
});
try {
  mkdirSync(out, { recursive: true });
  const found = await examples(address);
  for (const shot of SHOTS) {
    const page = await browser.newPage({
      viewport: shot.phone ? { width: 390, height: 844 } : { width: 1200, height: shot.height ?? 740 },
      isMobile: shot.phone === true,
      hasTouch: shot.phone === true,
      colorScheme: shot.dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
    });
    await page.goto(address + (shot.path ?? found[shot.first]));
    await page.waitForLoadState('networkidle');
    await page.waitForFunction(
      () => document.querySelector('h1') !== null && document.querySelector('.loading') === null,
    );
    if (shot.name.startsWith('network')) await page.locator('canvas[data-settled]').waitFor();
    if (shot.from !== undefined) await page.evaluate((top) => scrollTo(0, top), shot.from);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const path = join(out, `${shot.name}.png`);
    await page.screenshot({ path });
    process.stdout.write(`${shot.name}.png ${Math.round(statSync(path).size / 1024)} kB\n`);
    await page.close();
  }
} finally {
  await browser.close();
  server.kill('SIGTERM');
  rmSync(data, { recursive: true, force: true });
}
