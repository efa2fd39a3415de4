// Clocks and peaks. All results are used as ratios within one run: the machine's own speed is not of interest.
import { spawn, spawnSync } from "node:child_process";
import { openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Milliseconds of whole processes, each the median of `rounds`, taken in turn so that a slow moment hits all alike. */
export function startTimes(commands, rounds) {
  const times = commands.map(() => []);
  for (let round = 0; round < rounds; round++) {
    commands.forEach((args, i) => {
      const start = performance.now();
      const { status, stderr } = spawnSync(process.execPath, args, {
        stdio: ["ignore", "ignore", "pipe"],
        encoding: "utf8",
      });
      times[i].push(performance.now() - start);
      if (status !== 0) throw new Error(`${args.join(" ")}: exit ${status}: ${stderr}`);
    });
  }
  return times.map(median);
}

/** Whether a Node process loads a CommonJS package. */
export function loads(args, name) {
  const hook =
    'import { createRequire } from "node:module"; const { cache } = createRequire("/");' +
    `process.on("exit", () => console.error("loaded:" + Object.keys(cache).some((path) => path.includes("/node_modules/${name}/"))));`;
  const { stderr } = spawnSync(
    process.execPath,
    ["--import", `data:text/javascript,${encodeURIComponent(hook)}`, ...args],
    { stdio: ["ignore", "ignore", "pipe"], encoding: "utf8" },
  );
  if (!stderr.includes("loaded:")) throw new Error(`${args.join(" ")}: ${stderr}`);
  return stderr.includes("loaded:true");
}

/** Best seconds of a function over the texts, of `rounds` after one to warm up. */
export function bestOf(rounds, run) {
  run();
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best / 1e3;
}

/** Best seconds of several functions, their rounds taken in turn, so that a slow moment hits all alike. */
export function bestInTurn(rounds, runs) {
  const best = runs.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round++) {
    runs.forEach((run, i) => {
      const start = performance.now();
      run();
      best[i] = Math.min(best[i], performance.now() - start);
    });
  }
  return best.map((time) => time / 1e3);
}

/** Runs a Node process on a file as standard input: {seconds, peak} with the peak resident set in MB. */
export function runOn(args, stdin) {
  const peakFile = join(tmpdir(), `peak-${process.pid}-${Math.round(performance.now() * 1e3)}`);
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, ["--require", join(import.meta.dirname, "peak.cjs"), ...args], {
      stdio: [openSync(stdin, "r"), "ignore", "inherit"],
      env: { ...process.env, PEAK_FILE: peakFile },
    });
    child.on("error", reject);
    child.on("exit", (code) => {
      if (code !== 0) return reject(new Error(`${args.join(" ")}: exit ${code}`));
      const peak = Number(readFileSync(peakFile, "utf8")) / 1024;
      rmSync(peakFile);
      resolve({ seconds: (performance.now() - start) / 1e3, peak });
    });
  });
}
