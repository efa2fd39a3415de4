import { defineConfig, type Plugin, rolldown } from "rolldown";

// The command is one file, so that a start reads one file; what few runs need stays outside and is loaded when needed.
const lazy = ["compromise", "compromise/two", "yazl", "node-sqlite3-wasm"];

/**
 * Characters beyond ASCII as escapes: V8 reads a file of one-byte characters in half the time and memory. And the module as the
 * function that Node makes of it before it runs it: done here, a start need not copy a megabyte.
 */
const ready: Plugin = {
  name: "ready-to-run",
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== "chunk") continue;
      chunk.code = chunk.code.replace(
        /[^\x00-\x7F]/g,
        (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
      );
      chunk.code = `(function(exports,require,module,__filename,__dirname){${chunk.code}\n})`;
    }
  },
};

/**
 * Commander loads Node's child_process for sub-commands that are programs of their own. None of ours is, and loading it
 * takes an eighth of a start.
 */
const childless: Plugin = {
  name: "no-child-process",
  transform(code, id) {
    if (!id.endsWith("/commander/lib/command.js")) return null;
    return code.replace("require('node:child_process')", "{}");
  },
};

/** What a module of the sources exports, run by itself. */
async function exportsOf(id: string): Promise<Readonly<Record<string, unknown>>> {
  const bundle = await rolldown({ input: id, platform: "node", external: [/^node:/, /^[a-z@]/] });
  const { output } = await bundle.generate({ format: "esm" });
  return import(`data:text/javascript;base64,${Buffer.from(output[0].code).toString("base64")}`);
}

/** Data as the shortest code that makes it; null where something in it is no data. */
function codeOf(value: unknown): string | null {
  if (value instanceof Set || value instanceof Map) {
    const entries = codeOf([...value]);
    return entries && `new ${value.constructor.name}(${entries})`;
  }
  const json = JSON.stringify(value, (_, inner) => (isPlain(inner) ? inner : "\0"));
  // Past some kilobytes JSON.parse makes it sooner than the same as code.
  if (!json.includes("\\u0000")) return json.length > 2000 ? `JSON.parse(${JSON.stringify(json)})` : json;
  if (typeof value !== "object" || value === null || !isPlain(value)) return null;
  const inside = Object.entries(value).map(([key, inner]) => [key, codeOf(inner)] as const);
  if (inside.some(([, code]) => code === null)) return null;
  if (Array.isArray(value)) return `[${inside.map(([, code]) => code)}]`;
  return `{${inside.map(([key, code]) => `${JSON.stringify(key)}:${code}`)}}`;
}

function isPlain(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return value === null || /string|number|boolean/.test(typeof value);
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
}

/**
 * Modules of data with their values in place of their sums: the text that the lexicons are filed as, and the largest tables that rules
 * look up. Done here once, no start need do it. Small tables take less room as they are written.
 */
const workedOut: Plugin = {
  name: "worked-out",
  async load(id) {
    if (!/\/src\/(?:text\/filed|split\/gazetteer|lexicon\/(?:currencies|units)|extract\/figures\/verbs)\.ts$/.test(id))
      return null;
    const values = Object.entries(await exportsOf(id)).map(([name, value]) => [name, codeOf(value)] as const);
    if (values.some(([, code]) => code === null)) return null;
    return { code: values.map(([name, code]) => `export const ${name} = ${code};`).join("\n"), moduleType: "js" };
  },
};

export default defineConfig([
  {
    input: { cli: "src/cli/main.ts" },
    platform: "node",
    external: [/^node:/, ...lazy],
    plugins: [workedOut, childless],
    output: {
      dir: "dist",
      format: "cjs",
      entryFileNames: "[name].cjs",
      // V8 forgets who answers `import()` in a script that it takes from its cache; `require` works.
      dynamicImportInCjs: false,
      minify: true,
      codeSplitting: false,
      plugins: [ready],
    },
  },
  {
    // CommonJS, so that a start needs no loader of ES modules.
    input: { start: "src/cli/start.ts", thread: "src/cli/thread.ts" },
    platform: "node",
    external: [/^node:/],
    output: { dir: "dist", format: "cjs", entryFileNames: "[name].cjs" },
  },
  {
    input: { index: "src/index.ts" },
    platform: "node",
    external: [/^node:/, /^[a-z@]/],
    plugins: [workedOut],
    output: { dir: "dist", format: "esm" },
  },
]);
