import publisherTable from '../../seeds/reference/publishers.json';
import type { Article } from '../articles/index.ts';
import { tokenize } from '../documents/index.ts';
import { type ActorRef, fold } from '../model/index.ts';
import { COUNTRIES, ORGANIZATIONS, worldTrie } from './world.ts';

/** Whom a publisher speaks for: a country or an organisation. */
export type Side = Extract<ActorRef, { kind: 'COUNTRY' | 'ORGANIZATION' }>;

interface PublisherRow {
  readonly host: string;
  readonly side: string | null;
  readonly kind: string;
}

const ROWS: readonly PublisherRow[] = publisherTable.publishers;
const NONE: ReadonlySet<string> = new Set();

/** Words of an office of state in a publisher's or a masthead's name: such a publisher speaks for its country. */
const OFFICIAL =
  /\b(?:ministry|ministries|department of (?:state|foreign)|foreign affairs|foreign office|foreign ministry|external relations|external affairs|international relations|embassy|high commission|consulate|permanent mission|permanent representation|mission to|government|presidency|office of the (?:president|prime minister|spokesperson|secretary|minister)|president's office|prime minister's office|prime minister|presidential (?:office|administration|palace)|president of the republic|chancellery|cabinet office|state department|royal (?:house|court|palace)|amiri diwan|diwan|parliament of|secretariat|secretary-general|commission|global affairs|mofa|mfa|minrex|dfat|fcdo|dirco)\b/;
/** Words of those who report on others. */
const MEDIA =
  /\b(?:news agency|agency|times|post|herald|gazette|tribune|journal|daily|weekly|radio|television|tv|broadcaster|broadcasting|wire|observer|chronicle|telegraph|press association|magazine|monitor|institute|think tank|centre for|center for|observatory|review|mirror)\b/;
const GOVERNMENT_LABELS = new Set([
  'gov',
  'gob',
  'gouv',
  'govt',
  'go',
  'gv',
  'gub',
  'government',
  'mfa',
  'mofa',
  'mofaic',
  'president',
  'presidency',
  'presidencia',
  'pm',
  'primeminister',
  'foreign',
  'mae',
  'mzv',
  'mid',
  'gc',
  'guv',
  'gov',
]);

/**
 * Whom an article's publisher speaks for, by its own field, else a row of the table by host, else a government's domain, else an office of state in the publisher's name.
 * Null for those who report on others.
 */
export function sideOfPublisher(article: Pick<Article, 'side' | 'publisher' | 'url' | 'creator'>): Side | null {
  if (article.side) return article.side;
  const named = sideOfName(article.publisher);
  if (named) return named;
  if (article.publisher && MEDIA.test(fold(article.publisher))) return null;
  return sideOfHost(article.url);
}

/** A country or organisation by the code or short name that tables and gold answers use. */
export function sideByCode(code: string): Side | null {
  if (COUNTRIES.some((row) => row.code === code)) return { kind: 'COUNTRY', code };
  return ORGANIZATIONS.some((row) => row.name === code) ? { kind: 'ORGANIZATION', name: code } : null;
}

/** "Latvian Foreign Ministry Press Service", "Embassy of Velia", "NATO": an office of state with its country, or an organisation itself. */
export function sideOfName(name: string | undefined): Side | null {
  if (!name || name.length > 200) return null;
  const folded = fold(name);
  if (MEDIA.test(folded) && !/\b(?:ministry|embassy|government|presidency|foreign affairs)\b/.test(folded)) return null;
  const tokens = tokenize(name, 0, name.length, NONE).map((token, index) => ({ ...token, index, sentence: 0 }));
  const official = OFFICIAL.test(folded);
  let country: Side | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const match = worldTrie().longest(
      tokens,
      at,
      tokens.length,
      (entry, from) => entry.exact === null || tokens[from]?.text.toUpperCase() === tokens[from]?.text,
    );
    if (!match) continue;
    const { meaning } = match.entry;
    if (meaning.kind === 'ORGANIZATION' && !isMedia(meaning.name)) return { kind: 'ORGANIZATION', name: meaning.name };
    if ('code' in meaning && meaning.kind !== 'CITY') {
      const abroad = /^(?:in|to)$/.test(tokens[at - 1]?.folded ?? '');
      if (meaning.kind === 'METONYM') country = { kind: 'COUNTRY', code: meaning.code };
      else if (!abroad && official) country ??= { kind: 'COUNTRY', code: meaning.code };
    }
    at = match.end - 1;
  }
  return country;
}

const isMedia = (name: string): boolean => ORGANIZATIONS.find((row) => row.name === name)?.kind === 'MEDIA';

/** By the host: a row of the table, or a government's label under a country's domain. */
function sideOfHost(url: string | undefined): Side | null {
  const host = url && /^https?:\/\/([\w.-]{1,200})/i.exec(url)?.[1]?.toLowerCase();
  if (!host) return null;
  const row = ROWS.find((candidate) => host === candidate.host || host.endsWith(`.${candidate.host}`));
  if (row) return row.side === null ? null : sideByCode(row.side);
  const labels = host.split('.');
  const top = labels.at(-1) ?? '';
  if (!labels.slice(0, -1).some((label) => GOVERNMENT_LABELS.has(label))) return null;
  const country = COUNTRIES.find((candidate) => candidate.alpha2.toLowerCase() === top);
  return country ? { kind: 'COUNTRY', code: country.code } : null;
}
