import type { Reading, Sentence } from "../model/reading.ts";
import type { DateItem, Mechanism } from "../schema/record.ts";
import { marksOf } from "../text/marks.ts";
import { placesOf } from "./places.ts";

/** When and where a session took place or will, as the sentence that tells of it says. */
export interface Setting {
  readonly date: string | null;
  readonly place: string | null;
}

const { bit: IS, holds } = marksOf({
  held: "held hold holds holding open opens opened chair chaired chairs took take takes taking convene convened convenes meet meets met meeting conclude concluded concludes closed ended end wrapped begin began begins kicks kicked attend attended attending scheduled slated due hosted host hosts gather gathered start started starts conducted organised organized launched set concluding".split(
    " ",
  ),
});
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
  if (!mechanisms.some(isSet)) return mechanisms.map(() => NOWHERE);
  const places = placesOf(reading);
  const sentenceAt = (offset: number) => reading.sentenceOf(places.at(offset)).index;
  const mentionsIn = new Map<number, Placed[]>();
  mechanisms.forEach(({ mentions }, index) => {
    for (const { span } of mentions) put(mentionsIn, sentenceAt(span[0]), { index, span });
  });
  const datesIn = new Map<number, DateItem[]>();
  for (const item of dates) put(datesIn, sentenceAt(item.span[0]), item);
  return mechanisms.map((mechanism, index) => {
    if (!isSet(mechanism)) return NOWHERE;
    let date: string | null = null;
    let place: string | null = null;
    for (const { span } of mechanism.mentions) {
      const first = places.at(span[0]);
      const end = places.at(span[1] - 1) + 1;
      const sentence = reading.sentenceOf(first);
      if (date !== null && place !== null) break;
      const held = isHeld(reading, sentence, first, end);
      const own = date === null ? datesIn.get(sentence.index) : undefined;
      if (own !== undefined) {
        const others = mentionsIn.get(sentence.index)?.filter((other) => other.index !== index) ?? [];
        date = dateNear(own, span, sentence, held, others);
      }
      place ??= placeAfter(reading, end, sentence, held) ?? cityOf(reading, first, end);
    }
    return { date, place };
  });
}

/** A mention of the mechanism with an index. */
interface Placed {
  readonly index: number;
  readonly span: readonly [number, number];
}

const NOWHERE: Setting = { date: null, place: null };

/** It gathers in its time and place. A process known by name (`Doha round`) has no one day and place unless it is numbered. */
function isSet({ kind, rule, session }: Mechanism): boolean {
  return (
    (kind === "consultation" || kind === "committee" || kind === "meeting") && (rule !== "known" || session !== null)
  );
}

/** Adds to what a sentence holds; of a crowd the last are kept. */
function put<Item>(bySentence: Map<number, Item[]>, sentence: number, item: Item): void {
  const list = bySentence.get(sentence);
  if (list === undefined) bySentence.set(sentence, [item]);
  else if (list.push(item) > CROWD + 1) list.shift();
}

const inside = (span: readonly [number, number], { span: [from, to] }: Sentence) => span[0] >= from && span[1] <= to;

function isHeld(reading: Reading, sentence: Sentence, first: number, end: number): boolean {
  for (let at = Math.max(sentence.first, first - 30); at < Math.min(sentence.end, end + 30); at++) {
    if ((at < first || at >= end) && holds(reading.tokens, at, IS.held)) return true;
  }
  return false;
}

function dateNear(
  dates: readonly DateItem[],
  [start, end]: readonly [number, number],
  sentence: Sentence,
  held: boolean,
  others: readonly Placed[],
): string | null {
  let best: string | null = null;
  let nearest = NEAR;
  for (const item of dates) {
    const gap = item.span[0] >= end ? item.span[0] - end : start - item.span[1];
    // Without a verb of holding only a date right after the mention is its own: `summit on June 16-17`.
    const own = held || (item.span[0] >= end && gap < CLOSE);
    if (!own || gap >= nearest || !inside(item.span, sentence)) continue;
    if (item.span[0] >= start && item.span[1] <= end) continue;
    const day = dayOf(item);
    if (day === null) continue;
    const crosses = others.some(
      ({ span: [from] }) => from > Math.min(start, item.span[0]) && from < Math.max(start, item.span[0]),
    );
    if (!crosses) {
      nearest = gap;
      best = day;
    }
  }
  return best;
}

/** The calendar value of a date; of days from one to another the first. */
function dayOf({ type, value, from }: DateItem): string | null {
  if (type === "DATE" && value.length <= 10 && /^[\dX]{4}(?:-(?:\d{2}(?:-\d{2})?|W\d{2}))?$/.test(value)) return value;
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
  const name = reading.quote(from, end);
  return end === from + 1 ? name : name.replace(/\s+/g, " ");
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
