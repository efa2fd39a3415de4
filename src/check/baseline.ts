import type { Baseline } from "../schema/check.ts";
import { compare, type Finding } from "./finding.ts";

/** Findings set against a baseline. */
export interface Judged {
  /** Those the baseline does not know. */
  readonly fresh: readonly Finding[];
  /** How many it knows. */
  readonly known: number;
  /** How many it knows that are found no more. */
  readonly gone: number;
}

/** @param looked Whether an article of this id was looked at: what was not looked at is not gone. */
export function judge(findings: readonly Finding[], baseline: Baseline, looked: (id: string) => boolean): Judged {
  const known = new Set(baseline.findings.map(({ fingerprint }) => fingerprint));
  const found = new Set(findings.map(({ fingerprint }) => fingerprint));
  const fresh = findings.filter(({ fingerprint }) => !known.has(fingerprint));
  const gone = baseline.findings.filter(({ fingerprint, id }) => !found.has(fingerprint) && looked(id));
  return { fresh, known: findings.length - fresh.length, gone: gone.length };
}

/** The baseline that silences these findings. Of the old one, what concerns articles that were not looked at is kept. */
export function renew(findings: readonly Finding[], old: Baseline, looked: (id: string) => boolean): Baseline {
  const kept = old.findings.filter(({ id }) => !looked(id));
  const now = findings.map(({ fingerprint, rule, id, message }) => ({ fingerprint, rule, id, message }));
  const unique = new Map([...kept, ...now].map((entry) => [entry.fingerprint, entry]));
  return {
    version: 1,
    findings: [...unique.values()].toSorted(
      (a, b) => compare(a.id, b.id) || compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint),
    ),
  };
}

export function serialize(baseline: Baseline): string {
  return `${JSON.stringify(baseline, null, 2)}\n`;
}
