/**
 * A part of a workbook as XML events. Names come without their prefix, since programs choose it.
 *
 * Layer: sources; pure (bytes in, events out).
 */
import { BoundedXml, XmlFault } from "../xml/bounded-xml.ts";
import { WorkbookFault, type WorkbookProblem } from "./fault.ts";

const pieceStep = 1 << 16;

export interface XmlEvents {
  /** Attributes with their prefix. */
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

const problems: Readonly<Record<XmlFault["problem"]["kind"], WorkbookProblem>> = {
  syntax: "xml",
  cut: "xml",
  doctype: "doctype",
  depth: "too-deep",
  text: "too-large",
};

/**
 * Feeds the events of a part; yields after each piece of it, so that the caller can take what has come.
 * Throws WorkbookFault at the first fault: what stands after it cannot be trusted.
 */
export async function* parsePart(
  chunks: AsyncIterable<Buffer>,
  part: string,
  events: XmlEvents,
): AsyncGenerator<undefined> {
  const xml = new BoundedXml(
    {
      open: ({ name, attributes }) => events.open(name, attributes),
      close: (name) => events.close(name),
      text: events.text,
    },
    { namespaces: false, places: false },
  );
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const decoded = (chunk: Buffer | undefined): string => {
    try {
      return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
    } catch {
      throw new WorkbookFault("xml", part);
    }
  };
  try {
    for await (const chunk of chunks)
      for (let from = 0; from < chunk.length; from += pieceStep) {
        xml.write(decoded(chunk.subarray(from, from + pieceStep)));
        yield;
      }
    decoded(undefined);
    xml.end();
  } catch (error) {
    if (error instanceof XmlFault) throw new WorkbookFault(problems[error.problem.kind], part);
    throw error;
  }
}

/** The whole of a small part. */
export async function parseWhole(
  chunks: AsyncIterable<Buffer>,
  part: string,
  events: XmlEvents,
): Promise<void> {
  for await (const _ of parsePart(chunks, part, events));
}
