/**
 * A statement as every format shows it: which columns, in which order, whether a deviation is good, and its footnotes.
 *
 * Layer: publish; pure.
 */
import type { Language } from "../../base/language.ts";
import { siteWords } from "../../base/messages/site.ts";
import { versionNames } from "../../base/messages/terms.ts";
import type { Version } from "../../base/period.ts";
import type { ComputedLine, Statement } from "../../statements/statement.ts";
import { capitalised } from "./capitalised.ts";

/** A column of the table: one of the statement's own, or the deviation. */
export type StatementColumn =
  | { readonly kind: "amount"; readonly index: number; readonly label: string; readonly main: boolean }
  | { readonly kind: "deviation"; readonly label: string };

const versionOrder: readonly Version[] = [
  "regnskap",
  "prognose",
  "regulert-budsjett",
  "opprinnelig-budsjett",
];

/** The columns that hold anything: this year by version, the deviation, then earlier years. */
export function statementColumns(statement: Statement, language: Language): readonly StatementColumn[] {
  const filled = statement.columns.flatMap((column, index) =>
    statement.lines.some((line) => line.amounts[index] !== undefined) ? [{ ...column, index }] : [],
  );
  const year = Math.max(...filled.map((column) => column.year));
  const sorted = [...filled].sort(
    (a, b) => b.year - a.year || versionOrder.indexOf(a.version) - versionOrder.indexOf(b.version),
  );
  const amount = (column: (typeof filled)[number]): StatementColumn => ({
    kind: "amount",
    index: column.index,
    label:
      column.part === undefined
        ? capitalised(`${versionNames[column.version][language]} ${column.year}`)
        : column.part.name[language],
    main: column === sorted[0],
  });
  const deviates = statement.lines.some((line) => line.deviationOre !== undefined);
  return [
    ...sorted.filter((column) => column.year === year).map(amount),
    ...(deviates ? [{ kind: "deviation" as const, label: siteWords.deviationShort[language] }] : []),
    ...sorted.filter((column) => column.year !== year).map(amount),
  ];
}

/** Is the deviation good for the municipality? Undefined when it is 0 or neither. */
export function isGoodDeviation(line: ComputedLine): boolean | undefined {
  if (line.deviationOre === undefined || line.deviationOre === 0n || line.goodWhen === "neutral")
    return undefined;
  return line.deviationOre > 0n === (line.goodWhen === "up");
}

/** A footnote, and the first line that it belongs to. */
export interface StatementNote {
  readonly line: string;
  readonly text: string;
}

export function noteText(line: ComputedLine, language: Language): string {
  const texts = [
    ...(line.note === undefined ? [] : [line.note[language]]),
    ...(line.verified === "general-knowledge" ? [siteWords.generalKnowledge[language]] : []),
  ];
  return texts.join(" ");
}

/** The statement's footnotes in the order of its lines; lines that say the same share one. */
export function notesOf(statement: Statement, language: Language): readonly StatementNote[] {
  const byText = new Map<string, StatementNote>();
  for (const line of statement.lines) {
    const text = noteText(line, language);
    if (text !== "" && !byText.has(text)) byText.set(text, { line: line.id, text });
  }
  return [...byText.values()];
}
