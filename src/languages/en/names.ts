import type { NameWords } from '../../mentions/index.ts';
import { COMMON_WORDS } from './common-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/**
 * Words around people's names in English texts, folded.
 * Version 1, 2026-11-24, MIT. Source: written by hand.
 */
export const NAME_WORDS: NameWords = {
  honorifics: words(
    "rtd retd berhormat mulia paduka setia samdech lyonchhen lyonchen lyonpo cde ratu mullah mawlawi counselor counsellor mr mrs ms miss mx dr prof professor h.e. he. excellency excellencies highness highnesses majesty majesties h.h. h.r.h. h.m. hon honourable honorable rt right sir dame lord lady baroness baron countess sheikh sheikha shaikh shaikha sayyid sayyida sayed ayatollah hajj haji hajji datuk dato dato' datuk seri sri pehin khun shri smt pak ibu rev reverend father monsignor msgr cardinal archbishop bishop eng engineer ing ambassador amb gen general col colonel lt lieutenant maj major capt captain adm admiral brig brigadier air marshal vice-admiral sgt sergeant cmdr commander senator sen congressman congresswoman rep representative gov governor justice judge alhaji dona doña herr frau monsieur madame madam mme señor senhor drs ir bpk tuan puan hajjah begum",
  ),
  loudHonorifics: words('HE HH HRH HM HIM'),
  courtesies: words(
    'chief kralahom ato woizero weizero u daw khunying phraya luang afioga susuga tofa dasho aum sahibzada nawabzada chaudhry makhdoom maulvi maulana mawlana moulvi mufti hafiz qazi pengiran awangku meme tate ndugu mheshimiwa mwalimu oknha lok neak ustaz ustad ustadh tengku tunku raja tun puang kyai gusti comrade engr arch barrister advocate otumfuo nana togbe oba osagyefo igwe eze tui adi tupu ariki archimandrite protopresbyter swami acharya pandit daw',
  ),
  ranks: words(
    'gen general col colonel lt lieutenant maj major capt captain adm admiral brig brigadier vice-admiral rear-admiral air marshal sgt sergeant cmdr commander commodore',
  ),
  monuments: words(
    'stadium airport bridge road street avenue square park hospital school university college institute hall theatre theater library museum centre center house harbour port highway boulevard memorial mausoleum mosque cathedral foundation auditorium arena barracks base building roundabout tunnel dam',
  ),
  beforeHonorifics: words('most yang amat teramat tan puan'),
  contact: /^[^.!?]{0,70}?(?:\btel\b\.?|\bphone\s?[:(]|\bmobile:|\bp:|\+\d{1,3}[ (-]?\d)/i,
  credits: /\b(?:contributed(?: to this (?:report|story))?\.?$|reported from|reporting by|editing by|writing by)/i,
  postNominals: words('mp mep td mla'),
  femaleHonorifics: words(
    'mrs ms miss dame lady baroness countess sheikha shaikha sayyida madam madame mme frau dona doña smt puan ibu hajjah begum congresswoman spokeswoman chairwoman queen princess',
  ),
  maleHonorifics: words(
    'mr sir lord baron count sheikh shaikh sayyid ayatollah father monsignor herr monsieur señor senhor shri spokesman chairman king prince congressman tuan',
  ),
  particles: words(
    "de da do dos das du del della delle di la le las los el al von zu zum van der den ter ten bin bint ibn ben abu ould el- al- ul ur ud e y i af av op 't st st. san santa dela dalla dal d' bar bat binti bte bt anak uulu kyzy oglu ogly qizi gizi ole arap ag mint uld bel ait wa vom zur ní nic",
  ),
  /** Words that begin sentences or headlines and are no names, beyond those that the text writes small elsewhere. */
  notNames: words(
    `the a an this that these those he she it they we i you his her its their our my your who what when where why how which while although though if unless until since because as at in on of to for from by with without within about above after before during between among against across along around behind below beside beyond despite down inside into near off onto out outside over past per than through throughout toward towards under up upon via and or but nor so yet both either neither not no yes all any each every few many more most much none other others several some such same own only just also even still already always never often again ever here there then thus hence now today tomorrow yesterday tonight
    earlier later last next first second third finally moreover however meanwhile furthermore additionally nevertheless nonetheless therefore instead indeed perhaps maybe according asked answering speaking addressing commenting referring welcoming opening closing concluding noting stressing adding reiterating recalling meeting visiting attending following regarding concerning touching turning thanking receiving hosting describing responding replying discussing including
    january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday feb apr jul aug sep sept oct nov dec
    mr mrs ms dr one two three four five six seven eight nine ten hundred thousand million billion
    minister ministers ministry president presidents government governments parliament council committee commission embassy department office delegation mission side sides party parties talks meeting meetings visit statement spokesperson secretary ambassador foreign affairs prime deputy vice counterpart colleague state states republic kingdom union nations national international european euro
    new old north south east west northern southern eastern western central great good best long short high low big small common joint special general
    being been be is are was were am do does did done have has had having can could may might must shall should will would let make made take taken give given get got go going gone come came see seen say says said tell told think know want need help keep put set run show call called try use used work working
    i'll i'd you'd you'll you're you've he'd he'll she'd she'll we'd we'll they'd they'll it'll that'll there'll here's what's where's who's how's aren't wasn't weren't haven't hasn't couldn't wouldn't shouldn't
    like let's don't isn't doesn't didn't won't can't it's that's there's we're we've i'm i've they're he's she's
    please thank thanks dear welcome congratulations ladies gentlemen excellencies excellency colleagues friends question answer q
    peace war trade security defence defense support partnership cooperation dialogue agreement treaty news press photo readout joint live breaking exclusive analysis opinion interview video watch read related share update updated
    guest god allah easter christmas ramadan eid covid covid-19 internet english lgbt lgbti lgbtq lgbtqi lgbtqia republican republicans democrat attache hms uss rms usns ins bns pns hmas hmcs hmnzs tcg frs krs`,
  ),
  /** Nouns that make a run of capitals a thing: "Lake Orla Accord", "Tesk Airport". */
  things: words(
    `newsroom appellate reference number personal assistant presidential leadership visitor counter rights copyright copyrights iron civil aviation edition desk archive reserved published summary appearance legalization monitoring order brigade body troika hpp npp accord accords act action agency agenda agreement aid air airbase airlines airport airways alliance amendment archive archives armed army arrangement assembly association authority avenue award awards
    bank barracks base basin battalion battle bay beach bill bishopric bloc board boulevard branch bridge brief brigade building bulletin bureau business cabinet camp campus canal capital cathedral cemetery center centre chamber channel charter church city clause club coalition coast code college colony commission committee community company compact conference confederation congress consensus consulate convention conventions cooperation corporation corps corridor council country county court courts crisis crossing cup
    daily dam data day days decade declaration deal decree delegation delta democracy democrats department desert development dialogue directorate district division document doctrine
    economic economy election elections embassy emergency energy enterprise environment era establishment exchange executive exercise exhibition expo export express
    facility faculty fair fairs falls farm federation festival fleet flight food force forces forest forum foundation framework free freedom front fund funds
    gallery game games gas gate gazette general global goals government governorate grant greens group guard gulf
    hall harbour harbor headquarters health heritage herald highway hill hills history holocaust home hospital hotel hour house housing human humanitarian
    incident independence industry information infrastructure initiative institute institution instrument intelligence international investment island islands isle isles issue issues
    journal judiciary justice kingdom lake lakes land lane language law laws league learning legislature letter liberals liberation library line line's livelihood
    magazine mail march market markets mechanism media mediterranean meeting memorandum memorial metro middle military mill mine ministerial ministry mission monastery monument monitoring mosque motors mountain mountains movement museum music
    nation national nations navy network networks news newspaper non north northern note
    observatory observer ocean office oil olympic olympics operation opera order organisation organization orthodox
    package pact palace panel park parks parliament partners partnership party pass passage patrol peace peninsula people peoples petroleum pipeline plain plan plant platform plaza plc police policy political pool port portal post power prefecture presidency press prison prize procedure process program programme progress project protection protocol province public
    quarter quartet radio railway railways rally range rapporteurs reconstruction record red reform reforms refugee regiment region regional register regulation relations release relief report republic republicans research reserve resolution resources response restaurant review revolution ridge river rivers road roadmap route rule rules
    school schools science sea seas sector secretariat security senate september series service services session settlement shield shipyard shore side site society socialists solidarity source south southern space spring square stadium star state statement station statute steel strait straits strategic strategy stream street studies study subcommittee summit sun support supreme survey system systems
    task taskforce team technologies technology telegraph television temple terminal territory theatre theater times track trade traffic training transit transport transportation treasury treaty triangle tribunal tribune trust tunnel
    union united unit university valley vessel victory view village visa visas voice war warehouse wars watch water way week west western winter women woods working works workshop world year years youth zone zones bureaus accordance awards
    black white blue green golden silver grand royal national saint holy digital nuclear climate global ferry ship tanker frigate vessel group's partij partido partei`,
  ),
  speech: words(
    'said says say told tells added adds noted stressed emphasised emphasized underlined underscored reiterated reaffirmed thanked expressed welcomed urged called warned met met received hosted visited arrived spoke wrote asked represented replied explained argued claimed declared announced stated recalled highlighted pointed insisted acknowledged condemned rejected praised congratulated informed conveyed assured vowed pledged promised voiced raised discussed agreed accused believes thinks wants hopes appealed proposed suggested admitted remarked observed continued concluded held attended chaired opened addressed tweeted posted signed affirmed confirmed denied',
  ),
  placePrepositions: words('in at near outside around across throughout toward towards off via inside'),
  common: COMMON_WORDS,
  /** Short words that are Asian family or given names where they stand capitalised inside a name. */
  insideNames: words(
    'sheikh cheikh shaikh haji hajji sri tan sunday friday august may jun jan so do to in on no an long young best day',
  ),
  startNames: words(
    'said sunday friday monday saturday thursday wednesday will may june april august so do to no an long young best day',
  ),
  surnames: words(
    'bill grant star dale glen heath brook forest lane brooks gates cliff miles chase mills post wood castle major rock ford park hill hall west bush young moon song long rose banks woods rivers church north street king bishop marsh pool black white green brown gray grey golden silver rice may march day best price winter summer lake stone cross fields bell page power',
  ),
  beforeNames: words(
    'companion brother sister wife husband son daughter friend constituent victim namesake rival with by met meet meets told tells thanked welcomed received hosted invited congratulated succeeded replaced called that when while after whether and or said as replaces accused praised criticised criticized joined',
  ),
  personal: words(
    'war regime visit office remarks speech words administration leadership spokesman spokeswoman spokesperson ally allies wife husband daughter son rule aide aides adviser advisers predecessor successor lawyer decision trip call claim claims proposal offer government',
  ),
  kin: words('brother sister friend host'),
  colleague: words(
    'counterpart counterparts successor predecessor colleague colleagues opposite-numbers opposite-number homologue',
  ),
};
