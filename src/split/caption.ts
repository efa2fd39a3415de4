import type { Span } from "../model/span.ts";
import { type Agencies, agenciesAmong, readCredits } from "./agencies.ts";
import { trim } from "./lines.ts";

export interface Caption {
  /** What the picture shows; empty where the line is a bare credit. */
  readonly shows: Span;
  readonly credit: Span;
  readonly agencies: readonly string[];
}

const LABEL =
  "(?:photo|photos|photograph|picture|pictures|image|images|file photo|file image|illustrative photo|illustration|pool photo|courtesy photo|handout)";
/** One of these stands in every label: most lines hold none, and are passed over at the speed of a plain search. */
const LABEL_WORDS = ["photo", "picture", "image", "illustration", "handout"];
/** A bracket at the line's end that credits a picture: `(Photo: VNA)`, `[Photo/Xinhua]`, `(AP Photo/John Roe)`. */
const BRACKET = new RegExp(`^[([]\\s{0,2}(?:[^\\d()[\\]:;,]{0,40}\\b)?${LABEL}\\b[^()[\\]]{0,90}[)\\]]\\.?$`, "i");
/** `Photo: VNA`, `Photo by Jane Roe / AFP`, `Photo courtesy of …`, where it begins; what follows is one credit to the line's end. */
const LABELLED = new RegExp(`\\b${LABEL}\\s{0,2}(?::|/|by\\b|credit\\b|courtesy\\b|from\\b|via\\b)`, "gi");
const TO_THE_END = /^(?:[^.]|\.(?=\S)){1,90}\.?$/;
/** `— VNA/VNS Photo`, `VNS Photo Jane Roe`, `AFP PHOTO`. */
const agencyPhoto = (tail: string) =>
  /(?:^|\s)((?:\p{Lu}[\p{L}.-]{1,14}\s{0,1}[/-]\s{0,1}){0,2}\p{Lu}[\p{L}.-]{1,14}) (?:[Pp]hoto|PHOTO|[Ii]mage|file photo)s?(?: [\p{L}\p{M}. ]{1,40})?$/u.exec(
    tail,
  );
/** One of these stands in every credit of a picture: most lines hold none, and are passed over at the speed of a plain search. */
const HINT = /photo|image|picture|illustration|handout|getty|epa|pool/i;
const SLASHED_BRACKET = /[)\]]\.?$/;
const LONGEST = 600;

/** The caption a line is, by the picture's credit it ends with; null where it ends with none. */
export function readCaption(press: Agencies, text: string, [start, end]: Span): Caption | null {
  if (end - start > LONGEST) return null;
  const at = creditStart(press, text, start, end);
  if (at === null) return null;
  const shows = trim(text, [start, at]);
  return {
    shows,
    credit: [at, end],
    agencies: agenciesAmong(press, text.slice(at, end).replace(/^[([\s]{1,4}|[)\].\s]{1,4}$/gu, "")),
  };
}

function creditStart(press: Agencies, text: string, start: number, end: number): number | null {
  const tail = text.slice(Math.max(start, end - 140), end);
  // Most lines are prose: one look tells.
  if (!HINT.test(tail) && !(tail.includes("/") && SLASHED_BRACKET.test(tail))) return null;
  const small = tail.toLowerCase();
  const offset = end - tail.length;
  const last = tail.at(-1) === "." ? tail.at(-2) : tail.at(-1);
  if (last === ")" || last === "]") {
    const open = tail.lastIndexOf(last === ")" ? "(" : "[");
    if (open < 0) return null;
    const bracket = tail.slice(open);
    if (BRACKET.test(bracket)) return offset + open;
    // `(Xinhua/Li Tao)`: an agency and a name, which no dateline has.
    const inner = bracket.replace(/^[([]|[)\].]{1,2}$/gu, "");
    const [agency = "", person] = inner.split("/");
    return person !== undefined && readCredits(press, agency) !== null && /^\s?\p{Lu}\p{Ll}/u.test(person)
      ? offset + open
      : null;
  }
  if (!LABEL_WORDS.some((word) => small.includes(word))) return agencyPair(press, tail, offset);
  const labelled = [...tail.matchAll(LABELLED)].find((found) =>
    TO_THE_END.test(tail.slice(found.index + found[0].length)),
  );
  if (
    labelled !== undefined &&
    (offset + labelled.index === start || /[\s.—–-]/u.test(tail[labelled.index - 1] ?? " "))
  ) {
    return offset + labelled.index;
  }
  // `… on Monday. Photo VNA`
  const label = tail.lastIndexOf("Photo ");
  if (label >= 0 && readCredits(press, tail.slice(label + 6)) !== null) return offset + label;
  const photo = agencyPhoto(tail);
  if (photo !== null && readCredits(press, photo[1] ?? "") !== null) {
    const at = offset + photo.index + (photo[0].startsWith(photo[1] ?? "") ? 0 : 1);
    return at;
  }
  return agencyPair(press, tail, offset);
}

/** `… in Seoul on Monday. AFP/Getty Images`: two agencies and nothing else after the stop. */
function agencyPair(press: Agencies, tail: string, offset: number): number | null {
  if (!tail.includes("/")) return null;
  const pair = /(?:^|[.!?)]\s{1,3}|[—–-]\s{1,2})(\p{Lu}[\p{L}]{1,12}\/[\p{L} ]{2,24})$/u.exec(tail);
  if (
    pair !== null &&
    /getty|epa|pool|images/i.test(pair[1] ?? "") &&
    readCredits(press, pair[1] ?? "", true) !== null
  ) {
    return offset + tail.length - (pair[1] ?? "").length;
  }
  return null;
}
