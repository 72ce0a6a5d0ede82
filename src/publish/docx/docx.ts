/**
 * A chapter → a Word document (ECMA-376, transitional) that an author can work in: bindings are links, Fasit
 * blocks and the chapter's settings stand as code, and the reader in sources/docx gives the Markdown back.
 *
 * Layer: publish; pure. The same chapter gives the same bytes: no clock, no random ids.
 */
import { strToU8, zipSync } from "fflate";
import type { Root } from "mdast";
import type { Language } from "../../base/language.ts";
import { mostListLevels } from "../../sources/docx/word-styles.ts";
import { type Body, bodyOf, bulletList, firstLink, firstOrdered, titleParagraph } from "./body.ts";
import { stylesXml } from "./styles.ts";
import { declaration, namespaces, xmlText } from "./xml.ts";

export interface DocxInput {
  readonly root: Root;
  readonly title: string;
  readonly language: Language;
  /** The chapter's front matter as it is written, its dashes included; empty when it has none. */
  readonly frontMatter: string;
}

/** The date every part carries: the first that ZIP can say. */
const fixedDate = "1980-01-01T12:00:00";

export function docxOf({ root, title, language, frontMatter }: DocxInput): Uint8Array {
  const settings = frontMatter.trim() === "" ? [] : frontMatter.trim().split(/\r\n|\r|\n/);
  const body = bodyOf(root.children, settings);
  const front = settings.length === 0 ? "" : titleParagraph(title);
  const parts: Readonly<Record<string, string>> = {
    "[Content_Types].xml": contentTypes,
    "_rels/.rels": packageRelations,
    "docProps/core.xml": core(title),
    "word/document.xml": `${declaration}<w:document ${namespaces.word}><w:body>${front}${body.xml}${page}</w:body></w:document>`,
    "word/styles.xml": stylesXml(language),
    "word/numbering.xml": numberingXml(body),
    "word/_rels/document.xml.rels": documentRelations(body.links),
  };
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files), { level: 6, mtime: fixedDate });
}

const page =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1418" w:bottom="1418" w:left="1418" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>';

const mainType = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const override = (part: string, type: string) => `<Override PartName="${part}" ContentType="${type}"/>`;
const contentTypes = `${declaration}<Types xmlns="${namespaces.types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("/word/document.xml", `${mainType}.document.main+xml`)}${override("/word/styles.xml", `${mainType}.styles+xml`)}${override("/word/numbering.xml", `${mainType}.numbering+xml`)}${override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")}</Types>`;

const relation = (id: string, type: string, target: string, outside = "") =>
  `<Relationship Id="${id}" Type="${type}" Target="${xmlText(target)}"${outside}/>`;

const packageRelations = `${declaration}<Relationships xmlns="${namespaces.relationships}">${relation("rId1", `${namespaces.relation}/officeDocument`, "word/document.xml")}${relation("rId2", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml")}</Relationships>`;

function documentRelations(links: readonly string[]): string {
  const outside = links.map((url, index) =>
    relation(`rId${firstLink + index}`, `${namespaces.relation}/hyperlink`, url, ' TargetMode="External"'),
  );
  return `${declaration}<Relationships xmlns="${namespaces.relationships}">${relation("rId1", `${namespaces.relation}/styles`, "styles.xml")}${relation("rId2", `${namespaces.relation}/numbering`, "numbering.xml")}${outside.join("")}</Relationships>`;
}

function core(title: string): string {
  return `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(title)}</dc:title></cp:coreProperties>`;
}

function levels(format: "bullet" | "decimal"): string {
  return Array.from({ length: mostListLevels }, (_, level) => {
    const text = format === "bullet" ? (["•", "–", "▪"][level % 3] ?? "•") : `%${level + 1}.`;
    return `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${360 * (level + 1)}" w:hanging="360"/></w:pPr></w:lvl>`;
  }).join("");
}

/** Every numbered list counts by itself, from the number its author gave. */
function numberingXml({ orderedStarts }: Body): string {
  const ordered = orderedStarts.map((start, index) => {
    const overrides = Array.from(
      { length: mostListLevels },
      (_, level) => `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`,
    );
    return `<w:num w:numId="${firstOrdered + index}"><w:abstractNumId w:val="1"/>${overrides.join("")}</w:num>`;
  });
  return `${declaration}<w:numbering ${namespaces.word}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/>${levels("bullet")}</w:abstractNum><w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="multilevel"/>${levels("decimal")}</w:abstractNum><w:num w:numId="${bulletList}"><w:abstractNumId w:val="0"/></w:num>${ordered.join("")}</w:numbering>`;
}
