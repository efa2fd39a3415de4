import { join, relative, resolve, sep } from "node:path";
import type { Command } from "commander";
import { judge, renew, serialize } from "../check/baseline.ts";
import { Checker } from "../check/checker.ts";
import type { Finding } from "../check/finding.ts";
import { REPORTERS } from "../check/reporters/index.ts";
import { count, type Report } from "../check/reporters/report.ts";
import { rulesTable } from "../check/rules.ts";
import { RULE_LEVELS } from "../schema/check.ts";
import { readBaseline } from "./baseline.ts";
import { type ConfigFlags, configOptions, printed, type Settings, settle } from "./config.ts";
import { EXIT, type ExitCode, UsageError } from "./exit.ts";
import { changesSince, isBelow } from "./git.ts";
import { deletedIds, fromHere, look } from "./look.ts";
import { messagesFor } from "./messages.ts";
import { deliver, type Output, reportersOf } from "./outputs.ts";
import { loadOptions } from "./reading.ts";
import { readRecords } from "./records.ts";

export interface CheckFlags extends ConfigFlags {
  readonly rules?: boolean;
  readonly reporter?: readonly string[];
  readonly records?: string;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly maxWarnings?: string;
  readonly since?: string;
  readonly lossy?: boolean;
  readonly maxArticleSize?: string;
  readonly quiet?: boolean;
}

/** The arguments and options of `extract check`. */
export function checkOptions(command: Command): Command {
  const each = (value: string, before: readonly string[] = []) => [...before, value];
  command
    .argument("[paths...]", "files, folders and globs of articles; without any, those of the configuration")
    .option("--rules", "list the rules with their levels, and end")
    .option("--rule <id=level>", `set a rule's level, ${RULE_LEVELS.join(", ")}; may be repeated`, each)
    .option("--records <file>", "compare committed records (JSON, NDJSON) with what is extracted now")
    .option(
      "--reporter <name[=file]>",
      `${Object.keys(REPORTERS).join(", ")}; to standard output or a file; may be repeated`,
      each,
    )
    .option("--baseline <file>", "keep quiet about the findings this file knows")
    .option("--update-baseline", "write this run's findings to the baseline")
    .option("--max-warnings <n>", "how many warnings may pass (0)")
    .option("--since <ref>", "look only at articles that changed since HEAD left this commit's history")
    .option("--reference-date <date>", "what relative dates count from in articles without a date, YYYY-MM-DD")
    .option("--lossy", "replace bytes that are not UTF-8 instead of finding their article unreadable")
    .option("--max-article-size <size>", "find articles larger than this unreadable (20MB)")
    .option("-q, --quiet", "no warnings on standard error");
  return configOptions(command);
}

/** Looks at every article, writes the reports, and says whether anything was found. */
export async function check(paths: readonly string[], flags: CheckFlags, version: string): Promise<ExitCode> {
  const settings = settle(paths, flags);
  if (flags.rules || flags.printConfig) {
    await deliver([{ path: null, text: flags.rules ? rulesTable(settings.levels) : printed(settings) }]);
    return EXIT.done;
  }
  const maxWarnings = parseCount(flags.maxWarnings ?? "0");
  const { outputs, findings } = await examine(settings, flags, version);
  await deliver(outputs);
  const passes = count(findings, "error") === 0 && count(findings, "warning") <= maxWarnings;
  return passes ? EXIT.done : EXIT.no;
}

interface Examination {
  /** Those the baseline does not know. */
  readonly findings: readonly Finding[];
  readonly outputs: readonly Output[];
}

/** Everything that can refuse the run comes before the first article; nothing is written here. */
async function examine(settings: Settings, flags: CheckFlags, version: string): Promise<Examination> {
  if (settings.paths.length === 0) throw new UsageError("no input: name files, folders or globs of articles (--help)");
  const reading = loadOptions(flags);
  const reporters = reportersOf(flags.reporter ?? []);
  const known = readBaseline(flags.baseline, flags.updateBaseline ?? false);
  const records =
    flags.records === undefined ? null : { path: fromHere(flags.records), read: await readRecords(flags.records) };
  const changes = flags.since === undefined ? null : await changesSince(flags.since);

  const committed = records?.read.flatMap((one) => ("record" in one ? [{ ...one, path: records.path }] : []));
  const checker = new Checker(settings.levels, committed ?? null);
  for (const one of records?.read ?? []) {
    if ("fault" in one)
      checker.report("invalid-record", { path: records?.path ?? "", id: "", line: one.line }, one.fault);
  }
  const messages = messagesFor(flags);
  await look(checker, settings, reading, changes, messages);
  const gone = changes && deletedIds(settings.paths, changes);
  const all = checker.finish((id) => gone === null || gone.has(id));

  const looked = (id: string) => gone === null || gone.has(id) || checker.looked.has(id);
  const baseline = flags.updateBaseline ? renew(all, known, looked) : known;
  const { fresh: findings, known: quiet, gone: over } = judge(all, baseline, looked);
  const report: Report = {
    findings,
    articles: checker.articles,
    known: quiet,
    gone: over,
    levels: settings.levels,
    version,
    base: workspaceBase(),
  };
  const outputs = reporters.map(({ path, reporter }) => ({ path, text: reporter(report) }));
  if (flags.updateBaseline) outputs.unshift({ path: flags.baseline ?? null, text: serialize(baseline) });
  return { findings, outputs };
}

function parseCount(text: string): number {
  if (!/^\d{1,9}$/.test(text))
    throw new UsageError(`--max-warnings ${text}: not a number of warnings; write 0 or more`);
  return Number(text);
}

/** Where the run starts, seen from the workspace that GitHub counts an annotation's path from. */
function workspaceBase(): string {
  const workspace = process.env.GITHUB_WORKSPACE;
  if (!workspace || !isBelow(resolve(""), resolve(workspace))) return "";
  const inside = relative(workspace, "");
  return inside === "" ? "" : join(inside, "/").split(sep).join("/");
}
