import type { PositionWords } from '../../facts/index.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Small closed classes of English words that the engine of positions reads. */
export const POSITION_WORDS: PositionWords = {
  between: words(`
    has have had having is are was were be been being do does did will would shall should can could may might must
    's 've 'd 'll 're 'm not never n't no longer hardly
    also again already always often then now still once twice later earlier today yesterday meanwhile however therefore
    strongly firmly categorically deeply warmly highly sharply clearly resolutely unequivocally vehemently flatly bluntly fully
    further furthermore too both all each jointly together unanimously officially publicly repeatedly consistently
    particularly especially specifically sincerely wholeheartedly profoundly greatly really truly simply merely only just
    yet nevertheless nonetheless subsequently recently finally afterwards thereafter instead rather even even openly
    explicitly implicitly formally solemnly proudly gladly angrily likewise similarly equally additionally moreover thus hereby
    previously immediately promptly personally utterly absolutely totally entirely completely strenuously robustly angrily
    gratefully respectfully cautiously tentatively reportedly allegedly briefly plainly frankly candidly emphatically
    monday tuesday wednesday thursday friday saturday sunday last week month year`),
  be: words(`is are was were be been being 's 're 'm am`),
  have: words(`has have had 've having`),
  modals: words('will would shall should can could may might must do does did cannot'),
  irregular: words(
    'said told gave took made held stood found spoke wrote sought sent put cut withdrew drew broke froze laid paid read cast left undertook forgave upheld withheld understood foresaw bade led knew dealt had have has are were was is am threw shown swore stole ran hid fought got became shut felt thought kept meant brought chose swore began saw went came hit set let did',
  ),
  pluralNouns: words(
    'sanctions supports calls demands concerns attacks offers promises pledges requests regrets fears claims bans blocks values proposals plans aims threats charges protests warnings hopes blames urges values backs notes remarks reports comments posts honours honors favours favors worries signs doubts faults hails views',
  ),
  lineNouns: words(
    'thanks press calls demands supports regrets concerns talks signs adds notes remarks comments reports posts reads views rules backs claims following including speaking',
  ),
  determiners: words(
    'the a an this that these those his her its their our my any some no every each such another what whose',
  ),
  contact: words(
    'telephoned phoned called rang wrote summoned took letter telegram cable message note calls telephones writes',
  ),
  time: words(
    'on in at after during late earlier yesterday today monday tuesday wednesday thursday friday saturday sunday later afterwards before when while as via through from last this',
  ),
  asides: words('however meanwhile for in nevertheless nonetheless too also moreover therefore as at on likewise'),
  leads: words(
    'when while after before asked as today yesterday earlier later meanwhile finally also then here there last this next additionally',
  ),
  impersonal: words('it hope appreciation gratitude concern regret satisfaction support'),
  agentless: words(
    'agreed decided signed reached expressed voiced reaffirmed stressed underlined emphasised emphasized noted highlighted',
  ),
  tells: words('told tells telling informed informs assured assures'),
  gapStops: words('that who which because is are was were will would must should shall does did'),
  negators: words(
    "not no never n't cannot can't won't wouldn't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't couldn't shouldn't neither nor without hardly none nobody",
  ),
  prepositions: words(`
    of in on at to from with by for about over under against between among amid amidst into onto upon within without through
    throughout during after before since until till toward towards alongside beside besides near across along behind beyond
    despite concerning regarding via per than like unlike around above below off out including following`),
  relatives: words('who which that whom whose where'),
  conjunctions: words('and but or nor yet then while whereas'),
  firstPerson: words('i we us me ourselves myself'),
  possessiveFirstPerson: words('our my ours mine'),
  secondPerson: words('you your yours'),
  groups: words(`
    both sides two three four five parties ministers leaders delegations counterparts presidents officials diplomats countries
    governments capitals interlocutors participants members trio pair duo colleagues heads ambassadors representatives
    foreign-ministers partners negotiators envoys chiefs premiers neighbours neighbors delegates they six seven eight`),
  others: words(`
    counterpart colleague guest visitor host hostess interlocutor opposite visitors hosts guests`),
  institutions: words(`
    ministry government department embassy mission side authorities administration cabinet presidency chancellery delegation
    parliament congress senate kingdom republic federation state nation country secretariat office consulate regime treasury
    executive foreign-ministry people bloc union organisation organization alliance council agency commission assembly party
    military army junta palace leadership capital committee bank court house`),
  documents: words(
    'statement communique communiqué declaration readout release text resolution document message letter note',
  ),
  roles: words(`
    minister secretary president premier chancellor ambassador spokesperson spokesman spokeswoman envoy commissioner
    representative chairman chairwoman chair chairperson director leader diplomat official king queen emir amir sultan prince
    princess governor deputy undersecretary speaker chief head councillor adviser advisor cardinal pope general mp senator
    lawmaker majesty highness holiness excellency deputies coordinator rapporteur taoiseach`),
};
