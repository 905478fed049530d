/** The words around people's names in a language. All folded. */
export interface NameWords {
  readonly honorifics: ReadonlySet<string>;
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
  /** "counterpart", "colleague". */
  readonly colleague: ReadonlySet<string>;
}
