import type { TopicEntry } from '../../../facts/index.ts';

/** Phrases for energy, climate, environment and food. */
export const energyTopics: readonly TopicEntry[] = [
  {
    topic: 'energy-and-environment',
    phrases:
      'energy and environment, green transition, green energy transition, green economy, green growth, natural resources',
    weak: 'green, sustainability',
    yes: 'They linked the green transition to jobs.',
    no: 'They painted the door.',
  },
  {
    topic: 'energy-security',
    phrases:
      'energy, energy security, security of energy supply, energy suppl*, energy cooperation, energy partnership, energy sector, energy resources, energy crisis, energy prices, energy market*, energy project*, energy dialogue, energy dependence, energy independence, energy diversification, energy efficiency, energy infrastructure, energy system, energy forum, energy interconnection, energy ministers, natural gas, gas field*, gas suppl*, gas supply, gas pipeline*, gas transit, gas exports, gas imports, gas cargoes, gas a year, gas storage, gas contract*, gas deal*, gas and oil, oil and gas, oil suppl*, oil refin*, oil pipeline*, oil field*, oil exports, oil production, oil for, oil refinery, crude, crude oil, refinery, refineries, refining, petroleum, lng, lng terminal*, liquefied natural gas, electricity, electricity grid, electricity suppl*, electricity export*, electricity interconnect*, electricity transformers, electric power, power grid*, power plant*, power station*, power suppl*, power line*, power cable*, power sector, power generation, interconnector*, black sea cable, transmission line*, grid synchronisation, synchronisation with, nord stream, turkstream, southern gas corridor, tapi, hydrogen, green hydrogen, renewable*, renewable energy, solar, solar plant*, wind farm*, wind power, wind energy, offshore wind, hydropower, hydroelectric*, hydropower plant, hpp, geothermal, biofuel*, opec*, coal, fuel supplies, fuel shipments, gasoline, diesel, blackout*, heating season, winter energy, lobito refinery, pipeline*, energy transit, gas crisis, kambarata, heating, oil output, oil prices, oil market*, production cuts, barrel, gas price*, gas purchases, gas production, gas swap, gas hub, gas network, hydrocarbon*, petrochemical*, power purchase, electrification, electric grid, electric lines, megawatt*, gigawatt*, kilowatt*, kilowatt-hour, hydro-power, hydropower stations, hydroelectric power, dam project, power utility, power utilities, energy utilit*, petrol, kerosene, fuel crisis, fuel shortage*, energy mix, solar park*, solar energy, solar power, solar panels, solar farms, wind turbines, battery storage, energy storage, offshore block*, oil exploration, gas exploration, hydrocarbon exploration, district heating, energy charter, biogas, ethanol, ammonia, green ammonia, green energy, clean energy, cleaner energy, sustainable energy, alternative energy, energy saving, energy field*, mixed commission on energy, power cuts, power shortage*, load-shedding, load shedding, cross-border electricity, power transmission, power trade, power pool, electricity market, electricity trade, electricity supplies, druzhba, baku-tbilisi, tanap, trans adriatic pipeline, eastmed, great sea interconnector, casa-1000, casa 1000, simandou, grand inga, power of siberia, yamal, nabucco, baltic pipe, keystone, energy imports, supply of electricity, supply of gas, oil supplies, gas supplies, {c} gas, buy gas, buy {c} gas, buying {c} gas, purchase of gas, joint purchase of gas, purchases of gas, price cap on oil, price cap on gas, second cable, electricity cable, cutting off the electricity, cut off the electricity, cut off gas, gas tap, gas taps, refuel, heating fuel, power outages, energy bills, pump gas, oil to, gas to, oil from, gas from, drill, electricity interconnection, refining capacity, oil premium, independence from russian, russian resources, russian energy, oil product*, energy transition, energy connections, fuel supply',
    weak: 'power, grid, oil, gas, fuel, wind, hydro, utility, drilling, exploration of, lines to, turning off, outages',
    yes: 'The sides discussed gas pipelines and electricity.',
    no: 'The sides discussed a poem.',
  },
  {
    topic: null,
    phrases:
      'power-sharing, power sharing, seizure of power, power of attorney, handover of power, world power, bigger powers, balance of power, power balance, global power, no power from outside, great power*, oil painting, olive oil, tear gas, took power, in power, come to power, solar eclipse, energetic, coming to power, power politics, transfer of power, palm oil',
    yes: 'The balance of power has changed.',
    no: 'They talked of power plants.',
  },
  {
    topic: 'nuclear-energy',
    phrases:
      'nuclear energy, nuclear power, civil nuclear, nuclear power plant*, nuclear power station*, nuclear plant*, nuclear safety, nuclear security, nuclear fuel, nuclear cooperation, nuclear technology, nuclear engineers, nuclear waste, nuclear facilit*, nuclear reactor*, nuclear sector, nuclear working group, reactor*, small modular reactor*, smr*, uranium, uranium supplies, uranium for, zaporizhzhia, zaporizhzhya, zaporizhia, chernobyl, chornobyl, fukushima, paks, barakah plant, rooppur, akkuyu, atomic energy, atomic, radioactive, peaceful use of nuclear, peaceful uses of nuclear, IAEA review, astravets, ostrovets, astravyets, kudankulam, bohunice, mochovce, dukovany, temelin, cernavoda, kozloduy, belene, hinkley, olkiluoto, hanhikivi, metsamor, sinop, el dabaa, el-dabaa, koeberg, angra 3, atucha, laguna verde, krsko, krško, doel, tihange, fessenheim, flamanville, ignalina, visaginas, kursk plant, nuclear regulator, nuclear accident, nuclear disaster, nuclear research, radiation, radiation monitoring, radioactive waste, spent fuel, iaea mission, iaea experts, iaea monitoring, iaea team, safety of the plant, nuclear newcomer*, the atom, peaceful atom, nuclear technologies, atomic power, zone around the plant, demilitarised zone around the plant, power unit*, safety of the reactor*',
    weak: 'iaea, international atomic energy agency, safety zone, protection zone, the plant',
    yes: 'They want a nuclear power plant with two reactors.',
    no: 'They want a nuclear family.',
  },
  {
    topic: 'climate',
    phrases:
      'climate, climate change, climate crisis, climate action, climate finance, climate money, climate goals, climate ambition, climate policy, climate emergency, climate issues, climate efforts, climate-related, climate summit, climate conference, climate fund, climate resilience, climate adaptation, climate security, climate neutrality, climate vulnerab*, climate justice, climate pledges, paris agreement, cop26, cop27, cop28, cop29, cop30, cop31, cop 26, cop 27, cop 28, cop 29, cop 30, emission*, greenhouse gas*, carbon, carbon market*, carbon border, net zero, net-zero, global warming, loss and damage, sea level*, sea-level rise, rising sea*, rising ocean*, decarboni*, green climate fund, methane, big emitters, vulnerable forum, coral atoll*, low-carbon, adaptation to climate, mitigation and adaptation, climate mitigation, ndc, nationally determined, climate-smart, carbon credits, carbon tax, cbam, blue carbon, redd, redd+, 1.5 degrees, one and a half degrees, half a degree, relocation of villages, climate refugees, climate mobility, climate diplomacy, climate talks, climate negotiations, extreme weather, heat wave*, permafrost, fossil fuel*, coal phase-out, phase out coal, phase-out of, cop25, cop32, conference of the parties, global stocktake, green climate, climate-vulnerable, low-lying, sinking islands, submerged, advisory opinion, coal mine*, new coal, submission to the court, climate case, climate justice case, cyclones and sea, loss and damage fund, carbon-neutral, category five, those who pollute, pollute must pay, polluters must pay, islands will drown, drowning islands, heat the planet, carbon neutral, climate-neutral, new coal plants, coal plants, deeper cuts in, cut emissions, 1.5, two degrees, climate and energy, climate cooperation',
    weak: 'adaptation, melting, warming, hotter, degrees, phase out',
    yes: 'They called for climate finance and lower emissions.',
    no: 'They called for a calm debate.',
  },
  {
    topic: null,
    phrases:
      'climate of trust, climate of fear, investment climate, business climate, political climate, current climate of, friendly climate',
    yes: 'They praised the climate of trust.',
    no: 'They praised climate action.',
  },
  {
    topic: 'environment-and-water',
    phrases:
      'environmental, environmental protection, environmental cooperation, protection of the environment, cooperation in environment, water security, water resources, water management, water supply, water scarcity, water treatment, water sharing, water issue*, water dispute, water problems, water cooperation, water crisis, dialogue on water, on water, clean water, drinking water, treated water, waste water, wastewater, sewage, transboundary water*, biodiversity, nature conservation, nature protection, conservation of, oceans, ocean governance, ocean conservation, the oceans, protection of the seabed, protection of the ocean*, marine environment, marine protected, marine pollution, fisheries, fishery, fishing rights, fish stocks, deforestation, reforestation, forest*, forest sector, rainforest, forestry, amazon, ethiopian dam, abbay dam, renaissance dam, gerd, nile, nile waters, indus waters, indus waters treaty, share of the river, river basin, {c} river, amu darya, syr darya, mekong river, qosh tepa, irrigation canal, irrigation, head works, glacier*, deep sea, deep-sea, deep seabed, deep-sea mining, seabed mining, mine the deep seabed, mining of the seabed, pollution, plastic*, plastic pollution, waste management, toxic waste, desertification, aral sea, caspian sea, lake chad, wildlife, wild animals, whaling, bbnj, high seas treaty, air quality, smog, protected area*, recycl*, circular economy, mangrove*, national park*, wildfire*, forest fire*, ecolog*, ecosystem*, reservoir, floods on the, fisher* quota, environment chapter, hydrological, water level, water levels, water quality, groundwater, coastal erosion, oil spill, invasive species, overfishing, fish quota*, environment, dam on, dams, dam dispute, filling of the dam, filling of the reservoir, filling of the renaissance, discharge into, discharge by {c}, tailings, mercury, dredging, dredging of, sedimentation, salinity, aquifer*, wetlands, coral reef*, marine corridor, marine reserve*, marine biodiversity, marine ecosystem*, marine life, marine resources, ocean health, drainage, sanitation, tuna, fishing crews, fishing fleet*, fishing vessels, fishing boats, fishing quota*, fishing grounds, fisheries agreement, fishermen of, cod, herring, mackerel, water sector, water projects, water flow, water diplomacy, shared waters, shared rivers, rivers, river commission, river water*, upstream and downstream, downstream countries, waters of the, euphrates, tigris, jordan river, yarmouk, orontes, zambezi, kariba, okavango, mekong river commission, mekong dams, brahmaputra, teesta, ganges, kosi, helmand, harirud, kabul river, kura, dniester, danube pollution, indus, senegal river, niger basin, niger river, congo basin, amazon rainforest, amazon fund, sargassum, oil slick, oil spills, chemical spill, hazardous waste, waste imports, waste treatment, e-waste, snow leopard*, tiger*, rhino*, ivory, poaching, poachers, elephant*, tree planting, tree-planting, great green wall, land degradation, soil erosion, sand and dust, dust storms, sandstorm*, air pollution, haze, transboundary haze, clean air, environment ministers, protection of nature, conservation, biosphere, ramsar, geopark, seabed authority, moratorium on, turtles, whales, dolphins, drought, the dam, dam is, dam was, big dam, treaty on plastics, plastics treaty, flow of the river, flow of the nile, flow of water, holding back water, upstream dams, share of the water, share of water, pollute, polluters, polluted, polluting, fish stock, trawling, clean up the lake, mining the seabed, timber trade, illegal timber, endangered, mekong waters, waters of the mekong, water relations, fish resources, aquatic resources, sand mining, antarctica, antarctic, protection of antarctica, antarctic treaty, {c} river waters, use of the river',
    weak: 'ocean, seas, fish*, fishing, coral, wildfire, flood*, canal, water, waste, salt, nature, trees, upstream, water and energy, discharge of, lake, river, the lake, waters of, seabed',
    yes: 'They spoke of the Renaissance Dam and water resources.',
    no: 'They spoke of a demanding schedule.',
  },
  {
    topic: null,
    phrases:
      'business environment, watershed, water cannon, environment of trust, enabling environment, political environment, strategic environment, fish market, fishing expedition',
    yes: 'An environment of trust has grown.',
    no: 'The environment has changed: pollution is everywhere.',
  },
  {
    topic: 'food-security',
    phrases:
      'food security, food crisis, global food, food aid, food assistance, food suppl*, food price*, food shortage*, food system*, food insecurity, food safety, grain, grain export*, grain deal, grain corridor, grain initiative, black sea grain, export of ukrainian grain, export of grain, grain from ukraine, wheat, maize, rice, tonnes of rice, tonnes of maize, fertiliser*, fertilizer*, famine, hunger, starv*, malnutrition, world food programme, agricultural exports, foot-and-mouth, veterinary, locust*, nutrition, crop failure*, fao, wheat supplies, grain supplies, grain shipments, cereal, flour, tonnes of grain, tonnes of wheat, food products, food imports, food exports, food sovereignty, school meals, world food program, wfp, crop*, harvests, pests, fall armyworm, agricultural inputs, urea, edible oil, rice imports, rice exports, food ration*, food donations, food supplies, sunflower oil, animal health, plant health, agricultural research',
    weak: 'harvest, crops, food, seeds, irrigation of, phytosanitary, sanitary measures, farmers, starving',
    yes: 'They spoke of grain exports and famine.',
    no: 'They spoke of a grand export of ideas.',
  },
];
