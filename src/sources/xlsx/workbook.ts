/**
 * What a workbook says of itself: its sheets in order, its dates' first year, its number formats and the
 * texts its cells share (ECMA-376 part 1, 12.3, 18.2, 18.8 and 18.4).
 *
 * Layer: sources; reads files.
 */
import { posix } from "node:path";
import { type NumberForm, numberForm, unescapedText } from "./cell-text.ts";
import { WorkbookFault } from "./fault.ts";
import { parseWhole } from "./xml.ts";
import { readZipList, readZipPart, type ZipPart } from "./zip.ts";

export interface SheetPlace {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: ZipPart;
}

export interface Workbook {
  readonly path: string;
  readonly sheets: readonly SheetPlace[];
  readonly date1904: boolean;
  /** By the style number of a cell. */
  readonly forms: readonly NumberForm[];
  readonly sharedTexts: readonly string[];
}

/** What an archive that is no workbook is, as far as Fasit can tell. */
export type OtherArchive = "zip" | "ods" | "xlsb";

const mostSharedTexts = 8_000_000;
const mostSharedCharacters = 128 << 20;
const mostStyles = 100_000;
const mostSheets = 2_000;

/** Reads everything but the cells. Throws WorkbookFault. */
export async function readWorkbook(path: string): Promise<Workbook | OtherArchive> {
  const parts = await readZipList(path);
  const rootLinks = await readLinks(path, parts, "");
  const main = rootLinks.find((link) => link.type === "officeDocument");
  if (main === undefined) return parts.has("mimetype") && parts.has("content.xml") ? "ods" : "zip";
  if (main.target.endsWith(".bin")) return "xlsb";
  const mainPart = parts.get(main.target);
  if (mainPart === undefined || !/\.xml$/i.test(main.target)) return "zip";
  const links = await readLinks(path, parts, main.target);
  const { sheets, date1904, isWorkbook } = await readMain(path, mainPart);
  if (!isWorkbook) return "zip";
  const partOf = (type: string): ZipPart | undefined =>
    parts.get(links.find((link) => link.type === type)?.target ?? "");
  return {
    path,
    date1904,
    sheets: sheets.flatMap(({ id, name, hidden }) => {
      const link = links.find((one) => one.id === id);
      // Charts and dialogs are sheets too, without cells.
      if (link === undefined || link.type !== "worksheet") return [];
      const part = parts.get(link.target);
      if (part === undefined) throw new WorkbookFault("damaged", link.target);
      return [{ name, hidden, part }];
    }),
    forms: await readForms(path, partOf("styles")),
    sharedTexts: await readSharedTexts(path, partOf("sharedStrings")),
  };
}

interface Link {
  readonly id: string;
  /** The last word of the relationship's address. */
  readonly type: string;
  /** Name of the part in the archive. */
  readonly target: string;
}

/** The relationships of a part, or of the archive itself (""); none when it has no list. */
async function readLinks(
  path: string,
  parts: ReadonlyMap<string, ZipPart>,
  of: string,
): Promise<readonly Link[]> {
  const folder = of === "" ? "" : posix.dirname(of);
  const name = posix.join(folder, "_rels", `${of === "" ? "" : posix.basename(of)}.rels`);
  const part = parts.get(name);
  if (part === undefined) return [];
  const links: Link[] = [];
  await parseWhole(readZipPart(path, part), name, {
    open: (tag, { Id, Type, Target, TargetMode }) => {
      if (tag !== "Relationship" || TargetMode === "External" || Target === undefined) return;
      if (links.length >= mostSheets * 2) throw new WorkbookFault("too-many-parts", name);
      const target = Target.startsWith("/") ? Target.slice(1) : posix.join(folder, Target);
      links.push({ id: Id ?? "", type: (Type ?? "").split("/").at(-1) ?? "", target });
    },
    close: () => {},
    text: () => {},
  });
  return links;
}

async function readMain(
  path: string,
  part: ZipPart,
): Promise<{
  readonly sheets: readonly { readonly id: string; readonly name: string; readonly hidden: boolean }[];
  readonly date1904: boolean;
  readonly isWorkbook: boolean;
}> {
  const sheets: { id: string; name: string; hidden: boolean }[] = [];
  let date1904 = false;
  let root = "";
  await parseWhole(readZipPart(path, part), part.name, {
    open: (tag, attributes) => {
      root ||= tag;
      if (tag === "workbookPr") date1904 = /^(?:1|true|on)$/.test(attributes.date1904 ?? "");
      if (tag !== "sheet") return;
      if (sheets.length >= mostSheets) throw new WorkbookFault("too-many-parts", part.name);
      const id = Object.entries(attributes).find(([name]) => /(?:^|:)id$/.test(name))?.[1] ?? "";
      sheets.push({ id, name: attributes.name ?? "", hidden: /hidden/i.test(attributes.state ?? "") });
    },
    close: () => {},
    text: () => {},
  });
  return { sheets, date1904, isWorkbook: root === "workbook" };
}

async function readForms(path: string, part: ZipPart | undefined): Promise<readonly NumberForm[]> {
  if (part === undefined) return [];
  const codes = new Map<number, string>();
  const forms: NumberForm[] = [];
  let inCells = false;
  await parseWhole(readZipPart(path, part), part.name, {
    open: (tag, { numFmtId, formatCode }) => {
      if (tag === "numFmt") codes.set(Number(numFmtId), formatCode ?? "");
      else if (tag === "cellXfs") inCells = true;
      else if (tag === "xf" && inCells) {
        const id = Number(numFmtId ?? 0);
        forms.push(numberForm(id, codes.get(id)));
      }
      if (forms.length > mostStyles || codes.size > mostStyles)
        throw new WorkbookFault("too-large", part.name);
    },
    close: (tag) => {
      if (tag === "cellXfs") inCells = false;
    },
    text: () => {},
  });
  return forms;
}

async function readSharedTexts(path: string, part: ZipPart | undefined): Promise<readonly string[]> {
  if (part === undefined) return [];
  const texts: string[] = [];
  const rich = richText();
  let characters = 0;
  await parseWhole(readZipPart(path, part), part.name, {
    open: rich.open,
    text: rich.text,
    close: (tag) => {
      rich.close(tag);
      if (tag !== "si") return;
      const text = rich.take();
      characters += text.length;
      texts.push(text);
      if (texts.length > mostSharedTexts || characters > mostSharedCharacters)
        throw new WorkbookFault("too-large", part.name);
    },
  });
  return texts;
}

/** Gathers the runs of a text (`t`), without the reading aids of eastern languages (`rPh`). */
export function richText() {
  let gathered = "";
  let inText = false;
  let aids = 0;
  return {
    open: (tag: string): void => {
      if (tag === "t") inText = true;
      else if (tag === "rPh") aids += 1;
    },
    close: (tag: string): void => {
      if (tag === "t") inText = false;
      else if (tag === "rPh") aids -= 1;
    },
    text: (text: string): void => {
      if (inText && aids === 0) gathered += text;
    },
    take: (): string => {
      const text = unescapedText(gathered);
      gathered = "";
      return text;
    },
  };
}
