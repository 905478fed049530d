import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { expect, test } from 'vitest';
import { type InputOptions, readInput, withInputOptions } from '../../src/commands/input.ts';

/** What an invocation with these arguments reads. */
async function readWith(...args: string[]): Promise<unknown[]> {
  const command = withInputOptions(new Command('read').argument('<path...>')).exitOverride();
  command.configureOutput({ writeErr: () => undefined }).parse(args, { from: 'user' });
  const read: unknown[] = [];
  for await (const item of readInput(command.args, command.opts<InputOptions>())) read.push(item);
  return read;
}

const file = async (name: string, content: string) => {
  const path = join(await mkdtemp(join(tmpdir(), 'attache-input-')), name);
  await writeFile(path, content);
  return path;
};

test('day, publisher and format of an invocation count where the articles do not tell', async () => {
  const path = await file('a.html', '<p>Orla met Tesk.</p>');
  const told = { publisher: 'Velian Post', publishedOn: '2021-05-21' };
  expect(await readWith('--published', '2021-05-21', '--publisher', 'Velian Post', path)).toMatchObject([
    { ...told, text: 'Orla met Tesk.\n' },
  ]);
  expect(await readWith('--format', 'text', path)).toMatchObject([{ text: '<p>Orla met Tesk.</p>' }]);
});

test('a day that does not exist and a format that is not known are refused', async () => {
  await expect(readWith('--published', '2021-02-30', 'a.txt')).rejects.toThrow('a day such as 2021-05-21');
  await expect(readWith('--format', 'pdf', 'a.txt')).rejects.toThrow('Allowed choices');
});

test('an article of a ministry’s address has its side', async () => {
  const path = await file('a.json', '{"url": "https://www.state.gov/call/", "text": "Orla met Tesk."}');
  expect(await readWith(path)).toMatchObject([{ side: { kind: 'COUNTRY', code: 'USA' } }]);
});
