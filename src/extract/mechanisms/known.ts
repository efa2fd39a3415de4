import type { Tag } from "../../model/reading.ts";
import { tagEnding } from "../../text/find.ts";
import type { Context } from "./context.ts";
import type { Found } from "./entry.ts";
import { ordinalBefore } from "./ordinals.ts";

const NONE: readonly string[] = [];

/** Mentions of arrangements that the lexicon knows by name. */
export function knownMentions(context: Context): Found[] {
  const { reading } = context;
  const tags = reading.all("arrangement");
  // What weak names lean on is gathered where there is one.
  const isWeak = tags.some(({ value }) => value.weak);
  const full = new Set<string>();
  const shorts = new Set<string>();
  if (isWeak) {
    for (const { value } of tags) {
      if (value.weak) continue;
      shorts.add(value.name);
      if (value.form !== "short") full.add(value.name);
    }
  }
  const found: Found[] = [];
  for (const tag of tags) {
    const { name, kind, form, weak } = tag.value;
    if (weak && !full.has(name) && !introduced(context, tag, shorts) && !isOfMembers(context, tag, full)) continue;
    if (form === "short" && !standsAlone(context, tag)) continue;
    if (form === "acronym" && isPlace(context, tag)) continue;
    if (isTail(context, tag)) continue;
    const alias = context.token(tag.end)?.text === "(" && context.token(tag.end + 2)?.text === ")" ? tag.end + 1 : null;
    const ordinal = numbered(context, tag);
    const acronym = alias === null ? null : (context.token(alias)?.shape ?? "lower");
    found.push({
      first: ordinal?.first ?? tag.first,
      end: alias !== null && acronym !== "lower" ? alias + 2 : tag.end,
      proper: tag.end,
      // A gathering with an ordinal is a meeting; the body itself is not.
      kind: ordinal === null ? kind : "meeting",
      sense: kind,
      rule: "known",
      known: name,
      holders: null,
      name: [tag.first, tag.end],
      session: ordinal?.value ?? null,
      level: name.includes("Summit") ? "head-of-state" : null,
      portfolio: null,
      parties: sidesOf(context, tag),
      told: true,
      from: null,
      to: null,
      year: null,
      words: NONE,
      alias: acronym !== "lower" ? alias : null,
      plural: false,
      echo: false,
      definite: true,
      sentence: reading.sentenceOf(tag.first).index,
      headline: false,
    });
  }
  return found;
}

/** `4th Summit of the Americas`, `27th ASEAN Regional Forum`: gatherings and bodies that gather are numbered. */
function numbered(context: Context, tag: Tag<"arrangement">): ReturnType<typeof ordinalBefore> {
  const { kind, name } = tag.value;
  // `17th-ASEAN` is none; a lone `first` before a body counts nothing.
  const ordinal = ordinalBefore(context, tag.first, context.reading.sentenceOf(tag.first));
  if (ordinal === null || kind === "meeting") return ordinal;
  if (ordinal.value < 2) return null;
  return /Forum|Conference|Assembly|Dialogue|Summit|Meeting|Parliamentary|Nations/.test(name) ? ordinal : null;
}

/** Its fixed parties, where the article names each of them. */
export function sidesOf(context: Context, tag: Tag<"arrangement">): string[] {
  if (tag.value.parties.length === 0) return statesOf(context, tag);
  const named = tag.value.parties.map((codes) => codes.find((code) => context.names(code)));
  const told = named.filter((code) => code !== undefined);
  return told.length === named.length ? told.sort() : [];
}

/** The states that a full name itself joins: `EU-Japan Economic Partnership Agreement`. */
function statesOf(context: Context, tag: Tag<"arrangement">): string[] {
  if (tag.value.kind === "organization" || tag.value.form === "acronym") return [];
  const codes = new Set<string>();
  for (let at = tag.first; at < tag.end; at++) {
    const state = context.reading.tag(at, "state");
    if (state !== undefined && state.value.form !== "capital") codes.add(state.value.code);
  }
  return codes.size >= 2 ? [...codes].sort() : [];
}

/** A weak acronym right after its own name is that name's. */
function introduced(context: Context, tag: Tag<"arrangement">, names: ReadonlySet<string>): boolean {
  return names.has(tag.value.name) && context.token(tag.first - 1)?.text === "(";
}

/** `withdrew from the Commonwealth`, `Commonwealth leaders`: states are its members, and no fuller name is another's. */
function isOfMembers(context: Context, tag: Tag<"arrangement">, names: ReadonlySet<string>): boolean {
  const { name, form } = tag.value;
  if (form === "acronym") return MEMBERS.test(context.token(tag.end)?.key ?? "") && context.stateCount >= 2;
  if (name !== "Commonwealth of Nations" || names.has("Commonwealth of Independent States")) return false;
  const next = context.token(tag.end)?.key ?? "";
  if (next === "of" || context.token(tag.end)?.shape === "title") return OFFICES.test(next);
  if (MEMBERS.test(next) || OFFICES.test(next)) return true;
  if (context.token(tag.first - 1)?.key !== "the") return false;
  for (let at = tag.first - 2; at >= tag.first - 4; at--)
    if (MEMBERSHIP.test(context.token(at)?.key ?? "")) return true;
  return false;
}
const MEMBERS = /^(?:countries|nations|leaders|summit|summits|heads)$/;
const OFFICES =
  /^(?:secretary|secretary-general|secretariat|observers?|ministers?|foreign|finance|states?|members?|membership|head|heads|summit)$/i;
const MEMBERSHIP =
  /^(?:member|members|membership|withdraw|withdrew|withdrawal|withdrawn|quit|quits|left|leave|leaves|leaving|rejoin|rejoined|rejoining|join|joined|joining|readmitted|readmission|admitted|admission|suspended|suspension|suspend|expelled|expulsion|return|returned|within|across|throughout)$/;

/** No capitalised word stands before a short name: `National Security Council` is another body. */
export function standsAlone(context: Context, tag: Tag<"arrangement">): boolean {
  const prev = context.token(tag.first - 1);
  if (prev === undefined || tag.first - 1 < context.reading.sentenceOf(tag.first).first) return true;
  if (prev.kind !== "word" && prev.text !== "-") return true;
  if (context.reading.sentenceOf(tag.first).first === tag.first - 1) return prev.key === "the";
  // `Peace and Security Council`: the name began before the conjunction.
  if (prev.key === "and" && goesOn(context, tag.first - 2)) return false;
  // `the UN's Security Council` is, `the Kremlin's` is not.
  if (prev.text === "'s") return isOwner(context, tag.first - 1);
  return prev.shape === "lower";
}

function isOwner(context: Context, end: number): boolean {
  return context.arrangementBefore(end) !== undefined || context.token(end - 1)?.shape === "lower";
}

/** `Comprehensive Strategic Partnership for Peace and Prosperity`: a longer name holds the words of the known one. */
export function isTail({ reading }: Context, { first }: Tag<"arrangement">): boolean {
  if (reading.tokens[first - 1]?.shape !== "title" || reading.tag(first, "head") === undefined) return false;
  if (first - 1 <= reading.sentenceOf(first).first) return false;
  const sort = tagEnding(reading.all("qualifier"), first)?.value.sort;
  return sort === "common" || sort === "subject";
}

/** A capitalised subject of the kind that such names list. */
function goesOn(context: Context, at: number): boolean {
  return context.token(at)?.shape === "title" && context.reading.tag(at, "qualifier")?.value.sort === "subject";
}

/** Letters that belong to a longer code: `CIS-1`, `A-UN`. */
function isPlace(context: Context, tag: Tag<"arrangement">): boolean {
  const prev = context.token(tag.first - 1);
  return prev !== undefined && (prev.text === "." || prev.text === "@") && context.token(tag.first)?.spaced === false;
}
