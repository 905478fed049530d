import type { Document } from '../documents/index.ts';
import type { Problem } from '../model/index.ts';
import type { DateWords } from './dates/date-words.ts';
import { type DateMention, findDates, publicationOf } from './dates/find-dates.ts';
import type { NamedMention, Reading } from './mention.ts';
import { findNameRuns } from './names/find-name-runs.ts';
import type { NameWords } from './names/name-words.ts';
import { findOffices } from './offices/find-offices.ts';
import type { OfficeWords } from './offices/office-words.ts';
import { findOwnOrganizations } from './own-organizations.ts';
import { adoptOffices } from './people/adopt-offices.ts';
import { gatherPeople } from './people/gather-people.ts';
import { personFacts } from './people/person-facts.ts';
import { resolveRoles } from './roles.ts';
import { settingOf } from './setting/setting-of.ts';
import type { SettingWords } from './setting/setting-words.ts';
import { findWorld, type WorldMention } from './world-mentions.ts';

/** What a language knows of names and offices. */
export interface MentionWords {
  readonly names: NameWords;
  readonly offices: OfficeWords;
  readonly setting: SettingWords;
  readonly dates: DateWords;
}

type Loose = NamedMention extends infer M ? (M extends NamedMention ? Omit<M, 'index'> : never) : never;

/** Finds what a document names. Pure; linear in the document's length. */
export function readMentions(document: Document, words: MentionWords): Reading {
  const world = findWorld(document);
  const own = findOwnOrganizations(document, world, words.offices);
  const named = withOwn(world, own);
  const offices = findOffices(document, named, words.offices);
  const worldAt = byToken(named);
  const officeAt = byToken(offices);
  const runs = findNameRuns(document, { world: worldAt, office: officeAt }, offices, named, words.names);
  const people = adoptOffices(document, gatherPeople(document, runs, world, words.names), offices);
  const setting = settingOf(document, world, offices, own, words.setting);
  const facts = personFacts(document, people, offices, words, setting);
  const holders = resolveRoles(document, offices, people, facts, setting.domestic);
  const inPerson = byToken(people.mentions.map(({ run }) => run));
  const loose: Loose[] = [];
  for (const { meaning, ambiguous: _, ...place } of world) {
    if (!inPerson.has(place.firstToken)) loose.push({ ...place, ...meaning });
  }
  for (const office of offices) {
    const person = holders.get(office) ?? null;
    if (office.weak && person === null && office.of === null && !office.plural) continue;
    const { start, end, sentence, firstToken, endToken, officeClass, status, of, plural } = office;
    loose.push({ kind: 'OFFICE', start, end, sentence, firstToken, endToken, officeClass, status, of, plural, person });
  }
  for (const { person, run } of people.mentions) {
    const [first, last] = [document.tokens[run.firstToken], document.tokens[run.endToken - 1]];
    if (first && last)
      loose.push({
        kind: 'PERSON',
        person,
        start: first.start,
        end: last.end,
        sentence: run.sentence,
        firstToken: run.firstToken,
        endToken: run.endToken,
      });
  }
  const dates = findDates(document, words.dates);
  for (const { expression, contradicted: _, ...place } of dates)
    loose.push({ kind: 'DATE', expression, ...place, ...tokenRange(document, place) });
  loose.sort((a, b) => a.start - b.start || b.end - a.end);
  return {
    document,
    mentions: loose.map((mention, index) => ({ ...mention, index }) as NamedMention),
    people: facts,
    home: setting.home,
    domestic: setting.domestic,
    published: publicationOf(document, words.dates),
    problems: dates.filter((date) => date.contradicted).map((date) => contradiction(document, date)),
  };
}

/** "Monday, 7 May 2024" was a Tuesday: the date stands, and the contradiction is told. */
const contradiction = (document: Document, { start, end }: DateMention): Problem => ({
  code: 'DATE_CONTRADICTION',
  message: `"${document.text.slice(start, end)}": that day is not that weekday. The date was kept and the weekday ignored; check which of the two is right.`,
  source: document.article.source,
  start,
  end,
});

/** What holds each token. */
function byToken<T extends { readonly firstToken: number; readonly endToken: number }>(
  mentions: readonly T[],
): ReadonlyMap<number, T> {
  const at = new Map<number, T>();
  for (const mention of mentions)
    for (let token = mention.firstToken; token < mention.endToken; token++) at.set(token, mention);
  return at;
}

/** The names of the world, and an article's own organisations in place of what lies inside them. */
function withOwn(world: readonly WorldMention[], own: readonly WorldMention[]): readonly WorldMention[] {
  if (own.length === 0) return world;
  const taken = new Set(own.flatMap((mention) => range(mention.firstToken, mention.endToken)));
  return [...world.filter((mention) => !taken.has(mention.firstToken)), ...own].sort(
    (a, b) => a.firstToken - b.firstToken,
  );
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

/** The tokens of a span. */
function tokenRange(
  document: Document,
  place: { start: number; end: number; sentence: number },
): { firstToken: number; endToken: number } {
  const sentence = document.sentences[place.sentence];
  let firstToken = sentence?.firstToken ?? 0;
  const limit = sentence?.endToken ?? 0;
  while (firstToken < limit && (document.tokens[firstToken]?.end ?? 0) <= place.start) firstToken++;
  let endToken = firstToken;
  while (endToken < limit && (document.tokens[endToken]?.start ?? 0) < place.end) endToken++;
  return { firstToken, endToken };
}
