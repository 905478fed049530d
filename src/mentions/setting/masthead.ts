import type { Document } from '../../documents/index.ts';
import { fold } from '../../model/index.ts';
import { isWholeName, type Side, sideOfName } from '../publishers.ts';

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
    const seat = SEATS.test(fold(line)) ? sideOfName(line, true) : null;
    if (seat?.kind === 'ORGANIZATION') return seat;
    if (!isOfficeOfState(line)) continue;
    const side =
      sideOfName(line) ?? sideOfName(`${lines[i - 1] ?? ''}, ${line}`) ?? sideOfName(`${line}, ${lines[i + 1] ?? ''}`);
    if (side) return side;
  }
  return null;
}

/** "LEAGUE PRESS BRIEFING", "League Headquarters, Holm": lines in which an organisation speaks for itself. */
const SEATS = /\b(?:press briefing|headquarters|secretariat|general secretariat)\b/;

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
