import type { SettingWords } from '../../mentions/index.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/**
 * English words that tell where a text stands and whose its offices are.
 * Version 1, 2026-11-25, MIT. Source: written by hand.
 */
export const SETTING_WORDS: SettingWords = {
  voice:
    /^(?:['’]s (?:vision|position|view|goal|stance|commitment|support|readiness|interest|priorit|message|foreign minist|government)|(?: is (?:ready|committed|determined|grateful|prepared|willing)| stands (?:ready|with)| will (?:continue|support|never|always|not)| remains (?:committed|ready)| supports| has always)\b)/u,
  ownView: /^['’]s (?:vision|position|view|goal|stance|aim|message|priorit)/u,
  received:
    /\b(?:(?:received|met|hosted|welcomed|greeted|invited)(?: [\w,-]+){0,4} by|call(?:s|ed)? on|courtesy call on|audience with)\b/,
  hosted:
    /\b(?:(?:received|met|hosted|welcomed|greeted|invited)(?: [\w,-]+){0,4} by|call(?:s|ed)? on|audience with|met(?: with)?|meets(?: with)?|meet(?: with)?|meetings? with|talks with|conversations? with|see|saw)\b/,
  throughPlace: /^ (?:here |there |today |yesterday )?(?:in|at|on) [\w',’ -]{2,40}? with\b/,
  otherClause:
    /\b(?:in|for|proposed|that|who|which|whom|said|says|told|will|would|has|have|had|is|was|are|were)\b|[.;:]/,
  talkedOf:
    /^(?:situations?|crisis|crises|wars?|conflicts?|developments?|stability|instability|violence|ceasefire|truce|events?|elections?|coup|fighting|troops|forces|operations|interests|presence|investments?|invest|companies|community|citizens|workers|students|nationals|democracy|unrest|tensions?|humanitarian|hostilities|settlements?|massacres?|attacks?|floods?|earthquake|victims|transition|reconstruction|junta|process)$/,
  travel: /^(?:visits?|trip|travel(?:s|led|ed)?|journey|flew|flies|went|come|arriv\w+|tour|return(?:s|ed)?)$/,
  journey:
    /\b(?:visits?|visited|trip|journey|travels?|travelled|flies|flew|tour) (?:to |of )?(?:the )?$|\b(?:arrive[sd]?|visit|tour) in (?:the )?$/,
  placed: /^(?:in|at|visits?|visited|visiting)$/,
  delegation:
    /\b(?:delegation|group|team|side)\b[^.]{0,80}\b(?:comprise[sd]?|comprising|composed of|consist(?:s|ed|ing) of|included?|includes|made up of|members (?:are|were))\b[^.]{0,40}$/i,
  mastheadBegin:
    /^(?:[*#\s]*)(?:press release (?:by|of) the |office of|ministry|government of|embassy|permanent mission|department of|general secretariat|league of|office|presidency|republic of|kingdom of|state of|bolivarian|federal)\b/,
  mastheadEnd:
    /(?:ministry of foreign affairs|foreign ministry|general secretariat|prime minister's office|president's office)\s*$/,
  officialLine:
    /^(?:\(?ministry of foreign|foreign ministry|ministry of (?:european|external|defen)|office of the (?:president|prime minister)|prime minister's office|press office of the presidency|republic of|government of)/,
  seats: /\b(?:press briefing|headquarters|secretariat|general secretariat)\b/,
  states: /foreign|ministr|minister|government|presiden|diplomatic|embassy|state house|military/,
  mission: /\b(?:embassy|embassies|mission|consulate|high commission|chancery|in)\b/,
  chief: /^secretary[- ]general$/i,
  bodies:
    /^(?:deputy |assistant |under[- ])?secretary[- ]general(?! (?:for|of the ministry))|high representative(?! of)|commission (?:president|chief)|council (?:chief|president)|foreign policy chief|\b(?:envoy|representative|adviser|advisor|spokes\w+) (?:of|for|to) the (?:un |united nations )?secretary[- ]general\b/i,
  defaultBodies: [
    { title: /^commission (?:president|chief)/, of: 'EU' },
    { title: /(?:envoy|representative|adviser|advisor|spokes\w+) (?:of|for|to) the secretary[- ]general\b/, of: 'UN' },
    { title: /^under[- ]secretary[- ]general (?:of|for)\b|^assistant secretary[- ]general (?:of|for)\b/, of: 'UN' },
  ],
  posted:
    /counsell?or|consul|attach|(?:first|second|third) secretary|state secretary|secretary of state|head of mission|mission director|administrator/i,
  lands: /^(?:governor|mayor|senator|mp|lawmaker|legislator|parliamentarian|congressman|congresswoman|prefect)$/,
  parties: words('side delegation team group party half part contingent negotiators commission section'),
  leads: words(
    'led leads leading lead headed heads heading head chaired chairs chairing represented represents fronted',
  ),
  guests: words('guests visitors visiting guest'),
  hosts: words('hosts hosting host home receiving'),
  together:
    /\bco-?chair|\bjoint(?:ly)? (?:chair|led|head|preside)|shar(?:ed|ing) the chair|chaired jointly|\bco-?(?:led|headed|presided|hosted)/,
  missions: words('embassy embassies mission consulate chancery'),
  possessives: words('his her their'),
  theirHost: /\b(?:(?:his|her|their|its) )?hosts?(?: (?:was|is|were))?,?(?: the)?\s*$/i,
  contact:
    /\b(?:met(?: with)?|meets?(?: with)?|meeting with|talks with|consultations? with|in consultation with|spoke (?:by (?:tele)?phone |on the (?:tele)?phone |again |today |yesterday )?(?:with|to)|telephoned|phoned|wrote to|letter to|(?:received|invited|hosted|welcomed|greeted) by|invitation (?:of|from)|audience with|call(?:ed|ing)? on|calls? with|conversations? with|credentials to|(?:took|handed|delivered|conveyed|presented|carried|brought|put) [\w' -]{2,40} (?:to|before)|(?:raised|discussed|reviewed) [\w' -]{2,40} with)(?: (?:the|her|his|both|also|again|then|there|new|an|a|with))*\s*$/,
  receives:
    /^(?:,[^,.]{1,60},)? (?:received|hosted|welcomed|greeted|saw|met(?: with)?) (?:her|him|them|the (?:delegation|minister|visitors?|guests?|delegates|envoy|officials?))\b/,
  resumed:
    /^(?:(?:earlier|later|then|there|today|yesterday|on \w+|in [\w ]{3,20}),? )?(?:he|she|they|the (?:minister|president|secretary|envoy|ambassador|delegation|visitor|guest)|(?:his|her|the|their) (?:visit|trip|stop|stay|programme|tour))\b/,
  companyTold: /\b(?:accompanied by|assisted by|flanked by)\b[^.;]*$/i,
  resumedBy: /^(?:he|she)\b/i,
  company: /\b(?:accompanied by|assisted by|flanked by)(?: (?:his|her|the|their|among others by))?\s*$/i,
};
