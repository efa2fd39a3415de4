/**
 * Units of measure as news writes them. Symbols: SI brochure (9th edition), UN/CEFACT recommendation 20, trade usage.
 * `symbol | words in any case | symbols whose case counts`. A second part after a blank scales or rates the unit:
 * `bcm` is 1e9 cubic metres, `bpd` barrels per day.
 */
const UNITS = `
km | kilometre, kilometres, kilometer, kilometers, km, kms |
m | metre, metres, meter, meters | m
cm | centimetre, centimetres, centimeter, centimeters, cm, cms |
mm | millimetre, millimetres, millimeter, millimeters, mm |
µm | micrometre, micrometres, micrometer, micrometers, micron, microns, μm, µm |
nm | nanometre, nanometres, nanometer, nanometers, nm |
mile | mile, miles, statute mile, statute miles | mi
nautical mile | nautical mile, nautical miles, sea mile, sea miles | nmi
yard | yard, yards, yds, yd |
foot | foot, feet, ft, ft. |
inch | inch, inches | in.
fathom | fathom, fathoms |
light-year | light year, light years, light-year, light-years |
km2 | square kilometre, square kilometres, square kilometer, square kilometers, sq km, sq.km, sq. km, sq kms, sq.kms, sq. kms, km2, km², km sq, km sq., kilometres square, kilometers square, square km, square kms |
m2 | square metre, square metres, square meter, square meters, sq m, sq.m, sq. m, sqm, m2, m², square m |
ha | hectare, hectares, ha |
acre | acre, acres, ac |
square mile | square mile, square miles, sq mile, sq miles, sq. miles, sq mi, sq. mi |
square foot | square foot, square feet, sq ft, sq. ft, sq.ft, sqft, ft2, ft² |
mu | mu |
dunam | dunam, dunams, dunum, dunums |
feddan | feddan, feddans |
rai | rai |
m3 | cubic metre, cubic metres, cubic meter, cubic meters, normal cubic metres, standard cubic metres, m3, m³, cu m, cu. m, cu.m, cbm |
cubic foot | cubic foot, cubic feet, standard cubic foot, standard cubic feet, cu ft, cu. ft, ft3, ft³ |
km3 | cubic kilometre, cubic kilometres, cubic kilometer, cubic kilometers, km3, km³ |
L | litre, litres, liter, liters, ltr, ltrs | l, L
mL | millilitre, millilitres, milliliter, milliliters | ml, mL
hectolitre | hectolitre, hectolitres, hectoliter, hectoliters, hl |
gallon | gallon, gallons, gal, gals |
barrel | barrel, barrels, bbl, bbls |
pint | pint, pints |
quart | quart, quarts |
bushel | bushel, bushels |
acre-foot | acre-foot, acre-feet, acre foot, acre feet |
cusec | cusec, cusecs |
cumec | cumec, cumecs |
kg | kilogram, kilograms, kilogramme, kilogrammes, kilo, kilos, kg, kgs, kg. |
g | gram, grams, gramme, grammes, gms, gm | g
mg | milligram, milligrams, milligramme, milligrammes, mg |
µg | microgram, micrograms, μg, µg |
tonne | tonne, tonnes, metric ton, metric tons, metric tonne, metric tonnes | t, MT
ton | ton, tons, short ton, short tons, long ton, long tons |
quintal | quintal, quintals |
tael | tael, taels |
tola | tola, tolas |
maund | maund, maunds |
pound | lb, lbs, lb., lbs. |
ounce | ounce, ounces, oz, oz., troy ounce, troy ounces, fluid ounce, fluid ounces |
carat | carat, carats |
bale | bale, bales |
kiloton | kiloton, kilotons, kilotonne, kilotonnes | kt
megaton | megaton, megatons, megatonne, megatonnes | Mt
gigaton | gigaton, gigatons, gigatonne, gigatonnes | Gt
TEU | teu, teus, twenty-foot equivalent units, twenty-foot equivalent unit, 20-foot equivalent units |
dwt | dwt, deadweight tonne, deadweight tonnes, deadweight ton, deadweight tons, dead weight tons |
grt | grt, gross register tons, gross tonnes, gross tons |
kW | kilowatt, kilowatts, kw |
W | watt, watts | W
MW | megawatt, megawatts, mw, mwe | MWe, MWp
GW | gigawatt, gigawatts, gw | GWp
TW | terawatt, terawatts | TW
Wh | watt-hour, watt-hours, watt hour, watt hours | Wh
kWh | kilowatt-hour, kilowatt-hours, kilowatt hour, kilowatt hours, kilowatts per hour, kwh, kw/h, kwhr |
MWh | megawatt-hour, megawatt-hours, megawatt hour, megawatt hours, mwh |
GWh | gigawatt-hour, gigawatt-hours, gigawatt hour, gigawatt hours, gwh |
TWh | terawatt-hour, terawatt-hours, terawatt hour, terawatt hours, twh |
kV | kilovolt, kilovolts, kv |
V | volt, volts | V
MVA | mva, megavolt-ampere, megavolt-amperes |
kVA | kva |
A | ampere, amperes, amp, amps |
mAh | mah, milliampere-hour, milliampere-hours |
hp | horsepower, hp |
bhp | brake horsepower, bhp |
PS | metric horsepower | PS
N·m | newton metre, newton metres, newton meter, newton meters, newton-metre, newton-metres | Nm
lb-ft | lb-ft, lb.-ft, pound-foot, pound-feet, foot-pounds |
J | joule, joules | J
MJ | megajoule, megajoules | MJ
GJ | gigajoule, gigajoules | GJ
calorie | calorie, calories, kilocalorie, kilocalories, kcal |
Btu | btu, btus, british thermal units |
MMBtu | mmbtu, million british thermal units |
Pa | pascal, pascals | Pa
MPa | megapascal, megapascals | MPa
GPa | gigapascal, gigapascals | GPa
hPa | hectopascal, hectopascals, millibar, millibars | hPa, mbar
psi | psi |
Hz | hertz | Hz, HZ
kHz | kilohertz | kHz, khz
MHz | megahertz | MHz
GHz | gigahertz | GHz, Ghz
dB | decibel, decibels | dB
bit | bit |
KB | kilobyte, kilobytes | KB
MB | megabyte, megabytes | MB
GB | gigabyte, gigabytes | GB
TB | terabyte, terabytes | TB
Mbps | megabits per second, mbps, mb/s |
Gbps | gigabits per second, gbps, gb/s |
megapixel | megapixel, megapixels |
°C | degrees celsius, degree celsius, degrees centigrade, degree centigrade, celsius, centigrade, °c, deg c, degc, degrees c, degree c, ℃ | C
°F | degrees fahrenheit, degree fahrenheit, fahrenheit, °f, deg f, degf, degrees f, degree f, ℉ | F
degree | degree, degrees, °, deg |
knot | knot, knots, kt, kts |
curie | curie, curies |
becquerel | becquerel, becquerels, bq |
Sv | sievert, sieverts |
mSv | millisievert, millisieverts, msv |
µSv | microsievert, microsieverts |
roentgen | roentgen, roentgens, röntgen |
ppm | parts per million, ppm |
ppb | parts per billion, ppb |
gauge | gauge |
magnitude | magnitude |
mmHg | | mmHg, mm Hg
point | point, points, pts |
`;

/** Units that say a scale or a rate at once: `word | unit | scale | per`; `case` where capitals mean another thing (`RPG`). */
const COMPOUND = `
km/h, kmh, kph, km/hr, km per hour | km | 1 | hour
mph, m.p.h. | mile | 1 | hour
m/s | m | 1 | second
mpg | mile | 1 | gallon
rpm | revolution | 1 | minute
bpd, b/d, bopd | barrel | 1 | day
boepd, boe/d | barrel of oil equivalent | 1 | day
boe | barrel of oil equivalent | 1 | -
mbpd, mmbpd, mb/d, mmb/d | barrel | 1000000 | day
kbpd, kb/d | barrel | 1000 | day
bcma, bcm/y | m3 | 1000000000 | year
mmscmd, mmcmd, mcmd, mcm/d | m3 | 1000000 | day
mmcm | m3 | 1000000 | -
mmcfd | cubic foot | 1000000 | day
bcm | m3 | 1000000000 | -
tcm | m3 | 1000000000000 | -
mcm | m3 | 1000000 | -
bcf | cubic foot | 1000000000 | -
tcf | cubic foot | 1000000000000 | -
mmscfd | cubic foot | 1000000 | day
mtpa | tonne | 1000000 | year
mmt | tonne | 1000000 | -
ktpa | tonne | 1000 | year
tpa, tpy | tonne | 1 | year
tpd | tonne | 1 | day
ppg | point | 1 | game | case
rpg | rebound | 1 | game | case
apg | assist | 1 | game | case
spg | steal | 1 | game | case
`;

/** Units that take part in no figure: stretches of time belong to dates. */
export const TIME_NOUNS: ReadonlySet<string> = new Set(
  (
    "second seconds sec secs minute minutes min mins hour hours hr hrs day days night nights week weeks weekend weekends fortnight fortnights month months " +
    "quarter quarters semester semesters year years yr yrs decade decades century centuries millennium millennia " +
    "weekday weekdays man-days"
  ).split(" "),
);

export interface UnitWord {
  /** Symbol, else the singular word. */
  readonly unit: string;
  readonly scale: number;
  readonly per: string | null;
}

const rows = (table: string) =>
  table
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));
const words = (cell = "") => (cell === "" ? [] : cell.split(", "));

/** `[words, unit, case counts]` */
export const UNIT_WORDS: ReadonlyArray<readonly [string, UnitWord, boolean]> = [
  // Symbols whose case counts come first: `Nm` is no `nm`.
  ...rows(UNITS).flatMap(([unit = "", , exact]) =>
    words(exact).map((form) => [form, { unit, scale: 1, per: null }, true] as const),
  ),
  ...rows(UNITS).flatMap(([unit = "", any]) =>
    words(any).map((form) => [form, { unit, scale: 1, per: null }, false] as const),
  ),
  ...rows(COMPOUND).flatMap(([forms, unit = "", scale, per, exact]) =>
    words(forms).map(
      (form) =>
        [
          form,
          { unit, scale: Number(scale), per: per === "-" || per === undefined ? null : per },
          exact === "case",
        ] as const,
    ),
  ),
];
