import type { ComponentChildren } from 'preact';

/** A stretch of text with what it is: a fact or a mention. */
export interface MarkedSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: 'meeting' | 'position' | 'mention';
  /** Names the fact, so that its pieces can be found; for a mention the address of what it names. */
  readonly id: string;
}

/** A piece of text and all spans that cover it. */
export interface TextPiece {
  readonly start: number;
  readonly text: string;
  readonly spans: readonly MarkedSpan[];
}

/** Cuts a text at every boundary of every span, so that nested and overlapping spans all show. */
export function cutText(text: string, spans: readonly MarkedSpan[]): readonly TextPiece[] {
  const kept = spans.filter((span) => span.start >= 0 && span.end <= text.length && span.start < span.end);
  const cuts = [...new Set([0, text.length, ...kept.flatMap((span) => [span.start, span.end])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    return {
      start,
      text: text.slice(start, end),
      spans: kept.filter((span) => span.start <= start && span.end >= end),
    };
  });
}

function kindsOf(piece: TextPiece): ReadonlySet<string> {
  return new Set(piece.spans.map((span) => span.kind));
}

/** A text with its facts in colour and its names underlined; the chosen fact's pieces are ringed. */
export function MarkedText(props: { text: string; spans: readonly MarkedSpan[]; chosen: string | null }) {
  return (
    <div class="marked-text">
      {cutText(props.text, props.spans).map((piece): ComponentChildren => {
        if (piece.spans.length === 0) return <span key={piece.start}>{piece.text}</span>;
        const kinds = kindsOf(piece);
        const facts = piece.spans.filter((span) => span.kind !== 'mention');
        const mention = piece.spans.find((span) => span.kind === 'mention');
        const chosen = facts.some((span) => span.id === props.chosen);
        const names = [
          kinds.has('meeting') && 'in-meeting',
          kinds.has('position') && 'in-position',
          chosen && 'chosen',
        ];
        const inner = mention === undefined || mention.id === '' ? piece.text : <a href={mention.id}>{piece.text}</a>;
        if (facts.length === 0) {
          return (
            <span key={piece.start} class="mention">
              {inner}
            </span>
          );
        }
        return (
          <mark
            key={piece.start}
            class={names.filter((name) => name !== false).join(' ')}
            data-facts={facts.map((span) => span.id).join(' ')}
          >
            {inner}
          </mark>
        );
      })}
    </div>
  );
}
