/** The columns of a file that was looked at: what each is taken for, and why. */
import {
  type ColumnEvidence,
  importWords,
  type Language,
  type RecognisedColumn,
  roleNames,
  versionNames,
} from "../../index.ts";

/** One line for each column: header, role, evidence. */
export function columnLines(columns: readonly RecognisedColumn[], language: Language): readonly string[] {
  const rows = columns.map((column) => ({
    header: column.header,
    role: roleText(column, language),
    why: column.evidence.map((one) => evidenceText(one, language)).join("; "),
  }));
  const width = (of: (row: (typeof rows)[number]) => string): number =>
    Math.max(0, ...rows.map((row) => of(row).length));
  const [first, second] = [width((row) => row.header), width((row) => row.role)];
  return rows.map((row) => `  ${row.header.padEnd(first)}  ${row.role.padEnd(second)}  ${row.why}`.trimEnd());
}

function roleText({ role }: RecognisedColumn, language: Language): string {
  const name = (of: string): string => roleNames[of]?.[language] ?? of;
  switch (role.kind) {
    case "code":
      return name(role.role);
    case "text":
      return importWords[language].namesOf(name(role.of));
    case "amount":
      return `${versionNames[role.version][language]} ${role.year}`;
    default:
      return name(role.kind);
  }
}

function evidenceText(evidence: ColumnEvidence, language: Language): string {
  const words = importWords[language];
  switch (evidence.kind) {
    case "header":
      return words.header;
    case "codes":
      return words.codes(evidence.percent, evidence.what, evidence.year);
    case "amounts":
      return words.amounts(evidence.percent, evidence.negatives);
    case "names":
      return words.names(evidence.of);
    case "values":
      return words.values(evidence.distinct);
    case "unit":
      return words.unit(evidence.value, words.units[evidence.from] ?? evidence.from);
    case "derived":
      return words.derived;
    default: {
      const value =
        evidence.what === "version"
          ? (Object.entries(versionNames).find(([code]) => code === evidence.value)?.[1][language] ??
            evidence.value)
          : evidence.value;
      return words.from(words.places[evidence.kind] ?? evidence.kind, value);
    }
  }
}
