import type { ActorPhrase } from './actor-phrase.ts';
import type { SentenceScan } from './clause.ts';

/** "Joined her NATO counterparts", "met the ambassadors of the African Group": the states of a body together are its session. */
export function sessionOfBody(
  { scan }: SentenceScan,
  phrases: readonly ActorPhrase[],
): { form: 'SESSION'; body: string } | null {
  const [phrase, ...rest] = phrases;
  const of = phrase?.sides.length === 1 && phrase.sides[0]?.person === null ? phrase.sides[0].of : null;
  if (!phrase?.plural || rest.length > 0 || of?.kind !== 'ORGANIZATION') return null;
  const heads =
    (phrase.kind === 'ROLE' && phrase.officeClass !== null && phrase.officeClass !== 'OTHER') ||
    scan.has('peers', phrase.word);
  return heads ? { form: 'SESSION', body: of.name } : null;
}
