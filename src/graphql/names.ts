import DataLoader from 'dataloader';
import { fold, foldWords, isTopicCode, slug, TOPICS, type TopicCode } from '../model/index.ts';
import type { ActorKind, ActorRecord, GraphReader, NameMatch, ReadContext } from '../store/index.ts';
import { refusal } from './errors.ts';
import { quoted, readGlobalId } from './ids.ts';
import type { Services } from './services.ts';

/** Whom a text means. */
export type Naming =
  | { readonly state: 'FOUND'; readonly actor: ActorRecord; readonly candidates: readonly ActorRecord[] }
  | { readonly state: 'AMBIGUOUS'; readonly candidates: readonly ActorRecord[] }
  | { readonly state: 'GONE'; readonly candidates: readonly ActorRecord[] }
  | { readonly state: 'UNKNOWN'; readonly candidates: readonly ActorRecord[] };

const ACTOR_TYPES = new Set(['Person', 'Country', 'Organization']);
const KEY = /^(person|country|organization):\S+$/;
const MOST_CANDIDATES = 10;

/**
 * Says whom the names of an operation mean. The first question resolves all names of the operation in one statement (`expected` lists them);
 * later ones are answered from it.
 */
export class Names {
  readonly #matches: DataLoader<string, readonly NameMatch[]>;
  readonly #actors: DataLoader<string, ActorRecord | null>;
  readonly #services: Services;
  #expected: (() => readonly string[]) | null;

  constructor(reader: GraphReader, read: ReadContext, services: Services, expected: () => readonly string[]) {
    this.#services = services;
    this.#expected = expected;
    this.#matches = new DataLoader((names) => reader.resolveNames(names, read));
    this.#actors = new DataLoader((keys) => reader.actors(keys, read));
  }

  /** Actors by current key, one statement for all asked in one turn. */
  actor(key: string): Promise<ActorRecord | null> {
    return this.#actors.load(key);
  }

  /** Whom a text means: an id, a key, an ISO code or a name. `kinds` leaves others out of account. */
  async meaning(text: string, kinds?: readonly ActorKind[]): Promise<Naming> {
    const asked = askedFor(text);
    if (asked === '') return { state: 'UNKNOWN', candidates: [] };
    if (this.#expected !== null) {
      const expected = this.#expected();
      this.#expected = null;
      for (const name of new Set(expected.map(askedFor)))
        if (name !== '') void this.#matches.load(name).catch(() => {});
    }
    const matches = await this.#matches.load(asked);
    const fitting = matches
      .map(({ actor }) => actor)
      .filter((actor) => kinds === undefined || kinds.includes(actor.kind));
    const best = bestOf(fitting, asked);
    const [only] = best;
    if (only !== undefined && best.length === 1) return { state: 'FOUND', actor: only, candidates: best };
    if (best.length > 1) return { state: 'AMBIGUOUS', candidates: best.slice(0, MOST_CANDIDATES) };
    return KEY.test(asked) ? this.#ofOldKey(asked) : { state: 'UNKNOWN', candidates: [] };
  }

  /** As `meaning`, and where nobody is called just so, whoever is meant by another spelling of the name. */
  async spelling(text: string, kinds?: readonly ActorKind[]): Promise<Naming> {
    const naming = await this.meaning(text, kinds);
    const key = `person:${slug(text)}`;
    if (naming.state !== 'UNKNOWN' || kinds?.includes('PERSON') === false || !KEY.test(key)) return naming;
    const spelt = await this.#ofOldKey(key);
    return spelt.state === 'GONE' ? naming : spelt;
  }

  /** The key that each name means; throws `UNKNOWN_NAME` or `AMBIGUOUS_NAME`. */
  async keys(names: readonly string[], argument: string, kinds?: readonly ActorKind[]): Promise<string[]> {
    const actors = await Promise.all(names.map((name) => this.one(name, argument, kinds)));
    return [...new Set(actors.map((actor) => actor.key))];
  }

  /** The one actor that a name means; throws `UNKNOWN_NAME` or `AMBIGUOUS_NAME`. */
  async one(name: string, argument: string, kinds?: readonly ActorKind[]): Promise<ActorRecord> {
    const naming = await this.spelling(name, kinds);
    if (naming.state === 'FOUND') return naming.actor;
    const candidates = naming.candidates.map(({ key, name: called }) => ({ key, name: called }));
    if (naming.state === 'AMBIGUOUS')
      throw refusal('AMBIGUOUS_NAME', `${argument}: ${quoted(name)} can mean several; give the key of one`, {
        argument,
        value: name,
        candidates,
      });
    throw refusal('UNKNOWN_NAME', `${argument}: nobody is called ${quoted(name)}`, {
      argument,
      value: name,
      candidates,
    });
  }

  async #ofOldKey(key: string): Promise<Naming> {
    const resolved = await this.#services.resolveKey(key);
    if (resolved.state === 'FOUND') {
      const actor = await this.#actors.load(resolved.key);
      return actor === null ? { state: 'GONE', candidates: [] } : { state: 'FOUND', actor, candidates: [actor] };
    }
    if (resolved.state !== 'AMBIGUOUS') return { state: resolved.state, candidates: [] };
    const candidates = await Promise.all(resolved.candidates.map((candidate) => this.#actors.load(candidate)));
    return { state: 'AMBIGUOUS', candidates: candidates.filter((actor) => actor !== null) };
  }
}

function askedFor(text: string): string {
  const id = readGlobalId(text);
  return (id !== null && ACTOR_TYPES.has(id.type) ? id.key : text).trim();
}

/** Those who fit best: by key, else by code, else by a whole name, else by a word of one. */
function bestOf(actors: readonly ActorRecord[], text: string): readonly ActorRecord[] {
  const code = text.toUpperCase();
  const words = foldWords(text);
  const stages: readonly ((actor: ActorRecord) => boolean)[] = [
    (actor) => actor.key === text,
    (actor) => code.length <= 3 && (actor.iso2 === code || actor.iso3 === code),
    (actor) => foldWords(actor.name) === words || actor.aliases.some((alias) => foldWords(alias) === words),
    () => true,
  ];
  for (const stage of stages) {
    const best = actors.filter(stage);
    if (best.length > 0) return fullyNamed(best, words);
  }
  return [];
}

/** Of people who are called by one word, those of whom no more is known yield to the only one with a full name. */
function fullyNamed(actors: readonly ActorRecord[], words: string): readonly ActorRecord[] {
  if (words.includes(' ') || actors.length < 2) return actors;
  const named = actors.filter(({ kind, name }) => kind !== 'PERSON' || foldWords(name).includes(' '));
  return named.length === 1 ? named : actors;
}

const TOPIC_BY_NAME = new Map<string, TopicCode>(
  Object.entries(TOPICS).flatMap(([code, { label }]) => [
    [foldWords(code), code as TopicCode],
    [foldWords(label), code as TopicCode],
  ]),
);

/** The topic that a text means: an id, a code or a label; null where it is none. */
export function topicNamed(text: string): TopicCode | null {
  const id = readGlobalId(text);
  const name = id?.type === 'Topic' ? id.key : text;
  return isTopicCode(name) ? name : (TOPIC_BY_NAME.get(foldWords(name)) ?? null);
}

/** The codes of some topics; throws `UNKNOWN_NAME` with topics of a like label. */
export function topicsNamed(names: readonly string[], argument: string): TopicCode[] {
  const codes = names.map((name) => {
    const code = topicNamed(name);
    if (code !== null) return code;
    const words = fold(name)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2);
    const candidates = Object.entries(TOPICS)
      .filter(([key, { label }]) => words.some((word) => fold(label).includes(word) || key.includes(word)))
      .slice(0, MOST_CANDIDATES)
      .map(([key, { label }]) => ({ key, name: label }));
    throw refusal('UNKNOWN_NAME', `${argument}: no topic is called ${quoted(name)}; see topics { key label }`, {
      argument,
      value: name,
      candidates,
    });
  });
  return [...new Set(codes)];
}
