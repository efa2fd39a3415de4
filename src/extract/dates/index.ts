import type { DateItem } from "../../schema/record.ts";
import type { Extractor } from "../types.ts";

export const extractDates: Extractor<DateItem> = () => ({ items: [], diagnostics: [] });
