import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { classBounds, classLabels, classOf } from '../../../src/explorer/map/shading.ts';

const bytes = readFileSync('src/explorer/map/outline.json');
const outline = JSON.parse(bytes.toString()) as {
  objects: { countries: { geometries: { id?: string; arcs: unknown[] }[] } };
};
const drawn = new Map(outline.objects.countries.geometries.map((geometry) => [geometry.id, geometry]));

describe('the outline', () => {
  it.each(['MLT', 'SGP', 'XKX', 'VAT', 'LUX', 'BHR', 'MCO', 'PSE', 'TWN'])('has %s', (code) => {
    expect(drawn.get(code)?.arcs.length).toBeGreaterThan(0);
  });

  it('is at most 50 kB compressed', () => {
    expect(gzipSync(bytes).length).toBeLessThan(50_000);
  });

  it('knows every country of the reference but two of the smallest, which the page lists below', () => {
    const { countries } = JSON.parse(readFileSync('seeds/reference/countries.json', 'utf8')) as {
      countries: { code: string }[];
    };
    expect(
      countries
        .map((country) => country.code)
        .filter((code) => !drawn.has(code))
        .sort(),
    ).toEqual(['GIB', 'TUV']);
  });
});

describe('shading', () => {
  it('parts counts into classes that grow', () => {
    const bounds = classBounds([1, 1, 2, 3, 5, 8, 13, 21, 34, 55]);
    expect(bounds).toEqual([...bounds].sort((a, b) => a - b));
    expect(classOf(0, bounds)).toBe(-1);
    expect(classOf(1, bounds)).toBe(0);
    expect(classOf(55, bounds)).toBe(bounds.length - 1);
  });

  it('has one class where all are alike, and none where there is nothing', () => {
    expect(classBounds([2, 2, 2])).toEqual([2]);
    expect(classBounds([0])).toEqual([]);
  });

  it('tells the ranges', () => {
    expect(classLabels([1, 2, 5], 9)).toEqual(['1', '2 to 4', '5 to 9']);
  });
});
