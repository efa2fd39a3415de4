/**
 * News agencies of the world as credits and datelines name them. National agencies carry their state, because an article
 * credited to one speaks from it; agencies that serve the world from many bureaus carry none.
 * One line an agency: credited name | other forms | state (ISO alpha-2) | world, where its English service is written for
 * readers abroad and so speaks from where the correspondent stands. Sources: membership lists of the alliances of
 * news agencies (OANA, EANA, FAAPA, AMAN, FANA, ALASNA) and the agencies' own datelines.
 */
const AGENCIES = `
AP | Associated Press, The Associated Press, A.P. |
AFP | Agence France-Presse, Agence France Presse, A.F.P. |
Reuters | Reuter, Thomson Reuters, Reuters News, Thomson Reuters Foundation |
UPI | United Press International |
dpa | Deutsche Presse-Agentur |
EFE | Agencia EFE |
Bloomberg | Bloomberg News |
Dow Jones | Dow Jones Newswires |
IPS | Inter Press Service |
PA | Press Association, PA Media |
Getty Images | Getty |
EPA | european pressphoto agency |
IRIN | The New Humanitarian |
PANA | Panapress, Pan African News Agency |
N.Y. Times News Service | New York Times News Service, NYT News Service |
Xinhua | Xinhua News Agency, New China News Agency, Xinhuanet, NCNA | CN | world
CNS | China News Service | CN | world
CGTN | | CN | world
CNA | Central News Agency, Focus Taiwan | TW
KCNA | Korean Central News Agency | KP
Yonhap | Yonhap News Agency, Yonhap News | KR
Newsis | | KR
Kyodo | Kyodo News, Kyodo News Agency | JP | world
Jiji | Jiji Press | JP | world
VNA | Vietnam News Agency, Viet Nam News Agency, TTXVN | VN
VNS | Việt Nam News, Viet Nam News, Vietnam News, Viet Nam News Service | VN
Vietnamplus | VietnamPlus | VN
VOV | VOV.VN, VOVworld, VOV World, Voice of Vietnam | VN
NDO | Nhan Dan, Nhân Dân, Nhan Dan Online | VN
SGGP | | VN
VGP | Viet Nam Government Portal | VN
KPL | Lao News Agency, KPL Lao News Agency, Khaosan Pathet Lao | LA
AKP | Agence Kampuchea Presse, Agence Khmer de Presse | KH
MNA | Myanmar News Agency | MM
TNA | Thai News Agency, MCOT | TH
NNT | National News Bureau of Thailand | TH
Bernama | | MY
ANTARA | Antara News | ID
PNA | Philippine News Agency | PH
PTI | Press Trust of India | IN
UNI | United News of India | IN
ANI | Asian News International | IN
IANS | Indo-Asian News Service | IN
APP | Associated Press of Pakistan | PK
PPI | Pakistan Press International | PK
BSS | Bangladesh Sangbad Sangstha | BD
UNB | United News of Bangladesh | BD
RSS | Rastriya Samachar Samiti | NP
Lankapuvath | | LK
Bakhtar | Bakhtar News Agency | AF
Pajhwok | Pajhwok Afghan News | AF
Montsame | MONTSAME News Agency | MN
Kazinform | Kazinform International News Agency | KZ
Kabar | | KG
AKIpress | | KG
24.kg | | KG
Khovar | NIAT Khovar | TJ
TDH | Turkmendovlethabarlary | TM
UzA | UzA News Agency | UZ
AZERTAC | Azertac, AzerTAc | AZ
Trend | Trend News Agency | AZ
APA | APA News Agency | AZ
Armenpress | | AM
ARKA | | AM
GHN | | GE
InterPressNews | | GE
TASS | Tass, TASS News Agency | RU | world
ITAR-TASS | Itar-Tass | RU | world
RIA Novosti | RIA-Novosti, RIAN, RIA | RU | world
Interfax | | RU | world
Sputnik | | RU | world
BelTA | BELTA | BY
Ukrinform | | UA
UNIAN | | UA
Interfax-Ukraine | | UA
Moldpres | MOLDPRES | MD
Infotag | | MD
IPN | | MD
ELTA | | LT
BNS | Baltic News Service | LT
LETA | | LV
STT | | FI
TT | Tidningarnas Telegrambyrå | SE
NTB | | NO
Ritzau | | DK
PAP | Polish Press Agency, Polska Agencja Prasowa | PL
CTK | ČTK, Czech News Agency, Ceska Tiskova Kancelar | CZ
TASR | | SK
SITA | | SK
MTI | Magyar Tavirati Iroda, Hungarian News Agency | HU
Agerpres | AGERPRES, Rompres | RO
Mediafax | | RO
BTA | Bulgarian News Agency | BG
Tanjug | TANJUG | RS
Beta | BETA | RS
FoNet | | RS
HINA | Hina | HR
STA | Slovenian Press Agency | SI
FENA | | BA
SRNA | | BA
ONASA | | BA
MIA | Macedonian Information Agency | MK
Makfax | | MK
MINA | | ME
ATA | Albanian Telegraphic Agency | AL
ANA | Athens News Agency, ANA-MPA, AMNA | GR
CNA | Cyprus News Agency | CY
TAK | | CY
AA | Anadolu, Anadolu Agency, Anatolia, Anatolia News Agency | TR | world
DHA | Demiroren News Agency, Dogan News Agency | TR
IHA | Ihlas News Agency | TR
APA | Austria Press Agency | AT
ATS | Keystone-SDA, SDA, Swiss News Agency | CH
ANSA | | IT | world
AGI | | IT
Adnkronos | AKI | IT
Belga | | BE
ANP | | NL
Lusa | LUSA | PT
Europa Press | | ES
AAP | Australian Associated Press | AU
NZPA | New Zealand Press Association | NZ
NZN | NZ Newswire | NZ
PINA | PACNEWS | FJ
CP | Canadian Press, The Canadian Press | CA
VOA | Voice of America, VOA News | US | world
RFE/RL | Radio Free Europe, RFERL | 
RFA | Radio Free Asia | 
Notimex | | MX
Prensa Latina | | CU | world
ACN | Cuban News Agency | CU
AIN | | CU
CMC | Caribbean Media Corporation |
CANA | Caribbean News Agency |
JIS | Jamaica Information Service | JM
GINA | Guyana Information Agency | GY
Andina | | PE
ABI | Agencia Boliviana de Informacion | BO
Telam | Télam | AR
DyN | | AR
Agencia Brasil | Agência Brasil, ABr | BR
Agencia Estado | | BR
AVN | Agencia Venezolana de Noticias | VE
Colprensa | | CO
Andes | | EC
IP Paraguay | | PY
ACAN-EFE | | 
IRNA | Islamic Republic News Agency | IR
ISNA | Iranian Students' News Agency | IR
Fars | Fars News Agency, FNA | IR
Mehr | Mehr News Agency | IR
Tasnim | Tasnim News Agency | IR
INA | Iraqi News Agency, NINA | IQ
KUNA | Kuwait News Agency | KW
SPA | Saudi Press Agency | SA
WAM | Emirates News Agency | AE
QNA | Qatar News Agency | QA
BNA | Bahrain News Agency | BH
ONA | Oman News Agency | OM
SABA | Saba, Yemen News Agency | YE
Petra | Jordan News Agency | JO
NNA | National News Agency | LB
SANA | Syrian Arab News Agency | SY
WAFA | Palestine News Agency | PS
Ma'an | Maan News Agency | PS
JTA | Jewish Telegraphic Agency |
ITIM | | IL
TPS | Tazpit Press Service | IL
MENA | Middle East News Agency | EG
LANA | JANA, Libyan News Agency | LY
TAP | Tunis Afrique Presse | TN
APS | Algeria Press Service, Algerie Presse Service | DZ
MAP | Maghreb Arabe Presse | MA
AMI | Agence Mauritanienne d'Information | MR
SUNA | Sudan News Agency | SD
ENA | Ethiopian News Agency | ET
FBC | Fana, FANA Broadcasting | ET
ERINA | | ER
ADI | Agence Djiboutienne d'Information | DJ
SONNA | Somali National News Agency | SO
KNA | Kenya News Agency | KE
UNA | | UG
RNA | Rwanda News Agency | RW
ABP | Agence Burundaise de Presse | BI
ACP | Agence Congolaise de Presse | CD
ACI | Agence Congolaise d'Information | CG
AGP | Agence Gabonaise de Presse | GA
CAMNEWS | | CM
NAN | News Agency of Nigeria | NG
GNA | Ghana News Agency | GH
AIP | Agence Ivoirienne de Presse | CI
ATOP | Agence Togolaise de Presse | TG
ABP | Agence Benin Presse | BJ
AIB | Agence d'Information du Burkina | BF
ANP | Agence Nigerienne de Presse | NE
AMAP | | ML
AGP | Agence Guineenne de Presse | GN
SLENA | Sierra Leone News Agency | SL
LINA | Liberia News Agency | LR
Inforpress | | CV
ANGOP | Angop | AO
AIM | Mozambique News Agency, Agencia de Informacao de Mocambique | MZ
NAMPA | Nampa, Namibia Press Agency | NA
BOPA | Botswana Press Agency | BW
ZANIS | ZANA | ZM
New Ziana | New ZIANA, ZIANA, Ziana | ZW
MANA | Malawi News Agency | MW
SAPA | Sapa, South African Press Association | ZA
SAnews | SAnews.gov.za, BuaNews | ZA
LENA | Lesotho News Agency | LS
SNA | Seychelles News Agency | SC
Taratra | ANTA | MG
allAfrica | AllAfrica.com |
`;

export interface Agency {
  readonly name: string;
  readonly forms: readonly string[];
  readonly state: string | null;
  /** Written for readers abroad: a bare office is one of the dateline's state, not of the agency's. */
  readonly world: boolean;
}

/** All agencies; `forms` begin with the credited name. */
export const agencies: readonly Agency[] = AGENCIES.trim()
  .split("\n")
  .map((line) => {
    const [name = "", forms = "", state = "", world = ""] = line.split("|").map((cell) => cell.trim());
    const others = forms.split(",").map((form) => form.trim());
    return { name, forms: [name, ...others.filter(Boolean)], state: state || null, world: world !== "" };
  });
