#!/usr/bin/env node
// Writes into the documents what the built command says, so that they never tell another tool's story. A block is
//   <!-- $ extract … -->   or   <!-- $ node example -->
// and the fence after it: the command's output, or the output of the `js` fence before it. Run after a change that shows:
//   npm run docs        (npm run docs -- --check only looks: it names the documents that are stale, and exits 1)
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const DOCUMENTS = ["README.md", "docs/ci.md", "docs/cli.md", "docs/record.md"];

const BLOCK = /<!-- \$ (.+?) -->\n\n```(\w*)\n[\s\S]*?\n```/g;

/** The document with every block made anew, and how many there were. */
function fill(text) {
  let blocks = 0;
  const filled = text.replace(BLOCK, (_, command, language, at) => {
    blocks++;
    return `<!-- $ ${command} -->\n\n\`\`\`${language}\n${output(command, text.slice(0, at)).trimEnd()}\n\`\`\``;
  });
  return { filled, blocks };
}

function output(command, before) {
  const [name, ...args] = command.split(" ");
  const example = before.match(/```js\n([\s\S]*?)\n```(?![\s\S]*```js\n)/)?.[1];
  const argv = name === "node" ? ["--input-type=module", "-e", example] : [join(root, "bin", "extract.js"), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(`${command}: exit ${status}\n${stderr}`);
  return stdout;
}

for (const name of DOCUMENTS) {
  const path = join(root, name);
  const text = readFileSync(path, "utf8");
  const { filled, blocks } = fill(text);
  if (filled !== text && process.argv.includes("--check")) process.exitCode = 1;
  else if (filled !== text) writeFileSync(path, filled);
  console.log(`${name}: ${blocks} blocks${filled === text ? "" : ", made anew"}`);
}
