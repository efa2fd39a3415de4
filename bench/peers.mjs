#!/usr/bin/env node
// What communique is compared with, each over NDJSON on standard input: node bench/peers.mjs floor|wink|chrono|compromise
import { createInterface } from "node:readline";

/** The least that any such tool does: parse the line, look for seven simple things, write a line. */
const PATTERNS = [
  /\b\d{4}-\d{2}-\d{2}\b/g,
  /\b(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/g,
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}\b/g,
  /[$€£]\d[\d,.]{0,20}/g,
  /\b\d[\d,.]{0,20} ?(?:%|per cent|percent)/g,
  /\b(?:Minister|President|Ambassador|Secretary) \p{Lu}\p{L}+/gu,
  /\b\d{1,3}(?:st|nd|rd|th)\b/g,
];

export async function peer(name) {
  if (name === "floor") return (text) => PATTERNS.map((pattern) => text.match(pattern) ?? []);
  if (name === "wink") {
    const { default: wink } = await import("wink-nlp");
    const { default: model } = await import("wink-eng-lite-web-model");
    const nlp = wink(model);
    return (text) => nlp.readDoc(text).entities().out(nlp.its.detail);
  }
  if (name === "chrono") {
    const { parse } = await import("chrono-node/en");
    const reference = new Date("2024-05-01T12:00:00Z");
    return (text) => parse(text, reference).map(({ index, text: found }) => [index, found]);
  }
  if (name === "compromise") {
    const { default: nlp } = await import("compromise");
    return (text) => nlp(text).json();
  }
  throw new Error(`no such peer: ${name}`);
}

if (process.argv[1] === import.meta.filename) {
  const run = await peer(process.argv[2]);
  for await (const line of createInterface({ input: process.stdin })) {
    process.stdout.write(`${JSON.stringify(run(JSON.parse(line).text))}\n`);
  }
}
