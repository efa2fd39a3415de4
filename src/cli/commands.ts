import type { Command } from "commander";
import { recordJsonSchema } from "../schema/json.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import { type RunFlags, run, runOptions } from "./run.ts";

/** Adds a command to the program. What its action gives back is the exit code. */
export type Define = (program: Command, finish: (code: Promise<ExitCode>) => Promise<void>) => void;

const runCommand: Define = (program, finish) => {
  runOptions(program.command("run").description("extract records; the command's name may be left out")).action(
    (paths: string[], flags: RunFlags) => finish(run(paths, { ...program.opts<RunFlags>(), ...flags })),
  );
};

const schemaCommand: Define = (program, finish) => {
  program
    .command("schema")
    .description("print the record's JSON Schema (draft 2020-12)")
    .action(() => finish(printSchema()));
};

async function printSchema(): Promise<ExitCode> {
  process.stdout.write(`${JSON.stringify(recordJsonSchema(), null, 2)}\n`);
  return EXIT.done;
}

/** Every command, one line each. */
export const COMMANDS: readonly Define[] = [runCommand, schemaCommand];
