/** `fasit kostra check --format sarif`: each control a rule, each message a result with its lines. */
import {
  controlText,
  type FilingReport,
  type FilingSeverity,
  fasitVersion,
  type Language,
  noteText,
  plainMessage,
} from "../../index.ts";
import { type Json, jsonText } from "./json-value.ts";

const levels: Readonly<Record<FilingSeverity, string>> = {
  FATAL: "error",
  ERROR: "error",
  WARNING: "warning",
  INFO: "note",
};

const ruleId = (control: string): string => `KOSTRA-${control}`;

export function renderFilingSarif(report: FilingReport, shownFile: string, language: Language): string {
  const { groups, lines, notes } = report;
  const artifactLocation = { uri: encodeURI(shownFile) };
  const locations = (ssb: readonly number[]): readonly Json[] => {
    const known = ssb.flatMap((one) => lines.get(one) ?? []);
    if (known.length === 0) return [{ physicalLocation: { artifactLocation } }];
    return known.map(({ inFile, text }) => ({
      physicalLocation: {
        artifactLocation,
        region: { startLine: inFile, startColumn: 1, endColumn: text.length + 1, snippet: { text } },
      },
    }));
  };
  return jsonText({
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Fasit",
            semanticVersion: fasitVersion,
            rules: groups.map((group) => ({
              id: ruleId(group.control),
              name: group.rule,
              shortDescription: { text: group.rule },
              fullDescription: { text: controlText(group.control).demands[language] },
              help: { text: controlText(group.control).cure[language] },
              defaultConfiguration: { level: levels[group.severity] },
            })),
          },
        },
        columnKind: "utf16CodeUnits",
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: notes.map((note) => ({
              level: "note",
              message: { text: noteText(note, language) },
            })),
          },
        ],
        results: groups.flatMap((group, ruleIndex) =>
          group.messages.map((one) => ({
            ruleId: ruleId(group.control),
            ruleIndex,
            level: levels[one.severity],
            message: { text: plainMessage(one.message) },
            locations: locations(one.lines),
            occurrenceCount: Math.max(1, one.findings),
            properties: { severity: one.severity, count: group.count, kept: group.kept },
          })),
        ),
      },
    ],
  });
}
