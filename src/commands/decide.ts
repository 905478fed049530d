import { userInfo } from 'node:os';
import { Command } from 'commander';
import { curation } from '../curation.ts';
import { DecisionRefused, type DecisionRequest, type Decisions } from '../graphql/index.ts';
import { openStore } from '../open-store.ts';
import { settings } from './parts.ts';

interface By {
  readonly reason: string;
  readonly author?: string;
}

/** Runs with the decisions of the store; a refusal is said in one line and ends with status 2. */
export async function withDecisions(use: (decisions: Decisions) => Promise<void>): Promise<void> {
  const store = await openStore(settings());
  try {
    await use(curation(store, () => new Date().toISOString()).decisions);
  } catch (error) {
    if (!(error instanceof DecisionRefused)) throw error;
    process.stderr.write(`attache: ${error.message}\n`);
    process.exitCode = 2;
  } finally {
    await store.close();
  }
}

const signed = ({ reason, author }: By) => ({ reason, author: author ?? userInfo().username });

function deed(
  name: string,
  words: string,
  requestOf: (a: string, b: string) => DecisionRequest,
  description: string,
): Command {
  const command = new Command(name).description(description);
  for (const word of words.split(' ')) command.argument(`<${word}>`);
  return command
    .requiredOption('--reason <text>', 'why')
    .option('--author <name>', 'who decides (default: the user of this machine)')
    .action(async (...given: unknown[]) => {
      const [a = '', b = ''] = given.filter((each): each is string => typeof each === 'string');
      const by = given.find((each): each is By => typeof each === 'object' && each !== null && 'reason' in each);
      await withDecisions(async (decisions) => {
        const { id, state, description: what } = await decisions.decide(requestOf(a, b), signed(by ?? { reason: '' }));
        process.stdout.write(`${id} ${state}: ${what}\n`);
      });
    });
}

/** `attache decide`: what curators know better than the rules; it survives every later load. */
export function decideCommand(): Command {
  const undo = new Command('undo')
    .description('takes a decision back')
    .argument('<decision>')
    .requiredOption('--reason <text>', 'why')
    .option('--author <name>', 'who decides (default: the user of this machine)')
    .action((id: string, by: By) =>
      withDecisions(async (decisions) => {
        const { state } = await decisions.undo(id, signed(by));
        process.stdout.write(`${id} is undone (${state})\n`);
      }),
    );
  return new Command('decide')
    .description('merges people, splits a mention off, joins or parts meetings, rejects a fact, undoes a decision')
    .addCommand(
      deed('merge', 'person other', (a, b) => ({ kind: 'MERGE_PEOPLE', people: [a, b] }), 'two people are one'),
    )
    .addCommand(
      deed(
        'split',
        'person article',
        (person, article) => ({ kind: 'SPLIT_MENTION', person, article }),
        'whom an article names so is somebody else',
      ),
    )
    .addCommand(
      deed('join', 'meeting other', (a, b) => ({ kind: 'JOIN_MEETINGS', meetings: [a, b] }), 'two meetings are one'),
    )
    .addCommand(
      deed(
        'part',
        'meeting article',
        (meeting, article) => ({ kind: 'PART_MEETINGS', meeting, article }),
        "an article's account is of another meeting",
      ),
    )
    .addCommand(
      deed('reject', 'fact', (fact) => ({ kind: 'REJECT_FACT', fact }), 'a meeting, position or tenure is wrong'),
    )
    .addCommand(undo);
}
