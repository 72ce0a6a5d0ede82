/**
 * A result as a person reads it: by control, worst first, the same message said once with all its lines.
 * Layer: controls; pure.
 */
import type { FilingSeverity } from "./control.ts";
import type { FilingResult } from "./filing.ts";
import type { FilingFinding } from "./run.ts";

export interface FilingMessage {
  readonly severity: FilingSeverity;
  /** SSB's, raw. */
  readonly message: string;
  /** As SSB counts lines, of the findings that were kept. */
  readonly lines: readonly number[];
  readonly findings: number;
}

export interface FilingGroup {
  readonly control: string;
  readonly rule: string;
  /** The worst of its findings. */
  readonly severity: FilingSeverity;
  /** All findings, also those not kept. */
  readonly count: number;
  readonly kept: number;
  readonly messages: readonly FilingMessage[];
}

const filingSeverities: readonly FilingSeverity[] = ["FATAL", "ERROR", "WARNING", "INFO"];

const rank = (severity: FilingSeverity): number => filingSeverities.indexOf(severity);

export function groupsOf(result: FilingResult): readonly FilingGroup[] {
  if (result.refusal !== undefined) return [groupOf([result.refusal], 1)];
  return result.results
    .filter((one) => one.count > 0 && one.findings.length > 0)
    .map((one) => ({
      ...groupOf(one.findings, one.count),
      severity: filingSeverities.find((severity) => one.counts[severity] > 0) ?? "INFO",
    }))
    .toSorted((a, b) => rank(a.severity) - rank(b.severity));
}

function groupOf(findings: readonly FilingFinding[], count: number): FilingGroup {
  const messages = new Map<
    string,
    { severity: FilingSeverity; message: string; lines: number[]; findings: number }
  >();
  for (const { severity, message, lines } of findings) {
    const key = `${severity} ${message}`;
    const known = messages.get(key) ?? { severity, message, lines: [], findings: 0 };
    for (const line of lines) known.lines.push(line);
    known.findings += 1;
    messages.set(key, known);
  }
  const [first] = findings;
  return {
    control: first?.control ?? "",
    rule: first?.rule ?? "",
    severity: first?.severity ?? "INFO",
    count,
    kept: findings.length,
    messages: [...messages.values()].toSorted((a, b) => rank(a.severity) - rank(b.severity)),
  };
}

/** How many findings of each severity, those not kept too. */
export function countFilingFindings(result: FilingResult): Readonly<Record<FilingSeverity, number>> {
  const counts: Record<FilingSeverity, number> = { FATAL: 0, ERROR: 0, WARNING: 0, INFO: 0 };
  if (result.refusal !== undefined) counts[result.refusal.severity] += 1;
  for (const one of result.results)
    for (const severity of filingSeverities) counts[severity] += one.counts[severity];
  return counts;
}

/** SSB's HTML taken out: a break is a line break, and indentation of the source goes. */
export function plainMessage(message: string): string {
  return message
    .replaceAll(/<br\s*\/?>\s*/g, "\n")
    .replaceAll(/[ \t]*\n[ \t]*/g, "\n")
    .trim();
}
