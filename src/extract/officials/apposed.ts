import { bodyKind } from "../../lexicon/bodies.ts";
import type { OfficeKind } from "../../model/tag.ts";
import { nameAt } from "./names.ts";
import { addOrganization, type Office, readBody } from "./office.ts";
import { isCapital, type Words } from "./words.ts";

/** Kinds of office that West Africa and South Asia name their bodies after with a comma. */
const WITH_COMMA: ReadonlySet<OfficeKind> = new Set([
  "head",
  "chairman",
  "secretary",
  "secretary-general",
  "undersecretary",
  "officer",
  "minister",
] as const);

/** `the Director-General, National Orientation Agency, Dr X`, `Minister of State, Foreign Affairs`: a comma for `of the`. */
export function readApposed(words: Words, office: Office, limit: number): boolean {
  const { tokens, reading } = words;
  if (tokens[office.end]?.text !== "," || !WITH_COMMA.has(office.head.value.kind) || office.organization !== null)
    return false;
  if (office.states.length > 0 || office.portfolios.length > 0 || !isCapital(tokens[office.head.first])) return false;
  const start = office.end + 1;
  let end = start;
  while (end < limit && end < start + 9 && tokens[end]?.text !== ",") {
    if (reading.tag(end, "office") && bodyKind(words.key(end)) === undefined) return false;
    if (!isCapital(tokens[end]) && !/^(?:of|and|for|the|on|&)$/.test(words.key(end))) return false;
    end++;
  }
  if (tokens[end]?.text !== "," || end === start) return false;
  const field = reading.tag(start, "portfolio");
  const told = [start, end - 1].some((at) => (bodyKind(words.key(at)) ?? "plain") !== "plain");
  if (field?.end !== end && (end < start + 2 || !told || nameIsWhole(words, start, end))) return false;
  const charged = field?.end === end || bodyKind(words.key(start)) === "ministry";
  for (let at = start; charged && at < end; at++) {
    const charge = reading.tag(at, "portfolio");
    if (charge !== undefined) office.portfolios.push(charge.value);
  }
  if (field?.end !== end) {
    readBody(words, office, start, end);
    addOrganization(office, start, end);
  }
  office.end = end;
  office.supported = true;
  return true;
}

/** Capitals that a person may be called by: `Maria Church`. */
function nameIsWhole(words: Words, start: number, end: number): boolean {
  const name = nameAt(words, start, end);
  return name !== undefined && name.first === start && name.end === end;
}

/** Kinds of office that South Asia's services tell apart by a desk in brackets. */
const WITH_DESK = /^(?:secretary|undersecretary|deputy-minister|head|official|officer|adviser)$/;

/** `Director General (South Asia) of the Foreign Ministry`, `Secretary (West) X`: where the desk ends, else the head. */
export function deskEnd(words: Words, office: Office, limit: number): number {
  const { tokens } = words;
  if (tokens[office.end]?.text !== "(" || !WITH_DESK.test(office.head.value.kind)) return office.end;
  let close = office.end + 1;
  while (
    close < limit &&
    close < office.end + 6 &&
    (isCapital(tokens[close]) || /^(?:and|&|-)$/.test(words.key(close)))
  )
    close++;
  if (close === office.end + 1 || tokens[close]?.text !== ")") return office.end;
  const goesOn = /^(?:of|in|at)$/.test(words.key(close + 1)) || nameAt(words, close + 1, limit) !== undefined;
  return goesOn ? close + 1 : office.end;
}
