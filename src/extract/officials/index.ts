import type { Official } from "../../schema/record.ts";
import type { Extractor } from "../types.ts";

export const extractOfficials: Extractor<Official> = () => ({ items: [], diagnostics: [] });
