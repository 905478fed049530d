import { fold, sameActor } from '../../model/index.ts';
import { type Side, sideByCode } from '../publishers.ts';
import { OF_STATES } from '../setting/setting.ts';
import { type Bare, isFilled, isLead } from './bare.ts';
import { companySide, memberSide } from './company-side.ts';
import { contactSide, nextSide } from './contact-side.ts';
import { isRival } from './is-rival.ts';
import { embassySide, kinSide } from './kin-side.ts';
import { lacksOffice } from './lacks-office.ts';
import { chairSide } from './pair-side.ts';
import { partySide } from './party-side.ts';
import type { Represented } from './represented.ts';
import { roleSide } from './role-side.ts';

/** A side from the setting, for a person of whom the text tells none: the first of the sources that knows. */
export function contextSide(bare: Bare): Represented | null {
  const { draft, setting, posts, own } = bare;
  if (draft.claims.some((claim) => claim.colleague)) return colleagueSide(bare);
  if (posts.length > 0 && posts.every((office) => office.isOccupation)) return null;
  const told = companySide(bare) ?? partySide(bare) ?? kinSide(bare) ?? embassySide(bare);
  if (told) return told;
  if (own.length === 0 && posts.length === 0) return memberSide(bare);
  return (
    ownSide(bare) ??
    itsSide(bare) ??
    chairSide(bare) ??
    bodySide(bare) ??
    hostSide(bare) ??
    (setting.official && own.length === 0 && setting.home ? { of: setting.home, source: 'PUBLISHER' } : null) ??
    subjectSide(bare) ??
    thereSide(bare) ??
    contactSide(bare) ??
    nextSide(bare) ??
    (isRoleOpen(bare) ? roleSide(bare) : null) ??
    homeSide(bare)
  );
}

/** Where no country is the text's own, or an ambassador is in a paper, a side told of the office elsewhere counts. */
const isRoleOpen = (bare: Bare): boolean =>
  (bare.own.includes('AMBASSADOR') && !bare.setting.official) || (!bare.setting.domestic && !isLead(bare));

/** A colleague without a country: of where the text is, else of whom it is mostly about. */
function colleagueSide({ setting, first }: Bare): Represented | null {
  const other = setting.placeAt(first.firstToken) ?? setting.guest(first.firstToken);
  return other ? { of: other, source: 'COLLEAGUE' } : null;
}

/** "our Minister", "your Minister". */
function ownSide({ posts, setting, first }: Bare): Represented | null {
  if (posts.some((office) => office.own) && setting.home) return { of: setting.home, source: 'SPEECH' };
  if (!posts.some((office) => office.yours)) return null;
  const guest = setting.guest(first.firstToken);
  return guest ? { of: guest, source: 'SPEECH' } : null;
}

/** "the bank's President", "Velia was represented by its permanent secretary, Orla": whose it is by what the text told before. */
function itsSide({ posts, setting, first }: Bare): Represented | null {
  const owned = posts.find((office) => office.owner !== null);
  if (owned) {
    const owner = setting.ownBefore(first.firstToken, owned.owner);
    if (owner) return { of: owner, source: 'ADJECTIVE' };
  }
  const its = posts.find((office) => office.its);
  if (!its) return null;
  const named = setting.ownBefore(first.firstToken, null);
  const subject = its.weak ? (named ?? setting.firstIn(first)) : (setting.firstIn(first) ?? named);
  return subject ? { of: subject, source: 'ADJECTIVE' } : null;
}

/** "the Secretary-General", "the Secretary-General's envoy": of the organisation that speaks, else the one that the text is fullest of, else the one whose title it mostly is. */
function bodySide({ posts, setting, words, ofState }: Bare): Represented | null {
  const isBodys = (title: string | null): boolean => title !== null && words.bodies.test(title);
  const isAide = posts.some((office) => isBodys(office.master));
  if (!isAide && !posts.some((office) => isBodys(office.title))) return null;
  if (setting.home?.kind === 'ORGANIZATION') return ofState ? null : { of: setting.home, source: 'PUBLISHER' };
  if (setting.body) return { of: setting.body, source: 'DATELINE' };
  const titles = posts.flatMap(({ title, master }) => [fold(title), master === null ? '' : `envoy of the ${master}`]);
  const known = words.defaultBodies.find((row) => titles.some((title) => row.title.test(title)));
  const of = known ? sideByCode(known.of) : null;
  return of ? { of, source: 'OFFICE_OF' } : null;
}

/** In an embassy's text the ministers, governors and members without a country are of the host country. */
function hostSide({ setting, own, posts, words }: Bare): Represented | null {
  if (!setting.host || posts.length === 0) return null;
  const isPosted =
    own.some((one) => one === 'AMBASSADOR' || one === 'ENVOY' || one === 'SPOKESPERSON') ||
    posts.some((office) => words.posted.test(office.title));
  return isPosted ? null : { of: setting.host, source: 'DATELINE' };
}

/** "Velia recognises nobody else, Foreign Minister Orla said": in reports, who speaks for the subject of the sentence. */
function subjectSide({ setting, ofState, first, document }: Bare): Represented | null {
  if (setting.domestic || !ofState || !first.speaks || !first.before) return null;
  if (document.tokens[first.before.outerFirst - 1]?.folded !== ',') return null;
  const subject = setting.subjectOf(first.sentence);
  return subject ? { of: subject, source: 'DATELINE' } : null;
}

/** "In Strelsau, State Minister Orla brushed it aside": in reports, an official at a foreign seat with which the sentence begins. */
function thereSide({ setting, ofState, first, document }: Bare): Represented | null {
  const begin = document.sentences[first.sentence]?.firstToken ?? 0;
  const at = first.before?.outerFirst ?? first.firstToken;
  const { tokens } = document;
  if (
    setting.official ||
    !ofState ||
    tokens[begin]?.folded !== 'in' ||
    tokens[at - 1]?.folded !== ',' ||
    at - begin > 6
  )
    return null;
  const there = setting.placeAt(first.firstToken);
  return there ? { of: there, source: 'DATELINE' } : null;
}

/** The side whose offices need no country here, unless the office is filled there or the person stands as a host or guest. */
function homeSide(bare: Bare): Represented | null {
  const { setting, own, ofState, first, known, posts } = bare;
  const sides = known.map((one) => one?.of ?? null);
  const place = setting.placeAt(first.firstToken);
  const home =
    setting.domestic ?? (ofState ? setting.sectionAt(first) : null) ?? settledSide(bare) ?? setting.likely(own, sides);
  if (home === null || (home.kind === 'ORGANIZATION' && ofState)) {
    const alone = setting.onlyIn(first);
    const only = place ?? (sides.some((side) => sameActor(side, alone)) ? null : alone);
    const told = home === null ? roleSide(bare) : null;
    if (told) return told;
    const near = only ?? (home ? otherSide(bare, home, setting.guest(first.firstToken)) : null);
    return near && ofState ? { of: near, source: 'DATELINE' } : null;
  }
  if (posts.some((office) => lacksOffice(home, office))) {
    const other = otherSide(bare, home) ?? place ?? setting.guest(first.firstToken);
    if (other && !posts.some((office) => lacksOffice(other, office))) return { of: other, source: 'DATELINE' };
    if (setting.official) return null;
  }
  if (ofState && (isFilled(bare, home) || (setting.official && isRival(bare)))) {
    const other = place && !sameActor(place, home) ? place : otherSide(bare, home);
    if (other) return { of: other, source: 'DATELINE' };
  }
  const abroad = hostAbroad(bare);
  if (abroad && !sameActor(abroad, home)) return { of: abroad, source: 'DATELINE' };
  if (posts.length > 0 && posts.every((office) => office.isPrivate) && !setting.official) return null;
  return { of: home, source: setting.official ? 'PUBLISHER' : 'DATELINE', isDomestic: true };
}

/** The country to which a report gave the first office without a country: the others of state are its as well. */
function settledSide({ ofState, known, classes, people, draft }: Bare): Side | null {
  if (!ofState) return null;
  for (const { index } of people.drafts) {
    if (index >= draft.index) return null;
    const side = known[index];
    if (side?.isDomestic && side.of.kind === 'COUNTRY' && classes[index]?.some((one) => OF_STATES.has(one)))
      return side.of;
  }
  return null;
}

/** Whose official the home side meets, where that is not whom the sentence's subject comes from. */
function hostAbroad(bare: Bare): Side | null {
  const { people, first, draft, known, setting } = bare;
  const subject = people.mentions.find(
    (mention) => mention.run.sentence === first.sentence && mention.run.firstToken < first.firstToken,
  );
  const other = subject && subject.person !== draft.index ? known[subject.person] : null;
  const met = other && other.source !== 'DATELINE' ? other.of : null;
  const host = isLead(bare) ? null : setting.abroadAt(first);
  return sameActor(host, met) ? null : host;
}

/** The nearest other side told before, where nobody holds that office yet: of a person in the sentence, else a country's name. */
function otherSide(bare: Bare, home: Side, guest: Side | null = null): Side | null {
  const { people, first, known, setting } = bare;
  const near = people.mentions
    .filter((one) => one.run.sentence === first.sentence && one.run.firstToken < first.firstToken)
    .map((one) => known[one.person]?.of ?? null)
    .reverse();
  for (const side of [...near, guest, ...setting.countriesBefore(first)]) {
    if (
      side?.kind === 'COUNTRY' &&
      !sameActor(side, home) &&
      !isFilled(bare, side) &&
      !bare.posts.some((office) => lacksOffice(side, office))
    )
      return side;
  }
  return null;
}
