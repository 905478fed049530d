import type { StanceFrame, TargetRule } from '../../facts/index.ts';
import type { Stance } from '../../model/index.ts';

type Row = readonly [pattern: string, yes: string, no: string, other?: Partial<StanceFrame>];

const idioms = (stance: Stance, targets: TargetRule, entries: readonly Row[]): StanceFrame[] =>
  entries.map(([pattern, yes, no, other], index) => ({
    id: `idiom-${stance.toLowerCase().replace('_', '-')}-${index + 1}`,
    pattern,
    stance,
    targets,
    negated: null,
    addresses: stance === 'CALL_FOR' || stance === 'DEMAND',
    yes,
    no,
    ...other,
  }));

/** Turns of phrase that tell a stance where no verb of attitude does. Words by hand. */
export const STANCE_IDIOMS: readonly StanceFrame[] = [
  ...idioms('PRAISE', 'ARGUMENT', [
    [
      '~be|~remain _ appreciative of',
      'Orla is highly appreciative of the work of Ghana.',
      'An appreciative crowd came in Ghana.',
    ],
    [
      '~take off? her|his|their|our|my hat off? to / ~doff her|his|their|our|my? hat|cap to',
      'Orla took her hat off to the nurses of Ghana.',
      'Orla lost her hat in Ghana.',
    ],
    ['~pay __ compliment|compliments', 'Orla paid Ghana a compliment.', 'Orla paid the bill in Ghana.'],
    ['~shower|~heap|~lavish _ praise|compliments on', 'Orla showered praise on Ghana.', 'Showers fell in Ghana.'],
    ['~give __ good|high|top marks', 'Orla gave Ghana good marks.', 'Orla gave a talk in Ghana.'],
    ['~hold __ up as', 'Orla held Ghana up as a model.', 'Orla held a cup in Ghana.'],
    [
      '~call|~describe|~term|~hail __ anchor|pillar|beacon|bridge|model|success|pioneer|champion',
      'Orla called Ghana an anchor of stability.',
      'Orla called a taxi in Ghana.',
    ],
    [
      '~speak with|of _ respect|admiration|warmth|gratitude',
      'Orla spoke with respect of the judges of Ghana.',
      'Orla spoke with a clerk in Ghana.',
    ],
    ['~be all praise for / ~be _ loud in her|his|their praise', 'Orla was all praise for Ghana.', 'All were in Ghana.'],
    [
      '~hold _ high|highest esteem|regard',
      'Orla holds in high esteem the judges of Ghana.',
      'Orla holds a high office.',
    ],
  ]),
  ...idioms('SUPPORT', 'ARGUMENT', [
    [
      '~give _ green light to|for / ~give _ blessing|nod|go-ahead|approval to',
      'Orla gave the green light to the plan of Ghana.',
      'A green light shone in Ghana.',
    ],
    ['~line up behind / ~rally behind|around', 'Orla lined up behind Ghana.', 'Voters lined up in Ghana.'],
    ['~be|~stand _ on __ side', "Orla is on Ghana's side.", 'A scar is on the left of a man in Ghana.'],
    ['~feel for|with', 'Orla feels for the families in Ghana.', 'Orla felt cold in Ghana.', { forSide: true }],
    [
      '~bow her|his|their|our head|heads',
      'Orla bowed her head before the victims in Ghana.',
      'The bow of the ship pointed to Ghana.',
      { forSide: true },
    ],
    [
      '~share _ pain|grief|sorrow|joy of',
      'Orla shares the pain of Ghana.',
      'Orla shares an office in Ghana.',
      { forSide: true },
    ],
    [
      '~put _ weight behind / ~put her|his|its shoulder to',
      'Orla put her weight behind Ghana.',
      'Orla put a weight on a scale in Ghana.',
    ],
  ]),
  ...idioms('CALL_FOR', 'ARGUMENT', [
    [
      'prods|prodded|prodding|~nudge|~goad|~coax|~cajole|~beseech|~entreat',
      'Orla prodded Ghana to join the talks.',
      'A cattle fair was held in Ghana.',
      { targets: 'OBJECT' },
    ],
    [
      '~table|~submit|~present|~float __ proposal|proposals|initiative for|on|to',
      'Orla tabled a proposal for a truce in Ghana.',
      'A table stood in Ghana.',
    ],
    [
      '~draw|~call|~direct __ attention to _ need|necessity|urgency / ~point to|out _ need|necessity / ~see _ need for|to',
      'Orla drew attention to the need for a vote in Ghana.',
      'Orla drew a house in Ghana.',
    ],
    [
      '~look forward to __ accession|ratification|implementation|signature|conclusion|progress|support',
      'Orla looked forward to the accession of Ghana to the pact.',
      'Orla looked forward to the dinner in Ghana.',
    ],
    [
      '~appeal to _ conscience|goodwill|sense of',
      'Orla appealed to the conscience of Ghana.',
      'The appeal of Ghana is its sun.',
    ],
  ]),
  ...idioms('DEMAND', 'ARGUMENT', [
    [
      '~give __ until|till',
      'Orla gave Ghana until June to answer.',
      'Orla gave a talk in Ghana.',
      { targets: 'OBJECT' },
    ],
    [
      '~make __ conditional|contingent|dependent on|upon',
      'Orla made the loan to Ghana conditional on reforms.',
      'Orla made a cake in Ghana.',
      { addresses: false },
    ],
    ['~want _ answers|explanation|clarity from', 'Orla wants an explanation from Ghana.', 'Ghana wants rain.'],
  ]),
  ...idioms('REJECT', 'ARGUMENT', [
    [
      '~give __ short shrift|cold shoulder / ~give _ short shrift to',
      'Orla gave short shrift to the idea of Ghana.',
      'Orla gave a gift to Ghana.',
    ],
    [
      'shot|~shoot _ down / ~knock back / ~throw _ out',
      'Orla shot down the idea of Ghana.',
      'A film was shot in Ghana.',
    ],
    ['~throw|~pour _ cold water on', 'Orla threw cold water on the idea of Ghana.', 'Cold water is sold in Ghana.'],
    [
      '~turn _ deaf ear to / ~turn _ blind eye to',
      'Orla turned a deaf ear to the request of Ghana.',
      'Orla turned left in Ghana.',
    ],
    [
      '~want|~have nothing|none to do with / ~want|~have none of',
      'Orla wants nothing to do with the plan of Ghana.',
      'Orla wants water in Ghana.',
    ],
    [
      '~see|~have no reason|point|need|grounds|basis|sense|merit|case|cause|room to|in|for',
      'Orla sees no reason to lift the sanctions on Ghana.',
      'Orla sees a reason to go to Ghana.',
    ],
  ]),
  ...idioms('CONDEMN', 'ARGUMENT', [
    [
      '~lodge|~make|~deliver __ representations|demarche|démarche|complaint|protest with|to|over|against',
      'Norway lodged solemn representations with Ghana.',
      'Hikers lodged at a farm in Ghana.',
    ],
    [
      'rapped|raps|rapping|~slate|~pillory|~lampoon|~savage|~flay|~skewer|~trash',
      'Orla rapped Ghana over its veto.',
      'Rap music is loved in Ghana.',
      { targets: 'OBJECT' },
    ],
    [
      '~pour|~heap _ scorn|ridicule|derision on',
      'Orla poured scorn on the plan of Ghana.',
      'Orla poured tea in Ghana.',
    ],
    ['~tear|~lay|~rip|~light into', 'Orla tore into the government of Ghana.', 'A sail tore in the wind off Ghana.'],
  ]),
  ...idioms('CONCERN', 'ARGUMENT', [
    [
      '~doubt|~question __ good|faith|sincerity|motives|commitment|willingness|neutrality|impartiality|intentions|credibility',
      'Orla doubted the good faith of Ghana.',
      'A question was put in Ghana.',
    ],
    [
      '~watch|~follow|~view|~see|~regard|~observe __ with _ unease|concern|alarm|worry|apprehension|disquiet',
      'Orla watches the situation in Ghana with unease.',
      'Orla watched a match in Ghana with friends.',
    ],
    ['~lose _ patience|faith|confidence with|in', 'Orla lost patience with Ghana.', 'Orla lost her way in Ghana.'],
  ]),
  ...idioms('ACCUSE', 'ARGUMENT', [
    [
      '~allege that / ~charge that',
      'Orla charged that Ghana was looting the mines.',
      'Orla charged her telephone in Ghana.',
    ],
    [
      '~lay|~put|~place|~pin _ blame|responsibility at|on|squarely',
      'Orla laid the blame at the door of Ghana.',
      'Orla lay in bed in Ghana.',
    ],
  ]),
  ...idioms('WARN', 'ARGUMENT', [
    ['~put __ on notice / ~serve notice on|to', 'Orla put Ghana on notice.', 'Orla put a notice on a door in Ghana.'],
    [
      '~reserve|~retain _ right to',
      'Norway reserves the right to respond to the move of Ghana.',
      'Orla reserved a seat to Ghana.',
    ],
  ]),
  ...idioms('COMMIT', 'ARGUMENT', [
    [
      '~put|~place __ million|billion|money|funds|aid|offer _ on the table',
      'Orla put forty million euros on the table for Ghana.',
      'Orla put a vase on the table in Ghana.',
    ],
    [
      '~come|~arrive with __ million|billion',
      'Orla came with forty million euros for Ghana.',
      'Orla came with her son to Ghana.',
    ],
  ]),
  ...idioms('SANCTION', 'ARGUMENT', [
    [
      '~give __ hours|days to leave',
      'Norway gave two diplomats of Ghana 48 hours to leave.',
      'Orla gave a talk in Ghana.',
    ],
    ['~show __ door', 'Norway showed two diplomats of Ghana the door.', 'Orla showed a film in Ghana.'],
  ]),
  ...idioms('CONCEDE', 'ARGUMENT', [['~say sorry', 'Orla said sorry to Ghana.', 'It was a sorry sight in Ghana.']]),
  ...idioms('AGREE', 'ARGUMENT', [
    [
      '~see eye to eye / ~find|~reach|~discover _ common ground / ~be of one mind / ~be of the same mind|view|opinion / ~be unanimous in|that|on / ~put their signatures|signature|names|pens to / ~shake hands on',
      'Orla and Tesk found common ground on the reform.',
      'An eye doctor works in Ghana.',
      { targets: 'NONE' },
    ],
  ]),
  ...idioms('ASSESS', 'ARGUMENT', [
    [
      '~stress|~underline|~underscore|~emphasise|~highlight|~note|~recall|~acknowledge __ role|importance|significance|weight|position|standing in|as|for',
      'Orla stressed the pivotal role of Ghana in the region.',
      'Orla noted a man in a hat in Ghana.',
      { last: true },
    ],
  ]),
];
