import { When as WhenFragment, Who } from '../api/fragments.ts';
import { graphql, type ResultOf } from '../api/graphql.ts';
import { useQuery } from '../api/use-query.ts';
import { factFiles, meetingCells } from '../exports/facts.ts';
import { ActorField } from '../parts/actor-field.tsx';
import { EvidenceList } from '../parts/evidence-list.tsx';
import { ExportMenu } from '../parts/export-menu.tsx';
import { Choice, dateParam, Filters, numberParam, PeriodFilter } from '../parts/filters.tsx';
import { TopicChips, When, WhoLink } from '../parts/links.tsx';
import { sidesOf } from '../parts/meeting-list.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Empty, Panel } from '../parts/states.tsx';
import { hrefOf, longKey, type Route, setParams } from '../router.ts';

const Paths = graphql(
  `
  query Paths($from: String!, $to: String!, $limit: Int, $maxLength: Int, $bilateralOnly: Boolean, $date: DateRange) {
    from: resolve(actor: $from) {
      actor {
        ...Who
      }
    }
    to: resolve(actor: $to) {
      actor {
        ...Who
      }
    }
    paths(
      from: $from
      to: $to
      limit: $limit
      maxLength: $maxLength
      bilateralOnly: $bilateralOnly
      date: $date
    ) {
      exhausted
      paths {
        length
        steps {
          meetingCount
          from {
            ...Who
          }
          to {
            ...Who
          }
          meeting {
            key
            title
            format
            confidence
            date {
              ...When
            }
            place {
              name
            }
            topics {
              key
              label
            }
            participants(first: 1) {
              totalCount
            }
            evidence(first: 1) {
              totalCount
              nodes {
                quote
                start
                end
                confidence
                method
                article {
                  key
                  title
                  publisher
                  publishedOn
                }
              }
            }
          }
        }
      }
    }
  }
`,
  [Who, WhenFragment],
);

type Path = ResultOf<typeof Paths>['paths']['paths'][number];

function Chain({ path, number }: { path: Path; number: number }) {
  const [first] = path.steps;
  return (
    <article class="card chain" aria-label={`Chain ${number}`}>
      <h2>{path.length === 1 ? 'One step' : `${path.length} steps`}</h2>
      <ol class="plain">
        {first !== undefined && (
          <li class="end">
            <WhoLink actor={first.from} />
          </li>
        )}
        {path.steps.map((step) => (
          <li key={step.to.key}>
            <div class="step">
              <p>
                <When date={step.meeting.date} />
                {' · '}
                {sidesOf(step.meeting)}
                {step.meeting.place !== null && ` · ${step.meeting.place.name}`}
                {' · '}
                <a href={hrefOf('Meeting', step.meeting.key)}>{step.meeting.title}</a>{' '}
                <TopicChips topics={step.meeting.topics} />
              </p>
              <EvidenceList of={step.meeting} limit={1} />
              {step.meetingCount > 1 && (
                <p class="soft small">
                  They met {step.meetingCount} times;{' '}
                  <a href={`/timeline?actors=${step.from.key},${step.to.key}&kinds=MEETING`}>all of these meetings</a>
                </p>
              )}
            </div>
            <p class="end">
              <WhoLink actor={step.to} />
            </p>
          </li>
        ))}
      </ol>
    </article>
  );
}

function Found(props: { route: Route; a: string; b: string }) {
  const { route } = props;
  const maxLength = numberParam(route, 'max', 4, 6);
  const query = useQuery(Paths, {
    from: longKey(props.a),
    to: longKey(props.b),
    limit: numberParam(route, 'k', 3, 10),
    maxLength,
    bilateralOnly: route.params.get('kind') === 'bilateral',
    date: dateParam(route),
  });
  const from = query.data?.from.actor?.name;
  const to = query.data?.to.actor?.name;
  return (
    <>
      <PageHead
        title={from === undefined || to === undefined ? 'How two are connected' : `How ${from} and ${to} are connected`}
        actions={
          <ExportMenu
            choices={[
              {
                label: 'Steps with quotes (CSV)',
                run: async () =>
                  factFiles(
                    'path',
                    (query.data?.paths.paths ?? []).flatMap((path) =>
                      path.steps.map((step) => meetingCells({ ...step.meeting, who: [step.from, step.to] })),
                    ),
                  ),
              },
            ]}
          />
        }
      />
      <PathFilters route={route} />
      <Panel query={query} lines={6} what="Looking for chains">
        {({ paths }) => (
          <>
            {paths.paths.length === 0 && (
              <Empty>
                {paths.exhausted
                  ? 'No chain found, but the search stopped early: this proves nothing. Take off a filter, or allow fewer steps.'
                  : `No chain within ${maxLength} steps.`}
              </Empty>
            )}
            {paths.paths.length > 0 && (
              <p class="soft">
                {paths.paths.length === 1 ? 'The shortest chain' : `The ${paths.paths.length} shortest chains`}; each
                step is a meeting that both took part in.
              </p>
            )}
            {paths.paths.map((path, index) => (
              <Chain key={path.steps.map((step) => step.to.key).join()} path={path} number={index + 1} />
            ))}
          </>
        )}
      </Panel>
    </>
  );
}

function PathFilters({ route }: { route: Route }) {
  const a = route.params.get('a') ?? '';
  const b = route.params.get('b') ?? '';
  return (
    <Filters route={route} names={['kind', 'from', 'to', 'k', 'max']}>
      <ActorField label="One end" value={a} onPick={(key) => setParams({ a: key })} />
      <button type="button" class="button small" aria-label="Swap the ends" onClick={() => setParams({ a: b, b: a })}>
        ⇄
      </button>
      <ActorField label="Other end" value={b} onPick={(key) => setParams({ b: key })} />
      <Choice
        label="Meetings"
        name="kind"
        value={route.params.get('kind') ?? ''}
        options={[
          ['', 'of any kind'],
          ['bilateral', 'two-sided only'],
        ]}
      />
      <PeriodFilter route={route} />
      <Choice
        label="Chains"
        name="k"
        value={route.params.get('k') ?? '3'}
        options={['1', '3', '5', '10'].map((count) => [count, count] as const)}
      />
      <Choice
        label="Steps up to"
        name="max"
        value={route.params.get('max') ?? '4'}
        options={['2', '3', '4', '5', '6'].map((count) => [count, count] as const)}
      />
    </Filters>
  );
}

/** The shortest chains of meetings between two, each step with its words. */
export function PathView({ route }: { route: Route }) {
  const a = route.params.get('a') ?? '';
  const b = route.params.get('b') ?? '';
  if (a !== '' && b !== '') return <Found route={route} a={a} b={b} />;
  return (
    <>
      <PageHead title="How two are connected" />
      <PathFilters route={route} />
      <Empty>Name two people, countries or organisations to see the shortest chains of meetings between them.</Empty>
    </>
  );
}
