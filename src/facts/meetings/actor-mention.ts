import type { NamedMention } from '../../mentions/index.ts';
import type { ActorRef } from '../../model/index.ts';

/** The actor that a mention of a country or body means; null for other mentions. */
export function actorOf(mention: NamedMention): ActorRef | null {
  switch (mention.kind) {
    case 'COUNTRY':
    case 'DEMONYM':
    case 'CAPITAL':
    case 'METONYM':
      return { kind: 'COUNTRY', code: mention.code };
    case 'ORGANIZATION':
      return { kind: 'ORGANIZATION', name: mention.name };
    default:
      return null;
  }
}

/** The head of a description of somebody whom no list knows ("the ambassador of another country"). */
export const UNKNOWN = '?';

/** The head of "the Kenyan": the one of that country of whom the text told. */
export const ONE_OF = '#';
