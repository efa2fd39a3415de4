import { ISO_CURRENCIES } from "./generated/currencies.ts";

/**
 * How news writes money. Codes: ISO 4217, the withdrawn ones too (old wire copy). Sources: ISO 4217 lists one and three,
 * the style books of AP, Reuters and the Economist, central banks' own usage.
 */

/** Signs and letters before the number, `code | forms`; as written, for case tells `R` from `r`. */
const BEFORE = `
USD | $, US$, $US, U.S.$, USD$, US $, U.S. $, US dollar, dlrs, Dlrs, dlr
GBP | £, GB£, UK£, ￡, PS, #
EUR | €, Euro
XDR | SDR, SDRs
JPY | ¥, JP¥, ￥
CNY | RMB, CN¥, RMB¥, Yuan, Rmb
INR | ₹, Rs, Rs., Re, Re., ₨
KRW | ₩, W
VND | VNĐ, ₫, Đ
ILS | ₪, NIS
PHP | ₱, P, Php, Php., PhP
NGN | ₦, N
THB | ฿, Bt, B, Bt.
KHR | ៛
LAK | ₭, K
MNT | ₮
KZT | ₸
TRY | ₺, TL, YTL
UAH | ₴, Hr
RUB | ₽, Rbl, Rbs
CRC | ₡
PYG | ₲, Gs, Gs.
GHS | ₵, GH₵, GH¢, GHC, GHc
AZN | ₼
GEL | ₾
AFN | ؋, Afs, Afs.
BDT | ৳, Tk, Tk.
HKD | HK$, $HK, HK $
SGD | S$, $S, SG$, S $
AUD | A$, $A, AU$, Aus$, Aust$, A $
NZD | NZ$, $NZ, NZ $
CAD | C$, $C, CA$, CDN$, Cdn$, Can$, C $
TWD | NT$, $NT, NT $
BRL | R$, R $
MXN | MX$, Mex$, MXN$
ARS | AR$, ARS$
CLP | CLP$
COP | COP$, COL$
UYU | U$
DOP | RD$, RD $
JMD | J$, JA$
TTD | TT$, TT $
BBD | BDS$, Bds$, BD$
BSD | B$
BZD | BZ$
GYD | G$, GY$
FJD | F$, FJ$
SBD | SI$
XCD | EC$, EC $
BND | BN$, BND$
NAD | N$
ZWL | Z$, ZW$, ZWL$, RTGS$
LRD | L$, LD$
SRD | SR$
KYD | CI$
MOP | MOP$
MYR | RM, M$
IDR | Rp, Rp.
PKR | PKRs, PRs
LKR | SLR, SLRs, LKRs
NPR | NRs, NRs.
ZAR | R
BWP | P
KES | KSh, Ksh, KShs, Kshs, Sh, Shs, Sh., Shs., Kes
TZS | TSh, Tsh, TShs, Tshs
UGX | USh, Ush, UShs, Ushs
ETB | Br
MZN | MT, Mt
ZMW | ZK, ZMK
MWK | MK
AED | Dh, Dhs, Dh., Dhs.
SAR | SR
QAR | QR
OMR | RO
YER | YR
BHD | BD
KWD | KD
JOD | JD
IQD | ID
TND | TD, DT
DZD | DA
EGP | LE, L.E., EL
LBP | LL, L.L.
CHF | SFr, SwFr, Fr, Sfr, SFr.
SEK | SKr, Skr
NOK | NKr, Nkr
DKK | DKr, Dkr
HUF | Ft
PEN | S/, S/.
BOB | Bs, Bs.
VES | BsS, Bs.S, VEF
GTQ | Q
HNL | L
NIO | C$N
PAB | B/., B/
XAF | FCFA, CFAF, CFA
DEM | DM
FRF | FF
ITL | L.
IEP | IR£
XEU | ECU, Ecu
ESP | Pta, Pts, Ptas
BEF | BFr
`;

/** Signs of several states' money, `forms | state:code`: the article's home settles them, else the code above stands. */
const SIGNS = `
Rs, Rs., Re, Re., ₨ | IN:INR, PK:PKR, LK:LKR, NP:NPR, MU:MUR, SC:SCR
Sh, Shs, Sh., Shs. | KE:KES, TZ:TZS, UG:UGX, SO:SOS
K | LA:LAK, ZM:ZMW, MW:MWK, PG:PGK, MM:MMK
P | PH:PHP, BW:BWP
¥, ￥ | JP:JPY, CN:CNY
Dh, Dhs, Dh., Dhs. | AE:AED, MA:MAD
`;

/** Forms after the number besides the codes: `code | words`, each with its plural where it has one. Any case. */
const AFTER = `
USD | dlr, dlrs, us dlrs, us dollar, us dollars, u.s. dollar, u.s. dollars, american dollar, american dollars, us$, u.s.$, greenback, greenbacks
GBP | pound sterling, pounds sterling, sterling, sterling pound, sterling pounds, british pound, british pounds, uk pound, uk pounds, quid
EUR | euro, euros, €
JPY | yen, japanese yen
CNY | yuan, renminbi, rmb, renminbi yuan, yuan renminbi, yuan rmb, rmb yuan, chinese yuan
INR | indian rupee, indian rupees
KRW | south korean won, korean won, s. korean won
KPW | north korean won
VND | dong, đồng, vnđ, vietnamese dong, vietnam dong
LAK | kip, kips, lao kip
KHR | riel, riels
THB | baht, bahts, thai baht
MMK | kyat, kyats
MYR | ringgit, ringgits, malaysian ringgit
IDR | rupiah, rupiahs
BDT | taka, takas
BTN | ngultrum, ngultrums
MVR | rufiyaa
MNT | tugrik, tugriks, tögrög, togrog
KZT | tenge
KGS | som, soms
UZS | uzbek sum, uzbek soum, uzbek som, soum, soums, sum
TJS | somoni, somonis
TMT | turkmen manat, turkmen manats
AZN | azerbaijani manat, azerbaijani manats, azeri manat, azeri manats
AMD | dram, drams
GEL | lari, laris
TRY | turkish lira, turkish liras, new lira, new liras
ILS | shekel, shekels, sheqel, sheqels, new israeli shekels, nis
AED | uae dirham, uae dirhams, emirati dirham, emirati dirhams
SAR | saudi riyal, saudi riyals
QAR | qatari riyal, qatari riyals
AFN | afghani, afghanis
BRL | real, reais, brazilian real, brazilian reals
PEN | sol, soles, nuevo sol, nuevos soles, new sol, new soles
BOB | boliviano, bolivianos
VES | bolivar, bolivars, bolívar, bolívares, bolivares
PYG | guarani, guaranis, guaranies
CRC | costa rican colon, costa rican colons, costa rican colones
SVC | salvadoran colon, salvadoran colones
GTQ | quetzal, quetzals, quetzales
HNL | lempira, lempiras
NIO | cordoba, cordobas, córdoba, córdobas
PAB | balboa, balboas
HTG | gourde, gourdes
AWG | florin, florins
ANG | antillean guilder, antillean guilders
RUB | ruble, rubles, rouble, roubles, rbl, rur
BYN | belarusian ruble, belarusian rubles, belarusian rouble, belarusian roubles
UAH | hryvnia, hryvnias, hryvnya, hryvnyas, hryvna, hryven
PLN | zloty, zlotys, złoty, złotych, zloties
CZK | koruna, korunas, koruny, czech crown, czech crowns
SKK | slovak koruna, slovak korunas, slovak crown, slovak crowns
HUF | forint, forints
RON | romanian leu, romanian lei
MDL | moldovan leu, moldovan lei
BGN | lev, leva, levs
RSD | serbian dinar, serbian dinars
MKD | denar, denars
ALL | lek, leks, leke
BAM | convertible mark, convertible marks
HRK | kuna, kunas, kn
LTL | litas, litai
LVL | lats
EEK | kroon, kroons
SIT | tolar, tolars
SEK | swedish crown, swedish crowns
NOK | norwegian crown, norwegian crowns
DKK | danish crown, danish crowns
ISK | icelandic krona, icelandic kronur, icelandic crown, icelandic crowns
ZAR | rand, rands
NGN | naira, nairas
GHS | cedi, cedis
KES | kenya shilling, kenya shillings
XOF | cfa, cfa franc, cfa francs, fcfa
XPF | cfp franc, cfp francs
ETB | birr, birrs
ERN | nakfa, nakfas
ZMW | zambian kwacha
MWK | malawian kwacha, malawi kwacha
MZN | metical, meticals, meticais
AOA | kwanza, kwanzas
BWP | pula
NAD | namibian dollar, namibian dollars
LSL | loti, maloti
SZL | lilangeni, emalangeni
MGA | ariary
MGF | malagasy franc, malagasy francs
GMD | dalasi, dalasis
SLE | leone, leones
MRU | ouguiya, ouguiyas
STN | dobra, dobras
CVE | escudo, escudos
PGK | kina
VUV | vatu
WST | tala
TOP | pa'anga
MOP | pataca, patacas
TWD | nt dollar, nt dollars, new taiwan dollar, new taiwan dollars, taiwan dollar, taiwan dollars, taiwanese dollars
HKD | hk dollar, hk dollars
AUD | aussie dollar, aussie dollars
XDR | sdr, sdrs, special drawing right, special drawing rights
XEU | ecu, ecus
DEM | deutschmark, deutschmarks, deutsche mark, deutsche marks, d-mark, d-marks, german mark, german marks, dm
FRF | french franc, french francs
ITL | italian lira, italian liras, italian lire
ESP | peseta, pesetas
PTE | portuguese escudo, portuguese escudos
NLG | guilder, guilders, dutch guilder, dutch guilders
BEF | belgian franc, belgian francs
LUF | luxembourg franc, luxembourg francs
ATS | austrian schilling, austrian schillings, schilling, schillings
GRD | drachma, drachmas
FIM | markka, markkas, finnish mark, finnish marks
IEP | punt, punts, irish pound, irish pounds
CYP | cyprus pound, cyprus pounds, cypriot pound, cypriot pounds
MTL | maltese lira, maltese liri
SUR | soviet ruble, soviet rubles, soviet rouble, soviet roubles
YUM | yugoslav dinar, yugoslav dinars, new dinar, new dinars
ZRN | zaire, zaires
BTC | bitcoin, bitcoins
`;

/**
 * Nouns that many states' money bears. `fallback` is the one meant where the text shows no other state; null where it
 * cannot be told. A currency belongs to the state its code begins with; `others` holds those of several states and the
 * withdrawn ones.
 */
export interface SharedNoun {
  readonly fallback: string | null;
  readonly codes: ReadonlyMap<string, string>;
}
const SHARED = `
dollar, dollars | USD | AUD, BBD, BMD, BND, BSD, BZD, CAD, FJD, GYD, HKD, JMD, KYD, LRD, NAD, NZD, SBD, SGD, SRD, TTD, TWD, USD, ZWL, AG:XCD, DM:XCD, GD:XCD, KN:XCD, LC:XCD, VC:XCD, KI:AUD, NR:AUD, TV:AUD
pound, pounds | GBP | EGP, FKP, GBP, GIP, LBP, SDG, SHP, SSP, SYP, CYP, IEP, MTL
peso, pesos | - | ARS, CLP, COP, CUP, DOP, MXN, PHP, UYU, GWP
rupee, rupees | - | INR, PKR, LKR, NPR, MUR, SCR
franc, francs | - | CHF, LI:CHF, FRF, BEF, LUF, CDF, RWF, BIF, DJF, GNF, KMF, MGF, BJ:XOF, BF:XOF, CI:XOF, GW:XOF, ML:XOF, NE:XOF, SN:XOF, TG:XOF, CM:XAF, CF:XAF, TD:XAF, CG:XAF, GQ:XAF, GA:XAF, PF:XPF, NC:XPF
dinar, dinars | - | DZD, BHD, IQD, JOD, KWD, LYD, MKD, RSD, TND, YUM, SDD
krone, kroner, kronor, krona, kronur, crown, crowns | - | DKK, NOK, SEK, ISK, CZK, SKK, EEK
shilling, shillings | - | KES, TZS, UGX, SOS
riyal, riyals, rial, rials | - | SAR, QAR, OMR, YER, IRR
dirham, dirhams | AED | AED, MAD
lira, liras, lire | - | TRY, ITL, SYP, LBP, MTL
won | KRW | KRW, KPW
mark, marks | - | DEM, DDM, FIM, BAM
manat, manats | - | AZN, TMT
leu, lei | - | RON, MDL
kwacha, kwachas | - | ZMW, MWK
colon, colons, colones | - | CRC, SVC
`;

/** Hundredths: `words | the main noun whose currency it divides, or a code`. */
const HUNDREDTHS = `
cent, cents, us cent, us cents, u.s. cent, u.s. cents, ¢ | dollar
euro cent, euro cents, eurocent, eurocents | EUR
pence, penny, pennies, p | GBP
sen | MYR
paise, paisa | INR
kopeck, kopecks, kopek, kopeks | RUB
fen | CNY
piastre, piastres | EGP
agorot, agora | ILS
satang | THB
centavo, centavos | peso
pesewa, pesewas | GHS
kobo | NGN
`;

/** Where `cents` at home are of another money than dollars: `state:code`. The states of the euro have its cents. */
const CENTS =
  "ZA:ZAR, LS:LSL, SZ:SZL, KE:KES, TZ:TZS, UG:UGX, LK:LKR, MU:MUR, SC:SCR, ET:ETB, ER:ERN, SL:SLE, AT:EUR, BE:EUR, CY:EUR, DE:EUR, EE:EUR, ES:EUR, FI:EUR, FR:EUR, GR:EUR, IE:EUR, IT:EUR, " +
  "LT:EUR, LU:EUR, LV:EUR, MT:EUR, NL:EUR, PT:EUR, SI:EUR, SK:EUR";

const rows = (table: string) =>
  table
    .trim()
    .split("\n")
    .map((line) => line.split(" | ").map((cell) => cell.trim()));
const words = (cell = "") => cell.split(", ");
/** Names of ISO 4217 that end in such a noun have a plural in `s`. */
const REGULAR = /(?:dollar|pound|peso|rupee|franc|dinar|shilling|rial|dirham|ruble)$/;

/** Withdrawn codes that old copy uses. */
const WITHDRAWN =
  "DEM FRF ITL ESP NLG BEF ATS FIM IEP PTE GRD XEU SKK HRK LTL LVL EEK SIT YUM SUR CYP MTL ZWL CSD BYR ROL".split(" ");
const CODES = [...ISO_CURRENCIES.map(([code]) => code), ...WITHDRAWN];

/** Codes that are also words or famous letters: `COP28`, `ALL 12`. They count only where the number has decimals, groups or a magnitude. */
export const RISKY_CODES: ReadonlySet<string> = new Set(
  "ALL TOP TRY CUP COP MOP SOS PEN MAD GEL LAK BAM BOB STN".split(" "),
);

/** Two letters that before digits mean money and nothing else. */
const CERTAIN_PAIRS: ReadonlySet<string> = new Set("RM Rs Rp Tk Bt Dh Sh".split(" "));

/** Names that are also common words: money only where the number has decimals, groups or a magnitude, or is 100 or more. */
export const RISKY_NAMES: ReadonlySet<string> = new Set(
  "real sum won mark marks sol crown crowns lats pula dram drams kn som soms quid p fen sen colon lev sterling dm dong".split(
    " ",
  ),
);

/** `[form, code]`, as written before a number. */
export const CURRENCY_BEFORE: ReadonlyArray<readonly [string, string]> = [
  ...CODES.map((code) => [code, code] as const),
  ...rows(BEFORE).flatMap(([code = "", forms]) => words(forms).map((form) => [form, code] as const)),
];

/** `[words, code]`, as written after a number; codes in capitals, words in any case. */
export const CURRENCY_AFTER: ReadonlyArray<readonly [string, string]> = [
  ...CODES.map((code) => [code, code] as const),
  ...ISO_CURRENCIES.flatMap(([code, name]) => {
    const one = name.toLowerCase();
    return [one, ...(REGULAR.test(one) ? [`${one}s`] : [])].map((form) => [form, code] as const);
  }),
  ...rows(AFTER).flatMap(([code = "", forms]) => words(forms).map((form) => [form, code] as const)),
];

export const SHARED_NOUNS: ReadonlyMap<string, SharedNoun> = new Map(
  rows(SHARED).flatMap(([nouns, fallback = "-", codes]) => {
    const byState = new Map(
      words(codes).map((entry) => {
        const [state = "", code] = entry.split(":");
        return [state.slice(0, 2), code ?? state] as const;
      }),
    );
    return words(nouns).map(
      (noun) => [noun, { fallback: fallback === "-" ? null : fallback, codes: byState }] as const,
    );
  }),
);

/** The money whose hundredths a state calls cents, where it is no dollar. */
export const CENT_STATES: ReadonlyMap<string, string> = new Map(
  words(CENTS).map((entry) => [entry.slice(0, 2), entry.slice(3)] as const),
);

/** The code of a shared sign by the state whose money it is. */
export const SHARED_SIGNS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  rows(SIGNS).flatMap(([forms, codes]) => {
    const byState = new Map(words(codes).map((entry) => [entry.slice(0, 2), entry.slice(3)] as const));
    return words(forms).map((form) => [form, byState] as const);
  }),
);

/** `[words, main]` of hundredths: `main` is a code, or the shared noun whose currency it divides. */
export const CURRENCY_HUNDREDTHS: ReadonlyArray<readonly [string, string]> = rows(HUNDREDTHS).flatMap(
  ([forms, main = ""]) => words(forms).map((form) => [form, main] as const),
);

function isLetters(word: string): boolean {
  for (const char of word) if (char.toLowerCase() === char.toUpperCase()) return false;
  return true;
}

/** Letters that may stand glued before digits (`RM23`): true where nothing else is written so, false where the number must look like money. */
export const GLUED_CURRENCIES: ReadonlyMap<string, boolean> = new Map(
  CURRENCY_BEFORE.filter(([form]) => form.length <= 4 && isLetters(form)).map(([form, code]) => [
    form,
    (form.length > 2 && !RISKY_CODES.has(code)) || CERTAIN_PAIRS.has(form),
  ]),
);
