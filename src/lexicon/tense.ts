/**
 * Words that tell whether a clause speaks of what was or of what is to come, for reading a bare `Friday` or `May`.
 * Irregular pasts are listed; regular ones are known by `-ed`. Sources: grammars of English, agency style books.
 */
const list = (words: string) => words.split(" ");

/** Auxiliaries, verbs and adjectives of plan and expectation; prepositions that look forward. */
export const FORWARD: ReadonlySet<string> = new Set(
  list(
    "will 'll shall would won't wouldn't scheduled due slated expected expects expecting expect planned plans planning plan " +
      "intends intend intending hopes hope poised ready bound going upcoming forthcoming ahead until till pending looming " +
      "anticipated tentatively booked penciled pencilled invited could should must may might can " +
      "meets begins starts opens ends closes arrives leaves visits hosts departs travels votes kicks resumes convenes " +
      "concludes expires faces goes beginning starting effective promises pledges threatens tomorrow next coming awaits " +
      "await awaiting prepares preparing wants seeks aims aim hopefully later",
  ),
);

/** Pasts that do not end in -ed, and words that look back. */
export const BACKWARD: ReadonlySet<string> = new Set(
  list(
    "was were had did been said told met held took came went gave made saw got began begun left led rose fell lost won sent " +
      "spoke spent built bought brought caught chose drew drove flew forgot fought found grew heard hit hurt kept knew laid " +
      "lay lent let meant paid put ran sank sat sold shook shot shut sought stood stole struck swore taught thought threw " +
      "understood woke wore wrote written read became broke cost cut dealt felt quit rode set spread split swept withdrew " +
      "overthrew oversaw undertook foresaw shrank slid sprang stuck tore wound given taken gone seen done known shown fallen " +
      "risen spoken chosen broken beaten drawn driven flown grown hidden thrown worn beat bid cast bore " +
      "since yesterday earlier ago following",
  ),
);

/** Words in -ed that are no past tense. */
export const NOT_PAST: ReadonlySet<string> = new Set(
  list(
    "need indeed speed feed seed weed breed bleed exceed proceed succeed hundred sacred united red bed shed embed freed",
  ),
);

/** Verbs of moving a date: `postponed from Monday to Friday` names two days, no stretch. */
export const RESCHEDULING: ReadonlySet<string> = new Set(
  list(
    "postponed moved delayed rescheduled shifted advanced changed brought deferred extended pushed revised switched",
  ),
);
