import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Command } from "commander";
import { type Levels, levelOf, RULES } from "../check/rules.ts";
import { reason } from "../load/index.ts";
import { RULE_IDS, RULE_LEVELS, type RuleId, type RuleLevel } from "../schema/check.ts";
import { type Config, type LexiconAdditions, parseConfig } from "../schema/config.ts";
import { UsageError } from "./exit.ts";
import { parseJson } from "./json-file.ts";
import { parseDay } from "./options.ts";

const NAME = "extract.config.json";

/** What the command line says of what the configuration may say too. */
export interface ConfigFlags {
  readonly config?: string;
  readonly printConfig?: boolean;
  readonly referenceDate?: string;
  /** `ID=LEVEL`, as given. */
  readonly rule?: readonly string[];
}

export const CONFIG_ABOUT = `the configuration; without it ${NAME} in this folder, if there is one`;

/** The options of every command that the configuration speaks to. */
export function configOptions(command: Command): Command {
  return command
    .option("--config <file>", CONFIG_ABOUT)
    .option("--print-config", "print what holds after configuration and flags, and end");
}

/** What holds for a run: the command line over the file over what is built in. */
export interface Settings {
  readonly paths: readonly string[];
  readonly referenceDate: string | undefined;
  readonly levels: Levels;
  readonly lexicon: LexiconAdditions | undefined;
}

/** @throws {UsageError} where the file or a flag is not as it should be; the line names the field. */
export function settle(paths: readonly string[], flags: ConfigFlags): Settings {
  const { config, folder } = readConfig(flags.config);
  return {
    paths: paths.length > 0 ? paths : (config.paths ?? []).map((path) => join(folder, path)),
    referenceDate: flags.referenceDate === undefined ? config.referenceDate : parseDay(flags.referenceDate),
    levels: { ...defined(config.rules ?? {}), ...levelsOf(flags.rule ?? []) },
    lexicon: config.lexicon,
  };
}

/** What holds, as a configuration that says all of it. */
export function printed({ paths, referenceDate, levels, lexicon }: Settings): string {
  const config: Config = {
    ...(paths.length > 0 ? { paths: [...paths] } : {}),
    ...(referenceDate === undefined ? {} : { referenceDate }),
    rules: Object.fromEntries(RULES.map(({ id }) => [id, levelOf(id, levels)])) as Record<RuleId, RuleLevel>,
    ...(lexicon === undefined ? {} : { lexicon }),
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}

function readConfig(named: string | undefined): { readonly config: Config; readonly folder: string } {
  const path = named ?? NAME;
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    if (named === undefined && (error as NodeJS.ErrnoException).code === "ENOENT") return { config: {}, folder: "" };
    throw new UsageError(`${path}: cannot be read: ${reason(error)}`);
  }
  const config = parseConfig(parseJson(path, bytes));
  if (typeof config === "string") throw new UsageError(`${path}: ${config}`);
  return { config, folder: dirname(path) };
}

const defined = (rules: NonNullable<Config["rules"]>): Levels =>
  Object.fromEntries(Object.entries(rules).filter(([, level]) => level !== undefined));

function levelsOf(settings: readonly string[]): Levels {
  return Object.fromEntries(
    settings.map((setting) => {
      const [id = "", level = "", ...more] = setting.split("=");
      if (!RULE_IDS.includes(id as RuleId)) {
        throw new UsageError(
          `--rule ${setting}: unknown rule ${JSON.stringify(id)}; the rules are ${RULE_IDS.join(", ")}`,
        );
      }
      if (!RULE_LEVELS.includes(level as RuleLevel) || more.length > 0) {
        throw new UsageError(`--rule ${setting}: the level must be one of ${RULE_LEVELS.join(", ")}`);
      }
      return [id, level];
    }),
  );
}
