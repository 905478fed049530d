import type { Document } from '../../documents/index.ts';
import { fold, sameActor } from '../../model/index.ts';
import type { PersonOffice } from '../mention.ts';
import type { NameWords } from '../names/name-words.ts';
import type { OfficeMention } from '../offices/office.ts';
import type { OfficeWords } from '../offices/office-words.ts';
import { actorOf } from '../offices/sides.ts';
import { officeOfOther } from './office-of-other.ts';
import type { People, PersonDraft } from './person-draft.ts';
import { evidenceOf } from './person-facts.ts';
import type { Represented } from './represented.ts';

/** The offices as the article tells them, the fullest first form of each; a colleague has the other's in its plain form. */
export function officesOf(
  document: Document,
  draft: PersonDraft,
  people: People,
  words: OfficeWords,
  names: NameWords,
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
  if (offices.length === 0) offices.push(...rankOf(document, draft, names, represented));
  // "Prince Talal, Minister of Interior": what he does goes before what he is called.
  const styled = new Set(draft.claims.flatMap(({ office }) => (office?.style ? [office.title] : [])));
  return offices.sort((a, b) => Number(styled.has(a.title)) - Number(styled.has(b.title)));
}

/** "Brigadier General Orla": the rank of whom the text gives no other office. */
function rankOf(
  document: Document,
  draft: PersonDraft,
  words: NameWords,
  represented: Represented | null,
): PersonOffice[] {
  const { tokens, text } = document;
  for (const run of draft.runs.slice(0, MOST_RUNS)) {
    let first = run.firstToken;
    while (words.ranks.has(tokens[first - 1]?.folded ?? '') && tokens[first - 1]?.capital) first--;
    const [a, b] = [tokens[first], tokens[run.firstToken - 1]];
    if (first === run.firstToken || !a || !b) continue;
    const title = text.slice(a.start, b.end).replace(/\s+/g, ' ');
    const evidence = [evidenceOf(document, first, run.firstToken, 'office.rank', 0.8, 'office')];
    return [{ title, officeClass: 'OTHER', of: represented?.of ?? null, status: 'HOLDER', evidence }];
  }
  return [];
}

const MOST_RUNS = 6;

/** Two tellings of one office: one title's words lie within the other's, and sides and status do not clash. */
function isSameOffice(a: PersonOffice, b: PersonOffice): boolean {
  if (a.status !== b.status || (a.of && b.of && !sameActor(a.of, b.of))) return false;
  const [x, y] = [fold(a.title), fold(b.title)];
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return a.officeClass === b.officeClass || short.split(' ').every((word) => long.split(' ').includes(word));
}

/** "Foreign Ministers" of several is each one's "Foreign Minister". */
export function singular(office: OfficeMention, words: OfficeWords): string {
  if (!office.plural) return office.title;
  return office.title.replace(/\p{L}[\p{L}-]*/gu, (word) => {
    const lemma = words.plurals.get(fold(word));
    if (lemma === undefined) return word;
    return /^\p{Lu}/u.test(word) ? lemma.charAt(0).toUpperCase() + lemma.slice(1) : lemma;
  });
}
