import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command, Option } from 'commander';
import { openStore } from '../open-store.ts';
import { EXPORT_FORMATS } from './export/index.ts';
import { settings } from './parts.ts';

/** `attache export`: writes the graph out, streaming. */
export function exportCommand(): Command {
  return new Command('export')
    .description('writes the graph out')
    .addOption(
      new Option('--format <name>', 'what to write')
        .choices(EXPORT_FORMATS.map(({ name }) => name))
        .makeOptionMandatory(),
    )
    .option('--out <folder>', 'where to write', 'attache-export')
    .action(async ({ format, out }: { format: string; out: string }) => {
      const chosen = EXPORT_FORMATS.find(({ name }) => name === format);
      if (chosen === undefined) return;
      const store = await openStore(settings());
      try {
        mkdirSync(out, { recursive: true });
        const about = await store.reader.stats({});
        for (const { name, pieces } of chosen.files(store.reader, about)) {
          const path = join(out, name);
          await pipeline(Readable.from(pieces), createWriteStream(path));
          process.stdout.write(`${path}\n`);
        }
      } finally {
        await store.close();
      }
    });
}
