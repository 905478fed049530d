import type { Document } from '../../documents/index.ts';
import { fold } from '../../model/index.ts';
import type { NameRun } from '../names/name-run.ts';
import type { Side } from '../publishers.ts';
import type { WorldMention } from '../world-mentions.ts';
import type { SettingWords } from './setting-words.ts';

type BySentence = ReadonlyMap<number, readonly WorldMention[]>;

/** The countries named near a person: in the sentence before the name, behind it, then in some sentences before, the nearest first. */
export function countriesBefore(run: NameRun, bySentence: BySentence, reach: number): readonly Side[] {
  const sides: Side[] = [];
  const add = (mentions: readonly WorldMention[]): void => {
    for (const { meaning } of mentions) if ('code' in meaning) sides.push({ kind: 'COUNTRY', code: meaning.code });
  };
  const own = bySentence.get(run.sentence) ?? [];
  add(own.filter((mention) => mention.firstToken < run.firstToken).reverse());
  add(own.filter((mention) => mention.firstToken > run.firstToken));
  for (let i = run.sentence - 1; i >= 0 && run.sentence - i <= reach; i--)
    add([...(bySentence.get(i) ?? [])].reverse());
  return sides;
}

/** The first country or organisation that a person's sentence names before the person. */
export function firstIn(run: NameRun, bySentence: BySentence): Side | null {
  for (const { meaning, firstToken } of bySentence.get(run.sentence) ?? []) {
    if (firstToken >= (run.before?.outerFirst ?? run.firstToken)) return null;
    if (meaning.kind === 'ORGANIZATION') return { kind: 'ORGANIZATION', name: meaning.name };
    if (meaning.kind === 'COUNTRY' || meaning.kind === 'METONYM') return { kind: 'COUNTRY', code: meaning.code };
  }
  return null;
}

/** "Velia recognises nobody else": the country with which a sentence begins, before a word in small letters. */
export function subjectOf(document: Document, sentence: number, mentions: readonly WorldMention[]): Side | null {
  const [mention] = mentions;
  const first = document.sentences[sentence]?.firstToken ?? 0;
  if (mention?.meaning.kind !== 'COUNTRY' || mention.firstToken - first > 1) return null;
  if (mention.firstToken > first && document.tokens[first]?.folded !== 'the') return null;
  const next = document.tokens[mention.endToken];
  return next?.kind === 'WORD' && !next.capital && next.folded !== 'and'
    ? { kind: 'COUNTRY', code: mention.meaning.code }
    : null;
}

/** The last organisation by a name of its own before a token: with that noun in its name, else in the sentence or the one before. */
export function ownBefore(
  own: readonly WorldMention[],
  token: number,
  noun: string | null,
  document: Document,
): Side | null {
  const sentence = document.tokens[token]?.sentence ?? 0;
  const fits = own.filter(
    ({ meaning, firstToken, sentence: at }) =>
      firstToken < token &&
      meaning.kind === 'ORGANIZATION' &&
      (noun === null ? sentence - at < 2 : fold(meaning.name).split(' ').includes(noun)),
  );
  const meaning = fits.at(-1)?.meaning;
  return meaning?.kind === 'ORGANIZATION' ? { kind: 'ORGANIZATION', name: meaning.name } : null;
}

/** "The delegation of Velia comprised: / Mr Tesk / Ms Orla": the side told of the delegation, in the sentence or in the lines above the list. */
export function delegationAt(
  document: Document,
  run: NameRun,
  bySentence: BySentence,
  words: SettingWords,
): Side | null {
  const start = document.tokens[run.firstToken]?.start ?? 0;
  const line = document.blocks[document.sentences[run.sentence]?.block ?? -1];
  const isListed = line !== undefined && start - line.start < 14;
  for (let i = run.sentence; i >= 0 && run.sentence - i < (isListed ? 9 : 1); i--) {
    const sentence = document.sentences[i];
    if (!sentence) return null;
    const clause = document.text.slice(sentence.start, Math.min(sentence.end, start)).replace(/\s+/g, ' ');
    if (i < run.sentence && !clause.trimEnd().endsWith(':')) {
      // Only lines of the list itself lie between.
      if (sentence.end - sentence.start > 120) return null;
      continue;
    }
    if (!words.delegation.test(clause.slice(-400))) {
      if (i < run.sentence) return null;
      continue;
    }
    const told = [...(bySentence.get(i) ?? []), ...(bySentence.get(i - 1) ?? [])].filter(
      (mention) => mention.firstToken < run.firstToken && 'code' in mention.meaning,
    );
    const meaning = told[0]?.meaning;
    return meaning && 'code' in meaning ? { kind: 'COUNTRY', code: meaning.code } : null;
  }
  return null;
}
