import { useEffect } from 'preact/hooks';
import { Named } from '../api/fragments.ts';
import { graphql } from '../api/graphql.ts';
import { useQuery } from '../api/use-query.ts';
import { ActorBody, ActorExport, Links } from '../parts/actor-body.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Panel } from '../parts/states.tsx';
import { hrefOf, navigate, type Route } from '../router.ts';
import { titleOfKey, UnknownKey } from './unknown.tsx';

const OrganizationHead = graphql(
  `
  query OrganizationHead($key: String!) {
    organization(key: $key) {
      ...Named
      aliases
      kind
    }
  }
`,
  [Named],
);

/** An organisation: whom it met and where it stands. */
export function OrganizationView({ route }: { route: Route }) {
  const head = useQuery(OrganizationHead, { key: route.key });
  const organization = head.data?.organization ?? null;
  useEffect(() => {
    if (organization !== null && organization.key !== route.key) {
      navigate(hrefOf('Organization', organization.key, Object.fromEntries(route.params)), { replace: true });
    }
  }, [organization?.key]);
  if (head.data !== null && organization === null && head.errors.length === 0) {
    return <UnknownKey what="organisation" keyed={route.key} />;
  }
  return (
    <>
      <PageHead
        kicker={organization === null ? 'Organisation' : `Organisation, ${organization.kind.toLowerCase()}`}
        title={organization?.name ?? titleOfKey(route.key)}
        actions={organization && <ActorExport route={route} actorKey={organization.key} />}
      />
      <Panel query={head} lines={1}>
        {() =>
          organization && (
            <p class="facts-line">
              {organization.aliases.length > 0 && (
                <span class="soft">also {organization.aliases.slice(0, 4).join(', ')} </span>
              )}
              <Links actorKey={organization.key} />
            </p>
          )
        }
      </Panel>
      {organization && <ActorBody route={route} actor={organization} level="ORGANIZATION" />}
    </>
  );
}
