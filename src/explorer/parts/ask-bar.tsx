import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../api/client.ts';
import { graphql, type ResultOf } from '../api/graphql.ts';
import { hrefOf, navigate, useRoute, withParams } from '../router.ts';
import { quoteHref } from './evidence-list.tsx';
import { addressOf, Interpret } from './interpretation.ts';
import { searchWords } from './search-words.ts';
import { shortcutsOn } from './theme.ts';

const Suggest = graphql(`
  query Suggest($query: String!) {
    search(query: $query, first: 8) {
      nodes {
        __typename
        ... on Actor {
          key
          name
        }
        ... on Topic {
          key
          label
        }
        ... on Meeting {
          key
          title
        }
        ... on Article {
          key
          articleTitle: title
        }
        ... on Position {
          id
          statement
          evidence(first: 1) {
            nodes {
              start
              end
              article {
                key
              }
            }
          }
        }
      }
    }
  }
`);

type Found = ResultOf<typeof Suggest>['search']['nodes'][number];

interface Suggestion {
  readonly label: string;
  readonly kind: string;
  readonly href: string;
}

function suggestionOf(node: Found): Suggestion {
  const kind = node.__typename.toLowerCase();
  switch (node.__typename) {
    case 'Topic':
      return { label: node.label, kind, href: hrefOf('Topic', node.key) };
    case 'Meeting':
      return { label: node.title, kind, href: hrefOf('Meeting', node.key) };
    case 'Article':
      return { label: node.articleTitle, kind, href: hrefOf('Article', node.key) };
    case 'Position': {
      const quote = node.evidence.nodes[0];
      return { label: node.statement, kind, href: quote === undefined ? '/search' : quoteHref(quote) };
    }
    default:
      return { label: node.name, kind, href: hrefOf(node.__typename, node.key) };
  }
}

/** Reads a question and goes to the view that answers it; where a name is open, or the server is away, home tells. */
export async function askQuestion(question: string): Promise<void> {
  const home = withParams('/', { ask: question });
  try {
    const answer = await ask(Interpret, { question });
    const { interpret } = answer.data as ResultOf<typeof Interpret>;
    navigate(addressOf(interpret, question) ?? home);
  } catch {
    // The home page asks again and shows what failed, with a way to try again.
    navigate(home);
  }
}

/** The bar: typing searches, Enter asks. A combobox, reached by `/`. */
export function AskBar() {
  const route = useRoute();
  const asked = route.params.get('ask') ?? '';
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(asked);
  const [suggestions, setSuggestions] = useState<readonly Suggestion[]>([]);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [busy, setBusy] = useState(false);

  useEffect(() => setText(asked), [asked, route.path]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || !shortcutsOn()) return;
      if (target.closest('input, textarea, select, [contenteditable]') !== null) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  useEffect(() => {
    const query = text.trim();
    if (!open || query.length < 2 || searchWords(query) !== query.replace(/\s+/g, ' ')) {
      setSuggestions([]);
      return undefined;
    }
    const controller = new AbortController();
    const timer = setTimeout(() => {
      ask(Suggest, { query }, controller.signal).then(
        (answer) => {
          if (controller.signal.aborted) return;
          const { search } = answer.data as ResultOf<typeof Suggest>;
          setSuggestions(search.nodes.map(suggestionOf));
        },
        () => setSuggestions([]),
      );
    }, 120);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [text, open]);

  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const go = (href: string) => {
    close();
    input.current?.blur();
    navigate(href);
  };
  const submit = async () => {
    const question = text.trim();
    if (question === '') return;
    close();
    setBusy(true);
    input.current?.blur();
    await askQuestion(question);
    setBusy(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const count = suggestions.length;
    if (event.key === 'ArrowDown' && count > 0) setActive(((active + 2) % (count + 1)) - 1);
    else if (event.key === 'ArrowUp' && count > 0) setActive(((active + count + 1) % (count + 1)) - 1);
    else if (event.key === 'Escape') close();
    else if (event.key === 'Enter') {
      const chosen = suggestions[active];
      if (chosen === undefined) submit();
      else go(chosen.href);
    } else return;
    event.preventDefault();
  };
  const shown = open && suggestions.length > 0;

  return (
    <search class="ask">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <label class="away" for="ask-input">
          Ask a question, or search
        </label>
        <div class="combo">
          <input
            id="ask-input"
            ref={input}
            class="ask-input"
            type="text"
            autocomplete="off"
            spellcheck={false}
            maxLength={300}
            placeholder="Ask: Whom did … meet in 2024, and about what?"
            role="combobox"
            aria-expanded={shown}
            aria-controls="ask-list"
            aria-autocomplete="list"
            aria-activedescendant={shown && active >= 0 ? `ask-${active}` : undefined}
            value={text}
            onInput={(event) => {
              setText(event.currentTarget.value);
              setOpen(true);
              setActive(-1);
            }}
            onKeyDown={onKeyDown}
            onBlur={close}
          />
          <kbd class="hint" aria-hidden="true">
            /
          </kbd>
          <ul id="ask-list" role="listbox" aria-label="Found while typing" hidden={!shown} class="suggestions">
            {suggestions.map((suggestion, index) => (
              <li
                key={suggestion.href + suggestion.label}
                id={`ask-${index}`}
                role="option"
                aria-selected={index === active}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => go(suggestion.href)}
              >
                <span class="cut">{suggestion.label}</span>
                <span class="kind">{suggestion.kind}</span>
              </li>
            ))}
          </ul>
        </div>
        <button type="submit" class="button strong" aria-busy={busy}>
          Ask
        </button>
      </form>
    </search>
  );
}
