import { type ActorRef, fold, type OfficeClass } from '../../model/index.ts';
import type { OfficeStatus } from '../mention.ts';
import type { WorldMention } from '../world-mentions.ts';
import type { OfficeWords } from './office-words.ts';

/** An office in a text, before it is known whose it is. */
export interface OfficeMention {
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly firstToken: number;
  readonly endToken: number;
  readonly title: string;
  /** Its head noun in the singular, folded. */
  readonly lemma: string;
  readonly officeClass: OfficeClass;
  readonly status: OfficeStatus;
  readonly plural: boolean;
  readonly weak: boolean;
  /** "our Minister": the publisher's own. */
  readonly own: boolean;
  /** "the bank's president", "President of the Chamber": the noun of whom it serves, folded. */
  readonly owner: string | null;
  /** "the Secretary-General's envoy": the office that owns this one, folded. */
  readonly master: string | null;
  /** "its envoy": of whom the sentence speaks. */
  readonly its: boolean;
  /** "your Minister": of whom the text speaks to. */
  readonly yours: boolean;
  /** Whom it serves by its own words: the adjective before it or the country after it. */
  readonly of: ActorRef | null;
  readonly ofSource: 'ADJECTIVE' | 'OFFICE_OF' | null;
  /** The words that tell the side; several behind a plural ("the ministers of Velia and Norland"). */
  readonly sides: readonly WorldMention[];
  readonly isRoyal: boolean;
  /** A calling, which nobody has for a country ("nurse"). */
  readonly isOccupation: boolean;
  /** Nobody's office of state by itself ("director"). */
  readonly isPrivate: boolean;
  /** Stands like a honorific before a name ("Senator"). */
  readonly style: boolean;
  /** Where the office with its side and determiners ends: a name may follow here. */
  readonly outerEnd: number;
  /** Where it begins with its side's adjective. */
  readonly outerFirst: number;
}

/** Words that make the head of any group one of a state ("Opposition leader"). */
export const OF_A_STATE =
  /opposition|royal|diwan|palace|government|parliament|senate|national|presidential|majority|minority|department|ministry|administration|bureau|foreign|army|troops|forces/i;

const CANCILLERIAS = new Set('ARG BOL BRA CHL COL CRI CUB DOM ECU GTM HND MEX NIC PAN PER PRY SLV URY VEN'.split(' '));

/** A president of a body is no head of state. */
export function classOf(title: string, of: ActorRef | null, words: OfficeWords): OfficeClass {
  const told = officeClassOf(title, words);
  // In Latin America a chancellor is who leads the foreign ministry.
  if (
    told === 'HEAD_OF_GOVERNMENT' &&
    /^chancellor$/i.test(title) &&
    of?.kind === 'COUNTRY' &&
    CANCILLERIAS.has(of.code)
  )
    return 'FOREIGN_MINISTER';
  // "The president of the coffee growers".
  const group = told === 'HEAD_OF_STATE' ? /\bof the (\p{Ll}+)/u.exec(title)?.[1] : undefined;
  if (group !== undefined && !words.stateNouns.has(group)) return 'OTHER';
  return told === 'HEAD_OF_STATE' && of?.kind === 'ORGANIZATION' ? 'ORGANIZATION_HEAD' : told;
}

/** The class of a title in a language's words. */
export function officeClassOf(title: string, words: OfficeWords): OfficeClass {
  const folded = fold(title);
  return words.classes.find((rule) => rule.pattern.test(folded))?.officeClass ?? 'OTHER';
}
