import type { SentenceScan } from './clause.ts';
import type { Register } from './register.ts';

/** Bodies that a sentence names in full: "the Assembly of the African Union", "the Foreign Affairs Council". */
export function rememberBodies(sentence: SentenceScan, register: Register): void {
  const { scan } = sentence;
  for (let at = sentence.first; at < sentence.end; at++) {
    const mention = scan.mention(at, 'ORGANIZATION');
    if (!mention) continue;
    const of = { kind: 'ORGANIZATION', name: mention.name } as const;
    const last = scan.folded(mention.endToken - 1);
    const text = scan.reading.document.text.slice(mention.start, mention.end);
    if (scan.has('bodyNouns', last) && mention.endToken - mention.firstToken > 1)
      register.bodies.set(last, { of, name: text });
    for (let before = at - 1; before > Math.max(sentence.first, at - 6); before--) {
      const word = scan.folded(before);
      if (scan.has('bodyNouns', word) && scan.tokens[before]?.capital) register.bodies.set(word, { of, name: text });
    }
    for (let after = mention.endToken; after < Math.min(sentence.end, mention.endToken + 6); after++) {
      const word = scan.folded(after);
      if (!scan.tokens[after]?.capital && word !== "'" && word !== "'s") break;
      if (scan.has('bodyNouns', word)) register.bodies.set(word, { of, name: text });
    }
  }
}
