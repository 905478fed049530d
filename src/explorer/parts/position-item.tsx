import type { PositionRowFields } from '../api/fragments.ts';
import { hrefOf } from '../router.ts';
import { EvidenceList } from './evidence-list.tsx';
import { ActorLink, ActorLinks, TopicChips, When } from './links.tsx';
import { StanceLine } from './stance.tsx';

/** One position: who, towards whom, on what, when, who said it, and the words. */
export function PositionItem({ position, holders = true }: { position: PositionRowFields; holders?: boolean }) {
  const { voicedBy } = position;
  return (
    <article class="position">
      <p>
        {holders && (
          <>
            <strong>
              <ActorLinks actors={position.holders} />
            </strong>{' '}
          </>
        )}
        <StanceLine stance={position.stance} polarity={position.polarity} targets={position.targets} />{' '}
        <TopicChips topics={position.topics} />
      </p>
      <p class="soft small">
        <When date={position.date} />
        {voicedBy !== null && (
          <>
            {' · said by '}
            <ActorLink actor={voicedBy} />
          </>
        )}
        {position.meeting !== null && (
          <>
            {' · at '}
            <a href={hrefOf('Meeting', position.meeting.key)}>{position.meeting.title}</a>
          </>
        )}
      </p>
      <EvidenceList of={position} limit={1} />
    </article>
  );
}
