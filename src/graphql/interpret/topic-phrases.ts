import { foldWords, TOPICS, type TopicCode } from '../../model/index.ts';

/** How analysts call the topics, beside their codes and labels. Folded words; the longest phrase wins. */
const PHRASES: Readonly<Partial<Record<TopicCode, string>>> = {
  security:
    'security, defence, defense, security policy, defence policy, security and defense, security issues, defence cooperation, security cooperation, military cooperation',
  'war-and-aggression':
    'war, the war, aggression, invasion, full scale invasion, full scale war, attack, attacks, war in ukraine, war against ukraine, war on ukraine, russian aggression, russias aggression, russia s war, russian invasion, invasion of ukraine, aggression against ukraine, hostilities, occupation, bombing, shelling, strikes, russo ukrainian war, military aggression',
  'military-assistance':
    'military assistance, military aid, military support, arms, weapons, weapon, arms deliveries, arms supplies, arms supply, weapons deliveries, weapons supplies, ammunition, air defence, air defense, military help, arming, tanks, missiles, arms sales, arms transfers, deliveries of weapons',
  'deterrence-and-defence':
    'deterrence, defence posture, eastern flank, defence spending, defense spending, deterrence and defense, defence budget, defense budget, collective defence, collective defense, force posture, nato defence',
  'security-guarantees':
    'security guarantees, security guarantee, guarantees, security assurances, security commitments',
  'arms-control':
    'arms control, non proliferation, nonproliferation, nuclear weapons, disarmament, denuclearisation, denuclearization, jcpoa, iran deal, nuclear deal, nuclear programme, nuclear program, new start, chemical weapons, iran nuclear deal, nuclear disarmament, nuclear talks',
  'hybrid-threats':
    'hybrid threats, hybrid, hybrid attacks, hybrid war, hybrid warfare, sabotage, instrumentalised migration, hybrid threat',
  'cyber-security':
    'cyber security, cybersecurity, cyber, cyber attacks, cyberattacks, cyber attack, cyberattack, hacking, ransomware, cyber defence, cyber defense',
  disinformation:
    'disinformation, propaganda, fake news, misinformation, information manipulation, foreign interference',
  terrorism:
    'terrorism, terror, terrorist attacks, counter terrorism, counterterrorism, terrorists, isis, daesh, isil, al qaeda, violent extremism, extremism, war on terror',
  'maritime-security':
    'maritime security, undersea cables, submarine cables, critical infrastructure, shadow fleet, freedom of navigation, south china sea, baltic sea, shipping, piracy, red sea, cables, nord stream explosions',
  peacekeeping:
    'peacekeeping, peacekeepers, peacekeeping mission, peacekeeping missions, missions, un mission, peace operations',
  'defence-industry':
    'defence industry, defense industry, arms industry, defence production, defence procurement, drone production, defence industries',
  'regional-security':
    'regional security, regional stability, security situation, regional situation, situation in the region, regional issues',
  'conflict-and-peace': 'peace, conflict, conflicts, conflict resolution, peace and conflict, crisis, crises',
  'ceasefire-and-peace-talks':
    'ceasefire, cease fire, peace talks, peace plan, peace process, truce, peace negotiations, peace agreement, peace deal, peace formula, peace summit, peace settlement, armistice, ending the war, end of the war',
  'normalisation-dialogue':
    'normalisation, normalization, mediation, normalisation dialogue, belgrade pristina dialogue, pristina belgrade dialogue, dialogue between belgrade and pristina, abraham accords, reconciliation, kosovo serbia dialogue, normalisation of relations, normalization of relations',
  'prisoners-and-hostages':
    'prisoners, hostages, prisoner exchange, prisoner exchanges, prisoner swap, prisoners of war, pow, pows, missing persons, hostage, detainees, political prisoners, abducted children, deported children, detention, detained, wrongfully detained',
  accountability:
    'accountability, war crimes, war crime, special tribunal, tribunal, icc, international criminal court, crimes against humanity, genocide, justice, crime of aggression, impunity, atrocities',
  reconstruction:
    'reconstruction, rebuilding, recovery, rebuild, recovery conference, reconstruction of ukraine, rebuilding ukraine',
  'territorial-integrity':
    'territorial integrity, sovereignty, independence, annexation, crimea, borders of, independence and sovereignty, sovereignty and territorial integrity, one china, status of kosovo',
  'political-transition':
    'transition, political transition, coup, political stability, regime change, political crisis, interim government, military junta, junta, stability, government formation, political situation',
  'alliances-and-integration':
    'alliances, alliance, integration, euro atlantic integration, european integration, western integration',
  'nato-enlargement':
    'nato enlargement, nato membership, nato accession, joining nato, join nato, nato expansion, accession to nato, membership in nato, membership of nato, nato aspirations, nato bid, membership action plan, open door policy, entry into nato, nato entry, ukraine in nato',
  'eu-enlargement':
    'eu enlargement, enlargement, eu accession, eu membership, accession, accession talks, accession negotiations, joining the eu, join the eu, joining the european union, join the european union, eu candidate status, candidate status, european union enlargement, european union accession, european union membership, eu integration, eu expansion, eu candidacy, accession to the eu, accession to the european union, membership of the eu, membership in the eu, membership of the european union, membership in the european union, eu bid, european perspective, path to the eu, eu path, entry into the eu, eu entry',
  'eu-foreign-policy':
    'eu foreign policy, common foreign and security policy, cfsp, foreign affairs council, eu foreign and security policy, strategic autonomy, european foreign policy, european security policy',
  'transatlantic-relations':
    'transatlantic relations, transatlantic, nato, alliance cooperation, transatlantic ties, transatlantic alliance, transatlantic partnership, transatlantic bond, relations with nato',
  'regional-cooperation':
    'regional cooperation, nordic baltic cooperation, nb8, bucharest nine, three seas, baltic cooperation, nordic cooperation, visegrad, black sea cooperation, asean, central asian cooperation, c5 1',
  multilateralism:
    'multilateralism, united nations, un reform, security council reform, general assembly, rules based order, international order, un, multilateral system, un charter, rules based international order, multilateral cooperation',
  'third-state-partnerships':
    'third states, iran russia, russia china partnership, russian iranian, north korean troops, russia iran cooperation, russia north korea',
  'economic-statecraft': 'economic statecraft, economic security',
  sanctions:
    'sanctions, sanction, sanctions against russia, sanctions on russia, sanctions package, sanctions packages, restrictive measures, embargo, new sanctions, price cap, oil price cap, economic sanctions, sanctions policy',
  'sanctions-circumvention':
    'sanctions circumvention, circumvention, sanctions evasion, evasion of sanctions, circumvention of sanctions, evading sanctions, circumventing sanctions',
  'frozen-assets':
    'frozen assets, frozen russian assets, immobilised assets, russian assets, immobilized assets, seized assets, confiscation of assets, assets',
  'export-controls': 'export controls, export control, dual use, dual use goods, export restrictions',
  'economic-coercion': 'economic coercion, coercion, trade coercion',
  'economy-and-trade':
    'economy, economic relations, economic cooperation, economic, economic ties, economics, economic issues',
  'trade-and-investment':
    'trade, investment, investments, free trade, free trade agreement, tariffs, tariff, trade relations, exports, imports, trade deal, fta, business, commerce, trade and investments, trade talks, trade war',
  'development-and-debt':
    'development, debt, development cooperation, development aid, debt relief, development finance, development assistance, foreign aid, loans, poverty',
  'transport-and-connectivity':
    'transport, connectivity, rail baltica, railway, ports, aviation, middle corridor, corridors, infrastructure, black sea grain corridor, transit, roads, flights, air links, transport corridor',
  'supply-chains':
    'supply chains, supply chain, critical raw materials, raw materials, critical minerals, semiconductors, rare earths, minerals, minerals deal, lithium',
  'tourism-and-business': 'tourism, business ties, business relations, tourists, business forum',
  'energy-and-environment': 'environment, energy and climate, energy and environment',
  'energy-security':
    'energy, energy security, gas, oil, nord stream, nord stream 2, lng, electricity, gas supplies, energy supplies, pipeline, pipelines, energy cooperation, natural gas, energy supply, power grid, energy independence, renewable energy, renewables, hydrogen',
  'nuclear-energy':
    'nuclear energy, nuclear power, nuclear power plant, zaporizhzhia nuclear power plant, zaporizhzhia, nuclear safety, nuclear plant, nuclear reactors, iaea, nuclear plants',
  climate:
    'climate, climate change, global warming, climate crisis, cop26, cop27, cop28, cop29, green transition, paris agreement, emissions, climate action, climate policy, climate summit, decarbonisation, net zero',
  'environment-and-water':
    'water, environmental protection, biodiversity, pollution, nile dam, gerd, renaissance dam, dam, water resources, oceans, fisheries, fishing',
  'food-security':
    'food security, food, grain, grain deal, grain initiative, black sea grain initiative, grain exports, hunger, famine, wheat, agriculture, food crisis, food prices',
  'digital-and-science': 'digital, digital affairs, science, technology, digital and science',
  'digital-governance':
    'digital governance, e governance, egovernance, digitalisation, digitalization, digital government, e government, digital transformation, digital cooperation, digital services, digital society, digital state, information technology, e state',
  'emerging-technology':
    'artificial intelligence, ai, emerging technology, emerging technologies, quantum, 5g, telecommunications, innovation, tech, new technologies, chips',
  space: 'space, satellites, space cooperation, artemis accords, satellite, outer space',
  'research-and-education':
    'research, education, students, universities, scholarships, academic cooperation, scientific cooperation, schools, university, exchange students, erasmus',
  'rights-and-people': 'rights, civil rights, rule of law and rights',
  'human-rights':
    'human rights, rights violations, human rights violations, xinjiang, uyghurs, torture, repression, human rights abuses, freedoms, lgbt rights, child rights, human rights situation, death penalty',
  'democracy-and-elections':
    'democracy, elections, election, rule of law, free elections, vote, referendum, electoral, democratic, summit for democracy, democratic backsliding, democratisation, protests',
  'media-freedom':
    'media freedom, press freedom, journalists, free press, freedom of the press, freedom of speech, freedom of expression, free media, independent media',
  'women-peace-security':
    'women peace and security, women, gender equality, womens rights, women s rights, gender, sexual violence, girls',
  minorities:
    'minorities, minority, minority rights, language rights, roma, national minorities, language law, hungarian minority, russian speakers, languages',
  migration:
    'migration, migrants, refugees, refugee, border, borders, border security, asylum, illegal migration, irregular migration, border management, displaced people, border crossing, migrant crisis, border control, immigration, refugee crisis',
  consular:
    'consular, visa, visas, visa free travel, visa liberalisation, visa liberalization, consular matters, visa free, evacuation, citizens abroad, evacuations, consular affairs, consular services, schengen, visa waiver, passports, visa regime',
  health:
    'health, covid, covid 19, pandemic, coronavirus, vaccines, vaccine, vaccination, public health, global health, who pandemic, ebola, medical, covax, medicines, corona',
  'humanitarian-aid':
    'humanitarian aid, humanitarian, humanitarian assistance, humanitarian crisis, humanitarian access, humanitarian situation, relief, unrwa, demining, mine action, humanitarian support, aid, disaster relief, humanitarian help, earthquake relief',
  'crime-and-drugs':
    'crime, organised crime, organized crime, corruption, drugs, trafficking, narcotics, money laundering, human trafficking, anti corruption, fentanyl, drug trafficking, fight against corruption, smuggling',
  'bilateral-relations':
    'bilateral relations, bilateral cooperation, bilateral ties, bilateral relationship, bilateral issues, bilateral agenda, strategic partnership',
  'political-consultations':
    'political consultations, consultations between ministries, political dialogue, strategic dialogue',
  'treaties-and-agreements':
    'treaty, treaties, memorandum of understanding, memorandum, mou, agreement signing, border treaty, cooperation agreement, signing of agreements, accord, accords, conventions, convention',
  'culture-and-diaspora':
    'culture, cultural, diaspora, cultural cooperation, anniversary, anniversaries, heritage, cultural exchange, cultural ties, cultural relations, sport, sports, expatriates, history and culture, cultural heritage',
  'domestic-reforms':
    'reforms, reform, domestic reforms, judicial reform, anti corruption reforms, reform agenda, economic reforms, constitutional reform, structural reforms, decentralisation',
};

/** Topic by folded phrase: codes, labels and the phrases above. */
export const TOPIC_PHRASES: ReadonlyMap<string, TopicCode> = new Map([
  ...Object.entries(PHRASES).flatMap(([code, phrases]) =>
    phrases.split(',').map((phrase) => [foldWords(phrase), code as TopicCode] as const),
  ),
  ...Object.entries(TOPICS).flatMap(([code, { label }]) => [
    [foldWords(label), code as TopicCode] as const,
    [foldWords(code), code as TopicCode] as const,
  ]),
]);

export const LONGEST_TOPIC = Math.max(...[...TOPIC_PHRASES.keys()].map((phrase) => phrase.split(' ').length));
