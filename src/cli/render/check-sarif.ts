/**
 * `fasit check --format sarif`: SARIF 2.1.0, what code hosts and editors show beside a line. Files are
 * relative to where the command was run, as those readers expect.
 */
import {
  type CatalogueEntry,
  type Code,
  type Compilation,
  catalogue,
  type Finding,
  fasitVersion,
  hintOf,
  type Language,
  messageOf,
  type Severity,
  type Span,
} from "../../index.ts";
import { type Json, jsonText } from "./json-value.ts";

const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", note: "note" };

export function renderCheckSarif(
  { findings }: Pick<Compilation, "findings">,
  language: Language,
  shownPath: (file: string) => string,
): string {
  const codes = [...new Set(findings.map((one) => one.code))].sort();
  return jsonText({
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Fasit",
            semanticVersion: fasitVersion,
            rules: codes.map((code) => ruleJson(code, language)),
          },
        },
        columnKind: "utf16CodeUnits",
        results: findings.map((one) => resultJson(one, codes.indexOf(one.code), language, shownPath)),
      },
    ],
  });
}

function ruleJson(code: Code, language: Language): Json {
  const entry: CatalogueEntry<never> = catalogue[code];
  return {
    id: code,
    name: entry.slug,
    shortDescription: { text: entry.slug.replaceAll("-", " ") },
    fullDescription: { text: entry.explain[language] },
    help: { text: entry.explain[language] },
    defaultConfiguration: { level: levels[entry.severity] },
  };
}

function resultJson(
  finding: Finding,
  ruleIndex: number,
  language: Language,
  shownPath: (file: string) => string,
): Json {
  return {
    ruleId: finding.code,
    ruleIndex,
    level: levels[finding.severity],
    message: { text: `${messageOf(finding, language)} ${hintOf(finding, language)}` },
    locations: finding.at === undefined ? [] : [locationJson(finding.at, shownPath)],
    relatedLocations: finding.related.map((one) => locationJson(one, shownPath)),
  };
}

function locationJson(at: Span, shownPath: (file: string) => string): Json {
  return {
    physicalLocation: {
      artifactLocation: { uri: encodeURI(shownPath(at.file)) },
      region: {
        startLine: at.line,
        startColumn: at.column,
        ...(at.endLine === undefined ? {} : { endLine: at.endLine }),
        ...(at.endColumn === undefined ? {} : { endColumn: at.endColumn }),
      },
    },
  };
}
