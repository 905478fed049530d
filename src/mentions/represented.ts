import type { Document } from '../documents/index.ts';
import { type ActorRef, type Evidence, fold, type OfficeClass, sameActor } from '../model/index.ts';
import type { PersonFact, PersonOffice } from './mention.ts';
import type { NameRun, NameWords } from './names.ts';
import { actorOf, type OfficeMention, type OfficeWords } from './offices.ts';
import type { Claim, People, PersonDraft } from './people.ts';
import { OF_STATES, type Setting } from './setting.ts';
import { countryByCode } from './world.ts';

/** How sure each source of a side is. */
const CONFIDENCE = {
  ADJECTIVE: 0.97,
  OFFICE_OF: 0.97,
  COLLEAGUE: 0.95,
  PUBLISHER: 0.9,
  DATELINE: 0.7,
  SPEECH: 0.7,
} as const;
type Source = keyof typeof CONFIDENCE;

interface Represented {
  readonly of: ActorRef;
  readonly source: Source;
}

/** Offices that a state fills once. */
const UNIQUE: ReadonlySet<OfficeClass> = new Set([
  'HEAD_OF_STATE',
  'HEAD_OF_GOVERNMENT',
  'FOREIGN_MINISTER',
  'DEFENCE_MINISTER',
]);

/** The facts of the people, in the order in which they were found: offices with their sides, and whom each represents. */
export function personFacts(
  document: Document,
  people: People,
  offices: readonly OfficeMention[],
  words: { names: NameWords; offices: OfficeWords },
  setting: Setting,
): PersonFact[] {
  const told = people.drafts.map((draft) => toldSide(draft));
  const classes = people.drafts.map((draft) => classesOf(document, draft, people));
  const plurals = offices.filter((office) => office.plural && office.sides.length > 1);
  // In the order of the text: once the home side has its minister, the next one without a country is another's.
  const known: (Represented | null)[] = [...told];
  return people.drafts.map((draft, index) => {
    const represented =
      told[index] ?? contextSide(draft, people, classes[index] ?? [], known, classes, setting, document, offices);
    known[index] = represented;
    const held = officesOf(document, draft, people, words.offices, represented);
    const posts = held.length > 0 ? held : sharedOffice(document, plurals, draft, words.offices, represented);
    const first = draft.runs[0];
    const confidence = represented ? CONFIDENCE[represented.source] : 0.8;
    return {
      name: draft.name,
      forms: [...draft.forms],
      offices: posts,
      of: represented?.of ?? null,
      ofSource: represented?.source ?? null,
      gender: genderOf(draft, words.names, document),
      confidence,
      evidence: [
        ...(first ? [evidenceOf(document, first.firstToken, first.endToken, 'name', 0.95, 'fact')] : []),
        ...sideEvidence(document, draft),
      ],
    };
  });
}

/** The side that the text tells of the person in so many words: sources 1 to 3. */
function toldSide(draft: PersonDraft): Represented | null {
  let colleague: Represented | null = null;
  let former: Represented | null = null;
  for (const claim of draft.claims) {
    const { office, side } = claim;
    const ofOffice = office?.of ?? null;
    const ofSide = side ? actorOf(side) : null;
    const of = office?.plural ? (ofSide ?? ofOffice) : (ofOffice ?? ofSide);
    if (!of) continue;
    if (claim.colleague) colleague ??= { of, source: 'COLLEAGUE' };
    else if (office?.status === 'FORMER') former ??= { of, source: office.ofSource ?? 'ADJECTIVE' };
    else return { of, source: office?.ofSource ?? 'ADJECTIVE' };
  }
  return colleague ?? former;
}

/** A side from the setting: the other side of a colleague, the publisher's, or the place of the visit. */
function contextSide(
  draft: PersonDraft,
  people: People,
  own: readonly OfficeClass[],
  known: readonly (Represented | null)[],
  classes: readonly (readonly OfficeClass[])[],
  setting: Setting,
  document: Document,
  offices: readonly OfficeMention[],
): Represented | null {
  const first = draft.runs[0];
  if (!first) return null;
  if (draft.claims.some((claim) => claim.colleague)) {
    const other = setting.placeAt(first.firstToken) ?? setting.guest(first.firstToken);
    return other ? { of: other, source: 'COLLEAGUE' } : null;
  }
  const led = leaderOf(first, people, document);
  const ledSide = led === null ? null : known[led]?.of;
  if (ledSide) return { of: ledSide, source: 'ADJECTIVE' };
  if (own.length === 0 && !draft.claims.some((claim) => claim.office))
    return setting.home && isMember(first, document) ? { of: setting.home, source: 'PUBLISHER' } : null;
  if (draft.claims.some((claim) => claim.office?.own) && setting.home) return { of: setting.home, source: 'SPEECH' };
  const ofState = own.some((one) => OF_STATES.has(one));
  const sides = known.map((one) => one?.of ?? null);
  const place = setting.placeAt(first.firstToken);
  const body = draft.claims.some((claim) => claim.office && OF_BODIES.test(claim.office.title)) ? setting.body : null;
  if (body && setting.home?.kind !== 'ORGANIZATION') return { of: body, source: 'DATELINE' };
  if (setting.official && own.length === 0 && setting.home) return { of: setting.home, source: 'PUBLISHER' };
  const isLead = people.drafts.every((one) => (one.runs[0]?.firstToken ?? 0) >= first.firstToken);
  const role = setting.domestic || isLead ? null : roleSide(draft, people, offices, known, classes);
  if (role) return role;
  const home = setting.domestic ?? (ofState ? setting.sectionAt(first) : null) ?? setting.likely(own, sides);
  if (home === null || (home.kind === 'ORGANIZATION' && ofState)) {
    const alone = setting.onlyIn(first);
    const only = place ?? (sides.some((side) => sameActor(side, alone)) ? null : alone);
    const told = home === null ? roleSide(draft, people, offices, known, classes) : null;
    if (told) return told;
    return only && ofState ? { of: only, source: 'DATELINE' } : null;
  }
  const royal = draft.claims.some((claim) => claim.office?.isRoyal);
  if (royal && home.kind === 'COUNTRY' && !countryByCode(home.code)?.monarchy) {
    const other = place ?? setting.guest(first.firstToken);
    return other ? { of: other, source: 'DATELINE' } : null;
  }
  const filled = own.some(
    (one) =>
      UNIQUE.has(one) &&
      classes.some((other, i) => i !== draft.index && other.includes(one) && sameActor(known[i]?.of ?? null, home)),
  );
  if (place && !sameActor(place, home) && ofState && filled) return { of: place, source: 'DATELINE' };
  const subject = people.mentions.find(
    (mention) => mention.run.sentence === first.sentence && mention.run.firstToken < first.firstToken,
  );
  const other = subject && subject.person !== draft.index ? known[subject.person] : null;
  const met = other && other.source !== 'DATELINE' ? other.of : null;
  const host = isLead ? null : setting.abroadAt(first);
  const abroad = sameActor(host, met) ? null : host;
  if (abroad && !sameActor(abroad, home)) return { of: abroad, source: 'DATELINE' };
  const claims = draft.claims.filter((claim) => claim.office !== null);
  if (claims.length > 0 && claims.every((claim) => claim.office?.isPrivate) && !setting.official) return null;
  return { of: home, source: setting.official ? 'PUBLISHER' : 'DATELINE' };
}

/** Titles that only organisations give. */
const OF_BODIES =
  /^(?:deputy |assistant |under[- ])?secretary[- ]general|high representative|commission president|foreign policy chief/i;

/** A member of the parliament whose record this is: a speaker's line with a constituency behind the name. */
function isMember(run: NameRun, document: Document): boolean {
  const block = document.blocks[document.sentences[run.sentence]?.block ?? -1];
  const start = document.tokens[run.firstToken]?.start ?? 0;
  const end = document.tokens[run.endToken - 1]?.end ?? 0;
  return (
    block?.kind === 'TURN' &&
    block.speaker !== undefined &&
    block.speaker.start <= start &&
    end <= block.speaker.end &&
    document.text.startsWith(' (', end)
  );
}

/** "Press conference of the Foreign Minister of Velia … MINISTER ORLA": the side that the text gives to just that office, held by nobody else. */
function roleSide(
  draft: PersonDraft,
  people: People,
  offices: readonly OfficeMention[],
  known: readonly (Represented | null)[],
  classes: readonly (readonly OfficeClass[])[],
): Represented | null {
  const own = draft.claims.find((claim) => claim.office && claim.office.officeClass !== 'OTHER')?.office;
  if (!own) return null;
  const free = offices.filter(
    (office) =>
      office.of !== null &&
      !office.plural &&
      office.officeClass === own.officeClass &&
      !people.holders.has(office) &&
      !classes.some(
        (held, i) =>
          i !== draft.index && held.includes(office.officeClass) && sameActor(known[i]?.of ?? null, office.of),
      ),
  );
  const fits = free.filter((office) => fold(office.title) === fold(own.title));
  const of = fits[0]?.of;
  return of && fits.every((office) => sameActor(office.of, of)) ? { of, source: 'OFFICE_OF' } : null;
}

/** "Orla, accompanied by Deputy Minister Tesk": whom the person comes with. */
function leaderOf(run: NameRun, people: People, document: Document): number | null {
  const start = run.before?.start ?? document.tokens[run.firstToken]?.start ?? 0;
  const sentence = document.sentences[run.sentence]?.start ?? 0;
  if (
    !/\b(?:accompanied by|assisted by|flanked by)(?: (?:his|her|the|their))?\s*$/i.test(
      document.text.slice(Math.max(sentence, start - 40), start).replace(/\s+/g, ' '),
    )
  )
    return null;
  const before = people.mentions.filter(
    (mention) => mention.run.sentence === run.sentence && mention.run.firstToken < run.firstToken,
  );
  return before.at(-1)?.person ?? null;
}

function classesOf(document: Document, draft: PersonDraft, people: People): OfficeClass[] {
  return draft.claims.flatMap((claim) => {
    if (claim.office) return claim.office.status === 'FORMER' ? [] : [claim.office.officeClass];
    const other = claim.colleague ? officeOfOther(document, claim, draft, people) : null;
    return other ? [other.officeClass] : [];
  });
}

/** The offices as the article tells them, the fullest first form of each; a colleague has the other's in its plain form. */
function officesOf(
  document: Document,
  draft: PersonDraft,
  people: People,
  words: OfficeWords,
  represented: Represented | null,
): PersonOffice[] {
  const offices: PersonOffice[] = [];
  for (const claim of draft.claims) {
    const office = claim.office ?? (claim.colleague ? officeOfOther(document, claim, draft, people) : null);
    if (!office) continue;
    const title = claim.office ? singular(office, words) : (words.plain[office.officeClass] ?? singular(office, words));
    const beside = claim.side ? actorOf(claim.side) : null;
    const of =
      (claim.office?.plural ? (beside ?? claim.office.of) : (claim.office?.of ?? beside)) ?? represented?.of ?? null;
    const at = claim.office ?? claim.run.colleague ?? office;
    const evidence = [
      evidenceOf(document, at.firstToken, at.endToken, claim.colleague ? 'office.colleague' : 'office', 0.9, 'office'),
    ];
    const fact: PersonOffice = { title, officeClass: office.officeClass, of, status: office.status, evidence };
    const same = offices.findIndex((known) => isSameOffice(known, fact));
    const known = offices[same];
    if (!known) offices.push(fact);
    else if (fold(fact.title).length > fold(known.title).length && !claim.colleague)
      offices[same] = { ...fact, of: fact.of ?? known.of };
  }
  return offices;
}

/** "The foreign ministers of Velia and Norland … Velia's Anna Orla": the office that a plural gives to each side. */
function sharedOffice(
  document: Document,
  plurals: readonly OfficeMention[],
  draft: PersonDraft,
  words: OfficeWords,
  represented: Represented | null,
): PersonOffice[] {
  if (!represented || !draft.claims.some((claim) => claim.side)) return [];
  const at = draft.runs[0]?.firstToken ?? 0;
  const fits = plurals.filter(
    (office) => office.firstToken < at && office.sides.some((side) => sameActor(actorOf(side), represented.of)),
  );
  const office = fits.at(-1);
  if (!office) return [];
  const evidence = [evidenceOf(document, office.firstToken, office.endToken, 'office.shared', 0.8, 'office')];
  return [
    {
      title: singular(office, words),
      officeClass: office.officeClass,
      of: represented.of,
      status: office.status,
      evidence,
    },
  ];
}

/** Two tellings of one office: one title's words lie within the other's, and sides and status do not clash. */
function isSameOffice(a: PersonOffice, b: PersonOffice): boolean {
  if (a.status !== b.status || (a.of && b.of && !sameActor(a.of, b.of))) return false;
  const [x, y] = [fold(a.title), fold(b.title)];
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return a.officeClass === b.officeClass || short.split(' ').every((word) => long.split(' ').includes(word));
}

/** The office of whom a colleague is told to be the colleague: named before in the sentence, else whom the text begins with, else the nearest. */
function officeOfOther(document: Document, claim: Claim, draft: PersonDraft, people: People): OfficeMention | null {
  const at = people.mentions.findIndex((mention) => mention.run === claim.run);
  const officeAt = (index: number): OfficeMention | null => {
    const other = people.mentions[index];
    if (!other || other.person === draft.index) return null;
    return (
      people.drafts[other.person]?.claims.find(
        (one) => one.office && one.office.status !== 'FORMER' && !one.office.weak,
      )?.office ?? null
    );
  };
  for (let i = at - 1; i >= 0 && people.mentions[i]?.run.sentence === claim.run.sentence; i--) {
    const office = officeAt(i);
    const run = people.mentions[i]?.run;
    const before = document.tokens[(run?.before?.outerFirst ?? run?.firstToken ?? 0) - 1]?.folded ?? '';
    if (office && !/^(?:by|with|to|on|from)$/.test(before)) return office;
  }
  for (let i = 0; i < Math.min(people.mentions.length, 30); i++) {
    const office = officeAt(i);
    if (office) return office;
  }
  return null;
}

/** "Foreign Ministers" of several is each one's "Foreign Minister". */
function singular(office: OfficeMention, words: OfficeWords): string {
  if (!office.plural) return office.title;
  return office.title.replace(/\p{L}[\p{L}-]*/gu, (word) => {
    const lemma = words.plurals.get(fold(word));
    if (lemma === undefined) return word;
    return /^\p{Lu}/u.test(word) ? lemma.charAt(0).toUpperCase() + lemma.slice(1) : lemma;
  });
}

function sideEvidence(document: Document, draft: PersonDraft): Evidence[] {
  for (const { office, side, colleague } of draft.claims) {
    const mention = (office?.of ? office.sides[0] : side) ?? null;
    if (!mention) continue;
    const method = colleague
      ? 'side.colleague'
      : office?.ofSource === 'OFFICE_OF'
        ? 'side.office-of'
        : 'side.adjective';
    return [
      {
        start: mention.start,
        end: mention.end,
        quote: document.text.slice(mention.start, mention.end),
        method: `reading.${method}`,
        confidence: 0.97,
        of: 'side',
      },
    ];
  }
  return [];
}

function evidenceOf(
  document: Document,
  first: number,
  end: number,
  method: string,
  confidence: number,
  of: Evidence['of'],
): Evidence {
  const start = document.tokens[first]?.start ?? 0;
  const stop = document.tokens[end - 1]?.end ?? start;
  return { start, end: stop, quote: document.text.slice(start, stop), method: `reading.${method}`, confidence, of };
}

function genderOf(draft: PersonDraft, words: NameWords, document: Document): 'F' | 'M' | null {
  for (const run of draft.runs) {
    if (run.honorific === null) continue;
    for (let at = run.firstToken - 1; at >= 0 && run.firstToken - at < 5; at--) {
      const word = document.tokens[at]?.folded ?? '';
      if (!words.honorifics.has(word)) break;
      if (words.femaleHonorifics.has(word)) return 'F';
      if (words.maleHonorifics.has(word)) return 'M';
    }
  }
  for (const { office } of draft.claims) {
    const title = fold(office?.title ?? '');
    if (/woman\b|\bqueen\b|princess/.test(title)) return 'F';
    if (/[a-z]man\b|\bking\b|\bprince\b|\bemir\b|\bamir\b|\bsultan\b/.test(title)) return 'M';
  }
  return null;
}
