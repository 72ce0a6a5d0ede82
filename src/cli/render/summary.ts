/**
 * The closing lines of a check, and the exit code that follows from the same counts.
 */
import type { ClaimCounts, CliWords, Compilation, Finding, Severity } from "../../index.ts";
import type { Paint } from "./paint.ts";

/** What the summary needs of a compilation; a build adds its own findings to it. */
export type Outcome = Pick<Compilation, "report" | "findings">;

export const noClaims: ClaimCounts = { holds: 0, contradicted: 0, undocumented: 0, unread: 0, unbound: 0 };

/** How many findings of each severity. */
export function countFindings(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const one of findings) counts[one.severity] += 1;
  return counts;
}

/** Two lines: findings by severity, and the claims; a line more for each language when there are several. */
export function renderSummary(compilation: Outcome, words: CliWords, paint: Paint): string {
  const found = countFindings(compilation.findings);
  const claims = compilation.report?.counts ?? noClaims;
  const worst = found.error > 0 ? "error" : found.warning > 0 ? "warning" : undefined;
  const first = compilation.findings.length === 0 ? words.noFindings : words.findings(found);
  // A report in several languages: the claims of each, below all of them.
  const each = (compilation.report?.editions ?? []).map(
    ({ language, counts }) => `  ${language}: ${words.claims(counts)}\n`,
  );
  return `${worst === undefined ? first : paint(worst, first)}\n${paint("strong", words.claims(claims))}\n${each.join("")}`;
}

/**
 * 1 when something is contradicted or an error was found; strict also counts what is undocumented,
 * unread or unbound. A report that could not be read at all has an error finding.
 */
export function exitCodeOf(compilation: Outcome, strict: boolean): 0 | 1 {
  const claims = compilation.report?.counts ?? noClaims;
  const wrong = countFindings(compilation.findings).error + claims.contradicted;
  const loose = claims.undocumented + claims.unread + claims.unbound;
  return wrong > 0 || (strict && loose > 0) || compilation.report === undefined ? 1 : 0;
}
