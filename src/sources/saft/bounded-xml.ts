/**
 * XML from outside, read as a stream with bounded cost: no document type (so no entity can be defined or
 * fetched), no deep nesting, no text, name or comment without end. The first thing that is wrong ends the
 * reading: what stands after a fault in XML cannot be trusted, and half a ledger is worse than none.
 *
 * Layer: sources; reads files.
 */
import { createReadStream } from "node:fs";
import { SaxesParser, type SaxesTagNS } from "saxes";
import { type Finding, finding } from "../../base/finding.ts";
import type { XmlEncoding } from "./xml-encoding.ts";

/** Characters between two marks in the file (tags, comments): far more than any honest value has. */
const longestPiece = 1 << 20;
const deepestNesting = 64;

/** What the reader of a format hears. Lines and columns count from 1. */
export interface XmlHandler {
  /** `depth` is 1 for the root. Return a finding to end the reading. */
  open(name: string, namespace: string, depth: number, place: XmlPlace): Finding | undefined;
  /** `text` is all the text since the last tag. */
  close(name: string, text: string, depth: number): Finding | undefined;
}

/** Where the reader stands. Asked for only when somebody wants to know: a tag has two places. */
export interface XmlPlace {
  /** The `<` of the tag that is being opened. */
  tagLine(): number;
  tagColumn(): number;
  /** Just after that tag, where its text begins. */
  textLine(): number;
  textColumn(): number;
}

/** Ends the reading from inside the parser; never leaves this file. */
class Stop extends Error {
  readonly found: Finding;
  constructor(found: Finding) {
    super(found.code);
    this.found = found;
  }
}

/** Bytes that are not of the encoding they were read in. */
export class NotInEncoding extends Error {}

/**
 * Reads the whole file. The finding is why it was not read to its end (FAS1101–FAS1104), or what the
 * handler returned; undefined when all is well. Throws `NotInEncoding` when UTF-8 turns out to be wrong:
 * the caller may begin again with another encoding.
 */
export async function readXml(
  path: string,
  file: string,
  encoding: XmlEncoding,
  handler: XmlHandler,
): Promise<Finding | undefined> {
  const reader = new BoundedReader(file, handler);
  const decoder = new TextDecoder(encoding, { fatal: true });
  const stream = createReadStream(path, { highWaterMark: 1 << 18 });
  try {
    for await (const chunk of stream) reader.write(decoded(decoder, chunk as Buffer));
    reader.write(decoded(decoder, undefined));
    reader.end();
    return undefined;
  } catch (error) {
    if (error instanceof Stop) return error.found;
    throw error;
  } finally {
    stream.destroy();
  }
}

function decoded(decoder: InstanceType<typeof TextDecoder>, chunk: Buffer | undefined): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch {
    throw new NotInEncoding();
  }
}

class BoundedReader implements XmlPlace {
  readonly #parser = new SaxesParser({ xmlns: true, position: true });
  readonly #file: string;
  #depth = 0;
  #text = "";
  #lastMark = 0;
  #ended = false;
  #startLine = 1;
  #startColumn = 1;

  constructor(file: string, handler: XmlHandler) {
    this.#file = file;
    const parser = this.#parser;
    parser.on("opentagstart", (tag) => {
      // The character after the name has been read: step back over it, the name and the `<`.
      const column = parser.columnIndex - tag.name.length - 1;
      this.#startLine = column > 0 ? parser.line : Math.max(1, parser.line - 1);
      this.#startColumn = Math.max(1, column);
    });
    parser.on("opentag", (tag) => this.#open(tag, handler));
    parser.on("closetag", (tag) => {
      this.#lastMark = parser.position;
      const found = handler.close(tag.local, this.#text, this.#depth);
      this.#text = "";
      this.#depth -= 1;
      if (found !== undefined) this.#stop(found);
    });
    parser.on("text", (text) => this.#add(text));
    parser.on("cdata", (text) => this.#add(text));
    const mark = (): void => {
      this.#lastMark = parser.position;
    };
    parser.on("comment", mark);
    parser.on("processinginstruction", mark);
    parser.on("xmldecl", mark);
    parser.on("doctype", () => this.#stop(finding("FAS1103", this.#here(), { file })));
    parser.on("error", (error) => this.#fail(error.message));
  }

  /** In pieces, so that a text without end is seen before it has been gathered. */
  write(text: string): void {
    for (let from = 0; from < text.length; from += longestPiece) {
      this.#parser.write(
        from === 0 && text.length <= longestPiece ? text : text.slice(from, from + longestPiece),
      );
      if (this.#parser.position - this.#lastMark > longestPiece)
        this.#stop(finding("FAS1104", this.#here(), { what: "text", limit: longestPiece }));
    }
  }

  end(): void {
    this.#ended = true;
    this.#parser.close();
  }

  tagLine(): number {
    return this.#startLine;
  }

  tagColumn(): number {
    return this.#startColumn;
  }

  textLine(): number {
    return this.#parser.line;
  }

  textColumn(): number {
    return this.#parser.columnIndex + 1;
  }

  #open(tag: SaxesTagNS, handler: XmlHandler): void {
    this.#lastMark = this.#parser.position;
    this.#text = "";
    this.#depth += 1;
    if (this.#depth > deepestNesting)
      this.#stop(finding("FAS1104", this.#here(), { what: "depth", limit: deepestNesting }));
    const found = handler.open(tag.local, tag.uri, this.#depth, this);
    if (found !== undefined) this.#stop(found);
  }

  #add(text: string): void {
    this.#lastMark = this.#parser.position;
    this.#text = this.#text === "" ? text : this.#text + text;
    if (this.#text.length > longestPiece)
      this.#stop(finding("FAS1104", this.#here(), { what: "text", limit: longestPiece }));
  }

  #fail(message: string): never {
    if (this.#ended) this.#stop(finding("FAS1102", this.#here(), { file: this.#file, open: this.#depth }));
    this.#stop(
      finding("FAS1101", this.#here(), { problem: message.replace(/^\d+:\d+: /, "").replace(/\.$/, "") }),
    );
  }

  #here() {
    return { file: this.#file, line: this.#parser.line, column: Math.max(1, this.#parser.columnIndex) };
  }

  #stop(found: Finding): never {
    throw new Stop(found);
  }
}
