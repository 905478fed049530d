/** What a careful reader (gold), or an extractor, finds in one article; one JSON object a line. */
export interface Answer {
  readonly url: string;
  readonly people?: readonly AnswerPerson[];
  readonly meetings?: readonly AnswerMeeting[];
  readonly positions?: readonly AnswerPosition[];
}
type Quotes = string | { readonly text: string } | readonly (string | { readonly text: string })[];
export interface AnswerPerson {
  readonly name: string;
  readonly office?: string | null;
  readonly of?: string | null;
  readonly offices?: readonly { readonly title: string | null; readonly of: string | null }[];
}
export interface AnswerMeeting {
  readonly format: string;
  readonly status: string;
  readonly date: string | null;
  readonly place: { readonly name: string | null; readonly of: string | null } | null;
  readonly participants: readonly { readonly name: string | null; readonly of: string | null }[];
  readonly topics: readonly string[];
  readonly evidence?: Quotes;
}
export interface AnswerPosition {
  readonly holder: string | readonly string[];
  readonly stance: string;
  readonly targets: readonly string[];
  readonly topics: readonly string[];
  readonly quoted: boolean;
  readonly evidence?: Quotes;
}

/** The texts of a fact's evidence. */
export function quotesOf(fact: { readonly evidence?: Quotes }): readonly string[] {
  const { evidence } = fact;
  const all =
    evidence === undefined ? [] : Array.isArray(evidence) ? evidence : [evidence as string | { text: string }];
  return all.map((each) => (typeof each === 'string' ? each : each.text)).filter((quote) => quote !== '');
}

/** The holders of a position, as a list. */
export const holdersOf = ({ holder }: AnswerPosition): readonly string[] =>
  typeof holder === 'string' ? [holder] : holder;

/** A person's offices; a gold person has at most one. */
export function officesOf(
  person: AnswerPerson,
): readonly { readonly title: string | null; readonly of: string | null }[] {
  if (person.offices !== undefined) return person.offices;
  return person.office || person.of ? [{ title: person.office ?? null, of: person.of ?? null }] : [];
}
