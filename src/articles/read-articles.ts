import type { Problem, ProblemCode } from '../model/index.ts';
import { type Source, SourceError } from '../sources/index.ts';
import type { Article } from './article.ts';
import { type ByteReader, byteReader } from './byte-reader.ts';
import { binaryKind, decode, decodeHead, encodingOf } from './decode.ts';
import { type Given, type Origin, problem } from './draft.ts';
import type { FormatName } from './formats/format.ts';
import { formatOf } from './formats/index.ts';
import { MAX_FILE_BYTES } from './limits.ts';
import { rootOf } from './xml-root.ts';

/** What a caller knows of all that it loads. */
export interface ReadArticlesOptions extends Given {
  /** Reads everything as this format, whatever it looks like. */
  readonly format?: FormatName;
}

/** As much as tells the formats apart, and the first line of most files of JSON lines. */
const HEAD = 262_144;

/**
 * The articles of a source, in its order, and a problem in the place of each that cannot be read. A file of JSON lines is read line by
 * line, so it may be of any length; other files are read whole, up to 50 MB. Never throws.
 */
export async function* readArticles(
  source: Source,
  options: ReadArticlesOptions = {},
): AsyncGenerator<Article | Problem> {
  const reader = byteReader(source.chunks());
  try {
    yield* articlesOf(source, reader, options);
  } catch (error) {
    yield failure(source.name, error);
  } finally {
    await reader.close().catch(() => undefined);
  }
}

async function* articlesOf(
  source: Source,
  reader: ByteReader,
  { format: given, ...known }: ReadArticlesOptions,
): AsyncGenerator<Article | Problem> {
  const origin: Origin = { ...known, source: source.name, ...(source.url === undefined ? {} : { url: source.url }) };
  const bytes = await reader.peek(HEAD);
  const binary = binaryKind(bytes);
  if (bytes.length === 0) yield problem('EMPTY', 'Expected an article, but there are no bytes.', source.name);
  else if (binary !== null) yield problem('BINARY', `Expected text, but it is ${binary}.`, source.name);
  else {
    const head = decodeHead(bytes, source.charset).replace(/^\ufeff/, '');
    const format = formatOf(head, source.name, given);
    const encoding = encodingOf(bytes, source.charset);
    const byLines = format.perLine === true && !encoding.name.startsWith('utf-16');
    if (byLines) yield* linesOf(reader, origin, encoding.name, format.read);
    else {
      const whole = await reader.all(MAX_FILE_BYTES);
      const text = whole === null ? tooLarge(source.name) : decode(whole, source.name, source.charset);
      if (typeof text !== 'string') yield text;
      else if (format.perLine === true) yield* textLinesOf(text, origin, format.read);
      else if (isOtherXml(format.name, head, given)) yield otherXml(source.name, head);
      else yield* format.read(text, origin);
    }
  }
}

type Read = (text: string, origin: Origin) => Iterable<Article | Problem>;

async function* linesOf(reader: ByteReader, origin: Origin, encoding: string, read: Read) {
  let some = false;
  for await (const { number, bytes } of reader.lines(MAX_FILE_BYTES)) {
    const source = `${origin.source}:${number}`;
    const text = bytes === null ? tooLarge(source) : decode(bytes, source, encoding);
    if (typeof text !== 'string') yield text;
    else yield* read(text, { ...origin, source });
    some ||= typeof text !== 'string' || text.trim() !== '';
  }
  if (!some) yield problem('EMPTY', 'Expected articles, but there is no line with one.', origin.source);
}

function* textLinesOf(text: string, origin: Origin, read: Read) {
  for (const [index, line] of text.split('\n').entries())
    yield* read(line, { ...origin, source: `${origin.source}:${index + 1}` });
}

const isOtherXml = (format: FormatName, head: string, given: FormatName | undefined) =>
  format === 'text' && given === undefined && head.trimStart().startsWith('<?xml');

const otherXml = (source: string, head: string): Problem =>
  problem('UNKNOWN_FORMAT', `Expected RSS, Atom or HTML, but the XML's root is <${rootOf(head)}>.`, source);

const tooLarge = (source: string): Problem =>
  problem(
    'TOO_LARGE',
    `Expected less than ${MAX_FILE_BYTES / 1e6} MB, but it has more. Split it, or use JSON lines.`,
    source,
  );

function failure(source: string, error: unknown): Problem {
  if (error instanceof SourceError)
    return problem(
      error.tooLarge ? 'TOO_LARGE' : 'UNREADABLE_FILE',
      `Expected all its bytes, but ${error.message}.`,
      source,
    );
  const code: ProblemCode = 'BROKEN_MARKUP';
  return problem(code, `Expected to read an article, but reading failed: ${String(error).slice(0, 200)}.`, source);
}
