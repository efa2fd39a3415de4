import { LEXICONS } from "../lexicon/index.ts";
import { fileWords } from "./filing.ts";

/** The built-in lexicons, filed. The bundler puts the text itself here, so that no start spells thousands of words. */
export const FILED_LEXICONS: string = fileWords(LEXICONS);
