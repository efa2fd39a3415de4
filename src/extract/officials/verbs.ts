import type { OfficeKind } from "../../model/tag.ts";
import { readObject } from "./complements.ts";
import type { NameRun } from "./names.ts";
import { stateBefore } from "./near.ts";
import { bareOffice, type Office } from "./office.ts";
import { keysOf } from "./people.ts";
import type { Scene, Tie } from "./scene.ts";
import { isLower, type Words } from "./words.ts";

/** What is led for an hour, not held as an office. */
const PASSING =
  /^(?:meeting|meetings|session|sessions|talks|summit|forum|conference|delegation|mission|consultation|consultations|dialogue|workshop|team|group|visit|ceremony|side|list|campaign|inquiry|operation|operations|initiative|project|program|programme|country|nation|nations|state|world|effort|efforts|industry|market|series|race|league)$/;

/** `X chairs the Budget Committee`, `X, who heads the agency`, `X sits on the Politburo`. */
export function verbTies(scene: Scene, earlier: readonly Tie[]): readonly Tie[] {
  const { words, sentence, cues } = scene;
  if (!cues.some(({ value }) => value.verb !== null)) return NONE;
  const all: Tie[] = [];
  for (const name of scene.names) {
    let at = name.end;
    if (words.tokens[at]?.text === ",") at++;
    // `X, the Chilean who heads the agency`
    if (at > name.end && /^(?:the|an?)$/.test(words.key(at)) && words.reading.tag(at + 1, "state")) {
      let who = words.reading.tag(at + 1, "state")?.end ?? at;
      while (who < at + 5 && isLower(words.tokens[who]) && words.key(who) !== "who") who++;
      if (words.key(who) === "who") at = who;
    }
    const relative = words.key(at) === "who";
    if (relative) at++;
    if (/^(?:also|now|currently|once)$/.test(words.key(at))) at++;
    if (at !== name.end && !relative && words.tokens[name.end]?.text === ",") continue;
    const kind = words.reading.tag(at, "cue")?.value.verb ?? null;
    if (kind === null || at + 2 >= sentence.end) continue;
    if (name.words < 2 && !name.addressed && !relative && !isKnown(words, name, earlier)) continue;
    const office = object(scene, at, kind);
    if (office === undefined) continue;
    const former = /ed$/.test(words.key(at));
    all.push({
      rule: "office-told-by-verb",
      name,
      offices: [office],
      sentence,
      state: stateBefore(scene, name),
      inferred: false,
      former,
    });
  }
  return all;
}

const NONE: readonly never[] = [];

/** How far back one met by the surname alone is looked for, in ties. */
const REACH = 24;

function isKnown(words: Words, name: NameRun, earlier: readonly Tie[]): boolean {
  const [key = ""] = keysOf(words, name);
  return earlier.slice(-REACH).some((one) => one.name.words > 1 && keysOf(words, one.name).includes(key));
}

function object({ words, sentence }: Scene, verb: number, kind: OfficeKind): Office | undefined {
  const on = /^(?:over|on)$/.test(words.key(verb + 1));
  if (on !== /^(?:presides|sits)$/.test(words.key(verb))) return undefined;
  const end = on ? verb + 2 : verb + 1;
  if (!/^(?:the|its|his|her|a|an)$/.test(words.key(end)) && !words.bodyAt(end)) return undefined;
  const value = { kind, plural: false, weak: false, capital: false };
  const office = bareOffice(sentence, { class: "office", first: verb, end, value });
  readObject(words, office, sentence.end);
  const last = words.key(office.end - 1);
  if (office.organization === null || PASSING.test(last)) return undefined;
  const held = office.kinds.some((one) => !/^(?:plain|local|military)$/.test(one));
  return held ? office : undefined;
}
