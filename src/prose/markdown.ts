/**
 * CommonMark with tables → mdast with positions in the whole file.
 *
 * micromark's time grows with the square of the text above some 100 kB, so long files are parsed one
 * heading section at a time and put together again. The result is the same tree.
 *
 * Layer: prose; pure.
 */
import type { Definition, Nodes, Root, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";

/** Files above this many characters are parsed by section. */
const sectionThreshold = 60_000;
/** Sections are joined until a piece has this many characters: fewer calls, still far from quadratic. */
const pieceSize = 8_000;

const extensions = [gfmTable()];
const mdastExtensions = [gfmTableFromMarkdown()];

/** CommonMark, and the tables of GitHub's Markdown: nothing else of it. */
function parsed(text: string): Root {
  return fromMarkdown(text, { extensions, mdastExtensions });
}

interface Piece {
  readonly start: number;
  readonly text: string;
  /** The heading line that follows: parsed with the piece, so that what is open ends where it does in the file. */
  readonly heading: string;
  readonly root: Root;
}

/**
 * Parses `text` from offset `from` on; offsets, lines and columns are those of the whole `text`.
 * `from` must be the start of a line.
 */
export function parseMarkdown(text: string, from = 0, threshold = sectionThreshold): Root {
  const body = text.slice(from);
  const linesAbove = countLines(text.slice(0, from));
  if (body.length <= threshold) return shifted(parsed(body), from, linesAbove);
  const pieces = cutIntoPieces(body);
  const labels = definedLabels(pieces);
  const children: RootContent[] = [];
  let line = linesAbove;
  for (const piece of pieces) {
    const root = labels.length === 0 ? piece.root : parseWithLabels(piece, labels);
    children.push(...shifted(root, from + piece.start, line).children);
    line += countLines(piece.text);
  }
  return { type: "root", children };
}

/**
 * Cuts before headings that start a line after an empty line. Whether `#` there really is a heading, and
 * not inside fenced code, is asked of the parser itself: the piece is parsed with that line at its end.
 */
function cutIntoPieces(body: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let least = pieceSize;
  for (const match of body.matchAll(/(?<=\n[ \t]*\r?\n)#{1,6}[ \t][^\r\n]*(?:\r?\n|$)/g)) {
    const cut = match.index;
    if (cut - start < least) continue;
    const root = parsed(body.slice(start, cut) + match[0]);
    const last = root.children.at(-1);
    if (last?.type !== "heading" || last.position?.start.offset !== cut - start) {
      least *= 2; // inside code that goes on: asking at every `#` of it would be quadratic again
      continue;
    }
    root.children.pop();
    pieces.push({ start, text: body.slice(start, cut), heading: match[0], root });
    start = cut;
    least = pieceSize;
  }
  const text = body.slice(start);
  pieces.push({ start, text, heading: "", root: parsed(text) });
  return pieces;
}

/** Labels of reference definitions, as written. A reference may stand in another section than its definition. */
function definedLabels(pieces: readonly Piece[]): readonly string[] {
  const labels = new Map<string, string>();
  for (const piece of pieces)
    visit(piece.root, (node) => {
      if (node.type === "definition") labels.set(node.identifier, labelAsWritten(node, piece.text));
    });
  return [...labels.values()];
}

function labelAsWritten(node: Definition, text: string): string {
  const source = text.slice(node.position?.start.offset, node.position?.end.offset);
  return (/^\[((?:\\[\s\S]|[^\]\\])+)\]:/.exec(source)?.[1] ?? node.identifier).replaceAll(/\s+[>\s]*/g, " ");
}

/** The piece again, knowing that all the file's labels are defined. */
function parseWithLabels(piece: Piece, labels: readonly string[]): Root {
  if (!piece.text.includes("[")) return piece.root;
  const prefix = `${labels.map((label) => `[${label}]: #`).join("\n")}\n\n`;
  const end = prefix.length + piece.text.length;
  const root = parsed(prefix + piece.text + piece.heading);
  root.children = root.children.filter(({ position }) => {
    const start = position?.start.offset ?? 0;
    return start >= prefix.length && start < end;
  });
  return shifted(root, -prefix.length, -countLines(prefix));
}

function countLines(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}

function shifted(root: Root, offset: number, lines: number): Root {
  if (offset === 0 && lines === 0) return root;
  visit(root, ({ position }) => {
    for (const point of position === undefined ? [] : [position.start, position.end]) {
      point.line += lines;
      if (point.offset !== undefined) point.offset += offset;
    }
  });
  return root;
}

/** Every node, parents first, in the order of the text. */
export function visit(node: Nodes, see: (node: Nodes) => void): void {
  see(node);
  if ("children" in node) for (const child of node.children) visit(child, see);
}
