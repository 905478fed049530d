import { foldWords, TOPICS, type TopicCode } from '../model/index.ts';
import type { Position, SearchType } from './queries.ts';

/** What a search found, before its record is read. Names are of tier 0 to 2, titles of 3, bodies of 4. */
export interface Found {
  readonly type: SearchType;
  readonly tier: number;
  /** '' for what has no day: actors and topics. */
  readonly sortDate: string;
  readonly key: string;
}

/** The tiers of names: the whole name, its beginning, the words in it. */
export const NAME_TIERS = 3;
export const TITLE_TIER = 3;
export const BODY_TIER = 4;

/** How well the words fit names given in their folded forms; null where a word begins none of theirs. */
export function nameTier(words: readonly string[], forms: readonly string[]): number | null {
  const asked = words.join(' ');
  if (forms.includes(asked)) return 0;
  if (forms.some((form) => form.startsWith(asked))) return 1;
  const known = forms.flatMap((form) => form.split(' '));
  return words.every((word) => known.some((each) => each.startsWith(word))) ? 2 : null;
}

/** Topics whose label or code the words fit. */
export function topicsFound(words: readonly string[]): Found[] {
  return (Object.keys(TOPICS) as TopicCode[]).flatMap((key) => {
    const tier = nameTier(words, [foldWords(TOPICS[key].label), foldWords(key)]);
    return tier === null ? [] : [{ type: 'TOPIC', tier, sortDate: '', key }];
  });
}

/** The better tier first, then the newer, then the lesser key. */
export function compareFound(a: Omit<Found, 'type'>, b: Omit<Found, 'type'>): number {
  if (a.tier !== b.tier) return a.tier - b.tier;
  if (a.sortDate !== b.sortDate) return a.sortDate > b.sortDate ? -1 : 1;
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

/** A hit's place in the ranking, and back. */
export const foundPosition = ({ tier, sortDate, key }: Omit<Found, 'type'>): Position => ({
  order: `${tier} ${sortDate}`,
  key,
});
/** The place in the ranking that a position means. */
export function positionFound({ order, key }: Position): Omit<Found, 'type'> {
  const [tier = '', sortDate = ''] = String(order).split(' ');
  return { tier: Number(tier), sortDate, key };
}
