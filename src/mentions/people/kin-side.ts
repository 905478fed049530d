import { fold } from '../../model/index.ts';
import { type Bare, startOf, wordsBefore } from './bare.ts';
import { hostingSide } from './pair-side.ts';
import type { Represented } from './represented.ts';

/** Whose an office is by the one who owns it: "her deputy", "Orla's spokesman", "the Emir's envoy"; "his host, Minister Tesk" is of the place. */
export function kinSide(bare: Bare): Represented | null {
  return theirHost(bare) ?? ofOwner(bare) ?? ofMaster(bare);
}

/** "a lunch given by her host, Deputy Minister Tesk". */
function theirHost(bare: Bare): Represented | null {
  if (!bare.words.theirHost.test(wordsBefore(bare, 30))) return null;
  const of = hostingSide(bare);
  return of ? { of, source: 'DATELINE' } : null;
}

/** "Orla's deputy", "his industry minister": the side of the person who owns the office. */
function ofOwner(bare: Bare): Represented | null {
  const { document, people, draft, known, words, posts } = bare;
  for (const post of posts) {
    const before = document.tokens[post.outerFirst - 1];
    if (before?.kind === 'POSSESSIVE') {
      const owner = people.mentions.find(({ run }) => run.endToken === post.outerFirst - 1);
      const side = owner && owner.person !== draft.index ? known[owner.person] : null;
      if (side) return { of: side.of, source: 'ADJECTIVE' };
    }
    if (!words.possessives.has(before?.folded ?? '')) continue;
    const near = people.mentions.filter(
      ({ person, run }) =>
        person !== draft.index && run.firstToken < post.firstToken && post.sentence - run.sentence < 2,
    );
    const inSentence = near.filter(({ run }) => run.sentence === post.sentence);
    const owner = inSentence[0] ?? near[0];
    const side = owner ? known[owner.person] : null;
    if (side) return { of: side.of, source: 'ADJECTIVE' };
  }
  return null;
}

/** "the Emir's envoy": the side that the text gives to that title elsewhere. */
function ofMaster({ posts, offices, people, known }: Bare): Represented | null {
  const master = posts.find((post) => post.master !== null)?.master;
  if (!master) return null;
  for (const office of offices) {
    if (office.plural || fold(office.title) !== master) continue;
    const holder = people.holders.get(office);
    const of = office.of ?? (holder === undefined ? null : known[holder]?.of);
    if (of) return { of, source: 'OFFICE_OF' };
  }
  return null;
}

/** "the Velian embassy said. Ambassador Orla …": an ambassador without a country is of the embassy told right before. */
export function embassySide(bare: Bare): Represented | null {
  const { document, first, own, setting, words } = bare;
  if (own.length === 0 || own.some((one) => one !== 'AMBASSADOR')) return null;
  const { tokens } = document;
  for (let i = first.sentence; i >= 0 && first.sentence - i < 3; i--) {
    for (const world of [...setting.worldIn(i)].reverse()) {
      if (world.firstToken >= startOf(bare) || !('code' in world.meaning) || world.meaning.kind === 'CAPITAL') continue;
      const owned = tokens[world.endToken]?.kind === 'POSSESSIVE' ? world.endToken + 1 : world.endToken;
      const of = tokens[world.firstToken - 1]?.folded === 'the' ? world.firstToken - 2 : world.firstToken - 1;
      const isMission =
        words.missions.has(tokens[owned]?.folded ?? '') ||
        (tokens[of]?.folded === 'of' && words.missions.has(tokens[of - 1]?.folded ?? ''));
      if (isMission) return { of: { kind: 'COUNTRY', code: world.meaning.code }, source: 'DATELINE' };
    }
  }
  return null;
}
