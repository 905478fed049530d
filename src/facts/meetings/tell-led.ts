import type { ActorRef } from '../../model/index.ts';
import { actorOf } from './actor-mention.ts';
import type { Side } from './actor-phrase.ts';
import { type Candidate, sameSide } from './candidate.ts';
import { phraseStarting } from './clause.ts';
import { complementFrom } from './lists.ts';
import { candidateOf, seated, type Telling } from './telling.ts';

const NEAR = 2;

/** "The Kenyan side was led by Orla, the Danish side by Venn": who met, or who more was at the meeting told last. */
export function tellLed(telling: Telling): Candidate[] {
  const { sentence, register, trigger } = telling;
  const { scan } = sentence;
  const of = sideBefore(telling);
  const after = phraseStarting(sentence, trigger.end);
  const before = sentence.phrases.findLastIndex((phrase) => phrase.end <= trigger.first && phrase.kind === 'NAMED');
  const leads = scan.folded(trigger.end - 1) === 'by' || scan.is('copulas', trigger.end - 1) ? after : before;
  const list = leads < 0 ? [] : leads === after ? complementFrom(sentence, leads) : [sentence.phrases[leads]];
  const people = list
    .flatMap((phrase) => phrase?.sides ?? [])
    .flatMap(({ person }) => (person === null ? [] : [person]));
  if (of === null || people.length === 0) return [];
  const sides: Side[] = people.map((person) => ({ person, of }));
  register.led.push(...sides.map((side) => ({ side, sentence: sentence.index })));
  const known = register.seats.some((seat) => sameSide(seat.of, of));
  const other = register.led.find((one) => !sameSide(one.side.of, of) && sentence.index - one.sentence <= NEAR);
  const seats = known
    ? [...register.seats, ...seated(sides, 'PARTICIPANT')]
    : other
      ? seated([other.side, ...sides], 'PARTICIPANT')
      : [];
  if (seats.length < 2) return [];
  const candidate = candidateOf(telling, { seats, told: 'HELD', first: trigger.first, end: trigger.end });
  return candidate ? [known ? { ...candidate, joins: true } : candidate] : [];
}

/** The country or body whose delegation it is: before the noun, or behind "of". */
function sideBefore({ sentence, trigger }: Telling): ActorRef | null {
  const { scan } = sentence;
  for (let at = trigger.end - 1; at >= Math.max(sentence.first, trigger.first - 4); at--) {
    const mention = scan.mention(at, 'DEMONYM', 'COUNTRY', 'ORGANIZATION');
    if (mention) return actorOf(mention);
  }
  return null;
}
