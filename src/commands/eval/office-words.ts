import { fold } from '../../model/index.ts';

/** From a title's words to a class; the first that fits, since "Deputy Prime Minister and Foreign Minister" is a foreign minister. */
const CLASSES: readonly (readonly [string, RegExp])[] = [
  ['spokesperson', /spokes/],
  ['ambassador', /ambassador|charge d/],
  ['envoy', /\benvoy|special (representative|coordinator|advis)|coordinator/],
  [
    'deputy minister',
    /\b(deputy|vice|assistant|under)[ -]+(secretary(?![ -]general)|((foreign|external|defen[cs]e|state) )?(affairs )?minister(?!.*\b(foreign|external) affairs minister))|state secretary|minister of state\b|parliamentary (under|secretary)/,
  ],
  [
    'foreign minister',
    /(foreign|external)( affairs)? (minister|secretary)|minister (of|for)( the)? (foreign|external)|secretary of state\b(?! for)|secretary (of|for) foreign/,
  ],
  [
    'defence minister',
    /defen[cs]e (minister|secretary)|(minister|secretary)( of state)? (of|for) (national )?defen[cs]e/,
  ],
  ['minister', /deputy prime minister|deputy premier|vice premier/],
  ['head of government', /prime minister|premier|chancellor|taoiseach|head of government/],
  ['minister', /minister|secretary (of|for) (?!state)/],
  [
    'head of an organisation',
    /secretary[- ]general|high representative|director[- ]general|commission president|president of the (european )?(commission|council)/,
  ],
  ['vice president', /vice[- ]president|deputy president/],
  ['head of state', /president|king|queen|emir|amir|sultan|crown prince|head of state/],
];

/** The class of an office by the words of its title; null where no title is told. */
export function officeWords(title: string | null | undefined): string | null {
  if (!title) return null;
  const folded = fold(title);
  return CLASSES.find(([, rule]) => rule.test(folded))?.[0] ?? 'other';
}
