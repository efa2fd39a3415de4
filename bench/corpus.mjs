// The texts that speeds are measured on: the measuring data beside the project where they are, else our own fixtures.

import { once } from "node:events";
import { createWriteStream, existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const shared = process.env.COMMUNIQUE_SHARED ?? join(root, "..", "shared");

/** Articles as strings, about 3 KB each. */
export function articles() {
  const folder = join(shared, "dev", "articles");
  if (existsSync(folder)) {
    return readdirSync(folder)
      .sort()
      .map((name) => readFileSync(join(folder, name), "utf8"));
  }
  const own = join(root, "fixtures", "articles");
  return readdirSync(own)
    .sort()
    .map((slug) => readFileSync(join(own, slug, "source.txt"), "utf8"));
}

/** The TimeBank and AQUAINT texts with their dates; our articles where those are not here. */
export function documents() {
  const path = join(shared, "dates", "tbaq.ndjson");
  if (!existsSync(path)) return articles().map((text) => ({ text, date: "2024-05-01" }));
  return readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line))
    .map(({ text, dct }) => ({ text, date: dct.slice(0, 10) }));
}

/** Writes NDJSON articles until the file holds `megabytes`. */
export async function writeNdjson(path, megabytes) {
  const texts = articles();
  const out = createWriteStream(path);
  let bytes = 0;
  for (let i = 0; bytes < megabytes * 1e6; i++) {
    const line = `${JSON.stringify({ id: `a${i}`, text: texts[i % texts.length] })}\n`;
    bytes += Buffer.byteLength(line);
    if (!out.write(line)) await once(out, "drain");
  }
  out.end();
  await once(out, "finish");
  return bytes;
}

/** One text of about `bytes` characters, articles end to end. */
export function textOf(bytes) {
  const all = articles().join("\n\n");
  return all.repeat(Math.ceil(bytes / all.length)).slice(0, bytes);
}
