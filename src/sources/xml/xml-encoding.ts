/**
 * The encoding of an XML file: what its bytes are, and what its declaration says. The bytes win.
 *
 * Layer: sources; pure.
 */
import { sniffEncoding } from "../encoding.ts";

export type XmlEncoding = "utf-8" | "windows-1252" | "utf-16le" | "utf-16be";

export interface XmlEncodingChoice {
  readonly encoding: XmlEncoding;
  /** As the declaration spells it; "" when it says nothing. */
  readonly declared: string;
  /** The declaration says something else than the bytes. */
  readonly differs: boolean;
}

const names: Readonly<Record<string, XmlEncoding>> = {
  "utf-8": "utf-8",
  utf8: "utf-8",
  "us-ascii": "utf-8",
  ascii: "utf-8",
  "iso-8859-1": "windows-1252",
  "iso-8859-15": "windows-1252",
  latin1: "windows-1252",
  "windows-1252": "windows-1252",
  cp1252: "windows-1252",
  "utf-16": "utf-16le",
  "utf-16le": "utf-16le",
  "utf-16be": "utf-16be",
};

/** From the first bytes of the file. */
export function chooseXmlEncoding(head: Uint8Array): XmlEncodingChoice {
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: "utf-16be", declared: "", differs: false };
  const sniffed = sniffEncoding(head);
  if (sniffed.encoding === "utf-16le") return { encoding: "utf-16le", declared: "", differs: false };
  const start = Buffer.from(head.subarray(sniffed.bom, sniffed.bom + 400)).toString("latin1");
  const declared = /^\s*<\?xml[^>]*?\bencoding\s*=\s*["']([^"']{1,40})["']/.exec(start)?.[1] ?? "";
  const named = declared === "" ? "utf-8" : names[declared.toLowerCase()];
  if (sniffed.bom === 3) return { encoding: "utf-8", declared, differs: named !== "utf-8" };
  if (named === "windows-1252") {
    // Norwegian text in Windows-1252 is never valid UTF-8 by chance; plain ASCII is both.
    const isUtf8 = sniffed.encoding === "utf-8" && head.some((byte) => byte >= 0x80);
    return { encoding: isUtf8 ? "utf-8" : "windows-1252", declared, differs: isUtf8 };
  }
  return { encoding: sniffed.encoding, declared, differs: named !== sniffed.encoding };
}
