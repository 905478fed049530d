import { PageHead } from '../parts/page-head.tsx';
import type { Route } from '../router.ts';

/** Stub. */
export function PathView({ route }: { route: Route }) {
  return <PageHead title={route.view} />;
}
