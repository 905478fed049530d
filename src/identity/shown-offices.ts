import type { Row } from '../model/index.ts';
import { isCountry } from './profile.ts';
import type { ToldOffice } from './telling.ts';

type Shown = Pick<Row<'appearance'>, 'cell' | 'seat'>;

/** The side that is meant where an article tells one: whom the person sits for, where the country that it tells of them is an error. */
export function meantSide({ cell, seat }: Shown, told: string | null): string | null {
  const side = cell.split('|')[2] ?? '';
  return told === side && isCountry(side) && seat !== null ? seat : told;
}

/** The offices that an appearance shows, each with the side that is meant. */
export function shownOffices(row: Shown & Pick<Row<'appearance'>, 'offices'>): ToldOffice[] {
  return (JSON.parse(row.offices) as ToldOffice[]).map((office) => ({ ...office, of: meantSide(row, office.of) }));
}
