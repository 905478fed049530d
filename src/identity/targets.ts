import { formOf, parseForm, saysNoMore } from './form.ts';
import type { Telling } from './telling.ts';

/** The one of some items; null where there is none or more. */
const theOnly = <T>(items: readonly T[]): T | null => (items.length === 1 ? (items[0] ?? null) : null);

/**
 * The id by which a telling has what a decision was made on. Another version of the extractor may give it another id: then it is the one readout whose
 * words hold the old start, the one appearance whose name says more or less of the same. Null where nothing or several would do.
 */
export function targetIn(telling: Telling, target: string): string | null {
  const [id = '', office] = target.split(/\/(?=[A-Z_]+$)/);
  const found = resolve(telling, id);
  return found === null ? null : office === undefined ? found : `${found}/${office}`;
}

function resolve(telling: Telling, id: string): string | null {
  const known =
    telling.appearances.some((one) => one.id === id) ||
    telling.meetings.some(({ told }) => told.id === id) ||
    telling.positions.some((one) => one.key === id);
  if (known) return id;
  const start = /@(\d+)/.exec(id)?.[1];
  if (start !== undefined) {
    const at = Number(start);
    const there = telling.meetings.filter(({ proofs }) =>
      proofs.some((proof) => proof.of === 'fact' && proof.start <= at && at < proof.end),
    );
    return theOnly(there)?.told.id ?? null;
  }
  const key = id.split('#')[1]?.replace(/\.\d+$/, '');
  if (key === undefined) return null;
  const form = parseForm(key);
  const alike = telling.appearances.filter(({ name }) => {
    const other = formOf(name);
    return saysNoMore(form, other) || saysNoMore(other, form);
  });
  return theOnly(alike)?.id ?? null;
}
