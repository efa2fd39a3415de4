/**
 * Words that tell whether a clause speaks of what was or of what is to come, for reading a bare `Friday` or `May`.
 * Irregular pasts are listed; regular ones are known by `-ed`. Sources: grammars of English, agency style books.
 */
const list = (words: string) => words.split(" ");

/** Auxiliaries, verbs and adjectives that put what they govern ahead. */
export const FORWARD: ReadonlySet<string> = new Set(
  list(
    "will 'll shall won't scheduled due slated expects expect expecting upcoming forthcoming pending looming tentatively " +
      "intends intend intending hopes hope poised bound going gearing gears bracing braces " +
      "meets begins starts opens closes arrives leaves visits hosts departs travels resumes convenes " +
      "concludes expires awaits awaiting await prepares preparing promises pledges threatens looks plans plan planning " +
      "ahead until till",
  ),
);

/** Words that may look ahead, or only wish, allow or say what for; the nearness of the day has its say beside them. */
export const MAYBE_FORWARD: ReadonlySet<string> = new Set(
  list(
    "would wouldn't could should must may might can hoped invited ready wants seeks aims aim faces starting effective " +
      "beginning goes votes ends kicks resume begin start open convene meet arrive depart travel visit conclude expire vote " +
      "attend hold host return",
  ),
);

/** Participles of plan: ahead after `is`, `was` or nothing (`was scheduled to meet Saturday`), past after `had been`. */
export const PLANNED: ReadonlySet<string> = new Set(
  list("scheduled due expected slated set planned supposed to booked penciled pencilled anticipated tipped"),
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
      "underwent outdid",
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
    "postponed moved delayed rescheduled shifted advanced changed brought deferred extended pushed put revised switched adjourned",
  ),
);
