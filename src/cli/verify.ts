import type { Command } from "commander";
import { describeMisquote, misquotes, quotesOf } from "../check/verify.ts";
import { visible } from "../emit/index.ts";
import { load } from "../load/index.ts";
import { CONFIG_ABOUT, type ConfigFlags, settle } from "./config.ts";
import { EXIT, type ExitCode, UsageError } from "./exit.ts";
import { messagesFor } from "./messages.ts";
import { deliver } from "./outputs.ts";
import { loadOptions } from "./reading.ts";
import { type ReadRecord, readRecords } from "./records.ts";

export interface VerifyFlags extends Pick<ConfigFlags, "config"> {
  readonly articles?: readonly string[];
  readonly lossy?: boolean;
  readonly maxArticleSize?: string;
  readonly quiet?: boolean;
}

/** The arguments and options of `extract verify`. */
export function verifyOptions(command: Command): Command {
  return command
    .argument("<records...>", "files of records (JSON, NDJSON)")
    .option(
      "--articles <path>",
      "the articles, as they were named when the records were made; may be repeated; without any, those of the configuration",
      (value: string, before: readonly string[] = []) => [...before, value],
    )
    .option("--lossy", "replace bytes that are not UTF-8, as the run that made the records did")
    .option("--max-article-size <size>", "leave out articles larger than this (20MB)")
    .option("-q, --quiet", "no warnings on standard error")
    .option("--config <file>", CONFIG_ABOUT);
}

interface Text {
  readonly path: string;
  readonly text: string;
}

/** Compares every quote of every record with its article, and names each that does not stand there. */
export async function verify(files: readonly string[], flags: VerifyFlags): Promise<ExitCode> {
  const { paths } = settle(flags.articles ?? [], flags);
  if (paths.length === 0) throw new UsageError("no articles: name them with --articles, or in the configuration");
  const records = new Map<string, readonly ReadRecord[]>();
  for (const file of files.toSorted()) records.set(file, await readRecords(file));
  const texts = await textsById(paths, flags);
  const lines: string[] = [];
  let [faults, quotes, checked] = [0, 0, 0];
  const fault = (where: string, message: string) => {
    faults++;
    lines.push(visible(`${where}: ${message}`));
  };
  const turns = new Map<string, number>();
  for (const [file, list] of records) {
    for (const read of list) {
      const where = `${file}:${read.line}`;
      if ("fault" in read) {
        fault(where, read.fault);
        continue;
      }
      const { record } = read;
      const name = `record ${JSON.stringify(record.id)}`;
      // Records that share an id belong to the articles that share it, in their order.
      const turn = turns.get(`${file}\0${record.id}`) ?? 0;
      turns.set(`${file}\0${record.id}`, turn + 1);
      const article = texts.get(record.id)?.[turn] ?? texts.get(record.id)?.at(-1);
      if (article === undefined) {
        fault(where, `${name}: no article has this id`);
        continue;
      }
      checked++;
      quotes += [...quotesOf(record)].length;
      for (const wrong of misquotes(record, article.text)) {
        fault(where, `${name}: ${describeMisquote(wrong)} (${article.path})`);
      }
    }
  }
  const held = `${many(quotes, "quote")} in ${many(checked, "record")}`;
  lines.push(faults === 0 ? `all as the articles have it: ${held}` : `${many(faults, "fault")}; looked at ${held}`);
  await deliver([{ path: null, text: `${lines.join("\n")}\n` }]);
  return faults === 0 ? EXIT.done : EXIT.no;
}

async function textsById(paths: readonly string[], flags: VerifyFlags): Promise<Map<string, Text[]>> {
  const messages = messagesFor(flags);
  const reading = loadOptions(flags);
  const texts = new Map<string, Text[]>();
  for await (const loaded of load(paths, reading)) {
    if ("problem" in loaded) {
      messages.problem(loaded.problem);
      continue;
    }
    const { id, path, text } = loaded.source;
    const list = texts.get(id);
    if (list === undefined) texts.set(id, [{ path, text }]);
    else list.push({ path, text });
  }
  return texts;
}

const many = (number: number, noun: string) => `${number} ${noun}${number === 1 ? "" : "s"}`;
