import { fold } from '../../model/index.ts';
import type { OfficeMention } from '../offices/office.ts';
import type { Side } from '../publishers.ts';
import { countryByCode } from '../world.ts';

/** Monarchies in which somebody is called president: of the government, of the federation. */
const WITH_PRESIDENT = new Set(['ESP', 'ARE', 'MYS']);

/** Whether nobody bears such a title in a country: no royal one in a republic, no president in a monarchy, no prime minister where a president governs. */
export function lacksOffice(side: Side, office: OfficeMention): boolean {
  const row = side.kind === 'COUNTRY' ? countryByCode(side.code) : undefined;
  if (!row) return false;
  if (office.isRoyal) return !row.monarchy;
  const title = fold(office.title).replace(/[ -](?:designate|elect)$/, '');
  if (row.monarchy && title === 'president') return !WITH_PRESIDENT.has(row.code);
  return (
    row.without?.some((word) => title === word || title.endsWith(` ${word}`) || title.startsWith(`${word} `)) ?? false
  );
}
