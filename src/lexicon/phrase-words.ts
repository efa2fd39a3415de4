/** Words around the heads of arrangements: what ends a phrase, what opens it, what tells its kind. Keys are folded tokens. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().replaceAll("\n", " ").split(" "));

/** Prepositions that open the subject of an arrangement. */
export const TOPIC_LEADS = words(`
on regarding concerning against about over
`);

/** Words that end the noun phrase of a topic. */
export const TOPIC_STOPS = words(`
in at by during after before since until under when which that who whom where while as will would shall should can
could may might must was were is are be been has have had with without between among amid here there said says
signed held reached met took began opened ended agreed came went made gave got told urged called covers covered runs
provides allows gives sets bans bars calls requires but than if because he she they it we you not also including via
towards toward according due following
`);

/** Verbs after `to` that tell what an instrument or a body is for. */
export const AIMS = words(`
strengthen boost promote train enhance expand develop deepen end reduce limit ban combat fight share build cooperate
co-operate protect prevent settle resolve open establish facilitate implement improve increase curb halt stop
normalise normalize restore advance foster support encourage cut eliminate avoid ease liberalise liberalize create
govern regulate exchange extend jointly construct tackle supply sell buy export import prohibit counter return
resettle repatriate set monitor oversee supervise verify review study investigate coordinate co-ordinate demarcate
delimit withdraw disarm dismantle freeze scrap abolish exploit explore manage transfer secure work
`);

/** Participles of a document that came about. */
export const SIGNED = words(`
signed reached concluded ratified agreed initialled initialed adopted sealed made struck brokered
`);

/** Who is said to have signed, besides states. */
export const SIGNERS = words(`
both the two they we countries sides nations states governments
`);

/** Capitalised words that open sentences or headlines and belong to no name. */
export const NOT_NAMES = words(`
the a an this that these those its their his her our my your under after before during in on at by for from with to
as of and or but while when where since until if because although both all some many most each every no not new
former visiting speaking addressing according following earlier later meanwhile however also about between among
amid despite two three four five six seven eight nine ten one another other last next today yesterday tomorrow mr
mrs ms dr says said signs sign signed hold holds held host hosts attend attends urges wants seeks what who how why
it he she they we there here related more over via per minister president premier chairman secretary ambassador king
queen prince deputy vice prime foreign such several few against without within outside inside upon only even just
still yet so then than concluding recent future past
`);

/** Determiners before a phrase. */
export const DETERMINERS = words(`
the a an this that these those its their his her our my your any some each every no such both another
`);

/** Nouns whose possessive means both sides: `the two countries' committee`. */
export const BOTH = words(`
koreas countries nations sides governments ministries states parties neighbours neighbors parliaments
`);

/** Words that any arrangement may bear and that tell none from another. */
export const GENERIC = words(`
the a an of on in at to for and or with between among its their two both first next last new annual regular high
level joint bilateral cooperation co operation cooperative mechanism mechanisms meeting meetings session round
rounds talks agreement agreements treaty treaties pact pacts accord accords deal deals protocol summit summits
conference conferences consultation consultations dialogue dialogues committee committees commission commissions
group groups working forum forums partnership programme programmes program programs plan plans council declaration
communique memorandum understanding ministerial s framework ministries ministry foreign governments countries sides
draft final special informal formal current previous upcoming this that
`);

/** Words of companies and labour beside which `agreement` or `partnership` is business. */
export const BUSINESS = words(`
inc inc. corp corp. corporation co co. ltd ltd. limited plc llc shareholder shareholders stockholder stockholders
merger takeover brand license franchise creditors bondholders
`);

/** Whose committees and agreements are one state's own. */
export const LEGISLATURE = words(`
congress congressional senate house parliamentary assembly legislature cabinet board city district school student
faculty bankruptcy shareholder shareholders stockholder stockholders company
`);

/** Words that stand in a list of sides. */
export const SIDE_NOUNS = words(`
countries nations sides governments ministries parties states parliaments neighbours neighbors peoples koreas armies
militaries authorities ministry government parliament party army military navies forces armed delegations capitals
economies republics central banks bank assembly assemblies country side foreign two three four five both the its
their and ministers minister leaders officials representatives presidents premiers heads of all member neighbouring
neighboring respective powers superpowers blocs
`);

/** Nouns that a head before them only qualifies. */
export const OTHER_NOUNS = words(`
bill act law partner partners member members chair chairman chairperson chairwoman hall table room venue centre
center building leader leaders official officials spokesman spokeswoman delegate delegates president secretary
commissioner call participants agenda manager director office tower store stores stock maker gap trader traders
system systems guard house
`);

/** What gathers one side alone, or the press. */
export const OWN_GATHERINGS = words(`
news press party video board cabinet sales town peer earnings conference telephone phone
`);
