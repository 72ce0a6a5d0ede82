/**
 * Markdown's tree → the paragraphs, lists and tables of a Word document.
 *
 * Layer: publish; pure.
 */
import type { AlignType, List, ListItem, PhrasingContent, RootContent, Table } from "mdast";
import { mostListLevels, wordStyles } from "../../sources/docx/word-styles.ts";
import { styleId } from "./styles.ts";
import { xmlText } from "./xml.ts";

/** What the body refers to in other parts of the document. */
export interface Body {
  readonly xml: string;
  /** Addresses of links; the first is `rId10`. */
  readonly links: readonly string[];
  /** Numbered lists: the number each begins with. The first is list 2; list 1 is bullets. */
  readonly orderedStarts: readonly number[];
}

export const firstLink = 10;
export const bulletList = 1;
export const firstOrdered = 2;

interface Around {
  /** The style of plain paragraphs here. */
  readonly style?: string;
}

export function bodyOf(blocks: readonly RootContent[], settings: readonly string[]): Body {
  const links: string[] = [];
  const orderedStarts: number[] = [];

  const linkId = (url: string): string => {
    if (!links.includes(url)) links.push(url);
    return `rId${firstLink + links.indexOf(url)}`;
  };

  const phrasing = (nodes: readonly PhrasingContent[], marks: string): string =>
    nodes.map((node) => phrase(node, marks)).join("");

  const phrase = (node: PhrasingContent, marks: string): string => {
    switch (node.type) {
      case "text":
        return run(node.value.replaceAll(/[\r\n]+/g, " "), marks);
      case "strong":
        return phrasing(node.children, `${marks}<w:b/>`);
      case "emphasis":
        return phrasing(node.children, `${marks}<w:i/>`);
      case "inlineCode":
        return run(node.value, `${characterStyle(wordStyles.codeText)}${marks}`);
      case "break":
        return "<w:r><w:br/></w:r>";
      case "image":
        return run(`![${node.alt ?? ""}](${node.url})`, characterStyle(wordStyles.markdown));
      case "link": {
        const style = characterStyle("Hyperlink");
        // A figure that writes itself has no words of its own to carry the link.
        const words =
          node.children.length === 0
            ? run(`{${node.url.replace(/^fasit:/i, "")}}`, style)
            : phrasing(node.children, `${style}${marks}`);
        return `<w:hyperlink r:id="${linkId(node.url)}">${words}</w:hyperlink>`;
      }
      default:
        return "children" in node ? phrasing(node.children, marks) : "";
    }
  };

  const block = (node: RootContent, around: Around): string => {
    switch (node.type) {
      case "heading":
        return paragraph(`<w:pStyle w:val="Heading${node.depth}"/>`, phrasing(node.children, ""));
      case "paragraph":
        return paragraph(
          around.style === undefined ? "" : paragraphStyle(around.style),
          phrasing(node.children, ""),
        );
      case "blockquote":
        return node.children.map((child) => block(child, { style: "Quote" })).join("");
      case "list":
        return list(node, 1);
      case "code": {
        const fence = "`".repeat(
          Math.max(3, ...[...node.value.matchAll(/`+/g)].map(([ticks]) => ticks.length + 1)),
        );
        const head = [node.lang, node.meta].filter((one) => one).join(" ");
        return codeLines([`${fence}${head}`, ...(node.value === "" ? [] : node.value.split("\n")), fence]);
      }
      case "thematicBreak":
        return paragraph(paragraphStyle(wordStyles.rule), run("* * *", ""));
      case "table":
        return table(node);
      default:
        return "";
    }
  };

  const list = (node: List, level: number): string => {
    let number = bulletList;
    if (node.ordered === true) {
      orderedStarts.push(node.start ?? 1);
      number = firstOrdered + orderedStarts.length - 1;
    }
    return node.children.map((one) => item(one, Math.min(level, mostListLevels), number)).join("");
  };

  const item = ({ children }: ListItem, level: number, number: number): string => {
    const numbering = `<w:numPr><w:ilvl w:val="${level - 1}"/><w:numId w:val="${number}"/></w:numPr>`;
    const [first, ...rest] = children;
    const isWords = first?.type === "paragraph";
    const head = paragraph(
      `<w:pStyle w:val="ListParagraph"/>${numbering}`,
      isWords ? phrasing(first.children, "") : "",
    );
    const others = (isWords ? rest : children).map((child) =>
      child.type === "list"
        ? list(child, level + 1)
        : block(child, { style: wordStyles.listContinue(level) }),
    );
    return head + others.join("");
  };

  const table = (node: Table): string => {
    const rows = node.children.map(({ children }, index) => {
      const cells = children.map((cell, column) => {
        const words = paragraph(justified(node.align?.[column]), phrasing(cell.children, ""));
        return `<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr>${words}</w:tc>`;
      });
      return `<w:tr><w:trPr><w:cantSplit/>${index === 0 ? "<w:tblHeader/>" : ""}</w:trPr>${cells.join("")}</w:tr>`;
    });
    const columns = "<w:gridCol/>".repeat(node.children[0]?.children.length ?? 1);
    const look =
      '<w:tblStyle w:val="FasitTable"/><w:tblW w:w="5000" w:type="pct"/><w:tblLook w:val="0020" w:firstRow="1"/>';
    // Two tables with nothing between them are one table to Word.
    return `<w:tbl><w:tblPr>${look}</w:tblPr><w:tblGrid>${columns}</w:tblGrid>${rows.join("")}</w:tbl><w:p/>`;
  };

  const front = settings.length === 0 ? "" : codeLines(settings);
  return { xml: front + blocks.map((node) => block(node, {})).join(""), links, orderedStarts };
}

/** The last line has the room of a paragraph after it. */
function codeLines(lines: readonly string[]): string {
  const room = (index: number) => (index === lines.length - 1 ? '<w:spacing w:after="160"/>' : "");
  return lines
    .map((line, index) => paragraph(`${paragraphStyle(wordStyles.code)}${room(index)}`, run(line, "")))
    .join("");
}

function paragraph(properties: string, content: string): string {
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
}

export function titleParagraph(title: string): string {
  return paragraph(paragraphStyle("Title"), run(title, ""));
}

const paragraphStyle = (name: string) => `<w:pStyle w:val="${styleId(name)}"/>`;
const characterStyle = (name: string) => `<w:rStyle w:val="${styleId(name)}"/>`;

function run(text: string, marks: string): string {
  return `<w:r>${marks === "" ? "" : `<w:rPr>${marks}</w:rPr>`}<w:t xml:space="preserve">${xmlText(text)}</w:t></w:r>`;
}

function justified(align: AlignType | undefined): string {
  return align === "right" || align === "center" ? `<w:jc w:val="${align}"/>` : "";
}
