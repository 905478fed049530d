#!/usr/bin/env node
// The entry of every command: builds what needs building (in a checkout), then runs it.
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const BUILDS = [
  {
    name: 'server',
    config: 'vite.config.ts',
    folders: ['src', 'seeds/reference'],
    not: 'src/explorer',
    result: 'dist/server/cli.js',
  },
  {
    name: 'explorer',
    config: 'src/explorer/vite.config.ts',
    folders: ['src/explorer', 'schema'],
    result: 'dist/explorer/index.html',
  },
];

/** Newest modification below a folder, in milliseconds. */
function newest(folder, not) {
  let latest = 0;
  if (!existsSync(folder)) return latest;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (path === not) continue;
    latest = Math.max(latest, entry.isDirectory() ? newest(path, not) : statSync(path).mtimeMs);
  }
  return latest;
}

/** The state of a build's sources; the same text means that nothing changed since. */
function stateOf(build) {
  const times = build.folders.map((folder) => newest(join(root, folder), build.not && join(root, build.not)));
  return `${statSync(join(root, build.config)).mtimeMs} ${times.join(' ')}`;
}

async function build(always) {
  for (const each of BUILDS) {
    if (!existsSync(join(root, each.config))) continue;
    const state = stateOf(each);
    const stamp = join(root, 'dist', `${each.name}.stamp`);
    const fresh = existsSync(join(root, each.result)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === state;
    if (fresh && !always) continue;
    const vite = await import('vite').catch(() => null);
    if (vite === null) {
      if (existsSync(join(root, each.result))) continue; // an installation without development packages runs what was built
      throw new Error(`attache is not built, and vite is missing: run "npm ci" first`);
    }
    process.stderr.write(`building the ${each.name} …\n`);
    await vite.build({ configFile: join(root, each.config), logLevel: 'warn' });
    writeFileSync(stamp, state);
  }
}

const [command] = process.argv.slice(2);
process.env.NODE_ENV ??= 'production';
await build(command === 'build');
if (command !== 'build') await import(pathToFileURL(join(root, 'dist/server/cli.js')).href);
