import { sameActor } from '../../model/index.ts';
import type { Side } from '../publishers.ts';
import type { WorldMention } from '../world-mentions.ts';
import type { Bare } from './bare.ts';
import type { Represented } from './represented.ts';

const REACH = 3;

/** "The Velian-Norlandic commission", "Velia and Norland", "between Velia and Norland": the two countries of which the text speaks as a pair, the nearest before or around a person. */
export function pairAt({
  document,
  first,
  setting,
}: Pick<Bare, 'document' | 'first' | 'setting'>): readonly [Side, Side] | null {
  for (let i = first.sentence; i >= 0 && first.sentence - i <= REACH; i--) {
    const worlds = setting.worldIn(i).filter((one) => 'code' in one.meaning && one.meaning.kind !== 'CITY');
    for (const [at, one] of worlds.entries()) {
      const next = worlds[at + 1];
      if (!next || !areJoined(document, one, next)) continue;
      const [a, b] = [countryOf(one), countryOf(next)];
      if (a && b && !sameActor(a, b)) return [a, b];
    }
  }
  return null;
}

const countryOf = ({ meaning }: WorldMention): Side | null =>
  'code' in meaning ? { kind: 'COUNTRY', code: meaning.code } : null;

/** Only a dash or an "and" stands between two countries, or they are parts of one word. */
function areJoined(document: Bare['document'], a: WorldMention, b: WorldMention): boolean {
  if (b.firstToken === a.firstToken || b.firstToken === a.endToken) return true;
  const between = document.tokens.slice(a.endToken, b.firstToken).map((token) => token.folded);
  return between.length <= 2 && between.every((word) => /^(?:and|the|-|–|—|\/|&)$/.test(word));
}

/** The side to which the others came: of the place abroad where the text is, else the text's own. */
export function hostingSide({ setting, first }: Bare): Side | null {
  return setting.abroadBefore(first) ?? setting.domestic;
}

/** The side that came: the other one of the pair, else the text's own abroad, else the country that the text is mostly about. */
export function guestSide(bare: Bare): Side | null {
  const { setting, first } = bare;
  const host = hostingSide(bare);
  const other = otherOf(pairAt(bare), host);
  if (other) return other;
  if (setting.abroadBefore(first)) return setting.domestic;
  return setting.guest(first.firstToken);
}

function otherOf(pair: readonly Side[] | null, side: Side | null): Side | null {
  if (!pair || !side || !pair.some((one) => sameActor(one, side))) return null;
  return pair.find((one) => !sameActor(one, side)) ?? null;
}

/** "The Velian-Norlandic commission was co-chaired by Orla and Tesk": to each of two the own side, the text's own first. */
export function chairSide(bare: Bare): Represented | null {
  const { document, first, people, draft, known, words, setting } = bare;
  const sentence = document.sentences[first.sentence];
  if (!sentence || !words.together.test(document.text.slice(sentence.start, sentence.end).toLowerCase())) return null;
  const pair = pairAt(bare);
  if (!pair) return null;
  const inSentence = [
    ...new Set(people.mentions.flatMap(({ person, run }) => (run.sentence === first.sentence ? [person] : []))),
  ];
  if (inSentence.length !== 2) return null;
  const other = inSentence.find((person) => person !== draft.index);
  const side = otherOf(pair, other === undefined ? null : countrySide(known[other]?.of));
  if (side) return { of: side, source: 'DATELINE' };
  if (inSentence[0] !== draft.index) return null;
  const own = pair.find((one) => sameActor(one, setting.domestic)) ?? pair[0];
  return { of: own, source: 'DATELINE' };
}

const countrySide = (of: Represented['of'] | undefined): Side | null => (of?.kind === 'COUNTRY' ? of : null);
