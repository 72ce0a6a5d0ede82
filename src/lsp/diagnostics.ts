/**
 * Findings → the protocol's diagnostics, by file.
 *
 * Layer: lsp; pure.
 */
import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver/node.js";
import { type Finding, hintOf, messageOf, type Severity, type Span } from "../base/finding.ts";
import type { Language } from "../base/language.ts";
import { lspWords } from "../base/messages/lsp.ts";
import type { Compilation } from "../compile/compile.ts";
import { rangeOf } from "./place.ts";

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  note: DiagnosticSeverity.Information,
};

/** Where a finding about the whole report is shown. */
const settingsTop: Span = { file: "fasit.yaml", line: 1, column: 1 };

/** How a file of the report is addressed in the protocol. */
export type UriOf = (file: string) => string;

export function diagnosticsByFile(
  compilation: Pick<Compilation, "findings" | "sourceText">,
  language: Language,
  uriOf: UriOf,
): ReadonlyMap<string, readonly Diagnostic[]> {
  const files = new Map<string, Diagnostic[]>();
  const place = (span: Span) => rangeOf(span, compilation.sourceText(span.file));
  for (const finding of compilation.findings) {
    const at = finding.at ?? settingsTop;
    const related = finding.related.map((span) => ({
      location: { uri: uriOf(span.file), range: place(span) },
      message: lspWords[language].source,
    }));
    const diagnostic: Diagnostic = {
      range: place(at),
      severity: severities[finding.severity],
      code: finding.code,
      source: "fasit",
      message: textOf(finding, language),
      ...(related.length === 0 ? {} : { relatedInformation: related }),
    };
    files.set(at.file, [...(files.get(at.file) ?? []), diagnostic]);
  }
  return files;
}

/** What is wrong, and the one thing to do about it. */
function textOf(finding: Finding, language: Language): string {
  return `${messageOf(finding, language)}\n${hintOf(finding, language)}`;
}
