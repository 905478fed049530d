/** All that is known of each language: lexicons as data, frames, rules; and the extractor that runs them. */
import type { Article } from '../articles/index.ts';
import { identifyLanguage } from '../documents/index.ts';
import { type Extraction, type Extractor, extractWith, type Language, mentionsWith } from '../facts/index.ts';
import { english } from './en/index.ts';
import { RULES_VERSION } from './rules-version.ts';

export { english } from './en/index.ts';

/** The languages that have rules. */
export const LANGUAGES: readonly Language[] = [english];

/** Reads articles by rules: no clock, no network, no earlier article. The same article gives the same facts, byte by byte. */
export const ruleExtractor: Extractor = {
  name: 'rules',
  version: RULES_VERSION,
  async extract(article: Article): Promise<Extraction> {
    const declared = article.language?.toLowerCase().split(/[-_]/)[0];
    const code = declared || (await identifyLanguage(article.text)) || 'en';
    const language = LANGUAGES.find((known) => known.code === code);
    if (language) return extractWith(language, article);
    const problem = {
      code: 'LANGUAGE_NOT_SUPPORTED',
      message: `The text is in "${code}"; facts are read in ${LANGUAGES.map((known) => known.code).join(', ')} only. Its countries are kept as mentions.`,
      source: article.source,
    } as const;
    return { mentions: mentionsWith(english, article), people: [], meetings: [], positions: [], problems: [problem] };
  },
};
