/** The codes of the ontology: what the graph can say of stances, meetings, dates and topics. */

/** A stance's code with its polarity towards the targets: -1 against, 0 neither, 1 for. */
export const STANCES = {
  SUPPORT: {
    polarity: 1,
    plover: 'SUPPORT',
    means: 'backs, stands with, is in favour of, endorses, reaffirms support for the target',
  },
  PRAISE: {
    polarity: 1,
    plover: 'SUPPORT',
    means: 'thanks, commends, welcomes, congratulates, recognises the target for something',
  },
  COMMIT: {
    polarity: 1,
    plover: 'AGREE',
    means: 'the holder itself will do, is ready to do, pledges or offers something',
  },
  AGREE: { polarity: 1, plover: 'AGREE', means: 'two or more holders agreed, decided or signed something together' },
  CONCEDE: { polarity: 1, plover: 'CONCEDE', means: 'apologises, drops a demand, eases a measure of its own' },
  CALL_FOR: {
    polarity: 0,
    plover: 'REQUEST',
    means: 'urges, encourages, invites, appeals, says that someone should or needs to',
  },
  DEMAND: { polarity: -1, plover: 'REQUEST', means: 'demands, insists, expects, says that someone must or has to' },
  CONCERN: { polarity: -1, plover: null, means: 'is concerned, alarmed, worried, regrets' },
  CONDEMN: { polarity: -1, plover: 'ACCUSE', means: 'condemns, denounces, deplores, calls unacceptable' },
  ACCUSE: { polarity: -1, plover: 'ACCUSE', means: 'accuses, blames, says that the target does wrong' },
  REJECT: { polarity: -1, plover: 'REJECT', means: 'rejects, refuses, opposes, rules out, denies' },
  WARN: { polarity: -1, plover: 'THREATEN', means: 'warns of a danger or of consequences' },
  SANCTION: {
    polarity: -1,
    plover: 'SANCTION',
    means: 'imposes or announces sanctions, a ban, an embargo or an expulsion, breaks off or suspends relations or aid',
  },
  ASSESS: {
    polarity: 0,
    plover: null,
    means: 'states a judgement or a fact with no attitude of the classes above (said, stressed, noted that ...)',
  },
} as const satisfies Record<string, { polarity: -1 | 0 | 1; plover: string | null; means: string }>;
export type Stance = keyof typeof STANCES;

/** How a meeting was held. */
export const MEETING_FORMATS = {
  BILATERAL: 'two sides met in person',
  MINILATERAL: 'three to six named sides met in person (trilateral, Weimar, Quad, Nordic-Baltic ...)',
  MULTILATERAL: 'a session of a body or a conference: council, ministerial, summit, assembly',
  PHONE_CALL: 'spoke by telephone, or a call with no other word',
  VIDEO_CALL: 'met by video or virtually',
  VISIT: 'a journey to a host country or body, where the text tells of the visit and not of one meeting in it',
  UNSPECIFIED: 'an encounter whose form the text does not tell',
} as const;
export type MeetingFormat = keyof typeof MEETING_FORMATS;

/** Whether it took place. */
export const MEETING_STATUSES = {
  HELD: 'took place',
  PLANNED: 'announced, will take place',
  CANCELLED: 'was called off or put off',
  DECLINED: 'a side refused it',
} as const;
export type MeetingStatus = keyof typeof MEETING_STATUSES;

/** What somebody was at a meeting. */
export const PARTICIPANT_ROLES = ['HOST', 'VISITOR', 'CHAIR', 'MEDIATOR', 'PARTICIPANT'] as const;
export type ParticipantRole = (typeof PARTICIPANT_ROLES)[number];

/** Where a date comes from. */
export const DATE_BASES = {
  STATED: 'the text gives the date whole',
  RELATIVE: 'today, yesterday, on Monday, resolved against the day of publication',
  PUBLICATION: 'no date for the event: the day of publication is the latest day',
  INFERRED: 'a part of the date, such as the year, was inferred; the value says from what',
} as const;
export type DateBasis = keyof typeof DATE_BASES;

/** Classes of offices. */
export const OFFICE_CLASSES = [
  'HEAD_OF_STATE',
  'HEAD_OF_GOVERNMENT',
  'FOREIGN_MINISTER',
  'DEFENCE_MINISTER',
  'OTHER_MINISTER',
  'DEPUTY_MINISTER',
  'VICE_PRESIDENT',
  'ORGANIZATION_HEAD',
  'AMBASSADOR',
  'ENVOY',
  'SPOKESPERSON',
  'OTHER',
] as const;
export type OfficeClass = (typeof OFFICE_CLASSES)[number];

/** Kinds of organisations. */
export const ORGANIZATION_KINDS = [
  'INTERGOVERNMENTAL',
  'GOVERNMENT',
  'ALLIANCE',
  'PARTY',
  'MEDIA',
  'NGO',
  'COMPANY',
  'OTHER',
] as const;
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];

/** Topics by code, with the next broader one; a topic without one is a root. */
export const TOPICS = {
  security: { label: 'Security and defence', broader: null },
  'war-and-aggression': { label: 'War and aggression', broader: 'security' },
  'military-assistance': { label: 'Military assistance and arms supply', broader: 'security' },
  'deterrence-and-defence': { label: 'Deterrence and defence posture', broader: 'security' },
  'security-guarantees': { label: 'Security guarantees', broader: 'security' },
  'arms-control': { label: 'Arms control and non-proliferation', broader: 'security' },
  'hybrid-threats': { label: 'Hybrid threats', broader: 'security' },
  'cyber-security': { label: 'Cyber security', broader: 'security' },
  disinformation: { label: 'Disinformation', broader: 'security' },
  terrorism: { label: 'Terrorism', broader: 'security' },
  'maritime-security': { label: 'Maritime security and critical infrastructure', broader: 'security' },
  peacekeeping: { label: 'Peacekeeping and missions', broader: 'security' },
  'defence-industry': { label: 'Defence industry', broader: 'security' },
  'regional-security': { label: 'Regional security situation', broader: 'security' },
  'conflict-and-peace': { label: 'Conflict and peace', broader: null },
  'ceasefire-and-peace-talks': { label: 'Ceasefire and peace talks', broader: 'conflict-and-peace' },
  'normalisation-dialogue': { label: 'Mediation and normalisation dialogue', broader: 'conflict-and-peace' },
  'prisoners-and-hostages': { label: 'Prisoners, hostages and missing persons', broader: 'conflict-and-peace' },
  accountability: { label: 'Accountability and war crimes', broader: 'conflict-and-peace' },
  reconstruction: { label: 'Reconstruction', broader: 'conflict-and-peace' },
  'territorial-integrity': { label: 'Sovereignty and territorial integrity', broader: 'conflict-and-peace' },
  'political-transition': { label: 'Political transition and stability', broader: 'conflict-and-peace' },
  'alliances-and-integration': { label: 'Alliances and integration', broader: null },
  'nato-enlargement': { label: 'NATO enlargement', broader: 'alliances-and-integration' },
  'eu-enlargement': { label: 'EU enlargement', broader: 'alliances-and-integration' },
  'eu-foreign-policy': { label: 'EU common foreign and security policy', broader: 'alliances-and-integration' },
  'transatlantic-relations': { label: 'NATO and transatlantic relations', broader: 'alliances-and-integration' },
  'regional-cooperation': { label: 'Regional cooperation', broader: 'alliances-and-integration' },
  multilateralism: { label: 'United Nations and multilateralism', broader: 'alliances-and-integration' },
  'third-state-partnerships': { label: 'Partnerships between third states', broader: 'alliances-and-integration' },
  'economic-statecraft': { label: 'Sanctions and economic statecraft', broader: null },
  sanctions: { label: 'Sanctions', broader: 'economic-statecraft' },
  'sanctions-circumvention': { label: 'Sanctions circumvention', broader: 'economic-statecraft' },
  'frozen-assets': { label: 'Frozen assets', broader: 'economic-statecraft' },
  'export-controls': { label: 'Export controls', broader: 'economic-statecraft' },
  'economic-coercion': { label: 'Economic coercion', broader: 'economic-statecraft' },
  'economy-and-trade': { label: 'Economy and trade', broader: null },
  'trade-and-investment': { label: 'Trade and investment', broader: 'economy-and-trade' },
  'development-and-debt': { label: 'Development finance and debt', broader: 'economy-and-trade' },
  'transport-and-connectivity': { label: 'Transport and connectivity', broader: 'economy-and-trade' },
  'supply-chains': { label: 'Supply chains and critical raw materials', broader: 'economy-and-trade' },
  'tourism-and-business': { label: 'Tourism and business ties', broader: 'economy-and-trade' },
  'energy-and-environment': { label: 'Energy, climate and environment', broader: null },
  'energy-security': { label: 'Energy security', broader: 'energy-and-environment' },
  'nuclear-energy': { label: 'Nuclear energy', broader: 'energy-and-environment' },
  climate: { label: 'Climate', broader: 'energy-and-environment' },
  'environment-and-water': { label: 'Environment and water', broader: 'energy-and-environment' },
  'food-security': { label: 'Food security', broader: 'energy-and-environment' },
  'digital-and-science': { label: 'Digital affairs and science', broader: null },
  'digital-governance': { label: 'Digital governance and IT', broader: 'digital-and-science' },
  'emerging-technology': { label: 'Artificial intelligence and emerging technology', broader: 'digital-and-science' },
  space: { label: 'Space', broader: 'digital-and-science' },
  'research-and-education': { label: 'Research and education', broader: 'digital-and-science' },
  'rights-and-people': { label: 'Rights, law and people', broader: null },
  'human-rights': { label: 'Human rights', broader: 'rights-and-people' },
  'democracy-and-elections': { label: 'Democracy, elections and rule of law', broader: 'rights-and-people' },
  'media-freedom': { label: 'Media freedom', broader: 'rights-and-people' },
  'women-peace-security': { label: 'Women, peace and security', broader: 'rights-and-people' },
  minorities: { label: 'Minorities and language', broader: 'rights-and-people' },
  migration: { label: 'Migration and borders', broader: 'rights-and-people' },
  consular: { label: 'Consular and visa matters', broader: 'rights-and-people' },
  health: { label: 'Health', broader: 'rights-and-people' },
  'humanitarian-aid': { label: 'Humanitarian aid', broader: 'rights-and-people' },
  'crime-and-drugs': { label: 'Organised crime, drugs and corruption', broader: 'rights-and-people' },
  'bilateral-relations': { label: 'Bilateral relations', broader: null },
  'political-consultations': { label: 'Political consultations', broader: 'bilateral-relations' },
  'treaties-and-agreements': { label: 'Treaties and agreements', broader: 'bilateral-relations' },
  'culture-and-diaspora': { label: 'Culture, anniversaries and diaspora', broader: 'bilateral-relations' },
  'domestic-reforms': { label: 'Reforms of a partner', broader: 'bilateral-relations' },
} as const satisfies Record<string, { label: string; broader: string | null }>;
export type TopicCode = keyof typeof TOPICS;

/** The topic and everything broader, nearest first. */
export function withBroader(topic: TopicCode): TopicCode[] {
  const broader: TopicCode | null = TOPICS[topic].broader;
  return broader === null ? [topic] : [topic, ...withBroader(broader)];
}

/** Whether a string is a topic's code. */
export const isTopicCode = (text: string): text is TopicCode => Object.hasOwn(TOPICS, text);
