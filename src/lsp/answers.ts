/**
 * The requests an editor makes about a place in a text: hover, completion, definition, quick fixes. None of
 * them fails because a text is half-typed; a bug of ours is logged, and the editor is answered nothing.
 *
 * Layer: lsp.
 */
import {
  type CodeAction,
  CodeActionKind,
  type CompletionItem,
  type Connection,
  type Hover,
  type Location,
  type Position,
  type TextDocuments,
} from "vscode-languageserver/node.js";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { lspWords } from "../base/messages/lsp.ts";
import type { Compilation } from "../compile/compile.ts";
import { completionItems } from "./completion.ts";
import { completionPlace } from "./completion-place.ts";
import type { UriOf } from "./diagnostics.ts";
import { claimHover, figureHover, sourcesText } from "./hover.ts";
import { figureAt, isIn, rangeOf } from "./place.ts";
import { quickFixes } from "./quick-fixes.ts";
import type { ReportSession } from "./report-session.ts";

/** A report an editor has open, and how its files are named on either side. */
export interface OpenReport {
  readonly session: ReportSession;
  readonly uriOf: UriOf;
  /** The path in the report of a file the editor names. */
  fileOf(uri: string): string;
}

interface Asked {
  readonly report: OpenReport;
  readonly file: string;
  readonly text: string;
}

/** Answers on `connection`; `reportOf` finds the report a text belongs to. */
export function answers(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  reportOf: (uri: string) => Promise<OpenReport | undefined>,
): void {
  const answer = async <T>(
    request: string,
    uri: string,
    work: (asked: Asked) => Promise<T | null>,
  ): Promise<T | null> => {
    try {
      const report = await reportOf(uri);
      const document = documents.get(uri);
      if (report === undefined || document === undefined) return null;
      return await work({ report, file: report.fileOf(uri), text: document.getText() });
    } catch (error) {
      connection.console.error(`${lspWords.en.bug(request)}: ${String(error)}`);
      return null;
    }
  };

  connection.onHover(({ textDocument, position }) =>
    answer("hover", textDocument.uri, ({ report, file, text }) =>
      report.session.read((compilation) => hover(compilation, file, text, position)),
    ),
  );
  connection.onDefinition(({ textDocument, position }) =>
    answer("definition", textDocument.uri, ({ report, file, text }) =>
      report.session.readLast((compilation) => definition(compilation, report.uriOf, file, text, position)),
    ),
  );
  connection.onCompletion(({ textDocument, position }) =>
    answer(
      "completion",
      textDocument.uri,
      async ({ report, file, text }): Promise<CompletionItem[] | null> => {
        const place = completionPlace(file, text, position.line, position.character);
        if (place === undefined) return null;
        return report.session.readLast(async (compilation) => [
          ...(await completionItems(place, position.line, compilation)),
        ]);
      },
    ),
  );
  connection.onCodeAction(({ textDocument: { uri }, range, context }) =>
    answer("codeAction", uri, ({ report, file, text }) =>
      report.session.read((compilation): CodeAction[] =>
        quickFixes(compilation, file, text, range).map(({ code, title, edits }, index) => ({
          title,
          kind: CodeActionKind.QuickFix,
          diagnostics: context.diagnostics.filter((one) => one.code === code),
          isPreferred: index === 0,
          edit: { changes: { [uri]: [...edits] } },
        })),
      ),
    ),
  );
}

async function hover(
  compilation: Compilation,
  file: string,
  text: string,
  { line, character }: Position,
): Promise<Hover | null> {
  const { report, language } = compilation;
  const claim = report?.claims.find(
    ({ binding, chapter }) => chapter.file === file && isIn(rangeOf(binding.at, text), line, character),
  );
  const markdown = (value: string) => ({ kind: "markdown" as const, value });
  if (claim !== undefined && claim.values.length > 0) {
    const traces = await Promise.all(
      claim.values.map(({ definition, point }) => compilation.trace(definition.id, point)),
    );
    const all = traces.flatMap(({ figure }) => figure?.sources ?? []);
    const sources = [...new Map(all.map((source) => [source.file, source])).values()];
    const range = rangeOf(claim.binding.at, text);
    return { contents: markdown(claimHover(claim, sources, language)), range };
  }
  const named = figureAt(file, text, line, character);
  if (named === undefined) return null;
  const { figure } = await compilation.trace(named.id, {});
  if (figure === undefined) return null;
  const parts = [figureHover(figure.value, language), sourcesText(figure.sources, language)];
  return {
    contents: markdown(parts.filter((part) => part !== "").join("\n\n")),
    range: { start: { line, character: named.start }, end: { line, character: named.end } },
  };
}

/** Where an own figure is defined; nothing for those of the catalogue. */
async function definition(
  compilation: Compilation,
  uriOf: UriOf,
  file: string,
  text: string,
  { line, character }: Position,
): Promise<Location | null> {
  const named = figureAt(file, text, line, character);
  if (named === undefined) return null;
  const at = (await compilation.evaluate(named.id, {}))?.definition.at;
  if (at === undefined) return null;
  return { uri: uriOf(at.file), range: rangeOf(at, compilation.sourceText(at.file)) };
}
