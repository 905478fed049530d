import { geoPath } from 'd3-geo';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { useQuery } from '../api/use-query.ts';
import { originFile } from '../exports/facts.ts';
import { nodesCsv, tiesCsv } from '../exports/network-files.ts';
import { AREAS, MAP_SIZE, projectionOf } from '../map/areas.ts';
import { centreOf, curveBetween } from '../map/centres.ts';
import outlineUrl from '../map/outline.json?url';
import { classBounds, classLabels, classOf } from '../map/shading.ts';
import { type NetworkAnswer, NetworkQuery } from '../network/network-data.ts';
import { ExportMenu } from '../parts/export-menu.tsx';
import { Choice, dateParam, Filters, listParam, PeriodFilter, TopicFilter } from '../parts/filters.tsx';
import { ActorLink } from '../parts/links.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { PairMeetings } from '../parts/pair-meetings.tsx';
import { Empty, Loading, Panel } from '../parts/states.tsx';
import { type Route, setParams, shortKey } from '../router.ts';

type Outline = Topology<{ countries: GeometryCollection }>;
type Outlined = { readonly outline: Outline | null; readonly failed: boolean };

const MOST_ARCS = 40;

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

interface Tie {
  readonly a: string;
  readonly b: string;
  readonly count: number;
}

/** Ties by alpha-3 codes, strongest first: all, or those of the chosen country. */
export function tiesOf(network: NetworkAnswer, chosen: string | null): readonly Tie[] {
  const codes = new Map(network.nodes.map((node) => [node.id, shortKey(node.actor.key)]));
  return network.links
    .map((link) => ({
      a: codes.get(link.source) ?? '',
      b: codes.get(link.target) ?? '',
      count: link.meetingCount,
    }))
    .filter((tie) => chosen === null || tie.a === chosen || tie.b === chosen)
    .toSorted((a, b) => b.count - a.count || (a.a + a.b < b.a + b.b ? -1 : 1));
}

function isInside([x, y]: [number, number]): boolean {
  return x >= 0 && y >= 0 && x <= MAP_SIZE.width && y <= MAP_SIZE.height;
}

function Drawing(props: {
  outline: Outline;
  network: NetworkAnswer;
  area: string;
  chosen: string | null;
  bounds: readonly number[];
}) {
  const { outline, network, area, chosen, bounds } = props;
  const counts = new Map(network.nodes.map((node) => [shortKey(node.actor.key), node.meetingCount]));
  const names = new Map(network.nodes.map((node) => [shortKey(node.actor.key), node.label]));
  const shapes = useMemo(() => {
    const path = geoPath(projectionOf(area)).digits(1);
    const { features } = feature(outline, outline.objects.countries);
    return features.flatMap((one) => {
      const d = path(one);
      return d === null ? [] : [{ id: String(one.id ?? ''), d }];
    });
  }, [outline, area]);
  const centres = useMemo(() => {
    const { features } = feature(outline, outline.objects.countries);
    return new Map(features.map((one) => [String(one.id ?? ''), centreOf(one)]));
  }, [outline]);
  const projection = projectionOf(area);
  const arcs = tiesOf(network, chosen)
    .flatMap((tie) => {
      const from = centres.get(tie.a);
      const to = centres.get(tie.b);
      const start = from === undefined ? null : projection(from);
      const end = to === undefined ? null : projection(to);
      if (start === null || end === null) return [];
      const seen = chosen === null ? isInside(start) && isInside(end) : isInside(start) || isInside(end);
      return seen ? [{ ...tie, d: curveBetween(start, end) }] : [];
    })
    .slice(0, chosen === null ? MOST_ARCS : undefined);
  const most = Math.max(1, ...arcs.map((arc) => arc.count));
  return (
    <svg
      viewBox={`0 0 ${MAP_SIZE.width} ${MAP_SIZE.height}`}
      class="map-svg"
      role="img"
      aria-label="Countries shaded by their meetings; the table has the same numbers"
    >
      {shapes.map((shape, index) => {
        const count = counts.get(shape.id) ?? 0;
        const shade = classOf(count, bounds);
        return (
          <path
            key={shape.id === '' ? `unnamed-${index}` : shape.id}
            d={shape.d}
            class={`land ${shade < 0 ? '' : `land-${shade}`} ${shape.id === chosen ? 'chosen' : ''}`}
            onClick={() => {
              if (names.has(shape.id)) setParams({ country: shape.id === chosen ? undefined : shape.id });
            }}
          >
            <title>{`${names.get(shape.id) ?? shape.id}: ${count}`}</title>
          </path>
        );
      })}
      {arcs.map((arc) => (
        <path key={arc.a + arc.b} d={arc.d} class="arc" stroke-width={(1 + (3 * arc.count) / most).toFixed(1)}>
          <title>{`${names.get(arc.a)} – ${names.get(arc.b)}: ${arc.count}`}</title>
        </path>
      ))}
    </svg>
  );
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
