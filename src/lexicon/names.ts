/** Words that stand before a name and are no part of it. Keys as folded tokens; several words are several entries. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().replaceAll("\n", " ").split(" "));

/** Forms of address, academic and noble styles, styles of office of Asia and the Arab world. */
export const HONORIFICS = words(`
mr mr. mrs mrs. ms ms. miss messrs messrs. mme mme. mlle mlle. madam madame monsieur dr dr. drs prof prof. professor h.e. h.e h.h. h.h h.m. h.m h.r.h. h.r.h hon hon. honourable honorable excellency
sir dame lord lady baroness baron count countess viscount marquess rev rev. reverend fr. sheikh sheik shaikh shaykh sheikha sayyid sayyed seyed syed.
hajji hajj hajjah al-haj alhaji ustaz ustad ayatollah hojatoleslam hojjatoleslam maulana mullah mawlana comrade shri shrimati smt smt. thiru
tun datuk dato dato' datin pehin samdech techo oknha herr senor senora signor signora engr engr. eng eng. engineer ing. atty atty. arch. arq arq. ir. lic.
cde cde. cdes cdes. adv adv. advocate barrister otunba alh alh. mallam malam hajiya dra dra. msgr msgr. mgr. mwalimu mzee ustadh retired rtd
`);

/** Address words of more than one word, or that only a certain neighbour makes one: first word → second. */
export const HONORIFIC_PAIRS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["tan", words("sri seri")],
  ["datuk", words("seri sri wira paduka")],
  ["dato", words("seri sri paduka")],
  ["dato'", words("seri sri paduka")],
  ["datin", words("seri paduka")],
  ["pehin", words("datu orang")],
  ["h.", words("e.")],
  ["his", words("excellency majesty holiness royal serene highness eminence grace honour")],
  ["her", words("excellency majesty royal serene highness grace honour")],
  ["the", words("honourable honorable hon. hon right rev. reverend")],
  ["right", words("honourable honorable hon. hon")],
]);

/** Burmese forms of address; they are names only where one word follows (`U Thant`). */
export const BURMESE_ADDRESS = words("u daw ko");

/** Lower-case words inside names. */
export const PARTICLES = words(`
de da do dos das du del della dello delle dei degli di d' la le las los lo van von der den ter ten te het 't zu zur zum vom af av y e i
bin bint binti binte ibn ben abu abd al el ul ud as ad an ar at az ash es ed ould wuld ag oglu kyzy uulu o na a/l s/o st. st san santa mc mac arap wa ole
`);

/** Particles that in small letters open a name even where no title stands before it: `al Sharaa`. */
export const BARE_PARTICLES = words("al de van von bin el");

/** Particles that may open a name after its title. */
export const OPENING_PARTICLES: ReadonlySet<string> = new Set([
  ...BARE_PARTICLES,
  ...words("da dos del della di der den ter ten as ad an ar ash ibn ben abu ould le la du d'"),
]);

export const SUFFIXES = words("jr jr. sr sr. ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xxiii i");

/** Particles that only a hyphen ties to a name; alone they are English words. */
export const HYPHENED = words(`
as an ad at az ash ar es ed a
`);

/** What follows a hyphen and makes an adjective of the name: `Bush-era`. */
export const COMPOUNDING = words(`
led era born style based backed elect designate like level appointed turned type sponsored brokered inspired owned
controlled run held made bound wide related linked educated trained proposed mediated friendly
`);

/** Words of states, bodies, places and offices that are surnames as well. */
export const SURNAMES_TOO = words(`
jordan chad georgia israel malta france ireland holland england wales london paris berlin santiago lagos lima
washington bern tunis togo north west east south day hall law lake street church park rivers power banks green moon
english welsh irish french spain field bay york price rice hope wall mayor house bank constant young long old free noble guard marine
christian peace justice islam german roman sun city bishop pope king prince shah wali duke major judge dean chancellor constable sheriff alderman knight marshall rector
may april june august march sultan brothers royal case love cook bell ford grant tower post bond temple mission
garden
`);

/** … and that are given names. */
export const GIVEN_TOO = words(`
amir emir akim wali shah milan florence kent victoria adelaide carolina madison charlotte austin dallas jackson sydney valencia leon
trinidad asuncion salem bharat sun mar january jordan chad georgia israel santiago paris london sofia german roman
christian marine royal noble justice april june august may jan grace major sultan prince will dean islam hall law
lincoln francis chase lane salvador
`);

/** Short days and months that are syllables of names as well. */
export const SHORT_DAYS = words(`
mon tue wed thu fri sat sun jan mar jun jul may june april
`);

/** Grammatical words: with a capital they open sentences and headlines; only inside a name are they part of one (`Edward Said`). */
export const GRAMMAR_WORDS = words(`
a an the this that these those it its he she they we i you his her their our your my me him them us who whom whose
which what when where why how and or but nor so yet if as at by for from in into of off on onto out over per than then
to under until up upon via with within without about across after against along also although among amid around
because before behind being beneath beside besides between beyond both despite down during each either every except
few following further had has have here however is are was were be been inside instead later last least less like
likewise many may might meanwhile more moreover most much must near neither never nevertheless next no none not
nothing now only other others otherwise past rather recently several shall should since some soon still such there
therefore though through throughout thus today together tomorrow too toward towards two three four five six seven
eight nine ten eleven twelve unlike unless very visiting while will would yesterday yes according addressing speaking
asked added again ago all almost already always another any anyone apart aside back based can cannot could did do does
doing done earlier elsewhere even ever everyone first second third finally former formerly get give given go having
hence herself himself just know let made make new nobody non once one ones ours own quite said same saying says see
show shown something take taken tell thank thanks themselves think till told use used using want way well went
whatever whether
`);

/** Words of offices, meetings, days and newsrooms: no part of a name however they are written. */
export const NEWS_WORDS = words(`
attention adds comments background update updates urgent writethru eds interview feature analysis commentary exclusive
breaking live roundup photo picture file caption report reports reported reporter reporters correspondent editor
writer byline left right center centre above below front pictured seen prime minister ministers president presidents
chancellor chairman secretary general meeting talks summit visit visits official officials press conference statement
declaration agreement treaty cooperation relations ties trade policy monday tuesday wednesday thursday friday saturday
sunday january february march april june july august september october november december group thing things
`);

/** Whether a capitalised word is no name by itself. */
export function isNeverName(key: string): boolean {
  return GRAMMAR_WORDS.has(key) || NEWS_WORDS.has(key);
}
