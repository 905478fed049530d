import type { TopicEntry } from '../../../facts/index.ts';

/** Phrases for alliances, enlargement, the European Union, NATO, regional bodies and the United Nations. */
export const integrationTopics: readonly TopicEntry[] = [
  {
    topic: 'alliances-and-integration',
    phrases:
      'euro-atlantic integration, euroatlantic integration, euro-atlantic path, euro-atlantic aspirations, euro-atlantic future, regional integration, alliance building, western integration, weimar triangle format',
    weak: 'alliance, alliances, integration, membership, accession, euro-atlantic',
    yes: 'He backed the Euro-Atlantic integration of Georgia.',
    no: 'He backed the car into the garage.',
  },
  {
    topic: 'nato-enlargement',
    phrases:
      "nato membership, nato accession, accession to nato, accession to the alliance, nato enlargement, enlargement of nato, enlargement of the alliance, membership in nato, membership of nato, membership in the alliance, joining nato, join nato, joins nato, joining the alliance, join the alliance, joined nato, place is in nato, place in nato, invitation to nato, invite ukraine, nato 's open door, open door policy, open-door policy, membership action plan, nato integration, ratification of the accession protocol, accession protocol*, {c} 's accession to nato, ukraine 's accession, sweden 's accession, finland 's accession, path to nato, nato aspirations, nato bid, nato candidacy, future in nato, grey area*, gray area*",
    yes: 'Norland ratified the accession of Sweden to NATO: NATO enlargement goes on.',
    no: 'Norland ratified a treaty on fish.',
  },
  {
    topic: 'eu-enlargement',
    phrases:
      "eu enlargement, enlargement, enlargement of the european union, enlargement of the eu, enlargement policy, enlargement process, enlargement package, enlargement table, eu accession, accession to the eu, accession to the european union, {c} 's eu accession, {c} 's accession to the eu, {c} 's accession to the european union, accession of {c}, accession of the western balkan*, accession process, accession negotiations, accession talks, eu membership, eu membership perspective, membership of the european union, membership of the eu, membership in the european union, membership in the eu, member of the european union, next member of the european union, member of the eu, eu member by, european perspective, european perspectives, european path, european future, european course, european integration, european integrations, eu integration, integration into the eu, integration into the european union, integration of the western balkans, eu aspirations, european aspirations, eu path, path to the eu, path towards the eu, path to the european union, path towards the european union, road to the eu, eu candidate, candidate status, candidate country, candidate countries, candidate for eu, negotiating chapters, negotiating chapter, negotiating cluster*, accession chapters, opening of chapters, closing of chapters, chapters to be closed, open chapters, close chapters, more chapters, provisional closing, cluster of negotiations, screening of legislation, screening of {c}, the screening, intergovernmental conference with {c}, joining the eu, join the eu, join the european union, joining the european union, membership talks, membership negotiations, start of negotiations with {c}, start of accession, stabilisation and association, reform agenda, growth plan, negotiating framework, environment chapter, rule of law chapter, internal market before accession, gradual integration, merit-based, copenhagen criteria, consent to the opening, european family, eu-membership",
    weak: 'chapters, candidate',
    yes: 'She spoke of the European path of Albania and the opening of chapters.',
    no: 'She spoke of the footpath on the island.',
  },
  {
    topic: null,
    phrases:
      'accession to the world trade organization, accession to the wto, accession to the convention, accession to the throne, accession of {c} to the world trade organization, enlargement of the port, accession to the treaty, economic cooperation organization, organization for economic cooperation, asia-pacific economic cooperation, economic community of',
    yes: 'Uzbekistan wants accession to the Convention.',
    no: 'Albania wants EU accession.',
  },
  {
    topic: 'eu-foreign-policy',
    phrases:
      "common foreign and security policy, eu foreign policy, eu 's foreign, eu 's common foreign, foreign policy of the european union, foreign and security policy, european foreign policy, alignment with eu, alignment with the eu, aligned with the foreign policy, aligned with the eu, align with the eu, align its foreign policy, align with eu foreign policy, foreign policy alignment, strategic compass, eu presidency, presidency of the council, presidency of the eu, presidencies of the council, eu council presidency, presidency of the council of the european union, eu strategy, global gateway, eu priorities, strategic autonomy, eu relations, relations between the eu and {c}, eu-china, eu-russia, eu-africa, eu-asean, eu-central asia, cooperation with the eu, cooperation with the european union, partnership with the eu, relations with the eu, relations with the european union, european agenda, eu agenda, european issues, eu affairs, eu matters, future of europe, future of the eu, future of the european union, eu reform, eastern partnership, southern neighbourhood, european policy, qualified majority, eu budget, multiannual financial framework, european political community, association agreement, eu cooperation, eu summit, european unity, unity of the eu, eu-us summit, summit of the eu",
    weak: 'european union, eu, brussels, foreign affairs council, general affairs council, european council, european affairs',
    yes: 'They talked about the common foreign and security policy.',
    no: 'They talked about the European wildcat.',
  },
  {
    topic: 'transatlantic-relations',
    phrases:
      "transatlantic, transatlantic relations, transatlantic bond, transatlantic unity, transatlantic partnership, transatlantic community, nato summit, nato 's importance, importance of nato, alliance summit, summit of the alliance, nato 2030, nato cooperation, cooperation with nato, cooperation within nato, partnership with nato, partner of nato, nato partnership, nato partner*, eu-nato, eu – nato, eu-us relations, north atlantic alliance, nato 's role, future of nato, nato reform, adapting nato, strategic concept, future of the alliance, unity of the alliance, unity of allies, allied unity, mission to nato, nato agenda, nato issues, madrid summit, vilnius summit",
    weak: 'nato, nato allies, allies, nato foreign ministers, north atlantic council',
    yes: 'They prepared the NATO summit.',
    no: 'They prepared the soup.',
  },
  {
    topic: 'regional-cooperation',
    phrases:
      "regional cooperation, regional connectivity, cooperation in the region, cooperation within asean, cooperation between the countries of the region, asean centrality, asean outlook, asean chairmanship, asean membership, asean community, joining asean, accession to asean, {c} 's accession to asean, asean unity, role of asean, role in asean, nordic-baltic, nordic – baltic, nordic cooperation, baltic cooperation, benelux cooperation, three seas, bucharest nine, b9, cefta, berlin process, open balkan, adriatic-ionian, black sea cooperation, black sea economic cooperation, central asia cooperation, cooperation in central asia, relations within central asia, good-neighborly policy, c5+1, c5, consultative meeting of, turkic states, organization of turkic states, african continental free trade area, cplp, saarc, revive saarc, bimstec, gcc unity, gulf unity, pacific family, blue pacific, forum members, arctic cooperation, barents, council of the baltic sea states, mekong, mekong sub-region, quad cooperation, central european initiative, regional organisations, regional organizations, regional initiative*, regional platform*, regional framework*, cross-border cooperation, neighbourhood policy, neighborhood policy, neighbourhood first, neighborhood first, good neighbourhood, trilateral cooperation, quadrilateral cooperation, trilateral format, trilateral partnership, deepening trilateral, union for the mediterranean, regional architecture, south-south cooperation, amazon cooperation treaty, amazon cooperation, chairmanship of the council, chairmanship of the organisation, chairmanship of the organization, presidency of the organisation, minilateral, community of states, integration in latin america, latin american integration, african integration, arab solidarity, islamic solidarity, joint arab action, gulf cooperation, role of the sco, india-central asia summit",
    weak: 'asean, asean-*, mercosur, caricom, celac, apec, saarc members, gcc, gulf cooperation council, african union, au, ecowas, sadc, EAC, igad, SCO, shanghai cooperation organization, CIS, brics, arab league, league of arab states, eurasian economic union, csto, oic, organisation of islamic cooperation, francophonie, commonwealth, weimar, arctic, central asia, indian ocean, latin america, neighbourhood, neighborhood, benelux, quad, arab world, caspian, three seas countries, europe-asia, visegrad, visegrád, visegrad group, visegrad four, v4, west nordic, ibero-american, caribbean community, arctic council, pacific islands forum, nordic-baltic eight, nb8',
    yes: 'They praised regional cooperation and the Three Seas Initiative.',
    no: 'They praised the regional train to the sea.',
  },
  {
    topic: 'multilateralism',
    phrases:
      'multilateralism, multilateral system, multilateral cooperation, multilateral fora, multilateral forums, multilateral organi*, multilateral institutions, multilateral issues, effective multilateralism, cooperation in multilateral, cooperation at the un, cooperation at the united nations, cooperation within the un, cooperation within the united nations, cooperation in the un, cooperation in international organi*, cooperation within international organi*, international organi*, un reform, reform of the united nations, reform of the un, security council reform, reform of the security council, reform of the united nations security council, un security council, seat on the security council, seat in the security council, election to the security council, non-permanent member, working methods, security council resolution*, membership of the security council, candidature to the, candidature to the security council, candidature for, candidacy, candidacies, candidature*, candidature of, mutual support in elections, election to the human rights council, candidate for the committee, human rights council candidac*, rules-based, rules based, rules-based international order, international order, world order, un charter, charter of the united nations, principles of the charter, international law, un agencies, un system, un peace and security, international fora, international forums, global south, small states, small and medium-sized countries, small island states, global governance, g20, g7, g77, group of 77, non-aligned, summit of the future, oecd, importance of the oecd, wto reform, multipolar*, multi-polar, secretary-general of the united nations, sustainable development goals, SDGs, 2030 agenda, global challenges, shared challenges, global order, united nations reform, emergency session, general assembly resolution*, like-minded countries, votes cast, the votes of, candidature to the human rights council, candidacy to the human rights council, candidacy for the human rights council, candidature for the human rights council, membership of the human rights council, multilateral trading system, dispute settlement system, international maritime organi*',
    weak: 'multilateral*, united nations, UN, security council, general assembly, international community, human rights council',
    yes: 'They defended multilateralism and the UN Charter.',
    no: 'They defended the goal until the end.',
  },
  {
    topic: null,
    phrases:
      'session of the united nations general assembly, united nations general assembly, un general assembly, margins of the general assembly, high-level week, commonwealth of independent states, member state of the european union, high representative of the union, high representative of the european union, european union affairs, eu foreign ministers, un secretary-general, secretary-general of the un, un special envoy, un resident coordinator, un headquarters, pacific ocean, indo-pacific fleet, commonwealth office, community council, alliance party',
    yes: 'They met on the margins of the United Nations General Assembly.',
    no: 'They talked about reform of the Security Council.',
  },
  {
    topic: 'third-state-partnerships',
    phrases:
      "cooperation between russia and china, cooperation between russia and iran, cooperation between russia and north korea, russia and north korea, russia and iran, china and russia, russia and china, union between {c} and {c}, union between, alliance between {c} and {c}, axis of, axis between, {c} 's support for {c}, {c} 's support to {c}, {c} 's ties with {c}, {c} 's growing, {c} 's influence, {c} 's role in {c}, china 's role, influence of {c}, {c} presence in, increasingly close cooperation, increasingly close ties, dprk-russia, russia-dprk, iranian drones, north korean troops, north korean soldiers, chinese support for russia",
    yes: 'The union between Russia and North Korea worries Allies.',
    no: 'The trade union worries nobody.',
  },
];
