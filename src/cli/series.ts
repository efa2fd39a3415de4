import type { Command } from "commander";
import { ledger, sessionsOf, type Told } from "../corpus/series.ts";
import { LEDGER_FORMATS, type LedgerFormat, type Target } from "../emit/index.ts";
import { load } from "../load/index.ts";
import { EXIT, type ExitCode, UsageError } from "./exit.ts";
import { messagesFor } from "./messages.ts";
import { parseThreads } from "./options.ts";
import { deliver } from "./outputs.ts";
import { loadOptions, pathsArgument, type ReadingFlags, readingOptions, referenceOption, settled } from "./reading.ts";
import { walk } from "./run.ts";
import { extractAll } from "./threads.ts";

export interface SeriesFlags extends ReadingFlags {
  readonly format?: string;
  readonly output?: string;
}

/** The arguments and options of `extract series`. */
export function seriesOptions(command: Command): Command {
  const formats = LEDGER_FORMATS.map(({ name, about }) => `${name} (${about})`).join(", ");
  pathsArgument(command)
    .option("-f, --format <name>", `${formats}; without it a table on a terminal, ndjson elsewhere`)
    .option("-o, --output <file>", "write to a file, in one step, instead of standard output");
  return readingOptions(referenceOption(command));
}

/** Reads the articles and writes the ledger of the sessions they tell of. */
export async function series(named: readonly string[], flags: SeriesFlags): Promise<ExitCode> {
  const settings = await settled(named, flags);
  if (settings === null) return EXIT.done;
  const { paths, referenceDate, lexicon } = settings;
  const { output = null } = flags;
  const format = formatOf(flags.format, output);
  const reading = loadOptions(flags);
  const messages = messagesFor(flags);
  const told: Told[] = [];
  const threads = parseThreads(flags.threads);
  const task = {
    only: ["mechanisms"],
    referenceDate,
    lexicon,
    debug: flags.debug ?? false,
    sentences: false,
  } as const;
  try {
    const articles = load(paths, reading);
    const code = await walk(extractAll(articles, task, threads), collecting(told), messages);
    if (code !== EXIT.couldNotRun) await deliver([{ path: output, text: format.render(ledger(told)) }]);
    return code;
  } finally {
    messages.done();
  }
}

/** The ledger needs every record before its first row: nothing is written on the way. */
function collecting(told: Told[]): Target {
  return {
    path: null,
    writer: {
      write(record) {
        told.push(...sessionsOf(record));
      },
      end() {},
    },
    commit: async () => {},
    abandon() {},
  };
}

function formatOf(name: string | undefined, output: string | null): LedgerFormat {
  const meant = LEDGER_FORMATS.find(({ endings }) => endings.some((ending) => output?.toLowerCase().endsWith(ending)));
  const usual = output === null && process.stdout.isTTY === true ? "table" : "ndjson";
  const format =
    name === undefined && meant !== undefined ? meant : LEDGER_FORMATS.find((known) => known.name === (name ?? usual));
  if (format !== undefined) return format;
  const names = LEDGER_FORMATS.map((known) => known.name).join(", ");
  throw new UsageError(`--format ${name}: there is none; there are ${names}`);
}
