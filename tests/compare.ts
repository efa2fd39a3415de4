import type { ArticleRecord, DateItem, Figure, Header, Mechanism, Official, Title } from "../src/schema/record.ts";
import { slug } from "../src/text/fold.ts";

/** A hand-made record: values of the contract, places told by quote (`nth` from 1), and what two readers may differ on. */
type Open<Item> = Partial<Item> & { readonly optional?: boolean; readonly nth?: number } & Partial<
    Record<`${string}Optional`, boolean>
  >;
export interface Expected {
  readonly header: Partial<Header>;
  readonly dates: ReadonlyArray<Open<DateItem> & { readonly text: string; readonly fromTo?: "loose" }>;
  readonly officials: ReadonlyArray<
    Open<Omit<Official, "titles">> & { readonly name: string; readonly titles: readonly Open<Title>[] }
  >;
  readonly figures: ReadonlyArray<Open<Figure> & { readonly text: string }>;
  readonly mechanisms: ReadonlyArray<
    Open<Omit<Mechanism, "mentions">> & {
      readonly mentions: readonly string[];
      readonly optionalMentions?: readonly string[];
    }
  >;
}

/** A record with all its kinds. */
export type Full = { [Key in keyof ArticleRecord]-?: Exclude<ArticleRecord[Key], undefined> };

interface Tally {
  right: number;
  wanted: number;
  given: number;
  readonly wrong: string[];
}
type Kinds = Record<"header" | "dates" | "officials" | "figures" | "mechanisms", Tally>;

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
const overlap = (a: readonly [number, number], b: readonly [number, number]) =>
  Math.min(a[1], b[1]) - Math.max(a[0], b[0]);

function placeOf(text: string, quote: string, nth = 1): [number, number] {
  let at = -1;
  for (let n = 0; n < nth; n++) {
    at = text.indexOf(quote, at + 1);
    if (at < 0) throw new Error(`not in the article: ${JSON.stringify(quote)} (nth ${nth})`);
  }
  return [at, at + quote.length];
}

/** Pairs expected with found items by how well they fit, best first; counts a pair as right where `faults` names none. */
function tally<E extends object, F>(
  expected: readonly E[],
  found: readonly F[],
  likeness: (e: E, f: F) => number,
  faults: (e: E, f: F) => string[],
  show: (item: E | F) => string,
): Tally {
  const pairs = expected
    .flatMap((e) => found.map((f) => ({ e, f, score: likeness(e, f) })))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const matched = new Map<E, F>();
  const taken = new Set<F>();
  for (const { e, f } of pairs) {
    if (matched.has(e) || taken.has(f)) continue;
    matched.set(e, f);
    taken.add(f);
  }
  const result: Tally = { right: 0, wanted: 0, given: 0, wrong: [] };
  for (const e of expected) {
    const f = matched.get(e);
    if ("optional" in e && e.optional) continue;
    result.wanted++;
    if (f === undefined) {
      result.wrong.push(`missed ${show(e)}`);
      continue;
    }
    result.given++;
    const found = faults(e, f);
    if (found.length === 0) result.right++;
    else result.wrong.push(`${show(e)}: ${found.join(", ")}`);
  }
  for (const f of found.filter((item) => !taken.has(item))) {
    result.given++;
    result.wrong.push(`not there: ${show(f)}`);
  }
  return result;
}

/** The attributes of an expected item that the found one does not share, those marked optional left out. */
function differences(expected: object, found: object, names: readonly string[]): string[] {
  const e = expected as Record<string, unknown>;
  const f = found as Record<string, unknown>;
  return names
    .filter((name) => name in e && e[`${name}Optional`] !== true && !same(e[name], f[name]))
    .map((name) => `${name} ${JSON.stringify(f[name])} for ${JSON.stringify(e[name])}`);
}

export function compare(text: string, expected: Expected, record: Full): { readonly kinds: Kinds } {
  const header = Object.entries(expected.header).map(([name, value]) => ({ name, value }));
  const period = (e: { fromTo?: "loose"; fromToOptional?: boolean; text: string }) =>
    e.fromTo === "loose" || e.fromToOptional ? [] : ["from", "to"];
  return {
    kinds: {
      header: tally(
        header,
        Object.entries(record.header)
          .map(([name, value]) => ({ name, value }))
          .filter(({ name }) => name in expected.header),
        (e, f) => (e.name === f.name ? 1 : 0),
        (e, f) => (same(e.value, f.value) ? [] : [`${JSON.stringify(f.value)} for ${JSON.stringify(e.value)}`]),
        ({ name }) => name,
      ),
      dates: tally(
        expected.dates,
        record.dates,
        (e, f) => overlap(placeOf(text, e.text, e.nth), f.span),
        (e, f) => differences(e, f, ["type", "value", ...period(e)]),
        ({ text: quote }) => JSON.stringify(quote),
      ),
      officials: tally(
        expected.officials,
        record.officials,
        (e, f) =>
          slug(e.name)
            .split("-")
            .filter((word) => f.id.split("-").includes(word)).length,
        (e, f) => [
          ...(slug(e.name) === f.id ? [] : [`name ${f.name}`]),
          ...differences(e, f, ["country"]),
          ...tally(
            e.titles,
            f.titles,
            (a, b) =>
              slug(a.text ?? "")
                .split("-")
                .filter((word) => slug(b.text).split("-").includes(word)).length,
            (a, b) => differences(a, b, ["role", "portfolio", "former", "acting", "inferred"]),
            ({ text: title }) => JSON.stringify(title),
          ).wrong,
        ],
        ({ name }) => JSON.stringify(name),
      ),
      figures: tally(
        expected.figures,
        record.figures,
        (e, f) => overlap(placeOf(text, e.text, e.nth), f.span),
        (e, f) => [
          ...differences(e, f, ["kind", "value", "valueMax", "bound", "per", "status", ...period(e)]),
          // A counted noun may bring its modifier (`border checkpoint`); its head decides.
          ...(e.unitOptional || e.unit?.split(" ").at(-1) === f.unit?.split(" ").at(-1) ? [] : [`unit ${f.unit}`]),
          ...("change" in e && !e.changeOptional && !same(e.change?.direction, f.change?.direction) ? ["change"] : []),
        ],
        ({ text: quote }) => JSON.stringify(quote),
      ),
      mechanisms: tally(
        expected.mechanisms,
        record.mechanisms,
        (e, f) =>
          Math.max(
            0,
            ...[...e.mentions, ...(e.optionalMentions ?? [])].flatMap((quote) => {
              const at = placeOf(text, quote);
              return f.mentions.map(({ span }) => overlap(at, span));
            }),
          ),
        (e, f) => differences(e, f, ["kind", "session", "level", "parties", "from", "to"]),
        ({ name }) => JSON.stringify(name),
      ),
    },
  };
}
