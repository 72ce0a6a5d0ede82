/**
 * Workbooks made by hand for tests: just as much of a .xlsx as the case needs, and as wrong as it wants.
 */
import { deflateRawSync } from "node:zlib";
import { cellName } from "../src/sources/xlsx/cell-text.ts";
import { crcOf } from "../src/sources/xlsx/zip.ts";

/** A text is a shared string, a number a number; anything else is the cell's XML attributes and content. */
export type MadeCell = string | number | null | { readonly attributes: string; readonly content: string };

export interface MadeSheet {
  readonly name: string;
  readonly rows: readonly (readonly MadeCell[])[];
  readonly merges?: readonly string[];
  /** Row numbers, from 1. */
  readonly hidden?: readonly number[];
  readonly state?: "hidden";
}

export interface MadeWorkbook {
  readonly sheets: readonly MadeSheet[];
  readonly date1904?: boolean;
  /** Number formats by style number, from 1; style 0 is general. */
  readonly formats?: readonly string[];
}

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const packages = "http://schemas.openxmlformats.org/package/2006";

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

/** A cell with a style from `formats`. */
export function styled(value: number, style: number): MadeCell {
  return { attributes: `s="${style}"`, content: `<v>${value}</v>` };
}

/** The parts of a workbook, by name. */
export function workbookParts(book: MadeWorkbook): Map<string, string> {
  const texts: string[] = [];
  const numbers = new Map<string, number>();
  const shared = (text: string): number => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, texts.length);
    texts.push(text);
    return texts.length - 1;
  };
  const cellXml = (cell: MadeCell, column: number, row: number): string => {
    if (cell === null) return "";
    const at = `r="${cellName(column, row)}"`;
    if (typeof cell === "number") return `<c ${at}><v>${cell}</v></c>`;
    if (typeof cell === "string") return `<c ${at} t="s"><v>${shared(cell)}</v></c>`;
    return `<c ${at} ${cell.attributes}>${cell.content}</c>`;
  };
  const sheetXml = ({ rows, merges, hidden }: MadeSheet): string =>
    `<worksheet xmlns="${main}"><sheetData>${rows
      .map((cells, index) => {
        const row = index + 1;
        const mark = hidden?.includes(row) ? ' hidden="1"' : "";
        return `<row r="${row}"${mark}>${cells.map((cell, c) => cellXml(cell, c + 1, row)).join("")}</row>`;
      })
      .join("")}</sheetData>${
      merges === undefined
        ? ""
        : `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`
    }</worksheet>`;
  const sheets = book.sheets.map((sheet) => ({ sheet, xml: sheetXml(sheet) }));
  const formats = book.formats ?? [];
  return new Map([
    ["[Content_Types].xml", `<Types xmlns="${packages}/content-types"/>`],
    [
      "_rels/.rels",
      `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      "xl/workbook.xml",
      `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr${book.date1904 === true ? ' date1904="1"' : ""}/><sheets>${book.sheets
        .map(
          ({ name, state }, index) =>
            `<sheet name="${escaped(name)}" sheetId="${index + 1}"${state === undefined ? "" : ` state="${state}"`} r:id="rId${index + 1}"/>`,
        )
        .join("")}</sheets></workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      `<Relationships xmlns="${packages}/relationships">${book.sheets
        .map(
          (_, index) =>
            `<Relationship Id="rId${index + 1}" Type="${office}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
        )
        .join(
          "",
        )}<Relationship Id="rIdS" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rIdT" Type="${office}/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>`,
    ],
    [
      "xl/styles.xml",
      `<styleSheet xmlns="${main}"><numFmts>${formats
        .map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${escaped(code)}"/>`)
        .join("")}</numFmts><cellXfs><xf numFmtId="0"/>${formats
        .map((_, index) => `<xf numFmtId="${200 + index}"/>`)
        .join("")}</cellXfs></styleSheet>`,
    ],
    ...sheets.map(({ xml }, index) => [`xl/worksheets/sheet${index + 1}.xml`, xml] as const),
    [
      "xl/sharedStrings.xml",
      `<sst xmlns="${main}">${texts.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join("")}</sst>`,
    ],
  ]);
}

export function makeWorkbook(book: MadeWorkbook): Buffer {
  return zipped(workbookParts(book));
}

/** A ZIP archive of the parts, packed. */
export function zipped(parts: ReadonlyMap<string, string | Buffer>): Buffer {
  const bodies: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of parts) {
    const bytes = Buffer.from(content as string);
    const packed = deflateRawSync(bytes);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE((crcOf(bytes) ^ 0xffffffff) >>> 0, 14);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(bytes.length, 22);
    head.writeUInt16LE(Buffer.byteLength(name), 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 4);
    head.copy(entry, 6, 4, 30);
    entry.writeUInt32LE(offset, 42);
    list.push(entry, Buffer.from(name));
    bodies.push(head, Buffer.from(name), packed);
    offset += head.length + Buffer.byteLength(name) + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.size, 8);
  end.writeUInt16LE(parts.size, 10);
  end.writeUInt32LE(Buffer.concat(list).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, ...list, end]);
}
