import type { Token } from '../documents/index.ts';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  entries: T[] | null;
}

/** Finds the longest of many phrases at a place in a token array: one step a token, whatever the number of phrases. */
export class TokenTrie<T> {
  private readonly root: Node<T> = { next: new Map(), entries: null };

  /** Adds a phrase as folded words. A phrase may stand for several things: all are kept. */
  add(words: readonly string[], entry: T): void {
    let node = this.root;
    for (const word of words) {
      let next = node.next.get(word);
      if (!next) {
        next = { next: new Map(), entries: null };
        node.next.set(word, next);
      }
      node = next;
    }
    if (node !== this.root) {
      node.entries ??= [];
      node.entries.push(entry);
    }
  }

  /** The longest phrase that begins at token `from` and ends before `end`, of which `accept` takes an entry. */
  longest(
    tokens: readonly Token[],
    from: number,
    end: number,
    accept: (entry: T, from: number, end: number) => boolean = () => true,
  ): { readonly entry: T; readonly end: number } | null {
    let node = this.root;
    let best: { readonly entry: T; readonly end: number } | null = null;
    for (let at = from; at < end; at++) {
      const token = tokens[at];
      const next = token && node.next.get(token.folded);
      if (!next) break;
      node = next;
      const entry = node.entries?.find((candidate) => accept(candidate, from, at + 1));
      if (entry !== undefined) best = { entry, end: at + 1 };
    }
    return best;
  }
}
