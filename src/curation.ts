import {
  DecisionRefused,
  type DecisionRequest,
  type Decisions,
  type Services,
  type DecisionRecord as ShownDecision,
} from './graphql/index.ts';
import {
  appearancesOf,
  type Decision,
  type DecisionRecord,
  decide,
  duplicateCandidates,
  listDecisions,
  readoutsOf,
  resolveKey,
} from './identity/index.ts';
import { scan, type Work } from './model/index.ts';
import type { GraphStore } from './store/index.ts';
import { world } from './world.ts';

type Deed = Pick<Decision, 'kind' | 'targets'>;

/** The key that an actor's or a meeting's key, however old, means now. */
function* current(key: string): Work<string> {
  const resolution = yield* resolveKey(key);
  if (resolution.state === 'FOUND') return resolution.key;
  if (resolution.state === 'AMBIGUOUS') {
    throw new DecisionRefused(`${key} may mean ${resolution.candidates.join(' or ')}: name one of them`);
  }
  throw new DecisionRefused(
    resolution.state === 'GONE' ? `only texts that were since replaced told of ${key}` : `${key} is not known`,
  );
}

function* appearances(person: string, article: string | null): Work<readonly string[]> {
  const key = yield* current(person);
  const found = yield* appearancesOf(key, article === null ? null : yield* current(article));
  if (found.length === 0)
    throw new DecisionRefused(`${person} is not named${article === null ? '' : ` in ${article}`}`);
  return [...found].sort();
}

function* readouts(meeting: string, article: string | null): Work<readonly string[]> {
  const key = yield* current(meeting);
  const found = yield* readoutsOf(key, article === null ? null : yield* current(article));
  if (found.length === 0)
    throw new DecisionRefused(`${meeting} is not told of${article === null ? '' : ` in ${article}`}`);
  return [...found].sort();
}

/** The facts that a key names: a position, a tenure (an office in every article that gives it), or a meeting in all its readouts. */
function* factsOf(key: string): Work<readonly string[]> {
  if (key.startsWith('meeting:')) return yield* readouts(key, null);
  const [position] = yield* scan('position', ['key'], [[key]]);
  if (position) return [position.key];
  const [tenure] = yield* scan('tenure', ['key'], [[key]]);
  if (tenure) return (yield* appearancesOf(tenure.person, null)).map((id) => `${id}/${tenure.officeClass}`).sort();
  throw new DecisionRefused(`${key} is neither a meeting nor a position nor a tenure`);
}

/** What a curator asks for, as a decision on ids that stay while keys change. */
function* deedOf(request: DecisionRequest): Work<Deed> {
  const first = (ids: readonly string[]): string => ids[0] ?? '';
  switch (request.kind) {
    case 'MERGE_PEOPLE': {
      const [a, b] = request.people;
      return { kind: 'SAME', targets: [first(yield* appearances(a, null)), first(yield* appearances(b, null))] };
    }
    case 'JOIN_MEETINGS': {
      const [a, b] = request.meetings;
      return { kind: 'SAME', targets: [first(yield* readouts(a, null)), first(yield* readouts(b, null))] };
    }
    case 'SPLIT_MENTION':
      return { kind: 'SPLIT', targets: yield* appearances(request.person, request.article) };
    case 'PART_MEETINGS':
      return { kind: 'SPLIT', targets: yield* readouts(request.meeting, request.article) };
    case 'REJECT_FACT':
      return { kind: 'REJECT', targets: yield* factsOf(request.fact) };
  }
}

/** A decision as curators are shown it. */
function shown({ key, kind, state, note, targets, author, at, reason }: DecisionRecord): ShownDecision {
  const ofPeople = targets.some((target) => target.includes('#'));
  const kinds = {
    SAME: ofPeople ? 'MERGE_PEOPLE' : 'JOIN_MEETINGS',
    APART: ofPeople ? 'SPLIT_MENTION' : 'PART_MEETINGS',
    SPLIT: ofPeople ? 'SPLIT_MENTION' : 'PART_MEETINGS',
    PART: 'PART_MEETINGS',
    REJECT: 'REJECT_FACT',
    UNDO: 'UNDO',
  } as const;
  const description = note === null ? targets.join(', ') : `${targets.join(', ')} (${note})`;
  return { id: key, kind: kinds[kind], state, description, author, at, reason };
}

/** Keys of old, likely duplicates and curators' decisions over a store; `clock` tells the instant of a decision. */
export function curation(
  store: GraphStore,
  clock: () => string,
): Pick<Services, 'resolveKey' | 'duplicateCandidates'> & { readonly decisions: Decisions } {
  const list = async () => (await store.writer.ask(listDecisions)).map(shown);
  const found = async (id: string): Promise<ShownDecision> => {
    const decision = (await list()).find((each) => each.id === id);
    if (decision === undefined) throw new DecisionRefused(`there is no decision ${id}`);
    return decision;
  };
  const record = async (make: () => Work<Deed>, by: { readonly author: string; readonly reason: string }) => {
    const at = clock();
    const [id] = await store.writer.write([
      function* () {
        const deed = yield* make();
        if (deed.targets.length === 2 && deed.targets[0] === deed.targets[1])
          throw new DecisionRefused('both are the same already');
        return yield* decide({ ...deed, ...by, at }, world());
      },
    ]);
    return found(id ?? '');
  };
  return {
    resolveKey: (key) => store.writer.ask(() => resolveKey(key)),
    duplicateCandidates: (first) => store.writer.ask(() => duplicateCandidates(first)),
    decisions: {
      list,
      decide: (request, by) => record(() => deedOf(request), by),
      async undo(id, by) {
        await found(id);
        const undoing = function* (): Work<Deed> {
          yield* scan('decision', ['key'], [[id]]);
          return { kind: 'UNDO', targets: [id] };
        };
        return record(undoing, by);
      },
    },
  };
}
