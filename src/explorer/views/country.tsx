import { useEffect } from 'preact/hooks';
import { Named } from '../api/fragments.ts';
import { graphql } from '../api/graphql.ts';
import { useQuery } from '../api/use-query.ts';
import { ActorBody, ActorExport, Links } from '../parts/actor-body.tsx';
import { ActorLink } from '../parts/links.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Panel } from '../parts/states.tsx';
import { hrefOf, navigate, type Route, withParams } from '../router.ts';
import { UnknownKey } from './unknown.tsx';

const CountryHead = graphql(
  `
  query CountryHead($code: String!) {
    country(code: $code) {
      ...Named
      iso3
      officeholders(first: 30) {
        totalCount
        nodes {
          firstSeenOn
          lastSeenOn
          office {
            title
          }
          person {
            ...Named
          }
        }
      }
    }
  }
`,
  [Named],
);

/** A country: who holds office, whom it met, where it stands. */
export function CountryView({ route }: { route: Route }) {
  const head = useQuery(CountryHead, { code: route.key });
  const country = head.data?.country ?? null;
  useEffect(() => {
    if (country !== null && country.iso3 !== route.key) {
      navigate(hrefOf('Country', country.key, Object.fromEntries(route.params)), { replace: true });
    }
  }, [country?.iso3]);
  if (head.data !== null && country === null && head.errors.length === 0) {
    return <UnknownKey what="country" keyed={route.key} />;
  }
  return (
    <>
      <PageHead
        kicker="Country"
        title={country?.name ?? route.key}
        actions={country && <ActorExport route={route} actorKey={country.key} />}
      />
      <Panel query={head} lines={2}>
        {() =>
          country && (
            <>
              <p class="facts-line">
                <Links actorKey={country.key} />
                {' · '}
                <a href={withParams('/map', { country: country.iso3 })}>on the map</a>
              </p>
              {country.officeholders.nodes.length > 0 && (
                <details class="as-table" open={country.officeholders.nodes.length < 7}>
                  <summary>Who is known to hold office ({country.officeholders.totalCount})</summary>
                  <ul class="plain">
                    {country.officeholders.nodes.map((tenure) => (
                      <li key={tenure.person.key + tenure.office.title}>
                        <ActorLink actor={tenure.person} /> <span class="soft">{tenure.office.title}</span>{' '}
                        <span class="soft small">
                          {tenure.firstSeenOn !== null && `${tenure.firstSeenOn} to ${tenure.lastSeenOn ?? ''}`}
                        </span>
                      </li>
                    ))}
                  </ul>
                </details>
              )}
            </>
          )
        }
      </Panel>
      {country && <ActorBody route={route} actor={country} level="COUNTRY" />}
    </>
  );
}
