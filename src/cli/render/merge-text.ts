/** A merger in the terminal: the year's statements side by side, key figures, what is taken out, differences in practice. */
import {
  formatDecimal,
  formatKr,
  formatQuantity,
  type Language,
  type MergeReport,
  mergerWords,
  type Ore,
  parseDecimal,
} from "../../index.ts";
import { washed } from "./paint.ts";

/** How many differences in practice are listed; the rest are counted, and stand in the files. */
const listed = 10;
const labelWidth = 44;
const columnWidth = 12;

export function mergeText(report: MergeReport, language: Language): string {
  const words = mergerWords[language];
  const names = report.parts.map((part) => part.name);
  const lines = [words.title(report.name, report.year), ""];
  if (report.sources.some((source) => source.synthetic)) lines.push(words.synthetic, "");
  const count = (value: number | undefined) =>
    value === undefined ? "–" : (formatOf(String(value), language) ?? "–");
  lines.push(row(words.millions, [...names, words.eliminated, words.whole, words.perInhabitant]));
  lines.push(
    row(words.inhabitants, [
      ...report.parts.map((part) => count(part.inhabitants)),
      "",
      count(report.inhabitants),
      "",
    ]),
  );
  for (const statement of report.statements.filter((one) => one.version === "regnskap")) {
    lines.push("", statement.title[language]);
    for (const line of statement.lines) {
      if (line.kind === "heading") continue;
      const amounts = [...line.parts, line.eliminated, line.whole].map((ore) => millions(ore, language));
      lines.push(
        row(line.label[language], [...amounts, perInhabitant(line.whole, report.inhabitants, language)]),
      );
    }
  }
  if (report.keyFigures.length > 0) lines.push("", words.keyFigures);
  for (const { name, parts, whole } of report.keyFigures) {
    const [values, all] = [
      parts.map((one) => short(formatQuantity(one, language))),
      short(formatQuantity(whole, language)),
    ];
    lines.push(row(name[language], [...values, "", all, ""]));
  }
  lines.push("", report.eliminated.length === 0 ? words.noEliminations : words.eliminations);
  for (const one of report.eliminated.filter(({ version }) => version === "regnskap"))
    lines.push(
      `  ${one.name}: ${one.buyer.entity} ${formatKr(one.buyer.ore, language)}, ${one.seller.entity} ${formatKr(one.seller.ore, language)}`,
    );
  if (report.differences.length > 0) lines.push("", words.differences);
  for (const one of report.differences.slice(0, listed)) {
    const name = report.parts.find((part) => part.entity === one.entity)?.name ?? one.entity;
    lines.push(
      `  ${one.kontoklasse} ${one.dimension} ${one.code} ${one.name}: ${words.alone(name)}, ${formatKr(one.ore, language)}`,
    );
  }
  if (report.differences.length > listed) lines.push(`  ${words.more(report.differences.length - listed)}`);
  return `${lines.map((line) => washed(line).trimEnd()).join("\n")}\n`;
}

/** A label, and columns set to the right. */
function row(label: string, cells: readonly string[]): string {
  const cut = label.length > labelWidth ? `${label.slice(0, labelWidth - 1)}…` : label;
  return [cut.padEnd(labelWidth), ...cells.map((cell) => short(cell).padStart(columnWidth))].join(" ");
}

const short = (text: string): string =>
  text.length > columnWidth ? `${text.slice(0, columnWidth - 1)}…` : text;

function formatOf(text: string, language: Language): string | undefined {
  const value = parseDecimal(text);
  return value === undefined ? undefined : formatDecimal(value, 0, language);
}

function millions(ore: Ore | undefined, language: Language): string {
  return ore === undefined ? "–" : formatDecimal({ n: ore, d: 100_000_000n }, 1, language);
}

function perInhabitant(ore: Ore | undefined, inhabitants: number | undefined, language: Language): string {
  if (ore === undefined || inhabitants === undefined || inhabitants === 0) return "–";
  return formatDecimal({ n: ore, d: 100n * BigInt(inhabitants) }, 0, language);
}
