import type { Article } from "../model/article.ts";
import type { Findings } from "../model/findings.ts";
import {
  type ArticleRecord,
  type Diagnostic,
  KINDS,
  type Kind,
  plainRecordSchema,
  recordSchema,
} from "../schema/record.ts";

/** A record that keeps the contract, or none and an error that says where it breaks it. */
export interface Outcome {
  readonly record: ArticleRecord | null;
  readonly diagnostics: readonly Diagnostic[];
}

export interface RecordOptions {
  /** Kinds the record holds; all by default. */
  readonly only?: readonly Kind[];
  /** Leaves each item the id of the rule that made it. */
  readonly explain?: boolean;
}

/** zod compiles a schema when it first checks with it; that pays from some dozens of records on. */
const WORTH_COMPILING = 30;
let checked = 0;

/** Puts the record together in the order of its schema, and checks it against that schema and its own quotes. */
export function validate(article: Article, findings: Findings, options: RecordOptions): Outcome {
  const kinds = KINDS.filter((kind) => options.only === undefined || options.only.includes(kind));
  const diagnostics = [...findings.diagnostics];
  if (kinds.every((kind) => findings[kind].length === 0)) {
    diagnostics.push({
      severity: "warning",
      code: "nothing-found",
      message: `no ${kinds.join(", ")} found in this article`,
      span: null,
    });
  }
  const items = Object.fromEntries(kinds.map((kind) => [kind, findings[kind]]));
  const draft = { id: article.id, header: article.header, ...items, diagnostics };
  const schema = options.explain ? recordSchema : plainRecordSchema;
  const parsed = schema.safeParse(draft, { jitless: checked++ < WORTH_COMPILING });
  const broken = parsed.success
    ? groundingError(article.text, parsed.data)
    : parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`)[0];
  if (parsed.success && broken === undefined) return { record: parsed.data, diagnostics: parsed.data.diagnostics };
  return {
    record: null,
    diagnostics: [
      ...diagnostics,
      { severity: "error", code: "invalid-record", message: `the record breaks its schema: ${broken}`, span: null },
    ],
  };
}

/** The first item whose quote does not stand at its span, if any. */
function groundingError(text: string, record: ArticleRecord): string | undefined {
  const quotes = [
    ...(record.dates ?? []),
    ...(record.figures ?? []),
    ...(record.mechanisms ?? []).flatMap((item) => [item, ...item.mentions]),
    ...(record.officials ?? []).flatMap((item) => [
      ...item.mentions,
      ...item.titles.map((title) => ({ text: title.quote, span: title.span })),
    ]),
  ];
  const wrong = quotes.find(({ text: quote, span }) =>
    span === null ? quote !== null : text.slice(...span) !== quote,
  );
  return wrong && `${JSON.stringify(wrong.text)} does not stand at ${JSON.stringify(wrong.span)}`;
}
