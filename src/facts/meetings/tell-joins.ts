import type { Candidate } from './candidate.ts';
import { listBackTo, listFrom } from './lists.ts';
import { objectAfter } from './object.ts';
import { isGuessed } from './sides-differ.ts';
import { sidesOf } from './sides-told.ts';
import { findWord } from './status.ts';
import { tellGathered } from './tell-gathered.ts';
import { candidateOf, seated, type Telling } from './telling.ts';

/** Somebody more at the meeting that is being told. */
export function tellJoins(telling: Telling): Candidate[] {
  const { sentence, register, trigger } = telling;
  const { frame, links } = trigger.frame;
  const told = register.session ? register.sitting : register.seats;
  // Nobody met yet: "the ceremony was attended by Orla and Venn" tells of it alone.
  if (told.length < (register.session ? 1 : 2)) return frame.links === undefined ? [] : tellGathered(telling);
  const found = frame.links === undefined ? null : objectAfter(sentence, trigger.end, links, frame.far ?? false);
  const preceding = sentence.phrases.findLastIndex((phrase) => phrase.end <= trigger.first && phrase.subjectLike);
  const opens = preceding < 0 && trigger.first === sentence.first;
  const before = opens
    ? sentence.phrases.findIndex((phrase) => phrase.subjectLike && phrase.first > trigger.end + 2)
    : preceding;
  const phrases = found
    ? listFrom(sentence, found.phrase)
    : frame.links === undefined && before >= 0
      ? listBackTo(sentence, before)
      : [];
  const more = sidesOf(sentence.scan, register, phrases, []).filter((side) => side.person !== null);
  if (more.length === 0) return [];
  // Those who accompany somebody are of the same side.
  const lead =
    frame.id === 'accompanied' && before >= 0
      ? sidesOf(sentence.scan, register, listBackTo(sentence, before), [])[0]
      : undefined;
  if (lead?.of)
    for (const side of more)
      if (side.person !== null && isGuessed(sentence.scan, side.person)) register.learned.set(side.person, lead.of);
  const open = told.filter((seat) => seat.person === null && seat.of !== null);
  const zipped = frame.id === 'chaired-by' && open.length === more.length && more.every((side) => side.of === null);
  const learned = more.map((side, i) =>
    zipped
      ? { ...side, of: open[i]?.of ?? null }
      : {
          ...side,
          of: (side.person !== null ? register.learned.get(side.person) : null) ?? side.of,
        },
  );
  const candidate = candidateOf(telling, {
    seats: [...told, ...seated(learned, 'PARTICIPANT')],
    told: 'HELD',
    first: trigger.first,
    end: Math.max(trigger.end, phrases[phrases.length - 1]?.end ?? 0),
  });
  const all = findWord(sentence, sentence.scan.words.allOfThem, trigger.first, sentence.end) >= 0;
  return candidate ? [{ ...candidate, joins: true, ...(all ? { joinsAll: true } : {}) }] : [];
}
