import type { Guard, StanceCue, StanceFrame, StanceTurn } from '../../facts/index.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** What a meeting that is refused or put off is told with. */
const MEETS = words(
  'meeting meetings talks trip visit spoke met host summit session calendar telephone call invitation interview attend participate',
);
const REFUSED_MEETING: Guard = {
  forbids: { words: words('meeting invitation attend meet talks interview comment talk participate answer'), reach: 7 },
};
const ANSWERS: Guard = { notNext: words('for by') };
const HELP_NOT_VERB: Guard = { notNext: words('to in by from') };

/** What must and must not stand around a stance frame's words, by its id. */
const FRAME_GUARDS: Readonly<Record<string, readonly Guard[]>> = {
  'ask-to': [
    {
      notNext: words('about whether if how why when what who by for'),
      notSecond: words('whether if how why when what about who'),
    },
  ],
  press: [{ next: words('for him her them us the both'), nextName: true }],
  refuse: [REFUSED_MEETING],
  decline: [REFUSED_MEETING],
  'turn-down': [REFUSED_MEETING],
  // Advice to travellers is none to another side.
  advise: [
    {
      forbids: {
        words: words(
          'citizens nationals residents travellers travelers tourists public people stay avoid leave exercise reconsider postpone',
        ),
        reach: 6,
      },
    },
  ],
  // The depth of a friendship is judged, not backed.
  'reaffirm-partnership': [
    { notWithin: words('depth strength solidity robustness excellence closeness quality level') },
  ],
  'highlight-effort': [
    {
      notWithin: words(
        'importance significance need necessity that further more continued joint lack role commitment urgency',
      ),
    },
  ],
  propose: [ANSWERS],
  suggest: [ANSWERS],
  // "Thank you, Minister" closes a turn; "thank you for" praises.
  thank: [
    { when: { next: words('you') }, needs: { words: words('for'), reach: 9 } },
    // The press and the public are thanked out of courtesy.
    { forbids: { words: words('press media journalists reporters audience everyone'), reach: 3 } },
  ],
  insist: [{ next: words('that on upon'), nextMarks: '.,"”“»«:' }],
  concede: [{ notNext: words('after by') }],
  // "called X a Y", not "called the minister" or "called on".
  'call-a': [
    {
      longerThan: 3,
      notAfterVerb: words('on upon for off to by from in at after out his her'),
    },
  ],
  // "Ghana can count on us" is a promise of who is counted on.
  sanction: [{ notNext: words('committee committees regime list panel') }],
  seek: [{ forbids: { words: words('asylum refuge shelter protection status employment treatment work'), reach: 3 } }],
  'count-on': [{ notBefore: words('can could may always') }],
  // An invitation to come is no wish for an act.
  invite: [
    {
      needs: { words: words('to'), reach: 14 },
      forbids: {
        words: words('visit attend pay come travel accepted meeting summit talks conference dinner lunch his her'),
        reach: 14,
      },
    },
  ],
  welcome: [{ forbids: { words: words('year spring summer autumn winter'), reach: 4 } }],
  tribute: [{ forbids: { words: words('importance significance role need'), reach: 4 } }],
  // "called on the President in Oslo" is a visit.
  'call-on': [{ needs: { words: words('to that for'), reach: 22 } }],
  'expect-other': [{ notNext: words('to'), notBefore: words("is are was were be been being 's 're 'm am") }],
  'would-like-other': [{ notNext: words('to see you'), needs: { words: words('to'), reach: 12 } }],
  'want-other': [{ notNext: words('to know') }],
  request: [{ forbids: { words: words('appointment meeting audience interview session'), reach: 6 } }],
  // "ready for your questions" opens the floor.
  'be-ready': [{ forbids: { words: words('questions'), reach: 4 } }],

  intend: [{ notBefore: words('had') }],
  sign: [
    {
      notNext: words('up for off'),
      forbids: { words: words('condolence condolences guestbook book visitors'), reach: 6 },
    },
  ],
  support: [HELP_NOT_VERB, { notNext: words('staff services team teams office unit group') }],
  back: [HELP_NOT_VERB],
  // "agreed to meet again" is a planned meeting.
  agree: [
    {
      notNext: words('with'),
      notSecond: words('with'),
      when: { next: words('to'), second: words('meet hold continue visit speak') },
      forbids: { words: words('meet meeting talks again visit touch consultations'), reach: 9 },
    },
    {
      when: { next: words('that on') },
      forbids: { words: words('meet sit convene reconvene date dates venue agenda'), reach: 14 },
    },
    { when: { next: words('to') }, forbids: { words: words('touch contact'), reach: 5 } },
  ],
  // "will hold it responsible" warns.
  'hold-responsible-for': [{ notBefore: words("will would shall must 'll to") }],
  offer: [{ notNext: words('condolences'), notSecond: words('condolences') }],
};

const BACKED = words(
  'security sovereignty independence integrity defence defense relationship alliance partnership people unity stability statehood',
);

/** Promises against somebody warn them. */
const AGAINST: readonly StanceTurn[] = [
  { stance: 'WARN', words: words('account accountable retaliate punish costs consequences court pressure'), reach: 8 },
];

/** "committed to its accession": what another is to reach is backed. */
const BACKS: readonly StanceTurn[] = [
  {
    stance: 'SUPPORT',
    words: words('accession membership integration path perspective sovereignty independence integrity statehood'),
    reach: 6,
    noGerund: true,
  },
];

/** How a frame's argument turns its stance, by the frame's id. */
const FRAME_TURNS: Readonly<Record<string, readonly StanceTurn[]>> = {
  // "insisted that" with a fact judges.
  insist: [
    { stance: 'ASSESS', next: 'that', words: words('must should be has have needs'), reach: 1000, absent: true },
  ],
  remind: [{ stance: 'DEMAND', words: words('must has have obliged obligation obligations'), reach: 14 }],
  propose: [
    {
      stance: 'COMMIT',
      next: 'to',
      words: words('share provide train help send host offer open lend finance assist supply mediate'),
      reach: 2,
    },
  ],
  'describe-as': [
    {
      stance: 'CONDEMN',
      words: words(
        'insult affront provocation disgrace scandal betrayal crime outrage violation aggression farce blackmail unacceptable illegal shameful reckless',
      ),
      reach: 5,
    },
    {
      stance: 'PRAISE',
      words: words('courageous exemplary outstanding excellent historic milestone success model craftsman hero friend'),
      reach: 5,
    },
  ],
  'can-count': [{ stance: 'COMMIT', words: words('vote help aid assistance contribution troops money'), reach: 6 }],
  'assure-of': [{ stance: 'SUPPORT', words: words('support backing solidarity sympathy'), reach: 6 }],
  // A commitment to something of another's backs it; a commitment to do something binds oneself.
  vow: AGAINST,
  pledge: AGAINST,
  promise: AGAINST,
  'commit-to': [...AGAINST, ...BACKS],
  'be-committed': [...AGAINST, ...BACKS],
  'express-readiness': [{ stance: 'SUPPORT', own: 'commitment', words: BACKED, reach: 5, noGerund: true }],
};

/** Frames whose subject is judged or backed by who speaks. */
const OF_SUBJECT = words('be-to-blame can-count');

/** Frames that ask for what they would praise: "would welcome". */
const IN_FUTURE = words('welcome appreciate be-grateful');

const LIGHT_ARGUMENT = /^~express/;
const isLight = (frame: StanceFrame): boolean => LIGHT_ARGUMENT.test(frame.pattern);
/** "had a discussion on the need for" holds nothing. */
const ONLY_TALKED_OF: Guard = {
  notWithin: words('discussion discussions talks exchange exchanges debate conversation consultations views'),
};
const ASKS_PRESENT = words(
  'ask-for ask-to request press seek promise offer undertake be-ready stand-ready pledge announce-aid express-readiness-bare demand expect-other encourage urge hope-noun hope',
);
const FOR_SIDE = words('condolences message-condolence express-grief voice-own-support');

/** A stance frame with its guards and turns. */
export const guardedFrame = (frame: StanceFrame): StanceFrame => ({
  ...frame,
  ...((FRAME_GUARDS[frame.id] || isLight(frame)) && {
    guards: [...(FRAME_GUARDS[frame.id] ?? []), ...(isLight(frame) ? [ONLY_TALKED_OF] : [])],
  }),
  ...(FRAME_TURNS[frame.id] && { turns: FRAME_TURNS[frame.id] }),
  ...(isLight(frame) && { light: true as const }),
  ...(ASKS_PRESENT.has(frame.id) && { asksPresent: true as const }),
  ...(FOR_SIDE.has(frame.id) && { forSide: true as const }),
  ...(frame.id === 'welcome' && { greets: true as const }),
  ...(OF_SUBJECT.has(frame.id) && { ofSubject: true as const }),
  ...(IN_FUTURE.has(frame.id) && { inFuture: 'CALL_FOR' as const }),
});

const MEETING_REFUSED: Guard = { forbids: { words: MEETS, reach: 8 } };

/** Guards and flags of content cues, by their id. */
const CUE_GUARDS: Readonly<Record<string, Pick<StanceCue, 'guards' | 'leastClause' | 'news' | 'plans'>>> = {
  'thank-you': { leastClause: 7 },
  'failed-to': { guards: [MEETING_REFUSED] },
  // "has not taken a position" is the news of the day.
  'will-not': { guards: [MEETING_REFUSED], news: words('has have had did') },
  'refuse-we': { guards: [MEETING_REFUSED] },
  'has-to': { news: words('had') },
  'see-no': { guards: [{ notNext: words('information comment details knowledge armed news') }] },
  // "came back to Ghana", "gave back".
  'support-cue': {
    guards: [
      {
        notBefore: words(
          'come comes came coming go goes going went gone give gives gave given get gets got bring brings brought take takes took turn turned hold held look looked report reported send sent return returned right way called pull pulled push pushed fight fought roll rolled',
        ),
      },
    ],
  },
  'welcome-cue': { guards: [{ notBefore: words('to of') }] },
  will: { plans: true },
  'going-to': { plans: true },
};

/** A content cue with its guards and flags. */
export const guardedCue = (cue: StanceCue): StanceCue => ({ ...cue, ...CUE_GUARDS[cue.id] });
