import { existsSync, readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { visible } from "../emit/index.ts";
import { COMMANDS } from "./commands.ts";
import { EXIT, EXIT_CODES, type ExitCode, UsageError, WriteError } from "./exit.ts";
import { standardError } from "./messages.ts";
import { type RunFlags, run, runOptions } from "./run.ts";

export { answer } from "./threads.ts";

const EXAMPLES = `
Examples:
  extract articles/                        a table on a terminal, NDJSON in a pipe
  extract articles/ -f csv -o records.csv  a spreadsheet
  extract 'news/**/*.txt' --only dates     dates alone
  cat news.ndjson | extract - -f json      articles as lines {"id", "date", "title", "text"}
  extract ./run                            a path that is named as a command is

Exit codes:
${EXIT_CODES.map(([code, meaning]) => `  ${code}  ${meaning}`).join("\n")}`;

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  return (manifest as { version: string }).version;
}

/** Lines for people: what the command line held is shown, not obeyed. */
function say(text: string): void {
  standardError().write(text.split("\n").map(visible).join("\n"));
}

function build(): Command {
  const program = new Command("extract");
  const finish = async (code: Promise<ExitCode>) => {
    process.exitCode = await code;
  };
  runOptions(program)
    .description(
      "Typed records from news about relations between states: dates, officials, figures and mechanisms, with quotes.",
    )
    .version(version(), "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .addHelpText("after", EXAMPLES)
    .enablePositionalOptions()
    .configureOutput({ writeErr: say })
    .exitOverride()
    .hook("preSubcommand", (_, command) => {
      const name = command.name();
      if (existsSync(name)) say(`extract: ${name} is read as the command; for the path write ./${name}\n`);
    })
    .action((paths: string[], flags: RunFlags) => finish(run(paths, flags)));
  for (const define of COMMANDS) define(program, finish);
  for (const command of program.commands) command.configureOutput({ writeErr: say }).exitOverride();
  return program;
}

/** The command, as it was called. */
export async function main(argv: readonly string[]): Promise<void> {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    // Whoever wrote sees it as well; here it is only kept from ending the process with a stack.
    if (error.code !== "EPIPE") process.exitCode ??= EXIT.couldNotRun;
  });
  try {
    await build().parseAsync(argv);
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.couldNotRun;
      return;
    }
    // The reader has what it wanted and left.
    if (error instanceof WriteError && error.code === "EPIPE") return;
    process.exitCode = EXIT.couldNotRun;
    const known = error instanceof UsageError || error instanceof WriteError;
    const { message, stack } = error as Error;
    say(
      `extract: ${argv.includes("--debug") ? (stack ?? message) : known ? message : `unexpected: ${message} (--debug tells where)`}\n`,
    );
  }
}
