import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';

/** A setting that cannot be used: which, what was expected, what was found. */
export class BadSetting extends Error {
  override readonly name = 'BadSetting';
  constructor(
    readonly setting: string,
    expected: string,
    found: string,
  ) {
    super(`${setting} must be ${expected}, was ${JSON.stringify(found)}`);
  }
}

/** Roles that a token can give. */
export type Role = 'loader' | 'curator' | 'analyst';
export const ROLES: readonly Role[] = ['loader', 'curator', 'analyst'];

export interface Neo4jConfig {
  readonly uri: string;
  readonly username: string | null;
  readonly password: string | null;
  readonly database: string | null;
}

/** All settings; every one has a default that works on a fresh machine. */
export interface Config {
  /** Folder of the embedded store. */
  readonly dataFolder: string;
  /** Set: the graph lives in Neo4j. */
  readonly neo4j: Neo4jConfig | null;
  readonly port: number;
  readonly host: string;
  /** Lower-case SHA-256 of each token, with its roles. */
  readonly tokens: readonly { readonly sha256: string; readonly roles: readonly Role[] }[];
  readonly introspection: boolean;
  readonly graphiql: boolean;
  /** Path of a file of known documents: only these are answered. */
  readonly knownDocuments: string | null;
  /** Worker threads that extract; 0: in the main thread. */
  readonly workers: number;
  readonly logLevel: 'silent' | 'info' | 'debug';
  /** An optional second extractor behind an OpenAI-compatible endpoint; off where no address is set. */
  readonly model: { readonly url: string; readonly name: string; readonly key: string | null } | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

function integer(environment: Environment, setting: string, fallback: number, least: number, most: number): number {
  const found = environment[setting];
  if (found === undefined || found === '') return fallback;
  const value = Number(found);
  if (!Number.isInteger(value) || value < least || value > most) {
    throw new BadSetting(setting, `a whole number from ${least} to ${most}`, found);
  }
  return value;
}

function flag(environment: Environment, setting: string, fallback: boolean): boolean {
  const found = environment[setting];
  if (found === undefined || found === '') return fallback;
  if (found === 'true' || found === '1') return true;
  if (found === 'false' || found === '0') return false;
  throw new BadSetting(setting, 'true or false', found);
}

/** `role[,role]:sha256` entries, separated by blanks; the error never shows the value. */
function tokens(environment: Environment): Config['tokens'] {
  const found = environment.ATTACHE_TOKENS?.trim() ?? '';
  if (found === '') return [];
  return found.split(/\s+/).map((entry) => {
    const [roles = '', sha256 = ''] = entry.split(':');
    const known = roles.split(',').filter((role): role is Role => (ROLES as readonly string[]).includes(role));
    if (!/^[0-9a-f]{64}$/.test(sha256) || known.length !== roles.split(',').length) {
      throw new BadSetting('ATTACHE_TOKENS', `entries like loader,curator:<sha256 in hex>`, '(hidden)');
    }
    return { sha256, roles: known };
  });
}

function neo4j(environment: Environment): Neo4jConfig | null {
  const uri = environment.NEO4J_URI;
  if (uri === undefined || uri === '') return null;
  if (!/^(bolt|neo4j)(\+s|\+ssc)?:\/\//.test(uri))
    throw new BadSetting('NEO4J_URI', 'a bolt:// or neo4j:// address', uri);
  return {
    uri,
    username: environment.NEO4J_USERNAME ?? null,
    password: environment.NEO4J_PASSWORD ?? null,
    database: environment.NEO4J_DATABASE ?? null,
  };
}

function logLevel(environment: Environment): Config['logLevel'] {
  const found = environment.ATTACHE_LOG ?? 'info';
  if (found === 'silent' || found === 'info' || found === 'debug') return found;
  throw new BadSetting('ATTACHE_LOG', 'silent, info or debug', found);
}

/** Reads the settings; the only reader of the environment. Throws `BadSetting`. */
export function readConfig(environment: Environment = process.env, cores = availableParallelism()): Config {
  const modelUrl = environment.ATTACHE_MODEL_URL;
  return {
    dataFolder: resolve(environment.ATTACHE_DATA || '.attache'),
    neo4j: neo4j(environment),
    port: integer(environment, 'PORT', 4000, 0, 65_535),
    host: environment.HOST || '127.0.0.1',
    tokens: tokens(environment),
    introspection: flag(environment, 'ATTACHE_INTROSPECTION', true),
    graphiql: flag(environment, 'ATTACHE_GRAPHIQL', true),
    knownDocuments: environment.ATTACHE_KNOWN_DOCUMENTS || null,
    workers: integer(environment, 'ATTACHE_WORKERS', Math.max(1, cores - 1), 0, 64),
    logLevel: logLevel(environment),
    model: modelUrl
      ? { url: modelUrl, name: environment.ATTACHE_MODEL ?? 'default', key: environment.ATTACHE_MODEL_KEY ?? null }
      : null,
  };
}
