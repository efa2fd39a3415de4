import type { Span } from "../../model/span.ts";
import type { DateItem, Figure, Mechanism, Mention, Title } from "../../schema/record.ts";
import { column, type Table, table } from "./table.ts";
import { type ArticleView, type KeyedOfficial, uniqueKeys } from "./view.ts";

export { type Cell, type Column, type ColumnType, TABLE_NAMES, type Table, type TableName } from "./table.ts";
export { type ArticleView, type Context, viewer } from "./view.ts";

/*
 * The six tables. Names and order of columns are a promise: a column is added at the end of its table's own columns, none
 * is renamed. A row's id is made of its article's id and of where its quote stands, so that more files change none of them.
 */

interface Row<Item> {
  readonly view: ArticleView;
  readonly id: string;
  readonly item: Item;
  /** Where the sentence and the line are taken from. */
  readonly place: Span;
}

const articleId = <R extends { readonly view: ArticleView }>() =>
  column<R>("article_id", "text", "id of the article", ({ view }) => view.key, {
    width: 28,
    references: "articles",
    indexed: true,
  });
const published = <R extends { readonly view: ArticleView }>() =>
  column<R>("published", "day", "publication date of the article", ({ view }) => view.record.header.date);
const key = <Item>(name: string, about: string) =>
  column<Row<Item>>(name, "text", about, ({ id }) => id, { width: 24 });
const quoted = <R>(about: string, of: (row: R) => string | null) =>
  column<R>("quote", "text", about, of, { width: 36 });
const days = <Item extends { from: string | null; to: string | null }>() => [
  column<Row<Item>>("from_date", "day", "first calendar day covered", ({ item }) => item.from),
  column<Row<Item>>("to_date", "day", "last calendar day covered", ({ item }) => item.to),
];
const where = <Item>(span: (row: Row<Item>) => Span | null) => [
  column<Row<Item>>("sentence", "text", "the sentence the quote stands in", ({ view, place }) => view.sentence(place), {
    width: 80,
  }),
  column<Row<Item>>("location", "text", "`path:line` of the quote", ({ view, place }) => view.location(place), {
    width: 36,
  }),
  column<Row<Item>>("span_start", "integer", "where the quote begins in the article", (row) => span(row)?.[0] ?? null),
  column<Row<Item>>("span_end", "integer", "where the quote ends in the article", (row) => span(row)?.[1] ?? null),
];
const mentions = <Item extends { mentions: readonly Mention[] }>() => [
  column<Row<Item>>("mentions", "list", "all quotes that name it", ({ item }) => item.mentions.map(({ text }) => text)),
  column<Row<Item>>("mention_spans", "list", "where each of them stands, `start-end`", ({ item }) =>
    item.mentions.map(({ span }) => span.join("-")),
  ),
];

/** Rows of items that have a span of their own: the id says where it begins. */
function spanned<Item extends { readonly span: Span }>(kind: string, items: (view: ArticleView) => readonly Item[]) {
  return (view: ArticleView): Row<Item>[] => {
    const unique = uniqueKeys();
    return items(view).map((item) => ({
      view,
      id: unique(`${view.key}:${kind}:${item.span[0]}`),
      item,
      place: item.span,
    }));
  };
}

const articles = table<{ readonly view: ArticleView }>(
  "articles",
  "One row an article.",
  [
    column("article_id", "text", "id of the article", ({ view }) => view.key, { width: 28 }),
    column("published", "day", "publication date", ({ view }) => view.record.header.date),
    column("title", "text", "headline", ({ view }) => view.record.header.title, { width: 60 }),
    column("place", "text", "city of the dateline", ({ view }) => view.record.header.place),
    column("agencies", "list", "credited news agencies", ({ view }) => view.record.header.agencies),
    column("date_count", "integer", "rows of `dates`", ({ view }) => view.record.dates?.length ?? null),
    column("official_count", "integer", "rows of `officials`", ({ view }) => view.record.officials?.length ?? null),
    column(
      "title_count",
      "integer",
      "rows of `titles`",
      ({ view }) => view.record.officials?.reduce((sum, { titles }) => sum + titles.length, 0) ?? null,
    ),
    column("figure_count", "integer", "rows of `figures`", ({ view }) => view.record.figures?.length ?? null),
    column("mechanism_count", "integer", "rows of `mechanisms`", ({ view }) => view.record.mechanisms?.length ?? null),
    column(
      "diagnostics",
      "list",
      "what a reader should know, `severity code: message`",
      ({ view }) => view.record.diagnostics.map(({ severity, code, message }) => `${severity} ${code}: ${message}`),
      { width: 60 },
    ),
    column("location", "text", "`path:line` of the article", ({ view }) => view.location([0, 0]), { width: 36 }),
  ],
  (view) => [{ view }],
);

const dates = table<Row<DateItem>>(
  "dates",
  "One row a date, in text order.",
  [
    articleId(),
    published(),
    key("date_id", "id of the date"),
    quoted("the words", ({ item }) => item.text),
    column("value", "text", "TIMEX3 value", ({ item }) => item.value),
    column("type", "text", "`DATE`, `TIME`, `DURATION` or `SET`", ({ item }) => item.type),
    column("mod", "text", "TIMEX3 mod", ({ item }) => item.mod),
    ...days<DateItem>(),
    ...where<DateItem>(({ item }) => item.span),
  ],
  spanned("date", ({ record }) => record.dates ?? []),
  ({ item }) => item.rule,
);

const officials = table<Row<KeyedOfficial["official"]> & { readonly evidence: Mention }>(
  "officials",
  "One row an official of an article.",
  [
    articleId(),
    published(),
    key("official_id", "id of the official in this article"),
    quoted("the mention that shows the name in full", ({ evidence }) => evidence.text),
    column("name", "text", "fullest form of the name", ({ item }) => item.name, { width: 28 }),
    column("person_id", "text", "the person, across articles", ({ item }) => item.id, { width: 24, indexed: true }),
    column("country", "text", "the state the person acts for, ISO 3166-1 alpha-2 or `EU`", ({ item }) => item.country, {
      width: 9,
    }),
    column("title_count", "integer", "rows of `titles`", ({ item }) => item.titles.length),
    ...mentions<KeyedOfficial["official"]>(),
    ...where<KeyedOfficial["official"]>(({ place }) => place),
  ],
  (view) =>
    view.officials.map(({ key, official, evidence }) => ({
      view,
      id: key,
      item: official,
      evidence,
      place: evidence.span,
    })),
  ({ item }) => item.rule,
);

const titles = table<Row<Title> & { readonly holder: KeyedOfficial }>(
  "titles",
  "One row an office of an official.",
  [
    articleId(),
    published(),
    key("title_id", "id of the title"),
    column("official_id", "text", "the official who holds it", ({ holder }) => holder.key, {
      width: 24,
      references: "officials",
      indexed: true,
    }),
    column("person_id", "text", "the person, across articles", ({ holder }) => holder.official.id, { width: 24 }),
    column("name", "text", "the official's name", ({ holder }) => holder.official.name, { width: 28 }),
    quoted("the office as it stands; empty where inferred", ({ item }) => item.quote),
    column("title", "text", "the office as written, without the country", ({ item }) => item.text, { width: 36 }),
    column("role", "text", "role", ({ item }) => item.role),
    column("portfolio", "text", "portfolio", ({ item }) => item.portfolio),
    column("organization", "text", "the body it belongs to", ({ item }) => item.organization),
    column("country", "text", "the state it belongs to", ({ item }) => item.country, { width: 9 }),
    column("former", "boolean", "held in the past", ({ item }) => item.former),
    column("acting", "boolean", "held for the time being", ({ item }) => item.acting),
    column(
      "inferred",
      "boolean",
      "not quoted: taken from another's (`his Lao counterpart`)",
      ({ item }) => item.inferred,
    ),
    ...where<Title>(({ item }) => item.span),
  ],
  (view) =>
    view.officials.flatMap((holder) => {
      const unique = uniqueKeys();
      return holder.official.titles.map((item) => ({
        view,
        id: unique(`${holder.key}:title:${item.span?.[0] ?? "inferred"}`),
        item,
        holder,
        place: item.span ?? holder.evidence.span,
      }));
    }),
  ({ item }) => item.rule,
);

const figures = table<Row<Figure>>(
  "figures",
  "One row a figure, in text order.",
  [
    articleId(),
    published(),
    key("figure_id", "id of the figure"),
    quoted("the number with its unit", ({ item }) => item.text),
    column("value", "number", "the number in the base unit", ({ item }) => item.value),
    column("value_max", "number", "upper end of a range", ({ item }) => item.valueMax),
    column("unit", "text", "ISO 4217, `percent`, or what is counted or measured in", ({ item }) => item.unit, {
      indexed: true,
    }),
    column("kind", "text", "`money`, `percent`, `count` or `measure`", ({ item }) => item.kind),
    column("bound", "text", "`exact`, `about`, `over` …", ({ item }) => item.bound),
    column("per", "text", "denominator of a rate", ({ item }) => item.per),
    column("measure", "text", "what is measured, as the article calls it", ({ item }) => item.measure, { width: 32 }),
    column(
      "change_direction",
      "text",
      "`up` or `down` where the figure is a change",
      ({ item }) => item.change?.direction ?? null,
    ),
    column("change_basis", "text", "what the change is measured from", ({ item }) => item.change?.basis ?? null),
    column("status", "text", "`actual`, `target` or `estimate`", ({ item }) => item.status),
    ...days<Figure>(),
    ...where<Figure>(({ item }) => item.span),
  ],
  spanned("figure", ({ record }) => record.figures ?? []),
  ({ item }) => item.rule,
);

const mechanisms = table<Row<Mechanism>>(
  "mechanisms",
  "One row a mechanism of an article.",
  [
    articleId(),
    published(),
    key("mechanism_id", "id of the mechanism"),
    quoted("the fullest quote", ({ item }) => item.text),
    column("name", "text", "the name without its ordinal", ({ item }) => item.name, { width: 40 }),
    column("kind", "text", "kind", ({ item }) => item.kind),
    column("session", "integer", "the ordinal", ({ item }) => item.session),
    column("level", "text", "level", ({ item }) => item.level),
    column("parties", "list", "the states it stands between, ISO 3166-1 alpha-2", ({ item }) => item.parties),
    column("portfolio", "text", "portfolio", ({ item }) => item.portfolio),
    ...days<Mechanism>(),
    column("session_date", "day", "when the session took place", ({ item }) => item.date),
    column("place", "text", "where the session took place", ({ item }) => item.place),
    column("chairs", "list", "`person_id` of those who chair it", ({ item }) => item.chairs),
    column("series", "text", "the recurring mechanism, across articles", ({ item }) => item.series, {
      width: 40,
      indexed: true,
    }),
    ...mentions<Mechanism>(),
    ...where<Mechanism>(({ item }) => item.span),
  ],
  spanned("mechanism", ({ record }) => record.mechanisms ?? []),
  ({ item }) => item.rule,
);

const BUILDERS = [articles, dates, officials, titles, figures, mechanisms];

/** The tables in the order they refer to each other. @param explain Ends the items' tables with a column `rule`. */
export const tables = (explain = false): readonly Table[] => BUILDERS.map((build) => build(explain));
