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

/** The lexicons as the text that a start reads, made here once: src/text/filed.ts, with its value in place of its sum. */
const filed: Plugin = {
  name: "filed-lexicons",
  async load(id) {
    if (!id.endsWith("/src/text/filed.ts")) return null;
    const bundle = await rolldown({ input: id, platform: "node", external: [/^node:/, /^[a-z@]/] });
    const { output } = await bundle.generate({ format: "esm" });
    const made = (await import(`data:text/javascript;base64,${Buffer.from(output[0].code).toString("base64")}`)) as {
      FILED_LEXICONS: string;
    };
    return { code: `export const FILED_LEXICONS = ${JSON.stringify(made.FILED_LEXICONS)};`, moduleType: "js" };
  },
};

export default defineConfig([
  {
    input: { cli: "src/cli/main.ts" },
    platform: "node",
    external: [/^node:/, ...lazy],
    plugins: [filed, childless],
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
    plugins: [filed],
    output: { dir: "dist", format: "esm" },
  },
]);
