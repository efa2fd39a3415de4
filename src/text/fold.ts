/** Letters that decomposition leaves whole but that readers and keyboards write plainly. */
const PLAIN = new Map([
  ["đ", "d"],
  ["ð", "d"],
  ["ł", "l"],
  ["ø", "o"],
  ["ħ", "h"],
  ["ı", "i"],
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["þ", "th"],
  ["ə", "e"],
]);

/** What decomposed Latin letters and common punctuation leave: their marks take a short pattern, where that of all marks takes milliseconds to compile. */
const LATIN = /^[\0-\u036F\u1E00-\u1EFF\u2000-\u206F]*$/;
const LATIN_MARKS = /[\u0300-\u036F\u00AD\u200B-\u200D\u2060]/g;

/** Lower case without diacritics or soft hyphens, apostrophes straight, other hyphens and spaces as they are. */
export function fold(text: string): string {
  // Most words are ASCII, and those need no decomposition.
  if (isAscii(text)) return text.toLowerCase();
  const letters = text.normalize("NFKD");
  return letters
    .replace(LATIN.test(letters) ? LATIN_MARKS : /[\p{M}\u00AD\u200B-\u200D\u2060]/gu, "")
    .toLowerCase()
    .replace(/[đðłøħıßæœþə]/g, (letter) => PLAIN.get(letter) ?? letter)
    .replace(/[\u2018\u2019\u02BC\u02BB\u0060\u00B4\u2032]/g, "'");
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= 127) return false;
  return true;
}

/** Most names: ASCII words with single spaces between them. */
const PLAIN_NAME = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/** The join key of a name across articles: `Lê Hoài Trung` → `le-hoai-trung`. */
export function slug(text: string): string {
  if (PLAIN_NAME.test(text)) return text.toLowerCase().replace(/ /g, "-");
  const folded = fold(text);
  // Names fold to ASCII nearly always, and that takes a pattern that is ready at once.
  const words = folded.match(isAscii(folded) ? /[a-z0-9]+/g : /[\p{L}\p{N}]+/gu);
  return (words ?? []).join("-");
}
