/** A person's time in an office, as far as whom they represented goes. */
export interface Service<A> {
  readonly key: string;
  readonly firstSeenOn: string | null;
  readonly lastSeenOn: string | null;
  readonly of: A;
}

/** Sorts as rows of text do: the first difference decides. */
function compare(a: readonly string[], b: readonly string[]): number {
  const n = a.findIndex((value, place) => value !== b[place]);
  if (n === -1) return 0;
  return (a[n] ?? '') < (b[n] ?? '') ? -1 : 1;
}

/**
 * Whom a person represented on a day: the service seen nearest before the day, else the nearest after it; of equals the one begun later, then by key.
 * Without a day, the service seen last. Null where there is none.
 */
export function representedOn<A>(services: readonly Service<A>[], on: string | null): A | null {
  const rank = ({ key, firstSeenOn, lastSeenOn }: Service<A>): readonly string[] => {
    const first = firstSeenOn ?? lastSeenOn ?? '';
    const last = lastSeenOn ?? firstSeenOn ?? '';
    if (on === null || first <= on) return ['1', on === null || last < on ? last : on, first, key];
    return ['0', '', '', key];
  };
  const known = services.filter((service) => on === null || (service.firstSeenOn ?? service.lastSeenOn) !== null);
  const before = known.filter((service) => rank(service)[0] === '1').sort((a, b) => compare(rank(b), rank(a)));
  if (before[0] !== undefined) return before[0].of;
  const start = (service: Service<A>) => [service.firstSeenOn ?? service.lastSeenOn ?? '', service.key];
  const after = [...known].sort((a, b) => compare(start(a), start(b)));
  return after[0]?.of ?? null;
}
