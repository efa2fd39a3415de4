import type { Finding } from "../finding.ts";
import { levelOf, RULES } from "../rules.ts";
import { inRepository, type Reporter } from "./report.ts";

/** SARIF 2.1.0, as code scanning takes it. */
export const sarif: Reporter = ({ findings, levels, version, base }) => {
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "communique",
            version,
            rules: RULES.map(({ id, doc }) => {
              const level = levelOf(id, levels);
              return {
                id,
                shortDescription: { text: doc },
                defaultConfiguration: level === "off" ? { enabled: false } : { level },
              };
            }),
          },
        },
        columnKind: "utf16CodeUnits",
        results: findings.map((finding) => result(finding, base)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

function result(finding: Finding, base: string) {
  const { rule, level, path, line, column, endLine, endColumn, message, notes, fingerprint } = finding;
  return {
    ruleId: rule,
    ruleIndex: RULES.findIndex(({ id }) => id === rule),
    level,
    message: { text: [message, ...notes].join("\n") },
    locations: [
      {
        physicalLocation: {
          artifactLocation: location(inRepository(path, base)),
          region: { startLine: line, startColumn: column, endLine, endColumn },
        },
      },
    ],
    partialFingerprints: { "communique/v1": fingerprint },
  };
}

/** A relative path belongs to the repository, an absolute one to the machine. */
function location(path: string): { readonly uri: string; readonly uriBaseId?: string } {
  const uri = path.split("/").map(encodePart).join("/");
  return path.startsWith("/") ? { uri: `file://${uri}` } : { uri, uriBaseId: "%SRCROOT%" };
}

/** A lone half of a surrogate pair has no UTF-8 and so no escape; it is replaced as a decoder would. */
function encodePart(part: string): string {
  return encodeURIComponent(part.replace(/\p{Cs}/gu, "\uFFFD"));
}
