/**
 * `fasit trace`: from a figure to its postings, files and lines, and to the sentences that rest on it.
 */
import {
  artName,
  type CliWords,
  comparedWords,
  differenceText,
  type FigureValue,
  formatKr,
  formatQuantity,
  type Language,
  type LedgerRow,
  type Ore,
  ore,
  ownWidthText,
  type PublishedFigure,
  parseDecimal,
  ssbWords,
  verdictNames,
  versionNames,
  waterfallWords,
} from "../../index.ts";
import { type Paint, washed } from "./paint.ts";
import { renderTree } from "./trace-tree.ts";
import { renderWaterfall } from "./trace-waterfall.ts";
import { padded, textWidth, wrapped } from "./width.ts";

export interface TraceView {
  readonly language: Language;
  readonly words: CliWords;
  readonly paint: Paint;
  readonly width: number;
  readonly allRows: boolean;
  shownPath(file: string): string;
}

/** So many postings are shown unless all are asked for. */
const shortList = 30;

export function renderTrace(figure: PublishedFigure, view: TraceView): string {
  const { language, words, paint } = view;
  const { definition, point, quantity, synthetic } = figure.value;
  const sections = [
    [
      `${paint("strong", definition.name[language])} (fasit:${definition.id})`,
      `${point.entity}, ${point.year}, ${versionNames[point.version][language]}`,
      "",
      `  ${paint("strong", formatQuantity(quantity, language))}`,
      ...(quantity.kind === "absent" ? [`  ${washed(quantity.reason[language])}`] : []),
      ...(synthetic ? [`  ${paint("warning", words.trace.synthetic)}`] : []),
    ],
    section(words.trace.meaning, wrapped(washed(definition.explanation[language]), view.width - 2), paint),
    section(
      words.trace.conventions,
      definition.conventions.flatMap((one) => wrapped(washed(one[language]), view.width - 2)),
      paint,
    ),
    section(words.trace.recommended, recommendation(figure, view), paint),
    section(waterfallWords.title[language], renderWaterfall(quantity, view), paint),
    section(words.trace.calculation, renderTree(figure.value, words, language), paint),
    section(ssbWords.heading[language], ssbLines(figure, view), paint),
    section(words.trace.rows, ledgerLines(figure.rows, view), paint),
    // Twenty contributions of a ledger each are a book; asked for, it is shown.
    ...(quantity.kind === "breakdown" && !view.allRows ? [] : (figure.parts ?? [])).map(({ value, rows }) =>
      section(`${words.trace.rows}: ${partName(value, view)}`, ledgerLines(rows, view), paint),
    ),
    section(words.trace.files, fileLines(figure, view), paint),
    section(words.trace.reconciled, reconciledLines(figure, view), paint),
    section(words.trace.sentences, sentenceLines(figure, view), paint),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

function section(title: string, lines: readonly string[], paint: Paint): string[] {
  return lines.length === 0 ? [] : [paint("strong", title), ...lines.map((line) => `  ${line}`)];
}

/** The municipality's figure, what SSB counts otherwise, and SSB's figure. */
function ssbLines({ ssb, value }: PublishedFigure, { language, width }: TraceView): string[] {
  if (ssb === undefined) return [];
  const rows: readonly (readonly [string, Ore])[] = [
    [ssbWords.own[language], ssb.ownOre],
    ...ssb.lines.map((line) => {
      const text = differenceText(line, artName(line.art, value.point.year), language);
      return [text, ore(-line.ore)] as const;
    }),
    [`${ssb.ssb.definition.name[language]} (fasit:${ssb.ssb.definition.id})`, ssb.ssbOre],
    [ssbWords.rounding[language], ssb.roundingOre],
    [ssbWords.thousands[language], ssb.thousandsOre],
  ];
  const names = rows.map(([name]) => washed(name));
  const amounts = rows.map(([, amount]) => formatKr(amount, language));
  const left = Math.max(...names.map(textWidth));
  const right = Math.max(...amounts.map(textWidth));
  return [
    ...names.map((name, i) => `${padded(name, left)}  ${padded(amounts[i] ?? "", right, true)}`),
    ...(ssb.lines.length === 0 ? [ssbWords.same[language]] : []),
    ...wrapped(ssbWords.caveat[language], width - 2),
  ];
}

function recommendation(figure: PublishedFigure, { language, words }: TraceView): string[] {
  const { recommendation: level, unit } = figure.value.definition;
  if (level === undefined) return [];
  const number = parseDecimal(level.value);
  const text =
    number !== undefined && unit === "percent"
      ? formatQuantity({ kind: "number", value: number, unit }, language)
      : level.value;
  const value = level.atLeast ? words.trace.atLeast(text) : words.trace.atMost(text);
  return [`${value} (${level.source[language]}, ${level.year})`];
}

/** `12-15, 20`: ascending line numbers as ranges. */
function lineRanges(lines: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const line of lines) {
    const last = ranges.at(-1);
    if (last !== undefined && line === last[1] + 1) last[1] = line;
    else ranges.push([line, line]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(", ");
}

function labelled(code: string, text: string): string {
  return text === "" || text === code ? code : `${code} ${text}`;
}

function placeOf(row: LedgerRow, view: TraceView): string {
  const file = view.shownPath(row.file);
  return row.lines.length > 0
    ? `${file}:${lineRanges(row.lines)}`
    : `${file} (${view.words.trace.sourceLines(row.lineCount)})`;
}

/** A component by name, with its year and version where they are not the figure's own. */
function partName({ definition, point }: FigureValue, { language }: TraceView): string {
  return `${washed(definition.name[language])} (${point.year}, ${versionNames[point.version][language]})`;
}

function ledgerLines(rows: PublishedFigure["rows"], view: TraceView): string[] {
  if (rows.length === 0) return [];
  const { language, words } = view;
  const { columns } = words.trace;
  const shown = view.allRows ? rows : rows.slice(0, shortList);
  const sum = rows.reduce((so, { row, factor }) => so + BigInt(factor) * row.ore, 0n);
  const cells = [
    [columns.konto, columns.ansvar, columns.tjeneste, columns.amount, columns.place],
    ...shown.map(({ row, factor }) => [
      labelled(row.konto === "" ? row.art : row.konto, row.kontoText),
      labelled(row.ansvar, row.ansvarText),
      labelled(row.tjeneste === "" ? row.funksjon : row.tjeneste, row.tjenesteText),
      formatKr(ore(BigInt(factor) * row.ore), language),
      placeOf(row, view),
    ]),
    [words.trace.rowsTotal, "", "", formatKr(ore(sum), language), ""],
  ].map((row) => row.map(washed));
  const widths = [0, 1, 2, 3].map((index) => Math.max(...cells.map((row) => textWidth(row[index] ?? ""))));
  const lines = cells.map((row) =>
    row
      .map((cell, index) => (index === 4 ? cell : padded(cell, widths[index] ?? 0, index === 3)))
      .join("  ")
      .trimEnd(),
  );
  const hidden = rows.length - shown.length;
  return hidden === 0 ? lines : [...lines.slice(0, -1), words.trace.hiddenRows(hidden), ...lines.slice(-1)];
}

function fileLines(figure: PublishedFigure, view: TraceView): string[] {
  return figure.sources.flatMap((source) => [
    `${washed(view.shownPath(source.file))}  (${view.words.trace.fileRows(source.rows)})${source.synthetic ? `  ${view.words.trace.synthetic}` : ""}`,
    `  SHA-256 ${source.sha256}`,
    ...[source.title, source.url].flatMap((part) => (part === undefined ? [] : [`  ${washed(part)}`])),
  ]);
}

function reconciledLines(figure: PublishedFigure, { language, words }: TraceView): string[] {
  return figure.value.reconciled.map(({ published, agrees }) =>
    washed(
      `${formatQuantity(published.quantity, language)}: ${agrees ? words.trace.agrees : words.trace.disagrees} (${[published.title, published.url].filter((part) => part !== "").join(", ")})`,
    ),
  );
}

function sentenceLines(figure: PublishedFigure, view: TraceView): string[] {
  const { language, words } = view;
  if (figure.usedBy.length === 0) return [words.trace.noSentences];
  return figure.usedBy.flatMap(({ binding, decision, compared }) => {
    const { file, line, column } = binding.phraseAt;
    const own = ownWidthText(decision)?.[language];
    const sentence = washed(
      `${view.shownPath(file)}:${line}:${column}: ${verdictNames[decision.verdict][language]}: «${binding.phrase}»${own === undefined ? "" : `. ${own}`}`,
    );
    return [sentence, ...(compared ?? []).flatMap((value) => comparedLines(value, view))];
  });
}

/** A year or a version that decided a sentence, with how it came about. */
function comparedLines(value: FigureValue, { language, words, allRows }: TraceView): string[] {
  const { point, quantity } = value;
  const head = `${comparedWords[language]} ${versionNames[point.version][language]} ${point.year}: ${formatQuantity(quantity, language)}`;
  // Two years of a result are two trees; asked for, they are shown.
  const isShort = allRows || value.lineage.kind !== "components";
  const tree = isShort ? renderTree(value, words, language) : [];
  return [washed(head), ...tree.map((line) => `  ${line}`)].map((line) => `  ${line}`);
}
