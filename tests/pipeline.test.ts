import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { SourceText } from "../src/model/article.ts";
import { extractSource, extractSources } from "../src/pipeline.ts";

const folder = join("fixtures", "articles");
const sources: SourceText[] = readdirSync(folder).map((slug) => ({
  id: slug,
  path: slug,
  line: null,
  text: readFileSync(join(folder, slug, "source.txt"), "utf8"),
  date: null,
  title: null,
}));

test("articles together come to what they come to one by one", () => {
  expect(extractSources(sources, { explain: true })).toEqual(
    sources.map((source) => ({ value: extractSource(source, { explain: true }) })),
  );
});

test("what goes wrong with one article leaves the others alone", () => {
  const error = new Error("unreadable");
  const broken = {
    ...(sources[0] as SourceText),
    get text(): string {
      throw error;
    },
  };
  const [before, fault, after] = extractSources([sources[0] as SourceText, broken, sources[1] as SourceText]);
  expect(fault).toEqual({ fault: error });
  expect([before, after].map((attempt) => attempt && "value" in attempt && attempt.value.record?.id)).toEqual(
    sources.slice(0, 2).map(({ id }) => id),
  );
  expect(() => extractSource(broken)).toThrow(error);
});
