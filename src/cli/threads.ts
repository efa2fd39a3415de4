import type { Worker } from "node:worker_threads";
import type { Loaded } from "../load/index.ts";
import type { SourceText } from "../model/article.ts";
import { batches, lengthOf } from "./batches.ts";
import { type Extracted, extractEach, type Task } from "./extraction.ts";

/** What a thread is given when it starts. */
export interface ThreadData {
  readonly task: Task;
}

/** An article with what came of it, or why there is none. */
export type Worked =
  | { readonly source: SourceText; readonly extracted: Extracted }
  | Exclude<Loaded, { source: SourceText }>;

/** Characters of text after which threads pay for their start. */
const WORTH_THREADS = 2_000_000;
/** Batches a thread has at hand, so that it never waits for the next. */
const AHEAD = 2;
/** Batches that may be done while an earlier one is not. */
const BEHIND = 4;
/** Megabytes of a thread's young generation: what is known of a batch has room in it, and little outlives the batch. */
const YOUNG = 24;

/**
 * Every input in its order, with what came of it, extracted by so many threads, this one among them: the same whatever their
 * number. The first two megabytes are extracted here, so that short runs start none.
 *
 * @throws {Error} where a thread broke off: it had no memory left.
 */
export async function* extractAll(inputs: AsyncIterable<Loaded>, task: Task, threads: number): AsyncGenerator<Worked> {
  let seen = 0;
  let others: readonly Thread[] | null = threads > 1 ? null : [];
  const underWay: Promise<readonly Worked[]>[] = [];
  try {
    for await (const batch of batches(inputs)) {
      for (const loaded of batch) seen += lengthOf(loaded);
      if (others === null && seen > WORTH_THREADS) others = await startThreads(threads - 1, task);
      if (others === null || others.length === 0) {
        yield* extractHere(batch, task);
        continue;
      }
      underWay.push(extractBatch(batch, others, task));
      // Let the threads' answers in.
      await new Promise(setImmediate);
      while (underWay.length > AHEAD * others.length + BEHIND) yield* (await underWay.shift()) ?? [];
    }
    for (const worked of underWay) yield* await worked;
  } finally {
    await Promise.all((others ?? []).map((thread) => thread.end()));
  }
}

function extractHere(batch: readonly Loaded[], task: Task): Worked[] {
  return joined(batch, extractEach(sourcesOf(batch), task));
}

/** In a thread that has room for a batch, else here. */
function extractBatch(batch: readonly Loaded[], others: readonly Thread[], task: Task): Promise<readonly Worked[]> {
  const free = others.find((thread) => thread.atHand < AHEAD);
  if (free === undefined) return Promise.resolve(extractHere(batch, task));
  const worked = free.extract(sourcesOf(batch)).then((all) => joined(batch, all));
  // Whoever takes the batch sees the failure; until then it is nobody's.
  worked.catch(() => {});
  return worked;
}

function sourcesOf(batch: readonly Loaded[]): SourceText[] {
  return batch.flatMap((loaded) => ("source" in loaded ? [loaded.source] : []));
}

/** What came of the articles, each at its input. */
function joined(batch: readonly Loaded[], all: readonly Extracted[]): Worked[] {
  let at = 0;
  return batch.map((loaded) => ("source" in loaded ? { ...loaded, extracted: all[at++] as Extracted } : loaded));
}

async function startThreads(count: number, task: Task): Promise<readonly Thread[]> {
  const { Worker } = await import("node:worker_threads");
  const options = { workerData: { task } satisfies ThreadData, resourceLimits: { maxYoungGenerationSizeMb: YOUNG } };
  return Array.from({ length: count }, () => new Thread(new Worker(new URL("./thread.cjs", import.meta.url), options)));
}

/** A thread answers its batches in their order. */
class Thread {
  readonly #worker: Worker;
  readonly #asked: Array<{ resolve(all: Extracted[]): void; reject(error: unknown): void }> = [];
  #failure: unknown = null;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.on("message", (all: Extracted[]) => this.#asked.shift()?.resolve(all));
    worker.on("error", (error) => {
      this.#failure = error;
      for (const { reject } of this.#asked.splice(0)) reject(error);
    });
  }

  /** How many batches it has not answered yet. */
  get atHand(): number {
    return this.#asked.length;
  }

  extract(sources: readonly SourceText[]): Promise<Extracted[]> {
    return new Promise((resolve, reject) => {
      if (this.#failure !== null) reject(this.#failure);
      this.#asked.push({ resolve, reject });
      this.#worker.postMessage(sources);
    });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}

/** The thread's side: batches in, what came of their articles out, records as JSON, which costs less to hand over. */
export function answer(
  port: {
    on(event: "message", listener: (sources: SourceText[]) => void): unknown;
    postMessage(all: Extracted[]): void;
  },
  { task }: ThreadData,
): void {
  port.on("message", (sources) => {
    port.postMessage(
      extractEach(sources, task).map((extracted) => {
        if ("fault" in extracted) return extracted;
        const { record, sentences } = extracted;
        return { record: JSON.stringify(record), sentences: task.sentences ? sentences : [] };
      }),
    );
  });
}
