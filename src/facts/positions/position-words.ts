import type { Stance } from '../../model/index.ts';

/** Small closed classes of words, folded. */
export interface PositionWords {
  /** Auxiliary verbs and adverbs that stand between a subject and its verb. */
  readonly between: ReadonlySet<string>;
  /** Forms of "to be". */
  readonly be: ReadonlySet<string>;
  /** Forms of "to have". */
  readonly have: ReadonlySet<string>;
  /** Modal verbs, and "do". */
  readonly modals: ReadonlySet<string>;
  /** Finite forms that have no ending of a third person or a past. */
  readonly irregular: ReadonlySet<string>;
  /** Forms in -s that are more often plural nouns than verbs. */
  readonly pluralNouns: ReadonlySet<string>;
  /** Words that open a line as nouns do, though they look like verbs. */
  readonly lineNouns: ReadonlySet<string>;
  /** Articles, demonstratives and possessives. */
  readonly determiners: ReadonlySet<string>;
  /** Words of contact, whose infinitive tells why: "telephoned to thank". */
  readonly contact: ReadonlySet<string>;
  /** Verbs of the day whose subject goes on to the verb behind "and": "received Tesk and thanked him". */
  readonly carries: ReadonlySet<string>;
  /** Nouns and pronouns for many who are asked, of no country: "donors", "everyone". */
  readonly anybodies: ReadonlySet<string>;
  /** What somebody else said, where it is rejected: "the accusation". */
  readonly claimNouns: ReadonlySet<string>;
  /** What somebody else said, where it is condemned: "the remarks". */
  readonly remarks: ReadonlySet<string>;
  /** Pronouns for it. */
  readonly claimPronouns: ReadonlySet<string>;
  /** Verbs of what is to be done against somebody: "to condemn", "to pressure". */
  readonly adverse: ReadonlySet<string>;
  /** Words of offices that speak for a government. */
  readonly rulers: ReadonlySet<string>;
  /** Words of offices whose holders call on the own government: "MP", "opposition". */
  readonly critics: ReadonlySet<string>;
  /** Nouns of attitude by the stance that they tell: "praise", "warning". */
  readonly attitudeNouns: ReadonlyMap<string, Stance>;
  /** Verbs by which an attitude reaches somebody: "her thanks went to". */
  readonly goesTo: ReadonlySet<string>;
  /** Verbs by which an attitude comes: "criticism came from". */
  readonly comesFrom: ReadonlySet<string>;
  /** Verbs that meet with an attitude: "drew criticism from". */
  readonly draws: ReadonlySet<string>;
  /** Nouns for what somebody has to say: "message", "position". */
  readonly messages: ReadonlySet<string>;
  /** Auxiliary verbs of reported speech: "would", "was". */
  readonly reported: ReadonlySet<string>;
  /** Verbs by which somebody else is refused something: "London could not pick and choose". */
  readonly abilities: ReadonlySet<string>;
  /** Bodies that every country has: "laid before Parliament". */
  readonly ownBodies: ReadonlySet<string>;
  /** Participles of what a capital says: "the claims voiced in". */
  readonly voiced: ReadonlySet<string>;
  /** Nouns for what a state has and no plan or treaty has: "its application", "its sovereignty". */
  readonly stateOwns: ReadonlySet<string>;
  /** How many a word tells. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Auxiliary verbs by which reported speech goes on without a tag: "It had to go". */
  readonly reportedDuties: ReadonlySet<string>;
  /** Unions by the body that stands for them in their text. */
  readonly unionBodies: ReadonlyMap<string, string>;
  /** Words that open a phrase of time or place behind a verb. */
  readonly time: ReadonlySet<string>;
  /** Words that open an aside between commas. */
  readonly asides: ReadonlySet<string>;
  /** Words that lead in a clause before its subject. */
  readonly leads: ReadonlySet<string>;
  /** Subjects of a passive that tells of all who met. */
  readonly impersonal: ReadonlySet<string>;
  /** Passives that tell of all who met. */
  readonly agentless: ReadonlySet<string>;
  /** Forms of "to tell". */
  readonly tells: ReadonlySet<string>;
  readonly negators: ReadonlySet<string>;
  /** Words that no gap of a pattern crosses: they open another clause. */
  readonly gapStops: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly firstPerson: ReadonlySet<string>;
  readonly possessiveFirstPerson: ReadonlySet<string>;
  readonly secondPerson: ReadonlySet<string>;
  /** Nouns and pronouns for all who take part: "both", "sides", "ministers". */
  readonly groups: ReadonlySet<string>;
  /** Nouns for the one on the other side: "counterpart", "guest", "host". */
  readonly others: ReadonlySet<string>;
  /** Nouns that speak for a country: "ministry", "government", "side", "authorities". */
  readonly institutions: ReadonlySet<string>;
  /** Nouns of texts that speak for their authors: "statement", "communiqué". */
  readonly documents: ReadonlySet<string>;
  /** Roles of a person: "minister", "spokesperson". */
  readonly roles: ReadonlySet<string>;
  /** Words that end whom a "welcome" greets. */
  readonly welcomeEnds: ReadonlySet<string>;
  /** Words behind a comma that open a clause of their own. */
  readonly opensClause: ReadonlySet<string>;
  /** Words that negate what follows them at once. */
  readonly nots: ReadonlySet<string>;
  /** Conjunctions that open a clause before the main one. */
  readonly conditions: ReadonlySet<string>;
  /** Words between clauses. */
  readonly separators: ReadonlySet<string>;
  /** Words behind which a noun stands, not a verb. */
  readonly beforeNouns: ReadonlySet<string>;
  /** Words behind which a plain form is a verb. */
  readonly beforePlainVerbs: ReadonlySet<string>;
  /** Nouns that look like plain verbs. */
  readonly nounForms: ReadonlySet<string>;
  /** Plural nouns that look like verbs. */
  readonly nounPlurals: ReadonlySet<string>;
  /** Words that stand behind plural nouns. */
  readonly afterNouns: ReadonlySet<string>;
  /** Relatives that open an aside. */
  readonly asideRelatives: ReadonlySet<string>;
  /** Verbs that pass on what another holds. */
  readonly conveys: ReadonlySet<string>;
  /** What is passed on for another. */
  readonly conveyedNouns: ReadonlySet<string>;
  /** Prepositions of place. */
  readonly placing: ReadonlySet<string>;
  /** Words inside an entry that negate it. */
  readonly gapNegators: ReadonlySet<string>;
  /** The conjunction of content. */
  readonly that: ReadonlySet<string>;
  /** Words that lead in a tag: "as she said". */
  readonly tagLeads: ReadonlySet<string>;
  /** Who hears what is told, with no part in it. */
  readonly audience: ReadonlySet<string>;
  /** Words behind a tag. */
  readonly afterTags: ReadonlySet<string>;
  /** Words behind a verb of speech that open no content. */
  readonly notContent: ReadonlySet<string>;
  /** Words that open content. */
  readonly opensContent: ReadonlySet<string>;
  /** Words behind an addressee that open no content. */
  readonly tellsAbout: ReadonlySet<string>;
  /** Words that end whom is told. */
  readonly endsAddressee: ReadonlySet<string>;
  /** Modal verbs of duty: what they rule is told, not held. */
  readonly duties: ReadonlySet<string>;
  /** Words of the future. */
  readonly futures: ReadonlySet<string>;
  /** Days of the week. */
  readonly days: ReadonlySet<string>;
  /** Words behind "as" between a subject and its verb. */
  readonly asBefore: ReadonlySet<string>;
  /** Words behind which a verb shares the subject before. */
  readonly goesOn: ReadonlySet<string>;
  /** Words before an office that make it no subject. */
  readonly governs: ReadonlySet<string>;
  /** Words behind a word of contact that make it none: "called on". */
  readonly notContact: ReadonlySet<string>;
  /** Verbs of speech that stand before their subject. */
  readonly inverts: ReadonlySet<string>;
  /** Words that open what somebody is thanked, asked or blamed for. */
  readonly objectEnds: ReadonlySet<string>;
  /** Titles between an office and a name. */
  readonly titles: ReadonlySet<string>;
  /** Words that stand between the items of a list. */
  readonly inLists: ReadonlySet<string>;
  /** Prepositions of where something happens. */
  readonly inside: ReadonlySet<string>;
  /** Words before a body that is neither backed nor helped. */
  readonly joining: ReadonlySet<string>;
  /** Pronouns as objects. */
  readonly objectPronouns: ReadonlySet<string>;
  /** Words behind "her" as an object. */
  readonly behindPronouns: ReadonlySet<string>;
  /** Members of an alliance. */
  readonly allies: ReadonlySet<string>;
  /** Words that point back at what another side did. */
  readonly anaphors: ReadonlySet<string>;
  /** Words of a promise that another gets something by. */
  readonly giving: ReadonlySet<string>;
  /** Auxiliary verbs that tell that content has begun. */
  readonly contentVerbs: ReadonlySet<string>;
  /** Verbs that go on behind a tag that stands after their subject. */
  readonly splitVerbs: ReadonlySet<string>;
  /** Words of a name's phrase before it. */
  readonly honorifics: ReadonlySet<string>;
  /** Pronouns of the third person. */
  readonly pronouns: ReadonlySet<string>;
  /** Articles, demonstratives and possessives that open a phrase. */
  readonly phraseOpeners: ReadonlySet<string>;
  /** Words between the items of a list of subjects. */
  readonly glue: ReadonlySet<string>;
  /** Prepositions that a phrase is followed over to its head. */
  readonly hops: ReadonlySet<string>;
  /** The same for plain nouns. */
  readonly hopsOfNouns: ReadonlySet<string>;
  /** Words before "of them" and "of us". */
  readonly countsOf: ReadonlySet<string>;
  /** Nouns for who receives. */
  readonly hosts: ReadonlySet<string>;
  /** Nouns for who is received. */
  readonly guests: ReadonlySet<string>;
  /** Nouns that a body's name ends in and that stand for it alone. */
  readonly bodies: ReadonlySet<string>;
  /** Nouns that stand for a state. */
  readonly governments: ReadonlySet<string>;
  /** Possessives of a third person. */
  readonly ownersOf: ReadonlySet<string>;
  /** Plural nouns for the countries of all who take part. */
  readonly states: ReadonlySet<string>;
  /** Pronouns of a man. */
  readonly masculine: ReadonlySet<string>;
  /** Labels of turns that only ask. */
  readonly askers: ReadonlySet<string>;
  /** Words of a line that names who speaks in what follows. */
  readonly introduces: ReadonlySet<string>;
  /** What a text is called that somebody issues. */
  readonly releases: ReadonlySet<string>;
  /** First person plural. */
  readonly plural: ReadonlySet<string>;
  /** First person singular. */
  readonly singular: ReadonlySet<string>;
  /** Labels of turns that answer. */
  readonly answerers: ReadonlySet<string>;
  /** Possessives of the first person. */
  readonly ours: ReadonlySet<string>;
  /** Verbs of journeys and meetings to come. */
  readonly planVerbs: ReadonlySet<string>;
  /** Words between "will" and its verb. */
  readonly beforePlans: ReadonlySet<string>;
  /** Light verbs of plans. */
  readonly lightPlans: ReadonlySet<string>;
  /** What a light verb of a plan has behind it. */
  readonly planned: ReadonlySet<string>;
  /** Words behind "place": "take place in". */
  readonly onPlaces: ReadonlySet<string>;
  /** Verbs that go on with the subject before. */
  readonly continues: ReadonlySet<string>;
  /** Words of meetings, journeys and calls: the news of the day. */
  readonly meetingNouns: ReadonlySet<string>;
  /** Words that open what is asked, not held. */
  readonly asksWhether: ReadonlySet<string>;
  /** Words that point back at what was said. */
  readonly pointers: ReadonlySet<string>;
  /** Forms of "to be" in clefts. */
  readonly isWas: ReadonlySet<string>;
  /** Words of reason and manner. */
  readonly reasons: ReadonlySet<string>;
  /** Pronouns for others in a quotation. */
  readonly thirdPersons: ReadonlySet<string>;
  /** Words behind "it is X". */
  readonly clefts: ReadonlySet<string>;
  /** First person as subject. */
  readonly weAndI: ReadonlySet<string>;
  /** Words that lead in a clause without being of it. */
  readonly leadsOut: ReadonlySet<string>;
  /** Words before a participle that opens a sentence. */
  readonly frontings: ReadonlySet<string>;
  /** Verbs of phases, behind which "by" and a gerund tell what is done. */
  readonly phases: ReadonlySet<string>;
  /** Words that open who takes part beside a subject: "together with". */
  readonly companions: ReadonlySet<string>;
  /** "will" and "shall". */
  readonly wills: ReadonlySet<string>;
  /** Gender by given name, folded. */
  readonly givenNames: ReadonlyMap<string, 'F' | 'M'>;
  /** Conjunctions behind which something is asked or supposed. */
  readonly asking: ReadonlySet<string>;
  /** Words that open a subject of nobody. */
  readonly nobodies: ReadonlySet<string>;
  /** Nouns for the states of a joint text, with a capital. */
  readonly treatySides: ReadonlySet<string>;
  /** Nouns of harm that is done to whom "on" or "against" names. */
  readonly harms: ReadonlySet<string>;
  /** Nouns of harm that is done to whom "of" names too. */
  readonly harmsOf: ReadonlySet<string>;
  /** Nouns that a monarchy or republic calls itself by. */
  readonly stateNouns: ReadonlySet<string>;
  /** Words that open what a sentence is on. */
  readonly topicLeads: ReadonlySet<string>;
  /** What a text calls who reads or hears it. */
  readonly listeners: ReadonlySet<string>;
  /** Nouns of what is named after the town of its making: "the Minsk Group". */
  readonly townsOwn: ReadonlySet<string>;
  /** Nouns of what binds two sides. */
  readonly ties: ReadonlySet<string>;
  /** Participles of a state of mind that open a sentence. */
  readonly statesOfMind: ReadonlySet<string>;
  /** Countries by a principle that is named after them. */
  readonly principles: ReadonlyMap<string, string>;
  /** Words that take the negation from "not": "not only". */
  readonly onlys: ReadonlySet<string>;
  /** Styles of rulers and envoys. */
  readonly styles: ReadonlySet<string>;
  /** Roles that a ministry's text speaks of without a name, its own. */
  readonly ownRoles: ReadonlySet<string>;
  /** Nouns for sides that two of something are. */
  readonly sides: ReadonlySet<string>;
  /** Words of a phrase for exactly two sides. */
  readonly pairs: ReadonlySet<string>;
  /** Verbs that only lead in another behind "to": "wish to thank", "continue to support". */
  readonly semiModals: ReadonlySet<string>;
  /** Those of them that tell of no act yet. */
  readonly wishes: ReadonlySet<string>;
  /** Subjects' verbs of asking in the passive, said by whoever writes: "the public is urged to". */
  readonly askedOf: ReadonlySet<string>;
  /** Forms of "to be" in the present. */
  readonly presentBe: ReadonlySet<string>;
  /** Words of a line that tells whom to ask, not who signs. */
  readonly contacts: ReadonlySet<string>;
  /** Kinds of texts that somebody speaks or signs. */
  readonly genres: ReadonlySet<string>;
  /** Words of a title that open what a text is about, or whom it is to. */
  readonly aboutWords: ReadonlySet<string>;
  /** Words that open a greeting. */
  readonly vocatives: ReadonlySet<string>;
  /** Nouns for who writes. */
  readonly authors: ReadonlySet<string>;
  /** Nouns for who tells what others do. */
  readonly tellers: ReadonlySet<string>;
  /** Pronouns of one person as subjects. */
  readonly subjectPronouns: ReadonlySet<string>;
  /** Unions by the capital that stands for them. */
  readonly seats: ReadonlyMap<string, string>;
  /** Words of titles by the role that they are told by: "the diplomat" is a minister or an envoy. */
  readonly titlesOfRole: ReadonlyMap<string, readonly string[]>;
}
