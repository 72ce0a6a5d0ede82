/**
 * A file's text in pieces between line feeds, in chunks and never whole. Carriage returns and a byte order
 * mark are left as they are: to KOSTRA's controls they count.
 *
 * Layer: sources; reads files.
 */
import { isUtf8 } from "node:buffer";
import { createReadStream } from "node:fs";
import type { Encoding } from "./encoding.ts";

const chunkBytes = 1 << 20;
/** A piece longer than this is no line of text; what is read so far is cut there. */
const longestPiece = 1 << 24;

/** UTF-8 when every byte of the file is; reads it through. Otherwise Windows-1252, of which Latin-1 is a part. */
export async function textEncodingOf(path: string): Promise<Exclude<Encoding, "utf-16le">> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(path, { highWaterMark: chunkBytes })) {
    const bytes = rest.length === 0 ? (chunk as Buffer) : Buffer.concat([rest, chunk as Buffer]);
    const whole = bytes.lastIndexOf(10) + 1;
    if (whole === 0 && bytes.length > longestPiece) return "windows-1252";
    if (!isUtf8(bytes.subarray(0, whole))) return "windows-1252";
    rest = Buffer.from(bytes.subarray(whole));
  }
  return isUtf8(rest) ? "utf-8" : "windows-1252";
}

/** The pieces of each chunk. The last one, after the last line feed, comes too, also when it is empty. */
export async function* readPieces(path: string, encoding: Encoding): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  let rest = "";
  for await (const chunk of createReadStream(path, { highWaterMark: chunkBytes })) {
    const pieces = (rest + decoder.decode(chunk as Buffer, { stream: true })).split("\n");
    rest = pieces.pop() ?? "";
    if (rest.length > longestPiece) {
      pieces.push(rest);
      rest = "";
    }
    yield pieces;
  }
  yield (rest + decoder.decode()).split("\n");
}
