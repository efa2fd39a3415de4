import type { LexiconClass } from "../model/lexicon.ts";

/**
 * The words of organisations' names: what kind of body a word shows, and words that stand in such names and not in
 * people's. Keys are folded tokens.
 */
export type BodyKind =
  | "ministry"
  | "parliament"
  | "court"
  | "party"
  | "company"
  | "military"
  | "police"
  | "local"
  | "university"
  | "body"
  | "plain";

const WORDS: Readonly<Record<BodyKind, string>> = {
  ministry:
    "ministry ministries department departments treasury cabinet chancellery office foreign-office secretariat exchequer government governments kremlin presidency palace administration",
  parliament:
    "parliament parliamentary senate house congress assembly duma knesset bundestag bundesrat diet majlis majles commons lords sabha sejm riksdag storting folketing " +
    "rada legislature chamber cortes congressional legislative dail seanad eduskunta skupstina sobranje saeima seimas riigikogu hural khural oireachtas consultative vouli althing meclis legco",
  court: "court courts tribunal judiciary judicial supreme appeals",
  party:
    "party parties politburo political-bureau labour labor conservative conservatives democrats democrat democratic-party republicans tories tory liberals liberal socialists communists greens likud fatah hamas hezbollah " +
    "communist socialist coalition bloc alliance movement front taliban faction opposition republican christian-democrat nationalist democratic solidarity rebels guerrillas caucus youth-league league presidium congress-party peronist kuomintang separatist islamist",
  company:
    "inc inc. corp corp. co co. ltd ltd. llc plc corporation company companies ag sa s.a. nv n.v. gmbh bhd sdn oy ab as spa s.p.a. kk holdings holding group airlines airways motors motor industries enterprises " +
    "bros bros. brothers partners associates securities insurance technologies systems software electronics pharmaceuticals chemicals steel telecom petroleum brewing brewery stores foods entertainment pictures studios " +
    "newspapers realty properties capital investments management consulting mutual savings trust industrial semiconductor laboratories electric motors railroad pipeline utilities utility shipbuilding supermarkets hotels resorts international bancorp bankshares financial manufacturer manufacturing firm subsidiary unit division sons communications products resources petrochemical cement textile lines express computer computers cellular wireless network networks broadcasting cable stockbroker brokerage carmaker maker automaker conglomerate carrier",
  military:
    "army navy marines marine corps battalion brigade regiment fleet squadron garrison militia troops guard guards guerrilla guerrillas command forces force armed naval military contingent nato-led staff air",
  police: "police constabulary gendarmerie intelligence customs prison prisons fbi cia interpol detective",
  local:
    "city county province provincial district municipality municipal prefecture region regional oblast krai canton town township village state states governorate borough territory territories division",
  university: "university college school academy faculty institute polytechnic",
  body:
    "committee commission council board bureau agency authority association union federation confederation society foundation fund bank organization organisation organizations forum centre center chamber-of-commerce conference community " +
    "commonwealth corps service services mission secretariat panel delegation institution institutions museum church hospital club trust network task working team inspectorate directorate summit group observatory laboratory station exchange stock " +
    "programme program initiative project league campaign coalition-for embassy consulate dialogue session meetings conference fund board investigation inquiry operation operations headquarters branch post regulator watchdog bourse central affiliate charity lobby chamber plenum workshop",
  plain:
    "affairs nations united national federal international world global european african asian american arab islamic muslim christian catholic jewish orthodox latin north south east west northern southern eastern western central " +
    "pacific atlantic mediterranean caribbean balkan people people's peoples republic kingdom public general special joint permanent standing executive economic social cultural political strategic studies research science sciences technology development " +
    "trade commerce industry finance financial foreign external internal relations cooperation security defense defence health labor workers worker teachers farmers women women's youth children students lawyers journalists doctors engineers accountants employers employees veterans " +
    "human rights refugees environment environmental energy atomic nuclear oil gas power water food agriculture agricultural fisheries forestry transport transportation aviation space railways maritime shipping ports roads highway " +
    "education information communications media press news television radio culture sports olympic football soccer tourism planning reform investment investments monetary reserve revenue customs tax export import exports exporting countries " +
    "humanitarian relief aid peace peacekeeping reconstruction democracy election elections electoral law legal justice interior home senior advanced applied affairs statistics standards control protection management safety medical medicine nursing " +
    "secretary-general oversight crime criminal narcotics drug drugs anti-corruption corruption war crimes rights commissioner population migration meteorological geological survey emergency emergencies disaster land housing urban rural environment " +
    "first second third great grand royal imperial new old free independent progressive revolutionary popular civic green peace unity freedom liberation resistance salvation justice inter group tokyo london paris york geneva hague city street square hall tower airport port river lake sea ocean gulf strait island islands mountain bay peninsula valley canal bridge dam park-service day week year month quarter season cup championship games series award prize trophy hotel theatre theater " +
    "stadium cathedral mosque temple street avenue road boulevard building hospital line policy plan act bill law constitution resolution protocol convention charter accord accords pact treaty agreement declaration communique vision strategy roadmap scheme corridor belt bid deal era doctrine memorial library orchestra magazine journal times post herald tribune daily gazette agency xinhua reuters afp tass yonhap kyodo bernama interfax " +
    "shrine festival fair expo exhibition marathon race tour trial palace residence garden gardens zoo doctrine candidates candidate summit level council general's office's system house-to-house market markets index stocks bond bonds bill bills shares rate rates",
};

const KIND = new Map<string, BodyKind>();
for (const [kind, list] of Object.entries(WORDS).reverse()) {
  for (const word of list.split(/\s+/)) if (!KIND.has(word) || kind !== "plain") KIND.set(word, kind as BodyKind);
}

/** The kind of body a word shows in an organisation's name, `plain` where it only belongs in such names. */
export function bodyKind(key: string): BodyKind | undefined {
  return KIND.get(key);
}

/** Bodies known by name, with the state they act for; `-` is an organisation of many states. */
const KNOWN = `
UN, United Nations, U.N., NATO, ASEAN, WTO, World Trade Organization, World Trade Organisation, IMF, International Monetary Fund, World Bank, WHO, World Health Organization, World Health Organisation, OPEC, OAS, Organization of American States, Organisation of American States, OAU, Organization of African Unity, Organisation of African Unity, African Union, AU, IAEA, International Atomic Energy Agency, OSCE, OECD, APEC, SCO, CIS, GCC, Gulf Cooperation Council, Arab League, League of Arab States, Commonwealth of Independent States, ECOWAS, SADC, IGAD, Mercosur, UNASUR, CARICOM, SAARC, BRICS, ADB, Asian Development Bank, African Development Bank, Inter-American Development Bank, UNESCO, UNICEF, UNHCR, UNDP, UNCTAD, FAO, ILO, WFP, World Food Programme, World Food Program, GATT, ICRC, Red Cross, International Committee of the Red Cross, IOC, International Olympic Committee, Interpol, ICC, International Criminal Court, International Court of Justice, Latin American Integration Association, Council of Europe, Western European Union, Andean Community, Amnesty International, Human Rights Watch, Greenpeace, Organization of Islamic Cooperation, Organization of the Islamic Conference, OIC, G7, G8, G20, AIIB, EBRD, BIS, Bank for International Settlements, UNAMA, UNMIK, UNPROFOR, SFOR, KFOR, ISAF, Economic Commission for Africa, Pacific Islands Forum, East African Community, EAC, IOM, WIPO, UNIDO, UNEP, UNFPA, UNRWA, FIFA, UEFA, IATA, ICAO, IMO, ITU, UPU, WMO, IPCC, World Economic Forum, Non-Aligned Movement, NAM, OPCW, Eurasian Economic Commission, CSTO, General Assembly, U.N. Security Council, Commonwealth, International Energy Agency, IEA, Africa Union, Amnesty | -
European Commission, European Parliament, European Central Bank, ECB, European Council, European Investment Bank, EC, Council of the European Union, Europol, Eurogroup, European External Action Service | EU
White House, Pentagon, State Department, U.S. Senate, House of Representatives, Capitol Hill, Federal Reserve, Federal Reserve Board, Fed, CIA, Central Intelligence Agency, FBI, Federal Bureau of Investigation, FDA, Food and Drug Administration, EPA, SEC, Securities and Exchange Commission, FCC, FTC, NASA, USTR, Joint Chiefs of Staff, National Security Council, IRS, Internal Revenue Service, NSA, FAA, Democratic National Committee, Republican National Committee, GOP, FDIC, Justice Department, Treasury Department, Commerce Department, Defense Department, Agriculture Department, Labor Department, Energy Department, Environmental Protection Agency, Federal Communications Commission, Federal Aviation Administration, CIA's, USAID, AFL-CIO, DEA, Homeland Security | US
National People's Congress, NPC, CPPCC, CPC, Communist Party of China, State Council, People's Liberation Army, PLA, State Development and Reform Commission, National Development and Reform Commission, NDRC, Taiwan Affairs Office, CPC Central Committee, Central Military Commission, People's Bank of China | CN
Kremlin, State Duma, Duma, Federation Council, FSB, Gazprom, Bank of Russia | RU
Bundestag, Bundesrat, Bundesbank, CDU, SPD, Christian Democratic Union, CSU, Social Democratic Party of Germany, Bundeswehr | DE
Downing Street, House of Commons, House of Lords, Foreign Office, Whitehall, Scotland Yard, Tory, Tories, Bank of England, Confederation of British Industry, CBI, Liberal Democrats, Liberal Democrat, Sinn Fein, SNP, Ulster Unionist, Welsh Assembly | GB
Labour Party, Labour, New Labour | GB,NZ,IL,IE,MT,NO,NL
Conservative Party, Conservative, Conservatives | GB,CA,NO
Elysee, Quai d'Orsay, Gaullist | FR
Knesset, Likud, Mossad, Shin Bet, Israel Defense Forces, IDF, Kadima, Shas | IL
Fatah, Hamas, PLO, Palestine Liberation Organization, Palestinian Authority, Islamic Jihad, Palestinian Legislative Council | PS
Hezbollah, Hizbollah, Hizbullah, Phalange | LB
Lok Sabha, Rajya Sabha, BJP, Bharatiya Janata Party, Congress Party, Reserve Bank of India, RBI, FICCI, CII, Planning Commission, NITI Aayog, Janata Dal | IN
Awami League, BNP | BD
Pakistan People's Party, PPP, Pakistan Muslim League, PML-N, ISI, PTI | PK
Diet, LDP, Liberal Democratic Party, MITI, Keidanren, Bank of Japan, BOJ, Komeito | JP
Grand National Party, Blue House, National Intelligence Service | KR
Workers' Party of Korea, Supreme People's Assembly, WPK | KP
Kuomintang, KMT, Democratic Progressive Party, DPP, Legislative Yuan, Executive Yuan, Mainland Affairs Council, Straits Exchange Foundation | TW
UMNO, PAS, Barisan Nasional, Bank Negara, Dewan Rakyat | MY
Golkar, PDI-P, TNI, Bank Indonesia, DPR, Nahdlatul Ulama, Muhammadiyah, Gerindra | ID
CPV, CPVCC, Communist Party of Vietnam, Vietnam Fatherland Front, Fatherland Front, VCCI | VN
LPRP, Lao Front | LA
CPP, Funcinpec, FUNCINPEC, Khmer Rouge | KH
NLD, National League for Democracy, USDP, SLORC, SPDC, KNU, Karen National Union | MM
LTTE, Tamil Tigers, UNP | LK
Taliban, Northern Alliance, Loya Jirga | AF
ANC, African National Congress, Inkatha Freedom Party, Inkatha, COSATU, SACP | ZA
ZANU-PF, MDC, Movement for Democratic Change, ZANU | ZW
SWAPO | NA
FRELIMO, RENAMO, Frelimo, Renamo | MZ
UNITA, MPLA | AO
SPLA, SPLM, Janjaweed | SD
TPLF, EPRDF | ET
Polisario, Polisario Front | EH
PRI, PAN, PRD, Zapatista, PEMEX, Pemex | MX
FARC, ELN | CO
Sandinista, Sandinistas, FSLN, Contra | NI
FMLN, ARENA | SV
Sendero Luminoso, Shining Path | PE
Peronist | AR
ETA, Basque, PSOE, Popular Party | ES
IRA, Irish Republican Army, Fianna Fail, Fine Gael, Dail | IE
Sejm, Solidarity, Law and Justice | PL
Verkhovna Rada, Rada, Naftogaz | UA
PKK, AKP, Justice and Development Party, Welfare Party | TR
ZANU PF | ZW
Riksdag | SE
Storting | NO
Folketing | DK
Baath Party, Ba'ath | IQ
Revolutionary Guards, Revolutionary Guard, Guardian Council, Expediency Council, IRGC | IR
KLA, Kosovo Liberation Army | XK
Muslim Brotherhood | EG
Parti Quebecois, Bloc Quebecois | CA
Legislative Council, Executive Council, HKMA, Hong Kong Monetary Authority | HK,
Swiss National Bank | CH
MILF, MNLF, Moro National Liberation Front, Malacanang | PH
`;

/** Organisations known by their names. */
export const bodies: LexiconClass<"body"> = {
  class: "body",
  casing: "capital",
  entries: KNOWN.trim()
    .split("\n")
    .flatMap((line) => {
      const [names = "", codes = ""] = line.split("|").map((cell) => cell.trim());
      const states = codes === "-" ? [] : codes.split(",").filter(Boolean);
      return names.split(",").map((name) => ({
        words: name.trim(),
        value: { states, international: codes === "-" },
        casing: /^[A-Z.]+$/.test(name.trim()) ? ("exact" as const) : ("capital" as const),
      }));
    }),
};
