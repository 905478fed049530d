import type { ActorRecord } from '../../store/index.ts';
import { type CueSegment, chosen, leadOf } from './actors-of-question.ts';
import type { ActorSegment, Segment } from './segments.ts';
import type { Word } from './words.ts';

const TARGET_LEADS = new Set(['towards', 'toward', 'against', 'about', 'on', 'at', 'regarding', 'concerning', 'to']);
/** Nouns of which "of" tells the holder: the demands of Russia. */
const OF_HOLDER =
  /^(demands|concerns?|worries|pledges?|promises?|warnings?|commitments?|accusations|positions?|stances?|views?|viewpoint|opinions?|attitudes?|statements?|comments?|line|policy|policies|reactions?|remarks|standpoint|response|quotes)$/;

/** Who holds a position and towards whom, by the order of the words and what leads to each name. */
export function sidesOf(words: readonly Word[], segments: readonly Segment[], actors: readonly ActorSegment[]) {
  const strong = segments.find(
    (segment): segment is CueSegment =>
      segment.kind === 'CUE' && (segment.cue.kind === 'STANCE' || segment.cue.kind === 'POLARITY'),
  );
  const view = segments.find((segment): segment is CueSegment => segment.kind === 'CUE' && segment.cue.kind === 'VIEW');
  const cue = strong ?? view;
  const topic = segments.find((segment) => segment.kind === 'TOPIC');
  const spoken = segments.filter((segment): segment is CueSegment => segment.kind === 'CUE');
  const [first] = actors;
  // "Disagreements between Velia and Norland": what each holds of the other.
  if (strong && first && actors.length > 1 && leadOf(words, first.start) === 'between') {
    const both = actors.flatMap(chosen);
    return { parties: both, targets: both };
  }
  const holders: ActorRecord[] = [];
  const targets: ActorRecord[] = [];
  let before: 'HOLDER' | 'TARGET' | null = null;
  for (const actor of actors) {
    const joinedToLast: boolean = ['and', 'or'].includes(words[actor.start - 1]?.folded ?? '') && before !== null;
    const side: 'HOLDER' | 'TARGET' =
      joinedToLast && before !== null && !crosses(actor, cue, actors)
        ? before
        : sideOf(words, actor, cue, strong !== undefined, topic, spoken);
    before = side;
    (side === 'HOLDER' ? holders : targets).push(...chosen(actor));
  }
  return { parties: holders, targets };
}

/** Whether the cue stands between a name and the one before it. */
const crosses = (actor: ActorSegment, cue: CueSegment | undefined, actors: readonly ActorSegment[]): boolean => {
  const last = actors[actors.indexOf(actor) - 1];
  return cue !== undefined && last !== undefined && last.end <= cue.start && cue.end <= actor.start;
};

function sideOf(
  words: readonly Word[],
  actor: ActorSegment,
  cue: CueSegment | undefined,
  strong: boolean,
  topic: Segment | undefined,
  cues: readonly CueSegment[],
): 'HOLDER' | 'TARGET' {
  const lead = leadOf(words, actor.start);
  if (lead === 'by') return 'HOLDER';
  // "EU accession of Serbia": whose accession it is.
  if (lead === 'of' && topic !== undefined && topic.end === actor.start - 1) return 'TARGET';
  if (words[actor.end - 1]?.possessive) {
    // "support for Ukraine's accession": what is theirs is what is spoken of.
    return topic !== undefined && actor.end === topic.start && cue !== undefined && cue.end <= actor.start
      ? 'TARGET'
      : 'HOLDER';
  }
  if (cue === undefined) return TARGET_LEADS.has(lead) && actor.start > 0 ? 'TARGET' : 'HOLDER';
  if (actor.end <= cue.start) {
    const passive =
      ['is', 'was', 'were', 'are', 'been', 'being'].includes(leadOf(words, actor.start)) ||
      isPassive(words, actor, cue);
    const byWhom = words[cue.end]?.folded === 'by';
    return strong && (byWhom || (passive && words.slice(cue.end).some(({ folded }) => folded === 'by')))
      ? 'TARGET'
      : ['against', 'towards', 'toward'].includes(lead)
        ? 'TARGET'
        : 'HOLDER';
  }
  if (cue.phrase.includes(' ') && actor.start === cue.end) return 'TARGET';
  if (lead === 'of') {
    if (topic !== undefined && topic.end <= actor.start && topic.start >= cue.end) return 'TARGET';
    const nearest = cues.filter(({ end }) => end <= actor.start).at(-1) ?? cue;
    const theirs = words.slice(0, cue.start).some(({ possessive }) => possessive);
    return OF_HOLDER.test(nearest.phrase) && !theirs ? 'HOLDER' : 'TARGET';
  }
  if (lead === 'from')
    return /^(demand|demands|demanded|expect|expects|expected|require|requires|required|want|wants)$/.test(
      cue.phrase,
    ) && !startsWithNoun(words, cue)
      ? 'TARGET'
      : 'HOLDER';
  if (!strong && !TARGET_LEADS.has(lead) && lead !== 'for') {
    // "What position did Serbia take", "views Serbia has".
    return 'HOLDER';
  }
  if (strong && ['did', 'does', 'do', 'has', 'have', 'had', 'is', 'are', 'was', 'were', 'would'].includes(lead))
    return 'HOLDER';
  return 'TARGET';
}

/** "demands from Russia": the cue is the first word, so a noun. */
const startsWithNoun = (words: readonly Word[], cue: CueSegment): boolean =>
  cue.start === 0 || (words[0]?.folded === 'what' && words[1]?.folded === cue.phrase);

const isPassive = (words: readonly Word[], actor: ActorSegment, cue: CueSegment): boolean =>
  words
    .slice(actor.end, cue.start)
    .some(({ folded }) => ['is', 'was', 'were', 'are', 'been', 'being', 'gets', 'got'].includes(folded)) ||
  ['is', 'was', 'were', 'are'].includes(words[actor.start - 1]?.folded ?? '');
