import { LEXICONS } from "../src/lexicon/index.ts";
import type { Reading } from "../src/model/reading.ts";
import { split } from "../src/split/index.ts";
import { fileWords } from "../src/text/filing.ts";
import { read } from "../src/text/read.ts";
import { Tagger } from "../src/text/tags.ts";

const tagger = new Tagger(fileWords(LEXICONS));

/** A text as the extractors see it. `date` is its publication date. */
export function reading(text: string, date: string | null = null): Reading {
  return read(split({ id: "test", path: "test", line: null, text, date, title: null }, {}).article, tagger);
}
