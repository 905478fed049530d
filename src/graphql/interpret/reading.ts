import type { MeetingFormat, MeetingStatus, Stance, TopicCode } from '../../model/index.ts';
import type { ActorRecord } from '../../store/index.ts';
import { type CueSegment, chosen, leadOf } from './actors-of-question.ts';
import type { Cue } from './cues.ts';
import type { Period } from './days.ts';
import { partiesOf } from './parties.ts';
import { type ActorSegment, isActor, type Segment } from './segments.ts';
import { sidesOf } from './sides.ts';
import type { Word } from './words.ts';

/** What a question asks, told apart from its words. */
export interface Reading {
  readonly intent: 'MEETINGS' | 'POSITIONS' | 'CONNECTED' | 'NETWORK' | 'TIMELINE' | 'TOPIC' | 'NAME' | 'NONE';
  /** Who took part; holders where positions are asked for. */
  readonly parties: readonly ActorRecord[];
  /** One of these took part, beside the parties: a group, or names joined by "or". */
  readonly anyOf: readonly ActorRecord[];
  readonly targets: readonly ActorRecord[];
  readonly countries: readonly ActorRecord[];
  readonly cities: readonly string[];
  /** Where a visit went to: place or host. */
  readonly visited: readonly ActorRecord[];
  readonly topics: readonly TopicCode[];
  readonly formats: readonly MeetingFormat[];
  readonly stances: readonly Stance[];
  readonly polarity: readonly (-1 | 1)[];
  readonly period: Period | null;
  readonly bilateralOnly: boolean;
  readonly oldestFirst: boolean;
  readonly statuses: readonly MeetingStatus[];
  /** The question is of countries. */
  readonly byCountry: boolean;
  /** Parts that the intent makes no use of. */
  readonly unused: ReadonlySet<Segment>;
}

/** Words of views that are as often about something else: they make a question one of positions only where no meeting is spoken of. */
const WEAK_VIEWS = new Set(
  'take takes hold holds line policy policies state stated regard regards feel feels stand stands stood thought believe comment comments quote quotes say says said voice voiced express expressed'.split(
    ' ',
  ),
);

/** Makes sense of a question's stretches. */
export function readSegments(words: readonly Word[], segments: readonly Segment[]): Reading {
  const cues = segments.filter((segment): segment is CueSegment => segment.kind === 'CUE');
  const has = (...kinds: readonly Cue['kind'][]): boolean => cues.some(({ cue }) => kinds.includes(cue.kind));
  const actors = segments.filter(isActor);
  const topics = segments.flatMap((segment) => (segment.kind === 'TOPIC' ? segment.topics.slice(0, 1) : []));
  const cities = segments.flatMap((segment) => (segment.kind === 'PLACE' ? [segment.name] : []));
  const period = hullOf(segments.flatMap((segment) => (segment.kind === 'PERIOD' ? [segment.period] : [])));
  const intent = intentOf(words, cues, actors, topics, cities.length > 0 || period !== null);
  const formats = meetsOrCalls(words, cues)
    ? []
    : [...new Set(cues.flatMap(({ cue }) => (cue.kind === 'FORMAT' ? cue.formats : [])))];
  const base = {
    intent,
    cities,
    topics: [...new Set(topics)],
    formats,
    stances: [...new Set(cues.flatMap(({ cue }) => (cue.kind === 'STANCE' ? cue.stances : [])))],
    polarity: [...new Set(cues.flatMap(({ cue }) => (cue.kind === 'POLARITY' ? [cue.polarity] : [])))],
    period,
    bilateralOnly: has('BILATERAL_ONLY') || formats.includes('BILATERAL'),
    oldestFirst: cues.some(({ cue }) => cue.kind === 'ORDER' && cue.direction === 'ASC'),
    statuses: [...new Set(cues.flatMap(({ cue }) => (cue.kind === 'STATUS' ? cue.statuses : [])))],
    byCountry: has('COUNTRIES'),
    unused: new Set<Segment>(segments.filter((segment) => !isUsed(segment, intent))),
  };
  const nobody = { parties: [], anyOf: [], targets: [], countries: [], visited: [] };
  if (intent === 'POSITIONS') return { ...base, ...nobody, ...sidesOf(words, segments, actors) };
  if (intent === 'CONNECTED' || intent === 'NETWORK' || intent === 'TIMELINE')
    return { ...base, ...nobody, parties: actors.flatMap(chosen) };
  const qualifiers = actors.filter((actor) => qualifiesTopic(words, segments, actor));
  for (const segment of qualifiers) base.unused.add(segment);
  const taking = actors.filter((actor) => !qualifiers.includes(actor));
  return { ...base, ...nobody, ...partiesOf(words, segments, taking, formats.includes('VISIT')) };
}

/** "aid to Ukraine", "sanctions against Russia": says more of the topic, not who took part. */
const qualifiesTopic = (words: readonly Word[], segments: readonly Segment[], actor: ActorSegment): boolean =>
  ['to', 'against', 'of', 'towards', 'toward', 'for'].includes(leadOf(words, actor.start)) &&
  segments.some(({ kind, end }) => kind === 'TOPIC' && (end === actor.start - 1 || end === actor.start - 2));

/** All time that is told: "2021 and 2022". */
function hullOf(periods: readonly Period[]): Period | null {
  if (periods.length < 2) return periods[0] ?? null;
  const starts = periods.map(({ from }) => from);
  const ends = periods.map(({ to }) => to);
  const least = starts.includes(null) ? null : (starts.toSorted()[0] ?? null);
  const most = ends.includes(null) ? null : (ends.toSorted().at(-1) ?? null);
  return { from: least, to: most };
}

/** "meet or call": any way of meeting. */
const meetsOrCalls = (words: readonly Word[], cues: readonly CueSegment[]): boolean =>
  cues.some(
    ({ cue, end }, index) =>
      (cue.kind === 'MEET' || cue.kind === 'FORMAT') &&
      ['or', 'and'].includes(words[end]?.folded ?? '') &&
      cues[index + 1]?.start === end + 1 &&
      [cue.kind, cues[index + 1]?.cue.kind].includes('MEET'),
  );

function intentOf(
  words: readonly Word[],
  cues: readonly CueSegment[],
  actors: readonly ActorSegment[],
  topics: readonly TopicCode[],
  hasWhenOrWhere: boolean,
): Reading['intent'] {
  const has = (...kinds: readonly Cue['kind'][]): boolean => cues.some(({ cue }) => kinds.includes(cue.kind));
  if (has('TIMELINE') && actors.length + topics.length > 0) return 'TIMELINE';
  if (has('CONNECTED') && actors.length >= 2 && !has('STANCE', 'POLARITY')) return 'CONNECTED';
  if (has('NETWORK')) return 'NETWORK';
  if (has('CONNECTED') && actors.length === 1 && !has('MEET', 'FORMAT', 'STANCE', 'POLARITY')) return 'NETWORK';
  if (has('TIMELINE')) return 'TIMELINE';
  const meets = has('MEET', 'FORMAT', 'STATUS');
  const strongView = cues.some(({ cue, phrase }) => cue.kind === 'VIEW' && !WEAK_VIEWS.has(phrase));
  if (has('POLARITY') || strongView) return 'POSITIONS';
  if (has('STANCE') && (!meets || cues.some(({ cue }) => cue.kind === 'STANCE' && !cue.stances.includes('AGREE'))))
    return 'POSITIONS';
  if (has('VIEW') && !meets) return 'POSITIONS';
  if (meets || has('DISCUSS')) {
    // "about sanctions" alone asks for the topic.
    if (!meets && actors.length === 0 && !hasWhenOrWhere && topics.length > 0 && onlyAbout(cues)) return 'TOPIC';
    return 'MEETINGS';
  }
  if (actors.length > 0 && saysOn(words, actors)) return 'POSITIONS';
  if (actors.length > 0) return 'NAME';
  if (topics.length > 0) return 'TOPIC';
  return hasWhenOrWhere ? 'MEETINGS' : 'NONE';
}

const onlyAbout = (cues: readonly CueSegment[]): boolean =>
  cues.every(
    ({ cue, phrase }) =>
      cue.kind !== 'DISCUSS' || phrase === 'about' || phrase === 'regarding' || phrase === 'concerning',
  );

const SAYING = new Set(['on', 'towards', 'toward', 'against', 'vs']);

/** "Serbia on sanctions", "Estonia's foreign ministry on Russia": a name, "on" soon after it, and what follows. */
const saysOn = (words: readonly Word[], actors: readonly ActorSegment[]): boolean =>
  actors.some(({ end }) =>
    [end, end + 1, end + 2].some((at) => SAYING.has(words[at]?.folded ?? '') && at + 1 < words.length),
  );

function isUsed(segment: Segment, intent: Reading['intent']): boolean {
  if (segment.kind !== 'CUE') return true;
  const { kind } = segment.cue;
  if (intent === 'POSITIONS') return kind !== 'FORMAT' && kind !== 'STATUS';
  if (kind === 'STATUS') return intent === 'MEETINGS';
  return kind !== 'STANCE' && kind !== 'POLARITY';
}
