import type { Context } from "./context.ts";
import type { Found } from "./entry.ts";
import { sidesOf } from "./known.ts";
import { ministersOf } from "./ministers.ts";
import type { Phrase } from "./phrase.ts";
import { coordinated, pairIn } from "./signers.ts";
import { bodyBehind, isFramework, quote, THREE } from "./signs.ts";
import { IS } from "./words.ts";

/** Adds the folded words that tell what tokens `first` to `end` (exclusive) name from others of its kind. */
function addDistinctive(words: string[], context: Context, first: number, end: number): void {
  for (let i = first; i < end; i++) {
    const state = context.reading.tag(i, "state");
    if (state !== undefined && state.value.form !== "capital") {
      addOnce(words, state.value.code);
      i = state.end - 1;
      continue;
    }
    const body = context.reading.tag(i, "arrangement");
    if (body !== undefined) {
      addOnce(words, body.value.name);
      i = body.end - 1;
      continue;
    }
    const token = context.token(i);
    if (token === undefined || token.kind === "punct" || token.kind === "ordinal" || context.is(i, IS.generic))
      continue;
    const sort = context.reading.tag(i, "qualifier")?.value.sort;
    // `Regional Border Committee` is another than the `General Border Committee`.
    const rank = token.shape === "title" && (token.key === "general" || token.key === "regional");
    if ((sort === "common" || sort === "passing") && !rank) continue;
    if (context.reading.tag(i, "ordinal") !== undefined) continue;
    addOnce(words, token.key.endsWith("s") ? token.key.slice(0, -1) : token.key);
  }
}

/** A phrase has so few words that a list needs no set. */
function addOnce(words: string[], word: string): void {
  if (!words.includes(word)) words.push(word);
}

/** What an accepted phrase says, as a mention. */
export function describe(context: Context, phrase: Phrase, rule: string): Found {
  const { kind, sense } = kindOf(context, phrase);
  const { parties, told } = partiesOf(context, phrase, rule);
  const period = phrase.after.period;
  // `the WTO's general council` is told from others by its owner.
  const holders = ministersOf(phrase, context);
  // `the Arab League's 17th summit` and another's are kept apart.
  const gathers = kind === "meeting" ? phrase.before.body : null;
  const owner = rule === "organ-of-a-body" ? phrase.before.body : null;
  const words: string[] = [];
  addDistinctive(words, context, phrase.first, phrase.end);
  if (holders !== null) addDistinctive(words, context, holders.first, holders.end);
  return {
    first: Math.min(owner?.first ?? phrase.first, phrase.first),
    end: phrase.end,
    // `Council of Ministers of the SADC`: the organisation is of the name.
    proper: rule === "council-of-a-body" ? (bodyBehind(phrase, context)?.end ?? phrase.headEnd) : phrase.headEnd,
    kind,
    sense,
    rule,
    known: null,
    holders: holders !== null ? [holders.first, holders.end] : gathers !== null ? [gathers.first, gathers.end] : null,
    name: [owner?.first ?? withoutPassing(context, phrase), phrase.after.nameEnd],
    session: sessionOf(context, phrase),
    level: levelOf(phrase, kind, sense) ?? holders?.office.level ?? null,
    portfolio:
      phrase.portfolio ??
      holders?.office.portfolio ??
      (sense === "consultation" && /political/i.test(context.reading.quote(phrase.first, phrase.end))
        ? "foreign-affairs"
        : null),
    parties,
    told,
    from: period?.from ?? null,
    to: period?.to ?? null,
    year: phrase.before.year ?? phrase.after.year,
    words,
    alias: phrase.after.alias,
    plural: phrase.word.plural,
    echo: false,
    definite: phrase.before.determiner === "the" || phrase.before.determiner === "this",
    sentence: phrase.sentence.index,
    headline: phrase.sentence.region === "title",
  };
}

/** `upcoming`, `draft` and the like stand before a name and are none of it. */
function withoutPassing(context: Context, phrase: Phrase): number {
  let at = phrase.name;
  for (;;) {
    const tag = context.reading.tag(at, "qualifier");
    if (tag?.value.sort !== "passing" || tag.end > phrase.head.first) return at;
    at = tag.end;
  }
}

function kindOf(context: Context, phrase: Phrase): Pick<Found, "kind" | "sense"> {
  const { sense } = phrase.word;
  if (isFramework(context, phrase)) return { kind: "agreement", sense: "agreement" };
  if (sense === "mechanism" && phrase.named && phrase.has.joint) return { kind: "committee", sense };
  if (sense === "mechanism" && phrase.level !== null) return { kind: "consultation", sense };
  if (sense === "mechanism" && phrase.parties.length >= 2) return { kind: "consultation", sense };
  // A body that stands is an organisation; a gathering of it has an ordinal or a date.
  // The councils of an organisation are bodies of its own.
  if (
    sense === "council" &&
    (phrase.before.body !== null || phrase.before.bodies.length > 0) &&
    phrase.parties.length === 0
  )
    return { kind: "organization", sense };
  if (sense === "forum" && phrase.named && phrase.session === null && phrase.has.region)
    return { kind: "organization", sense };
  // `consultation round`, `2+2 Foreign Ministers' Meeting`: the gathering is the mechanism's.
  const gathered =
    phrase.word.force === "frame" &&
    /\bconsult|2 ?\+ ?2|two-plus-two/i.test(context.reading.quote(phrase.first, phrase.head.first + 1));
  return gathered ? { kind: "consultation", sense: "consultation" } : phrase.word;
}

/** Ordinals count sessions, not documents; `first` since some year counts nothing. */
function sessionOf(context: Context, phrase: Phrase): number | null {
  const { kind } = phrase.word;
  const ordinal = phrase.before.ordinal;
  if (ordinal === null || ordinal.value === 0) return predicate(context, phrase);
  if (kind === "agreement" || kind === "programme" || kind === "partnership") return null;
  if (phrase.before.determiner === "a" || phrase.before.determiner === "another") return null;
  if (ordinal.value === 1) {
    for (let i = phrase.headEnd; i < Math.min(phrase.headEnd + 14, phrase.sentence.end); i++) {
      const key = context.token(i)?.key;
      if (key === "since") return null;
      if (key === "in" && /^(?:years|decades|months|more|nearly|almost|over)$/.test(context.token(i + 2)?.key ?? ""))
        return null;
    }
  }
  return ordinal.value;
}

/** `The Senior Officials Meeting has been the fifth in the framework of …`. */
export function predicate(context: Context, phrase: Phrase): number | null {
  const { kind, sense } = phrase.word;
  if (kind !== "meeting" && kind !== "consultation" && kind !== "committee" && sense !== "mechanism") return null;
  if (!context.is(phrase.end, IS.tellsNumber)) return null;
  if (context.token(phrase.end)?.text === ",") return apposedTo(context, phrase.end);
  // `The mechanism met for the ninth time`
  if (/^(?:met|meets|meet|sat|convened|gathered)$/.test(context.token(phrase.end)?.key ?? "")) {
    const met = context.token(phrase.end + 1)?.key === "for" ? ordinalAt(context, phrase.end + 3) : null;
    return met !== null && context.token(met.end)?.key === "time" ? met.value : null;
  }
  let at = phrase.end;
  let verbs = 0;
  while (verbs < 3 && /^(?:has|is|was|will|be|been|would|marks|marked|which)$/.test(context.token(at)?.key ?? "")) {
    at++;
    verbs++;
  }
  if (verbs === 0 || context.token(at)?.key !== "the") return null;
  const ordinal = ordinalAt(context, at + 1);
  const after = context.token(ordinal?.end ?? at)?.key ?? "";
  if (ordinal === null) return null;
  // `the first in six years` counts years.
  if (after === "in") return context.token(ordinal.end + 1)?.key === "the" ? ordinal.value : null;
  return /^(?:of|such|session|edition|round)$/.test(after) ? ordinal.value : null;
}

/** `The next EU-Africa summit, the fourth, is due in April`, `The council's session, its 22nd since May`: after the comma. */
function apposedTo(context: Context, comma: number): number | null {
  const determiner = context.token(comma + 1)?.key;
  const ordinal = determiner === "the" || determiner === "its" ? ordinalAt(context, comma + 2) : null;
  if (ordinal === null) return null;
  const after = context.token(ordinal.end);
  if (determiner === "the") return /^[,.;]$/.test(after?.text ?? "") ? ordinal.value : null;
  return after?.kind === "punct" || /^(?:since|in|this|of|such)$/.test(after?.key ?? "") ? ordinal.value : null;
}

function ordinalAt(context: Context, at: number): { readonly value: number; readonly end: number } | null {
  const token = context.token(at);
  if (token?.kind === "ordinal") return { value: Number.parseInt(token.text, 10), end: at + 1 };
  const tag = context.reading.tag(at, "ordinal");
  return tag === undefined ? null : { value: tag.value, end: tag.end };
}

function levelOf(phrase: Phrase, kind: Found["kind"], sense: string): Found["level"] {
  if (phrase.level !== null) return phrase.level;
  if (sense === "ministerial") return "ministerial";
  // A summit is of those at the top by the meaning of the word.
  return kind === "meeting" && sense === "summit" ? "head-of-state" : null;
}

/** `the consultative meeting of the heads of state of Central Asia` */
function ofRegion(context: Context, { after }: Phrase): boolean {
  if (after.of === null || after.topic === null) return false;
  for (let at = after.topic[0]; at < after.topic[1]; at++)
    if (context.reading.tag(at, "qualifier")?.value.sort === "region") return true;
  return false;
}

/** Those with whom a government makes peace or a bargain at home. */
const AT_HOME = new Set(
  "rebel rebels guerrilla guerrillas insurgent insurgents separatist separatists militant militants militia militias union unions workers teachers employers opposition faction factions tribes tribesmen settlers farmers".split(
    " ",
  ),
);

/** `the 2016 peace agreement with the FARC`, `between the government and the rebels`: of one state, whichever two the article is about. */
function isInner(context: Context, { after, parties, both }: Phrase): boolean {
  if (both || parties.length >= 2) return false;
  const { between } = after;
  if (between !== null && (between.others > 0 || standsIn(context, between.end, AT_HOME))) return true;
  if (context.token(after.end)?.key !== "with") return false;
  for (let at = after.end + 1; at < after.end + 5; at++) {
    if (AT_HOME.has(context.token(at)?.key ?? "") || context.reading.tag(at, "body")?.value.kind === "party")
      return true;
  }
  return false;
}

function standsIn(context: Context, at: number, words: ReadonlySet<string>): boolean {
  return words.has(context.token(at)?.key ?? "") || words.has(context.token(at + 1)?.key ?? "");
}

/** The one state a sentence names, where the article is about two others, with the dateline's. */
function guestOf(context: Context, { sentence }: Phrase): readonly string[] | null {
  const { home } = context.reading.article;
  const [only, more] = context.statesIn(sentence);
  if (home === null || context.pair === null || only === undefined || more !== undefined) return null;
  return context.pair.includes(only) || !context.pair.includes(home) ? null : [only, home].sort();
}

const ofBorder = (rule: string) =>
  rule === "committee-on-the-border" || rule === "technical-committee" || rule === "committee-of-both";

function partiesOf(context: Context, phrase: Phrase, rule: string): Pick<Found, "parties" | "told"> {
  if (phrase.parties.length >= 2) return { parties: phrase.parties, told: true };
  // `A Russian minister comes for talks between the two ministries`: the guest's and the house's, not the article's two.
  const guest = phrase.both ? guestOf(context, phrase) : null;
  if (guest !== null) return { parties: guest, told: true };
  if (phrase.both)
    return {
      parties: context.pair ?? pairIn(context, phrase.sentence, phrase.first) ?? [],
      told: context.pair !== null,
    };
  const { sense } = phrase.word;
  const kind = isFramework(context, phrase) ? "agreement" : phrase.word.kind;
  if (rule === "council-of-a-body") {
    const tag = bodyBehind(phrase, context);
    return { parties: tag === null ? [] : sidesOf(context, tag), told: true };
  }
  // `the three-nation committee of Kenya, Uganda and Tanzania`
  if (rule === "body-of-several" && phrase.after.of !== null && phrase.after.topicStates.length >= 3)
    return { parties: [...phrase.after.topicStates].sort(), told: true };
  if (rule === "body-of-several" || rule === "regional-organisation" || rule === "committee-on-a-land")
    return { parties: phrase.parties, told: true };
  if (ofBorder(rule))
    return { parties: pairIn(context, phrase.sentence, phrase.first) ?? context.pair ?? [], told: false };
  if (THREE.test(quote(context, phrase))) {
    const joined = coordinated(context, phrase.sentence, phrase.first);
    // `the tripartite talks on East Timor`: what is talked about is no party.
    const trio = context.trio?.some((code) => phrase.after.topicStates.includes(code)) ? null : context.trio;
    return { parties: (joined?.length === 3 ? joined : trio) ?? [], told: false };
  }
  if (phrase.before.within || rule === "mission")
    return { parties: rule === "mission" ? [] : phrase.parties, told: true };
  if (rule === "programme-of-its-states") return { parties: [...phrase.after.topicStates].sort(), told: true };
  if (rule === "their-numbered-meeting")
    return { parties: coordinated(context, phrase.sentence, phrase.first) ?? [], told: false };
  if (phrase.before.body !== null) return { parties: [], told: true };
  const signers =
    kind === "agreement" && !phrase.has.region ? coordinated(context, phrase.sentence, phrase.first) : null;
  if (signers !== null && (phrase.before.bodies.length === 0 || rule === "signed-by-two"))
    return { parties: signers, told: false };
  if (kind === "agreement" && isInner(context, phrase)) return { parties: [], told: true };
  // `China-ASEAN FTA`, `Arab-Brazilian summit`: one side is a state, the other is none.
  const regional = phrase.has.region && (kind !== "agreement" || context.pair === null);
  const wide = phrase.before.bodies.length > 0 || regional;
  if (wide && phrase.before.joined && phrase.before.states.length === 1) return { parties: phrase.parties, told: true };
  const alone = phrase.parties.length === 1 && kind === "agreement" ? phrase.parties[0] : undefined;
  if (alone !== undefined && !pairIn(context, phrase.sentence, phrase.first)?.includes(alone))
    return { parties: [], told: false };
  // The article's two states, unless the sentence speaks of others.
  const others = context.statesIn(phrase.sentence).some((code) => context.pair?.includes(code) === false);
  const pair = others ? null : context.pair;
  // A treaty of an unknown name in an article about two states is theirs.
  if (
    kind === "agreement" &&
    !wide &&
    !phrase.after.region &&
    pair !== null &&
    !context.multilateral &&
    rule !== "outcome-of-a-gathering"
  ) {
    return { parties: pair, told: false };
  }
  const open =
    wide ||
    (kind !== "agreement" && ofRegion(context, phrase)) ||
    phrase.after.region ||
    (phrase.before.names.length > 0 && !phrase.has.joint) ||
    (phrase.named && kind === "meeting" && !phrase.has.joint) ||
    (rule === "outcome-of-a-gathering" && !phrase.has.joint);
  if (
    open ||
    (kind === "organization" && phrase.level === null && !phrase.has.joint) ||
    (kind === "meeting" && !phrase.has.joint && sense !== "talks") ||
    sense === "convention"
  ) {
    return { parties: [], told: wide };
  }
  if (sense === "working group" && !phrase.has.joint)
    return { parties: phrase.named && !context.multilateral ? (pair ?? []) : [], told: false };
  return { parties: pairIn(context, phrase.sentence, phrase.first) ?? pair ?? [], told: false };
}
