import { extractDates } from "./extract/dates/index.ts";
import { extractFigures } from "./extract/figures/index.ts";
import { extractMechanisms } from "./extract/mechanisms/index.ts";
import { extractOfficials } from "./extract/officials/index.ts";
import { addedAgencies, addedClasses } from "./lexicon/additions.ts";
import { link } from "./link/index.ts";
import type { SourceText } from "./model/article.ts";
import type { Findings } from "./model/findings.ts";
import type { Reading } from "./model/reading.ts";
import type { Span } from "./model/span.ts";
import type { LexiconAdditions } from "./schema/config.ts";
import { KINDS, type Kind } from "./schema/record.ts";
import { type Agencies, agenciesWith } from "./split/agencies.ts";
import { type SplitOptions, split } from "./split/index.ts";
import { clean } from "./text/clean.ts";
import { FILED_LEXICONS } from "./text/filed.ts";
import { fileWords } from "./text/filing.ts";
import { read } from "./text/read.ts";
import { Tagger } from "./text/tags.ts";
import { type Outcome, type RecordOptions, validate } from "./validate/index.ts";

export interface PipelineOptions extends SplitOptions, RecordOptions {
  /** Words to know besides the built-in ones. Give the same object for every article: what is built of it is kept by identity. */
  readonly lexicon?: LexiconAdditions | undefined;
}

/** The outcome of the walk, with where the article's sentences stand: what a table shows beside a quote. */
export interface Walk extends Outcome {
  readonly sentences: readonly Readonly<Span>[];
}

/** What each kind is linked with, so that a run asked for one kind does not make all. */
const NEEDS: Readonly<Record<Kind, readonly Kind[]>> = {
  dates: [],
  officials: [],
  figures: ["dates"],
  mechanisms: ["dates", "officials"],
};
const EXTRACTORS = {
  dates: extractDates,
  officials: extractOfficials,
  figures: extractFigures,
  mechanisms: extractMechanisms,
};
const NO_FINDINGS: Findings = { dates: [], officials: [], figures: [], mechanisms: [], diagnostics: [] };

/** All the words a run knows, ready for use. */
interface Vocabulary {
  readonly tagger: Tagger;
  readonly agencies: Agencies;
}

const NO_ADDITIONS: LexiconAdditions = {};
const vocabularies = new WeakMap<LexiconAdditions, Vocabulary>();

function vocabularyWith(additions: LexiconAdditions): Vocabulary {
  const known = vocabularies.get(additions);
  if (known !== undefined) return known;
  const built = {
    tagger: new Tagger(FILED_LEXICONS, fileWords(addedClasses(additions))),
    agencies: agenciesWith(addedAgencies(additions)),
  };
  vocabularies.set(additions, built);
  return built;
}

/** What came of an article, or what went wrong with it: one article's fault leaves the others alone. */
export type Attempt<T> = { readonly value: T } | { readonly fault: unknown };

/**
 * The whole walk for each article: split → read → extract → link → validate. Pure: same source and options, same outcome.
 * Each stage goes over all articles before the next begins, because a processor holds the code of one stage at hand, but not
 * that of all; what the stages make of an article is held until the last.
 */
export function extractSources(sources: readonly SourceText[], options: PipelineOptions = {}): Attempt<Walk>[] {
  const { tagger, agencies } = vocabularyWith(options.lexicon ?? NO_ADDITIONS);
  const wanted = new Set((options.only ?? KINDS).flatMap((kind) => [kind, ...NEEDS[kind]]));
  const articles = each(
    sources.map((source) => ({ value: source })),
    (source) => {
      const cleaned = clean(source.text);
      return { source, cleaned, ...split({ ...source, text: cleaned.text }, options, agencies) };
    },
  );
  let drafts = each(articles, ({ diagnostics, ...draft }) => ({
    ...draft,
    reading: read(draft.article, tagger),
    findings: { ...NO_FINDINGS, diagnostics },
  }));
  for (const kind of KINDS.filter((kind) => wanted.has(kind))) {
    drafts = each(drafts, (draft) => ({ ...draft, findings: withKind(draft.reading, draft.findings, kind) }));
  }
  const linked = each(drafts, (draft) => ({ ...draft, findings: link(draft.reading, draft.findings) }));
  return each(linked, ({ source, cleaned, article, reading, findings }) => ({
    ...validate({ ...article, text: source.text }, cleaned.restore(findings), options),
    sentences: reading.sentences.map(({ span: [start, end] }) => cleaned.original([start, end])),
  }));
}

/**
 * The whole walk for one article.
 *
 * @throws what a stage throws.
 */
export function extractSource(source: SourceText, options: PipelineOptions = {}): Walk {
  const [walk] = extractSources([source], options) as [Attempt<Walk>];
  if ("fault" in walk) throw walk.fault;
  return walk.value;
}

/** A stage for every article that nothing went wrong with so far. */
function each<T, U>(attempts: readonly Attempt<T>[], stage: (value: T) => U): Attempt<U>[] {
  return attempts.map((attempt) => {
    if ("fault" in attempt) return attempt;
    try {
      return { value: stage(attempt.value) };
    } catch (fault) {
      return { fault };
    }
  });
}

function withKind(reading: Reading, findings: Findings, kind: Kind): Findings {
  const { items, diagnostics } = EXTRACTORS[kind](reading);
  return { ...findings, [kind]: items, diagnostics: [...findings.diagnostics, ...diagnostics] };
}
