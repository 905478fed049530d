import { badInput } from './errors.ts';

/** Types that have a global id: what stands before the colon in a decoded one. */
export const NODE_TYPES = [
  'Person',
  'Country',
  'Organization',
  'Office',
  'Tenure',
  'Meeting',
  'Topic',
  'Position',
  'Article',
  'Evidence',
  'LoadJob',
] as const;
export type NodeType = (typeof NODE_TYPES)[number];

/** An opaque id: base64url of `Type:key`. */
export const toGlobalId = (type: NodeType, key: string): string => Buffer.from(`${type}:${key}`).toString('base64url');

/** Type and key of an id; null where the text is none. Both base64 alphabets are read. */
export function readGlobalId(id: string): { readonly type: NodeType; readonly key: string } | null {
  if (!/^[A-Za-z0-9+/_-]{4,700}={0,2}$/.test(id)) return null;
  const decoded = Buffer.from(id, 'base64url').toString('utf8');
  const colon = decoded.indexOf(':');
  const type = NODE_TYPES.find((name) => name === decoded.slice(0, colon));
  return type === undefined || colon === decoded.length - 1 ? null : { type, key: decoded.slice(colon + 1) };
}

/** As `readGlobalId`; throws `BAD_INPUT` where the text is no id. */
export function fromGlobalId(id: string, argument: string): { readonly type: NodeType; readonly key: string } {
  const read = readGlobalId(id);
  if (read === null)
    throw badInput(`${argument} must be an id that this API gave out, was ${quoted(id)}`, { argument });
  return read;
}

/** A caller's text as a message may repeat it: cut, and no control characters. */
export const quoted = (text: string): string => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
