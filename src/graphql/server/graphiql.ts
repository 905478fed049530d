import { createHash } from 'node:crypto';
import { EXAMPLES } from '../examples/index.ts';
import { compress } from './compression.ts';
import type { KeptFile } from './kept-file.ts';

const SCRIPT = /<script>([\s\S]*?)<\/script>/g;

/**
 * GraphiQL as one page that asks no other host, rendered and compressed once.
 * Its policy lets only its own scripts run, by their hashes.
 */
export async function graphiqlPage(): Promise<KeptFile> {
  // Nine megabytes: only a server that is asked for the page needs them.
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const html = renderGraphiQL({
    title: 'attache',
    defaultTabs: EXAMPLES.map((query) => ({ query })),
    headers: JSON.stringify({}),
    favicon: 'data:,',
  });
  const hashes = [...html.matchAll(SCRIPT)].map(
    (match) =>
      `'sha256-${createHash('sha256')
        .update(match[1] ?? '')
        .digest('base64')}'`,
  );
  const bytes = Buffer.from(html);
  const [gzip, br] = [await compress(bytes, 'gzip'), await compress(bytes, 'br', 5)];
  return {
    bytes,
    encoded: { gzip, br },
    etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 20)}"`,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      vary: 'accept, accept-encoding',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'content-security-policy': [
        "default-src 'none'",
        `script-src ${hashes.join(' ')} blob:`,
        'worker-src blob:',
        "style-src 'unsafe-inline'",
        "font-src 'self' data:",
        "img-src 'self' data:",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
      ].join('; '),
    },
  };
}
