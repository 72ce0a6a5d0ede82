/**
 * A Word file → HTML of a few elements, by mammoth: headings, lists, tables, links, emphasis and notes, by
 * the document's styles, with revisions accepted.
 *
 * Layer: sources.
 */
import mammoth from "mammoth";
import { mostListLevels, wordStyles } from "./word-styles.ts";

const li = (level: number) => Array(level).fill("ul|ol > li").join(" > ");

/** Word's own names of its styles are English in every language. */
const styleMap = [
  "p[style-name='Title'] => p.title:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='HTML Preformatted'] => pre:separator('\n')",
  `p[style-name='${wordStyles.code}'] => pre:separator('\n')`,
  `p[style-name='${wordStyles.rule}'] => p.rule:fresh`,
  `r[style-name='${wordStyles.codeText}'] => code`,
  `r[style-name='${wordStyles.markdown}'] => span.markdown`,
  ...Array.from({ length: mostListLevels }, (_, index) => {
    const level = index + 1;
    return `p[style-name='${wordStyles.listContinue(level)}'] => ${li(level)} > p:fresh`;
  }),
  // A table of contents is made by Word, not written.
  ...Array.from({ length: 9 }, (_, level) => `p[style-name='toc ${level + 1}'] => !`),
  "p[style-name='TOC Heading'] => !",
  "p[style-name='fasit-right'] => p.right:fresh",
  "p[style-name='fasit-center'] => p.center:fresh",
  "u => ",
  "strike => ",
  "comment-reference => ",
];

export interface WordHtml {
  readonly html: string;
  /** Images are not taken along. */
  readonly images: number;
}

/** `bytes` must have been through textParts. Throws what mammoth throws when the XML is not Word's. */
export async function wordHtml(bytes: Uint8Array): Promise<WordHtml> {
  let images = 0;
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    {
      styleMap,
      externalFileAccess: false,
      includeEmbeddedStyleMap: false,
      ignoreEmptyParagraphs: false,
      idPrefix: "",
      convertImage: mammoth.images.imgElement(() => {
        images += 1;
        return Promise.resolve({ src: "" });
      }),
      transformDocument: (element: unknown) => withAlignment(element, false),
    },
  );
  return { html: value, images };
}

/** Alignment is no style to mammoth: in a table it becomes one. */
function withAlignment(element: unknown, inTable: boolean): unknown {
  if (!isElement(element)) return element;
  const inside = inTable || element.type === "table";
  const children = element.children?.map((child) => withAlignment(child, inside));
  const copy = children === undefined ? element : { ...element, children };
  if (!inTable || element.type !== "paragraph") return copy;
  const side = /^(?:right|end)$/.test(String(element.alignment))
    ? "fasit-right"
    : element.alignment === "center"
      ? "fasit-center"
      : undefined;
  return side === undefined ? copy : { ...copy, styleId: side, styleName: side };
}

interface WordElement {
  readonly type?: unknown;
  readonly alignment?: unknown;
  readonly children?: readonly unknown[];
}

function isElement(value: unknown): value is WordElement {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
