import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/explorer/style/colours.css', 'utf8');
const colours = new Map(
  [...css.matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g)].map((match) => [
    match[1]!,
    { light: match[2]!, dark: match[3]! },
  ]),
);

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high! + 0.05) / (low! + 0.05);
}

const TEXT: readonly (readonly [string, string])[] = [
  ...['paper', 'panel', 'raised', 'chip', 'chosen', 'meeting', 'position', 'both'].map(
    (ground) => ['ink', ground] as const,
  ),
  ...['paper', 'panel', 'raised', 'chip'].map((ground) => ['soft', ground] as const),
  ...['paper', 'panel', 'raised', 'chip', 'chosen'].map((ground) => ['link', ground] as const),
  ['on-accent', 'accent'],
  ['for', 'for-ground'],
  ['against', 'against-ground'],
  ['neither', 'neither-ground'],
  ['warn', 'warn-ground'],
  ['bad', 'bad-ground'],
  ['bad', 'panel'],
  ['bad', 'paper'],
];
const MARKS: readonly (readonly [string, string])[] = [
  ['tie', 'paper'],
  ['edge', 'paper'],
  ['edge', 'raised'],
  ['accent', 'paper'],
  ['bar', 'paper'],
  ['meeting-edge', 'paper'],
  ['position-edge', 'paper'],
  ['arc', 'sea'],
  ...Array.from({ length: 11 }, (_, index) => [`dot-${index}`, 'paper'] as const),
];

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const of = (name: string) => colours.get(name)?.[theme] ?? expect.fail(`no colour --${name}`);

  it.each(TEXT)('%s on %s reads at 4.5 to 1', (text, ground) => {
    expect(contrast(of(text), of(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(MARKS)('%s on %s shows at 3 to 1', (mark, ground) => {
    expect(contrast(of(mark), of(ground))).toBeGreaterThanOrEqual(3);
  });
});
