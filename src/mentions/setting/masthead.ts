import type { Document } from '../../documents/index.ts';
import { fold } from '../../model/index.ts';
import { isWholeName, type Side, sideOfName } from '../publishers.ts';
import { countryByCode } from '../world.ts';
import type { WorldMention } from '../world-mentions.ts';

/** Lines above the text that name an office of state, joined: "Ministry of Foreign Affairs / Republic of Velia". */
export function sideOfMasthead(document: Document): Side | null {
  const lines: string[] = [];
  for (const block of document.blocks.slice(0, 14)) {
    if (block.kind === 'BODY' || block.kind === 'TURN') break;
    if (block.end - block.start < 120) lines.push(document.text.slice(block.start, block.end));
  }
  for (const [i, line] of lines.entries()) {
    const body = wholeOrganization(line);
    if (body) return body;
    if (!isOfficeOfState(line)) continue;
    const side =
      sideOfName(line) ?? sideOfName(`${lines[i - 1] ?? ''}, ${line}`) ?? sideOfName(`${line}, ${lines[i + 1] ?? ''}`);
    if (side) return side;
  }
  return null;
}

/** A line that is an organisation's or its body's name and nothing else. */
function wholeOrganization(line: string): Side | null {
  const side = sideOfName(line.replace(/^[#*\s]+|[*\s]+$/g, ''), true);
  return side?.kind === 'ORGANIZATION' && isWholeName(line, side.name) ? side : null;
}

const isOfficeOfState = (line: string): boolean =>
  /^(?:[*#\s]*)(?:press release (?:by|of) the |office of|ministry|government of|embassy|permanent mission|department of|general secretariat|league of|office|presidency|republic of|kingdom of|state of|bolivarian|federal)\b/.test(
    fold(line),
  ) ||
  /(?:ministry of foreign affairs|foreign ministry|general secretariat|prime minister's office|president's office)\s*$/.test(
    fold(line),
  );

/** Above or below the text a line names an office of state without its country ("Ministry of Foreign Affairs"). */
export function hasOfficialLines(document: Document): boolean {
  const lines = [...document.blocks.slice(0, 6), ...document.blocks.slice(-5)];
  return lines.some(
    (block) =>
      block.kind !== 'BODY' &&
      block.end - block.start < 90 &&
      /^(?:\(?ministry of foreign|foreign ministry|ministry of (?:european|external|defen)|office of the (?:president|prime minister)|prime minister's office|press office of the presidency|republic of|government of)/.test(
        fold(document.text.slice(block.start, block.end).replace(/^[#*\s]+/, '')),
      ),
  );
}

/** A town in a publisher's name can be an organisation's seat: where the headline begins with a body that the text is full of, it speaks. */
export function bodyOfTown(
  document: Document,
  world: readonly WorldMention[],
  publisher: string | undefined,
  side: Side | null,
  bodies: readonly [string, number][],
): Side | null {
  const top = bodies[0];
  if (side?.kind !== 'COUNTRY' || !publisher || !top || top[1] < 3) return null;
  if (/foreign|ministr|minister|government|presiden|diplomatic|embassy/.test(fold(publisher))) return null;
  const row = countryByCode(side.code);
  const folded = fold(publisher);
  if (!row || [row.name, ...row.adjectives, ...(row.names ?? [])].some((name) => folded.includes(fold(name))))
    return null;
  const first = world.find(
    (mention) => document.blocks[document.sentences[mention.sentence]?.block ?? -1]?.kind === 'HEADLINE',
  );
  return first?.meaning.kind === 'ORGANIZATION' && first.meaning.name === top[0]
    ? { kind: 'ORGANIZATION', name: top[0] }
    : null;
}
