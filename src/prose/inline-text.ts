/**
 * The plain text of a paragraph or heading, with where every character stands in the file.
 *
 * Layer: prose; pure.
 */
import type { Link, Nodes, PhrasingContent } from "mdast";
import { isBindingUrl } from "./binding-target.ts";
import { placeholder } from "./chapter.ts";

export interface InlineText {
  readonly text: string;
  /** For each character of `text`, its offset in the file; one more at the end. */
  readonly offsets: readonly number[];
  /** The bindings in it, and where their phrases start in `text`. */
  readonly links: readonly { readonly link: Link; readonly start: number; readonly phrase: string }[];
}

/**
 * `links: "text"` keeps the words of links, as a reader sees them. `"placeholder"` puts one U+FFFC for
 * each link, image and piece of code: what is left is the author's unbound prose.
 */
export function inlineText(
  nodes: readonly PhrasingContent[],
  source: string,
  links: "text" | "placeholder",
): InlineText {
  let text = "";
  const offsets: number[] = [];
  const found: { link: Link; start: number; phrase: string }[] = [];
  const put = (piece: string, at: readonly number[]) => {
    text += piece;
    offsets.push(...at);
  };
  const walk = (node: PhrasingContent): void => {
    const start = node.position?.start.offset ?? 0;
    const replaced = node.type === "link" || node.type === "image" || node.type === "inlineCode";
    if (links === "placeholder" && replaced) put(placeholder, [start]);
    else if (node.type === "text") {
      const written = source.slice(start, node.position?.end.offset);
      put(
        node.value.replaceAll(/\r\n?|\n/g, (stop) => " ".repeat(stop.length)),
        align(node.value, written, start),
      );
    } else if (node.type === "inlineCode") put(node.value, Array(node.value.length).fill(start));
    else if (node.type === "break") put(" ", [start]);
    else if ("children" in node) {
      const before = text.length;
      for (const child of node.children) walk(child);
      if (node.type === "link" && isBindingUrl(node.url))
        found.push({ link: node, start: before, phrase: text.slice(before) });
    }
  };
  for (const node of nodes) walk(node);
  offsets.push(nodes.at(-1)?.position?.end.offset ?? 0);
  return { text, offsets, links: found };
}

/**
 * Where each character of a text node stands in the source. They differ where the source has escapes
 * (`\*`), character references (`&nbsp;`) and the indentation or `>` of continuation lines.
 */
function align(value: string, written: string, start: number): readonly number[] {
  let at = 0;
  return Array.from({ length: value.length }, (_, i) => {
    const from = at;
    while (at < written.length && written[at] !== value[i]) {
      const reference = /^&(?:#[xX]?[0-9a-fA-F]+|[a-zA-Z0-9]+);/.exec(written.slice(at, at + 40));
      if (reference !== null) {
        at += reference[0].length;
        return start + at - reference[0].length;
      }
      at += 1;
    }
    if (at >= written.length) {
      at = from;
      return start + Math.min(from, Math.max(written.length - 1, 0));
    }
    at += 1;
    return start + at - 1;
  });
}

/** The words of any node, for headings and titles. */
export function plainText(node: Nodes): string {
  if (node.type === "text" || node.type === "inlineCode") return node.value;
  if (node.type === "break") return " ";
  return "children" in node
    ? node.children
        .map(plainText)
        .join("")
        .replaceAll(/\s*[\r\n]+\s*/g, " ")
    : "";
}
