/**
 * Text that a terminal may show: C0 and C1 controls and the marks that turn the direction of writing stand as `\u{1B}`. A
 * document can then neither write to the terminal's title or clipboard nor show one name for another.
 */
export function visible(text: string): string {
  return text.replace(
    /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g,
    (control) => `\\u{${control.charCodeAt(0).toString(16).toUpperCase()}}`,
  );
}
