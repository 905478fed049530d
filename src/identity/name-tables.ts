import shortNameTable from '../../seeds/reference/short-names.json';

/** Words in names that tell nothing of who is meant, and spellings that are one name. Written by hand from what diplomatic texts hold. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Courtesies and ranks in front of a name. */
export const HONORIFICS = words(
  'mr mrs ms miss dr prof professor sir lord dame lady he hh hrh hm sheikh shaikh sheikha prince princess king queen hon honourable honorable rt ' +
    'general gen admiral adm ambassador amb madam madame mme haji imam ayatollah cardinal archbishop datuk dato tan sri excellency',
);

/** Particles, wherever they stand. */
export const PARTICLES = words(
  'al el le la do da bin bint ibn von van der den ter ten de del della di du dos das of the and y e zu ad as ash an',
);

/** Words that are particles behind the first word only: `Ben` and `Abu` also begin names. */
export const INNER_PARTICLES = words('ben la le da do abu bu');

/** The full given name of short names and national forms, by the folded word. */
export const SHORT_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(shortNameTable.names).flatMap(([full, forms]) => forms.map((form): [string, string] => [form, full])),
);

/** Numbers and generations behind a name: they tell people apart. */
export const GENERATIONS: Readonly<Record<string, string>> = {
  ii: '#2',
  iii: '#3',
  iv: '#4',
  vi: '#6',
  vii: '#7',
  viii: '#8',
  jr: '#j',
  junior: '#j',
  sr: '#s',
};

/** Rewritings that lead every transliteration of a token to one spelling, in this order. */
export const TRANSLITERATIONS: readonly (readonly [RegExp, string])[] = [
  [/'/g, ''],
  [/^c(?=[aoulr])/, 'k'],
  [/sch|sh/g, 's'],
  [/tsch|tch|ch|cz/g, 'c'],
  [/dzh/g, 'j'],
  [/zh/g, 'z'],
  [/ph/g, 'f'],
  [/kh|gh/g, 'h'],
  [/th/g, 't'],
  [/dh|dj/g, 'd'],
  [/qu(?=[ei])/g, 'k'],
  [/q/g, 'h'],
  [/ck/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/tz|ts/g, 'c'],
  [/ou|oo/g, 'u'],
  [/au(?=[^aeiou])/g, 'av'],
  [/^(?:ye|ie|je)/, 'e'],
  [/^(?:yu|iu|ju|yo|io|jo)/, 'iu'],
  [/^(?:ya|ia|ja)/, 'ia'],
  [/([oe]v|[oe]f)f?$/, '$1'],
  [/of$/, 'ov'],
  [/ef$/, 'ev'],
  [/[yj]/g, 'i'],
  [/(?<=[aou])i(?=[ou])/g, 'j'],
  [/g/g, 'h'],
  [/(.)\1+/g, '$1'],
];
