import type { SpeechVerb } from '../../facts/index.ts';

type Row = readonly [id: string, pattern: string, yes: string, no: string];

/** Verbs that take a clause without "that". */
const PLAIN = new Set(
  'quoted-saying be-quoted wonder say tell add believe think claim tell-say hint suggest-say write note argue maintain reply admit explain'.split(
    ' ',
  ),
);
/** Verbs that tell judgements. */
const JUDGES = new Set(
  'believe think be-convinced be-of-opinion consider-that voice-view stress underline underscore emphasise affirm reaffirm argue maintain'.split(
    ' ',
  ),
);
/** Verbs of SAY that an addressee may stand behind. */
const ADDRESSED = new Set(['tell-say']);
/** Cues that name the speaker behind them. */
const NAMES_BEHIND = new Set(['according-to', 'in-opinion']);
/** Cues whose possessive tells the speaker. */
const OWNED = new Set(['in-her-opinion', 'in-whose-view']);

const rows = (kind: SpeechVerb['kind'], entries: readonly Row[]): SpeechVerb[] =>
  entries.map(([id, pattern, yes, no]) => ({
    id,
    kind,
    pattern,
    yes,
    no,
    ...(PLAIN.has(id) && { plain: true as const }),
    ...(JUDGES.has(id) && { judges: true as const }),
    ...(ADDRESSED.has(id) && { addressed: true as const }),
    ...(OWNED.has(id) && { owned: true as const }),
    ...(NAMES_BEHIND.has(id) && { namesBehind: true as const }),
  }));

/** Verbs whose content follows, goes before or stands in quotation marks. */
const SAY = rows('SAY', [
  [
    'have-this-to-say',
    '~have this|that|the|following _ to say',
    'Orla had this to say: Ghana must reopen the border.',
    'Orla had nothing to say about Ghana.',
  ],
  ['charge', '~charge', 'Ghana, Orla charged, is looting the mines.', 'A charging bull was seen in Ghana.'],
  ['caution', '~caution', 'Ghana, Orla cautioned, must act.', 'A caution sign stood in Ghana.'],
  ['say', '~say', 'Orla said that Ghana must reopen the border.', 'The saying is old in Ghana.'],
  ['state', '~state', 'Orla stated that Ghana must reopen the border.', 'The state of Ghana owns the border station.'],
  ['add', '~add', 'Orla added that Ghana must reopen the border.', 'The added weight broke a bridge in Ghana.'],
  ['note', '~note', 'Orla noted that Ghana must reopen the border.', 'A note was found in Ghana.'],
  ['stress', '~stress', 'Orla stressed that Ghana must reopen the border.', 'Stress is common in Ghana.'],
  [
    'underline',
    '~underline',
    'Orla underlined that Ghana must reopen the border.',
    'The underlined words were in a book in Ghana.',
  ],
  [
    'underscore',
    '~underscore',
    'Orla underscored that Ghana must reopen the border.',
    'An underscore stood in the name in Ghana.',
  ],
  [
    'emphasise',
    '~emphasise',
    'Orla emphasised that Ghana must reopen the border.',
    'The emphasis in Ghana lay on trade.',
  ],
  [
    'highlight',
    '~highlight',
    'Orla highlighted that Ghana must reopen the border.',
    'The highlight of the trip was Ghana.',
  ],
  ['affirm', '~affirm', 'Orla affirmed that Ghana must reopen the border.', 'Affirmative nods came from Ghana.'],
  ['reaffirm', '~reaffirm', 'Orla reaffirmed that Ghana must reopen the border.', 'A reaffirmation came from Ghana.'],
  ['reiterate', '~reiterate', 'Orla reiterated that Ghana must reopen the border.', 'The reiteration bored Ghana.'],
  ['repeat', '~repeat', 'Orla repeated that Ghana must reopen the border.', 'Repeated storms hit Ghana.'],
  ['declare', '~declare', 'Orla declared that Ghana must reopen the border.', 'The declared goods left Ghana.'],
  [
    'announce',
    '~announce',
    'Orla announced that Norway would send doctors to Ghana.',
    'The announced train left Ghana.',
  ],
  ['explain', '~explain', 'Orla explained that Ghana must reopen the border.', 'An explanation hung in Ghana.'],
  ['remark', '~remark', 'Orla remarked that Ghana must reopen the border.', 'The remark was heard in Ghana.'],
  ['observe', '~observe', 'Orla observed that Ghana must reopen the border.', 'Observers of the vote came to Ghana.'],
  ['comment', '~comment', 'Ghana must reopen the border, Orla commented.', 'Comments on the film came from Ghana.'],
  ['argue', '~argue', 'Orla argued that Ghana must reopen the border.', 'Arguments were heard in Ghana.'],
  [
    'maintain',
    '~maintain',
    'Orla maintained that Ghana must reopen the border.',
    'The road in Ghana is well maintained.',
  ],
  ['assert', '~assert', 'Orla asserted that Ghana must reopen the border.', 'An assertive goat lives in Ghana.'],
  ['claim', '~claim', 'Orla claimed that Ghana must reopen the border.', 'The claim office is in Ghana.'],
  ['contend', '~contend', 'Orla contended that Ghana must reopen the border.', 'Contending teams met in Ghana.'],
  [
    'confirm',
    '~confirm',
    'Orla confirmed that Norway would send doctors to Ghana.',
    'Confirmed bookings for Ghana rose.',
  ],
  [
    'acknowledge',
    '~acknowledge',
    'Orla acknowledged that Ghana must be heard.',
    'Acknowledgements fill a page in Ghana.',
  ],
  ['admit', '~admit', 'Orla admitted that Ghana must be heard.', 'Admission to the park in Ghana is free.'],
  ['mention', '~mention', 'Orla mentioned that Ghana must reopen the border.', 'The above-mentioned shop is in Ghana.'],
  [
    'point-out',
    '~point out',
    'Orla pointed out that Ghana must reopen the border.',
    'A point of land in Ghana is named so.',
  ],
  ['reply', '~reply', 'Ghana must reopen the border, Orla replied.', 'A reply paid card went to Ghana.'],
  ['respond', '~respond', 'Orla responded that Ghana must reopen the border.', 'Firemen responded in Ghana.'],
  ['answer', '~answer', 'Orla answered that Ghana must reopen the border.', 'Answers to the quiz lay in Ghana.'],
  [
    'retort',
    '~retort|~counter|~riposte',
    'Orla retorted that Ghana must reopen the border.',
    'The shop counter in Ghana is long.',
  ],
  ['recall', '~recall', 'Orla recalled that Ghana must reopen the border.', 'The recall of cars reached Ghana.'],
  ['believe', '~believe', 'Orla believed that Ghana must reopen the border.', 'Believers prayed in Ghana.'],
  ['think', '~think', 'Orla thinks that Ghana must reopen the border.', 'A think tank sits in Ghana.'],
  ['feel', '~feel that', 'Orla felt that Ghana must reopen the border.', 'Felt hats are made in Ghana.'],
  ['hold', '~hold that', 'Orla held that Ghana must reopen the border.', 'A fair was held in Ghana.'],
  ['find', '~find that', 'Orla found that Ghana must reopen the border.', 'Gold was found in Ghana.'],
  [
    'opine',
    '~opine|~reckon|~posit|~surmise',
    'Orla opined that Ghana must reopen the border.',
    'Opinion polls in Ghana were close.',
  ],
  [
    'assure',
    '~assure that|us',
    'Orla assured that Norway would send doctors to Ghana.',
    'Assured of rain, farmers in Ghana sang.',
  ],
  [
    'make-clear',
    '~make _ clear|plain|known',
    'Orla made it clear that Ghana must reopen the border.',
    'Clear water is made in Ghana.',
  ],
  [
    'let-know',
    '~let _ know|known',
    'Orla let it be known that Ghana must reopen the border.',
    'Let the cake cool, cooks in Ghana know.',
  ],
  [
    'disclose',
    '~disclose|~reveal',
    'Orla disclosed that Norway would send doctors to Ghana.',
    'Revealing photos were sold in Ghana.',
  ],
  [
    'predict',
    '~predict|~forecast',
    'Orla predicted that war would return to Ghana unless the border reopened.',
    'The weather forecast for Ghana was good.',
  ],
  [
    'conclude',
    '~conclude that|by',
    'Orla concluded that Ghana must reopen the border.',
    'The concert in Ghana concluded.',
  ],
  ['continue', '~continue|~proceed', '"Ghana must reopen the border," Orla continued.', 'Rain continued in Ghana.'],
  ['go-on', '~go on', '"Ghana must reopen the border," Orla went on.', 'Lights went on in Ghana.'],
  ['write', '~write', 'Orla wrote that Ghana must reopen the border.', 'A written note lay in Ghana.'],
  ['tweet', '~tweet|~post', 'Orla tweeted that Ghana must reopen the border.', 'The post office in Ghana closed.'],
  ['quip', '~quip|~joke', '"Ghana must reopen the border," Orla quipped.', 'A joke is told in Ghana.'],
  ['exclaim', '~exclaim|~shout|~cry', '"Ghana must reopen the border!" Orla exclaimed.', 'A cry was heard in Ghana.'],
  [
    'interject',
    '~interject|~interrupt',
    '"Ghana must reopen the border," Orla interjected.',
    'Power was interrupted in Ghana.',
  ],
  [
    'elaborate',
    '~elaborate|~clarify|~specify',
    'Orla clarified that Ghana must reopen the border.',
    'Elaborate hats are worn in Ghana.',
  ],
  [
    'testify',
    '~testify|~attest',
    'Orla testified that Ghana must reopen the border.',
    'Witnesses in Ghana testified in a divorce.',
  ],
  ['report', '~report', 'Orla reported that Ghana must reopen the border.', 'The report on Ghana has ten pages.'],
  ['concede-say', '~allow that', 'Orla allowed that Ghana must be heard.', 'Dogs are allowed in Ghana.'],
  ['signal', '~signal', 'Orla signalled that Norway would send doctors to Ghana.', 'The signal from Ghana was weak.'],
  [
    'indicate',
    '~indicate',
    'Orla indicated that Norway would send doctors to Ghana.',
    'The dial in Ghana indicated noon.',
  ],
  ['hint', '~hint|~imply', 'Orla hinted that Norway would send doctors to Ghana.', 'A hint of mint came from Ghana.'],
  [
    'suggest-say',
    '~suggest|~submit that',
    'Orla submitted that Ghana must reopen the border.',
    'Papers were submitted in Ghana.',
  ],
  [
    'proclaim',
    '~proclaim|~pronounce',
    'Orla proclaimed that Ghana must reopen the border.',
    'A proclamation was read in Ghana.',
  ],
  ['urge-say', '~plead', '"Ghana must reopen the border," Orla pleaded.', 'He pleaded guilty in Ghana.'],
  ['agree-say', '~remind that', 'Orla reminded that Ghana must reopen the border.', 'A reminder hung in Ghana.'],
  [
    'voice-view',
    '~express|~voice|~convey|~share|~state _ view|opinion|conviction|belief|position|optimism|confidence|certainty that',
    'Orla expressed the view that Ghana must reopen the border.',
    'The view of Ghana from the sea is fine.',
  ],
  [
    'be-convinced',
    '~be|~remain _ convinced|confident|certain|sure|adamant that',
    'Orla was convinced that Ghana must reopen the border.',
    'A certain man lives in Ghana.',
  ],
  [
    'be-of-opinion',
    '~be|~remain of the? _ opinion|view|belief|conviction|position that',
    'Orla was of the opinion that Ghana must reopen the border.',
    'Opinion in Ghana was split.',
  ],
  [
    'give-assurance',
    '~give|~offer|~provide|~convey _ assurance|assurances|guarantee|undertaking|word that',
    'Orla gave the assurance that Norway would train officers of Ghana.',
    'Life assurance is cheap in Ghana.',
  ],
  [
    'be-unanimous',
    '~be unanimous that|in / ~be at one that / ~be of one mind that',
    'Both sides were unanimous that Ghana should hold elections.',
    'A unanimous jury in Ghana freed him.',
  ],
  [
    'leave-no-doubt',
    '~leave no|little doubt that',
    'Orla left no doubt that Ghana must reopen the border.',
    'The doubt of a jury in Ghana freed him.',
  ],
  [
    'be-clear',
    '~be clear|explicit|unequivocal|categorical|firm|insistent that',
    'Orla was clear that Ghana must reopen the border.',
    'Clear water is found in Ghana.',
  ],
  [
    'be-quoted',
    '~be quoted|cited as saying|stating|adding that?',
    'Orla was quoted as saying that Ghana must reopen the border.',
    'The price in Ghana was quoted.',
  ],
  [
    'understand',
    '~understand|~realise that',
    'Orla understood that Ghana must be heard.',
    'The accent of Ghana is easily understood.',
  ],
  ['put-it', '~put it', '"Ghana must reopen the border," as Orla put it.', 'He put it in a box in Ghana.'],
  ['speak-say', '~speak up|out', '"Ghana must reopen the border," Orla spoke out.', 'The horn in Ghana spoke.'],
  ['read', '~read', 'The statement read: "Ghana must reopen the border."', 'Books are read in Ghana.'],
  [
    'consider-that',
    '~consider that',
    'Orla considered that Ghana must reopen the border.',
    'Ghana considered the time.',
  ],
  ['deem-that', '~deem that|it', 'Orla deemed that Ghana must reopen the border.', 'It was deemed cold in Ghana.'],
  ['tell-say', '~tell', 'Orla told reporters that Ghana must reopen the border.', 'Tales are told in Ghana.'],
  [
    'mean',
    '~argue|~shoot|~hit|~fire back',
    '"Ghana must reopen the border," Orla shot back.',
    'A shot was heard back in Ghana.',
  ],
  [
    'wonder',
    '~ask whether|why|how|if',
    'Orla asked why Ghana should not be heard first.',
    'The way was asked in Ghana.',
  ],
]);

/** Verbs with an addressee first: "told Tesk that". */
const TELL = rows('TELL', [
  ['tell', '~tell', 'Orla told Tesk that Ghana must reopen the border.', 'Time is told by bells in Ghana.'],
  [
    'inform',
    '~inform',
    'Orla informed Tesk that Norway would send doctors to Ghana.',
    'Informed guests came to Ghana.',
  ],
  [
    'brief',
    '~brief _ that',
    'Orla briefed Tesk that Norway would send doctors to Ghana.',
    'The brief stay in Ghana ended.',
  ],
  [
    'assure-tell',
    '~assure',
    'Orla assured Tesk that Norway would send doctors to Ghana.',
    'An assured voice spoke in Ghana.',
  ],
  [
    'notify',
    '~notify|~advise',
    'Orla notified Tesk that Norway would send doctors to Ghana.',
    'Notified goods left Ghana.',
  ],
  ['remind-tell', '~remind', 'Orla reminded Tesk that Ghana must be heard.', 'The song reminded him of Ghana.'],
  [
    'convince',
    '~convince|~persuade',
    'Orla convinced Tesk that Ghana must be heard.',
    'A convincing win came in Ghana.',
  ],
]);

/** Verbs that say what something is. */
const AS = rows('AS', [
  [
    'describe',
    '~describe',
    'Orla described the port of Ghana as the key to the region.',
    'He described his room in Ghana.',
  ],
  ['call-as', '~call', 'Orla called the port of Ghana “the key to the region”.', 'He called from Ghana.'],
  ['term', '~term', 'Orla termed the raids by Ghana a provocation.', 'The school term in Ghana ended.'],
  ['dub', '~dub|~label|~brand', 'Orla branded the raids by Ghana a provocation.', 'Dubbed films are shown in Ghana.'],
  [
    'characterise',
    '~characterise|~portray|~depict',
    'Orla characterised the port of Ghana as “the key to the region”.',
    'A portrait hung in Ghana.',
  ],
]);

/** Cues without a verb of speech. */
const CUE = rows('CUE', [
  [
    'according-to',
    'according to',
    'According to Orla, Ghana must reopen the border.',
    'Seats in Ghana go according to age.',
  ],
  [
    'in-opinion',
    'in the? _ opinion|view|words|eyes of',
    'In the opinion of Orla, Ghana must reopen the border.',
    'In view of rain, Ghana stayed home.',
  ],
  [
    'in-whose-view',
    "in|from _ 's _ view|opinion|eyes|words|perspective|viewpoint|assessment|judgement|judgment",
    "In Orla's view, Ghana must reopen the border.",
    "In Ghana's view the sea is blue, Tesk joked.",
  ],
  [
    'in-her-opinion',
    'in her|his|their|my|our opinion|view|words|eyes',
    'Orla took the floor. In her view, Ghana must reopen the border.',
    'In her words there was a song of Ghana.',
  ],
  [
    'for-part',
    'for her|his|its|their part',
    'Orla, for her part, said that Ghana must reopen the border.',
    'For his part in the play in Ghana he won.',
  ],
  [
    'in-statement',
    'in a|the|his|her|its|their _ statement|speech|remarks|address|letter|message|interview',
    'In a statement, Orla said that Ghana must reopen the border.',
    'In a letter box in Ghana lay a key.',
  ],
  [
    'speaking-at',
    'speaking|addressing|commenting|responding|replying',
    'Speaking in Oslo, Orla said that Ghana must reopen the border.',
    'A speaking clock hangs in Ghana.',
  ],
]);

/** Neutral verbs and cues of speech: they tell who speaks, not what stance is taken. Words by hand. */
export const SPEECH_VERBS = {
  version: '1.0.0',
  date: '2026-11-24',
  licence: 'MIT',
  source: 'Written for attache.',
  entries: [...SAY, ...TELL, ...AS, ...CUE],
} as const;
