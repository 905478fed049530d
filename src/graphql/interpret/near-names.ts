import { distance } from 'fastest-levenshtein';
import { fold, foldWords, type TopicCode } from '../../model/index.ts';
import type { ActorRecord } from '../../store/index.ts';
import type { RequestContext } from '../context.ts';
import { firstRows } from '../pages/page-request.ts';
import { TOPIC_PHRASES } from './topic-phrases.ts';

/** Names among which a misspelt one is looked for: of those who met most. */
const KNOWN_NAMES = 2_000;
const MOST = 5;

/** How many letters may differ: none in short words, one in up to seven letters, two in longer ones. */
const allowance = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/** One spelling for what is written in several: w and v, y and j and i, ph and f, doubled letters. */
const plainly = (word: string): string =>
  word
    .replace(/w/g, 'v')
    .replace(/ph/g, 'f')
    .replace(/kh/g, 'h')
    .replace(/ck|q/g, 'k')
    .replace(/[yj]/g, 'i')
    .replace(/(.)\1+/g, '$1');

function isNear(written: string, known: string): boolean {
  const [word, other] = [plainly(written), plainly(known)];
  const allowed = allowance(word);
  if (allowed === 0 || Math.abs(word.length - other.length) > allowed) return false;
  const far = distance(word, other);
  // Two neighbours changed places: one slip, though two letters differ.
  return far <= allowed || (far === 2 && [...word].sort().join('') === [...other].sort().join(''));
}

/** Actors with a name, or a word of one, that is spelt nearly so; nearest first, then those with most meetings. */
export async function actorsSpeltLike(
  texts: readonly string[],
  { reader, read }: RequestContext,
): Promise<(readonly ActorRecord[])[]> {
  if (texts.every((text) => allowance(fold(text)) === 0)) return texts.map(() => []);
  const page = await reader.actorPage(
    { kinds: ['PERSON', 'COUNTRY', 'ORGANIZATION'] },
    { field: 'MEETING_COUNT', direction: 'DESC' },
    firstRows(KNOWN_NAMES),
    read,
  );
  const known = page.rows.map((actor) => ({ actor, words: formsOf(actor) }));
  return texts.map((text) => {
    const word = foldWords(text);
    return known
      .flatMap(({ actor, words }) => {
        const distances = words.filter((other) => isNear(word, other)).map((other) => distance(word, other));
        return distances.length === 0 ? [] : [{ actor, far: Math.min(...distances) }];
      })
      .sort((a, b) => a.far - b.far)
      .slice(0, MOST)
      .map(({ actor }) => actor);
  });
}

/** Whole names, and a person's single words. */
function formsOf(actor: ActorRecord): string[] {
  const whole = [actor.name, ...actor.aliases].map(foldWords);
  return actor.kind === 'PERSON' ? [...whole, ...whole.flatMap((form) => form.split(' '))] : whole;
}

/** Topics of which a phrase is spelt nearly so. */
export function topicsSpeltLike(text: string): TopicCode[] {
  const word = foldWords(text);
  const found = new Set<TopicCode>();
  for (const [phrase, topic] of TOPIC_PHRASES)
    if (phrase.length > 5 && !phrase.includes(' ') && isNear(word, phrase)) found.add(topic);
  return [...found].slice(0, MOST);
}
