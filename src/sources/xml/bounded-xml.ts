/**
 * XML from outside as events, at a bounded cost: no document type (so no entity can be defined or fetched), no deep
 * nesting, no text, name or comment without end. The first thing that is wrong ends the reading: what stands after a
 * fault in XML cannot be trusted. The only place that gives the parser
 * what comes from outside.
 *
 * Layer: sources; pure.
 */
import { SaxesParser, type SaxesTagNS, type SaxesTagPlain } from "saxes";

/** Characters between two marks in the file (tags, comments): far more than any honest value has. */
const longestPiece = 1 << 20;
/** What the parser is given at a time, so that a text without end is seen before it has been gathered. */
const pieceStep = 1 << 18;
const deepestNesting = 64;

export type XmlProblem =
  | { readonly kind: "syntax"; readonly message: string }
  /** The file ends with `open` elements that are not closed. */
  | { readonly kind: "cut"; readonly open: number }
  | { readonly kind: "doctype" }
  | { readonly kind: "depth" | "text"; readonly limit: number };

/** Thrown out of `write` and `end`. */
export class XmlFault extends Error {
  readonly problem: XmlProblem;
  readonly line: number;
  readonly column: number;

  constructor(problem: XmlProblem, line: number, column: number) {
    super(problem.kind);
    this.problem = problem;
    this.line = line;
    this.column = column;
  }
}

export interface XmlTag {
  /** Without its prefix. */
  readonly name: string;
  /** "" where namespaces are not read. */
  readonly namespace: string;
  /** Its attributes with their prefix; empty where namespaces are read. */
  readonly attributes: Readonly<Record<string, string>>;
}

export interface XmlEvents {
  /** `depth` is 1 for the root. */
  readonly open: (tag: XmlTag, depth: number) => void;
  readonly close: (name: string, depth: number) => void;
  /** A text may come in several pieces. */
  readonly text: (text: string) => void;
}

/** Where the reader stands. Asked for only when somebody wants to know: a tag has two places. Counts from 1. */
export interface XmlPlace {
  /** The `<` of the tag that is being opened. */
  tagLine(): number;
  tagColumn(): number;
  /** Just after that tag, where its text begins. */
  textLine(): number;
  textColumn(): number;
}

export interface XmlReading {
  /** Are namespaces resolved? An undeclared prefix is then a fault. */
  readonly namespaces: boolean;
  /** Are places kept? It costs time. */
  readonly places: boolean;
}

const noAttributes = {};

export class BoundedXml implements XmlPlace {
  readonly #parser: SaxesParser<{ xmlns: boolean; position: boolean }>;
  #depth = 0;
  #textLength = 0;
  #lastMark = 0;
  #ended = false;
  #startLine = 1;
  #startColumn = 1;

  constructor(events: XmlEvents, { namespaces, places }: XmlReading) {
    const parser = new SaxesParser({ xmlns: namespaces, position: places });
    this.#parser = parser;
    if (places)
      parser.on("opentagstart", (tag) => {
        // The character after the name has been read: step back over it, the name and the `<`.
        const column = parser.columnIndex - tag.name.length - 1;
        this.#startLine = column > 0 ? parser.line : Math.max(1, parser.line - 1);
        this.#startColumn = Math.max(1, column);
      });
    parser.on("opentag", (tag) => {
      this.#mark();
      this.#depth += 1;
      if (this.#depth > deepestNesting) this.#fail({ kind: "depth", limit: deepestNesting });
      events.open(namespaces ? resolved(tag as SaxesTagNS) : plain(tag as SaxesTagPlain), this.#depth);
    });
    parser.on("closetag", (tag) => {
      this.#mark();
      events.close(namespaces ? (tag as SaxesTagNS).local : localName(tag.name), this.#depth);
      this.#depth -= 1;
    });
    const text = (value: string): void => {
      this.#lastMark = parser.position;
      this.#textLength += value.length;
      if (this.#textLength > longestPiece) this.#fail({ kind: "text", limit: longestPiece });
      events.text(value);
    };
    parser.on("text", text);
    parser.on("cdata", text);
    const mark = (): void => {
      this.#lastMark = parser.position;
    };
    parser.on("comment", mark);
    parser.on("processinginstruction", mark);
    parser.on("xmldecl", mark);
    parser.on("doctype", () => this.#fail({ kind: "doctype" }));
    parser.on("error", ({ message }) =>
      this.#fail(
        this.#ended
          ? { kind: "cut", open: this.#depth }
          : { kind: "syntax", message: message.replace(/^\d+:\d+: /, "").replace(/\.$/, "") },
      ),
    );
  }

  /** The next piece of the file. Throws XmlFault. */
  write(text: string): void {
    for (let from = 0; from < text.length; from += pieceStep) {
      this.#parser.write(text.length <= pieceStep ? text : text.slice(from, from + pieceStep));
      if (this.#parser.position - this.#lastMark > longestPiece)
        this.#fail({ kind: "text", limit: longestPiece });
    }
  }

  /** The end of the file. Throws XmlFault when there should be more. */
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

  #mark(): void {
    this.#lastMark = this.#parser.position;
    this.#textLength = 0;
  }

  #fail(problem: XmlProblem): never {
    throw new XmlFault(problem, this.#parser.line, Math.max(1, this.#parser.columnIndex));
  }
}

function resolved(tag: SaxesTagNS): XmlTag {
  return { name: tag.local, namespace: tag.uri, attributes: noAttributes };
}

function plain(tag: SaxesTagPlain): XmlTag {
  return { name: localName(tag.name), namespace: "", attributes: tag.attributes };
}

/** `x:row` → `row`. */
function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}
