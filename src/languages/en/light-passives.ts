import type { StanceFrame } from '../../facts/index.ts';

/** Participles of light verbs: "concern was voiced". */
const PARTICIPLES =
  'expressed|voiced|conveyed|reiterated|reaffirmed|extended|raised|registered|shared|underlined|underscored|stressed|emphasised|emphasized|highlighted|affirmed|confirmed|renewed|restated|signalled|noted|offered|made|issued|lodged|declared|pointed';

/** The nouns of a light verb's pattern, and what must stand behind them. */
const NOUNS = /^~express\S*(?: __?)? ([a-z|]+)(?: (.*))?$/;

/** What a frame of a light verb is in the passive: "The need to … was stressed", by whom is told or by all who met; null for other frames. */
export function lightPassive(frame: StanceFrame): StanceFrame | null {
  const [, nouns, behind = ''] = NOUNS.exec(frame.pattern) ?? [];
  if (nouns === undefined || nouns === 'zero') return null;
  const noun = nouns.split('|')[0] ?? '';
  // A pattern with more than a preposition behind its noun keeps it: "the importance of reopening".
  const kept = behind.includes(' ') ? ` ${behind}` : '';
  const example =
    kept === ''
      ? ''
      : ` ${behind
          .split(' ')
          .map((one) => (one.startsWith('_') ? 'the' : one.split('|')[0]))
          .join(' ')}`;
  return {
    ...frame,
    id: `${frame.id}-passive`,
    pattern: `${nouns}${kept} __ was|were|is|are|been _ ${PARTICIPLES}`,
    impersonal: true,
    targets: 'ARGUMENT',
    addresses: false,
    yes: `The ${noun}${example} was voiced by Orla.`,
    no: `A ${noun} lay in Ghana.`,
  };
}
