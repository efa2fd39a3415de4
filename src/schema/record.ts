import * as z from "zod";

/**
 * The record of one article. This file is the single source of the record's types, of its validation and of its JSON
 * Schema. Key order here is key order in every output.
 */

// Parts that many fields share are made once: to make a part takes longer than to check with it.
const words = z.string().min(1);
const string = z.string();
const stringOrNull = string.nullable();
const strings = z.array(string);
const flag = z.boolean();
const calendarDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const dayOrNull = calendarDay.nullable();

export const spanSchema = z
  .tuple([z.int().min(0), z.int().min(0)])
  .describe("[start, end) in UTF-16 code units of the article's text");

export const KINDS = ["dates", "officials", "figures", "mechanisms"] as const;
export type Kind = (typeof KINDS)[number];

export const MODS = ["START", "MID", "END", "APPROX", "BEFORE", "AFTER", "MORE_THAN", "LESS_THAN"] as const;

const rule = z.string().optional().describe("id of the rule that made the item (with --explain)");

const date = {
  text: words,
  span: spanSchema,
  type: z.enum(["DATE", "TIME", "DURATION", "SET"]),
  value: words.describe("TIMEX3 value"),
  mod: z.enum(MODS).nullable(),
  from: dayOrNull.describe("first calendar day covered"),
  to: dayOrNull.describe("last calendar day covered"),
};
export const dateSchema = z.strictObject({ ...date, rule });

export const ROLES = [
  "head-of-state",
  "deputy-head-of-state",
  "head-of-government",
  "deputy-head-of-government",
  "minister",
  "deputy-minister",
  "party-leader",
  "party-official",
  "legislator",
  "speaker",
  "ambassador",
  "envoy",
  "spokesperson",
  "organization-head",
  "organization-official",
  "local-leader",
  "military",
  "judge",
  "royal",
  "adviser",
  "business",
  "other",
] as const;

export const PORTFOLIOS = [
  "foreign-affairs",
  "defence",
  "public-security",
  "interior",
  "finance",
  "trade",
  "economy",
  "planning-investment",
  "agriculture",
  "energy",
  "transport",
  "education",
  "health",
  "culture",
  "justice",
  "labour",
  "environment",
  "science-technology",
  "information",
  "other",
] as const;

const country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .describe("ISO 3166-1 alpha-2, or EU");
const countryOrNull = country.nullable();
const portfolioOrNull = z.enum(PORTFOLIOS).nullable();

const title = {
  text: words.describe("the office as written, without the country"),
  role: z.enum(ROLES),
  portfolio: portfolioOrNull,
  organization: stringOrNull,
  country: countryOrNull,
  former: flag,
  acting: flag,
  inferred: flag,
  quote: stringOrNull.describe("the office as it stands in the text; null where inferred"),
  span: spanSchema.nullable(),
};
export const titleSchema = z.strictObject({ ...title, rule });

const mention = { text: words, span: spanSchema };
export const mentionSchema = z.strictObject({ ...mention, rule });

const plainMentions = z.array(z.object(mention)).min(1);

const official = {
  id: string.describe("the folded name, words joined by -"),
  name: words,
  country: countryOrNull,
  titles: z.array(titleSchema),
  mentions: z.array(mentionSchema).min(1),
};
export const officialSchema = z.strictObject({ ...official, rule });

const figure = {
  text: words,
  span: spanSchema,
  kind: z.enum(["money", "percent", "count", "measure"]),
  value: z.number(),
  valueMax: z.number().nullable(),
  unit: z
    .string()
    .nullable()
    .describe("ISO 4217 for money; percent or percentage-point; else a singular noun or symbol"),
  bound: z.enum(["exact", "about", "over", "under", "at-least", "at-most", "range"]),
  per: stringOrNull,
  measure: stringOrNull,
  change: z.strictObject({ direction: z.enum(["up", "down"]), basis: stringOrNull }).nullable(),
  status: z.enum(["actual", "target", "estimate"]),
  from: dayOrNull,
  to: dayOrNull,
};
export const figureSchema = z.strictObject({ ...figure, rule });

export const LEVELS = [
  "head-of-state",
  "head-of-government",
  "ministerial",
  "deputy-ministerial",
  "senior-official",
  "party",
  "parliament",
  "local",
] as const;

export const MECHANISM_KINDS = [
  "consultation",
  "committee",
  "meeting",
  "agreement",
  "programme",
  "organization",
  "partnership",
] as const;

const mechanism = {
  name: words,
  kind: z.enum(MECHANISM_KINDS),
  text: words,
  span: spanSchema,
  mentions: z.array(mentionSchema).min(1),
  session: z.int().positive().nullable(),
  level: z.enum(LEVELS).nullable(),
  parties: z.array(country),
  portfolio: portfolioOrNull,
  from: dayOrNull,
  to: dayOrNull,
  date: stringOrNull.describe("when the session took place, as a calendar value"),
  place: stringOrNull,
  chairs: strings,
  series: string,
};
export const mechanismSchema = z.strictObject({ ...mechanism, rule });

export const diagnosticSchema = z.strictObject({
  severity: z.enum(["info", "warning", "error"]),
  code: string,
  message: string,
  span: spanSchema.nullable(),
});

export const headerSchema = z.strictObject({
  date: dayOrNull,
  title: stringOrNull,
  place: stringOrNull,
  agencies: strings,
});

const record = {
  id: string,
  header: headerSchema,
  dates: z.array(dateSchema).optional(),
  officials: z.array(officialSchema).optional(),
  figures: z.array(figureSchema).optional(),
  mechanisms: z.array(mechanismSchema).optional(),
  diagnostics: z.array(diagnosticSchema),
};
export const recordSchema = z.strictObject(record);

/** The same without the ids of rules: as it checks, it leaves them out, which is cheaper than to take them out after. */
export const plainRecordSchema = z.object({
  ...record,
  dates: z.array(z.object(date)).optional(),
  officials: z.array(z.object({ ...official, titles: z.array(z.object(title)), mentions: plainMentions })).optional(),
  figures: z.array(z.object(figure)).optional(),
  mechanisms: z.array(z.object({ ...mechanism, mentions: plainMentions })).optional(),
});

export type DateItem = z.infer<typeof dateSchema>;
export type Title = z.infer<typeof titleSchema>;
export type Mention = z.infer<typeof mentionSchema>;
export type Official = z.infer<typeof officialSchema>;
export type Figure = z.infer<typeof figureSchema>;
export type Mechanism = z.infer<typeof mechanismSchema>;
export type Diagnostic = z.infer<typeof diagnosticSchema>;
export type Header = z.infer<typeof headerSchema>;
export type ArticleRecord = z.infer<typeof recordSchema>;
export type Role = (typeof ROLES)[number];
export type Portfolio = (typeof PORTFOLIOS)[number];
export type Level = (typeof LEVELS)[number];
export type MechanismKind = (typeof MECHANISM_KINDS)[number];
