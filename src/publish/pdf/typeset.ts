/**
 * The book → PDF by Typst. The only place that knows the typesetter: it gets the template, the book as data and the
 * drawings as files of its own, sees no other file and reaches no network.
 *
 * Layer: publish; no clock, the same bytes every time.
 */
import type { NodeCompiler, NodeTypstDocument } from "@myriaddreamin/typst-ts-node-compiler";
import type { Book, BookFile } from "./book.ts";
import { markAccessible } from "./conformance.ts";

export interface PdfAssets {
  readonly template: string;
  /** How drawings look; BRAND stands for the theme's colour. */
  readonly chartStyles: string;
  /** TrueType files. */
  readonly fonts: readonly Uint8Array[];
  /** Loaded when a PDF is asked for: the engine is large. */
  readonly createCompiler: (typeof NodeCompiler)["create"];
}

/** A folder that is not there: the template can read only what it is handed. */
const nowhere = "/fasit-pdf";

/**
 * A PDF that is PDF/A-2a and PDF/UA-1 at once. Throws when the template refuses the book, for instance a drawing
 * without words: that is our fault, no user's.
 */
export function typeset(book: Book, files: readonly BookFile[], assets: PdfAssets): Uint8Array {
  const compiler = assets.createCompiler({
    workspace: nowhere,
    fontArgs: [{ fontBlobs: assets.fonts.map((bytes) => Buffer.from(bytes)) }],
  });
  compiler.mapShadow(`${nowhere}/book.json`, Buffer.from(JSON.stringify(book)));
  for (const { name, content } of files) compiler.mapShadow(`${nowhere}/${name}`, Buffer.from(content));
  const compiled = compiler.compile({ mainFileContent: assets.template });
  const document = compiled.result;
  if (document === null) throw new Error(`the PDF template failed: ${problemsOf(compiler, compiled)}`);
  // Asked for once as PDF/UA, which refuses what is not accessible, and kept as PDF/A with the same marks.
  render(compiler, document, "ua-1", book.year);
  return markAccessible(render(compiler, document, "a-2a", book.year));
}

function render(compiler: NodeCompiler, document: NodeTypstDocument, standard: string, year: number): Buffer {
  return compiler.pdf(document, { pdfStandard: standard, creationTimestamp: Date.UTC(year, 11, 31) / 1000 });
}

function problemsOf(compiler: NodeCompiler, compiled: ReturnType<NodeCompiler["compile"]>): string {
  const error = compiled.takeDiagnostics();
  return error === null ? "no reason given" : JSON.stringify(compiler.fetchDiagnostics(error));
}
