import { fold, sameActor } from '../../model/index.ts';
import type { Bare } from './bare.ts';
import type { Represented } from './represented.ts';

/** "Press conference of the Foreign Minister of Velia … MINISTER ORLA": the side that the text gives to just that office, held by nobody else. */
export function roleSide({ draft, people, offices, known, classes }: Bare): Represented | null {
  const own = draft.claims.find((claim) => claim.office && claim.office.officeClass !== 'OTHER')?.office;
  if (!own) return null;
  const free = offices.filter(
    (office) =>
      office.of !== null &&
      !office.plural &&
      office.officeClass === own.officeClass &&
      !people.holders.has(office) &&
      !classes.some(
        (held, i) =>
          i !== draft.index && held.includes(office.officeClass) && sameActor(known[i]?.of ?? null, office.of),
      ),
  );
  const fits = free.filter((office) => fold(office.title) === fold(own.title));
  const of = fits[0]?.of;
  return of && fits.every((office) => sameActor(office.of, of)) ? { of, source: 'OFFICE_OF' } : null;
}
