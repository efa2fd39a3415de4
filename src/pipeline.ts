import { extractDates } from "./extract/dates/index.ts";
import { extractFigures } from "./extract/figures/index.ts";
import { extractMechanisms } from "./extract/mechanisms/index.ts";
import { extractOfficials } from "./extract/officials/index.ts";
import { addedAgencies, addedClasses } from "./lexicon/additions.ts";
import { link } from "./link/index.ts";
import type { SourceText } from "./model/article.ts";
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
const NOTHING = { items: [], diagnostics: [] };

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

/** The whole walk for one article: split → read → extract → link → validate. Pure: same source and options, same outcome. */
export function extractSource(source: SourceText, options: PipelineOptions = {}): Walk {
  const { tagger, agencies } = vocabularyWith(options.lexicon ?? NO_ADDITIONS);
  const cleaned = clean(source.text);
  const { article, diagnostics } = split({ ...source, text: cleaned.text }, options, agencies);
  const reading = read(article, tagger);
  const wanted = new Set((options.only ?? KINDS).flatMap((kind) => [kind, ...NEEDS[kind]]));
  const dates = wanted.has("dates") ? extractDates(reading) : NOTHING;
  const officials = wanted.has("officials") ? extractOfficials(reading) : NOTHING;
  const figures = wanted.has("figures") ? extractFigures(reading) : NOTHING;
  const mechanisms = wanted.has("mechanisms") ? extractMechanisms(reading) : NOTHING;
  const findings = link(reading, {
    dates: dates.items,
    officials: officials.items,
    figures: figures.items,
    mechanisms: mechanisms.items,
    diagnostics: [
      ...diagnostics,
      ...dates.diagnostics,
      ...officials.diagnostics,
      ...figures.diagnostics,
      ...mechanisms.diagnostics,
    ],
  });
  const outcome = validate({ ...article, text: source.text }, cleaned.restore(findings), options);
  return { ...outcome, sentences: reading.sentences.map(({ span: [start, end] }) => cleaned.original([start, end])) };
}
