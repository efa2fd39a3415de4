import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { Script } from "node:vm";

const file = new URL("./cli.cjs", import.meta.url);
/** What V8 compiled when the package was built: a start then takes two thirds of the time. Another V8 refuses it, and compiles. */
const cacheFile = new URL("./cli.cache", import.meta.url);

function readCache(): Buffer | undefined {
  try {
    return readFileSync(cacheFile);
  } catch {
    return undefined;
  }
}

interface Loaded {
  /** Holds what V8 compiled. */
  readonly script: Script;
  readonly cli: typeof import("./main.ts");
}

/** The file of the command, run as Node runs a CommonJS module. */
export function loadCommand(): Loaded {
  // Latin 1 reads a file of ASCII without looking at it.
  const source = readFileSync(file, "latin1");
  const cachedData = readCache();
  const script = new Script(source, {
    filename: fileURLToPath(file),
    ...(cachedData && { cachedData }),
  });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, require, module, fileURLToPath(file), fileURLToPath(new URL(".", file)));
  return { script, cli: module.exports as Loaded["cli"] };
}

/** Runs the command; gives back what V8 compiled. */
export function start(): Script {
  // Articles come and go: let the heap be swept when it has grown by a fifth, not when it has doubled. A stream then takes a
  // fifth less memory, and no more time.
  setFlagsFromString("--heap-growing-percent=20");
  // What a start makes mostly lasts: let room for the new grow at once, so that it is not copied eight times over.
  setFlagsFromString("--semi-space-growth-factor=16");
  // What is known of a batch of articles outlives many a small sweep, and none of it lasts: it is not to be put with what does.
  setFlagsFromString("--no-allocation-site-pretenuring");
  // A pattern is compiled once, not first for an interpreter: a start runs hundreds of them, a few times each.
  setFlagsFromString("--no-regexp-tier-up");
  const { script, cli } = loadCommand();
  void cli.main(process.argv);
  return script;
}
