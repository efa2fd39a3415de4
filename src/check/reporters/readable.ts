import { visible } from "../../text/visible.ts";
import { count, type Reporter } from "./report.ts";

/** For people: place, level, message and rule on a line, the text it stands in below, a count at the end. */
export const readable: Reporter = ({ findings, articles, known, gone }) => {
  const lines: string[] = [];
  for (const { path, line, column, level, message, rule, notes, frame } of findings) {
    lines.push(`${visible(path)}:${line}:${column}: ${level}: ${visible(message)} (${rule})`);
    for (const note of notes) lines.push(`    ${visible(note)}`);
    lines.push(...frame.map(visible), "");
  }
  const counted = (["error", "warning", "note"] as const)
    .map((level) => [count(findings, level), level] as const)
    .filter(([number]) => number > 0)
    .map(([number, level]) => many(number, level));
  const total = findings.length === 0 ? "no findings" : `${many(findings.length, "finding")} (${counted.join(", ")})`;
  const baseline = [
    ...(known > 0 ? [`${known} known to the baseline`] : []),
    ...(gone > 0 ? [`${gone} of the baseline found no more`] : []),
  ];
  lines.push([`${total} in ${many(articles, "article")}`, ...baseline].join("; "));
  return `${lines.join("\n")}\n`;
};

const many = (number: number, noun: string) => `${number} ${noun}${number === 1 ? "" : "s"}`;
