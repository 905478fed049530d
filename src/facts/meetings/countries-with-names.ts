import type { Side } from './actor-phrase.ts';
import { countryAfter, MAX_LIST } from './countries-after.ts';
import { personAfter } from './named-phrase.ts';
import type { Scan } from './scan.ts';

/** "Of Chile, Tomás Vik, and Colombia, Laura Gil": countries with their people in turn; null where not every country has its own. */
export function countriesWithNames(
  scan: Scan,
  from: number,
  limit: number,
): { readonly sides: Side[]; readonly end: number } | null {
  const sides: Side[] = [];
  let at = from;
  for (let count = 0; count < MAX_LIST; count++) {
    const country = countryAfter(scan, at, limit);
    if (!country || ![',', '('].includes(scan.folded(country.end))) break;
    const person = personAfter(scan, country.end + 1, limit, 4);
    if (!person) break;
    sides.push({ person: person.person, of: country.of });
    at = scan.folded(person.endToken) === ')' ? person.endToken + 1 : person.endToken;
    const end = at;
    if (scan.folded(at) === ',' || scan.folded(at) === ';') at++;
    if (scan.is('plusSame', at)) at++;
    if (scan.is('belongings', at)) at++;
    if (at === end || countryAfter(scan, at, limit) === null) return sides.length > 1 ? { sides, end } : null;
  }
  return null;
}
