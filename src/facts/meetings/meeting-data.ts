import type { MeetingStatus, ParticipantRole } from '../../model/index.ts';
import type { TopicData } from '../topics/index.ts';

/**
 * How a frame's words tie participants together:
 * - ACTS: subject before, other side after ("Orla met Venn"); UNDERGOES: the passive, the other side after `links` ("was received by").
 * - TOGETHER: "Orla, together with Venn, opened"; JOINS: adds somebody to the meeting that is being told.
 * - NOUN: a noun for an event ("talks with", "the meeting between"); ATTENDS: takes part in a session that the words after name.
 * - VISITS: a journey to the place or host after the words; SITS: a body meets.
 * - SHARES: several sides do something in each other's presence ("Orla and Venn signed").
 * - GATHERS: all sides stand behind the words ("brought together Orla and Venn", "was signed by Orla and Venn").
 * - AMONG: whom somebody met stands behind a copula ("among those she met were").
 * - BOTH: the sides stand right before the words ("with Orla and Venn leading the delegations").
 * - JOINT: a body of two states acts ("the Joint Commission of Norway and Denmark met").
 * - INVITES: an invitation that is accepted; LEADS: who heads a side's delegation at the meeting.
 * - FOLLOWS: the one of whom the meeting told last was goes on with somebody else ("she was followed by Venn").
 * - DELIVERED: who brought what the one told of before received ("the message was delivered by Venn").
 * - FRONTED: the other side opens the clause ("With Venn she went over the treaty").
 */
export type FrameShape =
  | 'ACTS'
  | 'UNDERGOES'
  | 'TOGETHER'
  | 'JOINS'
  | 'NOUN'
  | 'ATTENDS'
  | 'VISITS'
  | 'SITS'
  | 'SHARES'
  | 'GATHERS'
  | 'INVITES'
  | 'AMONG'
  | 'BOTH'
  | 'JOINT'
  | 'LEADS'
  | 'FOLLOWS'
  | 'FRONTED'
  | 'DELIVERED';

/** What kind of encounter the words tell of; the sides and the place decide the rest. SPOKEN is a call where nothing tells of presence. */
export type FrameForm = 'PRESENT' | 'SPOKEN' | 'CALL' | 'VIDEO' | 'SESSION' | 'VISIT' | 'LOOSE';

/** A way to tell of a meeting. */
export interface MeetingFrame {
  readonly id: string;
  /** Words parted by blanks: `a|b` is a choice, `word?` may be missing, `~` stands for up to four describing words. */
  readonly words: string;
  readonly shape: FrameShape;
  readonly form: FrameForm;
  /** Words that bring the other side, parted by `|`; an empty choice means that it follows at once. */
  readonly links?: string;
  /** Roles of the subject and of the other side. */
  readonly roles?: readonly [ParticipantRole, ParticipantRole];
  /** The other side must be a person, an office or a delegation; a bare country or body is not enough. */
  readonly people?: boolean;
  /** Whatever it is about may stand before the other side ("discussed fish with Venn"). */
  readonly far?: boolean;
  /** The subject alone can hold both sides ("Orla and Venn met"); NAMED: only where it names them ("Orla and Venn discussed fish"). GATHERS: it needs no day and no place. */
  readonly mutual?: boolean | 'NAMED';
  /** A body's bare name after the words is its session ("briefed the Security Council"); SITS: only that of a council or an assembly. */
  readonly bareBody?: boolean | 'SITS';
  /** Whoever stands in a list behind the words is at one meeting ("hosted Orla and Venn"). */
  readonly single?: boolean;
  /** Each of several who do it or to whom it is done has a meeting of their own ("Orla and Venn presented their credentials to"). */
  readonly apart?: boolean;
  /** Words, parted by `|`, one of which must stand later in the sentence ("decorated Venn with the Order"). */
  readonly needs?: string;
  /** Words, parted by `|`, none of which may stand later in the sentence. */
  readonly avoids?: string;
  /** Only on an occasion that the sentence tells ("assured Venn over lunch", "thanked Venn in a call"). */
  readonly occasion?: boolean;
  /** The noun must be held, or be an occasion ("after her contacts with"). */
  readonly held?: boolean;
  /** What the words tell whatever stands around them ("snubbed"). */
  readonly status?: MeetingStatus;
  /** What an encounter is that the words leave open, where nothing tells of a call. */
  readonly otherwise?: FrameForm;
  /** Words that must not follow, parted by `|`. */
  readonly not?: string;
  /** A sentence that the frame finds a meeting in, and one that it leaves alone. */
  readonly yes: string;
  readonly no: string;
}

/** Lists of a language's words, parted by blanks; `_` stands for a blank within an entry. */
export interface MeetingWords {
  readonly determiners: string;
  readonly possessives: string;
  readonly honorifics: string;
  /** How heads of state are spoken of without a name. */
  readonly styles: string;
  readonly describing: string;
  readonly counterparts: string;
  readonly delegations: string;
  readonly groups: string;
  readonly groupNouns: string;
  readonly subjectPronouns: string;
  readonly objectPronouns: string;
  readonly prepositions: string;
  readonly conjunctions: string;
  readonly speech: string;
  readonly fillers: string;
  readonly planned: string;
  readonly planning: string;
  readonly cancelled: string;
  readonly declined: string;
  readonly negations: string;
  readonly denials: string;
  readonly hypothetical: string;
  readonly past: string;
  readonly binding: string;
  readonly separate: string;
  readonly video: string;
  readonly call: string;
  readonly presence: string;
  readonly margins: string;
  readonly holding: string;
  readonly occasion: string;
  readonly sessionNouns: string;
  readonly smallFormats: string;
  readonly further: string;
  readonly earlier: string;
  readonly heads: string;
  readonly audience: string;
  readonly about: string;
  readonly placeLinks: string;
  readonly bodyNouns: string;
  readonly auxiliaries: string;
  readonly stateWords: string;
  readonly listMarks: string;
  readonly nounOrVerb: string;
  readonly beforeVerbs: string;
  readonly plainSessions: string;
  readonly stays: string;
  readonly firstPerson: string;
  readonly inDiary: string;
  readonly asks: string;
  readonly occasions: string;
  readonly hosting: string;
  readonly nounEnds: string;
  readonly processes: string;
  readonly rounds: string;
  readonly roundHappens: string;
  readonly jointly: string;
  readonly together: string;
  readonly sittingHappens: string;
  readonly beforeIn: string;
  readonly presentActs: string;
  readonly beforeOtherDates: string;
  readonly atPlace: string;
  readonly toPlace: string;
  readonly stateNames: string;
  /** "Had the opportunity to": what came true. */
  readonly realised: string;
  /** Verbs by which an event happens, whole. */
  readonly happening: string;
  /** Verbs that tell of a beginning, a length or an end. */
  readonly events: string;
  readonly rejecting: string;
  readonly offers: string;
  readonly plusSame: string;
  /** Counterparts only with a possessive ("her host"). */
  readonly looseCounterparts: string;
  /** Houses that have a field of work in their name ("Ministry of Foreign Affairs"). */
  readonly portfolios: string;
  readonly diaries: string;
  readonly dashes: string;
  readonly andGovernment: string;
  /** What brings those who chair ("co-chaired by"). */
  readonly chairing: string;
  /** Small words within names. */
  readonly nameParts: string;
  readonly diplomacy: string;
  /** What brings the last item of a list. */
  readonly lastItem: string;
  /** Measures of talks ("two days of talks"). */
  readonly spans: string;
  readonly beforeOccasion: string;
  /** Words before an event noun that put its subject there. */
  readonly inOccasion: string;
  readonly onBehalf: string;
  readonly councils: string;
  /** Houses that are an audience where nothing says that they are another country's. */
  readonly ownHouses: string;
  readonly phones: string;
  readonly callLeads: string;
  readonly houses: string;
  readonly rolls: string;
  readonly convenes: string;
  readonly whereWords: string;
  readonly introduces: string;
  /** Heads of "those whom she met". */
  readonly thoseWhom: string;
  /** Words that point to what was just told. */
  readonly pointers: string;
  readonly beforeWords: string;
  readonly afterWords: string;
  readonly earlierWords: string;
  readonly laterWords: string;
  readonly weekNouns: string;
  readonly dayNouns: string;
  readonly counts: string;
  readonly previousDay: string;
  readonly nextDay: string;
  /** Words for the day told before, the next and the previous. */
  readonly sameDay: string;
  readonly officeGroups: string;
  readonly ledBy: string;
  readonly posts: string;
  readonly presidentNouns: string;
  readonly premierNouns: string;
  readonly ministerNouns: string;
  readonly sideNouns: string;
  readonly stateNouns: string;
  /** People of a body that are its states together. */
  readonly peers: string;
  readonly given: string;
  readonly interim: string;
  /** Houses of a state that a demonym tells apart ("the Danish Parliament"). */
  readonly institutions: string;
  readonly belongings: string;
  readonly copulas: string;
  /** What may stand before a further "with". */
  readonly goesOn: string;
  /** What brings somebody met after another ("then", "but also"), and words that measure how much later ("an hour"). */
  readonly thenWords: string;
  readonly whiles: string;
  readonly afterwards: string;
  /** "Met not only Orla but also Venn". */
  readonly notOnly: string;
  /** Verbs in the past: what they tell does not lie ahead. */
  readonly pastActs: string;
  readonly modals: string;
  /** What brings the side that somebody is on ("for", "on behalf of"), and nouns for it ("side", "part"). */
  readonly behalf: string;
  readonly behalfNouns: string;
  /** What brings those who are with somebody ("together with"), and those met apart from others ("besides"). */
  readonly companions: string;
  readonly besides: string;
  readonly timesOfDay: string;
  /** What opens a sentence whose verb stands before its subject, and what does so and denies it. */
  readonly invertedBy: string;
  readonly invertedNever: string;
  /** Who is said to have met, and that it is not so. */
  readonly hearsay: string;
  readonly untrue: string;
  /** What somebody wishes of others ("hoped that Venn would come"). */
  readonly wishedThat: string;
  /** Verbs of several words that hold an encounter ("wrapped up"). */
  readonly phrasalHolding: string;
  /** What makes an event of a loose noun ("after an exchange with"). */
  readonly firmOccasions: string;
  /** What brings the host who invites ("at the invitation of"). */
  readonly invitedBy: string;
  /** What parties resolve upon at an encounter. */
  readonly resolves: string;
  /** What is done with an encounter, as a participle ("talks were held by"). */
  readonly doneWith: string;
  /** Heads of a side's people ("the Danish delegation", "the Danish one"), and words for those at home and those who came. */
  readonly ledNouns: string;
  readonly hostNouns: string;
  readonly guestNouns: string;
  /** What makes one encounter of several who come with credentials. */
  readonly ceremonies: string;
  /** What somebody does as a habit, and not as an event. */
  readonly habitual: string;
  /** People of business, whom one may see do something. */
  readonly businesses: string;
  /** Plans that were made before, and verbs that call something "off". */
  readonly plannedBefore: string;
  readonly callsOff: string;
  /** What a city does where something is held. */
  readonly hostVerbs: string;
  /** What sets one of two before another ("face to face with"). */
  readonly faceTo: string;
  /** Nouns for people sent together ("mission"). */
  readonly delegationNouns: string;
  /** "One with Orla, one with Venn". */
  readonly oneOf: string;
  /** "EU-mediated": what makes a process of talks. */
  readonly mediated: string;
  /** Verbs of the parts of an event ("opened", "ended"). */
  readonly phases: string;
  /** Words for where somebody is ("was in"). */
  readonly staysIn: string;
  /** "The latter", "the former". */
  readonly ofTwo: string;
  /** Verbs of moving and sitting, in the past. */
  readonly movedIn: string;
  /** Nouns in the names of groups ("Front"), nouns in small letters beside a name ("party"), organs of a state, and people of a side whose name may be unknown ("delegation"). */
  readonly groupHeads: string;
  readonly armedHeads: string;
  readonly groupTails: string;
  readonly stateOrgans: string;
  readonly partyHeads: string;
  /** Verbs of receiving something. */
  readonly receives: string;
  /** What one calls on somebody to do who is met ("called on the President to inform her"). */
  readonly callPurposes: string;
  /** Nouns for a journey, behind which "to" brings its place. */
  readonly journeyNouns: string;
  /** "Both", "throughout": of several meetings. */
  readonly allOfThem: string;
  /** What brings that of which somebody speaks. */
  readonly aboutTalks: string;
  /** Describes somebody who has come from elsewhere. */
  readonly visiting: string;
  /** Verbs for having a body sit once more. */
  readonly convenesAgain: string;
  /** Verbs of setting up a body. */
  readonly founded: string;
  /** What tells right behind an event when it is held ("to be held"). */
  readonly heldBehind: string;
  /** "At her side". */
  readonly atSide: string;
  /** Nouns for a meeting that follows one. */
  readonly followUps: string;
  /** Words for calling somebody by telephone. */
  readonly telephones: string;
  /** Verbs of talk, in the past, behind which a topic stands. */
  readonly talkVerbs: string;
  /** Hopes that a day to come makes a plan. */
  readonly lookingForward: string;
}

/** All that the meetings of a language are found with. */
export interface MeetingData {
  readonly frames: readonly MeetingFrame[];
  readonly words: MeetingWords;
  readonly topics: TopicData;
}
