import { SLUGS } from "../lexicon/slugs.ts";
import { clean } from "../text/clean.ts";
import { fold } from "../text/fold.ts";
import { type Agencies, agenciesAmong, agencyNamed } from "./agencies.ts";
import { breakIsMeant, type Line } from "./lines.ts";

const LONGEST_TITLE = 250;
const LONGEST_HEADING = 110;
const CLOSERS = /["'”’»)\]\s]{1,4}$/u;

/** How a line ends: with a sentence's stop, with what asks for more, or open, as headlines and headings do. */
function ending(line: string): "stop" | "asks" | "more" | "open" {
  const bare = line.replace(CLOSERS, "");
  // `EU seeks pact with U.S.` ends with an abbreviation's stop; prose that does so has an article somewhere.
  if (
    bare.length <= 120 &&
    !/\b(?:the|a|an)\s/i.test(bare) &&
    /(?:\b\p{Lu}\.){1,3}$|\b(?:Inc|Corp|Ltd|Co|Jr|Sr|No|St)\.$/u.test(bare)
  )
    return "open";
  if (/[.…。]$/u.test(bare)) return "stop";
  if (/[?!]$/u.test(bare)) return "asks";
  return /[,:;–—-]$/u.test(bare) ? "more" : "open";
}

/**
 * A headline above the text: a line of its own that ends without a stop and has the text below it. `opens` says that the
 * next line begins something of its own: a byline, a dateline.
 */
export function isTitle(
  text: string,
  line: Line,
  next: Line | undefined,
  afterStamp: boolean,
  opens: () => boolean = () => false,
): boolean {
  const words = text.slice(line.start, line.end);
  if (next === undefined || words.length > LONGEST_TITLE || !/\p{L}/u.test(words)) return false;
  // A headline cut by its desk may begin small; only a stamp before it tells it from wrapped prose.
  if (!afterStamp && /^\p{Ll}/u.test(words)) return false;
  const end = ending(words);
  if (end === "stop" || end === "more" || (end === "asks" && words.length > 120)) return false;
  return breakIsMeant(text, line, next) || opens();
}

/**
 * How many lines a headline that its page wrapped takes: the further ones begin small, the last ends open, and a blank line
 * follows. 1 where it is not wrapped, 0 where the lines are no headline.
 */
export function titleLines(text: string, line: Line, below: readonly Line[], afterStamp: boolean): number {
  for (let count = 1; count < 4; count++) {
    const last = below[count - 2] ?? line;
    const next = below[count - 1];
    const whole = { ...line, end: last.end };
    if (next === undefined) return 0;
    if (count > 1 && next.afterBlank) return isTitle(text, whole, next, afterStamp) ? count : 0;
    if (next.afterBlank || !/^\p{Ll}/u.test(text.slice(next.start, next.start + 2))) return 0;
  }
  return 0;
}

/** A heading inside the body: short, open at its end, on a line that no wrapping made. */
export function isHeading(text: string, before: Line | undefined, line: Line, next: Line | undefined): boolean {
  if (next === undefined || line.end - line.start > LONGEST_HEADING) return false;
  const words = text.slice(line.start, line.end);
  if (!/^["'“‘«(]?[\p{Lu}\p{N}]/u.test(words) || words.split(/\s{1,8}/u).length > 16) return false;
  const end = ending(words);
  if (end === "stop" || end === "more") return false;
  if (before !== undefined && !line.afterBlank) {
    const above = text.slice(Math.max(before.start, before.end - 40), before.end);
    if (ending(above) !== "stop" && ending(above) !== "asks") return false;
  }
  return breakIsMeant(text, line, next);
}

/** What a desk tells its readers before the headline: `ATTENTION - ADDS details ///`, `(Recasts, adds quotes)`, `Eds: …`. */
export function isAdvisory(words: string): boolean {
  if (words.length > 160) return false;
  if (words.endsWith("///") || /^\(undated\)$/i.test(words)) return true;
  const bare = words.replace(/^[([\s]{1,3}|[)\]\s]{1,3}$/gu, "");
  return (
    /^(?:ATTENTION|EDS|Eds|NOTE TO EDITORS|EDITORS|EDITOR'S NOTE|ADVISORY|EMBARGOED|URGENT ATTENTION)\b/u.test(bare) ||
    (/^[([]/u.test(words) &&
      /^(?:recasts?|adds?|updates?|releads?|corrects?|rewrites?|repeats?|refiles?|eds)\b/i.test(bare))
  );
}

const BY = /^(?:story |text |report )?by\s?:?\s/i;
/** Names of people, one or more. A function: patterns of all letters take long to make, and few articles ask for this one. */
const areNames = (words: string) =>
  /^(?=\p{Lu})\p{L}[\p{L}\p{M}'’.-]*(?:(?: |\s?[,|/]\s?)\p{L}[\p{L}\p{M}'’.-]*)*$/u.test(words);
const STAFF_LINE = /\b(?:writer|writers|correspondent|correspondents|reporter|reporters|editor|bureau chief|staff)$/i;

/** A line that says who wrote: its agencies, or null where it is none. */
export function readByline(press: Agencies, words: string, afterByline: boolean): readonly string[] | null {
  if (words.length > 120 || words.length < 4) return null;
  const plain = words.replace(/^[-–—(\s]{1,3}|[)\s]{1,2}$/gu, "");
  const by = BY.exec(plain)?.[0].length ?? 0;
  if (by > 0 && areNames(plain.slice(by))) return agenciesIn(press, plain);
  if (/^from\s(?:our|a|the)\b.{0,60}correspondents?$/i.test(plain)) return [];
  if (afterByline && plain.length <= 60 && STAFF_LINE.test(plain)) return agenciesIn(press, plain);
  return null;
}

function agenciesIn(press: Agencies, byline: string): string[] {
  const found = agenciesAmong(press, byline.replace(/^by\s/i, ""));
  if (found.length > 0) return found;
  for (const size of [4, 3, 2, 1]) {
    const words = byline.split(/[\s,]{1,3}/u);
    for (let at = 0; at + size <= words.length; at++) {
      const agency = agencyNamed(press, words.slice(at, at + size).join(" "));
      if (agency !== undefined) return [agency.name];
    }
  }
  return [];
}

/** Nouns of acts, whose `by` names who acted, not who wrote. */
const ACTS = new Set(
  (
    "act acts action address aggression aid announcement appeal attack attacks ban bid blow call calls claim claims comment " +
    "comments criticism decision defeat effort efforts election exit gift invasion invitation interview letter loss message " +
    "move moves offer order orders plan plans pledge pledges plot promise proposal protest refusal remark remarks reply " +
    "report request resignation return rule ruling speech statement stay strike strikes talk talks threat threats tour trip " +
    "veto victory visit visits vote vow warning win withdrawal one step steps stand"
  ).split(" "),
);
const PARTICIPLE =
  /(?:ed|en|wn|ung|ught|eld|ade|aid|old|ost|ept|eft|uilt|ent|led|set|cut|hit|put|met|won|run|read|done|gone|become|begun|shot)$/u;

const isWriter = (words: string) =>
  /^\p{Lu}[\p{L}\p{M}'’.-]* (?:\p{Lu}[\p{L}\p{M}'’.-]* )?\p{Lu}[\p{L}\p{M}'’-]+$/u.test(words);

/** Where a headline's own byline begins (`… progress on reform by Jean Burner`), else its length. */
export function bylineInTitle(title: string): number {
  const at = Math.max(...[" by ", " By ", " BY "].map((by) => title.lastIndexOf(by)));
  const writer = title.slice(at + 4);
  if (at < 0 || !isWriter(writer)) return title.length;
  const before = fold(
    title
      .slice(0, at)
      .split(/[^\p{L}\p{M}]/u)
      .findLast(Boolean) ?? "",
  );
  if (before === "" || ACTS.has(before) || PARTICIPLE.test(before)) return title.length;
  return writer.split(" ").some((word) => SLUGS.has(fold(word))) ? title.length : at;
}

/** A headline for the record: as the reader sees it, on one line. */
export function tidy(words: string): string {
  return clean(words).text.replace(/\s+/gu, " ").trim().normalize("NFC");
}
