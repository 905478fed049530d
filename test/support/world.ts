import type { Observation } from '../../src/identity/index.ts';
import {
  addDays,
  type DateBasis,
  type MeetingFormat,
  type MeetingStatus,
  type OfficeClass,
} from '../../src/model/index.ts';
import { told } from './facts.ts';
import { type Random, randomOf } from './random.ts';

/** An observation with what is true of it: who each person is, and which meeting each meeting is. */
export interface TrueObservation extends Observation {
  readonly truth: { readonly people: readonly string[]; readonly meetings: readonly string[] };
}

export interface WorldOptions {
  readonly articles: number;
  readonly seed: number;
  readonly countries?: number;
  readonly days?: number;
  /** Share of the usual stock of names. */
  readonly names?: number;
  /** Share of the usual length of a term of office. */
  readonly terms?: number;
  readonly sideMissing?: number;
  readonly sideWrong?: number;
  readonly officeMissing?: number;
  readonly surnameOnly?: number;
  readonly typing?: number;
  readonly unnamed?: number;
}

type Manner = 'slavic' | 'arabic' | 'eastern' | 'western' | 'iberian';
const MANNERS: readonly Manner[] = ['slavic', 'arabic', 'eastern', 'western', 'iberian'];
const ONSETS = 'b d g k l m n p r s t v z f h sh ch br dr gr kr st tr vl zh kh'.split(' ');
const VOWELS = 'a e i o u a i o'.split(' ');
const CODAS = ['', '', '', 'n', 'r', 'l', 's', 'k', 'm'];
const FAMILY_ENDS: Readonly<Record<Manner, readonly string[]>> = {
  slavic: ['enko', 'ov', 'sky', 'ich', 'uba'],
  arabic: ['i', 'an', 'ah'],
  eastern: [''],
  western: ['er', 'sen', 'on', 'ard', 'ez'],
  iberian: ['er', 'sen', 'on', 'ard', 'ez'],
};
const GIVEN_ENDS: Readonly<Record<Manner, readonly string[]>> = {
  slavic: ['iy', 'o', 'a', 'y'],
  arabic: ['', 'a', 'en', 'o'],
  eastern: [''],
  western: ['', 'a', 'en', 'o'],
  iberian: ['', 'a', 'en', 'o'],
};
const OFFICES = [
  'FOREIGN_MINISTER',
  'HEAD_OF_GOVERNMENT',
  'HEAD_OF_STATE',
  'DEFENCE_MINISTER',
  'SPOKESPERSON',
] as const;
const MINOR_OFFICES = ['DEPUTY_MINISTER', 'AMBASSADOR', 'ENVOY', 'OTHER_MINISTER'] as const;
const FIRST_DAY = '2021-01-01';

interface Name {
  readonly manner: Manner;
  readonly given: string;
  readonly family: string;
  readonly middle: string | null;
}
interface Person {
  readonly id: string;
  readonly country: string;
  readonly name: Name;
  minor?: OfficeClass;
}
interface Term {
  readonly person: Person;
  readonly from: number;
  readonly to: number;
}
interface Mention {
  readonly person: Person;
  readonly name: string;
  readonly officeClass: OfficeClass | '';
  readonly of: string;
  /** Only the setting tells the side. */
  readonly hinted: boolean;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Invented people of five manners of naming, with namesakes and careers. */
class Society {
  readonly countries: readonly string[];
  private readonly people: Person[] = [];
  private readonly terms = new Map<string, Term[]>();
  private readonly minors = new Map<string, Person[]>();
  private readonly given = new Map<Manner, string[]>();
  private readonly family = new Map<Manner, string[]>();

  constructor(
    private readonly random: Random,
    private readonly options: WorldOptions,
    readonly lastDay: number,
  ) {
    const count = options.countries ?? Math.min(120, 24 + Math.floor(Math.sqrt(options.articles) / 3));
    const letter = (code: number): string => String.fromCharCode(code);
    this.countries = Array.from(
      { length: count },
      (_, index) =>
        letter(81 + Math.floor(index / 676)) + letter(65 + (Math.floor(index / 26) % 26)) + letter(65 + (index % 26)),
    );
    const stock = options.names ?? 1;
    for (const manner of MANNERS) {
      const size = (usual: number): number => Math.max(2, Math.floor(usual * stock));
      this.given.set(manner, this.stock(size(90), GIVEN_ENDS[manner], 2));
      const short = manner === 'eastern';
      this.family.set(manner, this.stock(size(short ? 60 : 1500), FAMILY_ENDS[manner], short ? 1 : 2));
    }
    for (const country of this.countries) for (const office of OFFICES) this.fill(country, office);
  }

  private syllable(): string {
    return this.random.pick(ONSETS) + this.random.pick(VOWELS) + this.random.pick(CODAS);
  }

  private stock(size: number, ends: readonly string[], syllables: number): string[] {
    return Array.from({ length: size }, () =>
      capital(Array.from({ length: syllables }, () => this.syllable()).join('') + this.random.pick(ends)),
    );
  }

  private from(stock: Map<Manner, string[]>, manner: Manner): string {
    const names = stock.get(manner) ?? [''];
    return names[this.random.skewed(names.length)] ?? '';
  }

  private newName(country: string): Name {
    const namesake = this.random.chance(0.02) && this.people.length > 20 ? this.random.pick(this.people) : null;
    if (namesake && namesake.country !== country) return namesake.name;
    const manner = MANNERS[this.countries.indexOf(country) % MANNERS.length] ?? 'western';
    const middle = {
      slavic: () => null,
      arabic: () => this.from(this.given, manner),
      eastern: () => capital(this.syllable()),
      western: () => (this.random.chance(0.4) ? this.from(this.given, manner) : null),
      iberian: () => this.from(this.family, manner),
    }[manner]();
    return { manner, given: this.from(this.given, manner), family: this.from(this.family, manner), middle };
  }

  private person(country: string): Person {
    const person: Person = { id: `P${this.people.length}`, country, name: this.newName(country) };
    this.people.push(person);
    return person;
  }

  private fill(country: string, office: string): void {
    const terms: Term[] = [];
    this.terms.set(country + office, terms);
    for (let day = -400; day < this.lastDay; ) {
      const other = this.random.chance(0.25) ? this.random.pick(OFFICES.slice(0, 4)) : null;
      const former = (other ? (this.terms.get(country + other) ?? []) : []).filter((term) => term.to < day);
      const person = former.length > 0 ? this.random.pick(former).person : this.person(country);
      const length = Math.floor((300 + this.random.below(1200)) * (this.options.terms ?? 1));
      terms.push({ person, from: day, to: day + length });
      day += length + 1;
    }
  }

  holder(country: string, office: string, day: number): Person | null {
    return this.terms.get(country + office)?.find((term) => term.from <= day && term.to >= day)?.person ?? null;
  }

  minor(country: string): Person {
    const known = this.minors.get(country) ?? [];
    this.minors.set(country, known);
    if (known.length >= 3 && !this.random.chance(0.15)) {
      return known[known.length - 1 - this.random.skewed(known.length)] as Person;
    }
    const person = this.person(country);
    person.minor = this.random.pick(MINOR_OFFICES);
    known.push(person);
    return person;
  }
}

/** A word as another newspaper might spell it. */
function vary(word: string, random: Random, typing: number): string {
  if (random.chance(0.5)) return word;
  let spelt = word;
  if (random.chance(0.3)) spelt = spelt.replace(/iy\b/, random.pick(['ii', 'y', 'ij']));
  if (random.chance(0.3)) spelt = spelt.replace(/(?<=[aeiou])h(?=[aeiou])/, random.pick(['h', 'g']));
  if (random.chance(0.3)) spelt = spelt.replace(/sky\b/, random.pick(['skyy', 'skiy', 'skyi', 'ski']));
  if (random.chance(0.2)) spelt = spelt.replace('u', 'ou');
  if (random.chance(0.15)) spelt = spelt.replace('a', 'á');
  if (random.chance(0.15)) spelt = spelt.replace(/(?<=.)s(?=[aeiou])/, 'š');
  if (random.chance(0.1)) spelt = spelt.toUpperCase();
  if (random.chance(typing)) {
    const at = 1 + random.below(spelt.length - 1);
    spelt = spelt.slice(0, at) + random.pick('bdklmnrst'.split('')) + spelt.slice(at + 1);
  }
  return spelt;
}

function write({ name }: Person, short: boolean, random: Random, typing: number): string {
  const spell = (word: string): string => vary(word, random, typing);
  const [given, family] = [spell(name.given), spell(name.family)];
  const middle = name.middle ?? '';
  if (short) return name.manner === 'arabic' ? `${random.pick(['Al ', 'Al-'])}${family}` : family;
  switch (name.manner) {
    case 'slavic':
      return random.chance(0.03) ? `${family.toUpperCase()} ${given}` : `${given} ${family}`;
    case 'eastern':
      return random.chance(0.75)
        ? `${family} ${given}${random.pick(['-', ' '])}${middle.toLowerCase()}`
        : `${given}-${middle.toLowerCase()} ${family}`;
    case 'western':
      if (middle === '') return `${given} ${family}`;
      return random.pick([`${given} ${family}`, `${given} ${middle[0]}. ${family}`, `${given} ${middle} ${family}`]);
    case 'iberian':
      return random.chance(0.6) ? `${given} ${family}` : `${given} ${family} ${spell(middle)}`;
    case 'arabic':
      return random.pick([
        `${given} bin ${spell(middle)} Al ${family}`,
        `Sheikh ${given} bin ${middle} Al-${family}`,
        `${given} Al ${family}`,
        `${given} bin ${spell(middle)}`,
      ]);
  }
}

type Shape = 'CALL' | 'PERSON';
interface Account {
  readonly people: readonly Mention[];
  readonly meetings: readonly { readonly id: string; readonly fact: Fact }[];
  readonly publishedOn: number;
}
interface Fact {
  readonly with: readonly (number | string)[];
  readonly date?: string;
  readonly basis?: DateBasis;
  readonly format: MeetingFormat;
  readonly status: MeetingStatus;
  readonly body?: string;
}

/** A world of meetings over some years, told by ministries and wires: about `articles` observations, mirrors and revisions included. */
export function worldOfArticles(options: WorldOptions): TrueObservation[] {
  const random = randomOf(options.seed);
  const days = Math.max(30, options.days ?? 4 * 365);
  const society = new Society(random, options, days);
  const rates = {
    sideMissing: 0.12,
    sideWrong: 0.01,
    officeMissing: 0.15,
    surnameOnly: 0.15,
    typing: 0.002,
    unnamed: 0.06,
    ...options,
  };
  const { countries } = society;
  const out: TrueObservation[] = [];
  let texts = 0;
  let events = 0;
  const date = (day: number): string => addDays(FIRST_DAY, day);

  const mention = (person: Person, office: OfficeClass, publisherSide: string): Mention => {
    const untold = random.chance(rates.sideMissing);
    const hinted = untold && publisherSide !== '' && random.chance(0.5);
    const told = random.chance(rates.sideWrong) ? random.pick(countries) : person.country;
    return {
      person,
      name: write(person, random.chance(rates.surnameOnly), random, rates.typing),
      officeClass: random.chance(rates.officeMissing) ? '' : office,
      of: hinted ? publisherSide : untold ? '' : told,
      hinted,
    };
  };
  const emit = (account: Account, publisher: string, side: string, url: string | null, seenAfter: number): string => {
    const text = `T${String(texts++).padStart(6, '0')}`;
    const address = url ?? `https://${publisher}.example/${text}`;
    const day = date(account.publishedOn);
    const minutes = String(seenAfter).padStart(2, '0');
    const observation = told({
      text: `${text}\n${'.'.repeat(40)}`,
      url: address,
      day,
      publisher,
      side,
      seenAt: `${day}T12:${minutes}:00Z`,
      people: account.people.map(
        (one) => [one.name, one.officeClass, one.of, one.hinted ? 'PUBLISHER' : 'ADJECTIVE'] as const,
      ),
      meetings: account.meetings.map((one) => one.fact),
    });
    out.push({
      ...observation,
      truth: { people: account.people.map((one) => one.person.id), meetings: account.meetings.map((one) => one.id) },
    });
    return address;
  };

  while (texts < options.articles) {
    const first = random.skewed(countries.length);
    let second = random.skewed(countries.length);
    if (first === second) second = (second + 1) % countries.length;
    const [host = '', guest = ''] = [countries[first], countries[second]];
    const day = random.below(Math.max(6, days - 10));
    const roll = random.next();
    const office: OfficeClass | 'MINOR' = random.chance(0.62)
      ? 'FOREIGN_MINISTER'
      : random.chance(0.4)
        ? 'HEAD_OF_GOVERNMENT'
        : random.chance(0.35)
          ? 'HEAD_OF_STATE'
          : random.chance(0.3)
            ? 'DEFENCE_MINISTER'
            : 'MINOR';
    const who = (country: string): Person | null =>
      office === 'MINOR' ? society.minor(country) : society.holder(country, office, day);
    const classOf = (person: Person): OfficeClass => (office === 'MINOR' ? (person.minor ?? 'OTHER') : office);
    const [a, b] = [who(host), who(guest)];
    if (!a || !b) continue;
    const shape: Shape = random.pick(['CALL', 'PERSON', 'PERSON', 'CALL', 'PERSON']);
    const thirdCountry = roll < 0.04 ? (countries[random.skewed(countries.length)] ?? '') : '';
    const third = thirdCountry && thirdCountry !== host && thirdCountry !== guest ? who(thirdCountry) : null;
    const event = `M${events++}`;
    const otherCalendar = shape === 'CALL' && random.chance(0.08) ? 1 : 0;
    const accounts = 1 + random.skewed(4);
    const publishers: [string, string][] = [
      [`min${host}`, host],
      [`min${guest}`, guest],
      ['wire1', ''],
      ['wire2', ''],
    ];
    if (random.chance(0.3)) publishers.reverse();
    const twice = random.chance(0.006) ? `M${events++}` : null;
    const announced = random.chance(0.1);
    const body = roll > 0.97 ? random.pick(['Eastern Council', 'Northern League', 'Southern Forum']) : undefined;
    const journey = !body && !third && shape === 'PERSON' && random.chance(0.06);

    const tell = (side: string, on: number, status: MeetingStatus): Account => {
      const full: [Person, string][] = [
        [a, host],
        [b, guest],
      ];
      if (third && !(side && random.chance(0.3))) full.push([third, thirdCountry]);
      const people: Mention[] = [];
      const together: (number | string)[] = [];
      for (const [person, country] of full) {
        if (random.chance(rates.unnamed)) together.push(country);
        else {
          together.push(people.length);
          people.push(mention(person, classOf(person), side));
        }
      }
      if (random.chance(0.25)) {
        const beside = side
          ? society.holder(side, 'SPOKESPERSON', on)
          : society.holder(countries[random.skewed(countries.length)] ?? '', random.pick(OFFICES), on);
        const held = beside && OFFICES.find((one) => society.holder(beside.country, one, on) === beside);
        if (beside && held && !full.some(([person]) => person === beside)) people.push(mention(beside, held, side));
      }
      const local = on + (side === guest ? otherCalendar : 0);
      const publishedOn = local + (random.chance(0.75) ? 0 : 1 + random.below(2));
      const told = timeOf(local, publishedOn, status);
      const format: MeetingFormat = body
        ? 'MULTILATERAL'
        : random.chance(0.05)
          ? 'UNSPECIFIED'
          : shape === 'CALL'
            ? 'PHONE_CALL'
            : random.chance(0.08)
              ? 'VISIT'
              : third
                ? 'MINILATERAL'
                : 'BILATERAL';
      const fact: Fact = { with: together, ...told, format, status, body };
      return {
        people,
        meetings: [{ id: event, fact }],
        publishedOn: status === 'PLANNED' ? on - 3 - random.below(8) : publishedOn,
      };
    };
    const timeOf = (local: number, publishedOn: number, status: MeetingStatus): Pick<Fact, 'date' | 'basis'> => {
      const share = random.next();
      const week = (back: number): string => `${date(local - back)}/${date(local - back + 6)}`;
      if (status === 'PLANNED') return share < 0.5 ? { date: week(random.below(5)) } : { date: date(local) };
      if (share < 0.2) return { date: date(publishedOn), basis: 'PUBLICATION' };
      if (share < 0.25) return { date: random.chance(0.5) ? week(random.below(6)) : date(local).slice(0, 7) };
      if (share < 0.27) return { date: `XXXX-${date(local).slice(5)}`, basis: 'INFERRED' };
      return { date: date(local) };
    };

    if (announced) {
      const [publisher, side] = publishers[0] ?? ['', ''];
      emit(tell(side, day, 'PLANNED'), publisher, side, null, 0);
    }
    if (announced && random.chance(0.15)) continue;
    for (const [publisher, side] of publishers.slice(0, accounts)) {
      const index = publishers.findIndex(([name]) => name === publisher);
      let account = tell(side, day, 'HELD');
      const [meeting] = account.meetings;
      if (!meeting) continue;
      if (journey && index === 0) {
        const visit: Fact = {
          ...meeting.fact,
          format: 'VISIT',
          date: `${date(day - 1)}/${date(day + 1)}`,
          basis: 'STATED',
        };
        account = { ...account, meetings: [meeting, { id: `${event}v`, fact: visit }] };
      }
      if (twice && index < 2)
        account = { ...account, meetings: [...account.meetings, { id: twice, fact: meeting.fact }] };
      const address = emit(account, publisher, side, null, 0);
      const original = out.at(-1) as TrueObservation;
      if (random.chance(0.03)) {
        out.push({
          ...original,
          article: {
            ...original.article,
            url: `https://mirror.example/${texts}`,
            publisher: 'mirror',
            side: undefined,
            publishedOn: addDays(original.article.publishedOn ?? FIRST_DAY, 1),
          },
        });
      }
      if (random.chance(0.03)) emit(account, publisher, side, address, 5);
    }
  }
  return out;
}

/** A world so small and so poor in names and days that its articles touch each other. */
export function denseWorld(seed: number, articles = 60): TrueObservation[] {
  const random = randomOf(seed * 31);
  return worldOfArticles({
    articles,
    seed,
    countries: 2 + random.below(5),
    days: random.pick([20, 60, 400, 1400]),
    names: random.pick([0.03, 0.06, 0.3, 1]),
    terms: random.pick([0.1, 0.3, 1]),
    sideMissing: 0.2,
    surnameOnly: 0.3,
    sideWrong: 0.05,
    unnamed: random.pick([0.06, 0.4, 0.8]),
  });
}
