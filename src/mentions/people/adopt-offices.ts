import type { Document } from '../../documents/index.ts';
import type { OfficeMention } from '../offices/office.ts';
import type { People } from './person-draft.ts';

/**
 * The office of whom a text names first and without one, told right before or after: "… the Velian foreign minister said. Anna Orla spoke in Strelsau."
 * - Leaves alone: whoever has an office or a colleague, and texts in which somebody else stands between the two.
 */
export function adoptOffices(document: Document, people: People, offices: readonly OfficeMention[]): People {
  const [lead] = people.drafts;
  const [first] = people.mentions;
  if (!lead || first?.person !== lead.index || lead.claims.length > 0) return people;
  const { run } = first;
  const second = people.mentions.find((mention) => mention.person !== lead.index);
  const fits = offices.filter(
    (office) =>
      office.of !== null &&
      !office.plural &&
      !office.weak &&
      office.status !== 'FORMER' &&
      !people.holders.has(office) &&
      (office.endToken <= run.firstToken
        ? run.sentence - office.sentence <= 1 && isSubject(document, run.firstToken, run.sentence)
        : office.sentence - run.sentence <= 2 && isSubject(document, office.outerFirst, office.sentence)) &&
      (second === undefined || office.firstToken < second.run.firstToken),
  );
  const [office] = fits;
  if (!office || fits.some((other) => other.title.toLowerCase() !== office.title.toLowerCase())) return people;
  const holders = new Map(people.holders);
  for (const one of fits) holders.set(one, lead.index);
  lead.claims.push({ run, office, side: null, colleague: false });
  return { ...people, holders };
}

/** Begins its sentence, but for an article. */
const isSubject = (document: Document, token: number, sentence: number): boolean =>
  token - (document.sentences[sentence]?.firstToken ?? 0) <= 1;
