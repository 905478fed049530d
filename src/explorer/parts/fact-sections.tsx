import type { MeetingRowFields, PositionRowFields } from '../api/fragments.ts';
import type { Pages } from '../api/use-pages.ts';
import { type Route, setParams } from '../router.ts';
import { BarTable } from './bars.tsx';
import { MeetingList } from './meeting-list.tsx';
import { MonthBrush } from './month-brush.tsx';
import type { Bar } from './months.ts';
import { More } from './more.tsx';
import { PositionItem } from './position-item.tsx';
import { Empty, Panel } from './states.tsx';

/** Positions page by page, under a title. */
export function PositionsSection<Data>({
  id,
  title,
  pages,
  holders = true,
}: {
  id: string;
  title: string;
  pages: Pages<Data, PositionRowFields & { readonly id: string }>;
  /** Whether each tells who holds it. */
  holders?: boolean;
}) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <Panel query={pages.query} lines={4} what="Fetching positions">
        {() => (
          <>
            {pages.nodes.length === 0 && <Empty>No position found.</Empty>}
            {pages.nodes.map((position) => (
              <PositionItem key={position.id} position={position} holders={holders} />
            ))}
            <More pages={pages} what="positions" />
          </>
        )}
      </Panel>
    </section>
  );
}

/** Meetings page by page. */
export function MeetingsSection<Data>({ pages }: { pages: Pages<Data, MeetingRowFields> }) {
  return (
    <section aria-labelledby="meetings">
      <h2 id="meetings">Meetings</h2>
      <Panel query={pages.query} lines={4} what="Fetching meetings">
        {() => (
          <>
            {pages.nodes.length === 0 && <Empty>No meeting in this period.</Empty>}
            <MeetingList meetings={pages.nodes} />
            <More pages={pages} what="meetings" />
          </>
        )}
      </Panel>
    </section>
  );
}

/** Meetings by month, with the slider that sets the period of the address. */
export function ByMonth({ bars, route }: { bars: readonly Bar[]; route: Route }) {
  if (bars.length === 0) return <Empty>No dated meeting.</Empty>;
  return (
    <>
      <MonthBrush
        bars={bars}
        from={route.params.get('from')}
        to={route.params.get('to')}
        onChange={(from, to) => setParams({ from, to })}
      />
      {bars.length > 1 && <BarTable bars={bars} caption="Meetings by month" />}
    </>
  );
}
