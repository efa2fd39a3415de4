import type { Entry, LexiconClass } from "../model/lexicon.ts";
import type { OfficeKind } from "../model/tag.ts";
import type { LexiconAdditions } from "../schema/config.ts";
import type { Role } from "../schema/record.ts";
import type { Agency } from "./agencies.ts";

/** The agencies a project adds. */
export function addedAgencies({ agencies = [] }: LexiconAdditions): Agency[] {
  return agencies.map(({ name, forms = [], state = null }) => ({ name, forms: [name, ...forms], state, world: false }));
}

/** The kind of office whose grammar an added one shares: what may stand before it, beside it and after it. */
const OFFICE_KINDS: Readonly<Record<Role, OfficeKind>> = {
  "head-of-state": "head-of-state",
  "deputy-head-of-state": "head-of-state",
  "head-of-government": "premier",
  "deputy-head-of-government": "deputy-premier",
  minister: "minister",
  "deputy-minister": "deputy-minister",
  "party-leader": "leader",
  "party-official": "official",
  legislator: "legislator",
  speaker: "speaker",
  ambassador: "ambassador",
  envoy: "envoy",
  spokesperson: "spokesperson",
  "organization-head": "chairman",
  "organization-official": "official",
  "local-leader": "local",
  military: "rank",
  judge: "judge",
  royal: "royal",
  adviser: "adviser",
  business: "officer",
  other: "official",
};

/**
 * What a project adds to the lexicon, as classes like the built-in ones. Where both know the same words, the project's
 * meaning holds.
 */
export function addedClasses({ offices = [], mechanisms = [], organizations = [] }: LexiconAdditions): LexiconClass[] {
  const arrangements: Entry<"arrangement">[] = [];
  const heads: Entry<"head">[] = [];
  const titles: Entry<"office">[] = [];
  for (const { words, role, portfolio = null } of offices) {
    const value = { kind: OFFICE_KINDS[role], weak: false, capital: false, standing: { role, portfolio } };
    titles.push({ words, value: { ...value, plural: false } });
    titles.push({ words: pluralOf(words), value: { ...value, plural: true } });
  }
  for (const { words, kind } of mechanisms) {
    // A name is a mechanism by itself; a common noun heads names and descriptions, as `summit` does.
    if (/^\p{Ll}/u.test(words)) {
      for (const [form, plural] of [
        [words, false],
        [pluralOf(words), true],
      ] as const) {
        heads.push({ words: form, value: { kind, sense: words, force: "plain", plural } });
      }
    } else arrangements.push({ words, value: { name: words, kind, form: "name", weak: false, parties: [] } });
  }
  for (const { name, acronym } of organizations) {
    const value = { name, kind: "organization", weak: false, parties: [] } as const;
    arrangements.push({ words: name, value: { ...value, form: "name" } });
    if (acronym !== undefined) {
      arrangements.push({ words: acronym, value: { ...value, form: "acronym" }, casing: "exact" });
    }
  }
  return [
    { class: "arrangement", casing: "capital", entries: arrangements },
    { class: "head", casing: "any", entries: heads },
    { class: "office", casing: "any", entries: titles },
  ] as readonly LexiconClass[] as LexiconClass[];
}

function pluralOf(noun: string): string {
  if (/[^aeiou]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/u.test(noun) ? `${noun}es` : `${noun}s`;
}
