/**
 * A table as a workbook: real number formats, a header that stays, units said once in it, and a second sheet that
 * says what each column holds. Every text is a text cell, so that nothing runs as a formula. The archive has one
 * fixed time, so that the same table gives the same bytes.
 *
 * Source: ECMA-376 part 1, 18. Layer: publish; pure.
 */
import { Zip, ZipDeflate, ZipPassThrough } from "fflate";
import type { Language } from "../../../base/language.ts";
import { workbookWords } from "../../../base/messages/open-data.ts";
import { type ColumnKind, type DataCell, type DataColumn, type DataTable, plainCell } from "../data-table.ts";

/** A sheet holds no more rows, and a cell no more letters. */
export const mostSheetRows = 1_048_575;
const mostCellLetters = 32_767;

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const packages = "http://schemas.openxmlformats.org/package/2006";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Number formats by kind, in the order of the styles after plain (0) and header (1). */
const formats: Readonly<Record<Exclude<ColumnKind, "text" | "boolean">, string>> = {
  year: "0",
  place: "0",
  count: "#,##0",
  amount: "#,##0.00",
  number: "#,##0.######",
  date: "yyyy-mm-dd",
};
const formatKinds = Object.keys(formats) as (keyof typeof formats)[];
const headerStyle = 1;

function styleOf(kind: ColumnKind): number {
  return kind === "text" || kind === "boolean" ? 0 : 2 + formatKinds.indexOf(kind);
}

/** XML 1.0 has no sign for most control characters; Excel writes them by number, as `_x0007_`. */
function escaped(text: string): string {
  return text
    .slice(0, mostCellLetters)
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replaceAll(
      /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu,
      (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    )
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\r", "&#13;");
}

/** `A`, `Z`, `AA`: the column's letters, from 0. */
function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return `${rest === 0 ? "" : letters(rest - 1)}${String.fromCharCode(65 + (column % 26))}`;
}

/** The texts of a workbook, each written once, by the number its cells know it by. */
class Texts {
  readonly #numbers = new Map<string, number>();
  #uses = 0;

  cell(at: string, text: string, style = 0): string {
    if (text === "") return "";
    this.#uses += 1;
    let number = this.#numbers.get(text);
    if (number === undefined) {
      number = this.#numbers.size;
      this.#numbers.set(text, number);
    }
    return `<c r="${at}"${style === 0 ? "" : ` s="${style}"`} t="s"><v>${number}</v></c>`;
  }

  *xml(): Generator<string> {
    yield `${head}<sst xmlns="${main}" count="${this.#uses}" uniqueCount="${this.#numbers.size}">`;
    for (const text of this.#numbers.keys()) yield `<si><t xml:space="preserve">${escaped(text)}</t></si>`;
    yield "</sst>";
  }
}

const firstDay = Date.UTC(1899, 11, 30);

function cellXml(texts: Texts, column: DataColumn, cell: DataCell, at: string, style: number): string {
  if (cell === undefined) return "";
  if (column.kind === "text") return texts.cell(at, plainCell(column, cell));
  if (typeof cell === "boolean") return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  const number =
    column.kind === "date" && typeof cell === "string"
      ? String((Date.parse(`${cell}T00:00:00Z`) - firstDay) / 86_400_000)
      : plainCell(column, cell);
  return `<c r="${at}" s="${style}"><v>${number}</v></c>`;
}

function headerText({ title, unit }: DataColumn, language: Language): string {
  return unit === undefined ? title[language] : `${title[language]} (${unit[language]})`;
}

/** In characters: as wide as the longest of the first rows, within reason. */
function widthOf(table: DataTable, index: number, language: Language): number {
  const column = table.columns[index];
  if (column === undefined) return 10;
  const separators = (text: string): number => (column.kind === "text" ? 0 : Math.floor(text.length / 3));
  const longest = table.rows.slice(0, 200).reduce((most, row) => {
    const text = plainCell(column, row[index]);
    return Math.max(most, text.length + separators(text));
  }, headerText(column, language).length);
  return Math.min(60, Math.max(8, longest + 2));
}

function sheetStart(widths: readonly number[]): string {
  const cols = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return (
    `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${cols.join("")}</cols><sheetData>`
  );
}

function* tableSheet(texts: Texts, table: DataTable, language: Language): Generator<string> {
  const { columns, rows } = table;
  const names = columns.map((_, index) => letters(index));
  const styles = columns.map(({ kind }) => styleOf(kind));
  yield sheetStart(columns.map((_, index) => widthOf(table, index, language)));
  yield `<row r="1">${columns.map((column, index) => texts.cell(`${names[index]}1`, headerText(column, language), headerStyle)).join("")}</row>`;
  for (const [at, row] of rows.entries()) {
    const cells = columns.map((column, index) =>
      cellXml(texts, column, row[index], `${names[index]}${at + 2}`, styles[index] ?? 0),
    );
    yield `<row r="${at + 2}">${cells.join("")}</row>`;
  }
  const last = `${names.at(-1) ?? "A"}${rows.length + 1}`;
  yield `</sheetData><autoFilter ref="A1:${last}"/></worksheet>`;
}

/** What the table is, where it is from, and a line for each column. */
function* aboutSheet(texts: Texts, table: DataTable, language: Language, source: string): Generator<string> {
  const say = workbookWords;
  const lines: readonly (readonly string[])[] = [
    [table.title[language]],
    [table.about[language]],
    [`${say.from[language]}: ${source}`],
    [],
    [say.column[language], say.name[language], say.unit[language], say.meaning[language]],
    ...table.columns.map(({ title, name, unit, about }) => [
      title[language],
      name,
      unit?.[language] ?? "",
      about[language],
    ]),
  ];
  yield sheetStart([30, 24, 12, 90]);
  for (const [at, line] of lines.entries()) {
    const style = at === 0 || at === 4 ? headerStyle : 0;
    yield `<row r="${at + 1}">${line.map((text, index) => texts.cell(`${letters(index)}${at + 1}`, text, style)).join("")}</row>`;
  }
  yield "</sheetData></worksheet>";
}

/** At most 31 letters, without the signs Excel keeps for itself. */
function sheetName(title: string): string {
  const plain = title
    .replaceAll(/[\\/?*[\]:']/g, " ")
    .trim()
    .slice(0, 31)
    .trim();
  return plain === "" ? "Data" : plain;
}

function stylesXml(): string {
  const codes = formatKinds.map(
    (kind, n) => `<numFmt numFmtId="${200 + n}" formatCode="${escaped(formats[kind])}"/>`,
  );
  const cells = formatKinds.map(
    (_, n) => `<xf numFmtId="${200 + n}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  );
  return (
    `${head}<styleSheet xmlns="${main}"><numFmts count="${codes.length}">${codes.join("")}</numFmts>` +
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${cells.length + 2}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>` +
    '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>' +
    `${cells.join("")}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
  );
}

const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

function partsOf(
  table: DataTable,
  language: Language,
  source: string,
): ReadonlyMap<string, Iterable<string>> {
  const about = workbookWords.about[language];
  const first = sheetName(table.title[language]);
  const sheets = [first, first.toLowerCase() === about.toLowerCase() ? `${about} 2` : about];
  const texts = new Texts();
  const kinds = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  return new Map<string, Iterable<string>>([
    [
      "[Content_Types].xml",
      [
        `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
          '<Default Extension="xml" ContentType="application/xml"/>' +
          `<Override PartName="/xl/workbook.xml" ContentType="${kinds}.sheet.main+xml"/>` +
          `<Override PartName="/xl/sharedStrings.xml" ContentType="${kinds}.sharedStrings+xml"/>` +
          `<Override PartName="/xl/styles.xml" ContentType="${kinds}.styles+xml"/>` +
          `${sheets.map((_, n) => `<Override PartName="/xl/worksheets/sheet${n + 1}.xml" ContentType="${sheetType}"/>`).join("")}</Types>`,
      ],
    ],
    [
      "_rels/.rels",
      [
        `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      ],
    ],
    [
      "xl/workbook.xml",
      [
        `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets
          .map((name, n) => `<sheet name="${escaped(name)}" sheetId="${n + 1}" r:id="rId${n + 1}"/>`)
          .join("")}</sheets></workbook>`,
      ],
    ],
    [
      "xl/_rels/workbook.xml.rels",
      [
        `${head}<Relationships xmlns="${packages}/relationships">${sheets
          .map(
            (_, n) =>
              `<Relationship Id="rId${n + 1}" Type="${office}/worksheet" Target="worksheets/sheet${n + 1}.xml"/>`,
          )
          .join(
            "",
          )}<Relationship Id="rId8" Type="${office}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId9" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
      ],
    ],
    ["xl/styles.xml", [stylesXml()]],
    ["xl/worksheets/sheet1.xml", tableSheet(texts, table, language)],
    ["xl/worksheets/sheet2.xml", aboutSheet(texts, table, language, source)],
    // Last: the sheets say which texts there are.
    ["xl/sharedStrings.xml", texts.xml()],
  ]);
}

const chunkLetters = 1 << 16;

/** `source` says whose report it is from. */
export function tableXlsx(table: DataTable, language: Language, source: string): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const encoder = new TextEncoder();
  // An archive writes local time: the same hour wherever it is made.
  const writtenAt = new Date(1980, 0, 1);
  for (const [name, texts] of partsOf(table, language, source)) {
    // The fixed parts are small: packing them costs more than it saves.
    const file = Array.isArray(texts) ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 3 });
    file.mtime = writtenAt;
    zip.add(file);
    let waiting = "";
    for (const text of texts) {
      waiting += text;
      if (waiting.length < chunkLetters) continue;
      file.push(encoder.encode(waiting));
      waiting = "";
    }
    file.push(encoder.encode(waiting), true);
  }
  zip.end();
  return new Uint8Array(Buffer.concat(chunks));
}
