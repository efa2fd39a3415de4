/**
 * What the ISO list lacks of how news names states: other names, adjectives that are no demonyms, nouns for the people,
 * other spellings of capitals and seats of government, former states with their withdrawn codes.
 * One line a state: code | names | adjectives | people | capitals; items separated by commas.
 */
export const STATE_VARIANTS = `
AE | UAE, U.A.E., Emirates | | Emiratis |
AF | Islamic Emirate of Afghanistan | | Afghans |
AG | Antigua | | |
AL | | | Albanians |
AM | | | Armenians | Erevan
AO | | | Angolans |
AR | Argentine Republic | Argentinian, Argentinean | Argentines, Argentinians |
AT | | | Austrians |
AU | | Aussie | Australians |
AZ | | Azeri | Azerbaijanis, Azeris |
BA | Bosnia, Bosnia-Herzegovina, BiH | Bosnian | Bosnians |
BB | | Bajan | |
BD | | | Bangladeshis | Dacca
BE | | | Belgians |
BF | Burkina, Upper Volta | Burkinabè | |
BG | | | Bulgarians |
BH | | | Bahrainis |
BI | | | Burundians | Bujumbura
BJ | Dahomey | | |
BN | Brunei Darussalam | | Bruneians |
BO | Plurinational State of Bolivia | | Bolivians | La Paz
BR | | | Brazilians |
BS | The Bahamas | | |
BT | | | |
BW | | Botswanan, Botswana | Batswana |
BY | Byelorussia, Belorussia | Belarussian, Byelorussian | Belarusians, Belarussians |
CA | | | Canadians |
CD | Democratic Republic of Congo, Democratic Republic of the Congo, DRC, D.R. Congo, Congo-Kinshasa, Zaire, Zaïre | Zairean | Congolese |
CF | CAR | | |
CG | Congo-Brazzaville, Congo Republic | | |
CH | Swiss Confederation | | | Berne
CI | Cote d'Ivoire, Côte d'Ivoire | | Ivorians |
CL | | | Chileans |
CM | | | Cameroonians |
CN | People's Republic of China, PRC, P.R.C., P.R. China, mainland China, Chinese mainland | | | Peking
CO | | | Colombians |
CR | | | |
CU | | | Cubans |
CV | Cabo Verde | Cape Verdean, Cabo Verdean | |
CY | | | Cypriots |
CZ | Czech Republic | | Czechs |
DE | Federal Republic of Germany, West Germany, FRG | West German | Germans | Bonn
DJ | | Djiboutian | |
DK | | | Danes |
DO | | | Dominicans |
DZ | | | Algerians |
EC | | Ecuadorian | Ecuadorians |
EE | | | Estonians |
EG | Arab Republic of Egypt | | Egyptians |
ER | | | Eritreans |
ES | | | Spaniards |
ET | | | Ethiopians |
EU | European Union, EU, E.U., European Community, EC, EEC | | | 
FI | | | Finns |
FJ | Fiji Islands | Fiji | Fijians |
FM | Federated States of Micronesia, FSM | | |
FR | | | Frenchmen |
GB | Britain, Great Britain, UK, U.K., England, Scotland, Wales, Northern Ireland | English, Scottish, Welsh, Northern Irish | Britons, Brits |
GE | | | Georgians | Tiflis
GH | | | Ghanaians |
GM | The Gambia | | |
GN | Guinea-Conakry | | Guineans |
GQ | | Equatoguinean | |
GR | Hellenic Republic | Hellenic | Greeks |
GT | | | Guatemalans |
GW | | Bissau-Guinean | |
GY | | | |
HK | Hong Kong SAR, HKSAR | Hong Kong | Hongkongers |
HN | | | Hondurans |
HR | | Croat | Croats, Croatians |
HT | | | Haitians |
HU | | | Hungarians |
ID | | | Indonesians | Nusantara
IE | Republic of Ireland, Irish Republic, Eire | | Irishmen |
IL | State of Israel | | Israelis | Tel Aviv
IN | Bharat, Republic of India | | Indians | Delhi
IQ | | | Iraqis |
IR | Islamic Republic of Iran, Persia | | Iranians | Teheran
IS | | Icelandic | Icelanders | Reykjavík
IT | | | Italians |
JM | | | Jamaicans |
JO | Hashemite Kingdom of Jordan | | Jordanians |
JP | | | |
KE | | | Kenyans |
KG | Kyrgyz Republic, Kirghizia | Kyrgyz, Kirgiz | |
KH | Kampuchea, Kingdom of Cambodia | Khmer, Kampuchean | Cambodians | Phnom-Penh
KI | | Kiribati | |
KN | St. Kitts and Nevis, St Kitts and Nevis, St Kitts | | |
KP | Democratic People's Republic of Korea, DPRK, D.P.R.K., DPR Korea | DPRK | North Koreans |
KR | Republic of Korea, ROK, RoK, R.O.K., S. Korea, S.Korea | ROK, S. Korean, S.Korean | South Koreans |
KW | | | Kuwaitis |
KZ | Kazakstan | Kazakh | Kazakhs | Astana, Nur-Sultan, Almaty
LA | Lao PDR, Lao People's Democratic Republic, Lao P.D.R., LPDR | Lao | Laotians, Lao people |
LB | | | |
LC | St. Lucia, St Lucia | | |
LI | | | |
LK | Ceylon | | Sri Lankans | Sri Jayawardenepura Kotte
LR | | | Liberians |
LS | | Basotho | |
LT | | | Lithuanians |
LU | | Luxembourgish, Luxembourg | Luxembourgers |
LV | | | Latvians |
LY | Libyan Arab Jamahiriya | | Libyans |
MA | | | Moroccans |
MC | | Monégasque, Monacan | |
MD | Republic of Moldova, Moldavia | Moldavian | Moldovans | Chisinau, Kishinev
ME | | | Montenegrins |
MG | | Madagascan | |
MK | Macedonia, FYROM, Former Yugoslav Republic of Macedonia | North Macedonian | Macedonians |
ML | | | Malians |
MM | Burma, Union of Myanmar | Myanmar, Myanma | | Nay Pyi Taw, Rangoon, Yangon
MN | | | Mongolians, Mongols | Ulaanbaatar
MO | Macao, Macao SAR | Macao, Macau | |
MR | | | |
MT | | | |
MU | | Mauritian | |
MV | The Maldives | Maldivian | Maldivians | Male
MW | | | Malawians |
MX | | | Mexicans |
MY | | | Malaysians | Putrajaya
MZ | | | Mozambicans |
NA | South West Africa | | Namibians |
NE | | | |
NG | | | Nigerians | Lagos
NI | | | Nicaraguans |
NL | The Netherlands, Holland | Netherlands | Dutchmen | The Hague
NO | | | Norwegians |
NP | | Nepali | Nepalis | Katmandu
NZ | N.Z., Aotearoa | New Zealand, Kiwi | New Zealanders |
OM | Sultanate of Oman | | Omanis |
PA | | | Panamanians |
PE | | | Peruvians |
PG | PNG, P.N.G. | Papua New Guinea | |
PH | The Philippines | Philippine | Filipinos |
PK | Islamic Republic of Pakistan | | Pakistanis |
PL | | | Poles |
PS | State of Palestine, Palestinian Authority, Palestinian National Authority, Palestinian Territories | | Palestinians | 
PT | | | |
PY | | | Paraguayans |
QA | | | Qataris |
RO | Rumania | Rumanian | Romanians |
RS | | Serb | Serbs, Serbians |
RU | Russian Federation | | Russians |
RW | | | Rwandans |
SA | Kingdom of Saudi Arabia, KSA | Saudi | Saudis |
SB | | Solomon Islands | |
SC | Republic of Seychelles | Seychelles | |
SD | Republic of the Sudan | | |
SE | | | Swedes |
SG | Republic of Singapore | Singapore | Singaporeans |
SI | | Slovenian | Slovenes, Slovenians |
SK | Slovak Republic | Slovakian | Slovaks |
SL | | | |
SN | | | |
SO | | Somalian | Somalis |
SR | Surinam | Surinamese | |
SS | | | |
ST | Sao Tome and Principe | | | Sao Tome
SV | | Salvadorian, Salvadorean | Salvadorans |
SY | Syrian Arab Republic | | Syrians |
SZ | Swaziland | | Swazis | Mbabane
TD | | | | Ndjamena
TG | | | |
TH | Siam, Kingdom of Thailand | | Thais |
TJ | | Tajik | Tajiks |
TL | East Timor, Timor Leste | Timorese | |
TM | | Turkmenistan | Turkmens |
TN | | | Tunisians |
TO | | | |
TR | Turkey, Turkiye, Republic of Turkey | | Turks |
TT | Trinidad | | |
TW | Republic of China, Chinese Taipei | | |
TZ | United Republic of Tanzania | | Tanzanians | Dar es Salaam
UA | | | Ukrainians | Kiev
UG | | | Ugandans |
US | U.S., U.S.A., USA, United States of America | U.S., American | Americans | Washington, Washington DC
UY | | | Uruguayans |
UZ | | Uzbek | Uzbeks |
VA | Vatican, Holy See, the Vatican | Vatican | |
VC | St. Vincent and the Grenadines, St Vincent and the Grenadines, St. Vincent | Vincentian | |
VE | Bolivarian Republic of Venezuela | | Venezuelans |
VN | Viet Nam, Việt Nam, S.R. Vietnam, Socialist Republic of Vietnam, Socialist Republic of Viet Nam | | | Ha Noi
VU | | Vanuatu | |
WS | Western Samoa | | |
XK | | Kosovan | Kosovars |
YE | | | Yemenis | Sanaa
ZA | RSA | | South Africans |
ZM | | | Zambians |
ZW | Rhodesia | | Zimbabweans |
SU | Soviet Union, USSR, U.S.S.R., Union of Soviet Socialist Republics | Soviet | Soviets |
YU | Yugoslavia, Federal Republic of Yugoslavia, SFRY, SFR Yugoslavia, Socialist Federal Republic of Yugoslavia | Yugoslav, Yugoslavian | Yugoslavs |
CS | Czechoslovakia, Serbia and Montenegro | Czechoslovak, Czechoslovakian | |
DD | East Germany, German Democratic Republic, GDR | East German | East Germans | East Berlin
`;

/** First halves of compounds of relation: `Sino-Russian`, `Indo-US`, `Franco-German`. */
export const RELATION_PREFIXES: Readonly<Record<string, string>> = {
  Sino: "CN",
  Indo: "IN",
  Russo: "RU",
  Franco: "FR",
  Anglo: "GB",
  Greco: "GR",
  Graeco: "GR",
  Italo: "IT",
  Luso: "PT",
  Nippo: "JP",
  Americano: "US",
  Hispano: "ES",
  Turco: "TR",
  Austro: "AT",
  Polono: "PL",
  Dano: "DK",
  Finno: "FI",
  Serbo: "RS",
};
