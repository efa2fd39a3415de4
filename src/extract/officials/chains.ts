import { HONORIFICS } from "../../lexicon/names.ts";
import { nameBefore } from "./after.ts";
import type { NameRun } from "./names.ts";
import { isPersonal, type Office } from "./office.ts";
import { isLowercase } from "./phrases.ts";
import type { Scene, Tie } from "./scene.ts";

/** The ties of a sentence so far: a rule leaves alone the offices and names that are tied. */
export class Done {
  readonly ties: Tie[] = [];
  #tied: Set<Office | NameRun> | null = null;

  add(tie: Tie): void {
    this.ties.push(tie);
    this.#tied ??= new Set();
    for (const office of tie.offices) this.#tied.add(office);
    this.#tied.add(tie.name);
  }

  has(one: Office | NameRun): boolean {
    return this.#tied?.has(one) ?? false;
  }
}

/** Offices before this one that belong to the same name: `Deputy Prime Minister and Minister of Finance X`. */
export function chainBefore(scene: Scene, last: number, done: Done): Office[] {
  const chain: Office[] = [];
  for (let i = last; i > 0; i--) {
    const office = scene.offices[i] as Office;
    const earlier = scene.offices[i - 1] as Office;
    if (done.has(earlier) || earlier.head.value.plural) break;
    const link = linkBetween(scene, earlier, office);
    // `Li Xi, secretary of the committee, and Governor Y`: the earlier office is another's.
    // In a list of holders the name before is the last one's: `Premier X, Myanmar's Prime Minister General Y`.
    const holder = nameBefore(scene, earlier);
    if (holder !== undefined && !(link === "adjacent" && done.has(holder.name))) break;
    if (link === null || link === "determined") break;
    const small = isLowercase(scene.words, earlier) && !isLowercase(scene.words, office);
    // `the president and Prime Minister X` are two people.
    if (link !== "adjacent" && small && earlier.determiner !== null && !isPoliceRank(scene, earlier, office)) break;
    if (link === "adjacent" && earlier.head.value.weak && !earlier.supported) break;
    if (office.states.length > 0 && earlier.states.length > 0 && office.states[0] !== earlier.states[0]) break;
    chain.unshift(earlier);
  }
  return chain;
}

/** `the deputy chief of the National Police, Commissioner X` is one person. */
function isPoliceRank({ words }: Scene, earlier: Office, { head, first }: Office): boolean {
  if (!earlier.kinds.includes("police") || words.key(first - 1) !== ",") return false;
  return (
    first === head.first && /^(?:commissioner|superintendent|inspector|commander|constable)$/.test(words.key(first))
  );
}

/** Offices after this one in the same breath: `president and chief executive officer of Acme`. */
export function chainAfter(scene: Scene, first: number, done: Done): Office[] {
  const chain = [scene.offices[first] as Office];
  for (let i = first + 1; i < scene.offices.length; i++) {
    const office = scene.offices[i] as Office;
    const link = linkBetween(scene, chain.at(-1) as Office, office);
    if (link === null || done.has(office) || office.head.value.plural) break;
    if (scene.nameStartingAt(office.end) !== undefined) break;
    // `X, the First Minister, and his deputy, Y`
    if (isPersonal(office)) break;
    if (
      link === "determined" &&
      scene.words.key(office.first - 2) !== "and" &&
      office.determiner === "the" &&
      !office.supported
    )
      break;
    const [a] = (chain.at(-1) as Office).states;
    if (a !== undefined && office.states[0] !== undefined && a !== office.states[0]) break;
    chain.push(office);
  }
  return chain;
}

const JOINS = new Set([",", "/", "&", "and", "cum", "plus"]);
const ARTICLES = new Set("the a an its his her".split(" "));
const BETWEEN: ReadonlySet<string> = new Set([...ARTICLES, ..."also concurrently as well of who is".split(" ")]);

/** How two offices hang together: `adjacent`, `joined` by and, comma or slash, `determined` with an article before the second; null where they do not. */
function linkBetween({ words }: Scene, a: Office, b: Office): "adjacent" | "joined" | "determined" | null {
  let at = a.end;
  let joined = false;
  const { tokens } = words;
  for (; at < b.first; at++) {
    const token = tokens[at];
    if (token === undefined || at - a.end > 3) return null;
    if (JOINS.has(token.key)) joined = true;
    // `Energy Minister Retired Lieutenant-General X`
    else if (b.head.value.kind === "rank" && HONORIFICS.has(token.key)) continue;
    else if (joined && BETWEEN.has(token.key)) {
      if (ARTICLES.has(token.key)) return at === b.first - 1 ? "determined" : null;
    } else if (token.text === "-") joined = true;
    else return null;
  }
  return joined ? "joined" : "adjacent";
}
