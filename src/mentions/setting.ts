import type { Document } from '../documents/index.ts';
import { type ActorRef, fold, type OfficeClass } from '../model/index.ts';
import type { NameRun } from './names.ts';
import type { OfficeMention } from './offices.ts';
import {
  isMedia,
  isOfficialName,
  isWholeName,
  type Side,
  sideOfHost,
  sideOfName,
  sideOfPublisher,
} from './publishers.ts';
import { countryByCode } from './world.ts';
import type { WorldMention } from './world-mentions.ts';

/** Where an article stands: whom it speaks for, which country needs no name in it, and where its parts play. */
export interface Setting {
  /** Whom the publisher speaks for: a ministry's country, an organisation. Null for those who report. */
  readonly home: Side | null;
  /** The country or body whose offices are named without it here: the home, else the country of the paper or the dateline. */
  readonly domestic: Side | null;
  readonly official: boolean;
  /** The country where the text is at a token, where that is not home: a heading, a capital in the sentence or the one before. */
  placeAt(token: number): Side | null;
  /** The other country that the text is mostly about. */
  guest(token: number): Side | null;
  /** The country whose official the home side meets here, by a place abroad and a word of being received. */
  abroadAt(run: NameRun): Side | null;
  /** The organisation that the text names most. */
  readonly body: Side | null;
  /** The one country that the sentence names, where it names but one. */
  onlyIn(run: NameRun): Side | null;
  /** The country that the heading above names. */
  sectionAt(run: NameRun): Side | null;
  /** Where nothing else tells, the country (or, for its officials, the body) that the text is mostly about. */
  likely(classes: readonly OfficeClass[], told: readonly (ActorRef | null)[]): Side | null;
}

/** States whose capital has the country's name. */
const TOWN_STATES = new Set(['LUX', 'KWT', 'SGP', 'MCO', 'SMR', 'DJI', 'PAN', 'GTM', 'MEX']);
const DATELINE = /^[\s(*/]*\p{Lu}[\p{L}.'’ -]{1,30}?(?:,|\s\(|\s[–—-]|:|\.\s|\s\/)/u;
const RECEIVED =
  /\b(?:(?:received|met|hosted|welcomed|greeted|invited)(?: [\w,-]+){0,4} by|call(?:s|ed)? on|courtesy call on|audience with)\b/;
const HOSTED =
  /\b(?:(?:received|met|hosted|welcomed|greeted|invited)(?: [\w,-]+){0,4} by|call(?:s|ed)? on|audience with|met(?: with)?|meets(?: with)?|meet(?: with)?|meetings? with|talks with|conversations? with|see|saw)\b/;

const VOICE =
  /^(?:['’]s (?:vision|position|view|goal|stance|commitment|support|readiness|interest|priorit|message|foreign minist|government)|(?: is (?:ready|committed|determined|grateful|prepared|willing)| stands (?:ready|with)| will (?:continue|support|never|always|not)| remains (?:committed|ready)| supports| has always)\b)/u;

/** Folded, and any blanks as one. */
const squashed = (words: string): string => fold(words.replace(/\s+/g, ' '));

/** Reads the setting from publisher, masthead, dateline and the countries that the text names. */
export function settingOf(
  document: Document,
  world: readonly WorldMention[],
  offices: readonly OfficeMention[],
): Setting {
  const { article } = document;
  const taskAt = new Map(offices.flatMap((office) => tasksOf(office)));
  const masthead = sideOfMasthead(document);
  const published = sideOfPublisher(article);
  const paper = sideOfName(article.publisher, true);
  const dateline = sideOfDateline(document, world);
  const official = isOfficialName(article.publisher ?? '') || hasOfficialLines(document);
  const spoken = published ?? masthead ?? (paper && official ? paper : null);
  const bodies = countBodies(world);
  const home = bodyOfTown(document, world, article.publisher, spoken, bodies) ?? spoken;
  const chief =
    home === null && offices.some((office) => /^secretary[- ]general$/i.test(office.title) && office.of === null);
  const body = chief && bodies[0] ? ({ kind: 'ORGANIZATION', name: bodies[0][0] } as const) : null;
  const domestic =
    home ?? (paper && isToldOf(paper, world) ? paper : null) ?? body ?? sideOfHost(article.url, false) ?? null;
  const counts = countCountries(
    document,
    world.filter((mention) => !isTask(mention, taskAt)),
  );
  const foreign = (code: string): boolean => !(domestic?.kind === 'COUNTRY' && domestic.code === code);
  const ranked = [...counts].filter(([code]) => foreign(code)).sort((a, b) => b[1] - a[1]);
  const headlined = headlineCountry(document, world);
  const voiced = countVoices(document, world);
  const viewed = countriesWithView(document, world);
  const guestCode = ranked[0]?.[0] ?? null;
  const bySentence = new Map<number, WorldMention[]>();
  for (const mention of world) {
    const list = bySentence.get(mention.sentence);
    if (list) list.push(mention);
    else bySentence.set(mention.sentence, [mention]);
  }

  const placeIn = (sentence: number, before: number): Side | null => {
    let found: Side | null = null;
    for (const mention of bySentence.get(sentence) ?? []) {
      if (mention.firstToken >= before || !('code' in mention.meaning)) continue;
      const previous = document.tokens[mention.firstToken - 1]?.folded ?? '';
      const at = previous === 'the' ? mention.firstToken - 2 : mention.firstToken - 1;
      const word = previous === 'the' ? (document.tokens[at]?.folded ?? '') : previous;
      const isPlace = /^(?:in|at|visits?|visited|visiting)$/.test(word) || (word === 'to' && isJourney(document, at));
      if (isPlace && mention.meaning.kind !== 'DEMONYM' && foreign(mention.meaning.code))
        found = { kind: 'COUNTRY', code: mention.meaning.code };
    }
    return found;
  };
  const headingAt = (block: number): Side | null => {
    for (let i = block; i >= 0 && block - i < 4; i--) {
      const kind = document.blocks[i]?.kind;
      if (kind !== 'HEADLINE') continue;
      const [first] = (bySentence.get(document.blocks[i]?.firstSentence ?? -1) ?? []).filter(
        (mention) => mention.meaning.kind === 'COUNTRY',
      );
      const short = (document.blocks[i]?.end ?? 0) - (document.blocks[i]?.start ?? 0) < 40;
      return short && first && 'code' in first.meaning && i > 1 ? { kind: 'COUNTRY', code: first.meaning.code } : null;
    }
    return null;
  };
  // A paper's own dateline: unless the headline begins with another country that the text is fuller of.
  const count = (code: string | null): number => (code === null ? 0 : (counts.get(code) ?? 0));
  const abroadReport =
    headlined !== null &&
    dateline?.kind === 'COUNTRY' &&
    headlined !== dateline.code &&
    count(headlined) > count(dateline.code);
  const datelined = dateline?.kind === 'COUNTRY' && !abroadReport && count(dateline.code) > 1 ? dateline : null;
  const journey = journeyOf(document, world, foreign);
  return {
    home,
    domestic: domestic ?? datelined,
    official: home !== null,
    placeAt(token) {
      const sentence = document.tokens[token]?.sentence ?? 0;
      const own = placeIn(sentence, token);
      if (own) return own;
      const nearest = (bySentence.get(sentence) ?? [])
        .filter(
          (mention) =>
            mention.firstToken < token &&
            mention.meaning.kind === 'COUNTRY' &&
            'code' in mention.meaning &&
            foreign(mention.meaning.code),
        )
        .at(-1);
      const heading = headingAt(document.sentences[sentence]?.block ?? 0);
      if (heading) return heading;
      for (let i = sentence - 1; i >= 0 && sentence - i < 4; i--) {
        const place = placeIn(i, Number.POSITIVE_INFINITY);
        if (place) return place;
      }
      if (nearest && 'code' in nearest.meaning) return { kind: 'COUNTRY', code: nearest.meaning.code };
      return null;
    },
    abroadAt(run) {
      const sentence = document.sentences[run.sentence];
      const start = run.before?.start ?? document.tokens[run.firstToken]?.start ?? 0;
      const before = lastPhrase(squashed(document.text.slice(Math.max(sentence?.start ?? 0, start - 120), start)));
      const here = placeIn(run.sentence, run.firstToken) ?? headingAt(sentence?.block ?? 0);
      if (here) return HOSTED.test(before) ? here : null;
      if (!RECEIVED.test(before)) return home !== null && HOSTED.test(before) ? journey : null;
      for (let i = run.sentence - 1; i >= 0 && run.sentence - i < 3; i--) {
        const place = placeIn(i, Number.POSITIVE_INFINITY);
        if (place) return place;
      }
      return null;
    },
    body: bodies[0] ? { kind: 'ORGANIZATION', name: bodies[0][0] } : null,
    onlyIn(run) {
      const named = new Set(
        (bySentence.get(run.sentence) ?? []).flatMap((mention) =>
          'code' in mention.meaning ? [mention.meaning.code] : [],
        ),
      );
      const [code] = named;
      return named.size === 1 && code !== undefined ? { kind: 'COUNTRY', code } : null;
    },
    sectionAt: (run) => headingAt(document.sentences[run.sentence]?.block ?? 0),
    likely(classes, told) {
      const ofState = classes.some((one) => OF_STATES.has(one));
      const top = bodies[0];
      const ofBody = classes.some((one) => one === 'ORGANIZATION_HEAD' || one === 'SPOKESPERSON' || one === 'ENVOY');
      if (ofBody && !ofState && top && (top[1] > (ranked[0]?.[1] ?? 0) || classes.includes('ORGANIZATION_HEAD'))) {
        return { kind: 'ORGANIZATION', name: top[0] };
      }
      let best: string | null = null;
      let bestScore = 1;
      const sides = new Set(told.flatMap((side) => (side?.kind === 'COUNTRY' ? [side.code] : [])));
      for (const [code, count] of ranked) {
        const lead = told[0];
        const isLead = lead?.kind === 'COUNTRY' && lead.code === code;
        const isOthers = sides.has(code);
        if (lead === null && isOthers) continue;
        const score =
          Math.min(count, 6) +
          (code === headlined ? 4 : 0) +
          (dateline?.kind === 'COUNTRY' && dateline.code === code ? 4 : 0) +
          Math.min((lead === null ? voiced.all : voiced.quoted).get(code) ?? 0, 2) * 2 +
          (viewed.has(code) ? 8 : 0) +
          (isLead ? 2 : 0);
        if (score > bestScore) {
          best = code;
          bestScore = score;
        }
      }
      return best ? { kind: 'COUNTRY', code: best } : null;
    },
    guest() {
      return guestCode ? { kind: 'COUNTRY', code: guestCode } : null;
    },
  };
}

/** The tokens of a title in which a country is told as its task ("special envoy for Velia"), by token. */
function tasksOf(office: OfficeMention): [number, OfficeMention][] {
  return Array.from({ length: office.endToken - office.firstToken }, (_, i) => [office.firstToken + i, office]);
}

/** A country that an office deals with: it says nothing of where the text stands. */
function isTask(mention: WorldMention, taskAt: ReadonlyMap<number, OfficeMention>): boolean {
  const office = taskAt.get(mention.firstToken);
  return office !== undefined && !office.sides.includes(mention);
}

/** Lines above the text that name an office of state, joined: "Ministry of Foreign Affairs / Republic of Velia". */
function sideOfMasthead(document: Document): Side | null {
  const lines: string[] = [];
  for (const block of document.blocks.slice(0, 14)) {
    if (block.kind === 'BODY' || block.kind === 'TURN') break;
    if (block.end - block.start < 120) lines.push(document.text.slice(block.start, block.end));
  }
  for (const [i, line] of lines.entries()) {
    const body = wholeOrganization(line);
    if (body) return body;
    if (!isOfficeOfState(line)) continue;
    const side =
      sideOfName(line) ?? sideOfName(`${lines[i - 1] ?? ''}, ${line}`) ?? sideOfName(`${line}, ${lines[i + 1] ?? ''}`);
    if (side) return side;
  }
  return null;
}

/** A line that is an organisation's or its body's name and nothing else. */
function wholeOrganization(line: string): Side | null {
  const side = sideOfName(line.replace(/^[#*\s]+|[*\s]+$/g, ''), true);
  return side?.kind === 'ORGANIZATION' && isWholeName(line, side.name) ? side : null;
}

const isOfficeOfState = (line: string): boolean =>
  /^(?:[*#\s]*)(?:press release (?:by|of) the |office of|ministry|government of|embassy|permanent mission|department of|general secretariat|league of|office|presidency|republic of|kingdom of|state of|bolivarian|federal)\b/.test(
    fold(line),
  ) ||
  /(?:ministry of foreign affairs|foreign ministry|general secretariat|prime minister's office|president's office)\s*$/.test(
    fold(line),
  );

/** "HOLM, 3 May (NNA) –": a capital that stands alone before the text. A town with its country behind it is abroad. */
function sideOfDateline(document: Document, world: readonly WorldMention[]): Side | null {
  for (const block of document.blocks) {
    if (block.kind !== 'BODY' && block.kind !== 'DATELINE' && block.kind !== 'HEADLINE') continue;
    const head = document.text.slice(block.start, block.start + 60);
    if (!DATELINE.test(head)) continue;
    const mention = world.find((one) => one.start >= block.start && one.start < block.start + 14);
    const { meaning } = mention ?? { meaning: null };
    const isTown = meaning?.kind === 'CAPITAL' || (meaning?.kind === 'COUNTRY' && TOWN_STATES.has(meaning.code));
    if (!mention || !meaning || !('code' in meaning) || !isTown) continue;
    const after = document.text.slice(mention.end, mention.end + 30);
    if (!/^\s*(?:[,–—:/(.-]|\p{L}{3,9}\.? \d)/u.test(after)) continue;
    return { kind: 'COUNTRY', code: meaning.code };
  }
  return null;
}

/** Offices of states: an organisation's own text gives these to countries only. */
export const OF_STATES: ReadonlySet<OfficeClass> = new Set([
  'HEAD_OF_STATE',
  'HEAD_OF_GOVERNMENT',
  'FOREIGN_MINISTER',
  'DEFENCE_MINISTER',
  'OTHER_MINISTER',
  'DEPUTY_MINISTER',
  'VICE_PRESIDENT',
]);

/** What stands before a name from its last verb of meeting on; empty where another clause lies between. */
function lastPhrase(before: string): string {
  const at = [...before.matchAll(new RegExp(HOSTED.source, 'g'))].at(-1);
  if (!at) return '';
  const rest = before.slice(at.index + at[0].length);
  return /\b(?:in|for|proposed|that|who|which|whom|said|says|told|will|would|has|have|had|is|was|are|were)\b|[.;:]/.test(
    rest,
  )
    ? ''
    : before.slice(at.index);
}

/** Whether a word of travel stands a few words before. */
function isJourney(document: Document, at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i < 6; i--) {
    if (
      /^(?:visits?|trip|travel(?:s|led|ed)?|journey|flew|flies|went|come|arriv\w+|tour|return(?:s|ed)?)$/.test(
        document.tokens[i]?.folded ?? '',
      )
    )
      return true;
  }
  return false;
}

/** "Orla on state visit to Velia": the country of a journey that the headline or the first sentences tell of. */
function journeyOf(
  document: Document,
  world: readonly WorldMention[],
  foreign: (code: string) => boolean,
): Side | null {
  let bodies = 0;
  for (const block of document.blocks) {
    if (block.kind === 'BODY') bodies++;
    if (bodies > 1) return null;
    for (const mention of world) {
      if (mention.start >= block.end) break;
      if (mention.start < block.start || !('code' in mention.meaning) || !foreign(mention.meaning.code)) continue;
      const before = squashed(document.text.slice(Math.max(block.start, mention.start - 40), mention.start));
      if (
        /\b(?:visits?|visited|trip|journey|travels?|travelled|flies|flew|tour) (?:to |of )?(?:the )?$|\b(?:arrive[sd]?|visit|tour) in (?:the )?$/.test(
          before,
        )
      ) {
        return { kind: 'COUNTRY', code: mention.meaning.code };
      }
    }
  }
  return null;
}

/** Above or below the text a line names an office of state without its country ("Ministry of Foreign Affairs"). */
function hasOfficialLines(document: Document): boolean {
  const lines = [...document.blocks.slice(0, 6), ...document.blocks.slice(-5)];
  return lines.some(
    (block) =>
      block.kind !== 'BODY' &&
      block.end - block.start < 90 &&
      /^(?:\(?ministry of foreign|foreign ministry|ministry of (?:european|external|defen)|office of the (?:president|prime minister)|prime minister's office|press office of the presidency|republic of|government of)/.test(
        fold(document.text.slice(block.start, block.end).replace(/^[#*\s]+/, '')),
      ),
  );
}

/** A town in a publisher's name can be an organisation's seat: where the headline begins with a body that the text is full of, it speaks. */
function bodyOfTown(
  document: Document,
  world: readonly WorldMention[],
  publisher: string | undefined,
  side: Side | null,
  bodies: readonly [string, number][],
): Side | null {
  const top = bodies[0];
  if (side?.kind !== 'COUNTRY' || !publisher || !top || top[1] < 3) return null;
  if (/foreign|ministr|minister|government|presiden|diplomatic|embassy/.test(fold(publisher))) return null;
  const row = countryByCode(side.code);
  const folded = fold(publisher);
  if (!row || [row.name, ...row.adjectives, ...(row.names ?? [])].some((name) => folded.includes(fold(name))))
    return null;
  const first = world.find(
    (mention) => document.blocks[document.sentences[mention.sentence]?.block ?? -1]?.kind === 'HEADLINE',
  );
  return first?.meaning.kind === 'ORGANIZATION' && first.meaning.name === top[0]
    ? { kind: 'ORGANIZATION', name: top[0] }
    : null;
}

/** The country that the headline begins with. */
function headlineCountry(document: Document, world: readonly WorldMention[]): string | null {
  for (const mention of world) {
    const block = document.blocks[document.sentences[mention.sentence]?.block ?? -1];
    if (block?.kind === 'BODY') return null;
    if (block?.kind === 'HEADLINE' && 'code' in mention.meaning) return mention.meaning.code;
  }
  return null;
}

/** A paper's country says nothing in a text that does not speak of it, but of others. */
function isToldOf(paper: Side, world: readonly WorldMention[]): boolean {
  if (paper.kind !== 'COUNTRY') return true;
  const codes = world.flatMap(({ meaning }) => ('code' in meaning ? [meaning.code] : []));
  return codes.length === 0 || codes.includes(paper.code) || new Set(codes).size < 2;
}

function countBodies(world: readonly WorldMention[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { meaning } of world) {
    if (meaning.kind === 'ORGANIZATION' && !isMedia(meaning.name))
      counts.set(meaning.name, (counts.get(meaning.name) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]);
}

/** How often a text speaks for a country: "Velia's vision", "Velia is ready". */
function countVoices(
  document: Document,
  world: readonly WorldMention[],
): { all: Map<string, number>; quoted: Map<string, number> } {
  const [all, quoted] = [new Map<string, number>(), new Map<string, number>()];
  const add = (counts: Map<string, number>, code: string): void => {
    counts.set(code, (counts.get(code) ?? 0) + 1);
  };
  for (const { meaning, end } of world) {
    if (meaning.kind !== 'COUNTRY' || !VOICE.test(document.text.slice(end, end + 40).replace(/\s+/g, ' '))) continue;
    add(all, meaning.code);
    if (all.size < 50 && document.quotations.some((quotation) => quotation.start <= end && end <= quotation.end))
      add(quoted, meaning.code);
  }
  return { all, quoted };
}

/** Whose view a speaker gives is mostly their own side: "Velia's vision is clear". */
const OWN_VIEW = /^['’]s (?:vision|position|view|goal|stance|aim|message|priorit)/u;

function countriesWithView(document: Document, world: readonly WorldMention[]): ReadonlySet<string> {
  const codes = world.flatMap(({ meaning, end }) =>
    meaning.kind === 'COUNTRY' && OWN_VIEW.test(document.text.slice(end, end + 40)) ? [meaning.code] : [],
  );
  return new Set(codes);
}

function countCountries(document: Document, world: readonly WorldMention[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const mention of world) {
    if (!('code' in mention.meaning)) continue;
    const kind = document.blocks[document.sentences[mention.sentence]?.block ?? -1]?.kind;
    if (kind !== 'BODY' && kind !== 'HEADLINE' && kind !== 'TURN' && kind !== 'QUOTE') continue;
    counts.set(mention.meaning.code, (counts.get(mention.meaning.code) ?? 0) + (kind === 'HEADLINE' ? 2 : 1));
  }
  return counts;
}
