import { defineConfig } from "rolldown";

// The command is one file, so that a start reads one file; what few runs need stays outside and is loaded when needed.
const lazy = ["compromise", "compromise/two", "yazl", "node-sqlite3-wasm"];

export default defineConfig([
  {
    input: { cli: "src/cli/main.ts" },
    platform: "node",
    external: [/^node:/, ...lazy],
    output: {
      dir: "dist",
      format: "esm",
      minify: true,
      codeSplitting: false,
    },
  },
  {
    input: { index: "src/index.ts" },
    platform: "node",
    external: [/^node:/, /^[a-z@]/],
    output: { dir: "dist", format: "esm" },
  },
]);
