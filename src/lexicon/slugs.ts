/**
 * Words that open a line in a place's position and are none: what desks put before a headline or a lead, and headings of
 * printed pages. Sources: the wire services' slugs as their stylebooks list them.
 */
export const SLUGS: ReadonlySet<string> = new Set(
  (
    "advisory alert analysis attention background backgrounder breaking brief briefing bulletin chronology column comment " +
    "commentary correct corrected correction corrects details developing editorial embargoed eds exclusive explainer " +
    "fact factbox factfile facts feature file final flash focus headlines highlights insight interview lead leads live " +
    "media newsfeature newsmaker news note notice opinion opinions photo photos picture poll preview press profile q qa " +
    "quotes reaction recap recast recasts refile release repeat report review roundup scenarios science sidebar snap " +
    "special spotlight statement story summary text timeline top topic transcript update updated updates upd urgent video " +
    "viewpoint watch witness world wrap wrapup writethru year yearender business politics economy sport sports culture " +
    "society health technology environment part chapter section page"
  ).split(" "),
);

/** Acronyms of bodies that stand where an unknown town in capitals could. */
export const NOT_PLACES: ReadonlySet<string> = new Set(
  (
    "apec asean asem au brics cis comesa cptpp csto ecowas efta eu fao fta gatt gcc g20 g7 g8 iaea icao icc icj igad ilo imf " +
    "interpol iom isis iso kfor mercosur nafta nam nato nasa nsc oas oau oecd oic opec osce oxfam pfp plo quad rcep saarc " +
    "sadc sco seato tpp ttip un unctad undp unesco unhcr unicef unido unsc usaid wfp who wipo wto pm mp mps ceo gdp fdi " +
    "ussr"
  ).split(" "),
);
