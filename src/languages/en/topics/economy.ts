import type { TopicEntry } from '../../../facts/index.ts';

/** Phrases for sanctions and economic statecraft, economy and trade. */
export const economyTopics: readonly TopicEntry[] = [
  {
    topic: 'economic-statecraft',
    phrases:
      'economic security, economic statecraft, economic resilience, trade defence, trade defense, de-risking, derisking, investment screening, screening of investments, foreign subsidies, economic leverage',
    yes: 'They compared notes on economic security and de-risking.',
    no: 'They compared notes on birds.',
  },
  {
    topic: 'sanctions',
    phrases:
      'sanction*, unilateral sanctions, restrictive measures, coercive measures, embargo*, sanctions package, package of sanctions, asset freeze*, travel bans on, visa bans on, blacklist*, price cap, oil price cap, blockade against {c}, blockade of {c}, designation of, is designating, designated under, designating, easing of sanctions, lifting of sanctions, sanctions relief, magnitsky, pressure on the regime, impose costs, impose cost, oil embargo, ban imports, import ban on, measures against {c}, list of state sponsors, suspend* from all activities, suspend the membership, economic blockade, listing of, sanctions blockade, blockade against',
    weak: 'punish, penalt*',
    yes: 'They agreed on a further package of sanctions.',
    no: 'They agreed on a further package of sweets.',
  },
  {
    topic: 'sanctions-circumvention',
    phrases:
      'sanctions circumvention, circumvention of sanctions, circumventing sanctions, circumvent sanctions, sanctions evasion, evasion of sanctions, evade sanctions, evading sanctions, bypass sanctions, transshipment, trans-shipment, re-export*, reexport*, sanctions enforcement, enforcement of sanctions, implementation of sanctions, third countries that help, sanctions loophole*, close loopholes, ship-to-ship transfer*, sanctions-busting',
    yes: 'They fight sanctions evasion and transshipment.',
    no: 'They fight evasive answers.',
  },
  {
    topic: 'frozen-assets',
    phrases:
      "frozen assets, frozen funds, frozen russian, immobilised assets, immobilized assets, immobilised russian, immobilized russian, russian assets, confiscat*, seized assets, blocked assets, assets blocked, {c} assets, proceeds from frozen, reparations loan, freeze assets, froze the assets, assets of the oligarch*, oligarchs ' money, oligarch*, windfall profits, release of funds, frozen accounts, asset recovery",
    yes: 'The proceeds from frozen assets go to Ukraine.',
    no: 'The frozen food goes to the shop.',
  },
  {
    topic: 'export-controls',
    phrases:
      'export control*, dual-use, dual use, export restriction*, export curb*, export licen*, technology transfer controls, chip export*, export ban*, ban on exports, export of dual-use, controls on exports, restrictions on exports',
    yes: 'They tightened export controls on dual-use goods.',
    no: 'They tightened the screws on the door.',
  },
  {
    topic: 'economic-coercion',
    phrases:
      'economic coercion, coercive economic, coercive*, coercion, economic pressure, trade war, punitive tariff*, gas blackmail, energy blackmail, energy as a weapon, weaponisation of energy, weaponization of energy, weaponise energy, blackmail, ultimatum*, trade restrictions against, weaponisation of trade, weaponization of trade, anti-coercion, holding to ransom, to ransom',
    yes: 'The minister called it economic coercion.',
    no: 'The minister called it economic growth.',
  },
  {
    topic: 'economy-and-trade',
    phrases:
      'economic cooperation, economic relations, economic ties, economic issues, economic matters, economic partnership, economic links, economic dialogue, economic growth, economic development, economic recovery, economic opportunit*, economic diplomacy, economic policy, economic situation, economic and trade, economic agenda, inclusive growth, inclusive economic, industrial cooperation, joint economic commission, intergovernmental commission on economic, world economy, global economy, domestic economy, competitiveness, inflation, blue economy, ocean economy, agriculture, agricultural cooperation, agricultural sector, economic integration, industrial policy, taxation, international taxation, minimum tax, double taxation, banking, common market, financial cooperation, financial services, cooperation in agriculture, economy, commercial and economic, economic resilience and recovery, labour market',
    weak: 'economic, industry, industrial, currency, finance, financial, tax, taxes, farmers, farming',
    yes: 'The talks covered economic cooperation and agriculture.',
    no: 'The talks covered the painting.',
  },
  {
    topic: 'trade-and-investment',
    phrases:
      'trade, trade and economic, trade and investment, trade and economic cooperation, trade-economic, trade – economic, trade relations, trade ties, trade volume, trade turnover, trade agreement, trade deal, trade talks, trade deficit, trade balance, trade barriers, trade dispute*, trade disputes, trade facilitation, trade preferences, trade benefits, trade in services, trade in goods, bilateral trade, mutual trade, trade exchange*, trade panel, volume of trade, free trade, free trade agreement, free trade area, investment, investments, investor*, investing in {c}, invest in, invest more, joint investment*, investment climate, investment project*, investment fund, investment treaty, bilateral investment treaty, investment protection, foreign direct investment, tariff*, customs duties, customs union, customs cooperation, market access, access to the market, access for, export of, exports of, exports to, exports from, exporters, export markets, import of, imports of, imports from, importers, commercial ties, commercial relations, commercial exchanges, economic partnership agreement, preferential trade, joint venture*, agro-processing, agri-food, beef, dairy, dairy quotas, dairy products, palm oil, poultry, meat, pork, wine, sugar, coffee, tea exports, cocoa, cotton, textile*, garment*, rubber, tobacco, steel, aluminium, aluminum, timber, tractors, world trade organi*, wto, industrial zone*, free zone*, special economic zone*, economic zones, industrial park*, quota for, import quota*, intellectual property, halal, fish exports, factories, automotive, car industry, eu-mercosur, eu – mercosur, mercosur agreement, e-commerce, pomelo*, banana*, afcfta, anti-dumping, countervailing, transfer more technology, technology transfer, procurement market, trade corridor, sanitary measures on, work permits for engineers, multilateral trading system, market opening, rules of origin, non-tariff, investment summit',
    weak: 'commercial, commerce, export, exports, import, imports, customs, quota*, market, procurement, manufacturing, factory, goods, single market, products, supplier*',
    yes: 'They want to double bilateral trade and cut tariffs.',
    no: 'They stressed the important role of patience.',
  },
  {
    topic: 'development-and-debt',
    phrases:
      'development cooperation, development assistance, development aid, development partnership, development partner*, development efforts, development projects, development programme*, development program*, development bank*, development finance, development financing, development fund*, development agenda, development goals, sustainable development, socio-economic development, debt, debt relief, debt treatment, debt restructuring, debt-for-nature, debt swap, debt crisis, debt cancellation, common framework, loan, loans, credit line*, line of credit, concessional, grant of, grants for, grant aid, financial assistance, financial support, financial aid, economic assistance, economic aid, macro-financial, imf, international monetary fund, world bank, creditor*, lenders, bondholder*, paris club, repayments, write off, interest rates, fair interest, bailout, tranche, budget support, basket fund, poverty, poverty reduction, infrastructure financing, official development assistance, technical assistance, microcredit, aid programme*, aid program*, assistance package, renewal of the assistance, international financial institutions, least developed, small island developing, capacity-building, capacity building, rural development, community projects, infrastructure development, housing project*, binational fund, water tanks, donor* to, funding for development, humanitarian and development, development needs, climate finance, climate money, climate fund, green climate fund, funding for climate, adaptation fund',
    weak: 'development, developing countr*, donor*, grant, grants, fund, funding, village',
    yes: 'The bank will restructure the debt with a concessional loan.',
    no: 'The bank will open on Monday.',
  },
  {
    topic: 'transport-and-connectivity',
    phrases:
      'transport, transportation, transport corridor*, transport links, transport cooperation, connectivity, connectivity projects, railway*, rail link*, rail corridor*, rail traffic, rail connection*, rail line*, rail transport, by rail, rail baltica, high-speed rail, bullet train, train service, direct train, motorway*, highway*, expressway*, road corridor*, road link*, road transport, road infrastructure, road haulage, road construction, ring road, development road, airport*, air connection*, air connections, air link*, air route*, air services, air traffic, air transport, air travel, aviation, civil aviation, aviation register*, direct flight*, direct air, flight connection*, flights between, trans-caspian, middle corridor, lobito corridor, zangezur, trump route, north-south corridor, economic corridor, india-middle east, imec, tienditas bridge, bridge over, second bridge, bridge across, bridges over, international bridge, ferry line*, ferry link, ferry connection*, direct shipping, shipping line*, shipping between, port of {c}, port development, port infrastructure, sea port*, seaport*, dry port, ports and, port access, suez canal, panama canal, logistics, logistics hub, belt and road, driving licen*, transit of goods, transit corridor, transit trade, transit countr*, heavy trucks, truck*, lorry driver*, lorry drivers, haulier*, freight, cargo traffic, border post*, border crossing point*, crossing point*, border points, border checkpoints, checkpoints, crossing open, open the crossing, opening of the crossing, reopening of the crossing, new crossing, new border crossing, via carpatia, metro, trolleybus*, electric buses, railways, tram, electricity interconnection, ship repair, infrastructure projects, infrastructure cooperation, transport infrastructure, cargo flights, shipping route, shipping routes, container port, customs corridor, road bridge, cross-border bridge, maritime link, land bridge, ferry service',
    weak: 'road, roads, rail, train, port, ports, corridor*, bridge*, tunnel, ferry, flight*, crossing*, border crossing*, transit, infrastructure, shipping, canal, broadband, shuttle, drivers, metro station',
    yes: 'They spoke about railways and a second bridge over the river.',
    no: 'They spoke about the orchestra and the poem.',
  },
  {
    topic: null,
    phrases:
      'trade union*, trade minister*, minister of trade, minister for trade, foreign trade minister, ministry of trade, important, importance, importantly, exported democracy, foreign affairs and trade, foreign affairs, european affairs and trade, port moresby, port-au-prince, port louis, port of spain, air bridge, humanitarian air bridge, roadmap, road map, bridge differences, building bridges, build bridges, bridge builder, bridge-builder, ministry of transport, ministry of economy, ministry of finance, ministry of economics, minister of finance, finance minister*, minister of economy, economy minister*, minister of agriculture, bank holiday, central bank governor, west bank of the river, mission to report, business as usual, business hours, transport fever, in the market place, market square, chip in, fund-raiser, fundamental, humanitarian corridor*, free movement of ideas, developments, recent developments, latest developments, peace corridor',
    yes: 'He spoke of the importance of patience and of trade unions.',
    no: 'He spoke of trade.',
  },
  {
    topic: 'supply-chains',
    phrases:
      'supply chain*, value chain*, critical raw materials, critical raw material, critical minerals, critical mineral, rare earth*, rare earth elements, raw materials, raw material, lithium, cobalt, semiconductor*, microchip*, chips act, chip industry, chip plant*, nickel, battery raw materials, battery plant*, battery factory, batteries, minerals, mineral resources, minerals security, minerals partnership, strategic minerals, copper, graphite, tungsten, gallium, raw ore, mining cooperation, mining sector, gold mining partnership, tantalum, coltan, manganese, supplies of rare earth, uranium supplies for export',
    weak: 'chip*, mining, supply, supplies',
    yes: 'They discussed supply chains and lithium.',
    no: 'They discussed chains of islands.',
  },
  {
    topic: 'tourism-and-business',
    phrases:
      'tourism, tourist*, tourism cooperation, travel and tourism, business ties, business cooperation, business communities, business community, business circles, business contacts, business leaders, business delegation, business environment, business opportunit*, business forum, business council*, business-to-business, business people, trade fair*, entrepreneur*, chambers of commerce, chamber of commerce, start-up*, startup*, small and medium-sized enterprises, small and medium enterprises, smes, private sector, hotel sector, cruise, cruise ships, more {c} firms, more {c} companies',
    weak: 'companies, enterprises, firms, hotel*, travel advi*',
    yes: 'They want more tourism and a business forum.',
    no: 'They want more time.',
  },
];
