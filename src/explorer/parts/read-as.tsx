import { useQuery } from '../api/use-query.ts';
import { navigate, type Route } from '../router.ts';
import { askQuestion } from './ask-bar.tsx';
import {
  addressOf,
  boundsOf,
  choose,
  EXAMPLES,
  Interpret,
  type Interpretation,
  type InterpretedPart,
  isOpen,
  isRegion,
  keyOfThing,
  nameOfThing,
} from './interpretation.ts';
import { shortBound } from './months.ts';
import { Panel } from './states.tsx';

/** A period as shortly as it can be told: "2024", "2021-06", "since 2021". */
function periodWords(value: string): string {
  const { from = '', to = '' } = boundsOf(value);
  const first = from === '' ? '' : shortBound(from, 'from');
  const last = to === '' ? '' : shortBound(to, 'to');
  if (first === last) return first;
  return first === '' ? `until ${last}` : last === '' ? `since ${first}` : `${first} to ${last}`;
}

function partWords(part: InterpretedPart): string {
  if (part.refersTo !== null) return nameOfThing(part.refersTo);
  const [guess] = part.candidates;
  if (guess !== undefined && part.value === null && part.candidates.length === 1)
    return `${nameOfThing(guess)} (for “${part.text}”)`;
  if (isRegion(part)) return `${part.text}: ${part.candidates.map(nameOfThing).join(', ')}`;
  if (part.role === 'PERIOD' && part.value !== null) return periodWords(part.value);
  if (part.role === 'POLARITY') return part.value === '1' ? 'for' : part.value === '-1' ? 'against' : 'neither';
  if (part.role === 'CONNECTED') return 'two ends';
  return part.value?.toLowerCase().replace('_', ' ') ?? part.text;
}

function Chip(props: { part: InterpretedPart; interpretation: Interpretation; question: string }) {
  const { part, interpretation, question } = props;
  const role = part.role.toLowerCase();
  if (part.candidates.length < 2 || isRegion(part)) {
    return (
      <span class="read-chip">
        <span class="role">{role}</span> {partWords(part)}
      </span>
    );
  }
  const here = decodeURIComponent(location.href);
  const chosen =
    part.candidates.find((candidate) => {
      const key = keyOfThing(candidate)?.replace(/^[a-z]+:/, '');
      return key !== undefined && here.includes(key);
    }) ?? part.refersTo;
  const pick = (key: string) => {
    const candidate = part.candidates.find((one) => keyOfThing(one) === key);
    const href = candidate && addressOf(choose(interpretation, part, candidate), question);
    if (href) navigate(href);
  };
  return (
    <span class="read-chip several">
      <label>
        <span class="role">{role}</span> <span class="away">“{part.text}” may mean: </span>
        <select value={keyOfThing(chosen) ?? ''} onChange={(event) => pick(event.currentTarget.value)}>
          {chosen === null && <option value="">choose…</option>}
          {part.candidates.map((candidate) => (
            <option key={keyOfThing(candidate)} value={keyOfThing(candidate)}>
              {nameOfThing(candidate)}
            </option>
          ))}
        </select>
      </label>
      <span class="role">1 of {part.candidates.length}</span>
    </span>
  );
}

function Candidates(props: { interpretation: Interpretation; question: string }) {
  const { interpretation, question } = props;
  return (
    <>
      {interpretation.parts.filter(isOpen).map((part) => (
        <section key={part.text}>
          <h2>
            “{part.text}” means {part.candidates.length} on record
          </h2>
          <ul class="plain">
            {part.candidates.map((candidate) => (
              <li key={keyOfThing(candidate)}>
                <a href={addressOf(choose(interpretation, part, candidate), question) ?? '/'}>
                  {nameOfThing(candidate)}
                </a>{' '}
                <span class="soft">{keyOfThing(candidate)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** Parts that stand for something; the others only hold the question together. */
const told = (parts: readonly InterpretedPart[]) => parts.filter(({ role }) => role !== 'ASKED');

/** How a question was read: a chip for each part, the words that were not, and who else a name may mean. */
export function ReadAs({ route }: { route: Route }) {
  const question = route.params.get('ask');
  const query = useQuery(Interpret, question === null || question === '' ? null : { question });
  if (question === null || question === '') return null;
  return (
    <section class="read-as" aria-label="How the question was read">
      <p class="question">{question}</p>
      <Panel query={query} lines={1} what="Reading the question">
        {({ interpret }) => (
          <>
            <p class="read-row">
              <span>Read as</span>
              {told(interpret.parts).length === 0 && <span class="soft">a search for these words</span>}
              {told(interpret.parts).map((part) => (
                <Chip key={part.role + part.text} part={part} interpretation={interpret} question={question} />
              ))}
              {interpret.notUnderstood.length > 0 && (
                <span class="not-understood">
                  not understood: <strong>{interpret.notUnderstood.join(', ')}</strong>
                </span>
              )}
            </p>
            <Candidates interpretation={interpret} question={question} />
            {route.view === 'search' && (
              <>
                <p class="soft small">What was found for its words is below. Questions that are understood:</p>
                <ExampleButtons questions={EXAMPLES} />
              </>
            )}
          </>
        )}
      </Panel>
    </section>
  );
}

/** Questions to try, each asked by a click. */
export function ExampleButtons({ questions }: { questions: readonly string[] }) {
  return (
    <ul class="plain examples">
      {questions.map((question) => (
        <li key={question}>
          <button type="button" class="example" onClick={() => askQuestion(question)}>
            {question}
          </button>
        </li>
      ))}
    </ul>
  );
}
