/**
 * What a file is, from its first bytes: so that a workbook saved under the name of a CSV is called a
 * workbook, and not a table with strange letters.
 *
 * Layer: sources; pure.
 */
export type ForeignKind = "xlsx" | "zip" | "xls" | "pdf" | "html" | "xml" | "json" | "parquet" | "binary";

const startsWith = (head: Uint8Array, text: string): boolean =>
  head.length >= text.length && [...text].every((letter, index) => head[index] === letter.charCodeAt(0));

/** Undefined when nothing speaks against the file being a text table. */
export function foreignKind(head: Uint8Array): ForeignKind | undefined {
  if (startsWith(head, "PK\u0003\u0004")) {
    const names = Buffer.from(head).toString("latin1");
    return names.includes("xl/") || names.includes("[Content_Types].xml") ? "xlsx" : "zip";
  }
  if (startsWith(head, "\u00d0\u00cf\u0011\u00e0")) return "xls";
  if (startsWith(head, "%PDF-")) return "pdf";
  if (startsWith(head, "PAR1")) return "parquet";
  if (head.includes(0)) return "binary";
  const text = Buffer.from(head.subarray(0, 512))
    .toString("latin1")
    .replace(/^\u00ef\u00bb\u00bf/, "")
    .trimStart();
  if (/^<(?:!doctype html|html|table|head|body)\b/i.test(text)) return "html";
  if (text.startsWith("<?xml")) return "xml";
  if (/^[[{]\s*["{[]/.test(text)) return "json";
  return undefined;
}
