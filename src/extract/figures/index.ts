import type { Figure } from "../../schema/record.ts";
import type { Extractor } from "../types.ts";

export const extractFigures: Extractor<Figure> = () => ({ items: [], diagnostics: [] });
