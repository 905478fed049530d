/** A second reader behind an OpenAI-compatible endpoint, off by default: it adds to what the rules find, never without the words. */
import type { Article } from '../articles/index.ts';
import type { Extraction, Extractor } from '../facts/index.ts';
import { askModel, type ModelEndpoint } from './ask-model.ts';
import { merge } from './merge.ts';

export type { ModelEndpoint } from './ask-model.ts';

/** Characters of an article beyond which the model is not asked: cost has a cap. */
const ARTICLE_LIMIT = 40_000;

/** Rules first, then a model; where the model fails, the rules' answer alone, and a problem that says so. */
export function modelExtractor(rules: Extractor, endpoint: ModelEndpoint): Extractor {
  return {
    name: `${rules.name}+model:${endpoint.model}`,
    version: rules.version,
    async extract(article: Article): Promise<Extraction> {
      const found = await rules.extract(article);
      if (article.text.length > ARTICLE_LIMIT || found.problems.some(({ code }) => code === 'LANGUAGE_NOT_SUPPORTED'))
        return found;
      try {
        const answer = await askModel(endpoint, article.text);
        return merge(article.text, article.source, endpoint.model, found, answer);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        const message = `The model could not be asked, the rules read alone: ${reason}`;
        return { ...found, problems: [...found.problems, { code: 'MODEL_FAILED', message, source: article.source }] };
      }
    },
  };
}
