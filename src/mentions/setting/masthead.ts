import type { Document } from '../../documents/index.ts';
import { fold } from '../../model/index.ts';
import { isWholeName, type Side, sideOfName } from '../publishers.ts';
import type { SettingWords } from './setting-words.ts';

/** Lines above the text that name an office of state, joined: "Ministry of Foreign Affairs / Republic of Velia". */
export function sideOfMasthead(document: Document, words: SettingWords): Side | null {
  const lines: string[] = [];
  for (const block of document.blocks.slice(0, 14)) {
    if (block.kind === 'BODY' || block.kind === 'TURN') break;
    if (block.end - block.start < 120) lines.push(document.text.slice(block.start, block.end));
  }
  for (const [i, line] of lines.entries()) {
    const body = wholeOrganization(line);
    if (body) return body;
    const seat = words.seats.test(fold(line)) ? sideOfName(line, true) : null;
    if (seat?.kind === 'ORGANIZATION') return seat;
    if (!isOfficeOfState(line, words)) continue;
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

const isOfficeOfState = (line: string, words: SettingWords): boolean =>
  words.mastheadBegin.test(fold(line)) || words.mastheadEnd.test(fold(line));

/** Above or below the text a line names an office of state without its country ("Ministry of Foreign Affairs"). */
export function hasOfficialLines(document: Document, words: SettingWords): boolean {
  const lines = [...document.blocks.slice(0, 6), ...document.blocks.slice(-5)];
  return lines.some(
    (block) =>
      block.kind !== 'BODY' &&
      block.end - block.start < 90 &&
      words.officialLine.test(fold(document.text.slice(block.start, block.end).replace(/^[#*\s]+/, ''))),
  );
}
