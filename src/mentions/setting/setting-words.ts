/** What a language knows of where a text stands: patterns of folded words around countries, titles and publishers. */
export interface SettingWords {
  /** Behind a country: the text speaks for it ("Velia's vision", "Velia is ready"). */
  readonly voice: RegExp;
  /** Behind a country: its view is told, mostly by its own people. */
  readonly ownView: RegExp;
  /** Before a host, who receives. */
  readonly received: RegExp;
  /** Before whom the text's own side meets. */
  readonly hosted: RegExp;
  /** A place between "met" and "with", which is passed over. */
  readonly throughPlace: RegExp;
  /** Words by which another clause lies between. */
  readonly otherClause: RegExp;
  /** Before "in" and a country: what is talked of. */
  readonly talkedOf: RegExp;
  /** A word of travel, before "to" and a country. */
  readonly travel: RegExp;
  /** The end of what stands before the country of a journey. */
  readonly journey: RegExp;
  /** A word right before a place where something happens. */
  readonly placed: RegExp;
  /** The end of a sentence that lists a delegation. */
  readonly delegation: RegExp;
  /** How a line begins that names an office of state. */
  readonly mastheadBegin: RegExp;
  /** How such a line ends. */
  readonly mastheadEnd: RegExp;
  /** How a line begins that names an office without its country. */
  readonly officialLine: RegExp;
  /** In a line with an organisation's name: it speaks itself. */
  readonly seats: RegExp;
  /** In a publisher's name: it is a state's, and no organisation's of that town. */
  readonly states: RegExp;
  /** In a publisher's name: it is a mission abroad. */
  readonly mission: RegExp;
  /** The plain title of an organisation's head. */
  readonly chief: RegExp;
  /** Titles that only organisations give. */
  readonly bodies: RegExp;
  /** Titles, folded, that the organisation given here gives where the text names none. */
  readonly defaultBodies: readonly { readonly title: RegExp; readonly of: string }[];
  /** Titles of those who are posted abroad or travel for their country. */
  readonly posted: RegExp;
  /** Heads of offices that only states and their parts have. */
  readonly lands: RegExp;
  /** Nouns of one side of a meeting ("delegation"). */
  readonly parties: ReadonlySet<string>;
  /** Verbs of who stands at the head of a side. */
  readonly leads: ReadonlySet<string>;
  /** Words of the side that came, and of the side to which it came. */
  readonly guests: ReadonlySet<string>;
  readonly hosts: ReadonlySet<string>;
  /** In a sentence: two people lead something together. */
  readonly together: RegExp;
  /** Houses of a state abroad ("embassy"). */
  readonly missions: ReadonlySet<string>;
  /** "his", "her": whose office it is. */
  readonly possessives: ReadonlySet<string>;
  /** The end of what stands before whom a traveller meets there. */
  readonly theirHost: RegExp;
  /** The end of what stands before the other side of a contact. */
  readonly contact: RegExp;
  /** Behind a name: that person receives somebody told before. */
  readonly receives: RegExp;
  /** The beginning of a sentence whose subject is a pronoun or a role told before. */
  readonly resumed: RegExp;
  /** The same, by a pronoun alone. */
  readonly resumedBy: RegExp;
  /** The end of what stands before those who come along. */
  readonly company: RegExp;
  /** Somewhere before: a list of those who come along has begun. */
  readonly companyTold: RegExp;
}
