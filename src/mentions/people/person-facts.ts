import type { Document } from '../../documents/index.ts';
import { type Evidence, fold } from '../../model/index.ts';
import type { PersonFact } from '../mention.ts';
import type { NameWords } from '../names/name-words.ts';
import type { OfficeMention } from '../offices/office.ts';
import type { OfficeWords } from '../offices/office-words.ts';
import type { Setting } from '../setting/setting.ts';
import type { SettingWords } from '../setting/setting-words.ts';
import { bareOf } from './bare.ts';
import { contextSide } from './context-side.ts';
import { officesOf } from './held-offices.ts';
import type { People, PersonDraft } from './person-draft.ts';
import { classesOf, type Represented, toldSide } from './represented.ts';
import { sharedOffice } from './shared-office.ts';

/** How sure each source of a side is. */
export const CONFIDENCE = {
  ADJECTIVE: 0.97,
  OFFICE_OF: 0.97,
  COLLEAGUE: 0.95,
  PUBLISHER: 0.9,
  DATELINE: 0.7,
  SPEECH: 0.7,
} as const;

/** The facts of the people, in the order in which they were found: offices with their sides, and whom each represents. */
export function personFacts(
  document: Document,
  people: People,
  offices: readonly OfficeMention[],
  words: { names: NameWords; offices: OfficeWords; setting: SettingWords },
  setting: Setting,
): PersonFact[] {
  const told = people.drafts.map((draft) => toldSide(draft));
  const classes = people.drafts.map((draft) => classesOf(document, draft, people));
  const shared = { document, offices, words: words.offices, people };
  // In the order of the text: once the home side has its minister, the next one without a country is another's.
  const known: (Represented | null)[] = [...told];
  return people.drafts.map((draft, index) => {
    const bare = bareOf(draft, { document, setting, words: words.setting, people, offices, known, classes });
    const represented = told[index] ?? (bare ? contextSide(bare) : null);
    known[index] = represented;
    const held = officesOf(document, draft, people, words.offices, words.names, represented);
    const isRankAlone = !draft.claims.some((claim) => claim.office) && !draft.claims.some((claim) => claim.colleague);
    const given = isRankAlone ? sharedOffice(shared, draft, represented) : [];
    const posts = given.length > 0 ? given : held;
    const first = draft.runs[0];
    const confidence = represented ? CONFIDENCE[represented.source] : 0.8;
    return {
      name: draft.name,
      forms: [...draft.forms],
      offices: posts,
      of: represented?.of ?? null,
      ofSource: represented?.source ?? null,
      gender: genderOf(draft, words.names, document),
      confidence,
      evidence: [
        ...(first ? [evidenceOf(document, first.firstToken, first.endToken, 'name', 0.95, 'fact')] : []),
        ...sideEvidence(document, draft),
      ],
    };
  });
}

function sideEvidence(document: Document, draft: PersonDraft): Evidence[] {
  for (const { office, side, colleague } of draft.claims) {
    const mention = (office?.of ? office.sides[0] : side) ?? null;
    if (!mention) continue;
    const method = colleague
      ? 'side.colleague'
      : office?.ofSource === 'OFFICE_OF'
        ? 'side.office-of'
        : 'side.adjective';
    return [
      {
        start: mention.start,
        end: mention.end,
        quote: document.text.slice(mention.start, mention.end),
        method: `reading.${method}`,
        confidence: 0.97,
        of: 'side',
      },
    ];
  }
  return [];
}

/** A piece of evidence over a range of tokens. */
export function evidenceOf(
  document: Document,
  first: number,
  end: number,
  method: string,
  confidence: number,
  of: Evidence['of'],
): Evidence {
  const start = document.tokens[first]?.start ?? 0;
  const stop = document.tokens[end - 1]?.end ?? start;
  return { start, end: stop, quote: document.text.slice(start, stop), method: `reading.${method}`, confidence, of };
}

function genderOf(draft: PersonDraft, words: NameWords, document: Document): 'F' | 'M' | null {
  for (const run of draft.runs) {
    if (run.honorific === null) continue;
    for (let at = run.firstToken - 1; at >= 0 && run.firstToken - at < 5; at--) {
      const word = document.tokens[at]?.folded ?? '';
      if (!words.honorifics.has(word)) break;
      if (words.femaleHonorifics.has(word)) return 'F';
      if (words.maleHonorifics.has(word)) return 'M';
    }
  }
  for (const { office } of draft.claims) {
    const title = fold(office?.title ?? '');
    if (/woman\b|\bqueen\b|princess/.test(title)) return 'F';
    if (/[a-z]man\b|\bking\b|\bprince\b|\bemir\b|\bamir\b|\bsultan\b/.test(title)) return 'M';
  }
  return null;
}
