/**
 * A statement as every format shows it: which columns, in which order, whether a deviation is good, and its footnotes.
 *
 * Layer: publish; pure.
 */
import type { Language } from "../../base/language.ts";
import { generalKnowledgeOfAll, siteWords } from "../../base/messages/site.ts";
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

/** Below this a deviation is shown as 0 thousand kroner. */
const shownOre = 50_000n;

/** Is the deviation good for the municipality? Undefined when it is shown as 0, or is neither. */
export function isGoodDeviation({ deviationOre, goodWhen }: ComputedLine): boolean | undefined {
  if (deviationOre === undefined || goodWhen === "neutral") return undefined;
  if (-shownOre < deviationOre && deviationOre < shownOre) return undefined;
  return deviationOre > 0n === (goodWhen === "up");
}

/** A footnote, and the first line that it belongs to. */
export interface StatementNote {
  readonly line: string;
  readonly text: string;
}

/** So few lines may be named as the exceptions. */
const mostExceptions = 4;

/** What holds of nearly every line is said once, and not at each. */
export function commonNote({ lines }: Statement, language: Language): string | undefined {
  const known = lines.filter(({ verified }) => verified !== undefined);
  const others = known.filter(({ verified }) => verified !== "general-knowledge");
  if (known.length < 2 || others.length > Math.min(mostExceptions, known.length / 4)) return undefined;
  const names = others.map(({ label }) => `«${label[language]}»`);
  return generalKnowledgeOfAll(names)[language];
}

/** What is said of one line; "" when nothing is. */
export function noteText(statement: Statement, line: ComputedLine, language: Language): string {
  const own = line.verified === "general-knowledge" && commonNote(statement, language) === undefined;
  const texts = [
    ...(line.note === undefined ? [] : [line.note[language]]),
    ...(own ? [siteWords.generalKnowledge[language]] : []),
  ];
  return texts.join(" ");
}

/** The statement's footnotes in the order of its lines; lines that say the same share one. */
export function notesOf(statement: Statement, language: Language): readonly StatementNote[] {
  const byText = new Map<string, StatementNote>();
  for (const line of statement.lines) {
    const text = noteText(statement, line, language);
    if (text !== "" && !byText.has(text)) byText.set(text, { line: line.id, text });
  }
  return [...byText.values()];
}
