import type { Mechanism } from "../../schema/record.ts";
import type { Extractor } from "../types.ts";

export const extractMechanisms: Extractor<Mechanism> = () => ({ items: [], diagnostics: [] });
