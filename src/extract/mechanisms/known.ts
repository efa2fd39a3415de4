import type { Tag } from "../../model/reading.ts";
import type { Context } from "./context.ts";
import type { Found } from "./entry.ts";
import { ordinalBefore } from "./left.ts";

const NOBODY: ReadonlySet<string> = new Set();

/** Mentions of arrangements that the lexicon knows by name. */
export function knownMentions(context: Context): Found[] {
  const { reading } = context;
  const tags = reading.all("arrangement");
  const full = new Set(
    tags.filter(({ value }) => !value.weak && value.form !== "short").map(({ value }) => value.name),
  );
  const shorts = new Set(tags.filter(({ value }) => !value.weak).map(({ value }) => value.name));
  return tags.flatMap((tag) => {
    const { name, kind, form, weak } = tag.value;
    if (weak && !full.has(name) && !introduced(context, tag, shorts)) return [];
    if (form === "short" && !standsAlone(context, tag)) return [];
    if (form === "acronym" && isPlace(context, tag)) return [];
    const alias = context.token(tag.end)?.text === "(" && context.token(tag.end + 2)?.text === ")" ? tag.end + 1 : null;
    const ordinal = numbered(context, tag);
    const acronym = alias === null ? null : (context.token(alias)?.shape ?? "lower");
    return [
      {
        first: ordinal?.first ?? tag.first,
        end: alias !== null && acronym !== "lower" ? alias + 2 : tag.end,
        proper: tag.end,
        // A gathering with an ordinal is a meeting; the body itself is not.
        kind: ordinal === null ? kind : "meeting",
        sense: kind,
        rule: "known",
        known: name,
        name: [tag.first, tag.end] as const,
        session: ordinal?.value ?? null,
        level: /Summit/.test(name) ? ("head-of-state" as const) : null,
        portfolio: null,
        parties: sidesOf(context, tag),
        told: true,
        from: null,
        to: null,
        year: null,
        words: NOBODY,
        alias: acronym !== "lower" ? alias : null,
        plural: false,
        echo: false,
        definite: true,
        sentence: reading.sentenceOf(tag.first).index,
        headline: false,
      },
    ];
  });
}

/** `4th Summit of the Americas`, `27th ASEAN Regional Forum`: gatherings and bodies that gather are numbered. */
function numbered(context: Context, tag: Tag<"arrangement">): ReturnType<typeof ordinalBefore> {
  const { kind, name } = tag.value;
  if (kind !== "meeting" && !/Forum|Conference|Assembly|Dialogue|Summit|Meeting|Parliamentary|Nations/.test(name))
    return null;
  const sentence = context.reading.sentenceOf(tag.first);
  const prev = context.token(tag.first - 1);
  // `17th-ASEAN` is none; a lone `first` before a body counts nothing.
  const ordinal = prev === undefined ? null : ordinalBefore(context, tag.first, sentence);
  return ordinal === null || (ordinal.value < 2 && kind !== "meeting") ? null : ordinal;
}

/** Its fixed parties, where the article names each of them. */
function sidesOf(context: Context, tag: Tag<"arrangement">): string[] {
  const named = tag.value.parties.map((codes) => codes.find((code) => context.names(code)));
  const told = named.filter((code) => code !== undefined);
  return told.length === named.length ? told.sort() : [];
}

/** A weak acronym right after its own name is that name's. */
function introduced(context: Context, tag: Tag<"arrangement">, names: ReadonlySet<string>): boolean {
  return names.has(tag.value.name) && context.token(tag.first - 1)?.text === "(";
}

/** No capitalised word stands before a short name: `National Security Council` is another body. */
export function standsAlone(context: Context, tag: Tag<"arrangement">): boolean {
  const prev = context.token(tag.first - 1);
  if (prev === undefined || tag.first - 1 < context.reading.sentenceOf(tag.first).first) return true;
  if (prev.kind !== "word" && prev.text !== "-") return true;
  if (context.reading.sentenceOf(tag.first).first === tag.first - 1) return prev.key === "the";
  return prev.shape === "lower" || prev.text === "'s";
}

/** Letters that belong to a longer code: `CIS-1`, `A-UN`. */
function isPlace(context: Context, tag: Tag<"arrangement">): boolean {
  const prev = context.token(tag.first - 1);
  return prev !== undefined && (prev.text === "." || prev.text === "@") && context.token(tag.first)?.spaced === false;
}
