import { geoPath } from 'd3-geo';
import { useMemo } from 'preact/hooks';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { MAP_SIZE, projectionOf } from '../map/areas.ts';
import { centreOf, curveBetween } from '../map/centres.ts';
import { classOf } from '../map/shading.ts';
import type { NetworkAnswer } from '../network/network-data.ts';
import { setParams, shortKey } from '../router.ts';

/** The countries' outline. */
export type Outline = Topology<{ countries: GeometryCollection }>;

/** At most so many arcs where no country is chosen. */
export const MOST_ARCS = 40;

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

/** The map: countries shaded by their meetings, arcs over them. */
export function Drawing(props: {
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
