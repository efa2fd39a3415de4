import type { Command } from "commander";
import { configJsonSchema, recordJsonSchema } from "../schema/json.ts";
import { type CheckFlags, check, checkOptions } from "./check.ts";
import { EXIT, type ExitCode, UsageError } from "./exit.ts";
import { deliver } from "./outputs.ts";
import { type RunFlags, run, runOptions } from "./run.ts";
import { type SeriesFlags, series, seriesOptions } from "./series.ts";
import { type VerifyFlags, verify, verifyOptions } from "./verify.ts";

/** Adds a command to the program. What its action gives back is the exit code. */
export type Define = (program: Command, finish: (code: Promise<ExitCode>) => Promise<void>) => void;

const runCommand: Define = (program, finish) => {
  runOptions(program.command("run").description("extract records; the command's name may be left out")).action(
    (paths: string[], flags: RunFlags) => finish(run(paths, { ...program.opts<RunFlags>(), ...flags })),
  );
};

const SCHEMAS = new Map([
  ["record", recordJsonSchema],
  ["config", configJsonSchema],
]);

const schemaCommand: Define = (program, finish) => {
  program
    .command("schema")
    .description("print a JSON Schema (draft 2020-12): of the record, or of the configuration")
    .argument("[name]", [...SCHEMAS.keys()].join(" or "), "record")
    .action((name: string) => finish(printSchema(name)));
};

async function printSchema(name: string): Promise<ExitCode> {
  const schema = SCHEMAS.get(name);
  if (schema === undefined) {
    throw new UsageError(`schema ${name}: there is none; there are ${[...SCHEMAS.keys()].join(", ")}`);
  }
  await deliver([{ path: null, text: `${JSON.stringify(schema(), null, 2)}\n` }]);
  return EXIT.done;
}

const checkCommand: Define = (program, finish) => {
  checkOptions(program.command("check").description("find what is wrong with articles and with their records")).action(
    (paths: string[], flags: CheckFlags) =>
      finish(check(paths, { ...program.opts<CheckFlags>(), ...flags }, program.version() ?? "")),
  );
};

const verifyCommand: Define = (program, finish) => {
  verifyOptions(program.command("verify").description("compare every quote of records with the articles")).action(
    (files: string[], flags: VerifyFlags) => finish(verify(files, { ...program.opts<VerifyFlags>(), ...flags })),
  );
};

const seriesCommand: Define = (program, finish) => {
  seriesOptions(
    program
      .command("series")
      .description("the sessions of recurring mechanisms across articles, with gaps and contradictions"),
  ).action((paths: string[], flags: SeriesFlags) =>
    finish(series(paths, { ...program.opts<SeriesFlags>(), ...flags })),
  );
};

/** Every command, one line each. */
export const COMMANDS: readonly Define[] = [runCommand, seriesCommand, checkCommand, verifyCommand, schemaCommand];
