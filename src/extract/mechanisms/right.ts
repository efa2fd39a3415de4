import type { Sentence } from "../../model/reading.ts";
import type { HeadWord } from "../../model/tag.ts";
import type { Level, Portfolio } from "../../schema/record.ts";
import { covering, parentEnd, placeEnd } from "./complements.ts";
import type { Context } from "./context.ts";
import { readSides, type Sides } from "./parties.ts";
import { type Period, readPeriod } from "./period.ts";

/** What stands after a head noun and belongs to its phrase. */
export interface After {
  readonly end: number;
  /** Token after what belongs to the name: no year, period or place. */
  readonly nameEnd: number;
  /** An acronym in parentheses right after the name. */
  readonly alias: number | null;
  readonly between: Sides | null;
  readonly with: Sides | null;
  /** `on energy cooperation`, `of friendship`, `to combat smuggling`: tokens of the subject. */
  readonly topic: readonly [number, number] | null;
  readonly topicPortfolio: Portfolio | null;
  /** States the topic names, in order. */
  readonly topicStates: readonly string[];
  /** `Mission in Sudan`: it says where it works. */
  readonly posted: boolean;
  /** The token after `of (the)`, where another arrangement may begin. */
  readonly of: number | null;
  readonly period: Period | null;
  readonly year: number | null;
  readonly level: Level | null;
  /** `contact group for Afghanistan`. */
  readonly region: boolean;
}

const TOPIC_LEADS = new Set(["on", "regarding", "concerning", "against", "about", "over"]);
/** Words that end the noun phrase of a topic. */
const TOPIC_STOPS = new Set(
  (
    "in at by during after before since until under when which that who whom where while as will would shall should can could " +
    "may might must was were is are be been has have had with without between among amid here there said says signed held " +
    "reached met took began opened ended agreed came went made gave got told urged called covers covered runs provides allows " +
    "gives sets bans bars calls requires but than if because he she they it we you not also including via towards toward according due following"
  ).split(" "),
);
const AIMS = new Set(
  (
    "strengthen boost promote train enhance expand develop deepen end reduce limit ban combat fight share build cooperate " +
    "co-operate protect prevent settle resolve open establish facilitate implement improve increase curb halt stop normalise " +
    "normalize restore advance foster support encourage cut eliminate avoid ease liberalise liberalize create govern regulate " +
    "exchange extend jointly construct tackle supply sell buy export import prohibit counter return resettle repatriate set " +
    "monitor oversee supervise verify review study investigate coordinate co-ordinate demarcate delimit withdraw disarm dismantle freeze scrap abolish exploit explore manage transfer secure work"
  ).split(" "),
);
const FIELDS = /^(?:field|fields|area|areas|sphere|spheres|domain|sector)$/;
const SIGNED = new Set(
  "signed reached concluded ratified agreed initialled initialed adopted sealed made struck brokered".split(" "),
);
const SIGNERS = new Set("both the two they we countries sides nations states governments".split(" "));
const LONGEST_TOPIC = 14;

/** Walks from the token after a head noun to the right as far as its complements go; `to boost trade` is one of instruments and bodies. */
export function walkRight(context: Context, from: number, head: HeadWord, named: boolean): After {
  const aims = head.kind === "agreement" || head.kind === "programme" || head.kind === "committee";
  const { reading } = context;
  const sentence = reading.sentenceOf(from - 1);
  let at = from;
  let nameEnd = from;
  let alias: number | null = null;
  let between: Sides | null = null;
  let withSides: Sides | null = null;
  let topic: After["topic"] = null;
  let topicPortfolio: Portfolio | null = null;
  let of: number | null = null;
  let period: Period | null = null;
  let year: number | null = null;
  let level: Level | null = null;
  let region = false;
  let posted = false;
  const topicStates: string[] = [];
  const inside = (index: number) => (index < sentence.end ? context.token(index) : undefined);
  const takeTopic = (start: number) => {
    const end = topicEnd(context, start, from - 1, sentence);
    if (end === start || (head.sense === "talks" && isInstrument(context, start, end))) return false;
    topic ??= [start, end];
    nameEnd = end;
    for (let i = start; i < end; i++) {
      topicPortfolio ??= reading.tag(i, "qualifier")?.value.portfolio ?? null;
      const state = reading.tag(i, "state");
      if (state !== undefined && state.value.form !== "capital" && !topicStates.includes(state.value.code))
        topicStates.push(state.value.code);
    }
    at = end;
    return true;
  };
  for (let steps = 0; steps < 5; steps++) {
    // `agreements in Beijing on Thursday to boost trade`: time and place stand between the noun and its complement.
    const further = skipAdjuncts(context, at, sentence);
    if (
      further > at &&
      (AIMS.has(inside(further + 1)?.key ?? "") || /^(?:on|between)$/.test(inside(further)?.key ?? "")) &&
      !isDate(context, further + 1, sentence)
    ) {
      at = further;
    }
    const token = inside(at);
    if (token === undefined) break;
    const next = inside(at + 1);
    if (token.text === "(" && alias === null && at === from && next?.kind !== "number") {
      const close = inside(at + 2)?.text === ")";
      if (close && next !== undefined && (next.shape === "upper" || next.shape === "mixed") && next.text.length <= 10) {
        alias = at + 1;
        at += 3;
        continue;
      }
      // `( with Australia )`
      if (next?.key !== "with") break;
      at++;
      continue;
    }
    // `Mission in Sudan`, `Mission to Moldova`, `Mission of Observers in Tajikistan`
    if (head.sense === "mission" && named && (posted ? token.key === "in" : /^(?:in|to|for)$/.test(token.key))) {
      const place = placeEnd(context, next?.key === "the" ? at + 2 : at + 1, sentence);
      if (place === null) break;
      posted = true;
      at = place;
      nameEnd = at;
      if (inside(at)?.text === "(" && inside(at + 2)?.text === ")" && alias === null) {
        alias = at + 1;
        at += 3;
      }
      continue;
    }
    // `the Supplementary Treaty to the 1954 Treaty on …`: what it is added to is of its name.
    if (head.kind === "agreement" && token.key === "to" && topic === null) {
      const parent = parentEnd(context, at + 1, sentence);
      if (parent !== null) {
        at = parent;
        nameEnd = at;
        continue;
      }
    }
    if (
      (token.key === "between" || token.key === "among" || token.key === "amongst" || token.key === "involving") &&
      between === null
    ) {
      const sides = readSides(context, at + 1, sentence);
      if (sides.end === at + 1) break;
      between = sides;
      at = sides.end;
      nameEnd = at;
      continue;
    }
    if (token.key === "with" && withSides === null) {
      const sides = readSides(context, at + 1, sentence);
      if (sides.codes.length === 0 && !sides.both) break;
      // `the Ministerial Meeting with Deputy Minister X of Namibia`: who else comes is no part of a name.
      if (sides.persons && named) break;
      withSides = sides;
      at = sides.end;
      nameEnd = at;
      if (inside(at)?.text === ")") at++;
      continue;
    }
    const span = readPeriod(context, covering(context, at), sentence);
    if (span !== null && period === null) {
      period = span;
      at = span.end;
      continue;
    }
    if (TOPIC_LEADS.has(token.key) && topic === null && !isDate(context, at + 1, sentence)) {
      if (takeTopic(at + 1)) continue;
      break;
    }
    if (token.key === "of" && of === null && topic === null) {
      const start = /^(?:the|its|their|this)$/.test(next?.key ?? "") ? at + 2 : at + 1;
      if (!startsName(context, start)) break;
      of = start;
      if (takeTopic(at + 1)) {
        level ??= levelIn(context, start, at);
        continue;
      }
      break;
    }
    if (token.key === "for" && topic === null) {
      const start = /^(?:the|an?)$/.test(next?.key ?? "") ? at + 2 : at + 1;
      const adjective = reading.tag(start + 1, "qualifier")?.value.sort === "subject";
      if ((!startsName(context, start) && !adjective) || isDate(context, at + 1, sentence)) break;
      region = reading.tag(start, "state") !== undefined || reading.tag(start, "qualifier")?.value.sort === "region";
      if (takeTopic(at + 1)) continue;
      break;
    }
    if (aims && token.key === "to" && topic === null && next !== undefined && AIMS.has(next.key)) {
      if (takeTopic(at + 1)) continue;
      break;
    }
    if (token.key === "in" && next !== undefined) {
      if (/^(?:19|20)\d\d$/.test(next.text) && year === null) {
        year = Number(next.text);
        at += 2;
        continue;
      }
      const noun = next.key === "the" ? inside(at + 2) : next;
      if (noun !== undefined && FIELDS.test(noun.key) && topic === null) {
        const start = next.key === "the" ? at + 3 : at + 2;
        if (inside(start)?.key === "of" && takeTopic(start + 1)) continue;
      }
      if (reading.tag(at + 1, "qualifier")?.value.sort === "subject" && topic === null && takeTopic(at + 1)) continue;
      break;
    }
    if (token.key === "at" && level === null) {
      const found = levelAfter(context, at + 1, sentence);
      if (found === null) break;
      level = found.level;
      nameEnd = found.end;
      at = found.end;
      continue;
    }
    // `signed in 1995`, `both countries signed in 1995`
    const verb = signedAt(context, at, sentence);
    const signedYear = verb === null ? undefined : inside(verb + 2);
    if (verb !== null && inside(verb + 1)?.key === "in" && /^(?:19|20)\d\d$/.test(signedYear?.text ?? "")) {
      year ??= Number(signedYear?.text);
      at = verb + 3;
      continue;
    }
    break;
  }
  return {
    end: at,
    nameEnd,
    alias,
    between,
    with: withSides,
    topic,
    topicPortfolio,
    topicStates,
    posted,
    of,
    period,
    year,
    level,
    region,
  };
}

/** `negotiations for a free trade agreement`: what is negotiated is met in its own right. */
function isInstrument(context: Context, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (context.reading.tag(at, "head")?.value.kind === "agreement") return true;
  return false;
}

function skipAdjuncts(context: Context, from: number, sentence: Sentence): number {
  const { reading } = context;
  let at = from;
  for (let steps = 0; steps < 3 && at < sentence.end; steps++) {
    const key = context.token(at)?.key ?? "";
    const place = key === "in" ? reading.tag(at + 1, "state") : undefined;
    if (key === "here") at++;
    else if (reading.tag(at, "weekday")) at++;
    else if (key === "on" && reading.tag(at + 1, "weekday")) at += 2;
    else if (place !== undefined && place.value.form !== "adjective") at = place.end;
    else break;
  }
  return at;
}

function signedAt(context: Context, at: number, sentence: Sentence): number | null {
  for (let i = at; i < Math.min(at + 4, sentence.end); i++) {
    const token = context.token(i);
    if (token === undefined) return null;
    if (SIGNED.has(token.key)) return i;
    if (!SIGNERS.has(token.key)) return null;
  }
  return null;
}

/** A date or a place in time after a preposition is no topic: `on Friday`, `on the sidelines`. */
function isDate(context: Context, at: number, sentence: Sentence): boolean {
  const { reading } = context;
  const token = context.token(at);
  if (token === undefined || at >= sentence.end) return true;
  if (token.kind === "number" || token.kind === "ordinal" || reading.tag(at, "month") || reading.tag(at, "weekday"))
    return true;
  const next = context.token(at + 1);
  if (token.key === "the" || token.key === "a") {
    return (
      next === undefined ||
      /^(?:sidelines?|margins|fringes|eve|day|basis|part|ground|occasion|table|morning|first|second|third|time|year|past|next|last|same|two|purpose|most)$/.test(
        next.key,
      )
    );
  }
  return /^(?:behalf|time|schedule|hold|track|top|condition|january|early|late|next|last|this|that|his|her|my|your|it|its|them|how|what|whether|why|which|who|tuesday|more|example|instance|fear|all|at)$/.test(
    token.key,
  );
}

/** A complement that says which one: a name, a state, a subject. */
function startsName(context: Context, at: number): boolean {
  const { reading } = context;
  // `the third round of the inter-Tajik talks`
  if (/^(?:inter|intra)$/.test(context.token(at)?.key ?? "") && context.token(at + 1)?.text === "-") return true;
  if (reading.tag(at, "state") || reading.tag(at, "arrangement") || reading.tag(at, "qualifier")) return true;
  if (reading.tag(at, "head")) return true;
  const token = context.token(at);
  return (
    token?.kind === "word" &&
    (token.shape === "title" || token.shape === "upper" || token.shape === "mixed") &&
    !reading.tag(at, "month") &&
    !reading.tag(at, "weekday")
  );
}

function topicEnd(context: Context, from: number, lead: number, sentence: Sentence): number {
  const { reading } = context;
  let at = from;
  const stop = Math.min(sentence.end, from + LONGEST_TOPIC);
  const opening = context.token(context.token(from)?.key === "the" ? from + 1 : from);
  // A capitalised topic is part of a name and goes on with capitals only: `Declaration on Regional Security`.
  const name =
    context.token(lead)?.shape !== "lower" &&
    opening !== undefined &&
    opening.shape !== "lower" &&
    reading.tag(opening.index, "state") === undefined;
  while (at < stop) {
    const token = context.token(at);
    if (name && token?.kind === "word" && token.shape === "lower" && !/^(?:of|and|the|for|on|to|'s)$/.test(token.key))
      break;
    if (token === undefined || TOPIC_STOPS.has(token.key)) break;
    if (reading.tag(at, "weekday") || (reading.tag(at, "month") && token.shape === "title")) break;
    if (readPeriod(context, at, sentence) !== null) break;
    if (token.key === "and" && another(context, at + 1)) break;
    if (token.text === "(" && context.token(at + 2)?.text === ")") {
      at += 3;
      continue;
    }
    if (token.text === ",") {
      // A list goes on: `on trade, energy and culture`.
      const more = reading.tag(at + 1, "qualifier") ?? reading.tag(at + 1, "state");
      if (more === undefined || more.first === from) break;
      at = more.end;
      continue;
    }
    if (token.kind === "punct" && !/^(?:-|–|—|&|'|’|\/)$/.test(token.text)) break;
    if (token.kind === "punct" && token.spaced && context.token(at + 1)?.spaced === true && token.text !== "&") break;
    const tag = reading.tag(at, "qualifier") ?? reading.tag(at, "state") ?? reading.tag(at, "arrangement");
    if (tag !== undefined) {
      at = Math.min(tag.end, stop);
      continue;
    }
    if (at > from && token.shape === "lower" && /(?:ed|ly)$/.test(token.key) && token.key.length > 4) break;
    at++;
  }
  // `talks on Darfur resumed`: what passes ends no subject.
  while (at > from + 1 && reading.tag(at - 1, "qualifier")?.value.sort === "passing") at--;
  while (at > from && /^(?:and|the|of|a|an|to|for|on|its|their|or|,|-)$/.test(context.token(at - 1)?.key ?? "")) at--;
  return at;
}

/** `… and an agreement on`: another instrument begins. */
function another(context: Context, at: number): boolean {
  const key = context.token(at)?.key ?? "";
  if (!/^(?:an?|another|the|their)$/.test(key)) return false;
  // `and the Joint Statement on`; `friendship and the common border` is of the subject.
  const named = key === "the" || key === "their";
  for (let i = at + 1; i < at + 5; i++) {
    const kind = context.reading.tag(i, "head")?.value.kind;
    if (kind === undefined || (named && context.token(i)?.shape === "lower")) continue;
    if (!named || kind === "agreement" || kind === "programme") return true;
  }
  return false;
}

/** `a meeting of Arab foreign ministers` */
function levelIn(context: Context, from: number, to: number): Level | null {
  for (let at = from; at < to; at++) {
    const tag = context.reading.tag(at, "qualifier");
    if (tag?.value.sort === "level") return tag.value.level;
  }
  return null;
}

function levelAfter(context: Context, from: number, sentence: Sentence): { level: Level; end: number } | null {
  let level: Level | null = null;
  for (let at = from; at < Math.min(from + 9, sentence.end); at++) {
    const tag = context.reading.tag(at, "qualifier");
    if (tag?.value.sort === "level") level ??= tag.value.level;
    const token = context.token(at);
    if (token === undefined) break;
    if (
      /^levels?$/.test(token.key) ||
      (tag !== undefined && /levels?$/.test(context.reading.quote(tag.first, tag.end)))
    ) {
      const end = tag === undefined ? at + 1 : Math.max(tag.end, at + 1);
      // `at the level of deputy foreign ministers`
      const said =
        level === null && context.token(end)?.key === "of" ? context.reading.tag(end + 1, "qualifier") : undefined;
      if (said?.value.level) return { level: said.value.level, end: said.end };
      return level === null ? null : { level, end };
    }
    if (token.kind === "punct" && !/^[-–,/]$/.test(token.text)) break;
  }
  return null;
}
