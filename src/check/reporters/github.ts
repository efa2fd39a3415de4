import type { FindingLevel } from "../../schema/check.ts";
import { visible } from "../../text/visible.ts";
import type { Finding } from "../finding.ts";
import { inRepository, type Reporter } from "./report.ts";

/** GitHub shows this many annotations of a kind for a step and drops the rest without a word. */
const SHOWN = 10;

const COMMANDS: Readonly<Record<FindingLevel, string>> = { error: "error", warning: "warning", note: "notice" };

/** Workflow commands, one a finding; of a kind that has too many nine, and one that says how many more there are. */
export const github: Reporter = ({ findings, base }) =>
  (["error", "warning", "note"] as const)
    .flatMap((level) => {
      const all = findings.filter((finding) => finding.level === level);
      if (all.length <= SHOWN) return all.map((finding) => annotation(finding, base));
      const more = all.length - (SHOWN - 1);
      return [
        ...all.slice(0, SHOWN - 1).map((finding) => annotation(finding, base)),
        `::${COMMANDS[level]} title=extract check::and ${more} more of this kind: the log of this step has all`,
      ];
    })
    .map((line) => `${line}\n`)
    .join("");

function annotation({ level, path, line, column, endLine, endColumn, rule, message, notes }: Finding, base: string) {
  const properties = [
    ["file", inRepository(path, base)],
    ["line", line],
    ["endLine", endLine],
    // Columns of an annotation count only where it ends on the line it begins on.
    ...(line === endLine && endColumn > column ? [["col", column] as const, ["endColumn", endColumn] as const] : []),
    ["title", rule],
  ] as const;
  const listed = properties.map(([name, value]) => `${name}=${escapeProperty(`${value}`)}`).join(",");
  const text = [message, ...notes].map(visible).join("\n");
  return `::${COMMANDS[level]} ${listed}::${escapeData(text)}`;
}

/** What the runner unescapes in a command's message. */
function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** What it unescapes in a property besides: the signs that end one. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
