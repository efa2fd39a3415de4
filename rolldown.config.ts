import { defineConfig, type Plugin } from "rolldown";

// The command is one file, so that a start reads one file; what few runs need stays outside and is loaded when needed.
const lazy = ["compromise", "compromise/two", "yazl", "node-sqlite3-wasm"];

/** Characters beyond ASCII as escapes: V8 reads a file of one-byte characters in half the time and memory. */
const ascii: Plugin = {
  name: "ascii",
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== "chunk") continue;
      chunk.code = chunk.code.replace(
        /[^\x00-\x7F]/g,
        (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
      );
    }
  },
};

export default defineConfig([
  {
    input: { cli: "src/cli/main.ts" },
    platform: "node",
    external: [/^node:/, ...lazy],
    output: {
      dir: "dist",
      format: "cjs",
      entryFileNames: "[name].cjs",
      minify: true,
      codeSplitting: false,
      plugins: [ascii],
    },
  },
  {
    input: { start: "src/cli/start.ts" },
    platform: "node",
    external: [/^node:/],
    output: { dir: "dist", format: "esm" },
  },
  {
    input: { index: "src/index.ts" },
    platform: "node",
    external: [/^node:/, /^[a-z@]/],
    output: { dir: "dist", format: "esm" },
  },
]);
