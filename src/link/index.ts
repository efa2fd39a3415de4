import type { Findings } from "../model/findings.ts";
import type { Reading } from "../model/reading.ts";
import { linkFigures } from "./figures.ts";
import { linkMechanisms } from "./mechanisms.ts";

type Linker = (reading: Reading, findings: Findings) => Findings;

/** What needs two extractors, in order: each step sees what the steps before it settled. */
const LINKERS: readonly Linker[] = [linkFigures, linkMechanisms];

export function link(reading: Reading, findings: Findings): Findings {
  return LINKERS.reduce((found, step) => step(reading, found), findings);
}
