/** The name of the root element of XML that begins so, or '' where none is seen: what stands before it is passed over. */
export function rootOf(head: string): string {
  let rest = head.trimStart();
  for (let passed = 0; passed < 50; passed += 1) {
    const end = rest.startsWith('<?') ? '?>' : rest.startsWith('<!--') ? '-->' : doctypeEnd(rest);
    if (end === null) return /^<([A-Za-z][\w:.-]{0,60})/.exec(rest)?.[1] ?? '';
    const at = rest.indexOf(end);
    if (at < 0) return '';
    rest = rest.slice(at + end.length).trimStart();
  }
  return '';
}

/** A document type ends with its bracket where it defines entities. */
function doctypeEnd(rest: string): string | null {
  if (!/^<!doctype/i.test(rest)) return null;
  const bracket = rest.indexOf('[');
  const close = rest.indexOf('>');
  return bracket >= 0 && bracket < close ? ']>' : '>';
}
