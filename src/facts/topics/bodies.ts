import type { ActorRef, TopicCode } from '../../model/index.ts';

const TOPICS_OF_BODIES: Readonly<Partial<Record<TopicCode, string>>> = {
  'transatlantic-relations': 'NATO',
  'eu-foreign-policy': 'EU,Eastern Partnership,European Political Community',
  multilateralism: 'UN,G7,G20,G77,OECD,NAM,Alliance of Small Island States,Inter-Parliamentary Union,MIKTA',
  'regional-security': 'OSCE,CSTO,Contact Group',
  'nuclear-energy': 'IAEA',
  'arms-control': 'OPCW,CTBTO',
  accountability: 'ICC,ICJ,PCA',
  'human-rights': 'Council of Europe,ECHR,OHCHR,Amnesty International,Human Rights Watch',
  'media-freedom': 'Reporters Without Borders',
  'trade-and-investment': 'WTO,EFTA,EAEU,CEFTA',
  'development-and-debt':
    'IMF,World Bank,EBRD,EIB,ADB,AfDB,AIIB,IDB,CAF,Islamic Development Bank,UNDP,IFAD,OACPS,UNCTAD',
  health: 'WHO',
  'humanitarian-aid': 'ICRC,IFRC,UNRWA,Médecins Sans Frontières,UNICEF',
  'food-security': 'WFP,FAO',
  migration: 'UNHCR,IOM,Frontex',
  'culture-and-diaspora': 'UNESCO',
  'crime-and-drugs': 'Interpol,Europol,Eurojust,UNODC',
  'energy-security': 'OPEC,OPEC+,GECF,IEA,IRENA',
  climate: 'UNEP',
  peacekeeping: 'UNIFIL,UNMIK,UNFICYP,UNMISS,MINUSCA,MONUSCO,KFOR,EULEX,EUFOR,EUMM,ATMIS',
};

const BY_BODY: ReadonlyMap<string, TopicCode> = new Map(
  Object.entries(TOPICS_OF_BODIES).flatMap(([topic, names]) =>
    names.split(',').map((name): [string, TopicCode] => [name, topic as TopicCode]),
  ),
);

const NO_BODIES = new Set(
  'Houthis,Hamas,Hezbollah,Islamic Jihad,Taliban,ISIS,Al-Qaeda,M23,FDLR,RSF,SDF,Polisario,Gazprom,Rosatom,Naftogaz'.split(
    ',',
  ),
);

/** What talks with an organisation are about where the text tells nothing: its own field; most bodies are of a region. */
export function topicOfBody(actor: ActorRef): TopicCode | null {
  if (actor.kind !== 'ORGANIZATION' || NO_BODIES.has(actor.name)) return null;
  return BY_BODY.get(actor.name) ?? (isRegional(actor.name) ? 'regional-cooperation' : null);
}

const REGIONAL = new Set(
  'AU,ASEAN,League of Arab States,GCC,OIC,ECOWAS,SADC,EAC,ECCAS,IGAD,COMESA,UMA,G5 Sahel,AES,African Group,OAS,CARICOM,CELAC,Mercosur,UNASUR,Pacific Alliance,Andean Community,SICA,ALBA,Pacific Islands Forum,Melanesian Spearhead Group,SAARC,BIMSTEC,IORA,Indian Ocean Commission,SCO,CIS,OTS,ECO,CICA,BRICS,APEC,RCC,SEECP,CEI,Three Seas Initiative,Visegrad Group,Weimar Triangle,Bucharest Nine,Open Balkan,Berlin Process,BSEC,GUAM,CBSS,Nordic Council,Baltic Assembly,Arctic Council,NB8,JEF,Benelux,Union for the Mediterranean,Quad,Commonwealth,Francophonie,CPLP,Ibero-American General Secretariat,D-8'.split(
    ',',
  ),
);

const isRegional = (name: string): boolean => REGIONAL.has(name);
