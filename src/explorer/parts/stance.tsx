import type { NamedFields } from '../api/fragments.ts';
import { ActorLinks } from './links.tsx';

/** The verb of each stance, read as "holder … target". */
export const STANCE_WORDS: Readonly<Record<string, string>> = {
  SUPPORT: 'supports',
  PRAISE: 'praises',
  COMMIT: 'commits',
  AGREE: 'agrees',
  CONCEDE: 'concedes',
  CALL_FOR: 'calls for',
  DEMAND: 'demands',
  CONCERN: 'is concerned',
  CONDEMN: 'condemns',
  ACCUSE: 'accuses',
  REJECT: 'rejects',
  WARN: 'warns',
  SANCTION: 'sanctions',
  ASSESS: 'assesses',
};

/** + for, − against, · neither: towards the targets, not the topic. */
export function signOf(polarity: number): string {
  return polarity > 0 ? '+' : polarity < 0 ? '−' : '·';
}

/** What a sign means, in a word. */
export function sideOf(polarity: number): 'for' | 'against' | 'neither' {
  return polarity > 0 ? 'for' : polarity < 0 ? 'against' : 'neither';
}

/** Sign and word, as a badge whose shape and text tell as much as its colour. */
export function StanceBadge({ stance, polarity }: { stance: string; polarity: number }) {
  return (
    <span class={`stance ${sideOf(polarity)}`}>
      <span aria-hidden="true">{signOf(polarity)} </span>
      {STANCE_WORDS[stance] ?? stance.toLowerCase()}
      <span class="away"> ({sideOf(polarity)})</span>
    </span>
  );
}

/** "− condemns → Russia". */
export function StanceLine(props: { stance: string; polarity: number; targets: readonly NamedFields[] }) {
  return (
    <span class="stance-line">
      <StanceBadge stance={props.stance} polarity={props.polarity} />
      {props.targets.length > 0 && (
        <>
          <span class="soft" aria-hidden="true">
            {' → '}
          </span>
          <span class="away"> towards </span>
          <ActorLinks actors={props.targets} />
        </>
      )}
    </span>
  );
}
