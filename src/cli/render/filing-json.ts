/** `fasit kostra check --format json`: SSB's messages raw, every count exact, what is left out said. */
import {
  controlText,
  countFilingFindings,
  type FilingReport,
  isAccepted,
  type Language,
  noteText,
  plainMessage,
} from "../../index.ts";
import { jsonPieces, Later, type Written } from "./json-value.ts";

function listOf<T>(items: readonly T[], write: (item: T) => Written): Later {
  return new Later(function* () {
    for (const item of items) yield write(item);
  });
}

/** In pieces: a large filing's answer is large too. */
export function renderFilingJson(
  report: FilingReport,
  shownFile: string,
  language: Language,
): Generator<string> {
  const { result, groups, notes, lines } = report;
  const counts = countFilingFindings(result);
  return jsonPieces({
    file: shownFile,
    arguments: { ...result.arguments },
    lines: result.lines,
    records: result.records,
    numberOfControls: result.numberOfControls,
    accepted: isAccepted(result),
    counts: { ...counts },
    controls: listOf(groups, (group) => {
      const { demands, cure, note } = controlText(group.control);
      return {
        id: group.control,
        rule: group.rule,
        severity: group.severity,
        count: group.count,
        kept: group.kept,
        demands: demands[language],
        cure: cure[language],
        note: note?.[language] ?? null,
        messages: listOf(group.messages, (one) => ({
          severity: one.severity,
          message: one.message,
          text: plainMessage(one.message),
          findings: one.findings,
          lineNumbers: one.lines,
          lines: one.lines.flatMap((ssb) => {
            const line = lines.get(ssb);
            return line === undefined ? [] : [{ ssb, file: line.inFile, text: line.text }];
          }),
        })),
      };
    }),
    notes: notes.map((note) => ({ kind: note.kind, text: noteText(note, language), data: { ...note.data } })),
  });
}
