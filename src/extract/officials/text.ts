import { spelled } from "./names.ts";
import type { Office } from "./office.ts";
import type { Words } from "./words.ts";

/** Plural heads in the singular that one holder bears. */
const SINGULAR: ReadonlyArray<readonly [RegExp, string]> = [
  [/men\b/g, "man"],
  [/ies\b/g, "y"],
  [/\b(spokes)people\b/g, "$1person"],
  [/ses\b/g, "s"],
  [/s(\.?)$/g, "$1"],
];

/** The title as written without its country and its flags; a plural head in the singular. */
export function titleText(words: Words, office: Office): string {
  if (office.omitted.length === 0) return trimmed(words, office, quote(words, office, office.first, office.end));
  const parts: string[] = [];
  let from = office.first;
  for (const [first, end] of [...office.omitted].sort((a, b) => a[0] - b[0])) {
    if (first > from) parts.push(quote(words, office, from, first));
    from = Math.max(from, end);
  }
  if (from < office.end) parts.push(quote(words, office, from, office.end));
  return trimmed(words, office, parts.join(" "));
}

/** Without the marks at its ends that belonged to what was left out; the head alone where nothing else remains. */
function trimmed(words: Words, office: Office, title: string): string {
  let text = spelled(title);
  if (isLoose(text.charCodeAt(0))) text = text.replace(/^[ ,-]{1,4}/, "");
  if (isLoose(text.charCodeAt(text.length - 1))) text = text.replace(/(?<![ ,-])[ ,-]{1,4}$/, "");
  return text === "" ? words.reading.quote(office.head.first, office.head.end) : text;
}

/** A space, a comma or a hyphen. */
function isLoose(code: number): boolean {
  return code === 32 || code === 44 || code === 45;
}

function quote(words: Words, office: Office, first: number, end: number): string {
  const { head } = office;
  if (!head.value.plural || head.first < first || head.end > end) return words.reading.quote(first, end);
  const before = head.first > first ? `${words.reading.quote(first, head.first)} ` : "";
  const after = end > head.end ? ` ${words.reading.quote(head.end, end)}` : "";
  return before + singularHead(words.reading.quote(head.first, head.end)) + after;
}

/** `Prime Ministers` → `Prime Minister`, `secretaries of state` → `secretary of state`. */
function singularHead(plural: string): string {
  const [, noun = plural, rest = ""] = /^(.{0,60}?)((?: of |-in-| general\b).*)?$/su.exec(plural) ?? [];
  for (const [pattern, one] of SINGULAR) {
    const made = noun.replace(pattern, one);
    if (made !== noun) return made + rest;
  }
  return plural;
}
