import type { Document } from '../../documents/index.ts';
import type { OfficeMention } from '../offices/office.ts';
import { isMediaName, isOfficialName, type Side, sideOfHost, sideOfName, sideOfPublisher } from '../publishers.ts';
import type { WorldMention } from '../world-mentions.ts';
import { bodyOfTown } from './body-of-town.ts';
import { countBodies, countCountries, countriesWithView, countVoices, headlineCountry } from './counts.ts';
import { sideOfDateline } from './dateline.ts';
import { hostOfMission } from './host-of-mission.ts';
import { lastPhrase, squashed } from './hosted.ts';
import { isJourney, isTopicOf, journeyOf } from './journeys.ts';
import { hasOfficialLines, sideOfMasthead } from './masthead.ts';
import { OF_STATES, type Setting } from './setting.ts';
import type { SettingWords } from './setting-words.ts';
import { countriesBefore, delegationAt, firstIn, ownBefore, subjectOf } from './told-near.ts';

/** Reads the setting from publisher, masthead, dateline and the countries that the text names. */
export function settingOf(
  document: Document,
  world: readonly WorldMention[],
  offices: readonly OfficeMention[],
  own: readonly WorldMention[],
  words: SettingWords,
): Setting {
  const { article } = document;
  const taskAt = new Map(offices.flatMap((office) => tasksOf(office)));
  const masthead = sideOfMasthead(document, words);
  const published = sideOfPublisher(article);
  const paper = sideOfName(article.publisher, true);
  const dateline = sideOfDateline(document, world);
  const official = isOfficialName(article.publisher ?? '') || hasOfficialLines(document, words);
  const spoken = published ?? masthead ?? (paper && official ? paper : null);
  const bodies = countBodies(world);
  const home =
    bodyOfTown(
      document,
      world,
      offices,
      article.publisher,
      spoken ?? (isMediaName(article.publisher ?? '') ? null : paper),
      bodies,
      words,
    ) ?? spoken;
  const chief = home === null && offices.some((office) => words.chief.test(office.title) && office.of === null);
  const body = chief && bodies[0] ? ({ kind: 'ORGANIZATION', name: bodies[0][0] } as const) : null;
  const domestic =
    home ?? (paper && isToldOf(paper, world) ? paper : null) ?? body ?? sideOfHost(article.url, false) ?? null;
  const counts = countCountries(
    document,
    world.filter((mention) => !isTask(mention, taskAt)),
  );
  // The seat of the organisation that speaks is not what it speaks of.
  const seat = home?.kind === 'ORGANIZATION' && paper?.kind === 'COUNTRY' ? paper.code : null;
  const foreign = (code: string): boolean => code !== seat && !(domestic?.kind === 'COUNTRY' && domestic.code === code);
  const ranked = [...counts].filter(([code]) => foreign(code)).sort((a, b) => b[1] - a[1]);
  const headlined = headlineCountry(document, world);
  const voiced = countVoices(document, world, words.voice);
  const viewed = countriesWithView(document, world, words.ownView);
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
      const isPlace = words.placed.test(word) || (word === 'to' && isJourney(document, at, words));
      if (!isPlace || mention.meaning.kind === 'DEMONYM' || isTopicOf(document, at, words)) continue;
      if (foreign(mention.meaning.code)) found = { kind: 'COUNTRY', code: mention.meaning.code };
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
  const journey = journeyOf(document, world, foreign, words);
  return {
    home,
    domestic: domestic ?? datelined,
    official: home !== null,
    host: home ? hostOfMission(article.publisher, home, words) : null,
    subjectOf: (sentence) => subjectOf(document, sentence, bySentence.get(sentence) ?? []),
    ownBefore: (token, noun) => ownBefore(own, token, noun, document),
    namesForeign: (run) =>
      (bySentence.get(run.sentence) ?? []).some(({ meaning }) => 'code' in meaning && foreign(meaning.code)),
    worldIn: (sentence) => bySentence.get(sentence) ?? [],
    abroadBefore(run) {
      for (let i = run.sentence; i >= 0 && run.sentence - i < 4; i--) {
        const place = placeIn(i, i === run.sentence ? run.firstToken : Number.POSITIVE_INFINITY);
        if (place) return place;
      }
      return null;
    },
    firstIn: (run) => firstIn(run, bySentence),
    countriesBefore: (run) => countriesBefore(run, bySentence, home === null ? 0 : 3),
    delegationAt: (run) => delegationAt(document, run, bySentence, words),
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
      const before = lastPhrase(
        squashed(document.text.slice(Math.max(sentence?.start ?? 0, start - 120), start)),
        words,
      );
      const behind = words.received.test(before) ? Number.POSITIVE_INFINITY : run.firstToken;
      const here = placeIn(run.sentence, behind) ?? headingAt(sentence?.block ?? 0);
      if (here) return words.hosted.test(before) ? here : null;
      if (!words.received.test(before)) return home !== null && words.hosted.test(before) ? journey : null;
      for (let i = run.sentence - 1; i >= 0 && run.sentence - i < 3; i--) {
        const place = placeIn(i, Number.POSITIVE_INFINITY);
        if (place) return place;
      }
      return home === null ? null : journey;
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

/** A paper's country says nothing in a text that does not speak of it, but of others. */
function isToldOf(paper: Side, world: readonly WorldMention[]): boolean {
  if (paper.kind !== 'COUNTRY') return true;
  const codes = world.flatMap(({ meaning }) => ('code' in meaning ? [meaning.code] : []));
  return codes.length === 0 || codes.includes(paper.code) || new Set(codes).size < 2;
}
