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

/** Any of some words and phrases, whole. */
const anyOf = (phrases: readonly string[]): RegExp => new RegExp(`\\b(?:${phrases.join('|')})\\b`);
/** Words of an office of state in a publisher's or a masthead's name: such a publisher speaks for its country. */
const OFFICIAL = anyOf(publisherTable.official);
/** Words of those who report on others. */
const MEDIA = anyOf(publisherTable.media);
/** In a publisher's name these tell the language of a page. */
const LANGUAGE_NAMES = new Set(['english']);
/** Behind a town: a street or house that bears its name. */
const STREET = new RegExp(`^(?:${publisherTable.streets.join('|')})$`);
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
  const named = sideOfName(article.publisher) ?? sideOfName(article.creator);
  if (named) return named;
  if (article.publisher && MEDIA.test(fold(article.publisher))) return null;
  return sideOfHost(article.url, true);
}

/** A country or organisation by the code or short name that tables and gold answers use. */
export function sideByCode(code: string): Side | null {
  if (COUNTRIES.some((row) => row.code === code)) return { kind: 'COUNTRY', code };
  return ORGANIZATIONS.some((row) => row.name === code) ? { kind: 'ORGANIZATION', name: code } : null;
}

/** Whether a publisher's name is that of those who report on others. */
export const isMediaName = (name: string): boolean =>
  MEDIA.test(fold(name)) &&
  !/\b(?:ministry|embassy|government|presidency|foreign affairs|secretariat)\b/.test(fold(name));

/** Whether a publisher's name is that of an office of state, and not of those who report on others. */
export const isOfficialName = (name: string): boolean => OFFICIAL.test(fold(name)) && !isMediaName(fold(name));

/**
 * "Latvian Foreign Ministry Press Service", "Embassy of Velia", "NATO": an office of state with its country, or an organisation itself.
 * With `reporting`, the country of those who report on others, too ("The Holm Courier").
 */
export function sideOfName(name: string | undefined, reporting = false): Side | null {
  if (!name || name.length > 240) return null;
  const folded = fold(name);
  if (!reporting && isMediaName(folded)) return null;
  const tokens = tokenize(name, 0, name.length, NONE);
  const official = OFFICIAL.test(folded);
  let country: Side | null = null;
  let organization: Side | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const match = worldTrie().longest(
      tokens,
      at,
      tokens.length,
      (entry, from) =>
        (entry.exact === null || tokens[from]?.text.toUpperCase() === tokens[from]?.text) &&
        !(entry.ambiguous && entry.meaning.kind === 'CITY'),
    );
    if (!match) continue;
    const { meaning } = match.entry;
    if (meaning.kind === 'ORGANIZATION' && !isMedia(meaning.name)) {
      // "Permanent Mission of Velia to the UN" is Velia's.
      if (country === null) organization ??= { kind: 'ORGANIZATION', name: meaning.name };
    } else if ('code' in meaning) {
      const abroad =
        /^(?:in|to|rue|de|road|via|boulevard|avenue|street)$/.test(tokens[at - 1]?.folded ?? '') ||
        LANGUAGE_NAMES.has(tokens[at]?.folded ?? '');
      const counts = official || reporting || meaning.kind === 'METONYM';
      const isStreet =
        STREET.test(tokens[match.end]?.folded ?? '') && meaning.kind !== 'DEMONYM' && meaning.kind !== 'METONYM';
      if (!abroad && !isStreet && counts && organization === null) country ??= { kind: 'COUNTRY', code: meaning.code };
    }
    // "Kyiv Independent": the town in a paper's name tells its country.
    if (!(meaning.kind === 'ORGANIZATION' && isMedia(meaning.name))) at = match.end - 1;
  }
  return country ?? organization;
}

/** Whether an organisation is a news outlet. */
export const isMedia = (name: string): boolean => ORGANIZATIONS.find((row) => row.name === name)?.kind === 'MEDIA';

/** Whether an organisation is a movement or an armed group, which gives no titles that need no name. */
export const isMovement = (name: string): boolean => ORGANIZATIONS.find((row) => row.name === name)?.kind === 'OTHER';

/** Whether a line is an organisation's name or that of one of its bodies, with little else. */
export function isWholeName(line: string, organization: string): boolean {
  const row = ORGANIZATIONS.find((candidate) => candidate.name === organization);
  const names = row ? [row.name, ...(row.aliases ?? []), ...(row.bodies ?? [])] : [];
  const folded = fold(line)
    .replace(/[^\p{L}\s-]+/gu, ' ')
    .trim();
  return names.some((name) => folded === fold(name) || folded === `the ${fold(name)}`);
}

/** By the host: a row of the table, or a government's label under a country's domain; where not `official`, any host under it. */
export function sideOfHost(url: string | undefined, official: boolean): Side | null {
  const host = url && /^https?:\/\/([\w.-]{1,200})/i.exec(url)?.[1]?.toLowerCase();
  if (!host) return null;
  const row = ROWS.find((candidate) => host === candidate.host || host.endsWith(`.${candidate.host}`));
  if (row) return row.side === null || !official ? null : sideByCode(row.side);
  const labels = host.split('.');
  const top = labels.at(-1) ?? '';
  if (official && !labels.slice(0, -1).some((label) => GOVERNMENT_LABELS.has(label))) return null;
  const country = COUNTRIES.find((candidate) => candidate.alpha2.toLowerCase() === top);
  return country ? { kind: 'COUNTRY', code: country.code } : null;
}
