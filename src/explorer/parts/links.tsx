import type { NamedFields, WhenFields, WhoFields } from '../api/fragments.ts';
import { hrefOf } from '../router.ts';

/** A link to an actor. */
export function ActorLink({ actor, params }: { actor: NamedFields; params?: Record<string, string | undefined> }) {
  return <a href={hrefOf(actor.__typename, actor.key, params)}>{actor.name}</a>;
}

/** Several actors, with commas. */
export function ActorLinks({ actors }: { actors: readonly NamedFields[] }) {
  return (
    <>
      {actors.map((actor, index) => (
        <span key={actor.key}>
          {index > 0 && ', '}
          <ActorLink actor={actor} />
        </span>
      ))}
    </>
  );
}

/** A person with the side, or an actor alone. */
export function WhoLink({ actor }: { actor: WhoFields }) {
  const side = actor.__typename === 'Person' ? actor.represents : null;
  return (
    <>
      <ActorLink actor={actor} />
      {side && <span class="soft"> {side.name}</span>}
    </>
  );
}

/** A topic as a chip; the count says how many meetings were about it. */
export function TopicChip(props: { topic: { key: string; label: string }; count?: number; onlyHere?: boolean }) {
  const { topic, count } = props;
  return (
    <a class={props.onlyHere === true ? 'chip only-here' : 'chip'} href={hrefOf('Topic', topic.key)}>
      {topic.label}
      {count !== undefined && count > 1 && <span class="times"> ×{count}</span>}
    </a>
  );
}

/** Topics as chips. */
export function TopicChips({ topics }: { topics: readonly { key: string; label: string }[] }) {
  if (topics.length === 0) return null;
  return (
    <span class="chips">
      {topics.map((topic) => (
        <TopicChip key={topic.key} topic={topic} />
      ))}
    </span>
  );
}

/** A date as the sources tell it, never more precisely; inferred ones say so. */
export function When({ date, none = 'undated' }: { date: WhenFields | null; none?: string }) {
  if (date === null || date.edtf === '') return <span class="soft">{none}</span>;
  const inferred = date.basis === 'INFERRED' || date.basis === 'PUBLICATION';
  return (
    <span class="when">
      <time>{date.edtf.replace('/', ' – ')}</time>
      {inferred && (
        <span class="soft" title={date.note ?? undefined}>
          {' '}
          inferred{date.note !== null && <span class="away"> ({date.note})</span>}
        </span>
      )}
    </span>
  );
}

/** The day to sort or group by, where one is known. */
export function dayOf(date: WhenFields | null): string {
  return date?.earliest ?? date?.latest ?? '';
}
