import type { Command } from "commander";
import type { LoadOptions } from "../load/index.ts";
import { type ConfigFlags, configOptions, printed, type Settings, settle } from "./config.ts";
import { UsageError } from "./exit.ts";
import { parseSize } from "./options.ts";
import { deliver } from "./outputs.ts";

/** What every command that extracts says of its input. */
export interface ReadingFlags extends ConfigFlags {
  readonly lossy?: boolean;
  readonly maxArticleSize?: string;
  readonly threads?: string;
  readonly quiet?: boolean;
  readonly debug?: boolean;
}

export function pathsArgument(command: Command): Command {
  return command.argument(
    "[paths...]",
    "files, folders, globs, or - for standard input; without any, those of the configuration",
  );
}

export function referenceOption(command: Command): Command {
  return command.option(
    "--reference-date <date>",
    "what relative dates count from in articles without a date, YYYY-MM-DD",
  );
}

/** The last options of the list. */
export function readingOptions(command: Command): Command {
  return configOptions(
    command
      .option("--lossy", "replace bytes that are not UTF-8 instead of leaving their article out")
      .option("--max-article-size <size>", "leave out articles larger than this (20MB)")
      .option(
        "-j, --threads <n>",
        "extract with so many threads where the input is large; the records are the same (all cores)",
      )
      .option("-q, --quiet", "no progress and no warnings, only errors")
      .option("--debug", "stack traces"),
  );
}

/** What `load` is told. Standard input is opened where it is read: that takes a while, and most runs read files. */
export function loadOptions({
  lossy,
  maxArticleSize = "20MB",
}: Pick<ReadingFlags, "lossy" | "maxArticleSize">): LoadOptions {
  return {
    lossy,
    maxArticleSize: parseSize(maxArticleSize),
    get stdin() {
      return process.stdin;
    },
  };
}

/**
 * The settings of a run; null where they were only to be printed, and have been.
 *
 * @throws {UsageError} where they are not as they should be, or name no input.
 */
export async function settled(named: readonly string[], flags: ConfigFlags): Promise<Settings | null> {
  const settings = settle(named, flags);
  if (flags.printConfig) {
    await deliver([{ path: null, text: printed(settings) }]);
    return null;
  }
  if (settings.paths.length === 0) {
    throw new UsageError("no input: name files, folders or globs, or - for standard input (--help)");
  }
  return settings;
}
