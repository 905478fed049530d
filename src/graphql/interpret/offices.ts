import type { OfficeClass } from '../../model/index.ts';

const TABLE: Readonly<Partial<Record<OfficeClass, string>>> = {
  FOREIGN_MINISTER:
    'foreign minister, minister of foreign affairs, minister for foreign affairs, foreign affairs minister, secretary of state, foreign secretary, top diplomat, chief diplomat, fm, external affairs minister, minister of external affairs',
  DEFENCE_MINISTER:
    'defence minister, defense minister, minister of defence, minister of defense, defence secretary, defense secretary, secretary of defense, minister for defence',
  HEAD_OF_GOVERNMENT: 'prime minister, chancellor, premier, head of government, pm, taoiseach',
  HEAD_OF_STATE: 'president, head of state, king, queen, emir, sultan, monarch',
  VICE_PRESIDENT: 'vice president',
  ORGANIZATION_HEAD:
    'secretary general, director general, high representative, head, chief, commission president, council president',
  AMBASSADOR: 'ambassador',
  ENVOY: 'special envoy, envoy, special representative',
  SPOKESPERSON: 'spokesperson, spokesman, spokeswoman',
  DEPUTY_MINISTER: 'deputy minister, deputy foreign minister, state secretary, vice minister',
};

/** Class of office by folded title. */
export const OFFICE_PHRASES: ReadonlyMap<string, OfficeClass> = new Map(
  Object.entries(TABLE).flatMap(([officeClass, titles]) =>
    titles.split(',').map((title) => [title.trim(), officeClass as OfficeClass] as const),
  ),
);

/** Titles that only one country has: whose they are without its name. */
export const OFFICES_OF_ONE: ReadonlyMap<string, string> = new Map([
  ['secretary of state', 'country:USA'],
  ['foreign secretary', 'country:GBR'],
  ['taoiseach', 'country:IRL'],
]);

export const LONGEST_OFFICE = 4;
