/**
 * The blocks of a Word file → Markdown's: headings, paragraphs, lists in lists, quotes, code and tables.
 *
 * Layer: sources; pure.
 */
import type { BlockContent, Code, List, ListItem, RootContent, Table, TableRow } from "mdast";
import type { HtmlElement, HtmlNode } from "./html-tree.ts";
import { phrasingOf, textOf, trimmed } from "./phrasing.ts";

const blockNames = new Set([
  "p",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "ul",
  "ol",
  "blockquote",
  "pre",
  "table",
]);

export interface WordBlocks {
  readonly blocks: readonly RootContent[];
  /** The chapter's settings, between their two lines of dashes, when the document has them. */
  readonly frontMatter?: string;
}

export function blocksOf(root: HtmlElement): WordBlocks {
  const settingsAt = root.children.findIndex((node) => isElement(node) && node.name === "pre");
  const settings = root.children[settingsAt];
  const first = settings === undefined ? "" : textOf(settings);
  const front = /^---\n(?:[\s\S]*?\n)?---(?=\n|$)/.exec(first)?.[0];
  // The title above the settings was written from them.
  const isAlone = root.children
    .slice(0, settingsAt)
    .every((node) => isElement(node) && node.attributes.class === "title");
  if (front === undefined || !isAlone) return { blocks: blocks(root.children) };
  const rest = codeBlocks(first.slice(front.length).replace(/^\n/, ""));
  return { blocks: [...rest, ...blocks(root.children.slice(settingsAt + 1))], frontMatter: front };
}

function isElement(node: HtmlNode | undefined): node is HtmlElement {
  return node !== undefined && typeof node !== "string";
}

/** Words between blocks are a paragraph of their own. */
function blocks(nodes: readonly HtmlNode[]): BlockContent[] {
  const found: BlockContent[] = [];
  let loose: HtmlNode[] = [];
  const flush = () => {
    found.push(...paragraph(loose));
    loose = [];
  };
  for (const node of nodes)
    if (isElement(node) && blockNames.has(node.name)) {
      flush();
      found.push(...block(node));
    } else loose.push(node);
  flush();
  return found;
}

function block(node: HtmlElement): BlockContent[] {
  const { name, attributes, children } = node;
  switch (name) {
    case "p":
      if (attributes.class === "rule") return [{ type: "thematicBreak" }];
      if (attributes.class === "title") return heading(1, children);
      return paragraph(children);
    case "ul":
    case "ol":
      return [list(node)];
    case "blockquote":
      return [{ type: "blockquote", children: blocks(children) }];
    case "pre":
      return codeBlocks(textOf(node));
    case "table":
      return table(node);
    default:
      return heading(Number(name.slice(1)), children);
  }
}

function paragraph(nodes: readonly HtmlNode[]): BlockContent[] {
  const content = trimmed(phrasingOf(nodes));
  return content.length === 0 ? [] : [{ type: "paragraph", children: content }];
}

/** A heading is one line. */
function heading(depth: number, nodes: readonly HtmlNode[]): BlockContent[] {
  const content = trimmed(phrasingOf(nodes)).map((node) =>
    node.type === "break" ? { type: "text" as const, value: " " } : node,
  );
  if (content.length === 0) return [];
  return [{ type: "heading", depth: Math.min(Math.max(depth, 1), 6) as 1, children: content }];
}

function list(node: HtmlElement): List {
  const items = node.children.filter(isElement).map((item): ListItem => {
    // A note's number leads back to where it stands: not the author's words.
    const children = blocks(withoutBackLinks(item.children));
    return {
      type: "listItem",
      spread: children.filter((one) => one.type === "paragraph").length > 1,
      children,
    };
  });
  return {
    type: "list",
    ordered: node.name === "ol",
    ...(node.name === "ol" ? { start: 1 } : {}),
    spread: items.some((item) => item.spread === true),
    children: items,
  };
}

function withoutBackLinks(nodes: readonly HtmlNode[]): readonly HtmlNode[] {
  return nodes.flatMap((node): readonly HtmlNode[] => {
    if (!isElement(node)) return [node];
    if (/^#(?:footnote|endnote)-ref-/.test(node.attributes.href ?? "")) return [];
    return node.name === "p" ? [{ ...node, children: withoutBackLinks(node.children) }] : [node];
  });
}

/** Lines of code; a line that opens a fence begins a block of its own. */
function codeBlocks(text: string): Code[] {
  const found: Code[] = [];
  const lines = text.split("\n");
  for (let at = 0; at < lines.length; ) {
    const fence = /^(`{3,})\s*(\S*)[ \t]*(.*)$/.exec(lines[at] ?? "");
    const isEnd = (line: string) => line.trim() === fence?.[1];
    const after = fence === null ? -1 : lines.findIndex((line, index) => index > at && isEnd(line));
    const next = lines.findIndex((line, index) => index > at && /^`{3,}/.test(line));
    const end = after >= 0 ? after : next < 0 || fence !== null ? lines.length : next;
    const [, , lang = "", meta = ""] = fence ?? [];
    const body = lines.slice(fence === null ? at : at + 1, end).join("\n");
    found.push({
      type: "code",
      lang: lang === "" ? null : lang,
      meta: meta === "" ? null : meta,
      value: body,
    });
    at = after >= 0 ? end + 1 : end;
  }
  return found.filter(({ lang, value }) => lang !== null || value.trim() !== "");
}

/** Markdown's tables have one row of headings and no joined cells: a cell over two columns leaves one empty. */
function table(node: HtmlElement): BlockContent[] {
  const rows = elements(node, "tr");
  const width = Math.max(0, ...rows.map((row) => cells(row).reduce((sum, cell) => sum + span(cell), 0)));
  if (width === 0) return [];
  const align = Array.from({ length: width }, (_, column) => {
    const sides = rows.map((row) => side(cells(row)[column])).filter((one) => one !== undefined);
    // A column of numbers may have a heading that stands otherwise.
    return sides.length * 2 > rows.length ? (sides[0] ?? null) : null;
  });
  const children = rows.map((row, index): TableRow => {
    const found = cells(row).flatMap((cell) => [
      { type: "tableCell" as const, children: index === 0 ? plain(cellContent(cell)) : cellContent(cell) },
      ...Array.from({ length: span(cell) - 1 }, () => ({ type: "tableCell" as const, children: [] })),
    ]);
    while (found.length < width) found.push({ type: "tableCell", children: [] });
    return { type: "tableRow", children: found };
  });
  const result: Table = { type: "table", align, children };
  return [result];
}

function elements(node: HtmlElement, name: string): readonly HtmlElement[] {
  return node.children
    .filter(isElement)
    .flatMap((child) =>
      child.name === name ? [child] : /^(?:thead|tbody)$/.test(child.name) ? elements(child, name) : [],
    );
}

const cells = (row: HtmlElement) => row.children.filter(isElement).filter(({ name }) => /^t[hd]$/.test(name));

/** No table of a report has more columns. */
const span = ({ attributes }: HtmlElement) => Math.min(Math.max(1, Number(attributes.colspan ?? 1) || 1), 60);

function side(cell: HtmlElement | undefined): "right" | "center" | undefined {
  const first = cell?.children.find(isElement)?.attributes.class;
  return first === "right" || first === "center" ? first : undefined;
}

/** A cell is one line: its paragraphs follow each other. */
function cellContent(cell: HtmlElement): ReturnType<typeof phrasingOf> {
  const parts = cell.children.map((node) => trimmed(phrasingOf(inline(node))));
  const content = parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [{ type: "text" as const, value: " " }, ...part]));
  return trimmed(content.map((node) => (node.type === "break" ? { type: "text", value: " " } : node)));
}

/** Bold over a whole heading is how Word shows one. */
function plain(content: ReturnType<typeof phrasingOf>): ReturnType<typeof phrasingOf> {
  const [only, ...more] = content;
  return only?.type === "strong" && more.length === 0 ? only.children : content;
}

/** What a heading in a cell says in bold is the cell's own words. */
function inline(node: HtmlNode): readonly HtmlNode[] {
  if (!isElement(node)) return [node];
  if (!/^(?:p|h[1-6]|ul|ol|li|blockquote|pre|table|thead|tbody|tr|t[hd])$/.test(node.name)) return [node];
  const isList = /^(?:ul|ol|table|thead|tbody|tr|blockquote)$/.test(node.name);
  return node.children.flatMap((child, index) => [...(isList && index > 0 ? [" "] : []), ...inline(child)]);
}
