import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { describe, it } from 'vitest';

const PATH = process.env.CHROMIUM ?? '/usr/bin/chromium';
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A foreign request must fail loudly.
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
];

/** Tests in the real browser. Without one they are skipped by name, which fails where `CI=true`. */
export function describeInBrowser(name: string, body: () => void): void {
  if (existsSync(PATH)) describe(name, { timeout: 180_000 }, body);
  else if (process.env.CI === 'true') {
    describe(name, () => {
      it(`needs Chromium at ${PATH}`, () => {
        throw new Error(`There is no Chromium at ${PATH}: install it, or set CHROMIUM.`);
      });
    });
  } else describe.skip(`${name} (skipped: no Chromium at ${PATH})`, body);
}

/** The same for several cases, `%s` in the name being the case's. */
describeInBrowser.each =
  <Value>(cases: readonly (readonly [name: string, value: Value])[]) =>
  (name: string, body: (value: Value) => void): void => {
    for (const [one, value] of cases) describeInBrowser(name.replace('%s', one), () => body(value));
  };

/** Opens the browser. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: PATH, args: FLAGS });
}

/** A page and everything that went wrong on it. */
export interface Watched {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Console errors, policy breaches, uncaught errors, and requests that left the origin. */
  readonly troubles: string[];
  /** Addresses of the scripts that were fetched. */
  readonly scripts: Set<string>;
}

/** A new page in a context of its own. */
export async function watchedPage(
  browser: Browser,
  origin: string,
  options: { phone?: boolean; dark?: boolean } = {},
): Promise<Watched> {
  const context = await browser.newContext({
    viewport: options.phone === true ? { width: 390, height: 844 } : { width: 1280, height: 860 },
    hasTouch: options.phone === true,
    isMobile: options.phone === true,
    colorScheme: options.dark === true ? 'dark' : 'light',
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  // A machine that does other work beside the tests is slow, not wrong.
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const troubles: string[] = [];
  const scripts = new Set<string>();
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('blob:') && !url.startsWith('data:'))
      troubles.push(`left for ${url}`);
  });
  page.on('response', async (response) => {
    if (response.url().endsWith('/graphql') && response.status() >= 400) {
      troubles.push(`${response.status()}: ${(await response.text().catch(() => '')).slice(0, 300)}`);
    }
    if (!/\.js$/.test(new URL(response.url()).pathname)) return;
    scripts.add(response.url());
  });
  return { page, context, troubles, scripts };
}

/** Opens an address of the page and waits until its questions are answered. */
export async function openAt(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await settle(page);
}

/** Waits until nothing is loading any more. */
export async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(
    () => document.querySelector('h1') !== null && document.querySelector('.loading') === null,
  );
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with a page; run by DevTools, so that the page's policy stays on. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const run = `${axe};axe.run(document,{runOnly:['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice']}).then(r=>JSON.stringify(r.violations.map(v=>v.id+': '+v.nodes.map(n=>n.target.join(' ')+' '+(n.any[0]?.message??n.none[0]?.message??'')).slice(0,4).join(' | '))))`;
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: run,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
  return JSON.parse(String(result.value)) as string[];
}
