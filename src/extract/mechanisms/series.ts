import { slug } from "../../text/fold.ts";
import type { Context } from "./context.ts";
import type { Found } from "./entry.ts";
import { IS } from "./words.ts";

/** The name without its ordinal, its acronym in parentheses and its article. */
export function nameOf(context: Context, found: Found): string {
  if (found.known !== null) return found.known;
  const [first, end] = found.name;
  const quote = context.reading.quote(first, Math.max(end, first + 1));
  const bare = quote.includes("(") ? quote.replace(/ ?\([\p{L}\d+-]{1,12}\)/gu, "") : quote;
  return /[^\S ]| {2}/.test(bare) ? bare.replace(/\s+/g, " ") : bare;
}

/**
 * The join key of the recurring arrangement: parties, kind, portfolio, level
 * (`la-vn/consultation/foreign-affairs/ministerial`). Bodies and instruments may be many between the same parties, so
 * the words that tell them apart stand in the portfolio's place; without parties the folded name does (`/meeting/asean-summit`).
 */
export function seriesOf(context: Context, found: Found, name: string): string {
  if (found.parties.length === 0) {
    const held = found.holders === null ? "" : ` of ${context.reading.quote(...found.holders)}`;
    return `/${found.kind}/${slug(name + held)}`;
  }
  const byPortfolio = found.kind === "consultation" || found.kind === "meeting";
  const middle = byPortfolio
    ? (found.portfolio ?? tellingWords(context, found))
    : tellingWords(context, found) || found.portfolio;
  let series = `${found.parties.join("-").toLowerCase()}/${found.kind}`;
  if (middle !== null && middle !== "") series += `/${middle}`;
  if (found.level !== null) series += `/${found.level}`;
  return series;
}

function tellingWords(context: Context, found: Found): string {
  const words: string[] = [];
  const [first, end] = found.name;
  for (let at = first; at < end; at++) {
    const state = context.reading.tag(at, "state");
    if (state !== undefined) {
      at = state.end - 1;
      continue;
    }
    const level = context.reading.tag(at, "qualifier");
    if (level?.value.sort === "level") {
      at = level.end - 1;
      continue;
    }
    const token = context.token(at);
    if (token === undefined || token.kind === "punct" || token.kind === "ordinal") continue;
    if (!context.is(at, IS.plain) && context.reading.tag(at, "ordinal") === undefined) words.push(token.key);
  }
  if (words.length === 0) return "";
  // `inter-governmental` and `intergovernmental` are one.
  return slug(words.join(" ")).replace("inter-governmental", "intergovernmental");
}
