import type { ActorPhrase } from './actor-phrase.ts';
import type { SentenceScan } from './clause.ts';
import { listFrom } from './lists.ts';
import { furtherAfter } from './object.ts';

const MAX_LISTS = 6;

/** The lists behind further tellings of one link: "with Orla in the morning, with Venn at noon and with Tesk in the evening". */
export function furtherLists(sentence: SentenceScan, from: number, link: string): readonly (readonly ActorPhrase[])[] {
  const found: (readonly ActorPhrase[])[] = [];
  for (let end = from; found.length < MAX_LISTS; ) {
    const next = furtherAfter(sentence, end, link);
    const list = next < 0 ? [] : listFrom(sentence, next);
    const last = list[list.length - 1];
    if (last === undefined || last.end <= end) break;
    found.push(list);
    end = last.end;
  }
  return found;
}
