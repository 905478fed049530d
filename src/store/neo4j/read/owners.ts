/** Groups of owners of one sort, each with its places in the question: one statement answers one sort. */
function bySort<O extends { readonly by: string } | null>(
  owners: readonly O[],
): { readonly by: string | null; readonly places: number[] }[] {
  const sorts = new Map<string | null, number[]>();
  owners.forEach((owner, place) => {
    const by = owner?.by ?? null;
    sorts.set(by, [...(sorts.get(by) ?? []), place]);
  });
  return [...sorts].map(([by, places]) => ({ by, places }));
}

/** Answers for owners of several sorts, put together in the order asked. */
export async function perSort<O extends { readonly by: string } | null, R>(
  owners: readonly O[],
  ask: (by: string | null, some: readonly O[]) => Promise<readonly R[]>,
): Promise<R[]> {
  const answers: R[] = new Array(owners.length);
  for (const { by, places } of bySort(owners)) {
    const found = await ask(
      by,
      places.map((place) => owners[place] as O),
    );
    places.forEach((place, i) => {
      answers[place] = found[i] as R;
    });
  }
  return answers;
}
