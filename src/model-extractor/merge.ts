import type { Extraction, MeetingFact, PositionFact } from '../facts/index.ts';
import type { PersonFact } from '../mentions/index.ts';
import {
  type ActorRef,
  actorId,
  type Evidence,
  fold,
  fuzzyDate,
  overlaps,
  type Problem,
  type Span,
} from '../model/index.ts';
import type { ModelAnswer } from './answer.ts';
import { type Ground, groundOf, locate } from './ground.ts';

/** What a single find of a model is worth, where the rules found nothing of the kind. */
const ALONE = 0.5;

/** Two that agree are surer than either. */
const together = (confidence: number): number => Math.round((1 - (1 - confidence) * (1 - ALONE)) * 1_000) / 1_000;

const proofs = (facts: readonly Evidence[]): readonly Evidence[] => facts.filter(({ of }) => of === 'fact');
const touches = (span: Span, evidence: readonly Evidence[]): boolean =>
  proofs(evidence).some((each) => overlaps(each, span));

/** Takes a model's facts into those of the rules: what is grounded in the text, and nothing else. */
class Merger {
  readonly #ground: Ground;
  readonly #method: string;
  readonly #source: string;
  readonly people: PersonFact[];
  readonly meetings: MeetingFact[];
  readonly positions: PositionFact[];
  readonly problems: Problem[];

  constructor(text: string, source: string, model: string, rules: Extraction) {
    this.#ground = groundOf(text);
    this.#method = `model:${model}`;
    this.#source = source;
    this.people = [...rules.people];
    this.meetings = [...rules.meetings];
    this.positions = [...rules.positions];
    this.problems = [...rules.problems];
  }

  #ungrounded(what: string): null {
    const message = `The model tells of ${what.slice(0, 80)}, which does not stand in the text: left out.`;
    this.problems.push({ code: 'UNGROUNDED', message, source: this.#source });
    return null;
  }

  #evidence(span: Span): Evidence {
    return {
      ...span,
      quote: this.#ground.text.slice(span.start, span.end),
      method: this.#method,
      confidence: ALONE,
      of: 'fact',
    };
  }

  /** The person of a name: one of the rules' where a form agrees, else a new one where the name stands in the text. */
  #person(name: string): number | null {
    const folded = fold(name).trim();
    const known = this.people.findIndex(({ forms, name: full }) =>
      [full, ...forms].some((form) => fold(form) === folded),
    );
    if (known >= 0) return known;
    const span = locate(name, this.#ground);
    if (span === null || folded.length < 3) return this.#ungrounded(name);
    const evidence = [this.#evidence(span)];
    const stands = this.#ground.text.slice(span.start, span.end);
    return (
      this.people.push({
        name: stands,
        forms: [stands],
        offices: [],
        of: null,
        ofSource: null,
        gender: null,
        confidence: ALONE,
        evidence,
      }) - 1
    );
  }

  /** A code, a short name of an organisation that stands in the text, or a person. */
  #actor(name: string): ActorRef | null {
    if (/^[A-Z]{3}$/.test(name) && this.#knows({ kind: 'COUNTRY', code: name })) return { kind: 'COUNTRY', code: name };
    const organization: ActorRef = { kind: 'ORGANIZATION', name };
    if (this.#knows(organization)) return organization;
    const person = this.#person(name);
    return person === null ? null : { kind: 'PERSON', person };
  }

  #known = new Set<string>();
  /** Countries and organisations that the rules found mentioned: a model may name no others. */
  know(actors: Iterable<ActorRef>): void {
    for (const actor of actors) this.#known.add(actorId(actor));
  }
  #knows(actor: ActorRef): boolean {
    return this.#known.has(actorId(actor));
  }

  meeting(told: ModelAnswer['meetings'][number]): void {
    const span = locate(told.quote, this.#ground);
    if (span === null) return void this.#ungrounded(told.quote);
    const same = this.meetings.findIndex(({ evidence }) => touches(span, evidence));
    const rules = this.meetings[same];
    if (rules !== undefined) {
      this.meetings[same] = {
        ...rules,
        confidence: together(rules.confidence),
        evidence: [...rules.evidence, this.#evidence(span)],
      };
      return;
    }
    const participants = told.participants.flatMap(({ name, of }) => {
      const person = name === null ? null : this.#person(name);
      const side = of === null ? null : this.#actor(of);
      return person === null && side === null ? [] : [{ person, of: side, role: 'PARTICIPANT' as const }];
    });
    if (participants.length < 2) return void this.#ungrounded(told.quote);
    this.meetings.push({
      format: told.format,
      status: told.status,
      date: told.date === null ? null : fuzzyDate(told.date, 'INFERRED', 'as a model reads it'),
      place: null,
      participants,
      body: null,
      topics: [...new Set(told.topics)].sort(),
      partOf: null,
      confidence: ALONE,
      evidence: [this.#evidence(span)],
    });
  }

  position(told: ModelAnswer['positions'][number]): void {
    const span = locate(told.quote, this.#ground);
    if (span === null) return void this.#ungrounded(told.quote);
    const holders = told.holders.map((name) => this.#actor(name)).filter((actor) => actor !== null);
    if (holders.length === 0) return;
    const ids = new Set(holders.map(actorId));
    const same = this.positions.findIndex(
      (each) =>
        each.stance === told.stance &&
        touches(span, each.evidence) &&
        each.holders.some((holder) => ids.has(actorId(holder))),
    );
    const rules = this.positions[same];
    if (rules !== undefined) {
      this.positions[same] = {
        ...rules,
        confidence: together(rules.confidence),
        evidence: [...rules.evidence, this.#evidence(span)],
      };
      return;
    }
    if (this.positions.some(({ evidence }) => touches(span, evidence))) return; // the rules read these words otherwise, and explain why
    this.positions.push({
      holders,
      voicedBy: null,
      stance: told.stance,
      targets: told.targets.map((name) => this.#actor(name)).filter((actor) => actor !== null),
      addressees: [],
      topics: [...new Set(told.topics)].sort(),
      quoted: false,
      meeting: null,
      confidence: ALONE,
      evidence: [this.#evidence(span)],
    });
  }
}

/** The rules' facts with a model's: agreement raises confidence, single finds stay with the model's name and a lower one. */
export function merge(text: string, source: string, model: string, rules: Extraction, answer: ModelAnswer): Extraction {
  const merger = new Merger(text, source, model, rules);
  merger.know(rules.mentions.flatMap(({ refersTo }) => (refersTo.kind === 'TOPIC' ? [] : [refersTo])));
  for (const meeting of answer.meetings) merger.meeting(meeting);
  for (const position of answer.positions) merger.position(position);
  const { people, meetings, positions, problems } = merger;
  return { mentions: rules.mentions, people, meetings, positions, problems };
}
