import type { Mechanism, Mention } from "../../schema/record.ts";
import type { Extractor } from "../types.ts";
import { Context } from "./context.ts";
import { describe } from "./describe.ts";
import { echoes } from "./echo.ts";
import { copyOf, type Entry, type Found } from "./entry.ts";
import { fuse } from "./fuse.ts";
import { isTail, knownMentions, standsAlone } from "./known.ts";
import { merge } from "./merge.ts";
import { ordinalBefore } from "./ordinals.ts";
import { type Phrase, phrasesOf } from "./phrase.ts";
import { refusalsFor } from "./refusals.ts";
import type { Rule } from "./rule.ts";
import { rulesFor } from "./rules.ts";
import { nameOf, seriesOf } from "./series.ts";

/** Arrangements between states: known by name, or described specifically enough to be told from another. */
export const extractMechanisms: Extractor<Mechanism> = (reading) => {
  if (reading.all("head").length === 0 && reading.all("arrangement").length === 0)
    return { items: [], diagnostics: [] };
  const context = new Context(reading);
  const described: Found[] = [];
  const rest: Phrase[] = [];
  for (const phrase of fuse(phrasesOf(context))) {
    if (isKnown(context, phrase)) continue;
    const rule = isRefused(context, phrase) ? undefined : ruleOf(context, phrase);
    if (rule === undefined) rest.push(phrase);
    else described.push(describe(context, phrase, rule.id));
  }
  const whole = outermost(unshadowed(described));
  const found = resolve(context, [...whole, ...echoes(context, rest, whole)], knownMentions(context));
  const entries = merge(found);
  return { items: entries.map((entry) => itemOf(context, entry)), diagnostics: [] };
};

function isRefused(context: Context, phrase: Phrase): boolean {
  for (const refusal of refusalsFor(phrase.word)) if (refusal.refuses(phrase, context)) return true;
  return false;
}

function ruleOf(context: Context, phrase: Phrase): Rule | undefined {
  for (const rule of rulesFor(phrase.word)) if (rule.accepts(phrase, context)) return rule;
  return undefined;
}

/** A head inside the modifiers of a later one is the later one's: `2+2 Foreign Ministers' Meeting`. */
function unshadowed(described: readonly Found[]): Found[] {
  return described.filter((item, i) => {
    const next = described[i + 1];
    return next === undefined || next.first > item.first || next.proper <= item.proper;
  });
}

/** One noun phrase is one entry: `a declaration on a strategic partnership` is no partnership; a gathering or body inside stays. */
function outermost(described: readonly Found[]): Found[] {
  let end = 0;
  return described.filter((item) => {
    const inner =
      item.first < end && (item.kind === "agreement" || item.kind === "programme" || item.kind === "partnership");
    if (!inner) end = Math.max(end, item.end);
    return !inner;
  });
}

/** The lexicon names it whole: `Free Trade Area of the Americas`. */
function isKnown(context: Context, phrase: Phrase): boolean {
  for (let i = phrase.first; i <= phrase.head.first; i++) {
    const tag = context.reading.tag(i, "arrangement");
    if (tag === undefined || tag.value.weak || tag.end <= phrase.head.first || isTail(context, tag)) continue;
    return tag.value.form !== "short" || standsAlone(context, tag);
  }
  return false;
}

/** One noun phrase is one entry: what stands inside another's name is dropped; acronyms given on the way are followed. */
function resolve(context: Context, described: readonly Found[], known: readonly Found[]): Found[] {
  if (described.length === 0 && known.length === 0) return [];
  const outside = described.length === 0 ? known : outsideOf(context, described, known);
  const aliases = new Map<string, Found>();
  const named = [...described, ...outside];
  let titled = false;
  for (const item of named) {
    const token = item.alias === null ? undefined : context.token(item.alias);
    if (token === undefined || aliases.has(token.text)) continue;
    aliases.set(token.text, item);
    titled ||= token.shape === "title";
  }
  const spelled = new Set<string>();
  for (const item of named) {
    // A name told once has told its letters.
    if (item.known !== null && (spelled.has(item.known) || !spelled.add(item.known))) continue;
    for (const alias of initialsOf(context, item)) if (!aliases.has(alias)) aliases.set(alias, item);
  }
  if (aliases.size > FEW || standsLater(context, aliases)) {
    const covered = new Uint8Array(context.reading.tokens.length);
    for (const item of named) covered.fill(1, item.first, item.end);
    for (const token of context.reading.tokens) {
      // Letters that stand for a name are capitals; `(Asean)` is rare.
      const { shape, index } = token;
      if (shape === "lower" || (shape === "title" && !titled) || token.kind !== "word" || covered[index] === 1)
        continue;
      const item = aliases.get(token.text);
      if (item !== undefined && index > item.first) named.push(calledAt(context, item, index));
    }
  }
  return named.sort((a, b) => a.first - b.first || b.end - a.end);
}

/** Only the name proper covers: what its complement names (`a meeting of the WTO`) is met in its own right. */
function outsideOf(context: Context, described: readonly Found[], known: readonly Found[]): readonly Found[] {
  if (known.length === 0) return known;
  const covered = new Uint8Array(context.reading.tokens.length);
  for (const item of described) covered.fill(1, item.first, item.proper);
  return known.filter((item) => covered[item.first] !== 1 || covered[item.name[1] - 1] !== 1);
}

/** So many letters are looked for in the text itself, before its words are gone through. */
const FEW = 8;

/** Most letters that might stand for a name never do. */
function standsLater({ reading }: Context, aliases: ReadonlyMap<string, Found>): boolean {
  for (const [letters, { first, alias }] of aliases) {
    const from = reading.tokens[alias ?? first]?.end ?? 0;
    if (reading.text.includes(letters, from)) return true;
  }
  return false;
}

/** The arrangement called by its letters at a token: `the 14th JC meeting`. */
function calledAt(context: Context, item: Found, at: number): Found {
  const ordinal = ordinalBefore(context, at, context.reading.sentenceOf(at));
  const session = item.kind === "agreement" || item.kind === "programme" ? null : (ordinal?.value ?? null);
  const called = copyOf(item);
  called.session = session ?? (item.kind === "meeting" ? item.session : null);
  called.first = session === null ? at : (ordinal?.first ?? at);
  called.end = at + 1;
  called.name = [at, at + 1];
  called.alias = null;
  called.echo = item.echo || session !== null;
  return called;
}

/** The letters a name is called by without a word on it: `Status of Forces Agreement`, later `the SOFA`. */
function initialsOf(context: Context, { name: [first, end], alias, plural }: Found): readonly string[] {
  if (alias !== null || plural || end - first > 12) return NO_LETTERS;
  let capitals = "";
  let all = "";
  for (let at = first; at < end; at++) {
    const token = context.token(at);
    if (token?.kind !== "word" || token.key === "'s") continue;
    if (token.shape === "lower" && !UNCOUNTED.has(token.key)) return NO_LETTERS;
    const letter = token.text[0] ?? "";
    const capital = token.shape === "title" || token.shape === "upper" ? letter : letter.toUpperCase();
    if (token.shape !== "lower") capitals += capital;
    all += capital;
  }
  if (capitals.length < 3) return NO_LETTERS;
  return all === capitals ? [all] : [capitals, all];
}
const NO_LETTERS: readonly string[] = [];
/** Small words that letters leave out or take in. */
const UNCOUNTED = new Set(["of", "on", "and", "for", "the", "in"]);

function itemOf(context: Context, entry: Entry): Mechanism {
  const { lead } = entry;
  const { reading } = context;
  const mentions: Mention[] = entry.mentions.map((mention) => ({
    text: reading.quote(mention.first, mention.end),
    span: reading.span(mention.first, mention.end),
    rule: mention.rule,
  }));
  const name = nameOf(context, lead);
  const place = entry.mentions.find((mention) => mention.first === lead.first && mention.end === lead.end) ?? lead;
  return {
    name,
    kind: lead.kind,
    text: reading.quote(place.first, place.end),
    span: reading.span(place.first, place.end),
    mentions,
    session: lead.session,
    level: lead.level,
    parties: [...lead.parties],
    portfolio: lead.portfolio,
    from: lead.from === null ? null : `${lead.from}-01-01`,
    to: lead.to === null ? null : `${lead.to}-12-31`,
    date: null,
    place: null,
    chairs: [],
    series: seriesOf(context, lead, name),
    rule: lead.rule,
  };
}
