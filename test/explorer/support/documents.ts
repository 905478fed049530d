import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type FragmentDefinitionNode, Kind, type OperationDefinitionNode, parse, print, visit } from 'graphql';

const folder = fileURLToPath(new URL('../../../src/explorer', import.meta.url));

/** A document of the explorer as it is sent: an operation with the fragments that it spreads. */
export interface ExplorerDocument {
  readonly name: string;
  readonly file: string;
  readonly text: string;
  readonly operation: OperationDefinitionNode;
}

function sources(): readonly { file: string; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .sort()
    .flatMap((file) =>
      [...readFileSync(join(folder, file), 'utf8').matchAll(/graphql\(\s*`([^`]*)`/g)].map((match) => ({
        file,
        text: match[1] ?? '',
      })),
    );
}

function spreadsOf(node: OperationDefinitionNode | FragmentDefinitionNode): readonly string[] {
  const names: string[] = [];
  visit(node, { FragmentSpread: (spread) => void names.push(spread.name.value) });
  return names;
}

/** Every document in the explorer's sources. */
export function explorerDocuments(): readonly ExplorerDocument[] {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations: { file: string; operation: OperationDefinitionNode }[] = [];
  for (const { file, text } of sources()) {
    for (const definition of parse(text).definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
      if (definition.kind === Kind.OPERATION_DEFINITION) operations.push({ file, operation: definition });
    }
  }
  return operations.map(({ file, operation }) => {
    const wanted = new Set<string>();
    const add = (node: OperationDefinitionNode | FragmentDefinitionNode) => {
      for (const name of spreadsOf(node)) {
        const fragment = fragments.get(name);
        if (fragment === undefined) throw new Error(`${file}: the fragment ${name} is nowhere`);
        if (wanted.has(name)) continue;
        wanted.add(name);
        add(fragment);
      }
    };
    add(operation);
    const parts = [operation, ...[...wanted].map((name) => fragments.get(name)!)];
    return { name: operation.name?.value ?? '', file, text: parts.map(print).join('\n\n'), operation };
  });
}
