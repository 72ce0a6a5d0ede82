/**
 * One more source in fasit.yaml, with everything else in the file as the author wrote it: order, comments,
 * blank lines and alignment. The place is found with the YAML library; the text around it is not touched.
 */
import { Document, isMap, isScalar, isSeq, parseDocument } from "yaml";

/** A source as it is written in YAML, in the order of its keys. */
export type WrittenSource = Readonly<Record<string, unknown>>;

const wide = { lineWidth: 0 } as const;

/** A list with the source alone, as text: lines that begin with `- ` or two blanks. */
export function sourceText(source: WrittenSource): string {
  const document = new Document([source]);
  const [item] = isSeq(document.contents) ? document.contents.items : [];
  if (isMap(item))
    for (const { key, value } of item.items) {
      if (isMap(value) && isScalar(key) && key.value !== "columns") value.flow = true;
      if (isMap(value))
        for (const inner of value.items)
          if (isMap(inner.value) || isSeq(inner.value)) inner.value.flow = true;
      if (isSeq(value)) for (const inner of value.items) if (isMap(inner)) inner.flow = true;
    }
  return document.toString(wide);
}

/** The text of fasit.yaml with the source last in its list; the text must be valid YAML. */
export function withSource(text: string, source: WrittenSource): string {
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const inserted = insertedText(text, source, newline);
  if (inserted !== undefined && isRight(text, inserted, source)) return inserted;
  const document = parseDocument(text);
  if (isSeq(document.get("sources"))) document.addIn(["sources"], source);
  else document.set("sources", document.createNode([source]));
  return document.toString(wide);
}

function insertedText(text: string, source: WrittenSource, newline: string): string | undefined {
  const document = parseDocument(text);
  const block = (indent: number): string =>
    sourceText(source)
      .trimEnd()
      .split("\n")
      .map((line) => (line === "" ? "" : " ".repeat(indent) + line))
      .join(newline);
  const pair = isMap(document.contents)
    ? document.contents.items.find(({ key }) => isScalar(key) && key.value === "sources")
    : undefined;
  if (pair === undefined) {
    const before = text === "" || text.endsWith("\n") ? text : text + newline;
    return `${before}sources:${newline}${block(2)}${newline}`;
  }
  const list = pair.value;
  const [start, end] = rangeOf(list) ?? [];
  if (start === undefined || end === undefined) return undefined;
  if (isScalar(list) || (isSeq(list) && list.items.length === 0)) {
    const before = text.slice(0, start).trimEnd();
    return `${before}${newline}${block(2)}${text.slice(end)}`;
  }
  if (!isSeq(list) || list.flow === true) return undefined;
  const last = rangeOf(list.items.at(-1))?.[1];
  if (last === undefined) return undefined;
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  // The value's end may already be past its line; a comment on that line belongs to it.
  const from = text[last - 1] === "\n" ? last - 1 : last;
  const lineEnd = text.indexOf("\n", from);
  const head = lineEnd < 0 ? text : text.slice(0, text[lineEnd - 1] === "\r" ? lineEnd - 1 : lineEnd);
  return `${head}${newline}${block(start - lineStart)}${lineEnd < 0 ? newline : text.slice(head.length)}`;
}

function rangeOf(node: unknown): readonly [number, number, number] | undefined {
  const range = typeof node === "object" && node !== null && "range" in node ? node.range : undefined;
  return Array.isArray(range) ? (range as unknown as readonly [number, number, number]) : undefined;
}

/** Does the new text hold just what the old one did, and the source? */
function isRight(before: string, after: string, source: WrittenSource): boolean {
  const written = parseDocument(after);
  if (written.errors.length > 0) return false;
  const [old, made] = [parseDocument(before).toJS() ?? {}, written.toJS()];
  const expected = { ...old, sources: [...(old.sources ?? []), source] };
  return JSON.stringify(sorted(made)) === JSON.stringify(sorted(expected));
}

function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
