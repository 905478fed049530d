import type { Document } from '../../documents/index.ts';
import { fold, type OfficeClass, sameActor } from '../../model/index.ts';
import type { NameRun } from '../names/name-run.ts';
import type { OfficeMention } from '../offices/office.ts';
import { OF_STATES, type Setting } from '../setting/setting.ts';
import { countryByCode } from '../world.ts';
import type { People, PersonDraft } from './person-draft.ts';
import type { Represented } from './represented.ts';

/** Offices that a state fills once. */
const UNIQUE: ReadonlySet<OfficeClass> = new Set([
  'HEAD_OF_STATE',
  'HEAD_OF_GOVERNMENT',
  'FOREIGN_MINISTER',
  'DEFENCE_MINISTER',
]);

/** A side from the setting: the other side of a colleague, the publisher's, or the place of the visit. */
export function contextSide(
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
  /^(?:deputy |assistant |under[- ])?secretary[- ]general|high representative(?! of)|commission president|foreign policy chief/i;

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
