import { foldWords, type Row } from '../model/index.ts';

/** The folded forms by which an actor is found. */
export interface NameForms {
  /** Names, aliases and codes as a whole. */
  readonly whole: readonly string[];
  /** Each word of any of them. */
  readonly words: readonly string[];
}

/** The folded forms of an actor's names, the same for every store. */
export function nameForms(actor: Pick<Row<'actor'>, 'name' | 'aliases' | 'foldedNames' | 'iso2' | 'iso3'>): NameForms {
  const texts = [actor.name, ...actor.aliases, ...actor.foldedNames, actor.iso2 ?? '', actor.iso3 ?? ''];
  const whole = [...new Set(texts.map(foldWords))].filter((form) => form !== '');
  return { whole, words: [...new Set(whole.flatMap((form) => form.split(' ')))] };
}
