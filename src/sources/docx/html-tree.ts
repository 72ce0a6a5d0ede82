/**
 * mammoth's HTML, which is also XML, → a small tree of elements and texts.
 *
 * Layer: sources; pure.
 */
import { SaxesParser } from "saxes";

export interface HtmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly HtmlNode[];
}

export type HtmlNode = HtmlElement | string;

/** Elements deeper than this are not Word's work, and would exhaust whoever walks the tree. */
const deepest = 200;

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: HtmlNode[];
}

/** Throws when the text is not well-formed, or out of all depth. */
export function htmlTree(html: string): HtmlElement {
  const root: Open = { name: "body", attributes: {}, children: [] };
  const open: Open[] = [root];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const element: Open = { name, attributes, children: [] };
    if (name === "body" && open.length === 1) return;
    if (open.length > deepest) throw new RangeError("too deep");
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => open.at(-1)?.children.push(text));
  parser.on("closetag", () => {
    if (open.length > 1) open.pop();
  });
  parser.write(`<body>${html}</body>`).close();
  return root;
}
