import type { Problem } from '../model/index.ts';

/** What files of other kinds begin with, and what to call them. */
const SIGNATURES: readonly (readonly [signature: string, name: string])[] = [
  ['%PDF-', 'a PDF file'],
  ['PK\u0003\u0004', 'a ZIP archive or an office document'],
  ['\u001f\u008b', 'a gzip archive'],
  ['\u0089PNG', 'a PNG image'],
  ['\u00ff\u00d8\u00ff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['RIFF', 'an image or sound'],
  ['\u00d0\u00cf\u0011\u00e0', 'an office document of the old form'],
  ['\u007fELF', 'a program'],
  ['SQLite format 3\u0000', 'a database'],
];

const BOMS: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

const SEEN = 4096;

/**
 * The character set of bytes: by byte order mark, else as declared (by the server; in `<meta charset>` or the XML declaration),
 * else UTF-8. `marked` tells that a byte order mark said so.
 */
export function encodingOf(bytes: Uint8Array, declared?: string): { readonly name: string; readonly marked: boolean } {
  for (const [bom, name] of BOMS) {
    if (bom.every((byte, index) => bytes[index] === byte)) return { name, marked: true };
  }
  return { name: declared ?? declaredIn(latin1(bytes.subarray(0, SEEN))) ?? 'utf-8', marked: false };
}

function declaredIn(head: string): string | undefined {
  const start = head.trimStart();
  if (!start.startsWith('<')) return undefined;
  const found =
    /^<\?xml\b[^>]{0,200}\bencoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})/i.exec(start) ??
    /<meta\b[^>]{0,200}\bcharset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i.exec(start);
  const name = found?.[1]?.toLowerCase();
  // A declaration that can be read byte by byte is not written in UTF-16, whatever it says.
  return name?.startsWith('utf-16') ? 'utf-8' : name;
}

/** What kind of binary file bytes begin like, or null where they begin like text. */
export function binaryKind(head: Uint8Array): string | null {
  const { name, marked } = encodingOf(head);
  if (marked && name !== 'utf-8') return null;
  const start = latin1(head.subarray(0, SEEN));
  const known = SIGNATURES.find(([signature]) => start.startsWith(signature));
  if (known !== undefined) return known[1];
  let controls = 0;
  for (const byte of head.subarray(0, SEEN)) {
    if (byte === 0) return 'a binary file';
    if (byte < 32 && !(byte >= 9 && byte <= 13) && byte !== 27) controls += 1;
  }
  return controls * 20 > Math.min(head.length, SEEN) ? 'a binary file' : null;
}

/** The text of bytes without its byte order mark, or a problem where they are not in the encoding that they should be in. */
export function decode(bytes: Uint8Array, source: string, declared?: string): string | Problem {
  const encoding = encodingOf(bytes, declared).name;
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    return decoder.encoding === 'windows-1252' ? windows1252(bytes) : decoder.decode(bytes);
  } catch (error) {
    const known = !(error instanceof RangeError);
    return {
      code: 'BROKEN_ENCODING',
      message: known
        ? `Expected text in ${encoding}, but some bytes are not. Save it as UTF-8, or declare its character set.`
        : `Expected text in a known character set, but it declares ${JSON.stringify(encoding)}. Save it as UTF-8.`,
      source,
    };
  }
}

/** The beginning of bytes, read without complaint: to tell formats apart by. */
export function decodeHead(head: Uint8Array, declared?: string): string {
  const { name } = encodingOf(head, declared);
  try {
    return new TextDecoder(name).decode(head);
  } catch {
    return latin1(head);
  }
}

/** What the bytes from 0x80 to 0x9f are in windows-1252. Node 20 decodes them as control characters. */
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const windows1252 = (bytes: Uint8Array) =>
  latin1(bytes).replace(/[\u0080-\u009f]/g, (char) => UPPER[char.charCodeAt(0) - 0x80] ?? char);

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
