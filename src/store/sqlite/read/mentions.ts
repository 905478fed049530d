import { isTopicCode } from '../../../model/index.ts';
import type { ActorRecord, MentionRecord } from '../../records.ts';
import type { GraphReader } from '../../store.ts';
import { raw, sql } from '../sql.ts';
import type { Ask } from './answer.ts';
import { EACH, forEach } from './pages.ts';
import { actorJson } from './records.ts';

type Mention = readonly [start: number, end: number, reference: string];

/** What articles name, in the order of their text. */
export function mentionReader(ask: Ask): Pick<GraphReader, 'articleMentions'> {
  return {
    async articleMentions(keys, context) {
      const mentions = `(SELECT x.mentions FROM article a CROSS JOIN article_text x ON x.id = a.id WHERE a.key = ${EACH.text})`;
      const actors = `(SELECT json_group_array(json(${actorJson('n')})) FROM (SELECT DISTINCT mention.value ->> 2 AS key FROM json_each(${mentions}) mention) named CROSS JOIN actor n ON n.key = named.key)`;
      const one = sql`json_object('mentions', json(${raw(mentions)}), 'actors', json(${raw(actors)}))`;
      const found = (await ask('articleMentions', forEach(keys, one), context)) as readonly {
        readonly mentions: readonly Mention[] | null;
        readonly actors: readonly ActorRecord[];
      }[];
      return found.map(({ mentions: told, actors: known }) => {
        const byKey = new Map(known.map((actor) => [actor.key, actor]));
        return (told ?? []).map(([start, end, reference]) => {
          const refersTo: MentionRecord['refersTo'] = isTopicCode(reference)
            ? { kind: 'TOPIC', key: reference }
            : (byKey.get(reference) ?? null);
          return { start, end, refersTo };
        });
      });
    },
  };
}
