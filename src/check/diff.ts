/** One field in which two records differ; `undefined` where one has no such field. */
interface Change {
  /** `officials[0].titles[1].role`, counted in the committed record; an item it lacks is counted in the new one. */
  readonly field: string;
  readonly committed: unknown;
  readonly now: unknown;
}

/** How a committed record differs from the one extracted now. */
export interface RecordDiff {
  readonly changes: readonly Change[];
  /** Quotes that are the same and stand elsewhere in the text. */
  readonly moved: readonly Change[];
}

type Item = Readonly<Record<string, unknown>>;

/**
 * A field-by-field diff of two records. Items of a list are paired by what they are (id, name, quote), not by where they
 * stand, so that one item more is one difference. Kinds the committed record does not hold are not compared, nor are the
 * ids of extraction rules.
 */
export function diffRecords(committed: object, now: object): RecordDiff {
  const changes: Change[] = [];
  const moved: Change[] = [];
  const old = committed as Item;
  for (const [name, value] of Object.entries(now)) {
    if (name in old || !Array.isArray(value)) walk(name, old[name], value);
  }
  for (const name of Object.keys(old)) if (!(name in now)) walk(name, old[name], undefined);
  return { changes, moved };

  function walk(field: string, before: unknown, after: unknown): void {
    if (isSpan(before) && isSpan(after)) {
      if (before.join() !== after.join()) moved.push({ field, committed: before, now: after });
    } else if (isItems(before) && isItems(after)) {
      walkItems(field, before, after);
    } else if (isItem(before) && isItem(after)) {
      for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
        if (name !== "rule") walk(`${field}.${name}`, before[name], after[name]);
      }
    } else if (JSON.stringify(before) !== JSON.stringify(after)) {
      changes.push({ field, committed: before, now: after });
    }
  }

  function walkItems(field: string, before: readonly Item[], after: readonly Item[]): void {
    const places = new Map(identities(after).map((identity, index) => [identity, index]));
    const pairs: [number, number][] = [];
    const lost: number[] = [];
    for (const [index, identity] of identities(before).entries()) {
      const place = places.get(identity);
      if (place === undefined) lost.push(index);
      else pairs.push([index, place]);
      places.delete(identity);
    }
    const gained = [...places.values()];
    // As many lost as gained: each is taken for a changed one.
    const changed =
      lost.length === gained.length ? lost.map((index, k): [number, number] => [index, gained[k] ?? 0]) : [];
    for (const [index, place] of [...pairs, ...changed].sort((a, b) => a[0] - b[0])) {
      walk(`${field}[${index}]`, before[index], after[place]);
    }
    if (changed.length === 0) {
      for (const index of lost) changes.push({ field: `${field}[${index}]`, committed: before[index], now: undefined });
      for (const place of gained)
        changes.push({ field: `${field}[${place}]`, committed: undefined, now: after[place] });
    }
    if (pairs.some(([, place], k) => k > 0 && place < (pairs[k - 1]?.[1] ?? 0))) {
      changes.push({ field: `the order of ${field}`, committed: before.map(nameOf), now: after.map(nameOf) });
    }
  }
}

export const isEmpty = ({ changes, moved }: RecordDiff): boolean => changes.length + moved.length === 0;

const SHOWN = 20;
const LONGEST = 100;

/** The diff as lines, a field each; what only moved is counted where it is much. */
export function describeDiff({ changes, moved }: RecordDiff): string[] {
  const listed = moved.length > 3 ? changes : [...changes, ...moved];
  const lines = listed
    .slice(0, SHOWN)
    .map(({ field, committed, now }) => `${field}: committed ${show(committed)}, now ${show(now)}`);
  if (listed.length > SHOWN) lines.push(`and ${listed.length - SHOWN} more`);
  if (moved.length > 3) lines.push(`${moved.length} quotes stand elsewhere: first ${moved[0]?.field}`);
  return lines;
}

function show(value: unknown): string {
  if (value === undefined) return "nothing";
  const json = isItem(value) ? JSON.stringify(nameOf(value)) : JSON.stringify(value);
  return json.length > LONGEST ? `${json.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/u, "")}…` : json;
}

/** What tells an item from its like, with its turn among those that share it. */
function identities(items: readonly Item[]): string[] {
  const turns = new Map<string, number>();
  return items.map((item) => {
    const name = nameOf(item);
    const turn = turns.get(name) ?? 0;
    turns.set(name, turn + 1);
    return `${name} ${turn}`;
  });
}

function nameOf(item: Item): string {
  const [name = item] = [item.id, item.name, item.text, item.code].filter((value) => value !== undefined);
  return typeof name === "string" ? name : JSON.stringify(name);
}

const isItem = (value: unknown): value is Item => typeof value === "object" && value !== null && !Array.isArray(value);
const isItems = (value: unknown): value is readonly Item[] => Array.isArray(value) && value.every(isItem);
const isSpan = (value: unknown): value is readonly [number, number] =>
  Array.isArray(value) && value.length === 2 && value.every((end) => typeof end === "number");
