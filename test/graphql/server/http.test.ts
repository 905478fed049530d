import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testServer } from '../support.ts';

const folder = mkdtempSync(join(tmpdir(), 'attache-explorer-'));
mkdirSync(join(folder, 'assets'));
writeFileSync(join(folder, 'index.html'), `<!doctype html><title>attache</title>${'<p>explorer</p>'.repeat(40)}`);
writeFileSync(join(folder, 'assets', 'main-1a2b.js'), `export const answer = 42;${'// words\n'.repeat(100)}`);
afterAll(() => rmSync(folder, { recursive: true }));

const { server } = testServer(null, { settings: { explorer: folder } });
let address = '';
beforeAll(async () => {
  address = `http://127.0.0.1:${await server().listen(0)}`;
});
const json = { 'content-type': 'application/json', 'accept-encoding': 'br' };
const post = (body: string, headers: Record<string, string> = {}) =>
  fetch(`${address}/graphql`, { method: 'POST', headers: { ...json, ...headers }, body });

describe('the HTTP server', () => {
  it('passes the audit of GraphQL over HTTP, with the notices that the guard against forged requests brings', async () => {
    const results = await auditServer({ url: `${address}/graphql` });
    const failed = results.filter(({ status }) => status !== 'ok');
    expect(results).toHaveLength(61);
    expect(failed.map(({ id, status }) => `${id} ${status}`).sort()).toEqual([
      '5A70 notice',
      '6A70 notice',
      'D6D5 notice',
    ]);
  });

  it('passes all 61 audits when the header against forgery is sent', async () => {
    const results = await auditServer({
      url: `${address}/graphql`,
      fetchFn: (url: string, init: RequestInit) =>
        fetch(url, { ...init, headers: { ...init?.headers, 'graphql-require-preflight': '1' } }),
    });
    expect(results.filter(({ status }) => status !== 'ok').map(({ id, name }) => `${id} ${name}`)).toEqual([]);
  });

  it('tells that it lives, that its store answers, and its figures', async () => {
    await post('{"query":"{ topics { key } }"}');
    expect((await fetch(`${address}/health`)).status).toBe(200);
    expect(await (await fetch(`${address}/ready`)).text()).toBe('ready');
    const metrics = await (await fetch(`${address}/metrics`)).text();
    expect(metrics).toMatch(/attache_request_seconds_count\{type="query",code="OK"\} [1-9]/);
  });

  it('shows a browser GraphiQL that asks no other host, and a client 304 when it has it', async () => {
    const page = await fetch(`${address}/graphql`, { headers: { accept: 'text/html', 'accept-encoding': 'br' } });
    const html = await page.text();
    expect(page.status).toBe(200);
    expect(page.headers.get('content-encoding')).toBe('br');
    expect(page.headers.get('content-security-policy')).toMatch(/script-src 'sha256-[^']+' blob:/);
    expect(page.headers.get('content-security-policy')).not.toContain('unsafe-eval');
    expect(html).not.toMatch(/(src|href)=["']?https?:/);
    expect(html).toContain('Whom did Tsahkna meet');
    const etag = page.headers.get('etag') ?? '';
    const again = await fetch(`${address}/graphql`, { headers: { accept: 'text/html', 'if-none-match': etag } });
    expect(again.status).toBe(304);
  });

  it('serves the explorer with its policy, its assets for ever, its page with 404 for a view that is none', async () => {
    const page = await fetch(`${address}/`);
    expect(page.status).toBe(200);
    expect(page.headers.get('cache-control')).toBe('no-cache');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await fetch(`${address}/person/margus-tsahkna?from=2024-01-01`)).status).toBe(200);
    const unknown = await fetch(`${address}/nothing`);
    expect([unknown.status, await unknown.text()]).toEqual([404, await page.text()]);
    const asset = await fetch(`${address}/assets/main-1a2b.js`, { headers: { 'accept-encoding': 'br' } });
    expect(asset.headers.get('cache-control')).toContain('immutable');
    expect(asset.headers.get('content-encoding')).toBe('br');
    expect((await fetch(`${address}/assets/gone.js`)).status).toBe(404);
    expect((await fetch(`${address}/`, { method: 'POST' })).status).toBe(405);
    expect((await fetch(`${address}/%2e%2e/%2e%2e/etc/passwd`)).status).toBe(404);
  });

  it('compresses answers above a kilobyte only', async () => {
    const large = await post('{"query":"{ topics { key label } }"}');
    expect(large.headers.get('content-encoding')).toBe('br');
    expect(((await large.json()) as { data: { topics: unknown[] } }).data.topics.length).toBeGreaterThan(60);
    const small = await post('{"query":"{ __typename }"}');
    expect(small.headers.get('content-encoding')).toBeNull();
    expect(small.headers.get('x-request-id')).toMatch(/^[0-9a-z]+$/);
  });

  it('refuses bodies above 256 kB, told or in pieces', async () => {
    const body = `{"query":"{ __typename }","variables":{"a":"${'x'.repeat(300_000)}"}}`;
    const told = await post(body);
    expect(told.status).toBe(413);
    expect(await told.json()).toMatchObject({ errors: [{ extensions: { code: 'REQUEST_ENTITY_TOO_LARGE' } }] });
    const pieces = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: json,
      body: new Blob([body]).stream(),
      duplex: 'half',
    } as RequestInit);
    expect(pieces.status).toBe(413);
  });

  it('goes on after a request that never ends its headers', async () => {
    const socket = createConnection(Number(new URL(address).port), '127.0.0.1');
    await new Promise<void>((resolve) => socket.once('connect', () => resolve()));
    socket.write('POST /graphql HTTP/1.1\r\nHost: x\r\nContent-');
    expect((await post('{"query":"{ __typename }"}')).status).toBe(200);
    socket.destroy();
  });
});
