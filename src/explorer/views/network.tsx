import { useMemo, useRef } from 'preact/hooks';
import { graphql } from '../api/graphql.ts';
import { useQuery } from '../api/use-query.ts';
import { networkExports } from '../exports/network-exports.ts';
import { askedOf, FORMATS } from '../network/asked.ts';
import type { Picture } from '../network/network-canvas.ts';
import { modelOf, type NetworkAnswer, NetworkQuery } from '../network/network-data.ts';
import { ActorField, ActorsField } from '../parts/actor-field.tsx';
import { ExportMenu } from '../parts/export-menu.tsx';
import { Choice, Filters, listParam, numberParam, PeriodFilter, TextFilter, TopicFilter } from '../parts/filters.tsx';
import { FORMAT_WORDS } from '../parts/meeting-list.tsx';
import { MonthBrush } from '../parts/month-brush.tsx';
import { barsOf } from '../parts/months.ts';
import { Selected } from '../parts/network-chosen.tsx';
import { NetworkPicture } from '../parts/network-picture.tsx';
import { NodeTable } from '../parts/network-table.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Empty, Panel } from '../parts/states.tsx';
import { hrefOf, longKey, navigate, type Route, setParams, shortKey, withParams } from '../router.ts';

const Months = graphql(`
  query NetworkMonths($filter: MeetingFilter) {
    meetings(filter: $filter, first: 1) {
      months: groups(by: MONTH, first: 100) {
        key
        meetingCount
      }
      years: groups(by: YEAR, first: 100) {
        key
        meetingCount
      }
    }
  }
`);

const FILTERS = ['from', 'to', 'topics', 'of', 'formats', 'min', 'center', 'kind'];

/** People, or countries first where the people are too many for one picture and nothing narrower was asked. */
function useNetwork(route: Route) {
  const asked = askedOf(route);
  const wanted = route.params.get('level');
  const limit = numberParam(route, 'limit', 300, 1000);
  const people = useQuery(
    NetworkQuery,
    wanted === 'COUNTRY' ? null : { filter: { ...asked, level: 'PERSON' }, maxNodes: limit },
  );
  const roll =
    wanted === 'COUNTRY' ||
    (wanted === null &&
      asked.center === undefined &&
      asked.of === undefined &&
      people.data?.network.truncated === true);
  const countries = useQuery(NetworkQuery, roll ? { filter: { ...asked, level: 'COUNTRY' }, maxNodes: limit } : null);
  return { asked, query: roll ? countries : people, roll, total: people.data?.network };
}

function Truncation(props: { answer: NetworkAnswer; roll: boolean; people: NetworkAnswer | undefined; route: Route }) {
  const { answer, roll, people, route } = props;
  const number = (value: number) => value.toLocaleString('en');
  const what = roll ? 'countries' : 'people';
  const params = Object.fromEntries(route.params);
  return (
    <p class="count">
      {answer.truncated ? (
        <>
          <strong>{number(answer.nodes.length)}</strong> of {number(answer.totalNodes)} {what},{' '}
          {number(answer.links.length)} of {number(answer.totalLinks)} ties: those who met most.{' '}
          {!roll && (
            <>
              <a data-replace href={withParams('/network', { ...params, level: 'COUNTRY' })}>
                By country
              </a>
              {answer.nodes.length < 1000 && (
                <>
                  {' · '}
                  <a data-replace href={withParams('/network', { ...params, level: 'PERSON', limit: '1000' })}>
                    show up to 1,000
                  </a>
                </>
              )}
            </>
          )}
        </>
      ) : (
        <>
          <strong>{number(answer.nodes.length)}</strong> {what}, <strong>{number(answer.links.length)}</strong> ties
        </>
      )}
      {roll && people?.truncated === true && (
        <span class="soft">
          {' '}
          {number(people.totalNodes)} people are many for one picture: open a country to see its people, or{' '}
          <a data-replace href={withParams('/network', { ...params, level: 'PERSON' })}>
            show the {number(people.nodes.length)} who met most
          </a>
          .
        </span>
      )}
    </p>
  );
}

/** Who met whom as a picture, with the chosen one's ties beside it and the same as a table. */
export function NetworkView({ route }: { route: Route }) {
  const picture = useRef<Picture | null>(null);
  const { asked, query, roll, total } = useNetwork(route);
  const months = useQuery(Months, { filter: { topics: asked.topics, formats: asked.formats } });
  const bilateral = route.params.get('kind') === 'bilateral';
  const answer = query.data?.network ?? null;
  const model = useMemo(() => (answer === null ? null : modelOf(answer, bilateral)), [answer, bilateral]);
  const chosen = (route.params.get('sel') ?? '').split('~').filter((key) => key !== '');
  const choose = (keys: readonly string[]) => setParams({ sel: keys.length === 0 ? undefined : keys.join('~') });
  const open = (key: string) => {
    const node = model?.nodes.find((one) => one.actor.key === key);
    if (node === undefined) return;
    if (roll) navigate(withParams('/network', { ...asked.date, level: 'PERSON', of: shortKey(key) }));
    else navigate(hrefOf(node.actor.__typename, key, { ...asked.date }));
  };

  return (
    <>
      <PageHead title="Who met whom" actions={<ExportMenu choices={networkExports(() => model, picture)} />} />
      <Filters route={route} names={FILTERS}>
        <div class="switch" role="group" aria-label="Level">
          <button
            type="button"
            class="button"
            aria-pressed={roll}
            onClick={() => setParams({ level: 'COUNTRY', sel: undefined })}
          >
            Countries
          </button>
          <button
            type="button"
            class="button"
            aria-pressed={!roll}
            onClick={() => setParams({ level: 'PERSON', sel: undefined })}
          >
            People
          </button>
        </div>
        <PeriodFilter route={route} />
        <TopicFilter route={route} />
        <ActorsField
          label="Side"
          values={listParam(route, 'of') ?? []}
          onChange={(values) => setParams({ of: values.join(',') })}
        />
        <ActorField
          label="Around"
          value={route.params.get('center') ?? ''}
          onPick={(key) => setParams({ center: key, sel: key === undefined ? undefined : longKey(key) })}
        />
        <Choice
          label="Ties"
          name="kind"
          value={route.params.get('kind') ?? ''}
          options={[
            ['', 'all'],
            ['bilateral', 'with two-sided meetings'],
          ]}
        />
        <Choice
          label="Held as"
          name="formats"
          value={route.params.get('formats') ?? ''}
          options={[['', 'any form'], ...FORMATS.map((format) => [format, FORMAT_WORDS[format] ?? format] as const)]}
        />
        <TextFilter label="At least" name="min" route={route} placeholder="1 meeting" />
      </Filters>
      <Panel query={query} lines={8} what="Fetching the network">
        {({ network }) =>
          model === null || model.nodes.length === 0 ? (
            <Empty>
              <p>Nobody met with these filters. Widen the period, or take off a topic or side.</p>
              <p>
                <a class="button small" data-replace href="/network">
                  Clear all
                </a>
              </p>
            </Empty>
          ) : (
            <>
              <Truncation answer={network} roll={roll} people={total} route={route} />
              <div class="network">
                <div class="pictured">
                  <NetworkPicture
                    model={model}
                    chosen={chosen}
                    people={!roll}
                    onChoose={choose}
                    onOpen={open}
                    picture={picture}
                  />
                  <Panel query={months} lines={3} what="Counting by month">
                    {({ meetings }) => (
                      <MonthBrush
                        bars={barsOf(meetings.months, meetings.years)}
                        from={route.params.get('from')}
                        to={route.params.get('to')}
                        onChange={(from, to) => setParams({ from, to })}
                      />
                    )}
                  </Panel>
                </div>
                <aside aria-label="What is chosen">
                  {chosen.length === 0 ? (
                    <p class="soft small">
                      Choose a dot for whom they met, or a line for the meetings of two. With the keyboard: arrows,
                      Enter, Escape.
                    </p>
                  ) : (
                    <Selected model={model} chosen={chosen} asked={asked} roll={roll} route={route} />
                  )}
                </aside>
                <NodeTable model={model} roll={roll} />
              </div>
            </>
          )
        }
      </Panel>
    </>
  );
}
