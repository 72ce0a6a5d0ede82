/**
 * A part of a workbook as XML events, at a bounded cost: no document type (so no entity can be defined),
 * no deep nesting, no text or tag without end. Names come without their prefix, since programs choose it.
 *
 * Layer: sources; pure (bytes in, events out).
 */
import { SaxesParser } from "saxes";
import { WorkbookFault } from "./fault.ts";

const deepestNesting = 64;
/** Characters between two events: Excel's longest cell has 32 767. */
const longestPiece = 1 << 20;
const pieceStep = 1 << 16;

export interface XmlEvents {
  /** Attributes with their prefix. */
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

/** `x:row` → `row`. */
function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

/**
 * Feeds the events of a part; yields after each piece of it, so that the caller can take what has come.
 * Throws WorkbookFault at the first fault: what stands after it cannot be trusted.
 */
export async function* parsePart(
  chunks: AsyncIterable<Buffer>,
  part: string,
  events: XmlEvents,
): AsyncGenerator<undefined> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  let sinceEvent = 0;
  const fail = (problem: "xml" | "doctype" | "too-deep" | "too-large"): never => {
    throw new WorkbookFault(problem, part);
  };
  parser.on("opentag", (tag) => {
    sinceEvent = 0;
    depth += 1;
    if (depth > deepestNesting) fail("too-deep");
    events.open(localName(tag.name), tag.attributes as Readonly<Record<string, string>>);
  });
  parser.on("closetag", (tag) => {
    sinceEvent = 0;
    depth -= 1;
    events.close(localName(tag.name));
  });
  const text = (value: string): void => {
    if (value.length > longestPiece) fail("too-large");
    events.text(value);
  };
  parser.on("text", text);
  parser.on("cdata", text);
  parser.on("doctype", () => fail("doctype"));
  parser.on("error", () => fail("xml"));
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const decoded = (chunk: Buffer | undefined): string => {
    try {
      return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
    } catch {
      return fail("xml");
    }
  };
  for await (const chunk of chunks) {
    for (let from = 0; from < chunk.length; from += pieceStep) {
      const piece = decoded(chunk.subarray(from, from + pieceStep));
      sinceEvent += piece.length;
      parser.write(piece);
      if (sinceEvent > longestPiece) fail("too-large");
      yield;
    }
  }
  decoded(undefined);
  parser.close();
}

/** The whole of a small part. */
export async function parseWhole(
  chunks: AsyncIterable<Buffer>,
  part: string,
  events: XmlEvents,
): Promise<void> {
  for await (const _ of parsePart(chunks, part, events));
}
