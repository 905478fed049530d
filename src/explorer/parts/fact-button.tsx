import { hrefOf } from '../router.ts';
import type { TextFact } from './article-facts.ts';
import { ActorLinks } from './links.tsx';
import { StanceBadge, StanceLine } from './stance.tsx';

/** A fact of an article: choosing it highlights its words. */
export function FactButton(props: { fact: TextFact; number: number; chosen: boolean; onChoose: () => void }) {
  const { fact } = props.fact;
  return (
    <li class={props.chosen ? 'chosen' : undefined}>
      <button type="button" aria-pressed={props.chosen} onClick={props.onChoose}>
        <span class="fact-number">{props.number}</span>
        <span>
          {fact.__typename === 'Meeting' ? (
            <>
              <span class="mark meeting-mark">meeting</span> {fact.date?.edtf ?? 'undated'} {fact.title}
            </>
          ) : (
            <>
              {fact.holders.map((holder) => holder.name).join(', ')}{' '}
              <StanceBadge stance={fact.stance} polarity={fact.polarity} />
              {fact.targets.length > 0 && ` → ${fact.targets.map((target) => target.name).join(', ')}`}
            </>
          )}
        </span>
      </button>
      {props.chosen && (
        <p class="small soft fact-more">
          {fact.__typename === 'Meeting' ? (
            <a href={hrefOf('Meeting', fact.key)}>Open the meeting</a>
          ) : (
            <>
              <ActorLinks actors={fact.holders} />{' '}
              <StanceLine stance={fact.stance} polarity={fact.polarity} targets={fact.targets} />
            </>
          )}
          {' · '}
          found by {props.fact.spans[0]?.method}, confidence {props.fact.spans[0]?.confidence.toFixed(2)}
        </p>
      )}
    </li>
  );
}
