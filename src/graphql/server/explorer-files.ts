import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { compress } from './compression.ts';
import type { KeptFile } from './kept-file.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};
const COMPRESSIBLE = /^(text\/|application\/|image\/svg)/;

/** What the explorer may do: its own files and its own origin, nothing else. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Names of views: the first part of an address that is the page's. */
const VIEWS = new Set([
  '',
  'network',
  'person',
  'country',
  'organization',
  'meeting',
  'topic',
  'positions',
  'timeline',
  'map',
  'path',
  'article',
  'articles',
  'search',
]);

export interface Found {
  readonly file: KeptFile;
  readonly status: number;
}

/** The explorer's built files, read once. */
export interface ExplorerFiles {
  /** The file of an address: an asset, or the page for any other; null for an asset that is missing. */
  readonly find: (path: string) => Found | null;
}

/** Reads a folder of built files into memory. Null where there is none. */
export async function explorerFiles(folder: string): Promise<ExplorerFiles | null> {
  const paths = await filesBelow(folder);
  const files = new Map<string, KeptFile>();
  for (const path of paths) files.set(`/${relative(folder, path).split(sep).join('/')}`, await keep(path, folder));
  const page = files.get('/index.html');
  if (page === undefined) return null;
  return {
    find: (path) => {
      const file = files.get(path);
      if (file !== undefined) return { file, status: 200 };
      if (path.startsWith('/assets/')) return null;
      return { file: page, status: VIEWS.has(path.split('/')[1] ?? '') ? 200 : 404 };
    },
  };
}

async function filesBelow(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true, recursive: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

async function keep(path: string, folder: string): Promise<KeptFile> {
  const bytes = await readFile(path);
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  const hashed = relative(folder, path).startsWith(`assets${sep}`);
  return {
    bytes,
    encoded:
      COMPRESSIBLE.test(type) && bytes.byteLength > 256
        ? { gzip: await compress(bytes, 'gzip'), br: await compress(bytes, 'br', 9) }
        : {},
    etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 20)}"`,
    headers: {
      'content-type': type,
      'cache-control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      vary: 'accept-encoding',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'content-security-policy': POLICY,
    },
  };
}
