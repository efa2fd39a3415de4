import type { Entry, LexiconClass } from "../model/lexicon.ts";
import type { OfficeWord } from "../model/tag.ts";

/**
 * Heads of titles, one line a kind: the words an office is called by, without rank words (deputy, acting) and without
 * what it is charged with. `*` marks words that name no office by themselves (`a leader`, `the general idea`).
 */
const HEADS: ReadonlyArray<readonly [OfficeWord["kind"], string]> = [
  [
    "monarch",
    "king, queen, emir, amir, sultan, emperor, empress, monarch, grand duke, tsar, shah, yang di-pertuan agong, queen mother*, pope, pontiff",
  ],
  [
    "royal",
    "crown prince, crown princess, prince, princess, prince regent, regent, prince consort, heir apparent, duke, duchess",
  ],
  ["president", "president, pres., vice-president, co-president, presidential successor*"],
  [
    "head-of-state",
    "head of state, supreme leader, paramount leader, governor general, governor-general, captain regent, state president",
  ],
  [
    "premier",
    "prime minister, premier, pm!, state counsellor, state counselor, prime-minister, head of government, taoiseach, chief executive of hong kong, cabinet chief, president of the council of ministers, president of the government",
  ],
  ["deputy-premier", "dpm!, vpm!, tanaiste, state councilor, state councillor, deputy pm, vice-premier, vice pm"],
  ["chancellor", "chancellor, federal chancellor"],
  [
    "minister",
    "minister, fm!, cs!*, federal councillor, federal councilor, cabinet minister, minister of state, minister without portfolio, minister-delegate, minister delegate, " +
      "chancellor of the exchequer, attorney general, attorney-general, solicitor general, solicitor-general, lord chancellor, treasurer*, " +
      "chief cabinet secretary, cabinet secretary, financial secretary, colonial secretary, foreign secretary, home secretary, trade representative, " +
      "paymaster general, postmaster general, leader of the house of commons, leader of the house, treasury chief, defense chief*, defence chief*",
  ],
  ["deputy-minister", "dfm!, vice-minister, deputy-minister, parliamentary secretary, parliamentary under-secretary"],
  ["secretary", "secretary*, sec.*, secy*, sec'y*"],
  ["secretary-of-state", "secretary of state"],
  [
    "undersecretary",
    "undersecretary, under-secretary, under secretary, undersecretary of state, under-secretary of state, under secretary of state, " +
      "permanent secretary, state secretary, permanent undersecretary, permanent under-secretary, parliamentary undersecretary",
  ],
  [
    "secretary-general",
    "party secretary general, party secretary-general, party general secretary, secretary general, secretary-general, general secretary, undersecretary general, undersecretary-general, under-secretary general, " +
      "under-secretary-general, first secretary, executive secretary, party secretary, party chief, party leader, executive director-general",
  ],
  ["speaker", "speaker*, house speaker, parliament speaker, speaker of parliament, speaker of the house"],
  [
    "legislator",
    "senator, sen., congressman, congresswoman, congressperson, member of parliament, mp!, m.p.!, mep!, mla!, mna!, lawmaker, legislator, deputy*, " +
      "parliamentarian, rep., representative*, assemblyman, assemblywoman, member of congress, member of the european parliament, councillor, councilor, " +
      "councilman, councilwoman, city councilor, alderman, majority leader, minority leader, majority whip, minority whip, chief whip, whip*, floor leader, " +
      "house majority leader, house minority leader, senate majority leader, senate minority leader, peer*, majority leader of the senate, " +
      "member of the bundestag, member of the knesset, member of the national assembly, member of the house of representatives, knesset member",
  ],
  [
    "ambassador",
    "ambassador, amb., ambassador-at-large, ambassador at large, high commissioner, consul, consul general, consul-general, vice-consul, charge d'affaires, " +
      "chargé d'affaires, charge d' affaires, permanent representative, nuncio, papal nuncio, apostolic nuncio, permanent observer, chief of mission, head of mission",
  ],
  [
    "envoy",
    "envoy, special envoy, special representative, emissary, peace envoy, mediator, negotiator, chief negotiator, special rapporteur, rapporteur, " +
      "personal envoy, high representative*, special coordinator, plenipotentiary, delegate*, trade negotiator, peace negotiator, troubleshooter",
  ],
  [
    "spokesperson",
    "spokesman, spokeswoman, spokesperson, press secretary, press officer, press attache, press attaché, chief spokesman, chief spokeswoman, " +
      "press spokesman, media officer, information officer, public affairs officer, public information officer",
  ],
  [
    "local",
    "governor, gov., mayor, mentri besar, menteri besar, palatine, oblast head, lord mayor, vice-governor, vice-mayor, lieutenant governor, lieutenant-governor, lt. gov., chief minister, first minister, provincial governor, " +
      "state premier, prefect, county executive, sheriff, lord provost, minister-president, minister president, burgomaster, village head, village chief, " +
      "oblast governor, deputy-governor, provincial secretary, akim, hokim, khokim, wali*, voivode",
  ],
  [
    "rank",
    "general^, gen.^, lieutenant general, lieutenant-general, lt. gen., lt. general, lt gen, major general, major-general, maj. gen., maj. general, maj gen, brigadier general, " +
      "brig. gen., brigadier-general, brig gen, gen^, maj^, col^, capt^, sgt^, brig^, adm^, lt-gen, maj-gen, brigadier, brig., colonel general, colonel-general, colonel, col., lieutenant colonel, " +
      "lieutenant-colonel, lt. col., lt col, major^, maj.^, captain^, capt.^, lieutenant^, lt.^, first lieutenant, second lieutenant, sergeant^, sgt.^, staff sergeant, " +
      "master sgt., staff sgt., sergeant major, sgt. maj., corporal^, cpl.^, private first class, pfc.^, admiral, adm., vice admiral, vice adm., rear admiral, rear adm., " +
      "fleet admiral, commodore, commander, cmdr., lt. cmdr., lieutenant commander, wing commander, air commodore, air marshal, air chief marshal, air vice-marshal, " +
      "marshal, field marshal, group captain, squadron leader, grand admiral, petty officer, superintendent, supt., inspector, chief inspector, detective^, constable^, " +
      "commander in chief, commander-in-chief, supreme commander, chief of the general staff, chief of general staff, chief of the defence staff, chief of the defense staff, " +
      "chief of defence staff, chief of army staff, chief of the army staff, chief of naval staff, chief of air staff, army chief of staff, military chief of staff, army chief, navy chief, " +
      "air force chief, military chief, armed forces chief, military commander, army commander, naval commander, air force commander, rebel commander, guerrilla commander, inspector general of police",
  ],
  [
    "judge",
    "judge, chief judge, justice*, chief justice, magistrate, supreme court justice, presiding judge, district judge, appeals court judge, associate justice, lord justice, " +
      "investigating magistrate, examining magistrate",
  ],
  [
    "prosecutor",
    "prosecutor, chief prosecutor, public prosecutor, prosecutor general, prosecutor-general, state prosecutor, state attorney, u.s. attorney, us attorney, district attorney, " +
      "special prosecutor, independent counsel, special counsel, procurator-general, procurator general, ombudsman, auditor general, comptroller general, registrar*, notary*, " +
      "inspector general, coroner, surgeon general, commissioner general, procurator",
  ],
  [
    "adviser",
    "adviser, advisor, nsa!, national security adviser, national security advisor, aide, counselor*, counsellor*, chief of staff, special assistant, special adviser, special advisor, assistant*, confidant*, " +
      "military attache, military attaché, defence attache, defense attache, attache, attaché, cultural attache, commercial attache",
  ],
  [
    "head",
    "head*, chief*, director, dir.*, director general, director-general, managing director!m, commissioner, administrator, deputy-director, coordinator*, co-ordinator*, superintendent general, " +
      "rector, dean, provost, principal*, warden, controller, comptroller, auditor*, supervisor*, inspector-general, curator, executive director, " +
      "rapporteur-general, high commissioner for refugees, high commissioner for human rights, police chief, fire chief, police commissioner, intelligence chief, security chief, " +
      "aid chief, project director, program director, co-director, convener, convenor, moderator*, custodian*, national director, regional director, country director, foreign policy chief, " +
      "trade chief, economics chief, chief constable, executive vice-chairman, fed chief, division chief, bureau chief*, section chief, station chief, secretary-treasurer, president-general, librarian of congress",
  ],
  [
    "chairman",
    "chairman, chairwoman, chairperson, chair*, co-chairman, co-chair, co-chairwoman, co-chairperson, vice-chairman, vice-chairwoman, vice-chair, cochairman, cochair, vice-chairperson, convenor-general, president-in-office",
  ],
  [
    "leader",
    "leader*, co-leader, strongman, opposition leader, opposition chief, ruler, warlord, guerrilla leader, rebel leader, chieftain, separatist leader, militia leader, faction leader, deputy-leader, general secretary of the party",
  ],
  [
    "officer",
    "chief executive, chief executive officer, ceo!, cfo!, coo!, cto!, cio!, chief financial officer, chief operating officer, chief information officer, chief technology officer, chief investment officer, " +
      "chief marketing officer, chief administrative officer, chief economist, general manager, managing director, managing partner, manager*, executive*, general counsel, company secretary, group president, " +
      "executive vice-president, senior vice-president, country manager, division president, executive chairman, non-executive chairman, nonexecutive chairman, chief engineer, chief scientist, partner*, president and ceo, " +
      "treasurer, chief creative officer, chief legal officer, chief risk officer, chief accountant, operations manager, marketing manager, sales manager, plant manager, marketing director, finance director, corporate secretary, editor*",
  ],
  [
    "member",
    "member*, politburo member, committee member, council member, commission member, board member*, cabinet member, commissioner-designate*, lay member*, founding member*",
  ],
  [
    "official",
    "resident representative, resident coordinator, country representative, official*, diplomat*, officer*, delegate-general*, functionary*, bureaucrat*, representative-general*",
  ],
  [
    "cleric",
    "archbishop, cardinal^, bishop, patriarch, grand mufti, mufti, grand imam, chief rabbi, dalai lama, panchen lama, ecumenical patriarch, supreme patriarch, catholicos",
  ],
];

/** Plurals that adding `s` to the last word does not make. */
const PLURALS: Readonly<Record<string, string>> = {
  chairman: "chairmen",
  chairwoman: "chairwomen",
  "co-chairman": "co-chairmen",
  "vice-chairman": "vice-chairmen",
  chairperson: "chairpersons",
  spokesman: "spokesmen",
  spokeswoman: "spokeswomen",
  spokesperson: "spokespeople",
  secretary: "secretaries",
  undersecretary: "undersecretaries",
  "under-secretary": "under-secretaries",
  "under secretary": "under secretaries",
  "secretary general": "secretaries general",
  "secretary-general": "secretaries-general",
  "secretary of state": "secretaries of state",
  "head of state": "heads of state",
  "head of government": "heads of government",
  "member of parliament": "members of parliament",
  "minister of state": "ministers of state",
  "attorney general": "attorneys general",
  "sen.": "sens.",
  "rep.": "reps.",
  "gen.": "gens.",
  "gov.": "govs.",
  "chief of staff": "chiefs of staff",
  congressman: "congressmen",
  congresswoman: "congresswomen",
  "state secretary": "state secretaries",
  "permanent secretary": "permanent secretaries",
  duchess: "duchesses",
  strongman: "strongmen",
  "consul general": "consuls general",
  "fm!": "fms!",
  "pm!": "pms!",
};

/** Words that only begin a title of rank with a capital: `Major Smith`, but `major change`. */
function entry(written: string, kind: OfficeWord["kind"], plural: boolean): Entry<"office"> {
  const words = written.replace(/[*^!].{0,1}$/, "");
  const exact = written.includes("!");
  return {
    words: exact ? words.toUpperCase().replace(/S$/, plural ? "s" : "S") : words,
    value: { kind, plural, weak: written.includes("*"), capital: written.includes("^") },
    casing: exact ? "exact" : "any",
  };
}

function entries(): Entry<"office">[] {
  const seen = new Set<string>();
  const all: Entry<"office">[] = [];
  const add = (written: string, kind: OfficeWord["kind"], plural: boolean) => {
    const made = entry(written, kind, plural);
    if (seen.has(made.words)) return;
    seen.add(made.words);
    all.push(made);
  };
  const each = (visit: (written: string, kind: OfficeWord["kind"]) => void) => {
    for (const [kind, words] of HEADS) for (const written of words.split(/,\s+/)) visit(written, kind);
  };
  each((written, kind) => add(written, kind, false));
  each((written, kind) => {
    // `chairs` and `heads` are verbs more often than titles.
    if (/^(?:chair|head|lead|whip|co-chair)\*?$/.test(written)) return;
    const bare = written.replace(/[*^]$/, "");
    const mark = written.slice(bare.length);
    const known = PLURALS[bare];
    if (known !== undefined) add(known + mark, kind, true);
    else if (/^[\p{L} -]*[a-rt-xz]$/u.test(bare)) add(`${bare}s${mark}`, kind, true);
  });
  return all;
}

/** Heads of titles in all their spellings, singular and plural. */
export const offices: LexiconClass<"office"> = { class: "office", casing: "any", entries: entries() };
