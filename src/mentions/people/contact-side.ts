import { sameActor } from '../../model/index.ts';
import type { Side } from '../publishers.ts';
import { type Bare, isFilled, isLead, isUnique, wordsBefore } from './bare.ts';
import { lacksOffice } from './lacks-office.ts';
import type { Represented } from './represented.ts';

/**
 * The two ends of a contact are of different sides: whom the text's own side meets, calls or writes to is of the nearest other country.
 * - Finds: "Minister Orla is in Holm. President Tesk received her.", "The visit to Norland was put off in consultation with President Tesk."
 * - Leaves alone: "The Velian envoy met President Tesk" in a text of Norland.
 */
export function contactSide(bare: Bare): Represented | null {
  const { setting, posts, ofState, document, first, words } = bare;
  if (isLead(bare) || posts.length === 0 || (!ofState && posts.every((post) => post.isPrivate))) return null;
  const home = setting.domestic;
  const end = document.tokens[first.endToken - 1]?.end ?? 0;
  if (words.receives.test(document.text.slice(end, end + 120).replace(/\s+/g, ' '))) {
    const host = setting.abroadBefore(first);
    if (host && fits(bare, host)) return { of: host, source: 'DATELINE' };
  }
  if (!words.contact.test(wordsBefore(bare, 90).toLowerCase())) return null;
  const subject = subjectSide(bare);
  if (!subject || (home && !sameActor(subject, home))) return null;
  const of = nearestOther(bare, subject);
  return of ? { of, source: 'DATELINE' } : null;
}

/** Whose the subject of the clause is: of a person before in the sentence, else of the one whom a pronoun resumes. */
function subjectSide({ people, first, known, draft, document, words }: Bare): Side | null {
  const before = people.mentions.filter(
    ({ person, run }) => person !== draft.index && run.firstToken < first.firstToken,
  );
  const inSentence = before.find(({ run }) => run.sentence === first.sentence);
  const sentence = document.sentences[first.sentence];
  // Whom somebody else meets before is no subject.
  if (inSentence && sentence) {
    const start = inSentence.run.before?.start ?? document.tokens[inSentence.run.firstToken]?.start ?? 0;
    const lead = document.text.slice(sentence.start, start).replace(/\s+/g, ' ').toLowerCase();
    if (words.contact.test(lead)) return null;
  }
  const isResumed =
    sentence && words.resumed.test(document.text.slice(sentence.start, sentence.start + 60).toLowerCase());
  const subject =
    inSentence ?? (isResumed ? before.findLast(({ run }) => first.sentence - run.sentence < 3) : undefined);
  const of = subject ? known[subject.person]?.of : null;
  return of?.kind === 'COUNTRY' ? of : null;
}

/** The country of another person or, where nobody else has one, the nearest told before, other than one, where the office is free. */
function nearestOther(bare: Bare, side: Side): Side | null {
  const { first, setting, people, known, draft } = bare;
  const place = setting.abroadBefore(first);
  if (place && !sameActor(place, side) && fits(bare, place)) return place;
  const others = people.drafts.flatMap(({ index, runs }) => {
    const of = known[index]?.of;
    const isBefore = index !== draft.index && (runs[0]?.firstToken ?? 0) < first.firstToken;
    return isBefore && of?.kind === 'COUNTRY' && !sameActor(of, side) && fits(bare, of) ? [of] : [];
  });
  const other = others.at(-1);
  if (other) return other;
  for (let i = first.sentence; i >= 0 && first.sentence - i < 3; i--) {
    for (const { meaning, firstToken } of [...setting.worldIn(i)].reverse()) {
      if (firstToken >= first.firstToken || !('code' in meaning)) continue;
      const other: Side = { kind: 'COUNTRY', code: meaning.code };
      if (!sameActor(other, side) && fits(bare, other)) return other;
    }
  }
  return null;
}

const fits = (bare: Bare, side: Side): boolean =>
  !isFilled(bare, side) && !bare.posts.some((post) => lacksOffice(side, post));

/** "I do not blame Velia. President Orla saw a gap": in reports, who begins a sentence behind one about another country. */
export function nextSide(bare: Bare): Represented | null {
  const { setting, posts, document, first, offices } = bare;
  if (setting.official || isLead(bare) || !posts.some(isUnique)) return null;
  const sentence = document.sentences[first.sentence];
  const start = first.before?.outerFirst ?? first.firstToken;
  if (!sentence || start - sentence.firstToken > 1) return null;
  const last = setting
    .worldIn(first.sentence - 1)
    .filter(({ meaning }) => 'code' in meaning)
    .at(-1);
  if (last?.meaning.kind !== 'COUNTRY' || document.tokens[last.endToken]?.kind === 'POSSESSIVE') return null;
  const { code } = last.meaning;
  // "President Orla will travel to Velia".
  if (setting.worldIn(first.sentence).some(({ meaning }) => 'code' in meaning && meaning.code === code)) return null;
  // The country of somebody else's office is none of which the sentence speaks.
  if (offices.some((office) => office.outerFirst <= last.firstToken && last.endToken <= office.outerEnd)) return null;
  const side: Side = { kind: 'COUNTRY', code };
  return !sameActor(side, setting.domestic) && fits(bare, side) ? { of: side, source: 'DATELINE' } : null;
}
