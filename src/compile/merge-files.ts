/**
 * A merger as tables for a spreadsheet: statements, key figures, eliminations, differences in practice. All amounts in
 * kroner with øre; nothing is rounded.
 */
import { formatQuantity } from "../base/format.ts";
import type { Language } from "../base/language.ts";
import { mergerWords } from "../base/messages/merger.ts";
import { versionNames } from "../base/messages/terms.ts";
import type { Ore } from "../base/ore.ts";
import { rational, toDecimal } from "../base/rational.ts";
import type { OutputFile } from "../publish/checked-report.ts";
import { type CsvCell, csvAmount, csvText } from "../publish/shared/csv.ts";
import type { MergeReport } from "./merge-report.ts";

/** A manifest stands beside them, so that the folder may be replaced by a later run. */
export function mergeFiles(report: MergeReport, language: Language): readonly OutputFile[] {
  const tables = {
    "oppstillinger.csv": statementRows(report, language),
    "nokkeltall.csv": keyFigureRows(report, language),
    "elimineringer.csv": eliminationRows(report, language),
    "forskjeller.csv": differenceRows(report, language),
  };
  const files = Object.entries(tables).map(([path, rows]) => ({ path, bytes: Buffer.from(csvText(rows)) }));
  const inputs = report.sources.map(({ file, sha256, bytes }) => ({ file, sha256, bytes }));
  const manifest = { inputs, outputs: files.map(({ path, bytes }) => ({ path, bytes: bytes.length })) };
  return [...files, { path: "manifest.json", bytes: Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`) }];
}

const amount = (ore: Ore | undefined): CsvCell => (ore === undefined ? "" : csvAmount(ore));

function perInhabitant(ore: Ore | undefined, inhabitants: number | undefined): CsvCell {
  if (ore === undefined || inhabitants === undefined || inhabitants === 0) return "";
  return { number: toDecimal(rational(ore, 100n * BigInt(inhabitants)), 0) };
}

function statementRows(report: MergeReport, language: Language): readonly (readonly CsvCell[])[] {
  const words = mergerWords[language];
  const names = report.parts.map((part) => part.name);
  const each = (name: string) => `${name}, ${words.perInhabitant}`;
  return [
    [
      words.statement,
      words.version,
      words.code,
      words.line,
      ...names,
      words.eliminated,
      words.whole,
      ...names.map(each),
      each(words.whole),
    ],
    ...report.statements.flatMap((statement) =>
      statement.lines
        .filter((line) => line.kind !== "heading")
        .map((line) => [
          statement.title[language],
          versionNames[statement.version][language],
          line.id,
          line.label[language],
          ...line.parts.map(amount),
          amount(line.eliminated),
          amount(line.whole),
          ...line.parts.map((ore, index) => perInhabitant(ore, report.parts[index]?.inhabitants)),
          perInhabitant(line.whole, report.inhabitants),
        ]),
    ),
  ];
}

function keyFigureRows(report: MergeReport, language: Language): readonly (readonly CsvCell[])[] {
  const words = mergerWords[language];
  const count = (inhabitants: number | undefined): CsvCell =>
    inhabitants === undefined ? "" : { number: String(inhabitants) };
  return [
    [words.code, words.keyFigures, ...report.parts.map((part) => part.name), words.whole],
    [
      "",
      words.inhabitants,
      ...report.parts.map((part) => count(part.inhabitants)),
      count(report.inhabitants),
    ],
    ...report.keyFigures.map(({ id, name, parts, whole }) => [
      id,
      name[language],
      ...[...parts, whole].map((one) => formatQuantity(one, language)),
    ]),
  ];
}

function eliminationRows(report: MergeReport, language: Language): readonly (readonly CsvCell[])[] {
  const words = mergerWords[language];
  return [
    [
      words.eliminations,
      words.year,
      words.version,
      words.buyer,
      words.amount,
      words.seller,
      words.amount,
      words.difference,
    ],
    ...report.eliminated.map((one) => [
      one.name,
      String(one.year),
      versionNames[one.version][language],
      one.buyer.entity,
      csvAmount(one.buyer.ore),
      one.seller.entity,
      csvAmount(one.seller.ore),
      csvAmount(one.differenceOre),
    ]),
  ];
}

function differenceRows(report: MergeReport, language: Language): readonly (readonly CsvCell[])[] {
  const words = mergerWords[language];
  return [
    ["kontoklasse", words.code, words.line, words.party, words.amount, words.rows],
    ...report.differences.map((one) => [
      one.kontoklasse,
      `${one.dimension} ${one.code}`,
      one.name,
      report.parts.find((part) => part.entity === one.entity)?.name ?? one.entity,
      csvAmount(one.ore),
      { number: String(one.rows) },
    ]),
  ];
}
