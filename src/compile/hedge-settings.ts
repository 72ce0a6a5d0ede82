/**
 * `conventions:` of fasit.yaml as the claims room reads by them, and findings for hedges it cannot use.
 */
import { type Finding, finding } from "../base/finding.ts";
import type { Rounding } from "../base/rational.ts";
import type { Conventions } from "../claims/claim.ts";
import { readOwnWidths } from "../claims/own-widths.ts";
import type { YamlValue } from "../sources/yaml-reader.ts";

interface ConventionSettings {
  readonly rounding: Rounding;
  readonly hedges: Readonly<Record<string, string>>;
}

/** How numbers and hedges are read in this report. */
export function readingConventions({ rounding, hedges }: ConventionSettings): Conventions {
  return { rounding, widths: readOwnWidths(hedges).widths };
}

/** FAS1004 for a word that is no hedge, FAS1005 for a width that cannot be used; all of them. */
export function hedgeFindings({
  data,
  at,
  keyAt,
}: YamlValue<{ readonly conventions: ConventionSettings }>): readonly Finding[] {
  return readOwnWidths(data.conventions.hedges).problems.map(({ word, problem }) => {
    const path = ["conventions", "hedges", word];
    const text = data.conventions.hedges[word] ?? "";
    switch (problem.kind) {
      case "unknown":
        return finding("FAS1004", keyAt(path), { word, near: problem.near });
      case "no-width":
      case "twice":
        return finding("FAS1005", keyAt(path), { word, text, problem });
      default:
        return finding("FAS1005", at(path), { word, text, problem });
    }
  });
}
