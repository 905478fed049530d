import { useState } from 'preact/hooks';
import { type NetworkModel, sideOfNode } from '../network/network-data.ts';
import { setParams } from '../router.ts';
import { ActorLink } from './links.tsx';

const SHOWN_ROWS = 50;

/** The picture's people or countries as a table. */
export function NodeTable({ model, roll }: { model: NetworkModel; roll: boolean }) {
  const [all, setAll] = useState(false);
  const sorted = model.nodes.toSorted((a, b) => b.meetingCount - a.meetingCount || (a.label < b.label ? -1 : 1));
  return (
    <section aria-labelledby="table">
      <h2 id="table">{roll ? 'Countries' : 'People'} as a table</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{roll ? 'Country' : 'Person'}</th>
            <th scope="col" class="number">
              Ties
            </th>
            <th scope="col" class="number">
              Meetings
            </th>
          </tr>
        </thead>
        <tbody>
          {(all ? sorted : sorted.slice(0, SHOWN_ROWS)).map((node) => (
            <tr key={node.id}>
              <th scope="row">
                <ActorLink actor={node.actor} /> <span class="soft">{sideOfNode(node)}</span>{' '}
              </th>
              <td class="number">{node.degree}</td>
              <td class="number">
                <button
                  type="button"
                  class="tie"
                  aria-label={`Choose ${node.label}, ${node.meetingCount} meetings`}
                  onClick={() => setParams({ sel: node.actor.key })}
                >
                  {node.meetingCount}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {!all && sorted.length > SHOWN_ROWS && (
        <p class="more">
          <span class="soft">
            {SHOWN_ROWS} of {sorted.length}
          </span>{' '}
          <button type="button" class="button small" onClick={() => setAll(true)}>
            All
          </button>
        </p>
      )}
    </section>
  );
}
