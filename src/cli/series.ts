import type { Command } from "commander";
import { ledger, sessionsOf, type Told } from "../corpus/series.ts";
import { type Format, LEDGER_FORMATS } from "../emit/index.ts";
import type { Define } from "./commands.ts";
import { type RunFlags, run, runOptions } from "./run.ts";

/** The ledger as formats of a run: each takes the records one by one and writes when all are in. */
const FORMATS: readonly Format[] = LEDGER_FORMATS.map(({ name, about, endings, render }) => ({
  name,
  about,
  endings,
  target: "stream",
  open(sink, { bom }) {
    const told: Told[] = [];
    return {
      write(record) {
        told.push(...sessionsOf(record));
      },
      end: () => sink((bom && name === "csv" ? "\uFEFF" : "") + render(ledger(told))),
    };
  },
}));

/** `extract series PATH…`: the sessions of recurring mechanisms across articles. */
export const seriesCommand: Define = (program, finish) => {
  const command = program
    .command("series")
    .description("the sessions of recurring mechanisms across articles, with gaps and contradictions");
  seriesOptions(command).action((paths: string[], flags: RunFlags) =>
    finish(run(paths, { ...program.opts<RunFlags>(), ...flags, only: "mechanisms" }, FORMATS)),
  );
};

const seriesOptions = (command: Command) => runOptions(command, FORMATS);
