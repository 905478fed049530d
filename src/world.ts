import { type World, worldOf } from './identity/index.ts';
import { COUNTRIES, ORGANIZATIONS } from './mentions/index.ts';
import { ORGANIZATION_KINDS, type OrganizationKind } from './model/index.ts';

let known: World | null = null;

const kindOf = (kind: string): OrganizationKind => ORGANIZATION_KINDS.find((each) => each === kind) ?? 'OTHER';

/** The countries and organisations of the reference data, as identity names them; made once. */
export function world(): World {
  known ??= worldOf(
    COUNTRIES.map(({ code, alpha2, name, names = [] }) => ({ code, alpha2, name, names })),
    ORGANIZATIONS.map(({ name, kind, aliases = [] }) => ({ name, kind: kindOf(kind), aliases })),
  );
  return known;
}
