import { type GeoProjection, geoAzimuthalEqualArea, geoNaturalEarth1 } from 'd3-geo';

/** Size of the map's drawing, in units of its own. */
export const MAP_SIZE = { width: 960, height: 560 } as const;

/** The parts of the world that the map can show, each by the middle and breadth of what it shows. */
export const AREAS = [
  { code: '', label: 'World', centre: [0, 0], span: 0 },
  { code: 'europe', label: 'Europe', centre: [18, 53], span: 46 },
  { code: 'middle-east', label: 'Middle East', centre: [44, 29], span: 42 },
  { code: 'asia', label: 'Asia and Pacific', centre: [105, 20], span: 110 },
  { code: 'africa', label: 'Africa', centre: [18, 3], span: 80 },
  { code: 'americas', label: 'Americas', centre: [-85, 12], span: 120 },
] as const;

/** Corners of the land without Antarctica, so that the world fills the drawing. */
const INHABITED: [number, number][] = [
  [-169, 8],
  [-168, 66],
  [-75, 81],
  [100, 79],
  [-169, 70],
  [190, 67],
  [179, -38],
  [-70, -56],
  [20, -36],
];

/** The projection of an area; an unknown one gives the world. */
export function projectionOf(code: string): GeoProjection {
  const area = AREAS.find((one) => one.code === code) ?? AREAS[0];
  const { width, height } = MAP_SIZE;
  if (area.span === 0) {
    return geoNaturalEarth1()
      .rotate([-11, 0])
      .fitExtent(
        [
          [8, 10],
          [width - 8, height - 10],
        ],
        { type: 'MultiPoint', coordinates: INHABITED },
      );
  }
  return geoAzimuthalEqualArea()
    .rotate([-area.centre[0], -area.centre[1]])
    .translate([width / 2, height / 2])
    .scale((height / ((area.span * Math.PI) / 180)) * 0.98)
    .clipAngle(90)
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
}
