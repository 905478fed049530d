import { useEffect, useState } from 'preact/hooks';
import { useQuery } from '../api/use-query.ts';
import { originFile } from '../exports/facts.ts';
import { nodesCsv, tiesCsv } from '../exports/network-files.ts';
import { AREAS } from '../map/areas.ts';
import outlineUrl from '../map/outline.json?url';
import { classBounds, classLabels } from '../map/shading.ts';
import { type NetworkAnswer, NetworkQuery } from '../network/network-data.ts';
import { ExportMenu } from '../parts/export-menu.tsx';
import { Choice, dateParam, Filters, listParam, PeriodFilter, TopicFilter } from '../parts/filters.tsx';
import { ActorLink } from '../parts/links.tsx';
import { Drawing, MOST_ARCS, type Outline, tiesOf } from '../parts/map-drawing.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { PairMeetings } from '../parts/pair-meetings.tsx';
import { Empty, Loading, Panel } from '../parts/states.tsx';
import { type Route, setParams, shortKey } from '../router.ts';

type Outlined = { readonly outline: Outline | null; readonly failed: boolean };

/** The outline is data, fetched once; without it the figures stay. */
function useOutline(): Outlined {
  const [state, setState] = useState<Outlined>({ outline: null, failed: false });
  useEffect(() => {
    const controller = new AbortController();
    fetch(outlineUrl, { signal: controller.signal })
      .then((response) => response.json())
      .then(
        (outline: Outline) => setState({ outline, failed: false }),
        () => {
          if (!controller.signal.aborted) setState({ outline: null, failed: true });
        },
      );
    return () => controller.abort();
  }, []);
  return state;
}

function CountryTable({ network, chosen }: { network: NetworkAnswer; chosen: string | null }) {
  const sorted = network.nodes.toSorted((a, b) => b.meetingCount - a.meetingCount || (a.label < b.label ? -1 : 1));
  return (
    <div class="scroll tall" tabIndex={0} role="region" aria-label="Meetings by country">
      <table>
        <thead>
          <tr>
            <th scope="col">Country</th>
            <th scope="col" class="number">
              Partners
            </th>
            <th scope="col" class="number">
              Meetings
            </th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((node) => {
            const code = shortKey(node.actor.key);
            return (
              <tr key={node.id} class={code === chosen ? 'on' : undefined}>
                <th scope="row">
                  <ActorLink actor={node.actor} />
                </th>
                <td class="number">{node.degree}</td>
                <td class="number">
                  <button
                    type="button"
                    class="tie"
                    aria-pressed={code === chosen}
                    aria-label={`${node.meetingCount} meetings of ${node.label}: show its arcs`}
                    onClick={() => setParams({ country: code === chosen ? undefined : code })}
                  >
                    {node.meetingCount}
                  </button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Partners({ network, chosen, route }: { network: NetworkAnswer; chosen: string; route: Route }) {
  const [opened, setOpened] = useState<string | null>(null);
  const names = new Map(network.nodes.map((node) => [shortKey(node.actor.key), node.label]));
  const self = network.nodes.find((node) => shortKey(node.actor.key) === chosen);
  const ties = tiesOf(network, chosen);
  if (self === undefined) return <Empty>No meeting of this country with these filters.</Empty>;
  return (
    <section aria-labelledby="partners">
      <h2 id="partners">
        Whom <ActorLink actor={self.actor} /> met
      </h2>
      <ul class="plain ties wide">
        {ties.map((tie) => {
          const other = tie.a === chosen ? tie.b : tie.a;
          return (
            <li key={other}>
              <button
                type="button"
                class="tie"
                aria-expanded={opened === other}
                onClick={() => setOpened(opened === other ? null : other)}
              >
                {names.get(other)}
              </button>{' '}
              <span class="soft">×{tie.count}</span>
              {opened === other && (
                <PairMeetings
                  a={self.actor.key}
                  b={`country:${other}`}
                  date={dateParam(route)}
                  topics={listParam(route, 'topics')}
                />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Legend({ bounds, most }: { bounds: readonly number[]; most: number }) {
  return (
    <p class="legend small soft">
      <span>meetings</span>
      <span class="key">
        <span class="key-box land" /> 0
      </span>
      {classLabels(bounds, most).map((label, index) => (
        <span class="key" key={label}>
          <span class={`key-box land-${index}`} /> {label}
        </span>
      ))}
      <span>Borders: Natural Earth, public domain; they state no opinion.</span>
    </p>
  );
}

/** Countries shaded by their meetings, with arcs of the chosen one, and the same as a table. */
export function MapView({ route }: { route: Route }) {
  const filter = { level: 'COUNTRY' as const, date: dateParam(route), topics: listParam(route, 'topics') };
  const query = useQuery(NetworkQuery, { filter, maxNodes: 300 });
  const { outline, failed } = useOutline();
  const chosen = route.params.get('country');
  const area = route.params.get('area') ?? '';
  const network = query.data?.network;
  const drawn = new Set(outline?.objects.countries.geometries.map((geometry) => String(geometry.id ?? '')));
  const missing = (network?.nodes ?? []).filter((node) => !drawn.has(shortKey(node.actor.key)));
  return (
    <>
      <PageHead
        title="Meetings between countries"
        actions={
          <ExportMenu
            choices={[
              {
                label: 'Countries (CSV)',
                run: async () => {
                  const nodes = (network?.nodes ?? []).map((node) => ({
                    id: node.actor.key,
                    label: node.label,
                    side: '',
                    meetings: node.meetingCount,
                    ties: node.degree,
                    x: 0,
                    y: 0,
                    size: 0,
                    colour: '',
                  }));
                  return [
                    { name: 'countries.csv', type: 'text/csv', content: nodesCsv(nodes) },
                    originFile('countries', nodes.length),
                  ];
                },
              },
              {
                label: 'Pairs of countries (CSV)',
                run: async () => {
                  const ties = (network?.links ?? []).map((link) => ({
                    source: network?.nodes.find((node) => node.id === link.source)?.label ?? '',
                    target: network?.nodes.find((node) => node.id === link.target)?.label ?? '',
                    weight: link.strength,
                    meetings: link.meetingCount,
                    bilateral: link.bilateralCount,
                    last: link.lastMetOn,
                    topics: link.topTopics.map((topic) => topic.label).join('; '),
                  }));
                  return [
                    { name: 'pairs.csv', type: 'text/csv', content: tiesCsv(ties) },
                    originFile('pairs', ties.length),
                  ];
                },
              },
            ]}
          />
        }
      />
      <Filters route={route} names={['from', 'to', 'topics', 'country']}>
        <PeriodFilter route={route} />
        <TopicFilter route={route} />
        <Choice label="Area" name="area" value={area} options={AREAS.map((one) => [one.code, one.label] as const)} />
      </Filters>
      <Panel query={query} lines={8} what="Fetching the countries">
        {(data) => {
          const bounds = classBounds(data.network.nodes.map((node) => node.meetingCount));
          const most = Math.max(0, ...data.network.nodes.map((node) => node.meetingCount));
          return (
            <>
              {data.network.nodes.length === 0 && <Empty>No meeting between countries with these filters.</Empty>}
              {data.network.truncated && (
                <p class="soft">
                  {data.network.nodes.length} of {data.network.totalNodes} countries
                </p>
              )}
              <div class="network map">
                <div>
                  {failed && <p class="notice">The outline could not be fetched; the figures are complete.</p>}
                  {outline === null && !failed && <Loading lines={6} what="Fetching the outline" />}
                  {outline !== null && (
                    <Drawing outline={outline} network={data.network} area={area} chosen={chosen} bounds={bounds} />
                  )}
                  <Legend bounds={bounds} most={most} />
                  <p class="soft small">
                    {chosen === null
                      ? `Arcs: the ${Math.min(MOST_ARCS, data.network.links.length)} pairs that met most${area === '' ? '' : ' of those in this area'}. Choose a country for its own.`
                      : 'Arcs: of the chosen country.'}
                    {outline !== null &&
                      missing.length > 0 &&
                      ` Not on the outline: ${missing.map((node) => `${node.label} (${node.meetingCount})`).join(', ')}.`}
                  </p>
                </div>
                <aside aria-label="By country">
                  <h2>By country</h2>
                  <CountryTable network={data.network} chosen={chosen} />
                </aside>
              </div>
              {chosen !== null && <Partners network={data.network} chosen={chosen} route={route} />}
            </>
          );
        }}
      </Panel>
    </>
  );
}
