import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const src = join(root, 'src');

/** What each folder may import of the others, in the order of the pipeline. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  sources: ['model'],
  articles: ['model', 'sources'],
  documents: ['model', 'articles'],
  mentions: ['model', 'documents', 'articles'],
  facts: ['model', 'documents', 'mentions', 'articles'],
  languages: ['model', 'documents', 'mentions', 'facts', 'articles'],
  'model-extractor': ['model', 'facts', 'mentions', 'articles'],
  identity: ['model', 'facts', 'mentions', 'articles'],
  store: ['model'],
  graphql: ['model', 'store'],
  explorer: [],
};
/** Packages that only some folders may use; what stands in no line may be used by none but `explorer` and the root. */
const PACKAGES: readonly (readonly [pattern: RegExp, ...folders: string[]])[] = [
  [
    /^node:/,
    'model',
    'explorer',
    'sources',
    'articles',
    'documents',
    'mentions',
    'facts',
    'languages',
    'identity',
    'store',
    'graphql',
    'commands',
    'root',
  ],
  [/^edtf$/, 'model'],
  [/^(linkedom|@mozilla\/readability|yaml)$/, 'articles'],
  [/^eld($|\/)/, 'documents'],
  [/^fastest-levenshtein$/, 'identity', 'graphql'],
  [/^libsql($|\/)/, 'store/sqlite'],
  [/^neo4j-driver$/, 'store/neo4j'],
  [/^(graphql|graphql-yoga|dataloader|prom-client|@pothos\/|@graphql-yoga\/|@escape\.tech\/)/, 'graphql'],
  [/^(commander|cli-progress|csv-stringify)($|\/)/, 'commands', 'root'],
  [/^piscina$/, 'root'],
  [
    /^(preact|graphology|d3-geo|topojson-client|gql\.tada|vite|graphql|@gql\.tada\/|world-atlas|topojson-|geojson$)/,
    'explorer',
  ],
];

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory()
      ? filesBelow(path)
      : /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts')
        ? [path]
        : [];
  });
}

const folderOf = (file: string): string => {
  const parts = relative(src, file).split('/');
  return parts.length === 1 ? 'root' : (parts[0] as string);
};

interface Import {
  readonly file: string;
  readonly folder: string;
  readonly target: string;
}
const imports: readonly Import[] = filesBelow(src).flatMap((file) =>
  ts
    .preProcessFile(readFileSync(file, 'utf8'), true, true)
    .importedFiles.map(({ fileName }) => ({ file: relative(root, file), folder: folderOf(file), target: fileName })),
);

describe('the architecture', () => {
  it('reads files and their imports at all', () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  it('imports only up the pipeline, and other folders only through their index', () => {
    const wrong = imports.flatMap(({ file, folder, target }) => {
      if (!target.startsWith('.')) return [];
      const path = resolve(root, dirname(file), target);
      if (!path.startsWith(`${src}/`))
        return relative(root, path).startsWith('seeds/reference') || relative(root, path) === 'package.json'
          ? []
          : [`${file}: ${target} lies outside src`];
      const other = folderOf(path);
      if (other === folder) return [];
      if (folder === 'root' || folder === 'commands') {
        return other === 'root' || relative(src, path).split('/').length === 2
          ? []
          : [`${file}: ${target} is not a face`];
      }
      if (!(MAY_IMPORT[folder] ?? []).includes(other)) return [`${file}: ${folder} may not import ${other}`];
      return relative(src, path) === join(other, 'index.ts') ? [] : [`${file}: ${target} is not ${other}/index.ts`];
    });
    expect(wrong).toEqual([]);
  });

  it('lets each package be used only where it belongs', () => {
    const wrong = imports.flatMap(({ file, folder, target }) => {
      if (target.startsWith('.')) return [];
      const places = [folder, relative('src', dirname(file)).split('/').slice(0, 2).join('/')];
      return PACKAGES.some(
        ([pattern, ...allowed]) => pattern.test(target) && allowed.some((place) => places.includes(place)),
      )
        ? []
        : [`${file}: ${target}`];
    });
    expect(wrong).toEqual([]);
  });

  it('gives every folder a face that opens with its sentence', () => {
    for (const folder of Object.keys(MAY_IMPORT)) {
      if (folder === 'explorer') continue;
      const face = join(src, folder, 'index.ts');
      expect(existsSync(face), `${folder}/index.ts`).toBe(true);
      expect(readFileSync(face, 'utf8'), `${folder}/index.ts`).toMatch(/^\/\*\*\s/);
    }
  });

  it('lets nothing but config.ts read the environment', () => {
    const readers = filesBelow(src).filter((file) => /process\.env\b/.test(readFileSync(file, 'utf8')));
    expect(readers.map((file) => relative(src, file))).toEqual(['config.ts']);
  });

  it('keeps the top level to what the house names', () => {
    const allowed = new Set([
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'README.md',
      'docker-compose.yml',
      'Dockerfile',
      'seeds',
      'schema',
      'src',
      'test',
      'vite.config.ts',
      'vitest.config.ts',
      'node_modules',
      'dist',
      'LICENSE',
    ]);
    const found = readdirSync(root).filter((name) => !name.startsWith('.'));
    expect(found.filter((name) => !allowed.has(name))).toEqual([]);
  });

  it('names files in kebab-case', () => {
    const odd = filesBelow(src).filter(
      (file) => !/^[a-z0-9]+([-.][a-z0-9]+)*\.tsx?$/.test(file.split('/').at(-1) ?? ''),
    );
    expect(odd).toEqual([]);
  });

  it('holds no file that is only begun', () => {
    expect(filesBelow(src).filter((file) => statSync(file).size === 0)).toEqual([]);
  });
});
