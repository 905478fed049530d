import { describe, expect, it } from 'vitest';
import { hrefOf, longKey, routeOf, shortKey, withParams } from '../../src/explorer/router.ts';

describe('an address', () => {
  it.each([
    ['/', 'ask', ''],
    ['/network', 'network', ''],
    ['/person/margus-tsahkna', 'person', 'person:margus-tsahkna'],
    ['/organization/nato', 'organization', 'organization:nato'],
    ['/country/EST', 'country', 'EST'],
    ['/meeting/2024-12-04-est-srb', 'meeting', 'meeting:2024-12-04-est-srb'],
    ['/topic/eu-enlargement', 'topic', 'eu-enlargement'],
    ['/person', 'unknown', ''],
    ['/network/x', 'unknown', 'x'],
    ['/nowhere', 'unknown', ''],
    ['/ask', 'unknown', ''],
    ['/person/%E0%A4%A', 'person', 'person:%E0%A4%A'],
  ])('%s is the view %s of %j', (path, view, key) => {
    expect(routeOf(path, '')).toMatchObject({ view, key });
  });

  it('leaves the prefix of its own view off, and gives it back', () => {
    for (const [kind, key] of [
      ['Person', 'person:margus-tsahkna'],
      ['Organization', 'organization:nato'],
      ['Meeting', 'meeting:2024-12-04-est-srb-1'],
      ['Article', 'article:00ff'],
      ['Topic', 'eu-enlargement'],
    ] as const) {
      const href = hrefOf(kind, key);
      expect(href).not.toContain(':');
      expect(routeOf(href, '').key).toBe(key);
    }
  });

  it('holds a key with a slash, a question mark or a hash', () => {
    const key = 'article:a/b?c#d';
    expect(routeOf(hrefOf('Article', key), '').key).toBe(key);
  });

  it('leaves empty parameters out', () => {
    expect(withParams('/map', { from: '', to: undefined, area: 'europe' })).toBe('/map?area=europe');
  });

  it('names countries by their codes and others by their keys', () => {
    expect(shortKey('country:EST')).toBe('EST');
    expect(longKey('EST')).toBe('country:EST');
    expect(longKey('organization:nato')).toBe('organization:nato');
  });
});
