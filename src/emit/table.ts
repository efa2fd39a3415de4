import { KINDS } from "../schema/record.ts";
import { visible } from "../text/visible.ts";
import { flat, tell } from "./cells.ts";
import type { TextFormat } from "./format.ts";

const WIDTH = Math.max(...KINDS.map((kind) => kind.length));

/** For reading on a terminal: each article's header on a line, its items below, a row each. */
export const table: TextFormat = {
  name: "table",
  about: "for reading on a terminal",
  endings: [],
  target: "stream",
  open(sink, { kinds, terminal }) {
    let articles = 0;
    const counts = new Map(kinds.map((kind) => [kind, 0]));
    const bold = (text: string) => (terminal?.color ? `\x1b[1m${text}\x1b[22m` : text);
    return {
      write(record) {
        const { date, place, title, agencies } = record.header;
        const facts = [date, place, agencies.join("/"), title].filter((fact) => fact !== null && fact !== "");
        const lines = [[bold(visible(flat(record.id))), ...facts.map((fact) => visible(flat(fact ?? "")))].join("  ")];
        for (const kind of kinds) {
          const items = tell(record, kind);
          counts.set(kind, (counts.get(kind) ?? 0) + items.length);
          items.forEach((item, i) => {
            lines.push(`  ${(i === 0 ? kind : "").padEnd(WIDTH)}  ${visible(item)}`);
          });
        }
        for (const { severity, code, message } of record.diagnostics) {
          lines.push(`  ${severity.padEnd(WIDTH)}  ${visible(flat(`${code}: ${message}`))}`);
        }
        articles++;
        return sink(`${lines.join("\n")}\n\n`);
      },
      end() {
        const sums = [...counts].map(([kind, count]) => `${count} ${kind}`);
        return sink(`${articles} article${articles === 1 ? "" : "s"}: ${sums.join(", ")}\n`);
      },
    };
  },
};
