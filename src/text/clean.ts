import type { Findings } from "../model/findings.ts";
import type { Span } from "../model/span.ts";

/** A text as it would stand had no scraper and no keyboard left a trace in it, and the way back. */
export interface Clean {
  readonly text: string;
  /** The stretch of the text as it came that a stretch of the clean text stands for. */
  original(span: Span): Span;
  /** Findings made on the clean text, with the spans and the exact quotes of the text as it came. */
  restore(findings: Findings): Findings;
}

/** A stretch that has another length in the clean text. */
interface Edit {
  readonly at: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

// HTML 4.01 character entities: Latin 1 from U+00A0 on, then those that news sites leave behind.
const LATIN =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para " +
  "middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave " +
  "Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc " +
  "Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc " +
  "iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ...LATIN.split(" ").map((name, i) => [name, String.fromCharCode(0xa0 + i)] as const),
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
  ["lt", "<"],
  ["gt", ">"],
  ["OElig", "Œ"],
  ["oelig", "œ"],
  ["Scaron", "Š"],
  ["scaron", "š"],
  ["Yuml", "Ÿ"],
  ["ensp", " "],
  ["emsp", " "],
  ["thinsp", " "],
  ["zwnj", ""],
  ["zwj", ""],
  ["ndash", "–"],
  ["mdash", "—"],
  ["lsquo", "‘"],
  ["rsquo", "’"],
  ["sbquo", "‚"],
  ["ldquo", "“"],
  ["rdquo", "”"],
  ["bdquo", "„"],
  ["bull", "•"],
  ["hellip", "…"],
  ["prime", "′"],
  ["euro", "€"],
]);

/** No writing puts more marks on a letter; to put thousands in order costs their square. */
const MOST_MARKS = 30;
/** One look tells a clean text: most are. */
const UNCLEAN = /&(?:#|[A-Za-z])|[\u00A0\u00AD\u1100-\u1112\u2000-\u200F\u202F\u205F-\u2064\u3000\uFEFF]|\p{M}/u;
/**
 * In order: an entity, also one escaped twice; Hangul spelt in letters; a letter and the marks after it; characters that take
 * no room; spaces that do not break.
 */
const traces = (text: string) =>
  text.matchAll(
    /&(?:amp;)?(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]{2,8}\d{0,2}));|[\u1100-\u1112][\u1161-\u1175][\u11A8-\u11C2]?|[^\p{M}&]\p{M}+|[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]+|[\u00A0\u2000-\u200A\u202F\u205F\u3000]/gu,
  );

/**
 * The text with entities as their characters, letters composed (NFC), spaces plain, and soft hyphens, byte order marks and
 * other characters without width gone.
 */
export function clean(text: string): Clean {
  if (!UNCLEAN.test(text)) return { text, original: (span) => span, restore: (findings) => findings };
  const edits: Edit[] = [];
  let cleaned = "";
  let done = 0;
  for (const match of traces(text)) {
    const [found, decimal, hex, name] = match;
    const meant = meaning(found, decimal, hex, name);
    if (meant === found) continue;
    cleaned += text.slice(done, match.index) + meant;
    done = match.index + found.length;
    if (meant.length === found.length) continue;
    edits.push({ at: cleaned.length - meant.length, end: cleaned.length, from: match.index, to: done });
  }
  cleaned += text.slice(done);
  const original = ([start, end]: Span): Span => [place(edits, start, "start"), place(edits, end, "end")];
  return {
    text: cleaned,
    original,
    restore: (findings) => restored(findings, text, original) as Findings,
  };
}

function meaning(found: string, decimal?: string, hex?: string, name?: string): string {
  if (found.startsWith("&")) {
    const meant = name === undefined ? character(decimal, hex) : ENTITIES.get(name);
    if (meant === undefined) return found;
    return /^[\u00A0\u2000-\u200A\u202F\u3000]$/.test(meant) ? " " : meant.replace("\u00AD", "");
  }
  if (found.length > MOST_MARKS + 2 && /\p{M}$/u.test(found)) return found;
  if (/^[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]/.test(found)) return "";
  return /^[\u00A0\u2000-\u200A\u202F\u205F\u3000]$/.test(found) ? " " : found.normalize("NFC");
}

/** A numbered entity's character; none for controls, halves of surrogates, and numbers that are no character's. */
function character(decimal: string | undefined, hex: string | undefined): string | undefined {
  const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
  const control = code < 32 && code !== 9 && code !== 10 && code !== 13;
  return control || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? undefined : String.fromCodePoint(code);
}

/** Where a place of the clean text lies in the original; a trace that the place falls into comes whole. */
function place(edits: readonly Edit[], at: number, side: "start" | "end"): number {
  // The last edit that begins before the place; a start may stand at an edit's own beginning.
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const edit = edits[middle] as Edit;
    if (side === "start" ? edit.end <= at : edit.at < at) low = middle + 1;
    else high = middle;
  }
  if (side === "start") {
    const next = edits[low];
    if (next !== undefined && next.at <= at && at < next.end) return next.from;
    const before = edits[low - 1];
    return before === undefined ? at : before.to + (at - before.end);
  }
  const edit = edits[low - 1];
  if (edit === undefined) return at;
  return at <= edit.end ? edit.to : edit.to + (at - edit.end);
}

/** Every `span` moved, and the exact quote beside it (`quote` where there is one, else `text`) taken from the original. */
function restored(value: unknown, text: string, move: (span: Span) => Span): unknown {
  if (Array.isArray(value)) return value.map((item) => restored(item, text, move));
  if (typeof value !== "object" || value === null) return value;
  const moved: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) moved[key] = key === "span" ? inner : restored(inner, text, move);
  if (!Array.isArray(moved.span)) return moved;
  const span = move(moved.span as Span);
  moved.span = span;
  if ("quote" in moved) moved.quote = text.slice(...span);
  else if ("text" in moved) moved.text = text.slice(...span);
  return moved;
}
