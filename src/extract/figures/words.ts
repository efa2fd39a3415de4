/** A closed list of keys, written with blanks between them. */
export const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
