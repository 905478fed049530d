import type { Seat } from './candidate.ts';
import { phraseStarting } from './clause.ts';
import { complementFrom } from './lists.ts';
import { seated, type Telling } from './telling.ts';

/** "Talks chaired by Venn", "a lunch given by Venn": who is told behind the words. */
export function chairedBy(telling: Telling, from: number): Seat[] {
  const { sentence } = telling;
  const { scan } = sentence;
  const fronted = chairedInFront(telling);
  if (fronted.length > 0) return fronted;
  for (let at = from; at < Math.min(sentence.end - 2, from + 24); at++) {
    const chairs = scan.words.chairing(scan.tokens, at);
    const named = chairs > 1 ? phraseStarting(sentence, at + chairs) : -1;
    if (named >= 0 && sentence.phrases[named]?.kind === 'NAMED')
      return seated(
        complementFrom(sentence, named).flatMap((phrase) => phrase.sides),
        'CHAIR',
      );
    if (scan.folded(at + 1) !== 'by' || at >= from + 12) continue;
    const role = { chaired: 'CHAIR', hosted: 'HOST', given: 'HOST', mediated: 'MEDIATOR', convened: 'CHAIR' }[
      scan.folded(at)
    ];
    const phrase = role ? sentence.phrases.find((one) => one.first >= at + 2 && one.first <= at + 4) : undefined;
    if (!phrase || phrase.kind === 'SIDE' || phrase.kind === 'GROUP' || phrase.kind === 'PRONOUN') continue;
    return seated(phrase.sides, role === 'CHAIR' ? 'CHAIR' : role === 'HOST' ? 'HOST' : 'MEDIATOR');
  }
  return [];
}

/** "Under the chairmanship of Orla and Venn, consultations were held". */
function chairedInFront({ sentence, trigger }: Telling): Seat[] {
  const { scan } = sentence;
  for (let at = sentence.first + 1; at < Math.min(trigger.first, sentence.first + 4); at++) {
    const named =
      scan.words.chairing(scan.tokens, at) > 1
        ? phraseStarting(sentence, at + scan.words.chairing(scan.tokens, at))
        : -1;
    const list = named < 0 ? [] : complementFrom(sentence, named);
    if ((list[list.length - 1]?.end ?? trigger.first) < trigger.first)
      return seated(
        list.flatMap(({ sides }) => sides),
        'CHAIR',
      );
  }
  return [];
}
