import { articleKey, type Row, scan, type Work } from '../model/index.ts';
import { unpack } from './cells.ts';
import { wouldJoin } from './decide-meetings.ts';
import { formOfKey, keyParts, ownersOf } from './person-key.ts';
import type { Readout } from './readout.ts';
import { distinct } from './rows.ts';

/** What a key, whenever it was shown, means now. GONE: only texts that were since replaced told of it. */
export type KeyResolution =
  | { readonly state: 'FOUND'; readonly key: string }
  | { readonly state: 'AMBIGUOUS'; readonly candidates: readonly string[] }
  | { readonly state: 'GONE' }
  | { readonly state: 'UNKNOWN' };

/** Resolves a key of a person, meeting, article, country or organisation, old ones too. It never comes to mean somebody else. */
export function* resolveKey(key: string): Work<KeyResolution> {
  if (key.startsWith('person:')) return yield* resolvePerson(key);
  if (key.startsWith('meeting:')) return yield* resolveMeeting(key);
  if (key.startsWith('article:')) return yield* resolveArticle(key);
  const [actor] = yield* scan('actor', ['key'], [[key]]);
  return actor ? { state: 'FOUND', key } : { state: 'UNKNOWN' };
}

function* resolvePerson(key: string): Work<KeyResolution> {
  const form = formOfKey(key);
  if (form === null) return { state: 'UNKNOWN' };
  const profiles = (yield* scan('profile', ['form'], [[form]])).map(unpack);
  const owners = distinct(ownersOf(keyParts(key), profiles));
  if (owners.length === 0) return { state: 'UNKNOWN' };
  const live = owners.filter((owner) => owner !== null);
  const personas = yield* scan(
    'persona',
    ['key'],
    live.map((owner) => [owner]),
  );
  const candidates = distinct(personas.map((row) => row.actor)).sort();
  const [only] = candidates;
  if (only === undefined) return { state: 'GONE' };
  return candidates.length === 1 && live.length === owners.length
    ? { state: 'FOUND', key: only }
    : { state: 'AMBIGUOUS', candidates };
}

function* resolveMeeting(key: string): Work<KeyResolution> {
  const end = key.slice(key.lastIndexOf('-') + 1);
  const [readout] = yield* scan('readout', ['end'], [[end]]);
  if (!readout) return { state: 'UNKNOWN' };
  const base = readout.live ? readout.meeting : yield* wouldJoin(JSON.parse(readout.seated) as Readout);
  if (base === null) return { state: 'GONE' };
  const [gathering]: readonly Row<'gathering'>[] = yield* scan('gathering', ['key'], [[base]]);
  return gathering ? { state: 'FOUND', key: gathering.meeting } : { state: 'GONE' };
}

function* resolveArticle(key: string): Work<KeyResolution> {
  const [source] = yield* scan('source', ['key'], [[key.slice(articleKey('').length)]]);
  if (!source) return { state: 'UNKNOWN' };
  return source.live ? { state: 'FOUND', key } : { state: 'GONE' };
}
