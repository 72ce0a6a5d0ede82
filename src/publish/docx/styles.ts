/**
 * How the document looks in Word, and the styles that the reader knows again (sources/docx/word-styles.ts).
 *
 * Layer: publish; data.
 */
import type { Language } from "../../base/language.ts";
import { mostListLevels, wordStyles } from "../../sources/docx/word-styles.ts";
import { declaration, namespaces } from "./xml.ts";

/** `Fasit Code` → `FasitCode`. */
export function styleId(name: string): string {
  return name.replaceAll(" ", "");
}

/** For Word's spelling check. */
const locales: Readonly<Record<Language, string>> = { nb: "nb-NO", nn: "nn-NO", en: "en-GB" };
const green = "0B5B45";

function paragraphStyle(name: string, paragraph: string, run = "", basedOn = "Normal"): string {
  return `<w:style w:type="paragraph" w:styleId="${styleId(name)}"><w:name w:val="${name}"/><w:basedOn w:val="${basedOn}"/><w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;
}

function textStyle(name: string, run: string): string {
  return `<w:style w:type="character" w:styleId="${styleId(name)}"><w:name w:val="${name}"/><w:rPr>${run}</w:rPr></w:style>`;
}

/** Half points, from the largest heading down. */
const headingSizes = [34, 28, 24, 22, 22, 22];

function heading(level: number, size: number): string {
  const spacing = `<w:keepNext/><w:spacing w:before="${level === 1 ? 360 : 280}" w:after="100"/><w:outlineLvl w:val="${level - 1}"/>`;
  const run = `<w:b/><w:color w:val="${green}"/><w:sz w:val="${size}"/>`;
  return `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr>${spacing}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;
}

const mono = '<w:rFonts w:ascii="Consolas" w:hAnsi="Consolas" w:cs="Consolas"/>';
const shade = '<w:shd w:val="clear" w:color="auto" w:fill="F1F4F2"/>';
const line = (side: string, size = 4, color = "9AA5A0") =>
  `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${color}"/>`;

/** A line under each row, and a heavier one under the headings. */
const tableStyle = `<w:style w:type="table" w:styleId="FasitTable"><w:name w:val="Fasit Table"/><w:pPr><w:spacing w:before="40" w:after="40" w:line="240" w:lineRule="auto"/></w:pPr><w:tblPr><w:tblBorders>${line("bottom")}${line("insideH")}</w:tblBorders><w:tblCellMar><w:left w:w="80" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders>${line("bottom", 8, "333333")}</w:tcBorders></w:tcPr></w:tblStylePr></w:style>`;

export function stylesXml(language: Language): string {
  const lists = Array.from({ length: mostListLevels }, (_, index) =>
    paragraphStyle(
      wordStyles.listContinue(index + 1),
      `<w:spacing w:after="80"/><w:ind w:left="${360 * (index + 1)}"/>`,
    ),
  );
  return `${declaration}<w:styles ${namespaces.word}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="${locales[language]}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="140" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>${paragraphStyle("Title", '<w:spacing w:after="200"/>', `<w:b/><w:color w:val="${green}"/><w:sz w:val="52"/>`)}${headingSizes.map((size, index) => heading(index + 1, size)).join("")}${paragraphStyle("Quote", `<w:pBdr>${line("left", 12)}</w:pBdr><w:ind w:left="360"/>`, '<w:color w:val="444444"/>')}${paragraphStyle("List Paragraph", '<w:spacing w:after="60"/>')}${lists.join("")}${paragraphStyle(wordStyles.code, `${shade}<w:spacing w:after="0" w:line="240" w:lineRule="auto"/>`, `${mono}<w:color w:val="555555"/><w:sz w:val="17"/>`)}${paragraphStyle(wordStyles.rule, '<w:jc w:val="center"/>')}${textStyle("Hyperlink", `<w:color w:val="${green}"/><w:u w:val="single"/>`)}${textStyle(wordStyles.codeText, mono)}${textStyle(wordStyles.markdown, `${mono}<w:color w:val="555555"/>`)}${tableStyle}</w:styles>`;
}
