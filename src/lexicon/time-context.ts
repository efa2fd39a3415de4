/** Words around a number that tell a year from a quantity or a document's number. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** What four digits before it count: people, goods, measures, money. */
export const COUNT_NOUNS = list(
  "people persons person men women children girls boys troops soldiers workers employees jobs staff officers police refugees " +
    "migrants victims patients students pupils visitors tourists delegates guests participants residents residents' " +
    "villagers families households homes houses buildings rooms seats votes voters points shares units copies pages words " +
    "miles mile kilometers kilometres km metres meters meter metre feet foot ft inches acres hectares ha tons tonnes tonne " +
    "ton kg kilograms kilos grams pounds barrels litres liters gallons bushels ounces dollars euros yen yuan rupees rubles " +
    "roubles francs marks won baht dong pesos percent percentage cents deaths cases casualties vehicles cars planes flights " +
    "aircraft tanks ships guns missiles cattle sheep cows degrees watts mw gw kw kwh mwh bpd hp horsepower stores companies " +
    "schools hospitals items calories volts times others gmt utc cubic square",
);

/** Words after which a number names a thing: a document, a place, a machine. */
export const NUMBERED = list(
  "para para. paragraph paragraphs annex no no. nos. nos number numbers resolution resolutions article articles section sections chapter clause rule rules act law " +
    "decree directive regulation order decision flight highway route road room page pages pp. p. channel boeing airbus " +
    "model unit brigade battalion regiment division squadron bill case docket file serial patent lot code box suite " +
    "rs rs. usd eur gbp rmb cny jpy inr pkr vnd krw ksh ush tsh dm chf aud cad hkd sgd thb idr php myr try rub uah pln " +
    "extension tel telephone phone fax isbn unscr res. art. sec. hotline line train bus",
);

/** Words that close what stands before them: conjunctions, prepositions, auxiliaries, pronouns, determiners, some adverbs. */
export const FUNCTION_WORDS = list(
  "and or nor but yet so if as than because although though while whereas when where before after until till since unless that " +
    "which who whom whose to of in on at by with from for into onto over under through throughout during across along among " +
    "around about against amid between beyond despite down off out past per up upon via within without toward towards near " +
    "is was are were be been being am has have had do does did will would shall should can could may might must cannot " +
    "i you he she it we they them him her us me his its their our my your this these those the a an some any no all both each " +
    "every many most much several not also then there here again already still only just even however later earlier ago " +
    "last next one two said says",
);

/** Nouns of money, flow and rate, which are told by the day, the month, the quarter or the year. */
export const AMOUNTS = list(
  "sales revenue revenues turnover income incomes earnings profit profits loss losses net results result dividend dividends payout payouts rate " +
    "rates growth increase increases decline decrease rise fall gain gains drop inflation deflation output production capacity volume volumes " +
    "throughput consumption demand supply spending expenditure expenditures outlay outlays cost costs expense expenses budget budgets deficit deficits " +
    "surplus surpluses export exports import imports shipment shipments delivery deliveries average averages total totals amount amounts number " +
    "numbers level levels payment payments instalment instalments installment installments salary salaries wage wages pay pension pensions allowance allowances stipend fee fees rent rents " +
    "premium premiums price prices yield yields return returns interest rainfall precipitation quota quotas limit limits ration rations dose intake " +
    "charge charges claims contribution contributions grant grants subsidy subsidies saving savings investment investments inflow inflows outflow " +
    "outflows remittances receipts proceeds takings benefit benefits tax taxes value needs requirement requirements low high lows highs",
);

/** Nouns of what takes place, before which such a noun only says of what kind. */
export const EVENTS = list(
  "fair fairs survey surveys review reviews report reports show shows auction auctions bulletin bulletins announcement announcements call calls day days week race campaign list",
);

/** What `today's` makes of its age, not of the day: `in today's world`, `today's youth`, `in today's dollars`. */
export const AGES = list(
  "world society societies generation generations youth youths youngsters teenagers children kids parents families women men " +
    "consumers workers audiences readers voters politicians environment climate marketplace economy culture age era standards " +
    "terms dollars pounds euros yen money prices values technology technologies computers cars lifestyle lifestyles realities " +
    "reality challenges threats circumstances",
);
