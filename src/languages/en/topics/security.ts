import type { TopicEntry } from '../../../facts/index.ts';

/** Phrases for security and defence. */
export const securityTopics: readonly TopicEntry[] = [
  {
    topic: 'security',
    phrases:
      'security and defence, security and defense, security polic*, security cooperation, cooperation in security, defence cooperation, defense cooperation, defence ties, defense ties, security ties, security partnership, security issues, security matters, internal security, national security, homeland security, security assistance, security sector, security sector reform, security challenges, security threats, security agreement, defence pact, defense pact, defence and security, defense and security, intelligence sharing, intelligence cooperation, exchange of intelligence, common security, bilateral security, cooperation in the field of defence, cooperation in the field of defense, cooperation in the field of security, defence relations, defense relations, defence partnership, defense partnership, joint security, defence dialogue, defence matters, defense matters, military cooperation, military ties, military relations, military visits, military delegation*, military attach*, military engineers, military exchanges, armed forces, joint task force, task force on training, task force on defence, defence attaché*, defence agreement, defense agreement, military agreement, security arrangements, logistics arrangement, withdrawal of troops, withdrawal of the troops, withdrawal of foreign troops, troop withdrawal, troops stationed, soldiers stationed, stationing of, foreign bases, soil to be used against, soil be used against, territory to be used against, territory be used against, territory used against, soil will not be allowed, public security, police officers killed, border security force, use of force against, non-lethal weapons, security of the capital, personal security, neutrality, military neutrality, security in the country, security forces, security policy, defence policy, defense policy, defence sector, national security advis*, national security council, joint exercises between, removal of mines, military exercise with, killing of two, killing of {c} youths, border killings, lethal weapons',
    weak: 'security, defence, defense, intelligence, military, neutral country, exercise, exercises',
    yes: 'They reviewed security cooperation between the two states.',
    no: 'They reviewed the budget of the museum.',
  },
  {
    topic: 'security',
    phrases: 'air piracy, forced landing, hijack*, de-miner*, police cooperation, security council of the two states',
    yes: 'It was an act of air piracy.',
    no: 'It was an act of kindness.',
  },
  {
    topic: 'war-and-aggression',
    phrases:
      "war of aggression, aggression, aggressor*, aggressive war, war in {c}, war against {c}, war on {c}, war between {c} and {c}, {c} 's war, {c} war, aggression against {c}, aggression of {c}, {c} 's aggression, {c} aggression, {c} aggressor, unprovoked, full-scale invasion, full-scale war, invasion, invasion of {c}, invade, invaded, invading, attack on {c}, attack against {c}, attacks on {c}, attacks against {c}, situation in ukraine, developments in ukraine, war crisis, ukraine crisis, crisis in ukraine, ukrainian crisis, conflict in ukraine, war effort, victory of {c}, {c} 's victory, win the war, liberat* of {c}, liberated territor*, ground offensive, bombed, bomb the, bombed by, shelled, airstrike*, air strike*, air raid*, drone attack*, drone strike*, missile attack*, missile strike*, rocket attack*, rocket fire, strikes on, strike on, armed attack, armed aggression, warring parties, warring sides, warring factions, war in the, war between, the war against, in the war, widening of the conflict, widening of the war, spread of the war, wider war, regional war, all-out war, next war, looking for a war, occupying power, occupying forces, occupation forces, occupied territories, occupation of {c}, invaders, incursion, cross-border shelling, military operations, military action, military escalation, besieged, siege, front line*, frontline, battlefield, victory in the war, military aggression, aerial bombardment, carpet bombing, escalation in, hostilities, outbreak of hostilities, consequences of the war, impact of the war, effects of the war",
    weak: 'war, wartime, occupation, occupier*, victory, rockets',
    yes: 'The ministers condemned the aggression of Belarus against Estonia.',
    no: 'The ministers watched a warm and friendly match.',
  },
  {
    topic: 'war-and-aggression',
    phrases:
      'support for ukraine, support to ukraine, support of ukraine, supporting ukraine, support ukraine, solidarity with ukraine, stand with ukraine, stands with ukraine, stand by ukraine, stands by ukraine, standing with ukraine, people of ukraine, assistance to ukraine, aid to ukraine, help ukraine, helping ukraine, back ukraine, backing for ukraine, resolutions on ukraine, ukraine prevail*, ukraine resist*, defence of ukraine, ukraine defend*',
    yes: 'She reaffirmed support for Ukraine.',
    no: 'She reaffirmed support for the orchestra.',
  },
  {
    topic: 'war-and-aggression',
    phrases:
      'offensive on, offensive against, military offensive, shelling, bombard*, bombing of, artillery fire, front line, battlefield*, occupied territor*, siege of, besieg*, armed attack*, act of war, killing of civilians, attacks on civilians, civilian casualties, civilian targets, bombs on, use of force along, renewed fighting, military operation*, military incursion*, ground incursion, armed incursion, raids on',
    weak: 'offensive, bombs, bombing, fighting, clashes, raid*, attack',
    yes: 'Shelling of the port went on for a week.',
    no: 'The beach was full of shells and stones.',
  },
  {
    topic: null,
    phrases:
      'price war, war of words, trade blame, cold war, war of independence, war museum, second world war, world war, world war ii, ministry of war, war graves, post-war, war on drugs, war on terror, war-torn, tug of war, drug war, war room, antiwar, prisoners of war camp, star wars, charm offensive, attack helicopter, heart attack',
    yes: 'Nobody wants a price war.',
    no: 'Nobody wants a war in Estonia.',
  },
  {
    topic: 'military-assistance',
    phrases:
      "military assistance, military aid, military support, military help, security assistance to {c}, weapons for {c}, weapons to {c}, arms to {c}, arms for {c}, weapons deliver*, weapon deliver*, weapons suppl*, arms deliver*, arms suppl*, arms shipment*, weapons shipment*, supply of weapons, supply of arms, supply weapons, supplying weapons, deliver weapons, delivery of weapons, delivery of arms, sending weapons, send weapons, provide weapons, arming of, ammunition, munitions for, artillery shells, howitzer*, fighter jet*, f-16*, leopard tank*, battle tank*, armoured vehicle*, armored vehicle*, patriot system*, patriot batter*, air defence system*, air defense system*, air defence, air defense, air-defence, air-defense, long-range missiles, cruise missiles for, drones for {c}, lethal aid, non-lethal, military equipment, military hardware, defence equipment, defense equipment, defensive weapons, training of soldiers, training of troops, training of {c} soldiers, training of {c} troops, training of {c} sappers, train {c} soldiers, train {c} troops, train soldiers, training mission, sappers, military training, training for {c} forces, european peace facility, peace facility, transit of weapons, patrol boats for, military package, aid package for {c}, arms package, military instructors, troops in ukraine, troops to ukraine, soldiers to ukraine, armaments, military vehicles, {c} pilots, training of pilots, training pilots, training {c} pilots, trains {c} soldiers, deliveries of weapons, missiles for, tanks for, donated tanks, donate tanks, anti-aircraft, anti-tank, air-defense systems, iron dome, patriots, taurus, storm shadow, himars, grippen*, gripens, mirage*, rafales to, equipment supplied to, military trucks, armoured trucks, support for ukraine 's defence, ukraine defence contact, ramstein, capability coalition, drone coalition, defence package, soldiers trained, use of the range",
    weak: 'weapon*, tank, howitzer, recruits, helicopters, military cooperation, rocket launcher*, weapons, arms, tanks, training of {c}, training {c}, training for {c}, train {c}, donates, instructors, artillery, patriot, javelin*',
    yes: 'Norland announced new military aid and howitzers.',
    no: 'Norland announced a new railway line.',
  },
  {
    topic: 'deterrence-and-defence',
    phrases:
      'deterrence, deter, collective defence, collective defense, defence posture, defense posture, force posture, defence spending, defense spending, defence expenditure, defense expenditure, defence budget, defense budget, military spending, defence planning, defense planning, defence plan*, defense plan*, air policing, eastern flank, northern flank, southern flank, battlegroup*, battle group*, battalion*, forward presence, enhanced forward presence, troops in {c}, troops to {c}, joint exercise*, military exercise*, joint drill*, military drill*, war game*, naval exercise*, joint manoeuvre*, joint maneuver*, military base*, military alliance*, military bloc, nuclear deterren*, extended deterrence, nuclear umbrella, defence capabilit*, defense capabilit*, military capabilit*, military readiness, combat readiness, interoperability, rapid response force, rapid reaction force, readiness of forces, per cent of gdp, percent of gdp, % of gdp, strengthening of the alliance, capability target*, host nation support, status of forces, aukus, territorial defence, territorial defense, air base*, missile defence, missile defense, allied presence, allied troops, allied forces, reconnaissance battalion, conscription, reservist*, burden sharing, burden-sharing, brigade in {c}, brigade to {c}, naval drills, air patrols, two per cent, 2 per cent, 3 per cent, 5 per cent, five per cent of, defence investment, defense investment, rearmament, nuclear sharing, nuclear posture, rotational, rotational presence, strategic bombers, missile deployment, missiles in {c}, missile shield, anti-missile, thaad, typhon, military build-up, combat aircraft, drone wall, air shield, border fortification*, baltic defence line, winter training, reserve forces, battalion of',
    weak: 'troops, brigade*, battalion, soldiers, contingent, reconnaissance, readiness, defence ministers, defense ministers, drills, bombers, contingents, radars, radar, contingent in {c}',
    yes: 'Allies will raise defence spending to three per cent of GDP.',
    no: 'Allies will raise the flag at noon.',
  },
  {
    topic: 'security-guarantees',
    phrases:
      "security guarantee*, guarantees of security, guarantees for {c}, security commitments, security commitment, security assurances, commitment to {c} 's security, commitment to the security of {c}, {c} 's security, security of {c}, mutual defence, mutual defense, mutual defence treaty, mutual defense treaty, article 5, article five, ironclad, defend every inch, defend itself, right to defend, right to self-defence, right to self-defense, safety and security of {c}, defend the philippines, defend {c}, defend its allies, defence of {c}, would defend {c}, come to the aid of, obligations of mutual assistance, mutual assistance",
    yes: "She underscored the commitment to Israel's security.",
    no: "She underscored the commitment to Israel's farmers.",
  },
  {
    topic: 'arms-control',
    phrases:
      "arms control, non-proliferation, nonproliferation, proliferation of, nuclear program, nuclear programme, nuclear programs, nuclear weapon*, nuclear arms, nuclear arsenal, nuclear test*, nuclear file, nuclear deal, nuclear agreement, nuclear accord, nuclear issue, nuclear talks, nuclear negotiations, nuclear threat*, nuclear ambitions, {c} 's nuclear, nuclear-free, ballistic missile*, hypersonic missile*, missile launch*, missile program*, missile test*, disarmament, denuclearization, denuclearisation, denuclearise, denuclearize, jcpoa, joint comprehensive plan of action, vienna talks, uranium enrichment, enriched uranium, enrichment, warhead*, new start, start treaty, strategic stability, chemical weapon*, biological weapon*, landmine*, land mines, anti-personnel mines, mine ban, ottawa convention, cluster munition*, arms race, arms trade treaty, small arms, light weapons, weapons inspectors, iaea inspectors, inspectors, safeguards agreement, safeguards, additional protocol, test ban, mass destruction, open skies, inf treaty, arms transfers, illegal arms, arms embargo, conventional forces, undeclared site*, snapback, e3, iran deal, iranian nuclear, iran 's nuclear, north korea 's nuclear, nuclear-weapon-free, npt, non-proliferation treaty, denuclearised, nuclear arms race, missiles by north korea, firing of missile*, missile launches, launches of missiles, test of missiles, uranium to, opcw, banned weapons, weapons of mass, fissile, arms reduction, nuclear proliferation, nuclear sharing ban, tpnw, ban treaty, depleted uranium, autonomous weapon",
    weak: 'north korea, north korean, dprk, north korea threat, korean peninsula, missiles, missile',
    yes: 'They agreed that non-proliferation is at risk.',
    no: 'They agreed that the museum is at risk.',
  },
  {
    topic: 'hybrid-threats',
    phrases:
      'hybrid threat*, hybrid attack*, hybrid action*, hybrid operation*, hybrid activit*, hybrid warfare, hybrid war, hybrid campaign*, hybrid, sabotage, act of sabotage, malign influence, malign activit*, foreign interference in election*, foreign meddling, weaponised migration, weaponized migration, weaponisation of migration, weaponization of migration, instrumentalisation of migra*, instrumentalization of migra*, instrumentalised migra*, migrants across borders by force, use of migrants, drone incursion*, airspace violation*, violation of airspace, violations of airspace, violated the airspace, violation of {c} airspace, gps jamming, gps spoofing, societal resilience, resilience of societies, espionage, spying, spy ring, arson attack*, subversi*, undermine european security, undermine the security of europe, destabilise, destabilize, destabilising, destabilizing, russian interference, interference in elections, election interference, election meddling, cut cables, drones over, drone sightings, incursions of drones, used them as a weapon, instrumentalisation, instrumentalization, instrumentalised, weaponised, weaponized, intelligence operation*, influence operations, disruption of gps, smuggling balloons, arson, foreign agents network, offering money to members, buying votes, vote buying, covert operation*, undercover',
    weak: 'balloons, spies, spy, agents of, jamming, balloon, bribing, covert',
    yes: 'The two warned of hybrid attacks and sabotage.',
    no: 'The two bought electric cars.',
  },
  {
    topic: 'cyber-security',
    phrases:
      'cyber, cybersecurity, cyber-security, cyber security, cyber attack*, cyberattack*, cyber defence, cyber defense, cyber incident*, cyber threat*, cyber resilience, cyber policy, cyber domain, cyber capacity, cyber cooperation, ransomware, hacking, hacker*, hacked, cyberspace, cyber-attack*, cyber-defence, malware, digital security, information security, cyber espionage, cyber operation*',
    yes: 'They set up a team against ransomware.',
    no: 'They set up a team against locusts.',
  },
  {
    topic: 'disinformation',
    phrases:
      'disinformation, fake news, information manipulation, propaganda, media literacy, foreign information, misinformation, information warfare, information war, false narratives, strategic communications, troll farm*, deepfake*, conspiracy theor*, hostile narratives, fabricated reports, fact-checking, false news, hoax, smear, smear campaign, media campaign against, disinformation campaigns, publish a retraction, story carried by, malicious report, malicious story, clicks',
    weak: 'lies, false report, false reports, fabricated, fabrication*, rumours, rumor*, rumour*, unfounded, retraction, distorted, distortion, false claim*, manipulated',
    yes: 'Disinformation is gaining ground in the region.',
    no: 'The Information Desk is open until six.',
  },
  {
    topic: 'terrorism',
    phrases:
      "terrorism, counter-terrorism, counterterrorism, counter terrorism, antiterror*, terrorist*, violent extremism, extremism, extremist group*, extremist attack*, isis, isil, daesh, da'esh, islamic state, al-qaida, al-qaeda, al qaeda, boko haram, al-shabaab, al-shabab, jihadist*, radicalisation, radicalization, pkk, ttp, state sponsors of terrorism, sponsor of terrorism, foreign terrorist, foreign fighters, suicide bomb*, suicide attack*, bomb attack, bombing at, bombing in, d-isis, anti-terror*, defeat isis, terror attack*, terror group*, terror financing, car bomb*, insurgenc*, insurgents, militants, fight against terror, war on terror, terrorist financing, financing of terrorism, bomb blast, rebels of, jihadi, radical groups, al shabaab, shabaab, taliban pakistan, tehrik, bla, lashkar, jaish, cross-border terrorism, safe haven*, terrorist groups, armed terrorist, terrorist act*, act of terror, hijack*, hostage-takers, countering terrorism, violent extremist",
    weak: 'terror, blast, bombing of the, suicide, insurgency, attack that killed, extremists, extremist, sanctuaries, balochistan, hezbollah',
    yes: 'Both condemned the terrorist attack in Quetta.',
    no: 'Both visited the territory.',
  },
  {
    topic: 'maritime-security',
    phrases:
      'maritime security, maritime cooperation, maritime safety, maritime domain, maritime order, maritime law, maritime patrol*, maritime surveillance, maritime radar, maritime boundar*, maritime incident*, maritime dispute*, freedom of navigation, safety of navigation, navigation and overflight, shipping lane*, sea lane*, commercial shipping, attacks on shipping, shipping attack*, attack on the tanker, merchant vessel*, critical infrastructure, critical undersea, undersea cable*, undersea infrastructure, submarine cable*, submarine patrol*, subsea cable*, seabed cable*, protection of cables, damaged cables, coast guard, coastguard, coast guards, pirac*, piracy at sea, south china sea, east china sea, east sea, west philippine sea, red sea, black sea security, security of the red sea, security in the black sea, strait of hormuz, taiwan strait, bab el-mandeb, shadow fleet, law of the sea, unclos, exclusive economic zone, territorial waters, territorial sea, naval cooperation, naval presence, naval patrol*, naval manoeuvre*, naval maneuver*, naval vessels, naval visit, warship*, minehunter*, drifting mines, sea mines, mine countermeasures, task group in the black sea, river patrols, joint patrols at sea, patrol boat, patrol ship, patrol vessel*, frigate*, corvette, shoal, atoll, west sea, bottom trawling, illegal fishing, poaching in {c} waters, trawler*, in {c} waters, water cannon, houthi attack*, indo-pacific waters, gulf of guinea, indian ocean security, lives at sea, shipping safety, search and rescue at sea, dredging a reef, tankers, attack on the ship, attacks on ships, attacks on vessels, ship attack*, seized ship, seizure of the ship, seizure of the tanker, merchant ships, cargo ship*, vessel registry, shadow tankers, ghost fleet, red sea crisis, security of navigation, freedom of the seas, unilateral attempts to change the status quo at sea, code of conduct, second thomas, scarborough, ayungin, resupply, coast guard vessel*, naval base*, navy ships, naval ship*, naval force*, maritime force, maritime task force, combined maritime, anti-piracy, counter-piracy, gulf of aden, indian ocean zone, maritime zone*, maritime borders, maritime boundary, sea border, sea borders, sea routes, seaways, sea rescue, rescue at sea, drifting, mine-hunting, sea drones, seabed infrastructure, pipelines and cables, undersea, offshore patrol, patrol boats, patrol ships, safe routes for, port security, illegal fishing vessels, iuu fishing, unregulated fishing, maritime domain awareness, strait of malacca, straits of malacca, bab al-mandab, bab-el-mandeb, gulf of oman, persian gulf, sea of azov, kerch strait, black sea mine, baltic sea security, security of the baltic, in the baltic sea, arctic waters, water cannons',
    weak: 'maritime, navy, naval, navigation, vessel*, shipping, reef, the strait, waterway, on the sea, tanker*, ships, indian ocean, cables, underwater, tanker, search and rescue, status quo at sea',
    yes: 'They spoke of freedom of navigation and undersea cables.',
    no: 'They spoke of the seasons and of apples.',
  },
  {
    topic: 'peacekeeping',
    phrases:
      'peacekeep*, peace-keeping, peace keeping, blue helmet*, un mission, un missions, united nations mission, eu mission, european union mission, nato mission*, osce mission, monitoring mission, monitoring team, observer mission, mandate of the mission, extend the mandate, mission to haiti, mission in haiti, mission in {c}, kfor, eulex, eufor, althea, eumm, unifil, minusma, monusco, minusca, unmiss, undof, unficyp, unamid, civilian mission, stabilisation force, stabilization force, multinational force, multinational security support, kenya-led mission, standby force, peace operation*, peace support, csdp, csdp mission*, csdp operation*, au mission, african union mission, amisom, atmis, aussom, peace fund, police mission, force commander, border mission, field mission, contingent in south sudan, rotation of the, troop contributing, troop-contributing, advisory mission, peace mission*, stabilisation mission, stabilization mission, rotation of the {c} contingent, {c} contingent in lebanon, {c} contingent in mali, {c} contingent in kosovo, {c} contingent in south sudan, contingent in lebanon, contingent in mali, contingent in kosovo, contingent in cyprus, peacekeepers, haiti mission, multinational force in, gendarmes for, eu monitors, ceasefire monitors, observer team, mandate renewal, withdrawal of the mission, withdrawal of minusma, withdrawal of monusco, transition of atmis, blue line, interim force, police contingent*, offer of troops, offer of two companies, humanitarian mission in {c}, field police, mission in mali, mission in the central african, rwandan troops in, troops for the mission, joint patrols in, samim, eastern african force, send its troops, sent its troops, troops to the regional force, lead a military intervention, intervention force, multinational mission, multinational security, deployment of the force, deployment of troops to',
    weak: 'observers, monitors, mandate of, joint force, regional force, drawdown of, special mission, military intervention, international force',
    yes: 'The rotation of peacekeepers was on the agenda.',
    no: 'The keeper of the lighthouse was on leave.',
  },
  {
    topic: null,
    phrases:
      'mission to nato, mission to the un, mission to the united nations, head of mission, heads of mission, mission in geneva, diplomatic mission*, permanent mission, trade mission, mission statement, business mission, missions abroad',
    yes: 'New Zealand will open a trade mission.',
    no: 'The peacekeepers in Cyprus stay.',
  },
  {
    topic: 'defence-industry',
    phrases:
      'defence industry, defense industry, defence industr*, defense industr*, defence-industrial, defense-industrial, arms industry, military industry, military-technical cooperation, military technical cooperation, defence production, defense production, joint procurement, joint purchase*, purchase of drones, defence procurement, defense procurement, arms procurement, arms deal*, ammunition production, drone production, surveillance drone*, purchase of weapons, arms manufactur*, shipbuilding, defence companies, defense companies, defence contract*, defense contract*, ramp up production, arms export*, arms sales, armament*, defence technolog*, defense technolog*, joint production, co-production, submarine deal, fighter jet project, debt for defence, defence bonds, safe instrument, defence fund, buy drones, buy weapons, buy arms, purchase of tanks, purchase of helicopters, purchase of fighter, purchase of frigates, fighter deal, joint development of, defence manufactur*, defense manufactur*, arms factory, weapons factory, ammunition factory, ammunition plant, drone factory, arms makers, weapons industry, armaments industry, military industries, technology transfer in defence, defence corridor, defence exports, defense exports, defence equipment, frigate deal, submarine programme, joint fighter, trainer aircraft, indian-made, trucks inducted, military shipbuilding',
    weak: 'drones, frigates, submarines, procurement of, shipyard*',
    yes: 'They want to buy surveillance drones jointly.',
    no: 'They want to buy fresh fish jointly.',
  },
  {
    topic: 'regional-security',
    phrases:
      'regional security, security in the region, security of the region, security situation, security environment, security dynamics, regional issues, regional situation, regional developments, regional and international developments, regional and international issues, regional and global developments, regional and global issues, regional and global situation, regional affairs, regional and international affairs, regional and international situation, regional matters, regional priorities, regional topics, regional and international matters, regional peace, regional stability, regional peace and stability, regional challenges, regional conflict*, regional tensions, regional crises, developments in the region, situation in the region, situation on the ground, events in the region, latest regional, recent regional, tensions in the region, peace and security in the region, stability in the region, stability of the region, peace and stability, peace and security, security and stability, shared security, international issues, international and regional issues, issues of regional and international, issues of regional and global, global issues, global developments, global affairs, international agenda, international situation, international developments, current international, topical international, issues on the international agenda, foreign policy issues, world affairs, geopolitic*, arena of geopolitical, security architecture, european security, security in europe, euro-atlantic security, security in asia, arctic security, security in the arctic, security in the high north, high north, indo-pacific security, security in the indo-pacific, free and open indo-pacific, peace and stability on the korean peninsula, peace on the korean peninsula, stability in asia, stability in {c}, peace and stability in {c}, security in {c}, foreign military base*, security pact, security in the sahel, security in west africa, security in the gulf, gulf security, developments in gaza, developments in the middle east, events in the middle east, developments in lebanon, developments in sudan, developments in yemen, situation in the strip, situation in south, situation in eastern, situation in northern, situation in west africa, situation in the sub-region, sub-regional security, situation in the horn, situation in the black sea region, situation in the caucasus, situation in central asia, situation on the peninsula, situation on the korean, developments on the korean, situation in europe, current regional, regional and international arenas, regional and international arena, regional and international files, regional files, regional questions, regional concerns, regional concern, issues of regional, issues of the region, issues in the region, regional topics of, regional and international topics, regional and multilateral, regional and international, regional and global, global and regional, international and regional, issues on the regional, issues of common concern, international and regional developments, latest international, latest regional and, conflict spilling, spill over, arena of rivalry, rivalry, great power rivalry, great-power competition, strategic competition, flares, dangerous manoeuvre*, hostile act*, hostile policy, hotspot, hottest spot, trouble spot*, border skirmish*, clashes on the border, clashes along the border, tension along the border, tensions on the border, tensions at the border, military presence of, encirclement, foreign presence, extra-regional, threats to the region, threat to regional, threatens the region, destabilising activities, destabilizing activities, destabilising behaviour, destabilizing behavior, stability in the gulf, stability in the middle east, axis of resistance, current situation in {c}',
    weak: 'middle east, korean peninsula, provocation*, armed groups, rebels, militia*, proxies, hezbollah, houthis',
    yes: 'They exchanged views on regional and international issues.',
    no: 'They exchanged gifts and books.',
  },
  {
    topic: 'regional-security',
    phrases:
      'situation in {c}, situation around {c}, developments in {c}, developments around {c}, latest developments in {c}, events in {c}, crisis in {c}, crises in {c}, tensions in {c}, tensions with {c}, tensions between {c} and {c}, tensions in the north, tensions in, tensions along, tension on the border, challenges in {c}, conflicts in {c}, instability in {c}, shared interests in {c}, efforts on {c}, situation in the middle east, crisis in the middle east, situation in the western balkans, developments in the western balkans, stability of the western balkans, security of the western balkans, situation in the sahel, situation in the horn of africa, situation in the south caucasus, situation in the great lakes, situation in the gulf, situation in the east of, east of the democratic republic, north kivu, m23, fdlr, situation in transnistria, situation along the border, border incident*, border tension*, border clash*, shooting of, opened fire, mortars, build-up along, military build-up, rebel group*, anchor of stability, factor of stability, pillar of stability, escalation, escalat*, de-escalation, de-escalate, spillover, instability, hot spots, hotspots, taliban offensive, offensive of the taliban, foreign policy of {c} in the region, cross-border attacks, soldiers out of, mercenaries, foreign fighters and mercenaries, belligerent behavio*, attacks across the border, presence of foreign troops, arc of instability, situation in gaza and, crisis in haiti, situation in haiti, situation in afghanistan, afghan issue',
    weak: 'indo-pacific, western balkans, sahel, south caucasus, horn of africa, great lakes',
    yes: 'They discussed the situation in Estonia and tensions along the border.',
    no: 'They discussed the menu.',
  },
];
