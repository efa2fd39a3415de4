import type { Command } from "commander";
import { FORMATS, type Format, openTarget, type RecordWriter, TABLE_NAMES, type Target } from "../emit/index.ts";
import { load } from "../load/index.ts";
import type { SourceText } from "../model/article.ts";
import { type ArticleRecord, KINDS, type Kind } from "../schema/record.ts";
import { EXIT, type ExitCode, UsageError, WriteError } from "./exit.ts";
import type { Made } from "./extraction.ts";
import { type Messages, messagesFor } from "./messages.ts";
import { chooseFormat, formatNamed, parseDelimiter, parseKinds, parseTable, parseThreads } from "./options.ts";
import { loadOptions, pathsArgument, type ReadingFlags, readingOptions, referenceOption, settled } from "./reading.ts";
import { extractAll, type Worked } from "./threads.ts";

export interface RunFlags extends ReadingFlags {
  readonly format?: string;
  readonly output?: string;
  readonly only?: string;
  readonly explain?: boolean;
  readonly table?: string;
  readonly bom?: boolean;
  readonly delimiter?: string;
}

/** The arguments and options of the main command, with and without its name. */
export function runOptions(command: Command): Command {
  const formats = FORMATS.map(({ name, about }) => `${name} (${about})`).join(", ");
  pathsArgument(command)
    .option("-f, --format <name>", `${formats}; without it a table on a terminal, ndjson elsewhere`)
    .option("-o, --output <path>", "write to a file (CSV: or all tables to a folder), in one step")
    .option("--table <name>", `CSV of one table, a row an item: ${TABLE_NAMES.join(", ")}`)
    .option("--only <kinds>", `some of ${KINDS.join(",")}`);
  referenceOption(command)
    .option("--explain", "give each item the id of the rule that made it")
    .option("--bom", "begin CSV with a byte order mark")
    .option("--delimiter <character>", "what stands between cells of CSV, tab for a tab");
  return readingOptions(command);
}

/** Reads the articles, writes their records, and says how it went. */
export async function run(named: readonly string[], flags: RunFlags): Promise<ExitCode> {
  const settings = await settled(named, flags);
  if (settings === null) return EXIT.done;
  const { paths, referenceDate, lexicon } = settings;
  const format = chooseFormat(flags);
  const kinds = flags.only === undefined ? KINDS : parseKinds(flags.only);
  const reading = loadOptions(flags);
  const threads = parseThreads(flags.threads);
  const messages = messagesFor(flags);
  const target = await opened(format, flags, kinds, messages);
  const release = onInterrupt(target, messages);
  try {
    const articles = load(paths, reading);
    const task = {
      only: kinds,
      explain: flags.explain ?? false,
      referenceDate,
      lexicon,
      debug: flags.debug ?? false,
      sentences: target.writer.writeJson === undefined,
    };
    const code = await walk(extractAll(articles, task, threads), target, messages);
    if (code === EXIT.couldNotRun) target.abandon();
    return code;
  } catch (error) {
    target.abandon();
    throw error;
  } finally {
    messages.done();
    release();
  }
}

/** Article by article: write its record, go on; what could not be read or kept decides the exit code. */
export async function walk(articles: AsyncIterable<Worked>, target: Target, messages: Messages): Promise<ExitCode> {
  let read = 0;
  let withheld = 0;
  let unread = 0;
  let missing = 0;
  for await (const worked of articles) {
    if ("problem" in worked) {
      messages.problem(worked.problem);
      if (worked.problem.severity === "error") unread++;
      if (worked.problem.missing) missing++;
      continue;
    }
    read++;
    const { source, extracted } = worked;
    if ("record" in extracted) {
      await wrote(target, () => write(target.writer, source, extracted));
    } else {
      withheld++;
      const message = `${extracted.fault}; the record is withheld`;
      messages.problem({
        path: source.path,
        line: source.line ?? 1,
        column: 1,
        severity: "error",
        message,
        missing: false,
      });
    }
    messages.progress(read);
  }
  if (read === 0 && unread === missing) {
    messages.note("no input found, nothing written");
    return EXIT.couldNotRun;
  }
  await wrote(target, () => target.writer.end());
  await wrote(target, () => target.commit());
  if (unread > 0) return EXIT.someUnread;
  return withheld > 0 ? EXIT.no : EXIT.done;
}

/** A record that came from a thread is JSON: a format that is JSON too takes it as it is. */
function write(writer: RecordWriter, source: SourceText, { record, sentences }: Made): Promise<void> | void {
  if (typeof record !== "string") return writer.write(record, { source, sentences });
  if (writer.writeJson !== undefined) return writer.writeJson(record);
  return writer.write(JSON.parse(record) as ArticleRecord, { source, sentences });
}

async function wrote({ path }: Target, action: () => Promise<void> | void): Promise<void> {
  try {
    await action();
  } catch (error) {
    throw new WriteError(path, error);
  }
}

async function opened(
  format: Format | null,
  flags: RunFlags,
  kinds: readonly Kind[],
  messages: Messages,
): Promise<Target> {
  const { output = null } = flags;
  const onTerminal = output === null && process.stdout.isTTY === true;
  const chosen = format ?? formatNamed(onTerminal ? "table" : "ndjson");
  const color = format === null && onTerminal && !process.env.NO_COLOR;
  if (chosen.target !== "stream" && output === null) {
    throw new UsageError(`--format ${chosen.name} writes a ${chosen.target}: name it with -o`);
  }
  try {
    return await openTarget(chosen, output, process.stdout, {
      kinds,
      explain: flags.explain,
      table: flags.table === undefined ? undefined : parseTable(flags.table, chosen),
      bom: flags.bom,
      delimiter: flags.delimiter === undefined ? undefined : parseDelimiter(flags.delimiter, chosen),
      terminal: { color },
      notice: messages.warn,
    });
  } catch (error) {
    throw error instanceof UsageError ? error : new WriteError(output, error);
  }
}

/**
 * An interrupted run takes away what it has made so far. One that was to write a file could not: it says so. One that
 * writes to a stream ends as the signal asks.
 */
function onInterrupt(target: Target, messages: Messages): () => void {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  const end = (signal: NodeJS.Signals) => {
    target.abandon();
    release();
    if (target.path === null) {
      process.kill(process.pid, signal);
      return;
    }
    messages.note(`extract: interrupted, ${target.path} is as it was`);
    process.exit(EXIT.couldNotRun);
  };
  const release = () => {
    for (const signal of signals) process.off(signal, end);
  };
  for (const signal of signals) process.on(signal, end);
  return release;
}
