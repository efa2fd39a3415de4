/** Words that say a number is aimed at or reckoned with; the nearest before the figure in its clause decides. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Verbs of aims, plans, promises, requests and orders. */
export const TARGET_WORDS = set(
  "aims aimed aiming targeted targeting planned planning plans pledged pledging pledges promised promising vow vows vowed intend intends intended intending strive strives striving strived seek " +
    "seeks sought seeking propose proposes proposed proposing requested requesting asked asking demanded demanding urge urges urged offered offering ordered ordering want wants wanted wished " +
    "hoped hoping hopes will shall should must resolved determined prepare preparing prepares consider considering mull mulling earmark earmarked slated scheduled require requires required " +
    "undertake undertakes undertook endeavour endeavor eyeing plan pledge promise",
);
/** Nouns of the same, and words that are verbs and nouns both: they count where a preposition or `is` links them to the number, or where it is their object. */
export const TARGET_NOUNS = set(
  "aim target targets goal goals objective objectives intention proposal proposals request requests demand demands offer offers order orders wish wishes hope quota quotas ceiling call calls " +
    "called calling ask asks ambition ambitions requirement commitment agreed agree agrees ready due eye eyes resolve",
);
/** Forecasts, reckonings and likelihoods. */
export const ESTIMATE_WORDS = set(
  "expect expects expected expecting expectation expectations forecast forecasts forecasted forecasting estimate estimates estimated estimating projected projecting projection " +
    "projections predict predicts predicted predicting prediction predictions anticipate anticipates anticipated likely would could may might potential potentially possibly probably believed " +
    "thought reckoned reckons outlook poised tipped presumed assumed assuming claiming believes",
);
/** Verbs of what has happened; the words before them say nothing of the figure. */
export const ACTUAL_WORDS = set(
  "reached reaching hit totalled totaled totalling totaling stood amounted accounted was were had has have been rose fell grew climbed dropped jumped surged signed invested exported imported " +
    "recorded posted registered attracted received spent earned paid bought sold gained lost made became remains remained accounts represents stands amounts hosts employs exceeds " +
    "exceeded surpassed topped imposed gave took saw killed wounded injured arrested approved announced showed shows launched completed built contributed donated provided held met attended " +
    "took according granted licensed carried implemented disbursed allocated committed raised increased reduced cut decreased declined slipped advanced added edged slid",
);
