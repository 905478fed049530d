import type { MeetingFormat, MeetingStatus, Stance } from '../../model/index.ts';

/** What a cue word or phrase tells of the question. Phrases are folded words joined by blanks. */
export type Cue =
  | { readonly kind: 'MEET' }
  | { readonly kind: 'DISCUSS' }
  | { readonly kind: 'VIEW' }
  | { readonly kind: 'CONNECTED' }
  | { readonly kind: 'NETWORK' }
  | { readonly kind: 'TIMELINE' }
  | { readonly kind: 'COUNTRIES' }
  | { readonly kind: 'PEOPLE' }
  | { readonly kind: 'FORMAT'; readonly formats: readonly MeetingFormat[] }
  | { readonly kind: 'STANCE'; readonly stances: readonly Stance[] }
  | { readonly kind: 'POLARITY'; readonly polarity: -1 | 1 }
  | { readonly kind: 'BILATERAL_ONLY' }
  | { readonly kind: 'STATUS'; readonly statuses: readonly MeetingStatus[] }
  | { readonly kind: 'ORDER'; readonly direction: 'ASC' | 'DESC' };

const phrases = (cue: Cue, text: string): [string, Cue][] =>
  text
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .map((phrase) => [phrase, cue]);

const format = (formats: readonly MeetingFormat[], text: string) => phrases({ kind: 'FORMAT', formats }, text);
const stance = (stances: readonly Stance[], text: string) => phrases({ kind: 'STANCE', stances }, text);

/** Cue phrases, longest first where one holds another. */
export const CUES: ReadonlyMap<string, Cue> = new Map([
  ...phrases(
    { kind: 'MEET' },
    `meet, meets, met, meeting, meetings, met with, meet with, meeting with, meetings with, readout, readouts, encounter, encounters, encountered, see, saw, seen, sat down, sit down,
     talk, talks, talked, talking, spoke, speak, speaks, spoken, speaking, conversation, conversations, contact, contacts, consultation, consultations, held talks, hold talks,
     counterpart, counterparts, interlocutor, interlocutors, schedule, calendar, appointments, agenda of, get together, came together, gathered, engage, engaged, engagement, engagements, interact, interacted, interaction, interactions, confer, conferred, negotiate, negotiated, negotiation, negotiations,
     welcome, received, receive, receives, hosted, host, hosts, took part, take part, takes part, taken part, participate, participated, participates, participants, participant, attend, attended, attends, attendees, joined, present at, took place, take place, held, happened, happen, occurred, event, events, dialogue, dialogues, tete a tete, relation, relations, relationship, relationships, ties, cooperate, cooperation, deal with, dealt with, dealings`,
  ),
  ...phrases(
    { kind: 'DISCUSS' },
    `discuss, discusses, discussed, discussing, discussion, discussions, topic, topics, subject, subjects, issue, issues, theme, themes, agenda, regarding, concerning, covered, cover, addressed, address, raised, raise, raising, mention, mentioned, matter, matters, talk about, talked about, talking about, talks about, spoke about, speak about, about, came up, come up`,
  ),
  ...phrases(
    { kind: 'VIEW' },
    `position, positions, positioned, stance, stances, view, views, viewpoint, opinion, opinions, think, thinks, thought, attitude, attitudes, stand, stands, stood, standpoint, line, say, says, said, saying, statement, statements, comment, comments, commented, policy, policies, believe, believes, argue, argues, argued, hold, holds, regard, regards, feel, feels, take, takes, state, stated, declare, declared, express, expressed, voice, voiced, reaction, reactions, react, reacted, respond, responded, response, remarks, take on, quote, quotes, quoted, towards, toward, compare, comparison, for or against, pro or contra, pros and cons, red lines, priorities, interests`,
  ),
  ...phrases(
    { kind: 'CONNECTED' },
    `connected, connect, connects, connection, connections, linked, link, links, path, paths, chain, chains, related, relate, route, routes, introduce, introduces, reach, reaches, handshake, handshakes, degrees of separation, separation, tied, tied together, shortest path, shortest chain, shortest, steps, get from, lead from, leads from, intermediaries, intermediary, go between, bridge, bridges, common contacts, mutual contacts`,
  ),
  ...phrases(
    { kind: 'NETWORK' },
    `network, networks, graph, circle, contact network, web, surroundings, ego network, contacts network, network of contacts`,
  ),
  ...phrases(
    { kind: 'TIMELINE' },
    `timeline, timelines, chronology, history, chronological, over time, course of events, evolution, evolve, evolved, develop, developed, sequence, in order of time, change over time, changed over time, through time, change, changed, changes, shift, shifted, shifts, trend, trends`,
  ),
  ...phrases({ kind: 'COUNTRIES' }, `country, countries, states, nation, nations, governments, government, capitals`),
  ...phrases(
    { kind: 'PEOPLE' },
    `person, people, politician, politicians, diplomat, diplomats, leader, leaders, official, officials, minister, ministers, counterparty, counterparties, delegate, delegates, represent, represents, represented, representative, representatives, ministry, foreign ministry, ministries, embassy, delegation, delegations`,
  ),
  ...format(
    ['PHONE_CALL'],
    `phone, phoned, phones, telephone, telephoned, telephones, phone call, phone calls, telephone call, telephone calls, telephone conversation, telephone conversations, phone conversation, phone conversations, phone talks, by phone, by telephone, on the phone, over the phone, rang, ring, dialled, spoke by phone, spoke by telephone, speak by phone, talked by phone, spoke on the phone, spoke over the phone`,
  ),
  ...format(['PHONE_CALL'], `call, calls, called, calling, remotely, remote`),
  ...format(
    ['VIDEO_CALL'],
    `video, video call, video calls, video conference, video conferences, videoconference, videoconferences, video meeting, video meetings, virtually, virtual, virtual meeting, virtual meetings, online, online meeting, online meetings, zoom, vtc, by video`,
  ),
  ...format(
    ['VISIT'],
    `visit, visits, visited, visiting, trip, trips, travel, travels, travelled, traveled, travelling, went to, go to, goes to, came to, state visit, state visits, official visit, official visits, working visit, tour, toured, journey, journeys, fly to, flew to`,
  ),
  ...format(
    ['BILATERAL'],
    `bilateral, bilaterals, bilaterally, bilateral meeting, bilateral meetings, bilateral talks, one on one, face to face, two sided, tete a tete meeting`,
  ),
  ...format(
    ['MINILATERAL'],
    `trilateral, trilaterals, trilateral meeting, trilateral meetings, quadrilateral, minilateral, minilateral meeting, small group, weimar triangle`,
  ),
  ...format(
    ['MULTILATERAL'],
    `multilateral, multilateral meeting, multilateral meetings, summit, summits, conference, conferences, ministerial, ministerials, ministerial meeting, ministerial meetings, council meeting, council meetings, assembly, plenary, forum`,
  ),
  ...phrases(
    { kind: 'ORDER', direction: 'DESC' },
    'last, latest, most recent, most recently, newest, last time, recent, final',
  ),
  ...phrases({ kind: 'ORDER', direction: 'ASC' }, 'first, earliest, first time, oldest'),
  ...phrases({ kind: 'STATUS', statuses: ['PLANNED'] }, 'planned, upcoming, scheduled, announced, future, forthcoming'),
  ...phrases({ kind: 'STATUS', statuses: ['CANCELLED'] }, 'cancelled, canceled, postponed, called off, put off'),
  ...phrases({ kind: 'STATUS', statuses: ['DECLINED'] }, 'declined, turned away'),
  ...phrases({ kind: 'BILATERAL_ONLY' }, `directly, direct, privately`),
  ...phrases(
    { kind: 'POLARITY', polarity: 1 },
    `support, supports, supported, supporting, supporter, supporters, supportive, backs, backed, backing, back, favour, favours, favor, favors, favoured, favored, in favour of, in favor of, in favour, in favor, endorse, endorses, endorsed, endorsing, endorsement, endorsements, advocate, advocates, advocated, champion, champions, stand with, stands with, stood with, stand by, stands by, sympathetic, positive, approve, approves, approved, pro, sides with, side with, sided with, friendly, positively`,
  ),
  ...phrases(
    { kind: 'POLARITY', polarity: -1 },
    `oppose, opposes, opposed, opposing, opposition, opponent, opponents, object, objects, objected, objection, objections, disagreement, disagreements, at odds, difference, differences, dispute, disputes, complaint, complaints, disagree, disagrees, disagreed, critical, criticise, criticises, criticised, criticize, criticizes, criticized, criticism, critics, critic, negative, hostile, negatively, anti, resist, resists, resisted, disapprove, disapproves, disapproved`,
  ),
  ...stance(
    ['PRAISE'],
    `praise, praises, praised, praising, thank, thanks, thanked, commend, commends, commended, congratulate, congratulated, congratulates, applaud, applauds, applauded, welcomes, welcomed, hail, hails, hailed`,
  ),
  ...stance(
    ['COMMIT'],
    `pledge, pledges, pledged, promise, promises, promised, commit, commits, committed, commitment, commitments, offer, offers, offered, vow, vowed, vows, undertake, undertook`,
  ),
  ...stance(
    ['AGREE'],
    `agree, agrees, agreed, agreement, agreements, sign, signed, signs, deal, deals, decided together`,
  ),
  ...stance(
    ['CONCEDE'],
    `concede, concedes, conceded, apologise, apologised, apologises, apologize, apologized, concession, concessions`,
  ),
  ...stance(
    ['CALL_FOR'],
    `call for, calls for, called for, calling for, call on, calls on, called on, calling on, urge, urges, urged, urging, appeal, appeals, appealed, appeal to, appealed to, appeals to, ask for, asks for, asked for, asking for, ask, asks, asked, encourage, encourages, encouraged, invite, invites, invited, request, requests, requested`,
  ),
  ...stance(
    ['DEMAND'],
    `demand, demands, demanded, demanding, insist, insists, insisted, insist on, insists on, insisted on, require, requires, required, expect, expects, expected, ultimatum`,
  ),
  ...stance(['CALL_FOR', 'DEMAND'], 'wants, wanted, want from'),
  ...stance(
    ['CONCERN'],
    `concern, concerns, concerned, worry, worries, worried, alarmed, alarm, regret, regrets, regretted, fear, fears, feared`,
  ),
  ...stance(
    ['CONDEMN'],
    `condemn, condemns, condemned, condemning, condemnation, condemnations, denounce, denounces, denounced, denouncing, deplore, deplores, deplored, decry, decried, denunciation`,
  ),
  ...stance(
    ['ACCUSE'],
    `accuse, accuses, accused, accusing, accusation, accusations, blame, blames, blamed, blaming, allege, alleges, alleged, allegation, allegations`,
  ),
  ...stance(
    ['REJECT'],
    `reject, rejects, rejected, rejecting, rejection, refuse, refuses, refused, refusing, refusal, deny, denies, denied, rule out, rules out, ruled out, dismiss, dismisses, dismissed, turn down, turned down, turns down, veto, vetoed`,
  ),
  ...stance(
    ['WARN'],
    `warn, warns, warned, warning, warnings, threaten, threatens, threatened, threat, threats, caution, cautioned, cautions`,
  ),
  ...stance(
    ['SANCTION'],
    `sanctioned, sanctioning, impose, imposed, imposes, expel, expelled, expels, ban, banned, bans, embargo, embargoed`,
  ),
  ...stance(
    ['ASSESS'],
    `assess, assesses, assessed, assessment, assessments, judge, judges, judged, judgement, consider, considers, considered`,
  ),
]);

/** The most words of a cue phrase. */
export const LONGEST_CUE = Math.max(...[...CUES.keys()].map((phrase) => phrase.split(' ').length));

/** Words that make a bare preposition tell of a sign: "is against", "countries for". */
export const SIGN_BEFORE = new Set([
  'is',
  'are',
  'was',
  'were',
  'who',
  'be',
  'been',
  'country',
  'countries',
  'speak',
  'speaks',
  'spoke',
  'spoken',
  'vote',
  'votes',
  'voted',
  'stands',
  'stand',
  'stood',
  'come',
  'comes',
  'came',
  'out',
  'states',
  'anyone',
  'governments',
]);
