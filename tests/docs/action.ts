import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

interface Step {
  readonly name: string;
  readonly id?: string;
  readonly shell: string;
  readonly "working-directory"?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly run: string;
}
export interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

export const ACTION: Action = parse(readFileSync("action.yml", "utf8"));

export interface Done {
  readonly status: number;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/** Runs a script as the runner runs a step: bash, ending at the first failure. */
export function bash(script: string, cwd: string, env: NodeJS.ProcessEnv): Promise<{ status: number; log: string }> {
  return new Promise((resolve) => {
    const child = spawn("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", script], { cwd, env });
    let log = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (log += chunk));
    child.on("close", (code) => resolve({ status: code ?? -1, log }));
  });
}

/** The steps of the composite action one after the other, as the runner does them, in a workspace. */
export async function runAction(
  workspace: string,
  given: Readonly<Record<string, string>>,
  env: NodeJS.ProcessEnv,
): Promise<Done> {
  const temporary = mkdtempSync(join(workspace, ".runner-"));
  const files = Object.fromEntries(["GITHUB_PATH", "GITHUB_OUTPUT"].map((name) => [name, join(temporary, name)]));
  const unknown = Object.keys(given).filter((name) => !(name in ACTION.inputs));
  if (unknown.length > 0) throw new Error(`no such input: ${unknown.join(", ")}`);
  const fill = (text: string, stepOutputs: Readonly<Record<string, string>> = {}) =>
    text.replace(/\$\{\{ (inputs|steps\.\w+\.outputs)\.([\w-]+) \}\}/g, (_, kind, name) =>
      kind === "inputs" ? (given[name] ?? ACTION.inputs[name]?.default ?? "") : (stepOutputs[name] ?? ""),
    );
  let path = env.PATH ?? "";
  let log = "";
  let status = 0;
  const read = (name: string) =>
    readFileSync(files[name] ?? "", "utf8")
      .split("\n")
      .filter(Boolean);
  for (const file of Object.values(files)) writeFileSync(file, "");
  for (const step of ACTION.runs.steps) {
    const stepEnv = Object.fromEntries(Object.entries(step.env ?? {}).map(([name, value]) => [name, fill(value)]));
    const cwd = join(workspace, fill(step["working-directory"] ?? "."));
    const runner = { ...files, RUNNER_TEMP: temporary, GITHUB_WORKSPACE: workspace, PATH: path };
    const done = await bash(step.run, cwd, { ...env, ...runner, ...stepEnv });
    log += done.log;
    status = done.status;
    if (status !== 0) break;
    path = [...read("GITHUB_PATH").toReversed(), env.PATH].join(":");
  }
  const set = Object.fromEntries(read("GITHUB_OUTPUT").map((line) => line.split(/=(.*)/s).slice(0, 2)));
  const outputs = Object.fromEntries(
    Object.entries(ACTION.outputs).map(([name, { value }]) => [name, fill(value, set)]),
  );
  return { status, log, outputs };
}
