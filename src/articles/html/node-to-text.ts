import { isBlock, isSkipped } from './elements.ts';

const TEXT = 3;
const CDATA = 4;
const ELEMENT = 1;
const DOCUMENT = 9;
const FRAGMENT = 11;
const INVISIBLE = /[\u00ad\u200b\ufeff]/g;

/** The parts of a DOM node that the walk looks at. */
interface TreeNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<TreeNode>;
}

/** The text below a node: our own walk, because `textContent` glues the last word of a block to the first of the next. */
export function nodeToText(root: TreeNode): string {
  const writer = textWriter();
  walk(root, writer, false);
  return writer.text();
}

function walk(node: TreeNode, writer: TextWriter, preformatted: boolean): void {
  if (node.nodeType === TEXT || node.nodeType === CDATA) {
    const text = (node.nodeValue ?? '').replace(INVISIBLE, '');
    if (preformatted) writer.lines(text);
    else writer.words(text);
    return;
  }
  if (node.nodeType === DOCUMENT || node.nodeType === FRAGMENT) {
    for (const child of Array.from(node.childNodes)) walk(child, writer, preformatted);
    return;
  }
  if (node.nodeType !== ELEMENT) return;
  const name = node.nodeName.toLowerCase();
  if (isSkipped(name) || isHidden(node as unknown as Element)) return;
  if (name === 'br') {
    writer.lineBreak();
    return;
  }
  const block = isBlock(name);
  if (block) writer.endBlock();
  else if (name === 'td' || name === 'th') writer.words(' ');
  for (const child of Array.from(node.childNodes)) walk(child, writer, preformatted || name === 'pre');
  if (block) writer.endBlock();
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none/i.test(style);
}

interface TextWriter {
  words(text: string): void;
  lines(text: string): void;
  lineBreak(): void;
  endBlock(): void;
  text(): string;
}

/** Collects words and line ends; the newlines at the end are counted, since looking back into a growing string is slow. */
function textWriter(): TextWriter {
  const pieces: string[] = [];
  let newlines = 2;
  let blank = false;
  const newline = () => {
    pieces.push('\n');
    newlines += 1;
    blank = false;
  };
  const writer: TextWriter = {
    words(text) {
      const words = text.replace(/\s+/g, ' ');
      if (words === '') return;
      if (words.startsWith(' ') && newlines === 0) blank = true;
      const content = words.trim();
      if (content === '') return;
      pieces.push(blank ? ' ' : '', content);
      newlines = 0;
      blank = words.endsWith(' ');
    },
    lines(text) {
      for (const [index, line] of text.split(/\r\n|[\n\r]/).entries()) {
        if (index > 0) writer.lineBreak();
        writer.words(line);
      }
    },
    lineBreak() {
      if (newlines < 2) newline();
    },
    endBlock() {
      blank = false;
      if (newlines === 0) newline();
    },
    text: () => pieces.join(''),
  };
  return writer;
}
