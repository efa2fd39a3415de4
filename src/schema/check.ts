import * as z from "zod";

/** What `extract check` looks for. The order is the order of `--rules` and of the rules in SARIF. */
export const RULE_IDS = [
  "unreadable-article",
  "invalid-record",
  "no-date",
  "date-mismatch",
  "ambiguous-date",
  "no-official-or-mechanism",
  "repeated-article",
  "stale-record",
] as const;
export type RuleId = (typeof RULE_IDS)[number];

const FINDING_LEVELS = ["error", "warning", "note"] as const;
export type FindingLevel = (typeof FINDING_LEVELS)[number];

/** A rule's level as it is set: a finding's level, or the rule is not asked. */
export const RULE_LEVELS = ["off", ...FINDING_LEVELS] as const;
export type RuleLevel = (typeof RULE_LEVELS)[number];

const fingerprint = z.string().regex(/^[0-9a-f]{16}$/, "not a fingerprint: sixteen hexadecimal digits");

/** A baseline file: the findings that are known and stay quiet. All but the fingerprint is there for its readers. */
export const baselineSchema = z.strictObject({
  version: z.literal(1),
  findings: z.array(z.strictObject({ fingerprint, rule: z.enum(RULE_IDS), id: z.string(), message: z.string() })),
});
export type Baseline = z.infer<typeof baselineSchema>;
