import { useEffect, useState } from 'preact/hooks';
import { ask } from '../api/client.ts';
import { Named, Who, type WhoFields } from '../api/fragments.ts';
import { graphql, type ResultOf } from '../api/graphql.ts';
import { useQuery } from '../api/use-query.ts';
import { longKey, shortKey } from '../router.ts';

const Resolve = graphql(
  `
  query Resolve($actor: String!) {
    resolve(actor: $actor) {
      state
      actor {
        ...Named
      }
      candidates {
        ...Who
      }
    }
  }
`,
  [Named, Who],
);

const FindActors = graphql(
  `
  query FindActors($query: String!) {
    search(query: $query, types: [PERSON, COUNTRY, ORGANIZATION], first: 8) {
      nodes {
        ... on Actor {
          ...Named
        }
      }
    }
  }
`,
  [Named],
);

type Resolution = ResultOf<typeof Resolve>['resolve'];

const MEANS_NOBODY: Readonly<Record<string, string>> = {
  UNKNOWN: 'Nobody of this name is on record.',
  GONE: 'Only texts that were since replaced told of this one.',
};

/** A field for somebody: a name, code or key; what it means is asked of the API, several are offered. */
export function ActorField(props: { label: string; value: string; onPick: (key: string | undefined) => void }) {
  const { label, value, onPick } = props;
  const known = useQuery(Resolve, value === '' ? null : { actor: longKey(value) });
  const name = known.data?.resolve.actor?.name ?? value;
  const [text, setText] = useState(name);
  const [found, setFound] = useState<readonly string[]>([]);
  const [open, setOpen] = useState<Resolution | null>(null);
  const [failed, setFailed] = useState('');
  useEffect(() => {
    setText(name);
    setOpen(null);
  }, [name]);

  const suggest = (query: string) => {
    if (query.trim().length < 2) return;
    ask(FindActors, { query: query.trim() }).then(
      (answer) => {
        const { search } = answer.data as ResultOf<typeof FindActors>;
        setFound(search.nodes.flatMap((node) => ('name' in node ? [node.name] : [])));
      },
      () => setFound([]),
    );
  };
  const commit = async () => {
    const wanted = text.trim();
    if (wanted === name) return;
    setOpen(null);
    setFailed('');
    if (wanted === '') return onPick(undefined);
    try {
      const answer = await ask(Resolve, { actor: wanted });
      const { resolve } = answer.data as ResultOf<typeof Resolve>;
      if (resolve.actor !== null) onPick(shortKey(resolve.actor.key));
      else setOpen(resolve);
    } catch (cause) {
      setFailed(cause instanceof Error ? cause.message : String(cause));
    }
    return undefined;
  };
  const pick = (actor: WhoFields) => {
    setOpen(null);
    onPick(shortKey(actor.key));
  };
  const listId = `found-${label.replace(/\W+/g, '-')}`;
  return (
    <span class="field actor-field">
      <label class="field">
        <span>{label}</span>
        <input
          type="text"
          list={listId}
          value={text}
          placeholder="name or code"
          autocomplete="off"
          onInput={(event) => {
            setText(event.currentTarget.value);
            suggest(event.currentTarget.value);
          }}
          onChange={commit}
          onKeyDown={(event) => {
            if (event.key === 'Enter') commit();
          }}
        />
      </label>
      <datalist id={listId}>
        {found.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      {failed !== '' && <span class="wrong">{failed}</span>}
      {open !== null && open.candidates.length === 0 && <span class="wrong">{MEANS_NOBODY[open.state]}</span>}
      {open !== null && open.candidates.length > 0 && (
        <span class="candidates">
          <span class="wrong">Which one?</span>
          {open.candidates.map((actor) => (
            <button type="button" class="button small" key={actor.key} onClick={() => pick(actor)}>
              {actor.name}
              {actor.__typename === 'Person' && actor.represents && ` (${actor.represents.name})`}
            </button>
          ))}
        </span>
      )}
    </span>
  );
}

/** Several of them, bound to a list in the address: chips to take off and a field to add. */
export function ActorsField(props: {
  label: string;
  values: readonly string[];
  onChange: (values: readonly string[]) => void;
}) {
  const { values, onChange } = props;
  return (
    <span class="field actors-field">
      {values.map((value) => (
        <ActorChip key={value} value={value} onRemove={() => onChange(values.filter((one) => one !== value))} />
      ))}
      <ActorField
        key={values.join()}
        label={props.label}
        value=""
        onPick={(key) => {
          if (key !== undefined && !values.includes(key)) onChange([...values, key]);
        }}
      />
    </span>
  );
}

function ActorChip({ value, onRemove }: { value: string; onRemove: () => void }) {
  const known = useQuery(Resolve, { actor: longKey(value) });
  const name = known.data?.resolve.actor?.name ?? value;
  return (
    <span class="read-chip">
      {name}{' '}
      <button type="button" class="remove" onClick={onRemove} aria-label={`Take ${name} off`}>
        ×
      </button>
    </span>
  );
}
