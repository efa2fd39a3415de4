import { slug } from "../../text/fold.ts";
import type { Context } from "./context.ts";
import type { Found } from "./entry.ts";

/** The name without its ordinal, its acronym in parentheses and its article. */
export function nameOf(context: Context, found: Found): string {
  if (found.known !== null) return found.known;
  const [first, end] = found.name;
  return context.reading
    .quote(first, Math.max(end, first + 1))
    .replace(/ ?\([\p{L}\d+-]{1,12}\)/gu, "")
    .replace(/\s+/g, " ");
}

/** The join key of the recurring arrangement: `la-vn/consultation/foreign-affairs/ministerial`, `/meeting/asean-summit`. */
export function seriesOf(context: Context, found: Found): string {
  const parties = found.parties.map((code) => code.toLowerCase()).join("-");
  const name = slug(nameOf(context, found));
  if (parties === "") return `/${found.kind}/${name}`;
  const parts = [parties, found.kind, found.portfolio ?? name];
  if (found.level !== null) parts.push(found.level);
  return parts.join("/");
}
