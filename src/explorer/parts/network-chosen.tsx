import type { Asked } from '../network/asked.ts';
import { type NetworkModel, sideOfNode } from '../network/network-data.ts';
import { type Route, setParams, shortKey, withParams } from '../router.ts';
import { ActorLink } from './links.tsx';
import { PairMeetings } from './pair-meetings.tsx';

/** What is chosen in the picture: one with its ties, or a tie with its meetings and their words. */
export function Selected(props: {
  model: NetworkModel;
  chosen: readonly string[];
  asked: Asked;
  roll: boolean;
  route: Route;
}) {
  const { model, chosen, asked, roll } = props;
  const [first, second] = chosen;
  const node = model.nodes.find((one) => one.actor.key === first);
  if (node === undefined || first === undefined) return null;
  const clear = (
    <button type="button" class="button small" onClick={() => setParams({ sel: undefined })}>
      Clear
    </button>
  );
  const other = model.nodes.find((one) => one.actor.key === second);
  if (second !== undefined && other !== undefined) {
    return (
      <section class="card" aria-label="The chosen tie">
        <div class="row between">
          <h2>
            <ActorLink actor={node.actor} /> and <ActorLink actor={other.actor} />
          </h2>
          {clear}
        </div>
        <PairMeetings a={first} b={second} date={asked.date} topics={asked.topics} />
      </section>
    );
  }
  const ties = model.links
    .filter((link) => link.source === node.id || link.target === node.id)
    .toSorted((a, b) => b.meetingCount - a.meetingCount || b.strength - a.strength);
  const ends = new Map(model.nodes.map((one) => [one.id, one]));
  return (
    <section class="card" aria-label="The chosen one">
      <div class="row between">
        <h2>
          <ActorLink actor={node.actor} />
        </h2>
        {clear}
      </div>
      <p class="soft">
        {[sideOfNode(node), `${node.meetingCount} meetings`, `${node.degree} ${roll ? 'countries' : 'people'}`]
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
      <p class="row">
        {roll ? (
          <a
            class="button small"
            href={withParams('/network', { ...asked.date, level: 'PERSON', of: shortKey(first) })}
          >
            Its people
          </a>
        ) : (
          <a
            class="button small"
            href={withParams('/network', { ...asked.date, level: 'PERSON', center: first, sel: first })}
          >
            Only around {node.label}
          </a>
        )}
      </p>
      <ul class="plain ties">
        {ties.slice(0, 30).map((link) => {
          const end = ends.get(link.source === node.id ? link.target : link.source);
          if (end === undefined) return null;
          return (
            <li key={link.id}>
              <button type="button" class="tie" onClick={() => setParams({ sel: `${first}~${end.actor.key}` })}>
                {end.label}
              </button>{' '}
              <span class="soft">
                ×{link.meetingCount}
                <span title="two-sided"> ({link.bilateralCount})</span>
                {link.lastMetOn !== null && `, last ${link.lastMetOn}`}
              </span>
            </li>
          );
        })}
      </ul>
      <p class="soft small">
        {ties.length > 30 && `30 of ${ties.length}. `}In brackets: two-sided. Choose one for the meetings and their
        words.
      </p>
    </section>
  );
}
