/** The words around people's names in a language. All folded. */
export interface NameWords {
  readonly honorifics: ReadonlySet<string>;
  /** Words of address that count only as they are written ("HE"). */
  readonly loudHonorifics: ReadonlySet<string>;
  /** Words of address that are names, too: before two more words of a name they are none. */
  readonly courtesies: ReadonlySet<string>;
  /** Words of address that are a rank of a force: an office where no other is told. */
  readonly ranks: ReadonlySet<string>;
  /** Buildings and grounds that are named after people with their words of address. */
  readonly monuments: ReadonlySet<string>;
  /** Words that belong to the word of address behind them ("Yang Berhormat"). */
  readonly beforeHonorifics: ReadonlySet<string>;
  /** What stands behind the name of a press contact, and in the credits below a report. */
  readonly contact: RegExp;
  readonly credits: RegExp;
  /** Letters of an office behind a name ("Anna Orla MP"). */
  readonly postNominals: ReadonlySet<string>;
  readonly femaleHonorifics: ReadonlySet<string>;
  readonly maleHonorifics: ReadonlySet<string>;
  /** Small words inside names ("van der", "bin"). */
  readonly particles: ReadonlySet<string>;
  /** Words that begin sentences and are no names. */
  readonly notNames: ReadonlySet<string>;
  /** Nouns that make a run of capitals a thing ("Airport"). */
  readonly things: ReadonlySet<string>;
  readonly speech: ReadonlySet<string>;
  /** Nouns of what people have: war, regime, office. */
  readonly personal: ReadonlySet<string>;
  readonly placePrepositions: ReadonlySet<string>;
  /** Words after which a name of a person is likely ("with", "told"). */
  readonly beforeNames: ReadonlySet<string>;
  /** Common words of the language: no names for beginning a sentence. */
  readonly common: ReadonlySet<string>;
  /** Nouns of things that are family names, too ("Park"). */
  readonly surnames: ReadonlySet<string>;
  /** Short words that are parts of names where they stand capitalised inside one. */
  readonly insideNames: ReadonlySet<string>;
  /** Words of other meaning that are given names where they stand right behind an office ("President Said Orla"). */
  readonly startNames: ReadonlySet<string>;
  /** Words of kin that mean a colleague behind a country's adjective ("my Velian sister"). */
  readonly kin: ReadonlySet<string>;
  /** "counterpart", "colleague". */
  readonly colleague: ReadonlySet<string>;
}
