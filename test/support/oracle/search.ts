import { foldWords, TOPICS } from '../../../src/model/index.ts';
import type { SearchQuery, SearchType } from '../../../src/store/index.ts';
import type { Graph } from '../graph.ts';

export interface PlainHit {
  readonly type: SearchType;
  readonly tier: number;
  readonly sortDate: string;
  readonly key: string;
}

/** Everything that the words find, unsorted, by the rule of tiers. */
export function searchIn(graph: Graph, { words, types }: SearchQuery): PlainHit[] {
  const inText = (text: string) => words.every((word) => text.split(' ').some((each) => each.startsWith(word)));
  const nameTier = (names: readonly string[]) => {
    const forms = names.map(foldWords);
    if (forms.includes(words.join(' '))) return 0;
    if (forms.some((form) => form.startsWith(words.join(' ')))) return 1;
    return inText(forms.join(' ')) ? 2 : null;
  };
  const textTier = (title: string, body: string) => (inText(title) ? 3 : inText(`${title} ${body}`) ? 4 : null);
  const hits: (Omit<PlainHit, 'tier'> & { tier: number | null })[] = [
    ...graph.actor.map((row) => ({
      type: row.kind as SearchType,
      tier: nameTier(
        [row.name, ...row.aliases, ...row.foldedNames, row.iso2 ?? '', row.iso3 ?? ''].filter((name) => name !== ''),
      ),
      sortDate: '',
      key: row.key,
    })),
    ...Object.entries(TOPICS).map(([key, { label }]) => ({
      type: 'TOPIC' as const,
      tier: nameTier([label, key]),
      sortDate: '',
      key,
    })),
    ...graph.meeting.map((row) => ({
      type: 'MEETING' as const,
      tier: textTier(row.foldedTitle, row.foldedBody),
      sortDate: row.sortDate,
      key: row.key,
    })),
    ...graph.position.map((row) => ({
      type: 'POSITION' as const,
      tier: textTier('', row.foldedBody),
      sortDate: row.sortDate,
      key: row.key,
    })),
    ...graph.article.map((row) => ({
      type: 'ARTICLE' as const,
      tier: textTier(row.foldedTitle, row.foldedBody),
      sortDate: row.sortDate,
      key: row.key,
    })),
  ];
  return hits.flatMap((hit) => (hit.tier === null || !types.includes(hit.type) ? [] : [{ ...hit, tier: hit.tier }]));
}
