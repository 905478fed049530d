import { createHash } from 'node:crypto';
import type { ActorRef } from './actor-ref.ts';
import { slug } from './fold.ts';

const HASH_LENGTH = 24;

/** SHA-256 of a text, its first hexadecimal digits. */
export const hashOf = (text: string, length: number = HASH_LENGTH): string =>
  createHash('sha256').update(text).digest('hex').slice(0, length);

export const countryKey = (code: string): string => `country:${code}`;
export const organizationKey = (name: string): string => `organization:${slug(name) || hashOf(name, 12)}`;
export const articleKey = (textHash: string): string => `article:${textHash}`;

/** The key of a country or organisation; null for a person, whose key only identity knows. */
export function sideKey(actor: ActorRef | null | undefined): string | null {
  switch (actor?.kind) {
    case 'COUNTRY':
      return countryKey(actor.code);
    case 'ORGANIZATION':
      return organizationKey(actor.name);
    default:
      return null;
  }
}

/** What a mention refers to where it is a person: resolved by the kind `appearance`. */
export const appearanceReference = (id: string): string => `appearance:${id}`;
