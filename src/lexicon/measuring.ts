/** Words of the clause that gives a quantity its value; what they are not belongs to the noun phrase that names it. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Verbs by which a quantity takes a value. Those of rising and falling are in `changes.ts`. */
export const LEVEL_VERBS = set(
  "be is are was were been being am has have had will would shall should may might can could must do does did reach reaches reached reaching hit hits hitting " +
    "total totals totalled totaled totalling totaling stand stands stood standing amount amounts amounted amounting come comes came worth valued valuing " +
    "estimated expected forecast projected predicted set targeted planned likely exceed exceeds exceeded exceeding surpass surpasses surpassed surpassing " +
    "top topped topping tops cross crossed pass passed average averages averaged averaging equal equals equalled cost costs costing accounted represent represents represented representing " +
    "made recorded posted registered put remained remain remains maintained kept returned approached approaching approaches touch touched neared nearing range ranged ranges ranging " +
    "aimed fixed capped limited pegged priced quoted doubled tripled trebled quadrupled settled closed ended opened traded numbered measured measures covers weighs weighed " +
    "settle settles finished rated levied imposed",
);
/** What stands between such verbs and the number. */
export const LEVEL_HELPERS = set(
  "to at by from about around over nearly almost some more less than up down just only also still now already sharply slightly steadily roughly approximately least most as much many high " +
    "low another an a the further additional record not yet fully between its their full year-on-year on average",
);
/** Verb-like words that stand as nouns before a preposition (`growth forecast for`) and as adjectives inside a phrase (`registered capital`). */
export const VERBAL_NOUNS = set(
  "forecast estimate cost costs record total value average target account return measure set double high low range top rate amount amounts",
);
export const VERBAL_ADJECTIVES = set(
  "total record average registered recorded planned estimated projected targeted expected fixed pledged combined united contracted charter committed invested disbursed " +
    "accumulated authorized authorised proved proven installed disputed limited listed unemployed refined processed imported exported traded finished unpaid",
);
/** Prepositions that end the head of a noun phrase; `of` goes on where the head says only how much. */
export const PREPOSITIONS = set(
  "between with in from for by to among at on during since through over under via against across into within per toward towards after before along despite as than until following " +
    "without about amid around",
);
export const QUANTITY_NOUNS = set(
  "value volume volumes amount amounts number numbers total balance requirement requirements cost costs rate level levels size sum share quantity output production imports exports export " +
    "import quota quotas stockpile stockpiles inventory inventories holdings intake turnout sales supply demand consumption price prices stock stocks reserves proportion percentage majority growth area length capacity flow inflow inflows deficit surplus purchase " +
    "delivery shipments",
);
/** Verbs that put a quantity at a value: `raise trade turnover to $5 billion`. */
export const RAISING_VERBS = set(
  "bring brings brought bringing take takes taking took push pushed pushing raise raises raised raising boost boosts boosted boosting lift lifts lifted lifting increase increases increased " +
    "increasing expand expands expanded expanding reduce reduces reduced reducing cut cuts cutting lower lowers lowered lowering double doubled doubling triple tripled tripling treble trebled " +
    "quadruple quadrupled halve halved drive drove driving get put putting hike hiked hikes upgrade develop promote promoting elevate extend slash slashed trim trimmed limit limited limiting " +
    "cap capped set setting keep kept keeping enhance grow growing revise revised revising peg pegged fix fixed devalue devalues devalued devaluing revalue revalued depreciate curtail curtailed downgrade downgraded narrow narrowed widen widened",
);
/** Participles without -ed: behind an amount they tell what became of it (`the 50 billion dollars lent`). */
export const PARTICIPLES = set(
  "lent spent given sent sold bought built held kept left made paid put lost won drawn taken stolen sunk set laid shown grown brought caught found hidden known meant met run " +
    "sought seen taught told thrown understood worn written begun borne broken chosen done fed fought forgotten forgiven got gotten shed shipped due owing going coming lying",
);
/** Nouns that name no quantity of their own: `a total of`, `in excess of`, `to the tune of`. */
export const NO_HEADS = set(
  "worth excess total average instead out because record maximum minimum target goal objective estimate forecast mark level threshold ceiling tune peak range equivalent fine one most some each head sum high low",
);
/** Verbs of who reckons with a quantity; what stands behind them is its name: `Jakarta expects arrivals to climb`. */
export const EXPECTING = set(
  "expects expect expecting sees foresees forecasts predicts anticipates hopes wants believes reckons assumes",
);
