import type { Entry, LexiconClass } from "../model/lexicon.ts";
import type { HeadWord } from "../model/tag.ts";

/**
 * Head nouns of arrangements between states: `kind | sense | force | forms`.
 *
 * `sense` joins words that news swaps for one another (`pact`, `treaty`, `accord` are one arrangement); `force` says how
 * much a description needs beside the noun: `strong` nouns are of states by themselves and need a subject only, `plain`
 * ones need sign of two states or an organisation, `weak` ones (everyone has plans and talks) need the parties, a
 * period or a name; `frame` nouns count the gatherings of what follows or precedes them (`48th meeting of the …`).
 */
const HEADS = `
consultation | consultation | plain | consultation, consultations, consultation mechanism, consultation mechanisms, consultative mechanism, consultative mechanisms, consultation meeting, consultation meetings, consultative meeting, consultative meetings
consultation | dialogue | plain | dialogue, dialogues, dialog, dialogs, dialogue mechanism, dialogue mechanisms
consultation | process | weak | process, format
consultation | 2+2 | strong | 2+2, 2 + 2, 2-plus-2, two-plus-two, 2 plus 2, two plus two
committee | committee | plain | committee, committees, subcommittee, subcommittees, sub-committee, sub-committees
committee | commission | plain | commission, commissions, subcommission, sub-commission, sub-commissions
committee | council | weak | council, councils, board of governors
committee | working group | plain | working group, working groups, working party, working parties, working-group, joint group, joint groups, expert group, experts group, experts' group, steering group, consultative group, high-level group, high level group, coordination group, coordinating group, liaison group, study group, advisory group, strategy group, consultation group, defence group, defense group, policy group, technical group, technical groups, negotiating group, negotiating groups, monitoring group, joint panel, joint technical team, eminent persons group, eminent persons' group
committee | contact group | strong | contact group, contact groups
committee | task force | weak | task force, task forces, taskforce, joint team
committee | board | weak | joint board
meeting | summit | strong | summit, summits, summit meeting, summit meetings, summit talks, summit conference
meeting | conference | plain | conference, conferences
meeting | summit | plain | binational cabinet, bi-national cabinet, joint cabinet, joint cabinets, joint cabinet meeting, joint cabinet meetings, intergovernmental cabinet
meeting | meeting | frame | meeting, meetings, gathering, conclave
meeting | session | frame | session, sessions, plenary, plenary session, plenary meeting, sitting, edition
meeting | round | frame | round, rounds
meeting | talks | weak | talks, negotiations, negotiation, parley, discussions
meeting | retreat | weak | retreat
meeting | forum | plain | forum, forums, fora
meeting | ministerial | plain | ministerial
agreement | agreement | plain | agreement, agreements, framework agreement, framework agreements
agreement | agreement | strong | treaty, treaties, pact, pacts, accord, accords, free trade agreement, free trade agreements, free-trade agreement, free-trade agreements, free trade pact, free-trade pact, free trade accord, free-trade accord, free trade deal, free-trade deal, FTA, FTAs
agreement | agreement | weak | deal, deals, arrangement, arrangements, compact, concordat, settlement
agreement | free trade area | strong | free trade area, free-trade area, free trade zone, free-trade zone, customs union, common market, single market
agreement | armistice | weak | armistice, truce, cease-fire, ceasefire
agreement | agreement | plain | peace deal, peace settlement
agreement | memorandum | strong | memorandum of understanding, memoranda of understanding, memorandums of understanding, memorandum of cooperation, memorandum of agreement, MoU, MoUs, MOU, MOUs
agreement | memorandum | plain | memorandum, memoranda, memorandums, letter of intent, letters of intent, exchange of notes, exchange of letters, minutes of agreement
agreement | protocol | plain | protocol, protocols
agreement | convention | strong | convention, conventions
agreement | declaration | plain | declaration, declarations
agreement | communique | strong | communique, communiques, communiqué, communiqués
agreement | statement | weak | joint statement, joint statements
agreement | charter | weak | charter, covenant, final act
programme | programme | weak | programme, programmes, program, programs, scheme, schemes
programme | plan | plain | action plan, action plans, plan of action, plans of action, action programme, action programmes, action program, action programs, programme of action, program of action, work plan, work programme, programme of cooperation, program of cooperation, road map, road maps, roadmap, roadmaps, master plan
programme | plan | weak | plan, plans, strategy, strategies, initiative, initiatives, blueprint, vision statement, platform
programme | fund | weak | fund, funds
programme | event | weak | promotion week, culture week, cultural week, friendship week, friendship year, culture year, tourism year, exchange year, corridor, corridors
partnership | partnership | plain | partnership, partnerships, partnership framework, special relationship
partnership | alliance | plain | alliance, mutual defence alliance, mutual defense alliance
organization | mechanism | weak | mechanism, mechanisms, cooperation mechanism, cooperation mechanisms, framework, frameworks, cooperation framework, cooperation frameworks
organization | growth area | weak | growth triangle, growth quadrangle, growth area
organization | mission | weak | mission, peacekeeping force, stabilisation force, stabilization force
organization | organization | weak | organization, organizations, organisation, organisations, community, agency, bank, development bank, authority, tribunal, court, secretariat, binational entity, joint centre, joint center, coordination centre, coordination center
`;

function entries(): Entry<"head">[] {
  return HEADS.trim()
    .split("\n")
    .flatMap((line) => {
      const [kind, sense = "", force, forms = ""] = line.split("|").map((cell) => cell.trim());
      return forms.split(",").map((form) => {
        const words = form.trim();
        const value = { kind, sense, force, plural: /[^s]s$/.test(words) && words !== "rounds" } as HeadWord;
        // Acronyms are exact: `MOU`, `FTA`.
        return /^\p{Lu}{3}s?$/u.test(words) ? { words, value, casing: "exact" as const } : { words, value };
      });
    });
}

/** Nouns that head the name or the description of an arrangement. */
export const heads: LexiconClass<"head"> = { class: "head", casing: "any", entries: entries() };
