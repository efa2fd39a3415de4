import type { Phrase } from "./phrase.ts";

/**
 * `48th meeting of the Inter-Governmental Committee` is one entry: the body's, with the meeting's ordinal. Phrases in
 * text order; the outer one takes the inner one's place where the inner is a body or a series of its own.
 */
export function fuse(phrases: readonly Phrase[]): readonly Phrase[] {
  // By the token after `of the`.
  const within = new Map<number, Phrase[]>();
  for (const phrase of phrases) if (holdsAnother(phrase)) within.set(phrase.after.of ?? -1, []);
  if (within.size === 0) return phrases;
  // `session of the League's Council`: the organ's name begins with its owner's.
  for (const phrase of phrases) within.get(phrase.before.body?.first ?? phrase.first)?.push(phrase);
  const taken = new Set<Phrase>();
  const fused: Phrase[] = [];
  for (const phrase of phrases) {
    if (taken.has(phrase)) continue;
    const held = holdsAnother(phrase) ? within.get(phrase.after.of ?? -1) : undefined;
    // Of `Commission` and `Commission Ministerial Meeting` the longer.
    const inner = held?.findLast((one) => one !== phrase && gathers(one));
    if (held === undefined || inner === undefined) fused.push(phrase);
    else {
      for (const one of held) taken.add(one);
      fused.push(join(phrase, inner));
    }
  }
  return fused;
}

/** `meeting of the …` */
function holdsAnother({ word, after }: Phrase): boolean {
  return word.force === "frame" && after.of !== null;
}

function gathers({ word, named, before }: Phrase): boolean {
  return (
    word.kind === "consultation" ||
    word.kind === "committee" ||
    // `4th session of the A-B Commission Ministerial Meeting`
    (word.kind === "meeting" && (word.force !== "frame" || (named && before.states.length >= 2)))
  );
}

function join(outer: Phrase, inner: Phrase): Phrase {
  const ordinal = outer.before.ordinal ?? inner.before.ordinal;
  const codes = outer.before.states.map((state) => state.value.code);
  return {
    ...inner,
    first: outer.first,
    name: inner.name,
    before: {
      ...inner.before,
      first: outer.first,
      ordinal,
      states: [...outer.before.states, ...inner.before.states],
      owner: inner.before.owner ?? outer.before.owner,
      determiner: outer.before.determiner,
    },
    both: outer.both || inner.both,
    parties: [...new Set([...inner.parties, ...codes])].sort(),
    session: ordinal?.value ?? null,
    level: inner.level ?? outer.level,
  };
}
