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
