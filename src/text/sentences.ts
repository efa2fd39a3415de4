import type { Region, RegionKind } from "../model/article.ts";
import type { Sentence, Token } from "../model/reading.ts";

/** Words after which a full stop ends no sentence, whatever follows: titles and forms that lead a name or a number. */
const LEADING = new Set(
  (
    "mr. mrs. ms. messrs. mme. mlle. dr. prof. hon. rev. fr. st. gen. lt. col. maj. capt. cpl. sgt. cmdr. adm. brig. gov. " +
    "sen. rep. reps. sens. amb. pres. sec. supt. no. nos. art. vol. vs. mt. ft. cf. approx. est. fig. figs. pp. ch. al. ts. kh. dz. zh."
  ).split(" "),
);
const CLOSERS = new Set(["'", '"', "”", "’", "»", ")", "]", "''", "``"]);
const ENDERS = new Set([".", "!", "?", "…", "...", "。"]);

/** Sentences over the tokens of one region, appended to `sentences`. Breaks at terminators and at paragraph ends. */
export function splitSentences(
  text: string,
  tokens: readonly Token[],
  first: number,
  region: Region,
  sentences: Sentence[],
): void {
  let start = first;
  const cut = (end: number) => {
    if (end <= start) return;
    sentences.push(sentence(sentences.length, tokens, start, end, region.kind));
    start = end;
  };
  for (let i = first; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (i > start && breaksParagraph(text, tokens[i - 1], token)) cut(i);
    const end = endOfSentence(tokens, i, start);
    if (end > i) {
      cut(end);
      i = end - 1;
    }
  }
  cut(tokens.length);
}

function sentence(index: number, tokens: readonly Token[], first: number, end: number, region: RegionKind): Sentence {
  return { index, first, end, span: [tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0], region };
}

/** The token after the sentence's end where `i` ends one (closing quotes belong to it), else `i`. */
function endOfSentence(tokens: readonly Token[], i: number, start: number): number {
  const token = tokens[i];
  if (token === undefined) return i;
  if (token.kind === "punct" && ENDERS.has(token.text)) {
    let end = i + 1;
    while (end < tokens.length && !tokens[end]?.spaced && CLOSERS.has(tokens[end]?.text ?? "")) end++;
    const next = tokens[end];
    if (next === undefined) return end;
    if (token.text === "..." || token.text === "…") return next.spaced && startsSentence(next) ? end : i;
    // `1.Introduction` and `file.txt` are not breaks; `year-on-year.Attention has` is.
    if (!next.spaced) return glued(tokens[i - 1], next) ? end : i;
    return startsSentence(next) || next.kind === "number" ? end : i;
  }
  // The stop inside an abbreviation or initials may end the sentence too.
  if (token.kind === "word" && token.text.endsWith(".") && token.text.length > 1) {
    const next = tokens[i + 1];
    if (next === undefined || !next.spaced || !startsSentence(next)) return i;
    if (LEADING.has(token.key) || isInitial(token)) return i;
    return i - start >= 3 && OPENERS.has(next.key) ? i + 1 : i;
  }
  return i;
}

/** Words that open sentences and are no names: after `U.S.`, `a.m.` or `Corp.` only they show a new one. */
const OPENERS = new Set(
  (
    "the a an this that these those it he she they we i you there here his her its their our my in on at by for from with " +
    "as if but and or nor so yet while when after before since although though however meanwhile also both no not some " +
    "most many all each according during under over about among between despite earlier later last next " +
    "two three four five six seven eight nine ten asked what who how why where which one another other such"
  ).split(" "),
);

function startsSentence(token: Token): boolean {
  if (token.kind === "word") return token.shape !== "lower";
  return token.kind === "symbol" || /^["'“‘«`(\-–—•*]/u.test(token.text);
}

function glued(before: Token | undefined, next: Token): boolean {
  return (
    before !== undefined &&
    (before.shape === "lower" || before.kind === "decade" || before.text === ")" || before.text === "%") &&
    before.text.length > 1 &&
    next.kind === "word" &&
    (next.shape === "title" || next.shape === "mixed")
  );
}

function isInitial(token: Token): boolean {
  return token.text.length === 2 && /^\p{Lu}\.$/u.test(token.text);
}

/** Words and marks that no heading and no sentence ends with. */
const UNFINISHED = new Set(
  ", ; - -- – a an the of in on at by for from with to and or as that than into between its their his her our".split(
    " ",
  ),
);

/** True where white space between two tokens ends a paragraph: a blank line, or a line end that no wrapping explains. */
function breaksParagraph(text: string, before: Token | undefined, next: Token): boolean {
  if (!next.spaced || before === undefined) return false;
  let lines = 0;
  for (let at = before.end; at < next.start; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10) || code === 0x2028 || code === 0x2029) lines++;
  }
  if (lines === 0) return false;
  if (lines > 1) return true;
  // One line end: a wrapped line goes on with what a sentence goes on with.
  if (next.shape === "lower" || next.kind === "number" || UNFINISHED.has(before.key)) return false;
  return ENDERS.has(before.text) || CLOSERS.has(before.text) || lineLength(text, before.end) < 45;
}

/** Characters of the line that ends at a place, counted no further than needed. */
function lineLength(text: string, end: number): number {
  let at = end;
  while (at > 0 && end - at < 46 && text[at - 1] !== "\n" && text[at - 1] !== "\r") at--;
  return end - at;
}
