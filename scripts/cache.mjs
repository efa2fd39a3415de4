// Leaves beside the command what V8 compiled of it in a first run, so that later starts need not: dist/cli.cache.
import { writeFileSync } from "node:fs";
import { devNull } from "node:os";
import { join } from "node:path";
import { start } from "../dist/start.cjs";

const root = join(import.meta.dirname, "..");
process.argv.splice(
  2,
  Infinity,
  join(root, "fixtures", "articles"),
  "--format",
  "ndjson",
  "--quiet",
  "--output",
  devNull,
);
const script = start();
process.on("exit", () => writeFileSync(join(root, "dist", "cli.cache"), script.createCachedData()));
