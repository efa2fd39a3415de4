/** Words that tell what a number counts and what is no number of things at all. English; lower case, without diacritics. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Nouns whose singular no rule of spelling gives, and nouns that count without an `s`. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map(
  (
    "people/person persons/person men/man women/woman children/child teeth/tooth geese/goose mice/mouse oxen/ox lives/life wives/wife halves/half " +
    "leaves/leaf loaves/loaf thieves/thief wolves/wolf shelves/shelf knives/knife calves/calf dwarves/dwarf memoranda/memorandum memorandums/memorandum " +
    "memorandas/memorandum criteria/criterion phenomena/phenomenon bacteria/bacterium media/medium strata/stratum data/datum referenda/referendum " +
    "consortia/consortium symposia/symposium stadia/stadium curricula/curriculum agenda/agenda alumni/alumnus nuclei/nucleus syllabi/syllabus cacti/cactus " +
    "fungi/fungus formulae/formula antennae/antenna larvae/larva analyses/analysis crises/crisis theses/thesis hypotheses/hypothesis diagnoses/diagnosis " +
    "oases/oasis parentheses/parenthesis axes/axis caches/cache headaches/headache shoes/shoe canoes/canoe toes/toe foes/foe movies/movie ties/tie " +
    "lies/lie dies/die pies/pie cookies/cookie zombies/zombie calories/calorie series/series species/species " +
    "aircraft/aircraft helicopters/helicopter spacecraft/spacecraft hovercraft/hovercraft warcraft/warcraft sheep/sheep cattle/cattle deer/deer fish/fish " +
    "shrimp/shrimp swine/swine poultry/poultry livestock/livestock personnel/personnel staff/staff crew/crew police/police militia/militia military/military " +
    "troops/troop dead/dead wounded/wounded injured/injured missing/missing homeless/homeless unemployed/unemployed offspring/offspring " +
    "headquarters/headquarters crossroads/crossroads barracks/barracks gallows/gallows means/means faithful/faithful overseas/- " +
    "passersby/passer-by attorneys/attorney monies/money buses/bus gases/gas viruses/virus campuses/campus censuses/census choruses/chorus " +
    "statuses/status bonuses/bonus corpuses/corpus focuses/focus prospectuses/prospectus surpluses/surplus minibuses/minibus geniuses/genius " +
    "businesses/business plus/- biases/bias aliases/alias canvases/canvas irises/iris atlases/atlas lenses/lens mps/mp others/other " +
    "hindus/Hindu hutus/Hutu zulus/Zulu gurus/guru menus/menu telugus/Telugu tutsis/Tutsi taxis/taxi rabbis/rabbi tsunamis/tsunami nazis/Nazi alibis/alibi " +
    "safaris/safari skis/ski kiwis/kiwi houthis/Houthi sunnis/Sunni bengalis/Bengali punjabis/Punjabi kashmiris/Kashmiri maoris/Maori sindhis/Sindhi " +
    "balochis/Balochi yazidis/Yazidi yezidis/Yezidi gujaratis/Gujarati parsis/Parsi salafis/Salafi alawis/Alawi azeris/Azeri somalis/Somali " +
    "pahlavis/- wahhabis/Wahhabi sahrawis/Sahrawi ismailis/Ismaili zaydis/Zaydi yanomamis/Yanomami guaranis/Guarani"
  )
    .split(" ")
    .map((pair) => pair.split("/") as [string, string]),
);

/** Words in `s` that are no plurals. */
export const NOT_PLURAL = set(
  "always perhaps besides towards afterwards forwards backwards upwards downwards across overseas its his hers ours yours theirs this was has does goes says " +
    "news gas plus versus whereas unless less across as is us thus yes alas economics politics physics mathematics athletics gymnastics " +
    "logistics ethics aids sars mers tennis chess access process progress business press congress success stress mass class glass loss pass " +
    "christmas ours themselves ourselves yourselves sometimes nowadays indoors outdoors abroad times hands-on lens bias basis crisis analysis status virus " +
    "consensus census campus focus bonus surplus corps doubles singles likes needs wants makes takes comes gives gets becomes remains includes involves " +
    "requires brings puts sees stands hopes seems appears tends continues represents equals " +
    "is are",
);

/** Plural nouns that often stand before the noun counted: `arms treaties`, `sports events`. */
export const PLURAL_MODIFIERS = set(
  "arms sports sales affairs customs goods savings news rights resources communications telecommunications relations services works operations logistics systems " +
    "investments materials products earnings human-rights women men children people veterans economics politics electronics",
);

/** Counted nouns that hold an `of`. */
export const OF_NOUNS: ReadonlyMap<string, readonly string[]> = new Map(
  (
    "memorandum:understanding,agreement,cooperation,intent letter:intent,credit,understanding,exchange,agreement head:state,government,mission,delegation " +
    "prisoner:war member:parliament,congress line:credit point:order,entry weapon:war minister:state bill:lading rule:origin article:faith court:appeal " +
    "declaration:intent protocol:intent port:call certificate:origin area:cooperation"
  )
    .split(" ")
    .map((entry) => {
      const [noun = "", tails = ""] = entry.split(":");
      return [noun, tails.split(",")];
    }),
);

/** Nouns that a number follows to name one of them: `article 5`, `phase 2`, `Highway 8A`. Singular, so no count. */
export const NAMING_NOUNS = set(
  "article articles section chapter chapters paragraph paragraphs clause page pages phase stage group level category type version room route highway road flight " +
    "resolution resolutions decree directive circular decision law regulation rule line row seat table figure grade class block zone unit bus channel gate " +
    "platform round lot no no. nos. number numbers numbered game day week year years month part volume issue item items annex appendix protocol track tier division " +
    "district ward precinct area site station pier berth reactor building house apartment suite floor box case file order bill act proposition amendment " +
    "step point points goal title schedule form exhibit chart box interstate freeway motorway expressway provision aged age ages agenda vision apollo " +
    "model series mark size rank ranked ranking seed windows android top top-",
);

/** Singular nouns that a number before them counts: `26-member`, `four-nation`, `12 page document`. */
export const ATTRIBUTIVE_NOUNS = set(
  "member nation country person man woman seat bed room bedroom page article unit truck ship vessel vehicle car storey story floor lane country-strong " +
    "passenger judge team player city village state-party house home apartment item piece warhead missile soldier aircraft plane helicopter tank " +
    "province district municipality company cylinder megapixel strong chapter volume episode question vote share kilometre delegate delegation " +
    "panel nation-strong troop crew cabin hole stop speed letter page-long word family household student teacher doctor nurse",
);

/**
 * Actors: what deals with its like, so that `the two …` names the parties and counts nothing. States with their parts and
 * peoples, who speaks for them, and the bodies that people form.
 */
export const PARTY_NOUNS = set(
  "sides countries officials dignitaries statesmen nations states ministers ministries governments parties leaders peoples economies presidents premiers capitals neighbours neighbors delegations " +
    "parliaments armies militaries heads chancellors kings monarchs diplomats negotiators counterparts chairmen secretaries powers koreas chinas germanys congos " +
    "legislatures administrations navies communities congresses assemblies foes rivals allies partners giants superpowers camps continents republics kingdoms sultanates emirates " +
    "societies cultures civilisations civilizations territories regions provinces cities municipalities blocs groupings unions alliances federations entities signatories belligerents adversaries enemies " +
    "envoys ambassadors commissioners commanders chiefs spokesmen spokespersons mediators interlocutors politicians lawmakers parliamentarians legislators speakers governors mayors princes princesses sheikhs " +
    "emperors sultans emirs queens popes patriarchs bishops strongmen dictators warlords",
);
/** Bodies that are owned and counted too (`its two companies`): parties only where the phrase points back at them. */
export const PARTY_BODIES = set(
  "companies firms corporations conglomerates banks airlines carriers operators utilities manufacturers automakers carmakers producers exporters importers buyers sellers suppliers " +
    "lenders creditors borrowers shareholders investors insurers universities academies institutes institutions organisations organizations agencies associations chambers councils committees commissions " +
    "departments bureaus authorities courts police clubs federations factions movements militias militaries tribes clans groups teams churches faiths broadcasters",
);
/** What makes a definite phrase of a number and an actor. */
export const PARTY_DETERMINERS = set("the these those our their both all between of its");
/** The same for bodies. */
export const POINTING = set("the these those both between");

/** Words that end a noun phrase: determiners, pronouns, prepositions, conjunctions, auxiliaries, adverbs of degree. */
export const FUNCTION_WORDS = set(
  "a an the this that these those my your his her its our their whose which who whom what when where why how i you he she it we they me him us them one ones " +
    "of in on at by for from with without to into onto upon over under above below between among amongst amid across along through throughout during since until till " +
    "before after about against around behind beside besides beyond despite except inside outside near off out per than toward towards via within like unlike versus vs " +
    "vs. worth including excluding regarding concerning following pending and or but nor so yet if unless although though because while whereas as whether " +
    "be is are was were been being am has have had having do does did will would shall should may might can could must ought not n't never also only just even still " +
    "already yet too very more most less least much many few fewer several some any all both each every either neither no none such same other others another " +
    "there here then now however therefore meanwhile moreover up down back away again once twice together apart said says say told tell according " +
    "made make makes took take takes came come comes went go goes got get gets gave give gives put puts set sets became become becomes remained remain remains " +
    "held hold holds began begin begins left leave leaves met meet meets led lead leads sent send sends saw see sees found find finds kept keep keeps " +
    "lay lie lies rose fell grew won lost lose drew draw ran run fled flee fought fight bought buy sold sell paid pay brought bring took arrived arrive died die " +
    "attended attend participated participate voted vote signed sign agreed agree visited visit called call opened open took relate relates relating belong " +
    "killed 's ' ago later earlier apiece respectively yesterday today tomorrow",
);

/** `one` before these is no count. */
export const ONE_STOPS = set(
  "of another oh uh um overseas abroad here there elsewhere higher lower more less better worse above below short shy up down ahead clear day time thing way hand side point more such who that which can could should must may might would will is was has had s 's and or to in on at as by for from with " +
    "party china belt stop voice word year month week hour minute second night morning moment else knows sided roof direction",
);
