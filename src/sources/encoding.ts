/**
 * Which letters the bytes of a text file stand for, and the file as UTF-8 bytes.
 *
 * Norwegian systems write UTF-8 (with or without BOM), Windows-1252 (of which Latin-1 is a part), or
 * UTF-16 from a spreadsheet's «Unicode text». Windows-1252 is what is left when the bytes are not UTF-8:
 * Norwegian text in it is never valid UTF-8 by chance.
 *
 * Layer: sources; reads files.
 */
import { isUtf8 } from "node:buffer";
import { createReadStream } from "node:fs";

export type Encoding = "utf-8" | "windows-1252" | "utf-16le";

/** The encoding as far as the first bytes tell, and how long the byte order mark is. */
export function sniffEncoding(head: Uint8Array): { readonly encoding: Encoding; readonly bom: number } {
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: "utf-16le", bom: 2 };
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: "utf-8", bom: 3 };
  return { encoding: isUtf8(wholeCharacters(head)) ? "utf-8" : "windows-1252", bom: 0 };
}

/** Without the beginning of a character whose end is not read yet. */
function wholeCharacters(bytes: Uint8Array): Uint8Array {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0xc0) return bytes.subarray(0, bytes.length - back);
    if (byte < 0x80) break;
  }
  return bytes;
}

/** The file's text as UTF-8 bytes without byte order mark, in pieces. */
export async function* readAsUtf8(path: string, encoding: Encoding): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder(encoding);
  let first = true;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    const bytes = chunk as Buffer;
    if (encoding === "utf-8") {
      yield first && sniffEncoding(bytes.subarray(0, 3)).bom === 3 ? bytes.subarray(3) : bytes;
    } else {
      yield Buffer.from(decoder.decode(bytes, { stream: true }));
    }
    first = false;
  }
  const rest = encoding === "utf-8" ? "" : decoder.decode();
  if (rest !== "") yield Buffer.from(rest);
}

/** Is every byte of the file UTF-8? Quicker than looking for the first that is not. */
export async function isUtf8File(path: string): Promise<boolean> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    const bytes = rest.length === 0 ? (chunk as Buffer) : Buffer.concat([rest, chunk as Buffer]);
    const whole = wholeCharacters(bytes);
    if (!isUtf8(whole)) return false;
    rest = Buffer.from(bytes.subarray(whole.length));
  }
  return isUtf8(rest);
}

/** What stands against a file being UTF-8 throughout. */
export interface EncodingFault {
  /** Line of the first byte that is not UTF-8, from 1. */
  readonly line: number;
  /** Letters written as UTF-8 occur too: two systems have written the file. */
  readonly mixed: boolean;
}

/** Reads the whole file; undefined when every byte of it is UTF-8. */
export async function findEncodingFault(path: string): Promise<EncodingFault | undefined> {
  let line = 1;
  let faultLine: number | undefined;
  let multibyte = false;
  let rest: Buffer = Buffer.alloc(0);
  const take = (bytes: Buffer): void => {
    for (let start = 0; start < bytes.length; line += 1) {
      const end = bytes.indexOf(10, start);
      const row = bytes.subarray(start, end < 0 ? bytes.length : end);
      if (!isUtf8(row)) faultLine ??= line;
      else multibyte ||= row.some((byte) => byte >= 0x80);
      start = end < 0 ? bytes.length : end + 1;
    }
  };
  for await (const chunk of readAsUtf8(path, "utf-8")) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const whole = bytes.lastIndexOf(10) + 1;
    take(bytes.subarray(0, whole));
    rest = Buffer.from(bytes.subarray(whole));
  }
  take(rest);
  return faultLine === undefined ? undefined : { line: faultLine, mixed: multibyte };
}
