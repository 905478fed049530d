import type { Document } from '../../documents/index.ts';
import { fold } from '../../model/index.ts';
import type { OfficeMention } from '../offices/office.ts';
import { isMedia, type Side } from '../publishers.ts';
import { countryByCode } from '../world.ts';
import type { WorldMention } from '../world-mentions.ts';
import type { SettingWords } from './setting-words.ts';

/**
 * A town in a publisher's name can be an organisation's seat. The organisation speaks where the headline begins with it and the text is full of it,
 * or where the text hardly speaks of the country but begins with an official of the organisation.
 */
export function bodyOfTown(
  document: Document,
  world: readonly WorldMention[],
  offices: readonly OfficeMention[],
  publisher: string | undefined,
  side: Side | null,
  bodies: readonly [string, number][],
  words: SettingWords,
): Side | null {
  const top = bodies[0];
  if (side?.kind !== 'COUNTRY' || !publisher || !top || words.states.test(fold(publisher))) return null;
  const row = countryByCode(side.code);
  const folded = fold(publisher);
  if (!row || [row.name, ...row.adjectives, ...(row.names ?? [])].some((name) => folded.includes(fold(name))))
    return null;
  if (top[1] >= 3 && headlined(document, world) === top[0]) return { kind: 'ORGANIZATION', name: top[0] };
  const named = world.filter(
    ({ meaning }) => (meaning.kind === 'COUNTRY' || meaning.kind === 'DEMONYM') && meaning.code === side.code,
  );
  const official = named.length < 2 ? firstOfficial(document, offices) : null;
  return official === null ? null : { kind: 'ORGANIZATION', name: official };
}

/** The organisation with which the headline begins. */
function headlined(document: Document, world: readonly WorldMention[]): string | null {
  const first = world.find(
    (mention) => document.blocks[document.sentences[mention.sentence]?.block ?? -1]?.kind === 'HEADLINE',
  );
  return first?.meaning.kind === 'ORGANIZATION' ? first.meaning.name : null;
}

const FIRST_WORDS = 500;

/** The organisation whose official is the first of whom the text speaks. */
function firstOfficial(document: Document, offices: readonly OfficeMention[]): string | null {
  const start = document.blocks.find((block) => block.kind === 'BODY' || block.kind === 'HEADLINE')?.start ?? 0;
  const first = offices.find((office) => office.start >= start && office.of !== null);
  if (first?.of?.kind !== 'ORGANIZATION' || first.plural || first.start - start > FIRST_WORDS) return null;
  return isMedia(first.of.name) ? null : first.of.name;
}
