import { PageHead } from '../parts/page-head.tsx';
import type { Route } from '../router.ts';

/** Stub. */
export function TopicView({ route }: { route: Route }) {
  return <PageHead title={route.view} />;
}
