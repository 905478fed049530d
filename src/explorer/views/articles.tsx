import { PageHead } from '../parts/page-head.tsx';
import type { Route } from '../router.ts';

/** Stub. */
export function ArticlesView({ route }: { route: Route }) {
  return <PageHead title={route.view} />;
}
