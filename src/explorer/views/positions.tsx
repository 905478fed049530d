import { Named } from '../api/fragments.ts';
import { graphql, type ResultOf } from '../api/graphql.ts';
import { collectAll } from '../api/use-pages.ts';
import { useQuery } from '../api/use-query.ts';
import { factFiles, PositionFacts, positionCells } from '../exports/facts.ts';
import { ActorsField } from '../parts/actor-field.tsx';
import { ExportMenu } from '../parts/export-menu.tsx';
import { Choice, Filters, listParam, numberParam, TopicFilter } from '../parts/filters.tsx';
import { ActorLink } from '../parts/links.tsx';
import { byLikeness, compare } from '../parts/matrix.ts';
import { PeriodFields } from '../parts/month-brush.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { STANCE_WORDS, sideOf, signOf } from '../parts/stance.tsx';
import { Empty, Panel } from '../parts/states.tsx';
import { hrefOf, longKey, type Route, setParams, shortKey, withParams } from '../router.ts';

const Matrix = graphql(
  `
  query Matrix(
    $level: ActorKind
    $actors: [String!]
    $topics: [String!]
    $targets: [String!]
    $date: DateRange
    $maxActors: Int
    $maxTopics: Int
  ) {
    positionMatrix(
      level: $level
      actors: $actors
      topics: $topics
      targets: $targets
      date: $date
      maxActors: $maxActors
      maxTopics: $maxTopics
    ) {
      truncated
      totalActors
      totalTopics
      actors {
        ...Named
      }
      topics {
        key
        label
      }
      cells {
        positionCount
        net
        mixed
        actor {
          key
        }
        topic {
          key
        }
        latest {
          stance
          polarity
          targets {
            ...Named
          }
        }
      }
    }
  }
`,
  [Named],
);

type MatrixData = ResultOf<typeof Matrix>['positionMatrix'];
type Cell = MatrixData['cells'][number];

/** A target in a few letters: a country's code, an organisation's name or initials. */
function shortOf(target: { readonly key: string; readonly name: string }): string {
  const short = shortKey(target.key);
  if (short !== target.key) return short;
  const words = target.name.split(/[\s-]+/);
  return words.length > 1
    ? words
        .map((word) => word.charAt(0))
        .join('')
        .slice(0, 4)
    : target.name.slice(0, 5);
}

/** "Estonia: supports Ukraine on EU enlargement, 6 positions, both for and against on record". */
export function cellName(actor: string, topic: string, cell: Cell): string {
  const targets = cell.latest.targets.map((target) => target.name).join(', ');
  const verb = STANCE_WORDS[cell.latest.stance] ?? cell.latest.stance.toLowerCase();
  const count = `${cell.positionCount} ${cell.positionCount === 1 ? 'position' : 'positions'}`;
  return `${actor}: ${verb}${targets === '' ? '' : ` ${targets}`} on ${topic}, ${count}${cell.mixed ? ', both for and against on record' : ''}`;
}

function CellLink(props: {
  cell: Cell;
  actor: { key: string; name: string; __typename: string };
  topic: { key: string; label: string };
}) {
  const { cell, actor, topic } = props;
  const href =
    actor.__typename === 'Person'
      ? hrefOf('Person', actor.key, { topics: topic.key })
      : hrefOf('Topic', topic.key, { country: shortKey(actor.key) });
  const target = cell.latest.targets[0];
  const sign = `${signOf(cell.latest.polarity)}${cell.mixed ? '≠' : ''}`;
  const short = target === undefined ? '' : shortOf(target);
  return (
    <a class={`cell ${sideOf(cell.latest.polarity)}`} href={href}>
      <span class="away">{cellName(actor.name, topic.label, cell)}</span> <span class="sign">{sign}</span>{' '}
      <span class="cell-count">{cell.positionCount}</span> <span class="cell-target">{short}</span>
    </a>
  );
}

function Pair({ matrix, pair }: { matrix: MatrixData; pair: readonly string[] }) {
  const [a, b] = pair.map(longKey).map((key) => matrix.actors.find((actor) => actor.key === key));
  if (a === undefined || b === undefined) return null;
  const { agree, differ } = compare(matrix.cells, a.key, b.key);
  return (
    <p class="notice" role="status">
      <span>
        <strong>
          {a.name} and {b.name}
        </strong>{' '}
        {agree + differ === 0
          ? 'have no position on one topic towards one target, so nothing can be compared.'
          : `agree on ${agree} of ${agree + differ} topics on which both speak of the same target.`}
      </span>
    </p>
  );
}

function Table({ matrix, sort }: { matrix: MatrixData; sort: string }) {
  const cells = new Map(matrix.cells.map((cell) => [`${cell.actor.key} ${cell.topic.key}`, cell]));
  const actors = new Map(matrix.actors.map((actor) => [actor.key, actor]));
  const keys = [...actors.keys()];
  const order =
    sort === 'likeness'
      ? byLikeness(matrix.cells, keys)
      : sort === 'count'
        ? keys
        : keys.toSorted((a, b) => (actors.get(a)?.name ?? '').localeCompare(actors.get(b)?.name ?? '', 'en'));
  return (
    <div class="matrix-scroll" tabIndex={0} role="region" aria-label="Positions by actor and topic">
      <table class="matrix">
        <thead>
          <tr>
            <th scope="col" class="corner">
              <span class="away">Actor</span>
            </th>
            {matrix.topics.map((topic) => (
              <th scope="col" key={topic.key} class="turned">
                <a href={hrefOf('Topic', topic.key)}>{topic.label}</a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {order.map((key) => {
            const actor = actors.get(key);
            if (actor === undefined) return null;
            return (
              <tr key={key}>
                <th scope="row">
                  <ActorLink actor={actor} />
                </th>
                {matrix.topics.map((topic) => {
                  const cell = cells.get(`${key} ${topic.key}`);
                  return cell === undefined ? (
                    <td key={topic.key} class="none">
                      <span class="away">none found</span>
                    </td>
                  ) : (
                    <td key={topic.key}>
                      <CellLink cell={cell} actor={actor} topic={topic} />
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** Who stands where: actors by topics, each cell the latest position, counted and linked to its words. */
export function PositionsView({ route }: { route: Route }) {
  const level = route.params.get('level') === 'PERSON' ? 'PERSON' : 'COUNTRY';
  const actors = listParam(route, 'actors')?.map(longKey);
  const topics = listParam(route, 'topics');
  const pair = listParam(route, 'pair') ?? [];
  const from = route.params.get('from') ?? undefined;
  const on = route.params.get('on') ?? route.params.get('to') ?? undefined;
  const date = from === undefined && on === undefined ? undefined : { from, to: on };
  const targets = listParam(route, 'targets')?.map(longKey);
  const maxActors = numberParam(route, 'max', 30, 100);
  const sort = route.params.get('sort') ?? 'name';
  const query = useQuery(Matrix, { level, actors, topics, targets, date, maxActors, maxTopics: 15 });

  return (
    <>
      <PageHead
        title="Positions by actor and topic"
        actions={
          <ExportMenu
            choices={[
              {
                label: 'Positions with quotes (CSV)',
                run: async (tell, signal) => {
                  const filter = { holders: actors, topics, targets, date };
                  const all = await collectAll(PositionFacts, { filter }, (data) => data.positions, tell, signal);
                  return factFiles('positions', all.map(positionCells));
                },
              },
            ]}
          />
        }
      />
      <Filters route={route} names={['actors', 'topics', 'targets', 'on', 'from', 'to', 'pair', 'level']}>
        <Choice
          label="Rows"
          name="level"
          value={route.params.get('level') ?? ''}
          options={[
            ['', 'countries'],
            ['PERSON', 'people'],
          ]}
        />
        <ActorsField
          label="Who"
          values={listParam(route, 'actors') ?? []}
          onChange={(values) => setParams({ actors: values.join(',') })}
        />
        <TopicFilter route={route} />
        <ActorsField
          label="Towards"
          values={listParam(route, 'targets') ?? []}
          onChange={(values) => setParams({ targets: values.join(',') })}
        />
        <PeriodFields
          from={from ?? null}
          to={on ?? null}
          onChange={(first, last) => setParams({ from: first, on: last, to: undefined })}
        />
        <Choice
          label="Sort by"
          name="sort"
          value={sort}
          options={[
            ['name', 'name'],
            ['count', 'number of positions'],
            ['likeness', 'likeness'],
          ]}
        />
        <ActorsField
          label="Compare"
          values={pair}
          onChange={(values) => setParams({ pair: values.slice(-2).join(',') })}
        />
      </Filters>
      <p class="legend small">
        <span class="stance for">+ for</span> <span class="stance against">− against</span>{' '}
        <span class="stance neither">· neither</span> <span>≠ both for and against on record</span>{' '}
        <span class="none-key">none found</span>{' '}
        <span class="soft">
          towards the target named in the cell; the number counts positions, the sign is the latest
        </span>
      </p>
      <Panel query={query} lines={8} what="Fetching the matrix">
        {({ positionMatrix }) => (
          <>
            {pair.length === 2 && <Pair matrix={positionMatrix} pair={pair} />}
            {positionMatrix.truncated && (
              <p class="soft">
                {positionMatrix.actors.length} of {positionMatrix.totalActors} actors, {positionMatrix.topics.length} of{' '}
                {positionMatrix.totalTopics} topics: those with most positions.{' '}
                {maxActors < 100 && positionMatrix.totalActors > maxActors && (
                  <a data-replace href={withParams('/positions', { ...Object.fromEntries(route.params), max: '100' })}>
                    Show 100 actors
                  </a>
                )}
              </p>
            )}
            {positionMatrix.cells.length === 0 ? (
              <Empty>No position found with these filters.</Empty>
            ) : (
              <Table matrix={positionMatrix} sort={sort} />
            )}
          </>
        )}
      </Panel>
    </>
  );
}
