import { type Agency, agencies } from "../lexicon/agencies.ts";

/** Agencies by the spellings of their forms. */
export type Agencies = ReadonlyMap<string, Agency>;

/** A form in capitals counts only so (`APP`, not `App`); any other also in capitals, whole or in its first word (`XINHUA`, `ANTARA News`). */
function bySpelling(agencies: readonly Agency[]): Map<string, Agency> {
  const spellings = new Map<string, Agency>();
  for (const agency of agencies) {
    for (const form of agency.forms) {
      for (const spelling of [form, form.toUpperCase(), form.replace(/^\S+/u, (word) => word.toUpperCase())]) {
        const known = spellings.get(spelling);
        if (known === undefined) spellings.set(spelling, agency);
        // Two states' agencies share the initials: the credit tells no state.
        else if (known.name === agency.name && known.state !== agency.state)
          spellings.set(spelling, { ...known, state: null });
      }
    }
  }
  return spellings;
}

const BUILT_IN: Agencies = bySpelling(agencies);

/** The built-in agencies and those a project adds, whose meaning of a spelling holds. */
export function agenciesWith(added: readonly Agency[]): Agencies {
  return added.length === 0 ? BUILT_IN : new Map([...BUILT_IN, ...bySpelling(added)]);
}

export interface Credits {
  /** As the lexicon names them, else as written; in text order, each once. */
  readonly names: readonly string[];
  /** The state of the first agency that has one. */
  readonly state: string | null;
  /** All parts are in the lexicon. */
  readonly known: boolean;
}

const SEPARATOR = /\s{0,4}(?:[/,;&+|]|\s(?:and|via)\s|\s[-–—]\s)\s{0,4}/u;
/** What stands around an agency in a credit. */
const BEFORE =
  /^(?:(?:photo|photos|image|images|picture|pictures|file|handout|source|sources|courtesy|credit|via|by|of|from)\b[:.]?\s{0,4}){1,6}/i;
const BEHIND =
  /(?<!\s)\s{1,4}(?:photo|photos|image|images|picture|pictures|file photo|correspondent|writer|staff writer|pool|online|world|english|health)$/i;

function bareCredit(part: string): string {
  return part.replace(BEFORE, "").replace(BEHIND, "");
}

/** What an agency that the lexicon lacks looks like: an acronym, or one to four capitalised words. */
const mayBeAgency = (words: string) =>
  /^(?:\p{Lu}[\p{Lu}\d&.-]{1,9}|\p{Lu}[\p{L}\p{M}'’.-]+(?: \p{Lu}[\p{L}\p{M}'’.-]+){0,3})$/u.test(words);

/** Names as most are written are looked up as they stand. */
const UNEVEN = /^\s|\s(?:\s|$)|[^\S ]|’/u;

export function agencyNamed(press: Agencies, words: string): Agency | undefined {
  if (!UNEVEN.test(words)) return press.get(words);
  return press.get(
    words
      .trim()
      .replace(/\s{1,8}/gu, " ")
      .replaceAll("’", "'"),
  );
}

/**
 * The agencies a short credit names (`VNA/VNS`, `Xinhua`, `AFP/Getty Images`), or null where a part is none. With
 * `open`, parts that only look like agencies count too.
 */
export function readCredits(press: Agencies, credit: string, open = false): Credits | null {
  if (credit.length > 90) return null;
  const whole = agencyNamed(press, credit);
  if (whole !== undefined) return { names: [whole.name], state: whole.state, known: true };
  const names: string[] = [];
  let state: string | null = null;
  let known = true;
  for (const part of credit.split(SEPARATOR)) {
    const bare = bareCredit(part).trim();
    if (bare === "" && part.trim() === "") continue;
    const agency = agencyNamed(press, bare) ?? agencyNamed(press, part);
    if (agency === undefined && !(open && mayBeAgency(bare))) return null;
    const name = agency?.name ?? bare;
    known &&= agency !== undefined;
    state ??= agency?.state ?? null;
    if (!names.includes(name)) names.push(name);
  }
  return names.length === 0 ? null : { names, state, known };
}

/** The agencies among the parts of a credit that also names people (`Xinhua/Li Tao`, `AP Photo/John Roe`). */
export function agenciesAmong(press: Agencies, credit: string): string[] {
  const names: string[] = [];
  for (const part of credit.slice(0, 200).split(SEPARATOR)) {
    // `VNS Photo Jane Roe`: the photographer stands after the word.
    const ahead = part.split(/\s(?:photos?|images?|pictures?)\s/i)[0] ?? part;
    const agency = agencyNamed(press, bareCredit(ahead)) ?? agencyNamed(press, part);
    if (agency !== undefined && !names.includes(agency.name)) names.push(agency.name);
  }
  return names;
}
