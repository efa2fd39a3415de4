import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { tables } from "../../src/emit/tables/index.ts";

const KINDS = { text: "text", day: "day", integer: "whole number", number: "number", boolean: "flag", list: "list" };

test("docs/tables.md tells every table and column as the program has them", () => {
  const told = tables().map(({ name, about, key, columns }) => {
    const lines = columns.map((column) => {
      const relation =
        column.name === key ? "; tells rows apart" : column.references ? ` (of \`${column.references}\`)` : "";
      return `| \`${column.name}\` | ${KINDS[column.type]} | ${column.about}${relation} |`;
    });
    return `### ${name}\n\n${about}\n\n| column | holds | |\n|---|---|---|\n${lines.join("\n")}\n`;
  });
  expect(readFileSync("docs/tables.md", "utf8")).toContain(`## Columns\n\n${told.join("\n")}\n## CSV\n`);
});
