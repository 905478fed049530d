import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isProblem } from '../../src/model/index.ts';
import { type ReadSourcesOptions, readSources, type Source } from '../../src/sources/index.ts';

let folder = '';
let server: Server;
let address = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'attache-sources-'));
  await mkdir(join(folder, 'b', 'deep'), { recursive: true });
  await writeFile(join(folder, 'z.txt'), 'last');
  await writeFile(join(folder, 'a.txt'), 'first');
  await writeFile(join(folder, '.hidden'), 'never');
  await writeFile(join(folder, 'b', '2.txt'), 'two');
  await writeFile(join(folder, 'b', 'deep', '1.txt'), 'one');
  await symlink(folder, join(folder, 'b', 'round'));
  server = createServer((request, response) => {
    if (request.url === '/feed') {
      response.setHeader('content-type', 'application/rss+xml; charset=ISO-8859-1');
      response.end('<rss/>');
    } else if (request.url === '/long') response.end('x'.repeat(5000));
    else if (request.url !== '/never') response.writeHead(404).end('gone');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const bound = server.address();
  address = typeof bound === 'object' && bound !== null ? `http://127.0.0.1:${bound.port}` : '';
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

async function textOf(source: Source): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of source.chunks()) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

/** Each source as `name: text`, each problem as `CODE name`. */
async function told(paths: string[], options?: ReadSourcesOptions): Promise<string[]> {
  const found: string[] = [];
  for await (const item of readSources(paths, options)) {
    if (isProblem(item)) found.push(`${item.code} ${item.source?.replace(folder, '')}`);
    else found.push(`${item.name.replace(folder, '')}: ${await textOf(item)}`);
  }
  return found;
}

test('a folder gives all files below it in sorted order, without hidden ones and without going round in circles', async () => {
  expect(await told([folder])).toEqual(['/a.txt: first', '/z.txt: last', '/b/2.txt: two', '/b/deep/1.txt: one']);
});

test('a path that is not there is a problem in its place, and the others are read', async () => {
  const none = join(folder, 'none.txt');
  expect(await told([join(folder, 'a.txt'), none, join(folder, 'z.txt')])).toEqual([
    '/a.txt: first',
    'UNREADABLE_FILE /none.txt',
    '/z.txt: last',
  ]);
});

test('a hyphen is standard input', async () => {
  expect(await told(['-'], { standardInput: Readable.from([Buffer.from('piped')]) })).toEqual(['-: piped']);
});

test('an address is fetched, with the character set that the server tells', async () => {
  const sources: (Source | object)[] = [];
  for await (const item of readSources([`${address}/feed`])) sources.push(item);
  expect(sources).toMatchObject([{ name: `${address}/feed`, url: `${address}/feed`, charset: 'iso-8859-1' }]);
});

test('a server that fails, is not there or does not answer in time is a problem', async () => {
  const fetchLimits = { timeout: 200 };
  expect(await told([`${address}/gone`, `${address}/never`, 'http://127.0.0.1:1/x'], { fetchLimits })).toEqual([
    `UNREADABLE_FILE ${address}/gone`,
    `UNREADABLE_FILE ${address}/never`,
    'UNREADABLE_FILE http://127.0.0.1:1/x',
  ]);
});

test('an answer longer than allowed breaks off with an error that says so', async () => {
  await expect(told([`${address}/long`], { fetchLimits: { maxBytes: 1000 } })).rejects.toMatchObject({
    tooLarge: true,
  });
});
