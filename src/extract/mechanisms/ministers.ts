import type { QualifierWord } from "../../model/tag.ts";
import type { Context } from "./context.ts";
import type { Phrase } from "./phrase.ts";

/** Those who hold a gathering: their office, and the tokens that name them. */
export interface Holders {
  readonly office: QualifierWord;
  readonly first: number;
  readonly end: number;
}

/** Tokens a subject may stand before `their 12th meeting`. */
const REACH = 30;

/** Who holds `their 12th annual meeting`: ministers of an organisation or a region that stand before it as its subject. */
export function ministersOf(phrase: Phrase, context: Context): Holders | null {
  const { word, session, before, sentence } = phrase;
  if (word.force !== "frame" || session === null || session < 2 || before.determiner !== "their") return null;
  const { reading } = context;
  for (let at = Math.max(sentence.first, phrase.first - REACH); at < phrase.first; at++) {
    const office = reading.tag(at, "qualifier");
    if (
      office?.value.sort !== "level" ||
      !/^(?:ministers|leaders|officials|speakers|secretaries|presidents)$/.test(lastOf(context, office.end))
    )
      continue;
    // `ASEAN economic ministers`, `Arab finance ministers`
    const owner = context.arrangementBefore(at) ?? region(context, at);
    if (owner !== undefined) return { office: office.value, first: owner.first, end: office.end };
    if (!/^(?:of|from)$/.test(context.token(office.end)?.key ?? "")) continue;
    for (let i = office.end + 1; i < phrase.first; i++) {
      const body = reading.tag(i, "arrangement");
      if (body?.value.kind === "organization") return { office: office.value, first: at, end: body.end };
    }
  }
  return null;
}

const lastOf = (context: Context, end: number) => context.token(end - 1)?.key ?? "";

function region(context: Context, end: number) {
  const tag = context.qualifierBefore(end);
  return tag?.value.sort === "region" ? tag : undefined;
}
