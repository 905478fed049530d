import type { ComponentChildren } from 'preact';
import { graphql } from '../api/graphql.ts';
import { useQuery } from '../api/use-query.ts';
import { type Route, setParams } from '../router.ts';
import { PeriodFields } from './month-brush.tsx';

const Topics = graphql(`
  query Topics {
    topics {
      key
      label
      broader {
        key
      }
    }
  }
`);

/** A list in the address: `a,b`. */
export function listParam(route: Route, name: string): string[] | undefined {
  const text = route.params.get(name) ?? '';
  return text === '' ? undefined : text.split(',');
}

/** The period of the address as the API takes it. */
export function dateParam(route: Route): { from?: string; to?: string } | undefined {
  const from = route.params.get('from') ?? undefined;
  const to = route.params.get('to') ?? undefined;
  return from === undefined && to === undefined ? undefined : { from, to };
}

/** A whole number of the address within bounds, else what stands in for it. */
export function numberParam(route: Route, name: string, otherwise: number, most = 1000): number {
  const value = Number(route.params.get(name) ?? '');
  return Number.isInteger(value) && value > 0 ? Math.min(value, most) : otherwise;
}

/** The period fields, bound to `from` and `to` of the address. */
export function PeriodFilter({ route }: { route: Route }) {
  return (
    <PeriodFields
      from={route.params.get('from')}
      to={route.params.get('to')}
      onChange={(from, to) => setParams({ from, to })}
    />
  );
}

/** A choice bound to a parameter of the address; the empty value takes it off. */
export function Choice(props: {
  label: string;
  value: string;
  name: string;
  options: readonly (readonly [string, string])[];
}) {
  return (
    <label class="field">
      <span>{props.label}</span>
      <select value={props.value} onChange={(event) => setParams({ [props.name]: event.currentTarget.value })}>
        {props.options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** One topic of the taxonomy, narrower ones indented under theirs. */
export function TopicFilter({ route, name = 'topics' }: { route: Route; name?: string }) {
  const query = useQuery(Topics, {});
  const topics = query.data?.topics ?? [];
  const chosen = route.params.get(name) ?? '';
  const sorted = [...topics].sort((a, b) => a.label.localeCompare(b.label, 'en'));
  const roots = sorted.filter((topic) => topic.broader === null);
  const options: [string, string][] = [['', 'All topics']];
  for (const root of roots) {
    options.push([root.key, root.label]);
    for (const topic of sorted) {
      if (topic.broader?.key === root.key) options.push([topic.key, `\u2003${topic.label}`]);
    }
  }
  if (chosen !== '' && !options.some(([key]) => key === chosen)) options.push([chosen, chosen]);
  return <Choice label="Topic" name={name} value={chosen} options={options} />;
}

/** A text that is committed on Enter or on leaving the field. */
export function TextFilter(props: { label: string; name: string; route: Route; placeholder?: string }) {
  const value = props.route.params.get(props.name) ?? '';
  const commit = (text: string) => {
    if (text.trim() !== value) setParams({ [props.name]: text.trim() });
  };
  return (
    <label class="field">
      <span>{props.label}</span>
      <input
        type="text"
        value={value}
        placeholder={props.placeholder}
        onBlur={(event) => commit(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit(event.currentTarget.value);
        }}
      />
    </label>
  );
}

/** The strip of filters of a view, folded on a phone; "Clear" takes the named ones off. */
export function Filters(props: { route: Route; names: readonly string[]; children: ComponentChildren }) {
  const set = props.names.filter((name) => props.route.params.has(name));
  const narrow = matchMedia('(max-width: 640px)').matches;
  return (
    <details class="filters" open={!narrow}>
      <summary>Filters{set.length > 0 && ` (${set.length} set)`}</summary>
      <div class="fields">
        {props.children}
        {set.length > 0 && (
          <button
            type="button"
            class="button small"
            onClick={() => setParams(Object.fromEntries(set.map((name) => [name, undefined])))}
          >
            Clear
          </button>
        )}
      </div>
    </details>
  );
}
