/**
 * What stands inside a paragraph of a Word file → Markdown's phrasing. Not a word is changed; white space at
 * the edge of a bold word or a link is moved outside it, where Markdown can have it.
 *
 * Layer: sources; pure.
 */
import type { PhrasingContent } from "mdast";
import type { HtmlElement, HtmlNode } from "./html-tree.ts";

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

export function phrasingOf(nodes: readonly HtmlNode[]): PhrasingContent[] {
  return joined(nodes.flatMap(phrasing));
}

function phrasing(node: HtmlNode): PhrasingContent[] {
  // Tabs and what Word breaks lines with are spaces to a reader; a no-break space is kept.
  if (typeof node === "string") return [{ type: "text", value: node.replaceAll(/[\t\r\n\v\f]+/g, " ") }];
  const { name, attributes, children } = node;
  const inside = () => phrasingOf(children);
  switch (name) {
    case "strong":
      return around(inside(), (content) => ({ type: "strong", children: content }));
    case "em":
      return around(inside(), (content) => ({ type: "emphasis", children: content }));
    case "code":
      return [{ type: "inlineCode", value: textOf(node) }];
    case "br":
      return [{ type: "break" }];
    case "sup":
      return superscript(node);
    case "span":
      return attributes.class === "markdown" ? markdown(textOf(node)) : inside();
    case "a":
      return link(attributes.href ?? "", children);
    case "img":
      return [];
    default:
      return inside();
  }
}

function link(href: string, children: readonly HtmlNode[]): PhrasingContent[] {
  if (href === "" || href.startsWith("#")) return phrasingOf(children);
  const url = /^fasit:/i.test(href) ? decoded(href) : href;
  const words = children.map(textOf).join("");
  // «{netto-driftsresultat}»: the figure writes itself.
  if (/^fasit:/i.test(url) && words === `{${url.slice("fasit:".length)}}`)
    return [{ type: "link", url, children: [] }];
  return around(phrasingOf(children), (content) => ({ type: "link", url, children: content }));
}

/** Word writes `år` in an address as `%C3%A5r`. */
function decoded(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}

/** A note's number stands small and high, as in the document: no number to bind. */
function superscript(node: HtmlElement): PhrasingContent[] {
  const digits = /^\[?(\d+)\]?$/.exec(textOf(node))?.[1];
  if (digits === undefined) return phrasingOf(node.children);
  return [{ type: "text", value: [...digits].map((digit) => superscripts[Number(digit)]).join("") }];
}

/** Only an image, which is what the writer puts in this style; anything else an author typed is text. */
function markdown(text: string): PhrasingContent[] {
  const image = /^!\[([^\][]*)\]\(([^()<>\s]*)\)$/.exec(text);
  return image === null
    ? [{ type: "text", value: text }]
    : [{ type: "image", alt: image[1] ?? "", url: image[2] ?? "" }];
}

export function textOf(node: HtmlNode): string {
  return typeof node === "string" ? node : node.children.map(textOf).join("");
}

/** Puts the content in a node, and white space at its edges beside the node. */
function around(
  content: PhrasingContent[],
  make: (content: PhrasingContent[]) => PhrasingContent,
): PhrasingContent[] {
  const [first, last] = [content[0], content.at(-1)];
  const before = first?.type === "text" ? (/^\s+/.exec(first.value)?.[0] ?? "") : "";
  if (first?.type === "text") first.value = first.value.slice(before.length);
  const after = last?.type === "text" ? (/\s+$/.exec(last.value)?.[0] ?? "") : "";
  if (last?.type === "text") last.value = last.value.slice(0, last.value.length - after.length);
  const kept = content.filter((node) => node.type !== "text" || node.value !== "");
  const space = (value: string): PhrasingContent[] => (value === "" ? [] : [{ type: "text", value }]);
  return [...space(before), ...(kept.length === 0 ? [] : [make(kept)]), ...space(after)];
}

/** Texts beside each other are one text; Word cuts them where it likes. */
function joined(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const found: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = found.at(-1);
    if (node.type === "text" && last?.type === "text") last.value += node.value;
    else found.push(node.type === "text" ? { ...node } : node);
  }
  return found;
}

/** Without white space, and line breaks, at the ends of a paragraph. */
export function trimmed(nodes: PhrasingContent[]): PhrasingContent[] {
  const isEmpty = (node: PhrasingContent | undefined) =>
    node?.type === "break" || (node?.type === "text" && node.value.trim() === "");
  const content = [...nodes];
  while (isEmpty(content[0])) content.shift();
  while (isEmpty(content.at(-1))) content.pop();
  const [first, last] = [content[0], content.at(-1)];
  if (first?.type === "text") first.value = first.value.replace(/^[ \t]+/, "");
  if (last?.type === "text") last.value = last.value.replace(/[ \t]+$/, "");
  return content;
}
