/** Letters that Unicode decomposition leaves alone, and marks that are written in several ways. */
const SPECIAL: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ə: 'a',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '`': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
};

const MARKS = /\p{M}/gu;
const PLAIN_ASCII = /^[ -~\s]*$/;

/** Case, accents, special letters and kinds of quote marks aside: one form for comparing, at load and at query alike. */
export function fold(text: string): string {
  if (PLAIN_ASCII.test(text)) return text.toLowerCase().replaceAll('`', "'");
  let folded = '';
  for (const char of text.normalize('NFKD').replace(MARKS, '').toLowerCase()) folded += SPECIAL[char] ?? char;
  return folded.replace(MARKS, '');
}

/** Folded letters and digits joined by single blanks: what full-text search holds and asks for. */
export const foldWords = (text: string): string =>
  fold(text)
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? '';

/** A key's readable part: folded ASCII letters and digits joined by hyphens. Empty where the name has none. */
export const slug = (text: string): string =>
  fold(text)
    .match(/[a-z0-9]+/g)
    ?.join('-') ?? '';
