import type { LexiconClass } from "../model/lexicon.ts";
import type { BodyKind } from "../model/tag.ts";

/** What ends a company's name. */
export const FIRM_ENDINGS: ReadonlySet<string> = new Set(
  "inc. inc corp. corp plc ltd. ltd llc co. nv ag gmbh s.a.".split(" "),
);

/**
 * The words of organisations' names: what kind of body a word shows, and words that stand in such names and not in
 * people's. Keys are folded tokens.
 */
const WORDS: Readonly<Record<BodyKind, string>> = {
  ministry:
    "ministry ministries department departments treasury cabinet chancellery foreign-office secretariat exchequer government governments kremlin presidency palace administration",
  parliament:
    "parliament parliamentary senate house congress assembly duma knesset bundestag bundesrat diet majlis majles commons lords sabha sejm riksdag storting folketing " +
    "rada legislature chamber cortes congressional legislative dail seanad eduskunta skupstina sobranje saeima seimas riigikogu hural khural oireachtas consultative vouli althing meclis legco",
  court: "court courts tribunal judiciary judicial supreme appeals",
  party:
    "party parties politburo political-bureau labour labor conservative conservatives democrats democrat democratic-party republicans tories tory liberals liberal socialists communists greens likud fatah hamas hezbollah " +
    "communist maoist maoists marxist marxists socialist coalition bloc alliance movement front taliban faction opposition republican christian-democrat nationalist democratic solidarity rebels guerrillas caucus unionist unionists loyalists nationalists islamists separatists royalists monarchists reformists centrists youth-league league presidium congress-party peronist kuomintang separatist islamist",
  company:
    `${[...FIRM_ENDINGS].join(" ")} ` +
    "limited jsc ojsc cjsc pjsc llp pty pvt oyj asa a.s. co corporation company companies sa n.v. bhd sdn oy ab as spa s.p.a. kk holdings holding group airlines airways motors motor industries enterprises " +
    "bros bros. brothers partners associates securities insurance technologies systems software electronics pharmaceuticals chemicals steel telecom petroleum brewing brewery stores foods entertainment pictures studios " +
    "newspapers realty properties capital investments management consulting mutual savings trust industrial semiconductor laboratories electric motors railroad pipeline utilities utility shipbuilding supermarkets hotels resorts international bancorp bankshares financial manufacturer manufacturing firm subsidiary unit division sons communications products resources petrochemical cement textile lines express computer computers cellular wireless network networks broadcasting cable stockbroker brokerage carmaker maker automaker conglomerate carrier",
  military:
    "army navy marines marine corps battalion brigade regiment fleet squadron garrison militia troops guard guards guerrilla guerrillas command forces force armed naval military contingent nato-led",
  police: "police constabulary gendarmerie intelligence customs prison prisons fbi cia interpol detective",
  local:
    "city county province provincial district municipality municipal prefecture region regional oblast krai canton town township village state states governorate borough territory territories division",
  university: "university college school academy faculty institute polytechnic",
  body:
    "committee commission council board bureau agency authority association union federation confederation society foundation fund bank organization organisation organizations forum centre center chamber-of-commerce conference community " +
    "commonwealth corps service services mission secretariat panel delegation institution institutions museum church hospital club trust network task working team inspectorate directorate summit group observatory laboratory station exchange stock " +
    "programme program initiative project league campaign coalition-for embassy consulate dialogue session meetings conference fund board investigation inquiry operation operations headquarters branch post investigations regulator watchdog bourse central affiliate charity lobby chamber plenum workshop structure",
  plain:
    "staff air revolution cape coast fort mount upper lower greater affairs office nations united national federal international world global european african asian american arab islamic muslim christian catholic jewish orthodox latin north south east west northern southern eastern western central " +
    "pacific atlantic mediterranean caribbean balkan people people's peoples republic kingdom public general special joint permanent standing executive economic social cultural political strategic studies research science sciences technology development " +
    "trade commerce industry finance financial foreign external internal relations cooperation security defense defence health labor workers worker teachers farmers women women's youth children students lawyers journalists doctors engineers accountants employers employees veterans " +
    "human rights refugees environment environmental energy atomic nuclear oil gas power water food agriculture agricultural fisheries forestry transport transportation aviation space railways maritime shipping ports roads highway " +
    "education information communications media press news television radio culture sports olympic football soccer tourism planning reform investment investments monetary reserve revenue customs tax export import exports exporting countries " +
    "humanitarian relief aid peace peacekeeping reconstruction democracy election elections electoral law legal justice interior home senior advanced applied affairs statistics standards control protection management safety medical medicine nursing " +
    "secretary-general oversight crime criminal narcotics drug drugs anti-corruption corruption war crimes rights commissioner population migration meteorological geological survey emergency emergencies disaster land housing urban rural environment " +
    "first second third great grand royal imperial new old free independent progressive revolutionary popular civic green peace unity freedom liberation resistance salvation justice inter group tokyo london paris york geneva hague city street square hall airport port river lake sea ocean gulf strait island islands mountain bay peninsula valley canal bridge dam park-service day week year month quarter season cup championship games series award prize trophy hotel theatre theater " +
    "stadium cathedral mosque temple street avenue road boulevard building hospital line policy plan act law constitution resolution protocol convention charter accord accords pact treaty agreement declaration communique vision strategy roadmap scheme corridor belt bid deal era doctrine memorial library orchestra magazine journal times post herald tribune daily gazette agency xinhua reuters afp tass yonhap kyodo bernama interfax " +
    "policies partnership partnerships reforms minorities matters sectors communities inclusion innovation transformation integration sustainability competitiveness equality diaspora " +
    "shrine festival fair expo exhibition marathon race tour trial palace residence garden gardens zoo doctrine candidates candidate summit level council general's office's system house-to-house market markets index stocks bonds shares rate rates",
};

const KIND = new Map<string, BodyKind>();
for (const [kind, list] of Object.entries(WORDS).reverse()) {
  for (const word of list.split(" ")) if (!KIND.has(word) || kind !== "plain") KIND.set(word, kind as BodyKind);
}

/** The kind of body a word shows in an organisation's name, `plain` where it only belongs in such names. */
export function bodyKind(key: string): BodyKind | undefined {
  return KIND.get(key);
}

/**
 * Bodies known by name: the states one may act for, the likeliest first (`-`: many states together), what kind it is, its
 * names. Sources: parliaments by the Inter-Parliamentary Union, central banks by the BIS, parties as agencies name them.
 */
const KNOWN = `
VN,LA,KH,KR | parliament | NA
- | company | General Motors, General Electric, General Mills, General Foods, General Dynamics, General Re, General Instrument, General Atomics, General Signal, General Cinema, Federal Express, Prudential-Bache
- | body | UN, United Nations, U.N., NATO, ASEAN, WTO, World Trade Organization, World Trade Organisation, IMF, International Monetary Fund, World Bank, WB, WHO, World Health Organization, World Health Organisation, OPEC, OAS, Organization of American States, Organisation of American States, OAU, Organization of African Unity, Organisation of African Unity, African Union, AU, IAEA, International Atomic Energy Agency, OSCE, OECD, APEC, SCO, CIS, GCC, Gulf Cooperation Council, Arab League, League of Arab States, Commonwealth of Independent States, ECOWAS, SADC, IGAD, Mercosur, UNASUR, CARICOM, SAARC, BRICS, ADB, Asian Development Bank, African Development Bank, Inter-American Development Bank, UNESCO, UNICEF, UNHCR, UNDP, UNCTAD, FAO, ILO, WFP, World Food Programme, World Food Program, GATT, ICRC, Red Cross, International Committee of the Red Cross, IOC, International Olympic Committee, Interpol, ICC, International Criminal Court, International Court of Justice, Latin American Integration Association, Council of Europe, Western European Union, Andean Community, Amnesty International, Human Rights Watch, Greenpeace, Organization of Islamic Cooperation, Organization of the Islamic Conference, OIC, G7, G8, G20, AIIB, EBRD, Bank for International Settlements, UNAMA, UNMIK, Economic Commission for Africa, Pacific Islands Forum, East African Community, IOM, WIPO, UNIDO, UNEP, UNFPA, UNRWA, FIFA, UEFA, IATA, ICAO, IMO, ITU, UPU, WMO, IPCC, World Economic Forum, Non-Aligned Movement, OPCW, Eurasian Economic Commission, CSTO, General Assembly, U.N. Security Council, International Energy Agency, IEA, Africa Union
- | military | UNPROFOR, SFOR, KFOR, ISAF
EU | body | European Commission, European Central Bank, ECB, European Council, European Investment Bank, EC, Council of the European Union, Europol, Eurogroup, European External Action Service
EU | parliament | European Parliament
AF | body | Loya Jirga
AF | party | Taliban, Northern Alliance
AO | party | UNITA, MPLA
AR | party | Peronist
AR | ministry | Casa Rosada
AT | party | Freedom Party
BD | party | Awami League, BNP
BR | ministry | Itamaraty, Planalto
CA | police | RCMP, Royal Canadian Mounted Police
CA | party | Parti Quebecois, Bloc Quebecois
CH | body | Swiss National Bank
CN | body | State Development and Reform Commission, National Development and Reform Commission, NDRC, People's Bank of China
CN | military | People's Liberation Army, PLA
CN | ministry | State Council, Taiwan Affairs Office
CN | parliament | National People's Congress, NPC, CPPCC
CL | ministry | La Moneda
CN | party | CCP, CPC, Communist Party of China, CPC Central Committee
CO | party | FARC, ELN, AUC
DE | body | Bundesbank
DE | military | Bundeswehr
DE | parliament | Bundestag, Bundesrat
DE | party | CDU, SPD, Christian Democratic Union, CSU, Social Democratic Party of Germany
DD | party | SED, Socialist Unity Party
DD | parliament | Volkskammer
DK | parliament | Folketing
EG | party | Muslim Brotherhood
EH | party | Polisario, Polisario Front
ES | ministry | Moncloa
ES | party | ETA, PSOE, Popular Party
ET | party | TPLF, EPRDF
FR | ministry | Elysee, Quai d'Orsay
FR | party | Gaullist, RPR, UDF, UMP, National Front
GB | body | Scotland Yard, Bank of England, Confederation of British Industry, CBI
GB | ministry | Downing Street, Whitehall
GB,PK,DE | ministry | Foreign Office
GB | police | RUC, Royal Ulster Constabulary, PSNI, Metropolitan Police
GB | parliament | House of Commons, House of Lords, Welsh Assembly
GB | party | Tory, Tories, Liberal Democrats, Liberal Democrat, Sinn Fein, SNP, SDLP, DUP, Ulster Unionist, Ulster Unionists, Ulster Unionist Party, Democratic Unionist Party
GB,CA | party | Conservative Party, Conservative, Conservatives
GB,NZ,IL,IE,MT | party | Labour Party, Labour, New Labour
GH | party | NPP, NDC
HK,NG,FJ | body | Executive Council
HK | body | HKMA, Hong Kong Monetary Authority
HK,JM,FJ,KE,BN,MU | parliament | Legislative Council
US,JP,AU,NZ,PH,NG,ID,MY,BY,CY,MT,FJ,LR,MA,LY,YE,NP,BZ,TH,ET,ZW,CO,UY,BA,SO,TT,JM,KZ,UZ,EG | parliament | House of Representatives
BR,AR,MX,CL,IT,RO,CZ,LU,PY,BO,DO,HT,TN,RW,GQ,BI,CS | parliament | Chamber of Deputies
BE,MA,CO | parliament | Chamber of Representatives
EG,SY,AL | parliament | People's Assembly
RU,CH,YU,CS | parliament | Federal Assembly
TR,BG | parliament | Grand National Assembly
JP,MA | parliament | House of Councillors, House of Councilors
BA,ET,AF | parliament | House of Peoples, House of the Federation, House of Elders
HU | party | Fidesz, MSZMP, Hungarian Socialist Workers' Party
ID | body | Bank Indonesia, Nahdlatul Ulama, Muhammadiyah
ID | military | TNI
ID | parliament | DPR
ID | party | Golkar, PDI-P, PDI, Gerindra
IE | parliament | Dail
IE | party | IRA, Irish Republican Army, Fianna Fail, Fine Gael
IL | body | Mossad, Shin Bet
IL | military | Israel Defense Forces, IDF
IL | parliament | Knesset
IL | party | Likud, Kadima, Shas
IN | body | Reserve Bank of India, RBI, FICCI, CII, Planning Commission, NITI Aayog
IN | parliament | Lok Sabha, Rajya Sabha
IN | party | BJP, Bharatiya Janata Party, Congress Party, Janata Dal, CPI, CPI-M, CPM, AIADMK, DMK, Telugu Desam, Shiv Sena, Samajwadi Party, Akali Dal
IQ | party | Baath Party, Ba'ath
IR | body | Guardian Council, Expediency Council
IR | military | Revolutionary Guards, Revolutionary Guard, IRGC
IT | ministry | Farnesina
IT | party | Forza Italia, Northern League
JM | party | PNP
JP | body | Keidanren, Bank of Japan, BOJ
JP | ministry | MITI
JP | parliament | Diet
JP | party | LDP, Liberal Democratic Party, Komeito
KE | party | KANU
KH | party | CPP, Funcinpec, FUNCINPEC, Khmer Rouge
KP | parliament | Supreme People's Assembly
KP | party | Workers' Party of Korea, WPK
KR | body | National Intelligence Service
KR | ministry | Blue House, Cheong Wa Dae
KR | party | Grand National Party
LA | body | Lao Front
LA | party | LPRP
LB | party | Hezbollah, Hizbollah, Hizbullah, Phalange
LK | party | LTTE, Tamil Tigers, UNP
MM | body | SLORC, SPDC
MM | party | NLD, National League for Democracy, USDP, KNU, Karen National Union
MX | company | PEMEX, Pemex
MX | party | PRI, PRD, Zapatista
MY | body | Bank Negara
MY | ministry | Wisma Putra
MY | parliament | Dewan Rakyat
MY | party | UMNO, Barisan Nasional, MCA, MIC, Gerakan, PKR
MZ | party | FRELIMO, RENAMO, Frelimo, Renamo
NA | party | SWAPO
NG | party | PDP, APC
NI | party | Sandinista, Sandinistas, FSLN
NO | parliament | Storting
NP | party | Nepali Congress, CPN-UML, UML, CPN-MC
NZ | party | New Zealand First, NZ First
PE | ministry | Torre Tagle
PE | party | Sendero Luminoso, Shining Path
PH | ministry | Malacanang
PH | party | MILF, MNLF, Moro National Liberation Front
PK | body | ISI
PK | party | Pakistan People's Party, PPP, Pakistan Muslim League, PML-N
PL | parliament | Sejm
PL | party | Law and Justice, Civic Platform, PZPR, Polish United Workers' Party
PS | body | Palestinian Authority
PS | parliament | Palestinian Legislative Council
PS | party | Fatah, Hamas, PLO, Palestine Liberation Organization, Islamic Jihad
RU | body | FSB, Bank of Russia
RU | company | Gazprom
RU | ministry | Kremlin
SU | party | CPSU, CPSU Central Committee, Communist Party of the Soviet Union, Soviet Communist Party
SU,BY | police | KGB
DD | police | Stasi
RO | police | Securitate
RU | police | SVR, GRU
GB | police | MI5, MI6
SU | parliament | Supreme Soviet
RU | parliament | State Duma, Duma, Federation Council
SD | military | Janjaweed
SD | party | SPLA, SPLM
SE | parliament | Riksdag
SV | party | FMLN
TR | party | PKK, AKP, Justice and Development Party, Welfare Party
TW | body | Mainland Affairs Council, Straits Exchange Foundation
TW | ministry | Executive Yuan
TW | parliament | Legislative Yuan
TW | party | Kuomintang, KMT, Democratic Progressive Party, DPP
UA | company | Naftogaz
UA | parliament | Verkhovna Rada, Rada
US | body | Federal Reserve, Federal Reserve Board, Fed, CIA, Central Intelligence Agency, FBI, Federal Bureau of Investigation, FDA, Food and Drug Administration, EPA, SEC, Securities and Exchange Commission, FCC, FTC, NASA, USTR, IRS, Internal Revenue Service, NSA, FAA, FDIC, Environmental Protection Agency, Federal Communications Commission, Federal Aviation Administration, USAID, AFL-CIO, DEA
US,IN | body | INS
US | body | Immigration and Naturalization Service, Immigration and Customs Enforcement, Secret Service, Customs Service, Border Patrol, Peace Corps, National Transportation Safety Board, NTSB, Federal Emergency Management Agency, FEMA, Drug Enforcement Administration, Social Security Administration, Nuclear Regulatory Commission, General Accounting Office, GAO, Congressional Budget Office, Office of Management and Budget, Centers for Disease Control, Centers for Disease Control and Prevention, CDC, National Institutes of Health, Federal Trade Commission, Teamsters, Teamsters Union, UAW, United Auto Workers, United Mine Workers
GB | body | Chatham House, Trades Union Congress, TUC
GB,ZA | body | National Union of Mineworkers
DE | body | IG Metall
IL | body | Histadrut
RU | body | Federal Security Service
JP | body | Rengo, Nikkeiren
KR | body | Federation of Korean Industries
AU | body | ACTU, ASIO
CA | body | CSIS
US | military | Joint Chiefs of Staff
US | ministry | White House, Pentagon, State Department, Justice Department, Treasury Department, Commerce Department, Defense Department, Agriculture Department, Labor Department, Energy Department
US | parliament | U.S. Senate, Capitol Hill
US | party | Democratic National Committee, Republican National Committee, GOP
VN | body | Vietnam Fatherland Front, Fatherland Front, VCCI
VE | ministry | Miraflores
YU | party | League of Communists of Yugoslavia, LCY, LCY Central Committee
VN | party | CPV, CPVCC, Communist Party of Vietnam
XK | party | KLA, Kosovo Liberation Army
ZA | body | COSATU
ZA | party | ANC, African National Congress, Inkatha Freedom Party, Inkatha, SACP
ZW | party | ZANU-PF, MDC, Movement for Democratic Change, ZANU, ZANU PF
`;

/** Organisations known by their names. */
export const bodies: LexiconClass<"body"> = {
  class: "body",
  casing: "capital",
  entries: KNOWN.trim()
    .split("\n")
    .flatMap((line) => {
      const [codes = "", kind = "", names = ""] = line.split("|").map((cell) => cell.trim());
      const states = codes === "-" ? [] : codes.split(",");
      return names.split(",").map((name) => ({
        words: name.trim(),
        value: { states, international: codes === "-" && kind !== "company", kind: kind as BodyKind },
        casing: /^[A-Z.-]+$/.test(name.trim()) ? ("exact" as const) : ("capital" as const),
      }));
    }),
};
