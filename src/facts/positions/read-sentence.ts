import type { Block, Sentence } from '../../documents/index.ts';
import type { ActorRef } from '../../model/index.ts';
import { argumentEnd, evidenceOf } from './argument.ts';
import { readStretch } from './content.ts';
import { conveyed } from './conveyed.ts';
import { emit } from './emit.ts';
import { stanceOfFrame } from './frame-stance.ts';
import { agreeing } from './group.ts';
import { titleSpeaker } from './headline-speaker.ts';
import { actorsOf, holdersOf } from './holders.ts';
import { addOwned, readNouns } from './nominal.ts';
import { noteList, noteOpening } from './note-lines.ts';
import type { Predicate } from './predicate.ts';
import { predicatesOf } from './predicates.ts';
import { speakerOfQuotations } from './quotes.ts';
import { noteSubject } from './register.ts';
import { isJoint, isOwnSide } from './sides.ts';
import { addFree, addQuotes, closeStretch, openStretches, stretchAt } from './stretches.ts';
import { isMark, type View, word } from './view.ts';
import type { Stretch, Work } from './work.ts';

/** Reads the positions of one sentence into the drafts. `signed` is whoever narrates, `spoken` whether they speak. */
export function readSentence(
  work: Work,
  sentence: Sentence,
  block: Block,
  signed: readonly ActorRef[],
  spoken: boolean,
): void {
  const title = block.kind === 'HEADLINE' ? titleSpeaker(work, sentence, signed) : null;
  const narrator = title?.speaker ?? signed;
  const { view, rules, register } = work;
  const predicates = predicatesOf(view, rules, sentence);
  noteOpening(work, sentence, narrator);
  speakerOfQuotations(work, sentence, predicates, narrator);
  const stretches: Stretch[] = [];
  const taken = new Uint8Array(sentence.endToken - sentence.firstToken);
  // 1 where a verb of attitude has a token, 2 where a tag has.
  const take = (first: number, end: number, by: 1 | 2 = 1): void => {
    for (let i = Math.max(first, sentence.firstToken); i < Math.min(end, sentence.endToken); i++)
      taken[i - sentence.firstToken] = by;
  };
  let consumedUntil = -1;
  const headline = block.kind === 'HEADLINE';
  for (const [index, predicate] of predicates.entries()) {
    if (!predicate.tag || (view.quoteOf[predicate.at] ?? -1) >= 0) continue;
    const actors = actorsOf(work, predicate, narrator, narrator);
    const low =
      index === 0
        ? sentence.firstToken
        : predicates[index - 1]?.tag
          ? (predicates[index - 1]?.end ?? 0)
          : sentence.firstToken;
    if (actors.length > 0) openStretches(work, sentence, predicate, actors, stretches, low);
  }
  for (const [index, predicate] of predicates.entries()) {
    const quote = view.quoteOf[predicate.at] ?? -1;
    const teller = stretchAt(stretches, predicate.at)?.speaker ?? (spoken ? narrator : []);
    const around = quote >= 0 ? (work.speakers.get(quote) ?? []) : teller;
    const first = around.length > 0 ? around : narrator;
    const actors = actorsOf(work, predicate, first, narrator);
    const next = predicates[index + 1];
    if (predicate.carrier) {
      if (quote < 0 && actors.length > 0 && !stretchAt(stretches, predicate.start))
        noteSubject(register, actors, predicate.subject);
      continue;
    }
    if (predicate.tag || predicate.frame === null) {
      take(predicate.start, predicate.end, predicate.tag ? 2 : 1);
      if (actors.length > 0 && quote < 0) {
        // What is told of somebody else's words leaves the teller the subject.
        const embedded = !predicate.tag && stretchAt(stretches, predicate.start)?.by === 'speech';
        if (!predicate.tag)
          openStretches(
            work,
            sentence,
            predicate,
            actors,
            stretches,
            index === 0 ? sentence.firstToken : (predicates[index - 1]?.end ?? 0),
          );
        if (!embedded) {
          noteSubject(register, actors, predicate.subject);
          work.carried = actors;
        }
      }
      continue;
    }
    if (!predicate.frame || predicate.at < consumedUntil) continue;
    // "They impose sanctions" in a speech is what its speaker says of others.
    if ((quote >= 0 || spoken) && isThey(work, predicate) && !isJoint(register, first)) continue;
    const end = argumentEnd(view, sentence, predicate, next);
    const embedded = next !== undefined && next.at < end;
    if (embedded) consumedUntil = end;
    closeStretch(stretches, predicate, predicates[index - 1]);
    const more = isMark(view, end, ',') ? end + 1 : end;
    const further = word(view, more) === 'and' && word(view, more + 1) === 'that' ? more + 2 : -1;
    const speaks = quote < 0 && around.length === 0;
    const said = first.length > 0 ? { holders: first, voicedBy: null } : null;
    const told = predicate.frame.ofSubject
      ? said
      : conveyed(work, predicate, holdersOf(work, predicate, actors, around), narrator);
    if (!told) continue;
    const held = isWeAgree(predicate) ? { ...told, holders: agreeing(register, told.holders, predicate.at) } : told;
    const near = predicate.relation === 'OWN' && predicate.at - (predicate.subject?.end ?? 0) < 6;
    take(near || predicate.relation === 'INHERITED' ? predicate.start : predicate.at, end);
    const stance = predicate.negated ? predicate.frame.negated : predicate.frame.stance;
    if (speaks) {
      noteSubject(register, held.holders, predicate.subject);
      work.carried = held.holders;
    }
    if (further > 0 && quote < 0)
      stretches.push({ first: further, end: sentence.endToken, speaker: held.holders, addressees: [], by: 'speech' });
    if (stance === null) continue;
    emit(work, {
      ...held,
      stance: stanceOfFrame(view, predicate, stance, end),
      first: evidenceOf(view, predicate, held.holders, end),
      end,
      // A light verb's argument begins behind its noun: "voiced Norway's support for".
      argument: argumentOf(view, predicate),
      patient: predicate.frame.ofSubject
        ? predicate.subject
        : predicate.relation === 'PASSIVE'
          ? (predicate.patient ?? null)
          : null,
      rule: predicate.frame.targets,
      subject: null,
      cueAt: -1,
      addresses: predicate.frame.addresses,
      asksPresent: predicate.frame.asksPresent ?? false,
      forSide: predicate.frame.forSide ?? false,
      addressees: stretchAt(stretches, predicate.at)?.addressees ?? [],
      method: `position.${predicate.frame.id}`,
      confidence: 0.85,
      headline,
    });
  }
  const takenAt = (token: number): number => taken[token - sentence.firstToken] ?? 0;
  readNouns(work, sentence, takenAt, headline);
  addOwned(work, sentence, stretches);
  const telling = predicates.filter((one) => !one.carrier);
  if (telling.length === 0 || !/[.!?]/.test(view.reading.document.text.slice(sentence.end - 1, sentence.end)))
    noteList(work, sentence, narrator);
  addQuotes(work, sentence, stretches);
  if (title)
    stretches.push({ first: title.first, end: sentence.endToken, speaker: title.speaker, addressees: [], by: 'tag' });
  addFree(work, sentence, stretches, telling, narrator, block, spoken);
  const toldAs = predicates.find((one) => one.tag && one.frame && !one.negated)?.frame?.stance;
  if (toldAs && toldAs !== 'ASSESS')
    for (const stretch of stretches) if (stretch.by === 'tag' || stretch.by === 'quote') stretch.toldAs = toldAs;
  for (const stretch of stretches) {
    const known = work.drafts.length;
    // What a text tells of another country is its narrator's, unless it tells what that country will do.
    if (stretch.narrator && narrator.length > 0 && !stretch.speaker.every((one) => isOwnSide(register, narrator, one)))
      readStretch(work, { ...stretch, speaker: narrator, narrator: undefined }, sentence, takenAt, headline);
    if (work.drafts.length === known) readStretch(work, stretch, sentence, takenAt, headline);
  }
}

/** Where a verb's argument begins; "conveyed to him the condolences of": with whom it is said to. */
function argumentOf(view: View, { at, end, frame }: Predicate): number {
  if (!frame?.light) return at + 1;
  return word(view, at + 1) === 'to' && view.words.objectPronouns.has(word(view, at + 2)) ? at + 2 : end;
}

const isWeAgree = ({ subject, frame }: Predicate): boolean =>
  frame?.stance === 'AGREE' && subject?.referent.kind === 'FIRST' && subject.referent.plural;

const isThey = ({ view }: Work, { subject }: Predicate): boolean =>
  subject?.referent.kind === 'GROUP' &&
  subject.end - subject.first === 1 &&
  view.words.thirdPersons.has(word(view, subject.first));
