import { PageHead } from '../parts/page-head.tsx';
import type { Route } from '../router.ts';

/** Stub. */
export function CountryView({ route }: { route: Route }) {
  return <PageHead title={route.view} />;
}

/** Stub. */
export function OrganizationView({ route }: { route: Route }) {
  return <PageHead title={route.view} />;
}
