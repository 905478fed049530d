import { fold } from '../model/index.ts';
import { GENERATIONS, HONORIFICS, INNER_PARTICLES, PARTICLES, SHORT_NAMES, TRANSLITERATIONS } from './name-tables.ts';

/** A name as identity compares it: a set of token keys and initials, whatever the order and the alphabet of the words. */
export interface Form {
  /** `antn.a+blnkn.i`, with initials behind a semicolon: the form written out. Two names are alike exactly if their keys are equal. */
  readonly key: string;
  readonly tokens: readonly string[];
  /** Among them `-` where the name is one word, two family names with a hyphen: it may mean whoever bears both, but nobody who bears one means it. */
  readonly initials: readonly string[];
}

const TWO_FAMILY_NAMES = '-';
/** Whether a name is two family names with a hyphen, and nothing else. */
export const isDouble = (form: Form): boolean => form.initials.includes(TWO_FAMILY_NAMES);

const VOWEL_CLASS: Readonly<Record<string, string>> = { a: 'a', e: 'i', i: 'i', o: 'u', u: 'u' };
const INITIAL: Readonly<Record<string, string>> = { y: 'i', j: 'i', g: 'h', c: 'k', q: 'h', x: 'k', w: 'v' };

const initialKey = (letter: string): string => VOWEL_CLASS[letter] ?? INITIAL[letter] ?? letter;

/**
 * The key of one folded word: differences of transliteration aside. Of the vowels only the class of the first
 * (Hassan, Hussein), a final a, i or o (Martin, Martina; Roman, Romani) and how often there are some (Bakr, Baker) tell. Equality of keys is an equivalence, so spellings never chain.
 */
export function tokenKey(word: string): string {
  const generation = GENERATIONS[word];
  if (generation !== undefined) return generation;
  const full = SHORT_NAMES.get(word);
  if (full === undefined && word.length <= 3) return word.replaceAll('w', 'v');
  let spelled = full ?? word;
  for (const [from, to] of TRANSLITERATIONS) spelled = spelled.replace(from, to);
  const consonants = spelled.replace(/[aeiou]/g, '');
  if (consonants.length < 3) return spelled;
  const vowel = VOWEL_CLASS[/[aeiou]/.exec(spelled)?.[0] ?? ''] ?? '';
  const final = /[^aeiou](?:(a|o)|e?(i))$/.exec(spelled)?.slice(1).join('') ?? '';
  const syllables = spelled.match(/[aeiou]+/g)?.length ?? 0;
  return /^[aeiou]/.test(spelled)
    ? `${vowel}${consonants}${final}${syllables}`
    : `${consonants}${final}.${vowel}${syllables}`;
}

const formKey = (tokens: readonly string[], initials: readonly string[]): string =>
  tokens.join('+') + (initials.length > 0 ? `;${initials.join('')}` : '');

/** A name with the parts of one given name put together: "Tae-hyun", "Tae hyun", "Taehyun" alike. Only small letters behind a capital tell that they belong together. */
function joinSyllables(name: string): string {
  return name.replace(/(\p{Lu}\p{L}+)[-‐ ](\p{Ll}{2,})(?![\p{L}'’])/gu, (both, first: string, second: string) =>
    PARTICLES.has(second) || INNER_PARTICLES.has(second) ? both : first + second,
  );
}

const words = (name: string): string[] =>
  fold(joinSyllables(name))
    .replaceAll('.', '. ')
    .split(/[\s\-–,()"]+/)
    .map((word) =>
      word
        .replace(/\.$/, '')
        .replace(/'s$/, '')
        .replace(/[^\p{L}\p{N}']/gu, ''),
    )
    .filter((word) => word !== '' && !HONORIFICS.has(word));

const known = new Map<string, Form>();
const KNOWN_AT_MOST = 50_000;

/** The form of a name; its key is empty where the name has no word that tells. */
export function formOf(name: string): Form {
  const before = known.get(name);
  if (before) return before;
  const tokens = new Set<string>();
  const initials: string[] = [];
  words(name).forEach((word, index) => {
    if (PARTICLES.has(word) || (index > 0 && INNER_PARTICLES.has(word))) return;
    if ([...word].length === 1) initials.push(initialKey(word));
    else {
      const key = tokenKey(word);
      // Said twice, as in Abdullah Abdullah, it is a full name.
      tokens.add(tokens.has(key) ? `${key}*` : key);
    }
  });
  const sorted = [...tokens].sort();
  const isOneWord = name.split(/\s+/).filter((word) => !HONORIFICS.has(fold(word).replace('.', ''))).length === 1;
  if (isOneWord && sorted.length > 1) initials.push(TWO_FAMILY_NAMES);
  initials.sort();
  const form = { key: formKey(sorted, initials), tokens: sorted, initials };
  if (known.size > KNOWN_AT_MOST) known.clear();
  known.set(name, form);
  return form;
}

/** A form from its key. */
export function parseForm(key: string): Form {
  const [tokens = '', initials = ''] = key.split(';');
  return { key, tokens: tokens === '' ? [] : tokens.split('+'), initials: [...initials] };
}

/** Whether `less` says no more than `more`: every token is in it, and every initial begins an unused token of it or is an initial of it. */
export function saysNoMore(less: Form, more: Form): boolean {
  if (less.key === more.key) return true;
  if (less.tokens.length > more.tokens.length || isDouble(more)) return false;
  if (!less.tokens.every((token) => more.tokens.includes(token))) return false;
  const free = more.tokens.filter((token) => !less.tokens.includes(token));
  const letters = [...more.initials];
  for (const initial of less.initials) {
    if (initial === TWO_FAMILY_NAMES) continue;
    const letter = letters.indexOf(initial);
    if (letter >= 0) {
      letters.splice(letter, 1);
      continue;
    }
    const token = free.findIndex((one) => initialKey(one[0] ?? '') === initial);
    if (token < 0) return false;
    free.splice(token, 1);
  }
  return true;
}

export const comparable = (a: Form, b: Form): boolean => saysNoMore(a, b) || saysNoMore(b, a);

function subsets<T>(items: readonly T[]): T[][] {
  const all: T[][] = [[]];
  for (const item of items) all.push(...all.map((subset) => [...subset, item]));
  return all;
}

/** Keys of all forms that say less than this one, for look-ups; at most two initials each. Names of more than six tokens have none. */
export function lesserForms(form: Form): string[] {
  if (form.tokens.length > 6 || isDouble(form)) return [];
  const keys = new Set<string>();
  for (const tokens of subsets(form.tokens)) {
    if (tokens.length === 0) continue;
    keys.add(formKey(tokens, []));
    if (tokens.length > 1) keys.add(formKey(tokens, [TWO_FAMILY_NAMES]));
    const rest = form.tokens.filter((token) => !tokens.includes(token));
    const letters = [...form.initials, ...rest.map((token) => initialKey(token[0] ?? ''))].sort();
    for (const initials of subsets(letters)) {
      if (initials.length > 0 && initials.length <= 2) keys.add(formKey(tokens, initials));
    }
  }
  keys.delete(form.key);
  return [...keys];
}

/** The words of a slug, `_` between two family names that are one word. */
const readWords = (slug: string): string => slug.replaceAll('-', ' ').replaceAll('_', '-');

/** A name as the readable part of a key: honorifics aside, ASCII. `formOfSlug` gives the name's form back; where letters cannot, the form itself is spelt in hexadecimal. */
export function nameSlug(name: string): string {
  const readable = words(name)
    .map((word) => word.replace(/[^a-z0-9]/g, ''))
    .filter((word) => word !== '')
    .join(isDouble(formOf(name)) ? '_' : '-');
  const { key } = formOf(name);
  return formOf(readWords(readable)).key === key ? readable : `x-${Buffer.from(key).toString('hex')}`;
}

/** The form that a slug of `nameSlug` stands for; any other spelling of the name does as well. */
export function formOfSlug(slug: string): Form {
  const spelt = /^x-((?:[0-9a-f]{2})+)$/.exec(slug)?.[1];
  return spelt === undefined ? formOf(readWords(slug)) : parseForm(Buffer.from(spelt, 'hex').toString());
}
