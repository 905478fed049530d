import { createHash, timingSafeEqual } from 'node:crypto';
import type { Caller } from '../context.ts';
import type { TokenSetting } from './settings.ts';

/** Who sends a request: nobody known (`caller` null), the holder of a token, or somebody with a wrong one. */
export type Authority = { readonly valid: true; readonly caller: Caller | null } | { readonly valid: false };

const PUBLIC: Authority = { valid: true, caller: null };
const WRONG: Authority = { valid: false };
const LONGEST = 512;

/** Reads an `authorization` header. The hash of the token is compared with all known ones, each in constant time. */
export function authorityOf(header: string | null | undefined, tokens: readonly TokenSetting[]): Authority {
  if (header === null || header === undefined) return PUBLIC;
  const token = /^Bearer +([^\s]+)$/i.exec(header.slice(0, LONGEST))?.[1];
  if (token === undefined || header.length > LONGEST) return WRONG;
  const hash = createHash('sha256').update(token).digest();
  let found: TokenSetting | null = null;
  for (const known of tokens) if (timingSafeEqual(hash, Buffer.from(known.sha256, 'hex'))) found = known;
  if (found === null) return WRONG;
  return { valid: true, caller: { name: found.name ?? `token ${found.sha256.slice(0, 8)}`, roles: found.roles } };
}
