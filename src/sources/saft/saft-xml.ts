/**
 * A SAF-T file as a stream of elements with their texts. The first thing that is wrong ends the reading: half a ledger is
 * worse than none.
 *
 * Layer: sources; reads files.
 */
import { createReadStream } from "node:fs";
import { type Finding, finding } from "../../base/finding.ts";
import { BoundedXml, XmlFault, type XmlPlace } from "../xml/bounded-xml.ts";
import type { XmlEncoding } from "../xml/xml-encoding.ts";

/** What the reader of a format hears. Lines and columns count from 1. */
export interface XmlHandler {
  /** `depth` is 1 for the root. Return a finding to end the reading. */
  open(name: string, namespace: string, depth: number, place: XmlPlace): Finding | undefined;
  /** `text` is all the text since the last tag. */
  close(name: string, text: string, depth: number): Finding | undefined;
}

/** The handler has heard enough; never leaves this file. */
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
  const xml = elementsOf(handler);
  const decoder = new TextDecoder(encoding, { fatal: true });
  const stream = createReadStream(path, { highWaterMark: 1 << 18 });
  try {
    for await (const chunk of stream) xml.write(decoded(decoder, chunk as Buffer));
    xml.write(decoded(decoder, undefined));
    xml.end();
    return undefined;
  } catch (error) {
    if (error instanceof Stop) return error.found;
    if (error instanceof XmlFault) return faultFinding(error, file);
    throw error;
  } finally {
    stream.destroy();
  }
}

function elementsOf(handler: XmlHandler): BoundedXml {
  let text = "";
  const heed = (found: Finding | undefined): void => {
    if (found !== undefined) throw new Stop(found);
  };
  const xml: BoundedXml = new BoundedXml(
    {
      open: ({ name, namespace }, depth) => {
        text = "";
        heed(handler.open(name, namespace, depth, xml));
      },
      close: (name, depth) => {
        const whole = text;
        text = "";
        heed(handler.close(name, whole, depth));
      },
      text: (piece) => {
        text = text === "" ? piece : text + piece;
      },
    },
    { namespaces: true, places: true },
  );
  return xml;
}

function decoded(decoder: InstanceType<typeof TextDecoder>, chunk: Buffer | undefined): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch {
    throw new NotInEncoding();
  }
}

function faultFinding({ problem, line, column }: XmlFault, file: string): Finding {
  const at = { file, line, column };
  switch (problem.kind) {
    case "syntax":
      return finding("FAS1101", at, { problem: problem.message });
    case "cut":
      return finding("FAS1102", at, { file, open: problem.open });
    case "doctype":
      return finding("FAS1103", at, { file });
    default:
      return finding("FAS1104", at, { what: problem.kind, limit: problem.limit });
  }
}
