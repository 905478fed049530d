import type { OfficeStatus, OfficeWords } from '../../mentions/index.ts';
import { COMMON_WORDS } from './common-words.ts';

/**
 * Words of which English office titles are made.
 * Version 1, 2026-11-24, MIT. Source: written by hand.
 */
export const OFFICE_WORDS: OfficeWords = {
  organizations: words(
    'institute association union party foundation company federation league society network tv movement front alliance corporation university college enterprise club confederation forum press media group bloc chamber bank industries holding holdings airlines airways ltd limited inc plc cooperative syndicate trust academy programme program cdc',
  ),
  smallOrganizations: words('party bloc programme movement'),
  fielded: words('institute association university college academy society federation confederation chamber'),
  needsField: words('chamber'),
  trades: words('commerce industry trade agriculture shipping crafts mines tourism business entrepreneurs'),
  organs: words(
    'national state federal supreme constitutional cabinet ministers presidential security legislative senate parliament european foreign privy executive city commission committee department bureau office delegation political people house central reserve development world working contact business economic investment joint study high-level expert upper lower',
  ),
  heads: new Map<string, 'STRONG' | 'WEAK'>([
    ...strong(
      'minister premier president chancellor secretary ambassador envoy spokesperson spokesman spokeswoman king queen emir amir sultan undersecretary under-secretary vice-president vice-minister under-secretary-general deputy-secretary-general assistant-secretary-general commissioner governor mayor senator taoiseach tanaiste congressman congresswoman mp mep pm fm eam dpm vp sg mla cs usg prime-minister minister-president secretary-general director-general vice-premier vice-chancellor attorney consul nuncio rapporteur co-rapporteur ombudsman prosecutor monarch duke duchess lady charge chief-of-staff president-elect ex-president ex-minister lawmaker legislator parliamentarian deputy councillor councilor counsellor governor-general mantri cathaoirleach ceann commander-in-chief dg das pdas minster mininster minsiter presdient presidet secretay representative-general td commandant prince princess crown-prince co-chair attorney-general solicitor-general auditor-general ambassador-at-large accountant-general inspector-general surgeon-general',
    ),
    ...weak(
      'head chief assistant leader chair chairman chairwoman chairperson director representative coordinator adviser advisor aide speaker commander member diplomat negotiator official judge rector founder activist journalist economist analyst expert editor researcher lawyer teacher author historian executive ceo manager inspector administrator resident officer figure spouse whip matron nurse physician footballer singer actor actress poet writer novelist artist musician farmer fisherman student scientist pilot athlete painter photographer architect shopkeeper trader fellow columnist catholicos catholicos-patriarch delegate mediator facilitator candidate hokim akim patriarch imam mufti pope legate accountant businessman businesswoman boss politician attache citizen worker villager doctor policeman driver soldier lecturer scholar pensioner prisoner detainee refugee survivor widow observer headmaster headmistress priest bishop monk nun surgeon geologist biologist consultant contractor translator interpreter blogger broadcaster campaigner peacekeeper volunteer surveyor banker investor entrepreneur exporter importer shipowner grower trainer coach swimmer cyclist boxer composer dancer filmmaker sculptor designer marshal registrar treasurer comptroller solicitor auditor superintendent midwife paramedic trustee pastor rabbi cleric missionary hostage whistleblower dissident defector',
    ),
  ]),
  plurals: new Map(
    Object.entries({
      ministers: 'minister',
      premiers: 'premier',
      presidents: 'president',
      chancellors: 'chancellor',
      secretaries: 'secretary',
      ambassadors: 'ambassador',
      envoys: 'envoy',
      spokespersons: 'spokesperson',
      spokespeople: 'spokesperson',
      spokesmen: 'spokesman',
      kings: 'king',
      queens: 'queen',
      representatives: 'representative',
      leaders: 'leader',
      heads: 'head',
      chiefs: 'chief',
      directors: 'director',
      commissioners: 'commissioner',
      governors: 'governor',
      mayors: 'mayor',
      senators: 'senator',
      mps: 'mp',
      meps: 'mep',
      lawmakers: 'lawmaker',
      deputies: 'deputy',
      speakers: 'speaker',
      chairs: 'chair',
      diplomats: 'diplomat',
      officials: 'official',
      members: 'member',
      advisers: 'adviser',
      advisors: 'advisor',
      negotiators: 'negotiator',
      generals: 'general',
      'vice-presidents': 'vice-president',
      princes: 'prince',
      judges: 'judge',
      coordinators: 'coordinator',
      legislators: 'legislator',
      parliamentarians: 'parliamentarian',
      rapporteurs: 'rapporteur',
      'co-rapporteurs': 'co-rapporteur',
      undersecretaries: 'undersecretary',
      commanders: 'commander',
      experts: 'expert',
    }),
  ),
  /** Second words of a head of two. */
  tails: {
    ambassador: [
      'extraordinary and plenipotentiary',
      'extraordinary & plenipotentiary',
      'extraordinary',
      'plenipotentiary',
      'plenipotentiary',
    ],
    envoy: ['extraordinary and minister plenipotentiary', 'extraordinary'],
    minister: ['plenipotentiary'],
    secretary: ['general'],
    director: ['general'],
    attorney: ['general'],
    prosecutor: ['general'],
    governor: ['general'],
    consul: ['general'],
    charge: ["d'affaires", "d'affairs"],
    ceann: ['comhairle'],
    inspector: ['general'],
    administrator: ['general'],
    solicitor: ['general'],
    auditor: ['general'],
    surgeon: ['general'],
    accountant: ['general'],
    comptroller: ['general'],
    executive: ['secretary', 'director', 'officer'],
  },
  statuses: statuses({
    ACTING: 'acting interim caretaker ad-interim provisional',
    HOLDER: 'outgoing',
    FORMER: 'former ex late then one-time erstwhile ousted deposed retired previous',
    DESIGNATE: 'incoming designate elect nominee president-elect prime-minister-designate future',
    SHADOW: 'shadow',
  }),
  interim: words('a.i. a.i ad-interim'),
  ranks: words(
    'official deputy vice first second third senior assistant principal chief associate permanent special high joint alternate co executive managing general supreme federal national presidential personal lead top joint state crown prime raksha rajya pradhan videsh grih hereditary honorary resident extraordinary plenipotentiary ranking parliamentary regional political grand royal full head under non-resident country union apostolic',
  ),
  portfolios: words(
    'abroad overseas communist socialist workers revolutionary ruling mission army navy air-force military party country programme agency municipal provincial district opposition legislative politburo committee board delegation subcommittee european-union foreign affairs external internal home interior defence defense national security foreign-affairs finance financial economy economic economics trade industry commerce commercial business energy power oil petroleum gas mines mining mineral minerals resources water irrigation environment environmental climate change agriculture agricultural food fisheries forestry forests rural health justice legal education higher science scientific research technology innovation digital information communications communication telecommunications media culture cultural heritage arts sport sports youth children women gender family social labour labor employment work welfare pensions transport transportation infrastructure railways roads aviation maritime ports shipping housing urban regional local development planning reconstruction unification reunification reconciliation resettlement repatriation demobilisation amnesty martyrs prisoners ethnic tribal chieftaincy ecology nature wildlife hydrocarbons petroleum-resources waterways seas islands steel textiles electronics statistics meteorology quality standards competition procurement logistics metropolitan capital reintegration integration cooperation co-operation partnership partnerships neighbourhood neighbourhoods neighborhood enlargement european europe relations international global multilateral bilateral diplomatic consular expatriates diaspora emigrants immigration migration refugees citizenship civil service public administration works tourism antiquities religious worship faith parliamentary political strategic policy emergency situations disaster management human rights humanitarian aid assistance peace veterans intelligence cyber space nuclear atomic sustainability sustainable lands land property privatisation investment investments enterprise enterprises small medium union royal amiri diwan court land armed african asia asian africa american americas western eastern southern northern hemisphere pacific middle east arab islamic mobility disarmament arms control non-proliferation religion press homeland treasury exchequer budget revenue tax customs police border borders counter-terrorism counterterrorism narcotics drug drugs law enforcement special affairs matters states state government governments cabinet council office department ministry prime minister foreign-policy policy water-resources electricity renewable forestry livestock blue ocean oceans marine plantation artificial ai tourism arctic nordic baltic indo-pacific latin caribbean asean relations afairs affair minorities communities community equality cohesion solidarity reforms reform governance institutions institutional interinstitutional federal decentralisation democracy elections',
  ),
  /** Nouns of institutions inside a title ("at the Velian Ministry of Trade"). */
  institutions: words(
    'ministry diwan republic nation embassy government parliament senate army delegation opposition side mission navy department administration presidency council assembly secretariat office bureau commission committee chamber court bank cabinet diplomacy consulate party agency military police coalition parliamentary federation union house forces force navy division command corps',
  ),
  /** Offices that also stand like a honorific between another office and a name ("Permanent Secretary Ambassador Orla"). */
  styles: words(
    'ambassador marshal bishop pastor rabbi counsellor counselor deputy senator judge prince princess governor mp congressman congresswoman speaker patriarch king queen emir amir sultan',
  ),
  courtesyAdjectives: words('sisterly brotherly friendly fraternal sister neighbouring neighboring'),
  stateNouns: words(
    'country nation federation confederation union kingdom republic sultanate state emirate principality court',
  ),
  partisans: words(
    'vice-president president founder spokesman spokeswoman spokesperson leader chairman chairwoman chairperson politician co-chair',
  ),
  politicians: words('leader politician lawmaker legislator activist candidate mp'),
  posted: words(
    'ambassador charge representative head consul envoy counsellor counselor coordinator director chief spokesperson spokesman spokeswoman nuncio commissioner',
  ),
  fieldEndings:
    /(?:tion|tions|ment|ture|ility|ality|ness|ship|ships|ology|onomy|ancy|ency|works|ways|food|foods|care|craft|crafts|heritage|ism|ics|culture)$/,
  fields: words('affairs relations integration cooperation matters negotiations reforms'),
  juxtaposed: words('commander chief commandant'),
  /** Heads whose "for COUNTRY" tells their task, not their side. */
  envoys: words(
    'envoy representative coordinator adviser advisor mediator negotiator minister secretary commissioner rapporteur expert analyst',
  ),
  /** Heads that are nobody's office of state where no country is told. */
  /** Heads whose "of" is followed by the name of a place or a body ("Speaker of Inatsisartut"), never of a person. */
  territorial: words(
    'mayor governor speaker head chief leader president premier member director chair chairman chairwoman chairperson prefect minister-president commissioner secretary king queen emir sultan prince duke commander rector bishop hokim akim',
  ),
  occupations: words(
    'citizen worker villager doctor policeman driver soldier lecturer scholar pensioner prisoner detainee refugee survivor widow nurse physician headmaster headmistress priest monk nun surgeon geologist biologist consultant contractor translator interpreter blogger broadcaster campaigner volunteer surveyor banker investor entrepreneur exporter importer shipowner grower trainer coach swimmer cyclist boxer composer dancer filmmaker sculptor midwife paramedic pastor rabbi cleric missionary hostage whistleblower dissident defector footballer singer actor actress poet writer novelist artist musician farmer fisherman student scientist pilot athlete painter photographer architect shopkeeper trader columnist lawyer teacher author historian journalist businessman businesswoman accountant',
  ),
  privateHeads: words(
    'citizen worker villager doctor policeman driver soldier lecturer scholar pensioner prisoner detainee refugee survivor widow nurse physician headmaster headmistress priest monk nun surgeon geologist biologist consultant contractor translator interpreter blogger broadcaster campaigner volunteer surveyor banker investor entrepreneur exporter importer shipowner grower trainer coach swimmer cyclist boxer composer dancer filmmaker sculptor midwife paramedic pastor rabbi cleric missionary hostage whistleblower dissident defector trustee footballer singer actor actress poet writer novelist artist musician farmer fisherman student scientist pilot athlete painter photographer architect shopkeeper trader fellow columnist catholicos catholicos-patriarch patriarch imam mufti bishop matron director manager executive ceo founder lawyer teacher author historian researcher editor journalist activist analyst economist expert accountant businessman businesswoman boss figure spouse rector associate member leader candidate head owner whip',
  ),
  common: COMMON_WORDS,
  /** Royal titles, which republics do not have. */
  royal: words('pope duke duchess king queen emir amir sultan crown prince princess'),
  abroad: words('abroad overseas established living residing'),
  companies: words(
    'company firm carmaker maker miner giant conglomerate producer operator shipbuilder utility manufacturer refiner builder lender retailer developer airline insurer brewer chipmaker planemaker drugmaker shipper contractor supplier startup consultancy charity foundation group consortium subsidiary movement militia faction party coalition alliance union ngo bank broadcaster',
  ),
  /** Words that join the parts of a portfolio. */
  joiners: words('and of the for & , with'),
  prepositions: words('of for to on at in'),
  emissaries: words('envoy representative coordinator mediator negotiator rapporteur'),
  nameHeads: words('amir emir sultan duke'),
  exclusive: [
    { title: /\bnuncio\b/, of: 'VAT' },
    { title: /\bmep\b|\bmember of the european parliament\b/, of: 'European Parliament' },
    { title: /\b(?:taoiseach|tanaiste|ceann comhairle|cathaoirleach)\b/, of: 'IRL' },
    {
      title: /\b(?:raksha|videsh|grih|pradhan|rajya) (?:rajya )?mantri\b|\bminister of external affairs of india\b/,
      of: 'IND',
    },
    { title: /\bsecretary for relations with states\b/, of: 'VAT' },
    {
      title:
        /\beuropean commissioner\b|\bhigh representative (?:of the union|for foreign affairs and security policy)\b/,
      of: 'EU',
    },
    { title: /\bhigh commissioner for refugees\b/, of: 'UNHCR' },
    { title: /\bhigh commissioner for human rights\b/, of: 'OHCHR' },
    { title: /\bfederal councillor\b/, of: 'CHE' },
    { title: /\b(?:lord chancellor|chancellor of the exchequer)\b/, of: 'GBR' },
    { title: /\bfirst deputy (?:premier of the )?state council\b|\bstate councilor\b/, of: 'CHN' },
    { title: /\bprime cabinet secretary\b/, of: 'KEN' },
  ],
  plain: {
    HEAD_OF_STATE: 'President',
    HEAD_OF_GOVERNMENT: 'Prime Minister',
    FOREIGN_MINISTER: 'Foreign Minister',
    DEFENCE_MINISTER: 'Defence Minister',
    VICE_PRESIDENT: 'Vice President',
  },
  classes: [
    rule('SPOKESPERSON', /spokes|official representative|press secretary/, 'Spokesperson', 'Special Representative'),
    rule(
      'OTHER',
      /\b(?:assistant|advis[eo]r|aide|counsell?or|chief of staff) (?:to|of) the\b|\b(?:director|head|chief|secretary|member) of (?:the |his |her )?(?:king|queen|emir|amir|sultan|president|prime minister)['’]s\b/,
      'Special Assistant to the President',
      'President',
    ),
    rule(
      'AMBASSADOR',
      /ambassador|charge d'affaires|\bcharge$|permanent representative|high commissioner(?! for (?:refugees|human rights|national))|\bnuncio\b|head of mission/,
      'Ambassador to Norland',
      'Envoy',
    ),
    rule(
      'ENVOY',
      /\benvoy|special (?:presidential )?(?:representative|coordinator|advis)|personal representative|coordinator|chief negotiator|\bmediator/,
      'Special Envoy for Climate',
      'Ambassador',
    ),
    rule(
      'DEPUTY_MINISTER',
      /\b(?:deputy|vice|assistant|under)[ -]?(?:secretary(?![ -]general)|(?:foreign|external|defen[cs]e|state|interior|finance|trade)?\s*(?:affairs )?minister(?!.*\b(?:foreign|external) affairs minister))|\b(?:state secretary|permanent secretary|undersecretary|secretary of state for)\b|minister of state\b|state minister|parliamentary (?:under|secretary)/,
      'Deputy Foreign Minister',
      'Deputy Prime Minister',
    ),
    rule(
      'FOREIGN_MINISTER',
      /(?:foreign|external)(?: affairs?)? (?:minister|secretary|adviser)|minister (?:of|for)(?: the)? (?:foreign|external|international relations)|minister (?:of|for) [\w\s,&-]{0,60}\b(?:foreign|external) (?:and european )?affairs|secretary of state\b(?! for)|secretary (?:of|for) foreign|(?:top|chief) diplomat|chief of [\w-]+ diplomacy|relations with states|\b(?:fm|eam)\b|department of foreign affairs/,
      'Minister of Foreign Affairs',
      'Minister of Finance',
    ),
    rule(
      'DEFENCE_MINISTER',
      /defen[cs]e (?:minister|secretary)|(?:minister|secretary)(?: of state)? (?:of|for) (?:national )?defen[cs]e/,
      'Defence Minister',
      'Chief of Defence',
    ),
    rule(
      'OTHER_MINISTER',
      /deputy prime minister|deputy pm\b|deputy premier|vice[- ]premier|tanaiste|deputy head of government/,
      'Deputy Prime Minister',
      'Prime Minister',
    ),
    rule(
      'HEAD_OF_GOVERNMENT',
      /prime minister|\bpremier|chancellor(?! of the exchequer)|taoiseach|head of government|prime cabinet secretary|\bpm\b|chairman of the (?:cabinet|council) of ministers|minister of state of monaco/,
      'Prime Minister',
      'Minister-President of a region',
    ),
    rule(
      'OTHER_MINISTER',
      /minister|secretary (?:of|for) (?!state)|cabinet secretary|(?:interior|home|health|trade|energy|treasury|commerce|education|transport) secretary|chancellor of the exchequer|federal councillor|attorney general/,
      'Interior Minister',
      'Secretary',
    ),
    rule(
      'ORGANIZATION_HEAD',
      /secretary[- ]general|high representative|director[- ]general|commission president|president of the (?:european )?(?:commission|council)|chairperson of the (?:au|african union) commission|foreign policy chief|managing director|executive (?:director|secretary)/,
      'Secretary General',
      'Secretary of State',
    ),
    rule('VICE_PRESIDENT', /vice[- ]president|deputy president/, 'Vice President', 'President'),
    rule(
      'HEAD_OF_STATE',
      /president(?! of the (?:national|senate|assembly|chamber|parliament|court|bank|council|federation|party))|\bking\b|\bqueen\b|\bemir\b|\bamir\b|\bsultan\b|crown prince|head of state|grand duke|supreme leader|\bmonarch\b|\bpope\b/,
      'President of the Republic',
      'President of the National Assembly',
    ),
  ],
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

function statuses(lists: Partial<Record<OfficeStatus, string>>): ReadonlyMap<string, OfficeStatus> {
  return new Map(
    Object.entries(lists).flatMap(([status, list]) =>
      list.split(' ').map((word) => [word, status as OfficeStatus] as const),
    ),
  );
}

function strong(list: string): [string, 'STRONG'][] {
  return list.split(' ').map((word) => [word, 'STRONG']);
}

function weak(list: string): [string, 'WEAK'][] {
  return list.split(' ').map((word) => [word, 'WEAK']);
}

function rule(
  officeClass: OfficeWords['classes'][number]['officeClass'],
  pattern: RegExp,
  yes: string,
  no: string,
): OfficeWords['classes'][number] {
  return { officeClass, pattern, yes, no };
}
