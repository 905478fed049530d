import type { TopicEntry } from '../../../facts/index.ts';

/** Phrases for rights, law and people. */
export const rightsTopics: readonly TopicEntry[] = [
  {
    topic: 'rights-and-people',
    phrases:
      'legal cooperation, judicial cooperation, mutual legal assistance, labour cooperation, labor cooperation, labour issues, social affairs, people-to-people, people-to-people ties, people-to-people contacts, people to people, social protection, families with',
    weak: 'labour, labor, workers, rights, justice',
    yes: 'They praised people-to-people contacts.',
    no: 'They praised the papers.',
  },
  {
    topic: 'human-rights',
    phrases:
      "human rights, human right, fundamental rights, fundamental freedom*, basic freedoms, civil liberties, civil society, religious freedom, religious practices, freedom of religion, freedom of belief, freedom of expression, freedom of speech, freedom of assembly, torture, death penalty, capital punishment, execution of, executions, lgbt*, lgbtqi*, women 's rights, rights of women, rights of girls, exclusion of girls, gender equality, gender equity, persecution, persecution of christians, repression, repressive, discrimination, children 's rights, rights of the child, child protection, child labour, child labor, forced labour, forced labor, crackdown, crackdown on, uyghur*, xinjiang, human dignity, dignity, racism, antisemitism, anti-semitism, islamophobia, hate speech, enforced disappearance*, disappearance of, labour rights, labor rights, workers ' rights, activist*, dissident*, rights violation*, rights abuse*, rights record, human rights violation*, human rights defender*, rights defender*, persons with disabilities, people with disabilities, conviction of, convicted activists, arrest of activists, arbitrary arrest*, peaceful protest*, violence against protesters, violence against demonstrators, demolition of homes, demolition, demolishing homes, criminal prosecution, extremist organi*, political opposition, opposition activists, imprisonment of opposition, lawyers, nonviolent, holocaust, equal measures of freedom, freedoms, persecuted, candidature to the human rights council, candidacy to the human rights council, candidacy for the human rights council, candidature for the human rights council, membership of the human rights council, election to the human rights council, political prisoner*, arrest of opposition, imprisonment of journalists, detention of journalists, detained journalists, jailed journalists, jailed activists, civilian harm, ill-treatment, mistreatment, arrested activists, freedom of movement, rights of minorities, persecution of journalists, stoning, slavery, forced sterilisation",
    weak: 'freedom, girls, protest*',
    yes: 'She raised human rights and the death penalty.',
    no: 'She raised the right hand.',
  },
  {
    topic: 'democracy-and-elections',
    phrases:
      'democracy, democratic values, democratic institutions, democratic governance, democratic principles, democratic transition, democratic backsliding, democratic elections, democratic process*, return to democracy, regional democracy, defending democracy, election*, free and fair elections, presidential election*, parliamentary elections, electoral, electoral process, electoral authorit*, electoral commission, polling station*, tallies, vote count, recount, disputed election, ballot, ballots, duma elections, provincial council elections, opposition candidate*, presidential candidate*, arrests of presidential, opposition part*, democratic opposition, leader of the opposition, leader of the {c} opposition, rule of law, judicial independence, independence of the judiciary, independence of the courts, independent judiciary, prosecutors, judges, judiciary, justice system, courts, referendum, rigged, good governance, governance and democracy, summit for democracy, parliamentary cooperation, parliamentary diplomacy, parliamentary dialogue, parliamentary ties, inter-parliamentary, interparliamentary, inter-parliamentary cooperation, cooperation between the parliaments, cooperation of parliaments, cooperation between parliaments, women in the {c} parliament, parliaments of the world, situation in venezuela, crisis in venezuela, deadlock in venezuela, venezuela deadlock, situation in belarus, people of belarus, events in belarus, {c} opposition, imprisonment of opposition, arrest of opposition, jailed opposition',
    weak: 'democratic, democra*, opposition, constitution*, constitutional court, vote, voters, parliament*, mps, court, judge',
    yes: 'They called for free and fair elections.',
    no: 'They called for a new airline.',
  },
  {
    topic: 'media-freedom',
    phrases:
      'media freedom, press freedom, freedom of the press, freedom of the media, jailed journalists, arrested journalists, safety of journalists, independent media, independent journalism, free press, free media, media pluralism, media outlets, closure of media, newspaper closure, foreign agents law, foreign agent law, foreign agents, reporters without borders, censorship, censor, public broadcasting, public broadcaster, broadcasting licence, media cooperation, cooperation in the media, muzzle, ban on broadcasting, journalists, imprisoned journalist, detained journalist, jailed journalist',
    weak: 'broadcaster*, correspondent*, newspaper*, media',
    yes: 'They asked for the safety of journalists.',
    no: 'They asked for the immediate future.',
  },
  {
    topic: null,
    phrases:
      'told journalists, journalists told, told reporters, asked by journalists, journalists asked, answering journalists, questions from journalists, journalists here, told the journalists, journalist asked, briefed journalists, briefs journalists, journalists at, journalists after, journalists on, journalists in, a journalist, social media, media briefing, media adviser, media conference, media note, joint media, media opportunity, media release, media statement, spoke to journalists, speaking to journalists, local media, state media, journalists that, court of arms, royal court, parliament building, member of parliament, members of parliament',
    yes: 'The minister told journalists at the door.',
    no: 'They asked for the safety of journalists.',
  },
  {
    topic: 'women-peace-security',
    phrases:
      "women, peace and security, women peace and security, role of women, women in peace processes, conflict-related sexual violence, sexual violence, gender-based violence, resolution 1325, women leaders, women mediators, feminist foreign policy, empowerment of women, women 's empowerment, economic empowerment of women, violence against women, women in diplomacy",
    weak: 'women in, women and',
    yes: 'They launched a fund on women, peace and security.',
    no: 'They launched a boat.',
  },
  {
    topic: 'minorities',
    phrases:
      'minorit*, national minorit*, national minority, minority rights, minority language*, {c} minority, {c} minority in {c}, rights of the {c} minority, language rights, languages of instruction, language of instruction, language law, native language, mother tongue, education in the native language, ethnic minorit*, ethnic {c}, {c} community in {c}, {c} school in, roma people, sámi, sami people, indigenous, indigenous peoples, rohingya, crimean tatar*, religious minorities, official language*, bilingual*, recognition of catalan, catalan, ethnic communities, serb community, serbs in kosovo, kosovo serbs',
    weak: 'ethnic, roma, sami, cham',
    yes: 'They discussed the languages of instruction of the minority.',
    no: 'They discussed the minor road.',
  },
  {
    topic: 'migration',
    phrases:
      'migration, migrant*, illegal migration, irregular migration, migration and mobility, migration pact, migration crisis, migration policy, migratory, migrant flows, flows from, border management, border control*, border checks, checks at the land borders, checks at the border, renewed checks, controls at the border, border closure, border protection, protecting its border, protecting the border, border security, border guard*, border fence, fence, border patrol*, border police, joint patrols of our police, green border, asylum, asylum system, asylum seeker*, refugee*, refugees, hosting refugees, taking in refugees, reception of refugees, return of refugees, returnees, readmission, readmission agreement, smuggling of migrants, smuggling networks, smuggling network*, human smuggling, people smuggling, people smugglers, frontex, schengen, schengen area, schengen accession, schengen by land, labour migration, labor migration, labour mobility, labor mobility, mobility agreement, mobility, seasonal worker*, guest worker*, migrant workers, foreign workers, worker quota*, quota for {c} seasonal, quota for {c} workers, work permits, working conditions of {c}, temporary visas for, displaced persons, displaced people, internally displaced, displacement, forced displacement, deport*, deportation*, returns of, crossing closed, closure of the border, border closed, closing the border, border bridges open, resettlement, safe third country, unaccompanied minors, population movements, unhcr, influx, sheltering, rescuing migrants, migrant population, cross-border workers',
    weak: 'border, borders, deported',
    yes: 'They spoke of irregular migration and asylum.',
    no: 'They spoke of vibration and silence.',
  },
  {
    topic: 'consular',
    phrases:
      'consular, consular affairs, consular issues, consular matters, consular services, consular protection, consular assistance, consular cooperation, visa, visas, visa-free, visa free, visa liberalisation, visa liberalization, visa regime, visa exemption, visa waiver, visa facilitation, visa policy, visa requirement*, abolition of visas, faster visas, lift visas, issue visas, passport*, expired passport*, citizens abroad, u.s. citizens, nationals abroad, safety of citizens, welfare of citizens, protection of citizens, protection of nationals, consulate*, consulate general, evacuation of citizens, evacuation of {c} citizens, evacuation of nationals, evacuating {c} citizens, evacuate citizens, stranded citizens, stranded nationals, stranded, repatriat*, repatriation of {c}, social security agreement, pension agreement, residence permits, registration of her fellow, fellow nationals, opening of embassies, custody of the embassies, protecting power, child abduction, dual citizenship, dual nationality, working holiday, arrested fishermen, detained fishermen, travel ban, travel abroad, reconsider travel, trapped workers, mutual recognition of diplomas, labour card, travel documents, crew members detained, jailed fishermen, detained {c} nationals, detained {c} citizens, arrested {c} citizens, {c} nationals, {c} citizens detained, arrested {c} fishermen, detained {c} fishermen, consular access, emergency travel, travel warning, registration of nationals',
    weak: 'embassy, embassies, fishermen, evacuat*, nationals',
    yes: 'They agreed on visa-free travel and consular services.',
    no: 'They agreed on a visual design.',
  },
  {
    topic: 'health',
    phrases:
      "health, health care, healthcare, health sector, health cooperation, health system*, health services, health security, public health, global health, world health organi*, WHO, covid-19, covid, covid-19 pandemic, covid pandemic, fight against covid-19, recover from covid-19, covax, pandemic, pandemic response, pandemic treaty, vaccin*, vaccine*, immunisation, coronavirus, negative covid-19 test, medicine*, medical supplies, medical cooperation, medical equipment, medical assistance, medical flights, medical workers, medical staff, medical team*, hospital*, field hospital*, epidemic, outbreak, ebola, spread of ebola, malaria, hiv, aids epidemic, cholera, mpox, polio, tuberculosis, dengue, avian flu, influenza, pharmaceutical*, nurse*, doctors, doctor, surgeons, treating children, treatment of children, patients, deteriorating health, full recovery to, speedy recovery, cancer treatment, traditional medicine, one health, ambulances, substance use, diplomas of nurses, nurses ' diplomas, health workers, midwives, surgery, clinic*, quarantine, measles, vaccination campaign",
    weak: 'medical, disease*, recovery to',
    yes: 'They thanked the nurses for vaccines.',
    no: 'They thanked the officer, who smiled.',
  },
  {
    topic: 'humanitarian-aid',
    phrases:
      'humanitarian, humanitarian aid, humanitarian assistance, humanitarian access, humanitarian crisis, humanitarian situation, humanitarian needs, humanitarian corridor*, humanitarian relief, humanitarian support, humanitarian operation*, humanitarian efforts, humanitarian air bridge, humanitarian law, free flow of goods, flow of goods, relief efforts, relief goods, relief supplies, relief operation*, relief and recovery, recovery supplies, aid convoy*, aid workers, emergency aid, emergency relief, emergency assistance, emergency teams, disaster relief, disaster response, disaster management, disaster risk, earthquake*, floods in, floods, victims of the floods, flood victims, flood relief, cyclone*, hurricane*, typhoon*, landslide*, tsunami*, volcan*, eruption, natural disaster*, wildfires in, fires in, firefighting, firefighters, search aircraft, air crash, plane crash, red cross, red crescent, aid deliver*, aid to {c}, aid to gaza, aid for gaza, rescue team*, rescue workers, rescuers, search and rescue team*, civil protection, unrwa, donation of, donated, fuel deliveries, tents, evacuation of stranded civilians, victims of the earthquake, solidarity following, return of villagers, humanitarian catastrophe, field hospital*, food aid, starv*, famine, emergency food, capsiz*, shipwreck, boat accident, train crash, mine accident, building collapse, mudslide*, heatwave',
    weak: 'relief, aid, disaster*, rescue, accident, victims, solidarity with the people, needy, flood*',
    yes: 'They sent relief goods after the cyclone.',
    no: 'They sent a letter after lunch.',
  },
  {
    topic: 'crime-and-drugs',
    phrases:
      'organised crime, organized crime, transnational crime, cross-border crime, serious crime, financial crime, cybercrime, cyber crime, drug trafficking, drug traffickers, drug trade, drug policy, drug threat, drug use, illicit drugs, anti-drug, anti-drugs, counternarcotics, counter-narcotic*, counter narcotics, narcotic*, narcotics-related, drug clans, drug cartels, drugs, trafficking, human trafficking, trafficking in persons, trafficking in human beings, trafficking of, corruption, anti-corruption, corruption cases, graft, bribery, money laundering, fentanyl, opioid*, cocaine, heroin, captagon, methamphetamine, precursor chemicals, law enforcement, law enforcement cooperation, police operations, police cooperation, haitian police, police training, extradition, extradite, gang*, gangs, gang violence, kidnappings, surge in kidnappings, smuggling, smuggling of weapons, arms smuggling, smugglers, firearms trafficking, citizen security, cartel*, illegal logging, illegal mining, illicit gold mining, illegal gold, illicit, interpol, europol, scam centre*, scam center*, online scam*, scams, fugitive*, fight against crime, combating crime, combat crime, clans, cattle rustling, pre-columbian, armed groups linked to illegal mining, tax evasion, evaded taxes, murder of, assassination of, mafia, security of citizens, border patrol agents',
    weak: 'police, crime, crimes, criminal*, drug, clan',
    yes: 'They agreed to fight drug trafficking and corruption.',
    no: 'They agreed to fight the cold.',
  },
];
