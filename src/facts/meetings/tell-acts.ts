import { UNKNOWN } from './actor-mention.ts';
import type { ActorPhrase, Side } from './actor-phrase.ts';
import { besides } from './besides.ts';
import { type Candidate, sameSide, sideKeys } from './candidate.ts';
import type { SentenceScan } from './clause.ts';
import { distribute } from './distribute.ts';
import { furtherLists } from './further-lists.ts';
import { listFrom, namedBelow } from './lists.ts';
import { objectAfter } from './object.ts';
import { sessionOfBody } from './session-of-body.ts';
import { withTheirs } from './sides-differ.ts';
import { sidesOf } from './sides-told.ts';
import { findWord, statusAt } from './status.ts';
import { type Subject, subjectAt } from './subject-at.ts';
import { tellMutual } from './tell-shared.ts';
import { tellWhom } from './tell-whom.ts';
import { bareCandidate, candidateOf, isAudience, seated, type Telling } from './telling.ts';
import { whereAt } from './where.ts';

/** Frames whose words mean more than a meeting where a group is their object. */
const GLADLY: ReadonlySet<string> = new Set(['welcome', 'call-on', 'host', 'be-hosted', 'call', 'tell']);

const PERSONAL: ReadonlySet<ActorPhrase['kind']> = new Set([
  'NAMED',
  'ROLE',
  'DELEGATION',
  'COUNTERPART',
  'PRONOUN',
  'GROUP',
]);

/** "Orla met Venn", "Tesk was received by Orla", "Orla, together with Venn, opened": one meeting for each other side, unless bound. */
export function tellActs(telling: Telling): Candidate[] {
  const { sentence, register, trigger } = telling;
  const { frame, links } = trigger.frame;
  const whom = frame.shape === 'ACTS' ? tellWhom(telling) : [];
  if (whom.length > 0) return whom;
  const found = objectAfter(sentence, trigger.end, links, frame.far ?? false);
  if (found === null) return frame.mutual ? tellMutual(telling) : [];
  const phrases = namedBelow(sentence, listFrom(sentence, found.phrase)).filter(
    (phrase) => !isAudience(sentence, phrase),
  );
  const object = phrases[0];
  if (object === undefined) return [];
  // "Received a phone call from Venn": the call tells of it.
  const direct = found.at === trigger.end;
  if (
    direct &&
    frame.form === 'PRESENT' &&
    findWord(sentence, sentence.scan.words.call, trigger.end, object.first) >= 0
  )
    return [];
  if (frame.people && !phrases.every((phrase) => PERSONAL.has(phrase.kind))) return [];
  if (!frame.people && object.kind === 'SIDE' && found.at === trigger.end) return [];
  // "Made a phone call to Venn": its noun tells of it.
  if (frame.id === 'pay-call' && findWord(sentence, sentence.scan.words.phones, trigger.first, trigger.end) >= 0)
    return [];
  if (frame.id === 'welcome' && sentence.scan.is('copulas', trigger.first - 1)) return [];
  const after = sentence.scan.folded(phrases[phrases.length - 1]?.end ?? 0);
  if ((frame.id === 'see' || frame.id === 'have-seen') && after === 'as') return [];
  // "Joined Venn in condemning the raid".
  const next = sentence.scan.folded((phrases[phrases.length - 1]?.end ?? 0) + 1);
  if (frame.id === 'join-table' && after === 'in' && next.endsWith('ing')) return [];
  if (frame.id === 'lay-before' && object.kind === 'GROUP') return [];
  // "Welcomed the Green Coalition", "call on the Northern Front": no guests, and no hosts.
  if (object.word === 'group' && GLADLY.has(frame.id)) return [];
  if (frame.id === 'see' && (object.kind === 'GROUP' || sentence.scan.has('businesses', object.word))) return [];
  const last = phrases[phrases.length - 1]?.end ?? 0;
  const purpose = object.kind === 'NAMED' && sentence.scan.is('callPurposes', last + 1);
  if (frame.id === 'call-on' && sentence.scan.folded(last) === 'to' && !purpose) return [];
  if (frame.id === 'call-on' && phrases.some((phrase) => phrase.word === 'authorities' || phrase.word === 'government'))
    return [];
  if ((frame.id === 'call' || frame.id === 'will-call') && !callsSomebody(sentence, phrases)) return [];
  // "Orla met her": who is met is not who meets.
  const before = object.kind === 'PRONOUN' ? subjectAt(sentence, register, trigger.first, object.end, []).sides : [];
  const rough = sidesOf(sentence.scan, register, phrases, before);
  const subject = subjectAt(sentence, register, trigger.first, phrases[phrases.length - 1]?.end ?? trigger.end, rough);
  const met = withTheirs(sentence.scan, sidesOf(sentence.scan, register, phrases, subject.sides), subject.sides);
  const hosted = frame.shape === 'UNDERGOES' || frame.roles?.[1] === 'HOST';
  const objects = hosted ? hostsAbroad(telling, phrases, met, subject.sides) : met;
  if (objects.length === 0 && subject.sides.length > 0) awaitNames(telling, object, subject);
  if (objects.length === 0 || subject.sides.length === 0) return [];
  // "The decision was welcomed by Orla": nobody who could be a guest.
  if (frame.shape === 'UNDERGOES' && subject.phrases.length === 0 && welcomesThing(telling)) return [];
  // "Croatia welcomed them": a country is glad of something.
  // "The Omani ministry hosted them": a house, where others met.
  const houses = frame.id === 'host' && object.kind === 'PRONOUN' && sideKeys(rough0(telling, phrases)).length > 1;
  if (houses) return [];
  const glad =
    frame.id === 'welcome' &&
    object.kind === 'PRONOUN' &&
    subject.phrases.every((phrase) => phrase.kind === 'SIDE' || phrase.kind === 'GROUP');
  if (glad && subject.phrases.length > 0) return [];
  if ((frame.id === 'tell' || frame.occasion) && !tellsInPresence(telling, object)) return [];
  // "Orla, met in Oslo by Venn, spoke": between commas, right behind the guest.
  if (frame.id === 'met-by' && sentence.scan.folded(trigger.first - 1) !== ',') return [];
  if (frame.id === 'met-by' && subject.end !== trigger.first - 1) return [];
  const told = statusAt(sentence, subject.end, trigger.first, trigger.end, false);
  const [mine, theirs] = frame.roles ?? ['PARTICIPANT', 'PARTICIPANT'];
  const apartFrom =
    (frame.apart ?? false) && findWord(sentence, sentence.scan.words.ceremonies, sentence.first, sentence.end) < 0;
  const severalHosts = !apartFrom && (sideKeys(subject.sides).length > 1 || (frame.single ?? frame.apart ?? false));
  const link = sentence.scan.folded(found.at - 1);
  const more = [
    ...furtherLists(sentence, phrases[phrases.length - 1]?.end ?? trigger.end, link).flat(),
    ...besides(sentence, trigger.first),
  ];
  const others = sidesOf(sentence.scan, register, more, subject.sides);
  const portions = distribute(sentence, phrases, objects, trigger.end, severalHosts);
  const apart = others.length > 0 ? distribute(sentence, more, others, trigger.end, false) : [];
  const mineApart =
    sideKeys(subject.sides).length > 1 &&
    (apartFrom || findWord(sentence, sentence.scan.words.separate, subject.end, trigger.end + 4) >= 0);
  const owners = mineApart ? subject.sides.map((side) => [side]) : [subject.sides];
  return owners
    .flatMap((owner) => [...portions, ...apart].map((portion) => ({ owner, portion })))
    .flatMap(({ owner, portion }) => {
      const candidate = candidateOf(telling, {
        seats: [...seated(owner, mine), ...seated(portion.sides, theirs)],
        own: owner.length,
        told,
        first: Math.min(trigger.first, subject.first),
        end: Math.max(portion.end, trigger.end),
        ...(apart.includes(portion) ? { near: [more[0]?.first ?? trigger.first, portion.end] as const } : {}),
        ...sessionOfBody(sentence, phrases),
      });
      return candidate ? [candidate] : [];
    });
}

/** "In Nouakchott he will be received by the president": abroad, who is told of by an office alone is the host country's. */
function hostsAbroad(
  { sentence, register }: Telling,
  phrases: readonly ActorPhrase[],
  met: readonly Side[],
  guests: readonly Side[],
): readonly Side[] {
  const [phrase, ...more] = phrases;
  const bare = phrase?.kind === 'ROLE' && phrase.sides.length === 0 && phrase.word !== UNKNOWN && more.length === 0;
  const own = met.every((side) => side.person === null && guests.some((one) => sameSide(one.of, side.of)));
  const near = sentence.index - register.planSentence <= 2 ? register.planPlace : null;
  const here = whereAt(sentence, sentence.first, sentence.first, false).place;
  const code = (here ?? near ?? register.place)?.of ?? null;
  if (!bare || !own || code === null) return met;
  const of: Side['of'] = { kind: 'COUNTRY', code };
  if (guests.some((side) => sameSide(side.of, of))) return met;
  return [{ person: null, of, ...(phrase.officeClass ? { office: phrase.officeClass } : {}) }];
}

/** "Received two envoys on Thursday": who they were is told behind. */
function awaitNames(telling: Telling, object: ActorPhrase, subject: Subject): void {
  const { sentence, register, trigger } = telling;
  if (!object.plural || (object.kind !== 'ROLE' && object.kind !== 'GROUP' && object.kind !== 'DELEGATION')) return;
  const [mine] = trigger.frame.frame.roles ?? ['PARTICIPANT', 'PARTICIPANT'];
  const seats = seated(subject.sides, mine);
  const told = statusAt(sentence, subject.end, trigger.first, trigger.end, false);
  register.awaited = bareCandidate(telling, { seats, told, first: trigger.first, end: trigger.end });
}

/** Whom phrases mean, by themselves. */
const rough0 = ({ sentence, register }: Telling, phrases: readonly ActorPhrase[]) =>
  sidesOf(sentence.scan, register, phrases, []);

/** "Told her Danish interlocutors in Odense": telling somebody is a meeting where an occasion, or the place and people of talks, tell so. */
function tellsInPresence(telling: Telling, object: ActorPhrase): boolean {
  const { sentence, trigger } = telling;
  const { scan } = sentence;
  for (let at = sentence.first; at < sentence.end; at++)
    if (
      scan.is('occasions', at) &&
      scan.is('beforeOccasion', at - 1) &&
      (Math.abs(at - trigger.first) < 18 || Math.abs(at - object.end) < 8)
    )
      return true;
  return (
    isReceivedInTurn(telling, object) ||
    object.kind === 'COUNTERPART' ||
    (object.kind === 'DELEGATION' && scan.words.counterparts(scan.tokens, object.end - 1) > 0)
  );
}

/** "Received three envoys. … Venn informed the Minister": one of those who came, told of by what they said. */
function isReceivedInTurn({ sentence, register }: Telling, object: ActorPhrase): boolean {
  const { awaited } = register;
  if (awaited === null || sentence.index - awaited.sentence > IN_TURN) return false;
  const sides = sidesOf(sentence.scan, register, [object], []);
  return sides.some(({ person, of }) =>
    awaited.seats.some(
      (seat) => (person !== null && seat.person === person) || (person === null && sameSide(seat.of, of)),
    ),
  );
}

const IN_TURN = 9;

/** Whether words stand before a passive of welcome that are no actor: a thing is welcomed. */
function welcomesThing({ sentence, trigger }: Telling): boolean {
  if (!sentence.scan.folded(trigger.end - 1).startsWith('welcom')) return false;
  return sentence.scan.is('auxiliaries', trigger.first) && trigger.first > sentence.first;
}

/** "Called Venn this morning", and not "called Venn a liar". */
function callsSomebody(sentence: SentenceScan, phrases: readonly ActorPhrase[]): boolean {
  const after = phrases[phrases.length - 1]?.end ?? 0;
  const { scan } = sentence;
  if (after >= sentence.end || scan.covering(after, 'DATE')) return true;
  return ['.', ',', 'to', 'on', 'this', 'and', 'about', 'in', 'after', 'from', 'late', 'again'].includes(
    scan.folded(after),
  );
}
