import type { MeetingFrame } from '../../facts/index.ts';

/** How English tells who leads the sides of a meeting. */
export const ledFrames: readonly MeetingFrame[] = [
  {
    id: 'both-leading',
    words:
      'leading|heading|chairing|co-chairing|at|in the? head|chair|two|both|respective|talks|delegations|sides|teams|session|meeting|discussions of? the|their? two|respective? delegations|sides|teams|talks?',
    shape: 'BOTH',
    form: 'PRESENT',
    yes: 'Talks were held in Oslo on Thursday, with Norwegian Foreign Minister Anna Orla and Danish Foreign Minister Pavel Tesk leading the two delegations.',
    no: 'Norwegian Foreign Minister Anna Orla, leading the delegation, spoke of fish.',
  },
  {
    id: 'lead-both',
    words: 'lead|led|leads|head|headed|heads|chaired the|their two|both|respective|national ~ delegations|sides|teams',
    shape: 'ACTS',
    form: 'PRESENT',
    links: 'with',
    mutual: true,
    yes: 'Norwegian Foreign Minister Anna Orla and Danish Foreign Minister Pavel Tesk headed the two delegations.',
    no: 'The polls of the week led the two sides to think again in Denmark.',
  },
  {
    id: 'led-by-both',
    words: 'led|headed|chaired|co-chaired|moderated|presided|steered over? jointly? by',
    shape: 'GATHERS',
    form: 'PRESENT',
    links: '',
    people: true,
    mutual: true,
    yes: 'Plenary talks headed by Norwegian Foreign Minister Anna Orla and Danish Foreign Minister Pavel Tesk went on for two hours in Oslo.',
    no: 'The mission is led by Anna Orla of Norway.',
  },
  {
    id: 'leading-were',
    words:
      'leading|heading|chairing|co-chairing the|their two|both|respective? delegations|sides|teams|talks|discussions',
    shape: 'GATHERS',
    form: 'PRESENT',
    links: 'were|are',
    far: true,
    yes: 'Heading the delegations were Norwegian Foreign Minister Anna Orla and Danish Foreign Minister Pavel Tesk.',
    no: 'Leading the talks is hard, said Anna Orla of Norway.',
  },
  {
    id: 'joint-body',
    words:
      'joint|mixed|bilateral|binational|bi-national|intergovernmental|inter-governmental|strategic|permanent|high-level|political ~ commission|committee|council|group|dialogue|mechanism|subcommittee|board|task-force|consultations',
    shape: 'JOINT',
    form: 'PRESENT',
    yes: 'The Joint Commission of Norway and Denmark will convene in Oslo in June.',
    no: 'The Joint Commission of Norway and Denmark was set up by a treaty of 1974.',
  },
  {
    id: 'any-exchange',
    words: 'exchange|exchanges',
    shape: 'NOUN',
    form: 'LOOSE',
    held: true,
    otherwise: 'PRESENT',
    not: 'of|rate|rates|programme|programmes|program|programs|student|students|control|fire',
    yes: 'After a friendly exchange with Danish Foreign Minister Pavel Tesk in Oslo, Norwegian Foreign Minister Anna Orla spoke of a new start.',
    no: 'Student exchanges with Denmark have doubled, said Anna Orla of Norway.',
  },
  {
    id: 'paired-body',
    words:
      'commission|committee|council|dialogue|assembly|cabinet|forum|group|mechanism|board|subcommittee|task-force|conference|consultations',
    shape: 'JOINT',
    form: 'PRESENT',
    yes: 'The Norway–Denmark Inter-Parliamentary Assembly sat in Oslo on Thursday.',
    no: 'The Norway–Denmark Cooperation Committee was set up by a treaty of 1974.',
  },
  {
    id: 'talk-aside',
    words:
      'pull-aside|pull-asides|pullaside|brush-by|debrief|catch-up|pow-wow|powwow|confab|colloquy|palaver|head-to-head',
    shape: 'NOUN',
    form: 'PRESENT',
    yes: 'Norwegian Foreign Minister Anna Orla had a brief pull-aside with Danish Foreign Minister Pavel Tesk in Oslo.',
    no: 'The catch-up of wages with prices took years in Denmark.',
  },
];
