import { count, type Reporter } from "./report.ts";

/** For programs: one object, its findings in order. */
export const json: Reporter = ({ findings, articles, known, gone, version }) => {
  const report = {
    version,
    summary: {
      articles,
      errors: count(findings, "error"),
      warnings: count(findings, "warning"),
      notes: count(findings, "note"),
      known,
      gone,
    },
    findings: findings.map(({ frame: _, ...finding }) => finding),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
};
