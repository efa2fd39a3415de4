import type { Reading, Sentence } from "../model/reading.ts";
import type { DateItem, Mechanism } from "../schema/record.ts";
import { placesOf } from "./places.ts";

/** When and where a session took place or will, as the sentence that tells of it says. */
export interface Setting {
  readonly date: string | null;
  readonly place: string | null;
}

const HELD =
  /^(?:held|hold|holds|holding|open|opens|opened|chair|chaired|chairs|took|take|takes|taking|convene|convened|convenes|meet|meets|met|meeting|conclude|concluded|concludes|closed|ended|end|wrapped|begin|began|begins|kicks|kicked|attend|attended|attending|scheduled|slated|due|hosted|host|hosts|gather|gathered|start|started|starts|conducted|organised|organized|launched|set|concluding)$/;
/** Characters between a mention and the date or place that is its own. */
const NEAR = 160;
const CLOSE = 14;
/** Mentions and dates of one sentence that are told apart; no sentence of news has more. */
const CROWD = 40;

export function readSettings(
  reading: Reading,
  mechanisms: readonly Mechanism[],
  dates: readonly DateItem[],
): Setting[] {
  const places = placesOf(reading);
  const bySentence = new Map<number, Array<{ readonly index: number; readonly span: readonly [number, number] }>>();
  mechanisms.forEach(({ mentions }, index) => {
    for (const { span } of mentions) {
      const sentence = reading.sentenceOf(places.at(span[0])).index;
      bySentence.set(sentence, [...(bySentence.get(sentence) ?? []).slice(-CROWD), { index, span }]);
    }
  });
  const datesIn = new Map<number, DateItem[]>();
  for (const item of dates) {
    const sentence = reading.sentenceOf(places.at(item.span[0])).index;
    datesIn.set(sentence, [...(datesIn.get(sentence) ?? []).slice(-CROWD), item]);
  }
  return mechanisms.map((mechanism, index) => {
    let date: string | null = null;
    let place: string | null = null;
    const gathers = mechanism.kind === "consultation" || mechanism.kind === "committee" || mechanism.kind === "meeting";
    // A process known by name (`Doha round`) has no one day and place unless it is numbered.
    if (!gathers || (mechanism.rule === "known" && mechanism.session === null)) return { date, place };
    for (const { span } of mechanism.mentions) {
      const first = places.at(span[0]);
      const end = places.at(span[1] - 1) + 1;
      const sentence = reading.sentenceOf(first);
      if (date !== null && place !== null) break;
      const held = isHeld(reading, sentence, first, end);
      const others = (bySentence.get(sentence.index) ?? []).filter((other) => other.index !== index);
      date ??= dateNear(
        datesIn.get(sentence.index) ?? [],
        span,
        sentence,
        held,
        others.map((other) => other.span),
      );
      place ??= placeAfter(reading, end, sentence, held) ?? cityOf(reading, first, end);
    }
    return { date, place };
  });
}

const inside = (span: readonly [number, number], { span: [from, to] }: Sentence) => span[0] >= from && span[1] <= to;

function isHeld(reading: Reading, sentence: Sentence, first: number, end: number): boolean {
  for (let at = Math.max(sentence.first, first - 30); at < Math.min(sentence.end, end + 30); at++) {
    if ((at < first || at >= end) && HELD.test(reading.tokens[at]?.key ?? "")) return true;
  }
  return false;
}

function dateNear(
  dates: readonly DateItem[],
  [start, end]: readonly [number, number],
  sentence: Sentence,
  held: boolean,
  others: ReadonlyArray<readonly [number, number]>,
): string | null {
  let best: string | null = null;
  let nearest = NEAR;
  for (const item of dates) {
    if (!inside(item.span, sentence)) continue;
    const day = dayOf(item);
    if (day === null) continue;
    const gap = item.span[0] >= end ? item.span[0] - end : start - item.span[1];
    if (item.span[0] >= start && item.span[1] <= end) continue;
    const crosses = others.some(
      ([from]) => from > Math.min(start, item.span[0]) && from < Math.max(start, item.span[0]),
    );
    // Without a verb of holding only a date right after the mention is its own: `summit on June 16-17`.
    const own = held || (item.span[0] >= end && gap < CLOSE);
    if (own && gap < nearest && !crosses) {
      nearest = gap;
      best = day;
    }
  }
  return best;
}

/** The calendar value of a date; of days from one to another the first. */
function dayOf({ type, value, from }: DateItem): string | null {
  if (type === "DATE" && /^[\dX]{4}(?:-(?:\d{2}(?:-\d{2})?|W\d{2}))?$/.test(value)) return value;
  if (type === "TIME" && /^\d{4}-\d{2}-\d{2}T/.test(value)) return value.slice(0, 10);
  return type === "DURATION" && /^P\d{1,2}D$/.test(value) ? from : null;
}

/** `in Hà Nội`, `at Maputo`, `here` after a mention. */
function placeAfter(reading: Reading, from: number, sentence: Sentence, held: boolean): string | null {
  const stop = Math.min(sentence.end, from + (held ? 18 : 3));
  for (let at = from; at < stop; at++) {
    const token = reading.tokens[at];
    if (token === undefined) break;
    if (held && token.key === "here" && reading.article.header.place !== null) return reading.article.header.place;
    if (token.key !== "in" && token.key !== "at") continue;
    const place = nameAt(reading, at + 1, sentence);
    if (place !== null) return place;
  }
  return null;
}

/** A capitalised name that is a place: no month, no body, no owner of what follows. */
function nameAt(reading: Reading, from: number, sentence: Sentence): string | null {
  const state = reading.tag(from, "state");
  let end = from;
  if (state !== undefined) {
    if (state.value.form === "adjective") return null;
    end = state.end;
  } else {
    while (end < sentence.end && end < from + 4) {
      const token = reading.tokens[end];
      if (token?.kind !== "word" || (token.shape !== "title" && token.shape !== "mixed")) break;
      if (
        reading.tag(end, "month") ||
        reading.tag(end, "weekday") ||
        reading.tag(end, "arrangement") ||
        reading.tag(end, "head")
      )
        break;
      if (end > from && reading.tag(end, "state") !== undefined) break;
      end++;
    }
  }
  if (end === from || reading.tokens[end]?.key === "'s") return null;
  return reading.quote(from, end).replace(/\s+/g, " ");
}

/** `Beijing summit`: the city the gathering is called by. */
function cityOf(reading: Reading, first: number, end: number): string | null {
  for (let at = first; at < end; at++) {
    const state = reading.tag(at, "state");
    const head = state === undefined ? undefined : reading.tag(state.end, "head");
    if (state?.value.form === "capital" && head?.value.kind === "meeting") return reading.quote(state.first, state.end);
  }
  return null;
}
