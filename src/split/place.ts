import { CITIES, DIVISIONS, STATES } from "./gazetteer.ts";
import { placeKey } from "./place-key.ts";

/** The state a city stands in, where the lexicon knows the city. */
export const stateOfCity = (words: string): string | undefined => CITIES.get(placeKey(words));
/** The state a name means (`South Korea`, `VIETNAM`). */
export const stateNamed = (words: string): string | undefined => STATES.get(placeKey(words));
/** The state of a division named after a town (`Mo.`, `Ont.`, `Texas`). */
export const stateOfDivision = (words: string): string | undefined => DIVISIONS.get(placeKey(words));

/** Words inside place names that title case leaves small. */
const SMALL = new Set(
  "de del della di da do dos das du des au aux sur sous en es la las le les of the am an der upon on".split(" "),
);

/** A place as datelines write it, in title case: `HÀ NỘI` → `Hà Nội`, `MAR DEL PLATA` → `Mar del Plata`. Mixed case stays. */
export function titleCase(place: string): string {
  const tidy = place
    .normalize("NFC")
    .replace(/\s{1,8}/gu, " ")
    .trim();
  if (/\p{Ll}/u.test(tidy) && !/^(?:Mc|Mac|[dls]['’])\p{Lu}/u.test(tidy)) return tidy;
  let first = true;
  return tidy.replace(/[\p{L}\p{M}'’.]{1,60}/gu, (word) => {
    const small = !first && SMALL.has(word.toLowerCase());
    first = false;
    return small ? word.toLowerCase() : capitalise(word);
  });
}

function capitalise(word: string): string {
  // Initials keep their capitals: `D.C.`, `N.Y.`.
  if (/^(?:\p{Lu}\.){2,4}$/u.test(word)) return word;
  // `O'SMACH`, `N'DJAMENA`, `L'AQUILA`: a capital on both sides; `XI'AN`, `SANA'A`: only the first.
  const elided = /^(\p{Lu}['’]|MC|Mc)(\p{Lu})(.{0,60})$/u.exec(word);
  if (elided) {
    const [, head = "", initial = "", rest = ""] = elided;
    return (head === "MC" ? "Mc" : head) + initial + rest.toLowerCase();
  }
  const [initial = "", ...rest] = word;
  return initial.toUpperCase() + rest.join("").toLowerCase();
}
