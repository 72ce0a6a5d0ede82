/**
 * Findings: anything the user must hear, as data. Code, place and values; the words come from the
 * catalogue (findings/), in the user's language, when they are shown.
 *
 * Layer: base; pure.
 */
import { type CatalogueEntry, type Code, catalogue, type DataOf, type Severity } from "./findings/index.ts";
import type { Language } from "./language.ts";

export type { Code, DataOf, Severity } from "./findings/index.ts";

/**
 * A place in a file of the report folder. `file` is relative to the folder, with forward slashes.
 * Lines and columns count from 1; the end column is the one after the last character.
 */
export interface Span {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

export interface FindingOf<C extends Code> {
  readonly code: C;
  readonly severity: Severity;
  readonly at: Span | undefined;
  readonly data: DataOf<C>;
  /** The source line at `at`, when whoever raised the finding had it. */
  readonly excerpt?: string;
  readonly related: readonly Span[];
}

/** One of the catalogue's codes with just that code's values. */
export type Finding = { [C in Code]: FindingOf<C> }[Code];

/** A finding with the catalogue's severity. `data` must be just what the code's text needs. */
export function finding<C extends Code>(
  code: C,
  at: Span | undefined,
  data: DataOf<C>,
  more: { readonly excerpt?: string; readonly related?: readonly Span[] } = {},
): Finding {
  const made: FindingOf<C> = {
    code,
    severity: catalogue[code].severity,
    at,
    data,
    related: more.related ?? [],
    ...(more.excerpt === undefined ? {} : { excerpt: more.excerpt }),
  };
  return made as Finding;
}

/** What a reader or a stage answers: its value, and everything the user must hear about it. */
export interface Loaded<T> {
  readonly value: T;
  readonly findings: readonly Finding[];
}

function entryOf(finding: Finding): CatalogueEntry<never> {
  return catalogue[finding.code] as CatalogueEntry<never>;
}

/** What is wrong, in the user's language. */
export function messageOf(finding: Finding, language: Language): string {
  return entryOf(finding).text[language](finding.data as never);
}

/** One thing to do about it. */
export function hintOf(finding: Finding, language: Language): string {
  return entryOf(finding).hint[language](finding.data as never);
}

const severityOrder: Record<Severity, number> = { error: 0, warning: 1, note: 2 };

/** By file, line, column, severity, code; each finding once. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  const keyed = findings.map((one) => ({
    one,
    key: JSON.stringify([one.code, one.at ?? null, messageOf(one, "en")]),
  }));
  const seen = new Set<string>();
  return keyed
    .filter(({ key }) => !seen.has(key) && seen.add(key))
    .map(({ one }) => one)
    .sort(
      (a, b) =>
        compareText(a.at?.file ?? "", b.at?.file ?? "") ||
        (a.at?.line ?? 0) - (b.at?.line ?? 0) ||
        (a.at?.column ?? 0) - (b.at?.column ?? 0) ||
        severityOrder[a.severity] - severityOrder[b.severity] ||
        compareText(a.code, b.code),
    );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
