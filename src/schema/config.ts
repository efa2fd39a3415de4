import * as z from "zod";
import { RULE_IDS, RULE_LEVELS, type RuleId, type RuleLevel } from "./check.ts";
import { MECHANISM_KINDS, PORTFOLIOS, ROLES } from "./record.ts";

/** `extract.config.json`: what a project sets once for all its runs. This file is the source of its types and JSON Schema. */

const words = z
  .string()
  .regex(/^\S(?:.*\S)?$/u, "must hold words, without white space around them")
  .regex(/[\p{L}\p{N}]/u, "must hold a letter or a digit");

const state = z
  .string()
  .regex(/^[A-Z]{2}$/, 'must be a state\'s two capital letters ("VN", "EU")')
  .describe("ISO 3166-1 alpha-2, or EU");

const agencySchema = z.strictObject({
  name: words.describe("as the record credits it"),
  forms: z.array(words).optional().describe("other spellings in credits and datelines"),
  state: state.optional().describe("the state it speaks from, of a national agency"),
});

const officeSchema = z.strictObject({
  words: words.describe('the office as articles write it ("Lord High Steward")'),
  role: z.enum(ROLES),
  portfolio: z.enum(PORTFOLIOS).optional(),
});

const mechanismSchema = z.strictObject({
  words: words.describe('a name ("Kampala Process"), or a common noun that heads names ("roundtable")'),
  kind: z.enum(MECHANISM_KINDS),
});

const organizationSchema = z.strictObject({
  name: words,
  acronym: words.optional(),
});

const lexiconAdditionsSchema = z.strictObject({
  agencies: z.array(agencySchema).optional(),
  offices: z.array(officeSchema).optional(),
  mechanisms: z.array(mechanismSchema).optional(),
  organizations: z.array(organizationSchema).optional(),
});

const rulesSchema = z.strictObject(
  Object.fromEntries(RULE_IDS.map((id) => [id, z.enum(RULE_LEVELS).optional()])) as Record<
    RuleId,
    z.ZodOptional<z.ZodEnum<{ [level in RuleLevel]: level }>>
  >,
);

export const configSchema = z.strictObject({
  $schema: z.string().optional().describe("where an editor finds this schema"),
  paths: z
    .array(z.string().min(1, "must not be empty"))
    .min(1, "must name at least one path")
    .optional()
    .describe("articles to read where the command line names none; relative to this file"),
  referenceDate: z.iso
    .date("must be a calendar day, YYYY-MM-DD")
    .optional()
    .describe("anchors the relative dates of articles without a date"),
  rules: rulesSchema.optional().describe("levels of the rules of `extract check`"),
  lexicon: lexiconAdditionsSchema.optional().describe("words to know besides the built-in ones"),
});

export type Config = z.infer<typeof configSchema>;
export type LexiconAdditions = z.infer<typeof lexiconAdditionsSchema>;

/** The configuration, or one line that says which field is wrong, and how. */
export function parseConfig(value: unknown): Config | string {
  const parsed = configSchema.safeParse(value);
  return parsed.success ? parsed.data : problemOf(parsed.error);
}

/** The first thing that is wrong, as `field: what is wrong`. */
export function problemOf(error: z.ZodError): string {
  const [issue] = error.issues;
  if (issue === undefined) return "not valid";
  const field = issue.path.map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`)).join("");
  const where = field === "" ? "" : `${field.slice(field.startsWith(".") ? 1 : 0)}: `;
  if (issue.code === "unrecognized_keys") {
    const known = field === ".rules" ? `; the rules are ${RULE_IDS.join(", ")}` : "";
    return `${where}unknown ${field === ".rules" ? "rule" : "key"} ${issue.keys.map((name) => JSON.stringify(name)).join(", ")}${known}`;
  }
  return `${where}${issue.message}`;
}
