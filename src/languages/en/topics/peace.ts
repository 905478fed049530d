import type { TopicEntry } from '../../../facts/index.ts';

/** Phrases for conflict and peace. */
export const peaceTopics: readonly TopicEntry[] = [
  {
    topic: 'conflict-and-peace',
    phrases:
      'peace and reconciliation, reconciliation, peacebuilding, peace-building, transnistria*, transnistrian, two-state solution, two state solution, two-states solution, israeli-palestinian, israeli – palestinian, middle east peace, palestinian question, palestinian cause, palestinian issue, palestinian people, palestinian state, state of palestine, settler violence, settlement outposts, settlement activit*, settlement expansion, settlement policy, illegal settlements, gaza strip, gaza, war on gaza, war in gaza, west bank, occupation of palestin*, conflict prevention, conflict resolution, conflict in {c}, {c} conflict, lasting peace, durable peace, sustainable peace, comprehensive peace, just and lasting peace, peace horizon, political horizon, peaceful resolution, peaceful settlement, peaceful solution, holy sites, displacement of, minefield*, demining, de-mining, mine action, mine clearance, end the violence, end to the violence, cycle of violence, stop the violence, violence in {c}, peace plan, jerusalem, nagorno-karabakh, cyprus problem, cyprus issue, cyprus question, cyprus settlement, reunification of cyprus, protracted conflict*, frozen conflict*, bloodshed, paths to peace, culture of peace, genocide',
    weak: 'conflict, peace, violence',
    yes: 'He stood behind the two-state solution.',
    no: 'He stood behind a tree.',
  },
  {
    topic: 'ceasefire-and-peace-talks',
    phrases:
      'ceasefire, cease-fire, cease fire, truce, armistice, peace talks, peace process, peace negotiation*, peace dialogue, negotiated settlement, negotiated solution, peace agreement, peace deal, peace accord*, peace treaty, peace settlement, peace efforts, efforts for peace, efforts towards peace, path of peace, path to peace, mediation efforts, mediation in gaza, mediator in gaza, mediator between israel, cessation of hostilities, end of the war, end to the war, end the war, ending the war, stop the war, end of hostilities, end to hostilities, peace formula, peace summit, peace initiative, peace proposal*, humanitarian pause, political settlement, political solution, afghanistan peace, afghan peace, durable peace settlement, hostage deal, peace conference, dialogue and negotiation, negotiation and dialogue, de-escalate the conflict, direct negotiations between, peace roadmap, ending the conflict, end the conflict, resolve the conflict, resolution of the conflict, settle the conflict, dialogue table, guarantor countries, negotiation table, negotiating table with, talks with the eln, talks with the rebels, intra-afghan, inter-sudanese, eln, farc, demobili*, ex-combatants, disarm* of the, minsk agreements, normandy format, implementation of the peace, disengagement agreement, signing of the peace treaty, yemen peace, geneva talks on {c}, direct negotiations, signing of a peace, negotiations between the parties, negotiations between the sides',
    yes: 'They called for a ceasefire.',
    no: 'They called for a taxi.',
  },
  {
    topic: 'normalisation-dialogue',
    phrases:
      'normalisation, normalization, normalise relations, normalize relations, normalise ties, normalize ties, normalising relations, normalizing relations, eu-facilitated dialogue, eu-mediated dialogue, eu-facilitated, facilitated dialogue, belgrade-pristina, pristina-belgrade, belgrade – pristina, kosovo-serbia, serbia-kosovo, dialogue between {c} and {c}, dialogue with {c}, talks between {c} and {c}, negotiations between {c} and {c}, tensions between the neighbours, relations between {c} and {c}, normalisation of relations between {c} and {c}, belgrade and pristina, pristina and belgrade, confidence-building, confidence building, good neighbourly relations, good-neighbourly relations, good neighborly relations, good-neighborly relations, good-neighbourliness, rapprochement, mediation, mediate, mediator*, mediating, good offices, honest broker, abraham accords, questions of history, diplomatic relations with israel, resumption of relations, resumption of diplomatic relations, restoration of relations, restoration of ties, restore ties, restoring ties, resume ties, resumption of dialogue, resume dialogue, association of serb-majority municipalities, serb-majority municipalities, ohrid agreement, prespa agreement, licence plates, license plates, dialling code, telecommunications agreement, direct talks, trilateral platform, armenia and azerbaijan, armenia – azerbaijan, armenian-azerbaijani, azerbaijan and armenia, recognition of kosovo, settlement of relations, dialogue with its neighbo*, talks with the us, keep channels open, help the parties to a dialogue, dialogue between the parties, bring closer the views, bringing closer the views, reconcile, national reconciliation, intra-{c} dialogue, high-level mission, joint text, three-way talks, proximity talks, indirect talks, back channel, shuttle diplomacy, facilitator, facilitation of talks, return to dialogue, return to the dialogue, resume talks, resumption of talks, tripartite talks, trilateral talks, round of talks between, peaceful dialogue between, mend ties, mending ties, repair ties, thaw in relations',
    weak: 'belgrade, pristina, dialogue, broker',
    yes: 'They welcomed the normalisation of ties.',
    no: 'They welcomed the guests at the gate.',
  },
  {
    topic: 'prisoners-and-hostages',
    phrases:
      'hostage*, prisoner*, political prisoner*, prisoner exchange, prisoner swap, prisoners of war, exchange of prisoners, swap of prisoners, wrongfully detained, wrongful detention, arbitrarily detained, unjustly detained, detained in, detained citizens, detainee*, detention of {c}, arbitrary detention, unjust detention, hunger strike, hunger-striking, in solitary confinement, abduct*, abductions issue, kidnapp* of, kidnapped persons, kidnapped, kidnapping of, missing persons, missing people, missing in the war, release of, released without delay, immediate release, unconditional release, be released, free the, return of the children, deported children, deportation of children, abducted children, captives, captive, captured soldiers, jailed, still held in, held in captivity, in a cell, secure their release, secure his release, secure her release, political detainees',
    weak: 'prison, detention, detained, detain, imprison*, cell, captivity, in custody',
    yes: 'They raised the fate of the hostages.',
    no: 'They raised the price of bread.',
  },
  {
    topic: null,
    phrases:
      'release of funds, press release, release of the report, free trade, free of charge, free the way, cell phone, release of water, media release, joint release',
    yes: 'A press release followed.',
    no: 'They asked for the release of the journalists.',
  },
  {
    topic: 'accountability',
    phrases:
      'accountab*, held to account, hold to account, holding to account, war crime*, war criminal*, crimes against humanity, crimes committed, special tribunal, crime of aggression, international criminal court, criminal tribunal, international tribunal, bring to justice, brought to justice, bringing to justice, face justice, impunity, investigations into, atrocit*, mass killings, international court of justice, genocide case, register of damage, compensation for damage, reparations, transitional justice, international justice, fact-finding mission, commission of inquiry, prosecution of, international investigation, arrest warrant, answer for their crimes, perpetrator*, ICC, ICJ',
    yes: 'Those who gave the orders must face justice.',
    no: 'The account was closed last year.',
  },
  {
    topic: 'reconstruction',
    phrases:
      "reconstruction, rebuilding, rebuild {c}, rebuild their country, rebuild the country, help rebuild, recovery conference, post-war recovery, postwar recovery, recovery of ukraine, recovery of {c}, {c} recovery, recovery and reconstruction, early recovery, donor conference, donors ' conference, {c} 's reconstruction, {c} 's recovery, {c} 's rebuilding, reconstruct*",
    weak: 'rebuild*',
    yes: 'Firms will take part in the reconstruction of Syria.',
    no: 'Firms will take part in the trade fair.',
  },
  {
    topic: 'territorial-integrity',
    phrases:
      "territorial integrity, sovereignty, sovereignty and territorial, sovereignty of {c}, {c} 's sovereignty, independence and sovereignty, independence of {c}, self-determination, annexation, annexation of, annex, illegally annexed, one-china, one china, taiwan question, taiwan issue, taiwan independence, cross-strait, border demarcation, demarcation, delimitation, marking of the border, border dispute*, boundary dispute*, border controversy, territorial dispute*, territorial claim*, territorial waters dispute, disputed territory, disputed area*, disputed island*, disputed border, disputed stretch, disputed region, islands dispute, islets, island dispute, dokdo, takeshima, senkaku, diaoyu, paracel, spratly, falkland*, falklands, malvinas, malvinas dispute, essequibo, western sahara, moroccan sahara, jammu and kashmir, kashmir, crimea, gibraltar, chagos, abkhazia, south ossetia, kuril*, northern territories, recognition of kosovo in any form, recognition of {c}, border agreement, border treaty, status quo in, status quo by force, change the status quo, autonomy plan, redraw borders, change of borders, inviolability of borders, secession*, secede, separatis*, breakaway, partition, partitions, karabakh, maritime claim*, sovereign rights, sovereign territory, internationally recognised borders, internationally recognized borders, 1967 lines, 1967 borders, non-recognition, status of jerusalem, decolonisation, decolonization, non-interference, interference in internal affairs, interference in the internal affairs, interference from outside, interfering in the affairs, interfere in the affairs, foreign interference, internal affairs of, foreign military presence, occupied islands, three islands, legitimate rights of, land claim*, plebiscite, {c} claim to, claims to the, border markers, territorial, foreign military base*, unilateral attempts to change, occupied territory of, integrity of the borders, claim over, sovereign borders, maritime delimitation, border commission, overlapping claims",
    weak: 'sovereign*, independence, interference, land border',
    yes: 'Norland backs the sovereignty and territorial integrity of Moldova.',
    no: 'Norland backs the orchestra of Moldova.',
  },
  {
    topic: 'political-transition',
    phrases:
      "political transition, transition process, transition to democracy, transition to civilian, transition government, transitional government, transitional authorit*, transitional period, transitional charter, coup, coups, coup d'etat, coup d'état, putsch, junta, military regime, military rulers, military government, military authorities, military takeover, burmese military, inclusive government, political process, government formation, formation of a government, form a government, forming a government, forming of a government, political crisis, political deadlock, political impasse, political stability, political instability, constitutional order, constitutional rule, unconstitutional change*, national dialogue, unity government, government of national, handover of power, seizure of power, power transfer, transfer of power, civilian rule, civilian government, return to civilian, interim government, political situation, situation in myanmar, crisis in myanmar, myanmar crisis, myanmar, syrian transition, syria 's transition, regime change, libyan parties, situation in libya, developments in libya, crisis in libya, libyan crisis, unified libya, libya, power-sharing, power sharing, five-point consensus, high representative in bosnia, high representative for bosnia, dayton, dayton accord*, dayton agreement, riyadh agreement, support for the government of {c}, support for {c} 's state institutions, state institutions, stable {c}, national unity, government to return to, suspend* the participation of",
    weak: 'transition, caretaker, regime',
    yes: 'They condemned the coup in Niger.',
    no: 'They condemned the noise in the street.',
  },
];
