/**
 * A checked report → its open data, for machines and for anyone who will compute it again.
 *
 * Layer: publish; pure: the same bytes every time.
 */
import type { CheckedReport, OutputFile } from "../checked-report.ts";
import { figureDataPath, type Path } from "../shared/data-address.ts";
import { isSafeName } from "../shared/safe-name.ts";
import { suppressedReport } from "../shared/suppressed-report.ts";
import { textFile } from "../shared/text-file.ts";
import { figureData } from "./figure-data.ts";

/** Every figure with an address, each in a file of its own. */
export function publishOpenData(report: CheckedReport): readonly OutputFile[] {
  const shown = suppressedReport(report);
  const figures = new Map([...shown.figures].filter(([key]) => isSafeName(key)));
  const safe: CheckedReport = { ...shown, figures };
  return [...figures].map(([key, figure]) =>
    jsonFile(figureDataPath(key), () => figureData(safe, key, figure)),
  );
}

/** Indented, with a final newline. */
function jsonFile(path: Path, make: () => unknown): OutputFile {
  return textFile(path, () => `${JSON.stringify(make(), null, 2)}\n`);
}
