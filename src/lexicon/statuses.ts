/** Words that say a number is aimed at or reckoned with; the nearest before the figure in its clause decides. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Aims, plans, promises, requests and orders. */
export const TARGET_WORDS = set(
  "aim aims aimed aiming target targets targeted targeting goal goals objective objectives plan plans planned planning pledge pledges pledged pledging promise promises promised " +
    "vow vows vowed intend intends intended intending intention strive strives striving seek seeks sought seeking propose proposes proposed proposing proposal proposals " +
    "request requests requested requesting ask asks asked asking demand demands demanded demanding urge urges urged offer offers offered offering order orders ordered " +
    "want wants wanted wish wishes hope hopes hoped hoping will shall should must quota quotas ceiling call calls called calling ambition ambitions ambitious " +
    "resolve resolved determined prepare preparing prepares consider considering mull mulling earmark earmarked due slated scheduled require requires required requirement " +
    "commitment undertake undertakes undertook agree agreed agrees ready strived endeavour endeavor eye eyes eyeing",
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
