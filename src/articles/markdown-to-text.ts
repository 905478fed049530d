import { htmlToText } from './html/html-to-text.ts';

const FENCE = /^ {0,3}(?:```|~~~)/;
const RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|=+|\[\^?[^\]]{1,60}\]:.*)$/;
const HEADING = /^ {0,3}#{1,6}[ \t]+/;
const QUOTE = /^ {0,3}(?:>[ \t]?)+/;
const ITEM = /^[ \t]{0,12}(?:[-*+]|\d{1,3}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/;
const TABLE_RULE = /^[ \t]*\|?[ \t:]*-{2,}[-| \t:]*$/;
const ASIDE = '\u0000';

/**
 * The text of Markdown: each paragraph, heading, list item and line of a table is one line; marks of emphasis, links (their words
 * stay), images, rules and comments go; white space becomes single blanks; HTML in it is read as such.
 */
export function markdownToText(markdown: string): string {
  const blocks = blocksOf(markdown.replace(/\r\n?/g, '\n'));
  return blocks
    .map((block) => `${inline(block)}\n`)
    .filter((line) => line !== '\n')
    .join('');
}

function blocksOf(markdown: string): string[] {
  const blocks: string[] = [];
  let open: string[] = [];
  let fenced = false;
  const close = () => {
    if (open.length > 0) blocks.push(open.join('\n'));
    open = [];
  };
  for (const line of withoutComments(markdown).split('\n')) {
    if (FENCE.test(line)) {
      close();
      fenced = !fenced;
    } else if (fenced) blocks.push(line);
    else if (line.trim() === '' || RULE.test(line) || TABLE_RULE.test(line)) close();
    else {
      const content = line.replace(QUOTE, '');
      if (HEADING.test(content) || ITEM.test(content) || /^\s*\|/.test(content)) close();
      open.push(content.replace(HEADING, '').replace(ITEM, '').trimStart());
      if (HEADING.test(content) || /(?: {2}|\\)$/.test(line)) close();
    }
  }
  close();
  return blocks;
}

/** Words of one block, without marks. A backslash keeps a mark: it is set aside before, and put back after. */
function inline(block: string): string {
  const kept: string[] = [];
  const text = block
    .replace(/\\$/gm, '')
    .replace(/\\([!-/:-@[-`{-~])/g, (_all, mark: string) => `${ASIDE}${kept.push(mark) - 1}${ASIDE}`)
    .replace(/!\[[^\]]{0,500}\](?:\([^()]{0,2000}\)|\[[^\]]{0,100}\])/g, '')
    .replace(/\[\^[^\]]{1,60}\]/g, '')
    .replace(/\[([^\][]{0,1000})\](?:\((?:[^()]|\([^()]{0,200}\)){0,2000}\)|\[[^\]]{0,100}\])/g, '$1')
    .replace(/<((?:https?:|mailto:)[^<>\s]{1,1000})>/g, '$1')
    .replace(/`{1,3}([^`]{1,1000})`{1,3}/g, '$1')
    .replace(/(\*{1,3})(?=\S)([^*]{1,2000}?\S?)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}])(_{1,3})(?=\S)([^_]{1,2000}?)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/~~([^~]{1,1000})~~/g, '$1')
    .replace(/^[ \t]*\||\|[ \t]*$/gm, '')
    .replace(/[ \t]+\|[ \t]+/g, ' ');
  const plain = /[<&]/.test(text) ? htmlToText(text) : text;
  return plain
    .replace(new RegExp(`${ASIDE}(\\d+)${ASIDE}`, 'g'), (_all, index: string) => kept[Number(index)] ?? '')
    .replace(/[ \t\u00a0]*\n[ \t\u00a0\n]*|\s+/g, ' ')
    .trim();
}

function withoutComments(markdown: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let at = markdown.indexOf('<!--'); at >= 0; at = markdown.indexOf('<!--', from)) {
    const end = markdown.indexOf('-->', at);
    if (end < 0) break;
    kept.push(markdown.slice(from, at));
    from = end + 3;
  }
  kept.push(markdown.slice(from));
  return kept.join('');
}
