import { appearanceReference, isTopicCode } from '../../../model/index.ts';
import type { ActorRecord, MentionRecord } from '../../records.ts';
import type { GraphReader } from '../../store.ts';
import { raw, sql } from '../sql.ts';
import type { Ask } from './answer.ts';
import { EACH, forEach } from './pages.ts';
import { actorJson } from './records.ts';

type Mention = readonly [start: number, end: number, reference: string];

const APPEARANCE = appearanceReference('');

/** An article's references to actors, each with the actor: by key, or by the appearance that tells which person it is now. */
const referred = (mentions: string): string =>
  `SELECT json_group_array(json_array(reference, json(${actorJson('n')}))) FROM (SELECT reference, coalesce((SELECT p.actor FROM appearance p WHERE p.key = substr(reference, ${APPEARANCE.length + 1}) AND reference LIKE '${APPEARANCE}%'), reference) AS key
    FROM (SELECT DISTINCT mention.value ->> 2 AS reference FROM json_each(${mentions}) mention)) named CROSS JOIN actor n ON n.key = named.key`;

/** What articles name, in the order of their text. */
export function mentionReader(ask: Ask): Pick<GraphReader, 'articleMentions'> {
  return {
    async articleMentions(keys, context) {
      const mentions = `(SELECT x.mentions FROM article a CROSS JOIN article_text x ON x.id = a.id WHERE a.key = ${EACH.text})`;
      const one = sql`json_object('mentions', json(${raw(mentions)}), 'actors', json((${raw(referred(mentions))})))`;
      const found = (await ask('articleMentions', forEach(keys, one), context)) as readonly {
        readonly mentions: readonly Mention[] | null;
        readonly actors: readonly (readonly [reference: string, actor: ActorRecord])[];
      }[];
      return found.map(({ mentions: told, actors }) => {
        const known = new Map(actors);
        return (told ?? []).map(([start, end, reference]) => {
          const refersTo: MentionRecord['refersTo'] = isTopicCode(reference)
            ? { kind: 'TOPIC', key: reference }
            : (known.get(reference) ?? null);
          return { start, end, refersTo };
        });
      });
    },
  };
}
