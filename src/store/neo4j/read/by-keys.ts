import type { ReadContext } from '../../store.ts';
import type { Ask } from './ask.ts';
import { Parameters } from './cypher.ts';

/** The nodes `n` of a label by key, in the order asked; null where there is none. */
export async function byKeys<R>(
  ask: Ask,
  name: string,
  label: string,
  keys: readonly string[],
  map: (p: Parameters) => string,
  decode: (found: unknown) => R | null,
  context: ReadContext,
): Promise<(R | null)[]> {
  if (keys.length === 0) return [];
  const p = new Parameters();
  const text = `UNWIND ${p.add([...new Set(keys)])} AS k MATCH (n:${label} {key: k}) RETURN k, ${map(p)} AS r`;
  const found = new Map(
    (await ask(name, p.cypher(text), context)).map((record) => [record.get('k') as string, decode(record.get('r'))]),
  );
  return keys.map((key) => found.get(key) ?? null);
}
