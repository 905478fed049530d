import { fold } from '../../model/index.ts';
import {
  type Answer,
  type AnswerMeeting,
  type AnswerPerson,
  type AnswerPosition,
  holdersOf,
  officesOf,
  quotesOf,
} from './answer.ts';
import { bestOverlap, pairUp, sameActor, samePerson } from './likeness.ts';
import { officeWords } from './office-words.ts';

/** Slots in the order of the report. */
export const SLOTS = [
  'people',
  'people: office class',
  'people: of',
  'meetings',
  'meetings: date',
  'meetings: format',
  'meetings: status',
  'meetings: place',
  'meetings: participants',
  'meetings: topics',
  'positions',
  'positions: stance exact',
  'positions: stance',
  'positions: quoted',
  'positions: targets',
  'positions: topics',
] as const;
export type Slot = (typeof SLOTS)[number];

export interface Count {
  readonly hit: number;
  readonly gold: number;
  readonly predicted: number;
}
export interface Score extends Count {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}
export interface Miss {
  readonly url: string;
  /** `missed`: in the gold alone; `extra`: in the prediction alone. */
  readonly side: 'missed' | 'extra';
  readonly kind: 'people' | 'meetings' | 'positions';
  readonly what: string;
}

const sameParticipant = (
  a: { readonly name: string | null; readonly of: string | null },
  b: { readonly name: string | null; readonly of: string | null },
): boolean => (a.name && b.name ? samePerson(a.name, b.name) : a.of !== null && a.of === b.of);

function likenessOfMeetings(gold: AnswerMeeting, predicted: AnswerMeeting): number {
  const [all, other] = [gold.participants, predicted.participants];
  const hits = pairUp(all, other, (a, b) => (sameParticipant(a, b) ? 1 : 0)).length;
  if (hits === 0 || hits * 2 < all.length || hits * 2 < other.length) return 0;
  const words = 0.3 * bestOverlap(quotesOf(gold), quotesOf(predicted));
  return (
    hits / (all.length + other.length - hits) +
    words +
    (gold.date === predicted.date ? 0.2 : 0) +
    (gold.status === predicted.status ? 0.1 : 0)
  );
}

function likenessOfPositions(gold: AnswerPosition, predicted: AnswerPosition): number {
  if (!holdersOf(gold).some((a) => holdersOf(predicted).some((b) => sameActor(a, b)))) return 0;
  const words = bestOverlap(quotesOf(gold), quotesOf(predicted));
  return words < 0.5 ? 0 : words + (gold.stance === predicted.stance ? 1 : 0);
}

/** Counts hits slot by slot; a slot of a fact is counted only where the fact was found. */
export class Scorer {
  readonly #counts = new Map<Slot, { hit: number; gold: number; predicted: number }>();
  readonly misses: Miss[] = [];

  #add(slot: Slot, hit: number, gold: number, predicted: number): void {
    const count = this.#counts.get(slot) ?? { hit: 0, gold: 0, predicted: 0 };
    count.hit += hit;
    count.gold += gold;
    count.predicted += predicted;
    this.#counts.set(slot, count);
  }

  /** A slot of one value; a gold value that is absent is not counted. */
  #value(slot: Slot, gold: unknown, hit: boolean): void {
    if (gold !== null && gold !== undefined) this.#add(slot, hit ? 1 : 0, 1, 1);
  }

  #set<T>(slot: Slot, gold: readonly T[], predicted: readonly T[], same: (a: T, b: T) => boolean): void {
    this.#add(slot, pairUp(gold, predicted, (a, b) => (same(a, b) ? 1 : 0)).length, gold.length, predicted.length);
  }

  #miss<T>(
    url: string,
    kind: Miss['kind'],
    gold: readonly T[],
    predicted: readonly T[],
    pairs: readonly [T, T][],
    show: (fact: T) => string,
  ): void {
    const [found, right] = [new Set(pairs.map(([a]) => a)), new Set(pairs.map(([, b]) => b))];
    for (const fact of gold) if (!found.has(fact)) this.misses.push({ url, side: 'missed', kind, what: show(fact) });
    for (const fact of predicted)
      if (!right.has(fact)) this.misses.push({ url, side: 'extra', kind, what: show(fact) });
  }

  /** Scores one article, in what its gold tells of. A prediction that is missing counts as empty. */
  add(gold: Answer, predicted: Answer | undefined): void {
    if (gold.people) this.#people(gold.url, gold.people, predicted?.people ?? []);
    if (gold.meetings) this.#meetings(gold.url, gold.meetings, predicted?.meetings ?? []);
    if (gold.positions) this.#positions(gold.url, gold.positions, predicted?.positions ?? []);
  }

  #people(url: string, gold: readonly AnswerPerson[], predicted: readonly AnswerPerson[]): void {
    const pairs = pairUp(gold, predicted, (a, b) => (samePerson(a.name, b.name) ? 1 : 0));
    this.#add('people', pairs.length, gold.length, predicted.length);
    for (const [a, b] of pairs) {
      const wanted = officeWords(a.office);
      this.#value(
        'people: office class',
        wanted,
        officesOf(b).some(({ title }) => officeWords(title) === wanted),
      );
      this.#value(
        'people: of',
        a.of,
        officesOf(b).some(({ of }) => of === a.of),
      );
    }
    this.#miss(url, 'people', gold, predicted, pairs, ({ name }) => name);
  }

  #meetings(url: string, gold: readonly AnswerMeeting[], predicted: readonly AnswerMeeting[]): void {
    const pairs = pairUp(gold, predicted, likenessOfMeetings);
    this.#add('meetings', pairs.length, gold.length, predicted.length);
    for (const [a, b] of pairs) {
      this.#value('meetings: date', a.date, a.date === b.date);
      this.#value('meetings: format', a.format, a.format === b.format);
      this.#value('meetings: status', a.status, a.status === b.status);
      const samePlace =
        b.place !== null && (a.place?.of === b.place?.of || fold(a.place?.name ?? '-') === fold(b.place?.name ?? ''));
      this.#value('meetings: place', a.place, samePlace);
      this.#set('meetings: participants', a.participants, b.participants, sameParticipant);
      this.#set('meetings: topics', a.topics, b.topics, (x, y) => x === y);
    }
    this.#miss(url, 'meetings', gold, predicted, pairs, (meeting) => {
      const who = meeting.participants.map(({ name, of }) => name ?? of).join(', ');
      return `${meeting.date} ${meeting.format} ${meeting.status} ${who}`;
    });
  }

  #positions(url: string, gold: readonly AnswerPosition[], predicted: readonly AnswerPosition[]): void {
    const pairs = pairUp(gold, predicted, likenessOfPositions);
    this.#add('positions', pairs.length, gold.length, predicted.length);
    this.#add(
      'positions: stance exact',
      pairs.filter(([a, b]) => a.stance === b.stance).length,
      gold.length,
      predicted.length,
    );
    for (const [a, b] of pairs) {
      this.#value('positions: stance', a.stance, a.stance === b.stance);
      this.#value('positions: quoted', a.quoted, a.quoted === b.quoted);
      this.#set('positions: targets', a.targets, b.targets, sameActor);
      this.#set('positions: topics', a.topics, b.topics, (x, y) => x === y);
    }
    this.#miss(
      url,
      'positions',
      gold,
      predicted,
      pairs,
      (position) => `${holdersOf(position).join('+')} ${position.stance}: ${quotesOf(position)[0] ?? ''}`,
    );
  }

  /** Precision, recall and F1 of each slot that was counted. */
  scores(): ReadonlyMap<Slot, Score> {
    const scores = new Map<Slot, Score>();
    for (const slot of SLOTS) {
      const count = this.#counts.get(slot);
      if (count === undefined) continue;
      const precision = count.predicted === 0 ? 0 : count.hit / count.predicted;
      const recall = count.gold === 0 ? 0 : count.hit / count.gold;
      const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
      scores.set(slot, { ...count, precision, recall, f1 });
    }
    return scores;
  }
}
