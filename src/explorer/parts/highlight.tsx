/** A piece of a search result's fragment: what matched is marked. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  '#39': "'",
  '#x27': "'",
  apos: "'",
};

function decode(text: string): string {
  return text.replace(
    /&(lt|gt|amp|quot|#39|#x27|apos);/gi,
    (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole,
  );
}

/** Cuts an escaped fragment at its mark tags and decodes the rest: all of it becomes text, never HTML. */
export function cutHighlight(fragment: string): readonly Piece[] {
  return fragment
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((part) => part !== '')
    .map((part) => {
      const inner = /^<mark>(.*)<\/mark>$/s.exec(part);
      return inner === null ? { text: decode(part), marked: false } : { text: decode(inner[1] ?? ''), marked: true };
    });
}

/** A fragment's text without its marks. */
export function textOfHighlight(fragment: string): string {
  return cutHighlight(fragment)
    .map((piece) => piece.text)
    .join('');
}

/** A fragment with its matches marked. */
export function Highlight({ fragment }: { fragment: string }) {
  return (
    <>
      {cutHighlight(fragment).map((piece, index) =>
        piece.marked ? <mark key={index}>{piece.text}</mark> : <span key={index}>{piece.text}</span>,
      )}
    </>
  );
}
