import { type GeoPermissibleObjects, geoArea, geoCentroid } from 'd3-geo';
import type { Feature, Geometry, Polygon } from 'geojson';

/** The middle of a country's largest piece: France's lies in France, not between it and Guiana. */
export function centreOf(country: Feature<Geometry>): [number, number] {
  const { geometry } = country;
  if (geometry.type !== 'MultiPolygon') return geoCentroid(country as GeoPermissibleObjects);
  const pieces = geometry.coordinates.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
  const [largest] = pieces.toSorted((a, b) => geoArea(b) - geoArea(a));
  return geoCentroid(largest ?? geometry);
}

/** A curve between two points of the drawing, bent upwards by a part of its length. */
export function curveBetween([ax, ay]: [number, number], [bx, by]: [number, number]): string {
  const [dx, dy] = [bx - ax, by - ay];
  const bend = dx >= 0 ? 0.16 : -0.16;
  const at = (value: number) => value.toFixed(1);
  return `M${at(ax)},${at(ay)}Q${at((ax + bx) / 2 + dy * bend)},${at((ay + by) / 2 - dx * bend)},${at(bx)},${at(by)}`;
}
