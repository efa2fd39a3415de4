/** Words that stand around the head of a title. Keys are folded tokens. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().replaceAll("\n", " ").split(" "));

/** Rank: the office below the head's own. */
export const DEPUTY_WORDS = words("deputy vice assistant under associate junior dep. sub");
export const FORMER_WORDS = words(
  "former ex then onetime one-time erstwhile retired ousted deposed late past ex- formerly sometime fugitive exiled disgraced defeated dismissed sacked",
);
export const ACTING_WORDS = words("acting interim caretaker provisional temporary pro-tem transitional");
/** Said of whoever holds the office and no part of it. */
export const PASSING_WORDS = words(
  "visiting current present new incoming outgoing newly elected appointed re-elected reelected longtime long-time veteran incumbent embattled hardline hard-line moderate conservative reformist popular powerful influential controversial military-backed western-backed then-acting first-term two-term long-serving longest-serving besieged jailed detained fellow another one-time self-styled self-proclaimed democratically ruling youthful ailing charismatic firebrand outspoken visiting prominent respected famed pro-western pro-democracy leading british-born twice-elected elderly young aging popularly right-wing left-wing leftist rightist centre-right center-right centre-left center-left socialist-led",
);
/** Other words before a head that belong to the title. */
export const RANK_WORDS = words(
  "first second third fourth shadow investigating rotating senior chief principal executive managing joint permanent parliamentary personal honorary alternate supreme top general special co lead high full-time part-time non-executive nonexecutive full political technical administrative presidential ministerial prime-ministerial royal federal regional provincial municipal titular main resident roving corporate group global worldwide deputy-general chief- additional non-resident nonresident independent standing operational plenipotentiary extraordinary career spiritual coordinating co-ordinating paramount constitutional",
);

/** Lower-case nouns that may stand before a head, naming what it belongs to. */
export const OWNER_NOUNS = words(
  `ministry department office government state state-run police army navy military party parliament parliamentary presidential cabinet embassy consulate company corporate bank central central-bank city county district
  town village provincial province federal regional national local municipal opposition rebel guerrilla insurgent militia union labor labour trade-union student tribal business industry chamber commission committee council board
  agency bureau association federation assembly senate house legislature legislative congressional court supreme high-court appeals judicial hospital university college school church mosque security intelligence nuclear weapons arms peace
  border customs immigration human rights human-rights refugee relief aid humanitarian election electoral campaign press media news public information information-ministry communications protocol policy foreign-policy economic finance financial
  political diplomatic international world european global regional communist socialist democratic republican liberal conservative labour-party nationalist separatist secessionist islamic islamist muslim christian jewish orthodox catholic
  militant paramilitary commando air force airforce naval fleet coast guard marine corps fire prison stock exchange space airline airport port railway hotel oil gas energy power mining farm farmers' workers' teachers' women's youth veterans
  budget tax revenue anti-corruption anti-drug counter-terrorism counterterrorism anti-terrorism narcotics drug environment environmental health disaster emergency rescue technical sales marketing research operations administrative planning
  development project program programme investment private fund securities commodities strategy legal internal external affairs relations services service staff headquarters division unit branch section delegation mission side team group
  coalition alliance bloc faction ruling royal palace monetary competition antitrust data privacy statistics reserve interior home defense defence peacekeeping u.n. union-government civil service civil-rights civilian crime criminal homicide war-crimes war crimes tribunal bloc's social democrat democrats
  euro transition transitional junta jihadist hardline underground grassroots indigenous secret riot traffic settler settlers anticorruption country nation world's highway patrol water park parks safety transportation`,
);

/** Owners that only point back: `the country's president`, `his government's envoy`. */
export const POINTING_OWNERS = words(
  "country nation state government republic kingdom island archipelago neighbour neighbor city-state territory regime sultanate world region bloc side emirate federation",
);

export const DETERMINERS = words("the a an his her their its our my this that your whose one any no some every each");

/** Prepositions a head may be followed by. */
export const COMPLEMENT_PREPOSITIONS = words("of for to at in on with from under within");

/** Words after `X as …`, `X was …` that make the one a holder of the office. */
export const BECOMING = words(
  "appointed named elected nominated chosen picked installed promoted confirmed designated reappointed re-elected reelected sworn inaugurated selected crowned proclaimed declared",
);
export const BEING = words(
  "is are was were be been became becomes become remains remained being serves served serving acts acted",
);

/** Words of a public body that many states have under the same name: `National Election Commission`. */
export const COMMON_BODY_WORDS = words(`
national state central federal supreme royal executive legislative election electoral commission committee council
board bank reserve agency of the general independent human rights bureau authority reform anti-corruption statistics
customs chamber commerce planning development high constitutional court police prison prisons army navy air force
forces armed defence defense security intelligence immigration fire coast guard audit tax port ports roads railways
civil aviation public service military education science technology construction atomic nuclear space disaster management emergency prosecution prosecutions investigation investigations chief staff
`);
