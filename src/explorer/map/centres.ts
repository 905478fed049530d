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
