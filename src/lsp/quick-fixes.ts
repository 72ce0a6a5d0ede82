/**
 * What can be put right at once: a figure's id that is nearly one that exists, and a number that is not what
 * the accounts say.
 *
 * Layer: lsp; pure.
 */
import type { Range, TextEdit } from "vscode-languageserver/node.js";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { FindingOf } from "../base/finding.ts";
import { lspWords } from "../base/messages/lsp.ts";
import type { Compilation } from "../compile/compile.ts";
import { mendedClaim } from "../compile/fix.ts";
import { blockAt, boundIds, isIn, linesOf, type NamedFigure, namedFigures, rangeOf } from "./place.ts";

export interface QuickFix {
  readonly code: "FAS5001" | "FAS5002";
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

/** The fixes of the findings that touch `range` in `file`, whose text now is `text`. */
export function quickFixes(
  compilation: Compilation,
  file: string,
  text: string,
  range: Range,
): readonly QuickFix[] {
  return compilation.findings.flatMap((finding) => {
    if (finding.at?.file !== file || !touches(rangeOf(finding.at, text), range)) return [];
    if (finding.code === "FAS5001") return nearFigures(finding, text, compilation);
    if (finding.code === "FAS5002") return trueWording(finding, text, compilation);
    return [];
  });
}

function touches(a: Range, b: Range): boolean {
  return isIn(a, b.start.line, b.start.character) || isIn(b, a.start.line, a.start.character);
}

function nearFigures(
  { at, data }: FindingOf<"FAS5001">,
  text: string,
  { language }: Compilation,
): readonly QuickFix[] {
  if (at === undefined || data.near === "") return [];
  const lines = linesOf(text);
  const from = at.line - 1;
  const to = at.endLine === undefined ? from : at.endLine - 1;
  const found = lines.slice(from, to + 1).flatMap((line, index) => {
    const place = from + index;
    const inText = at.file.endsWith(".md") && blockAt(lines, place) === undefined;
    const ids: readonly NamedFigure[] = inText ? boundIds(line) : namedFigures(line);
    const one = ids.find(({ id, start }) => id === data.id && isIn(rangeOf(at, text), place, start));
    return one === undefined ? [] : [{ line: place, ...one }];
  })[0];
  if (found === undefined) return [];
  const range = {
    start: { line: found.line, character: found.start },
    end: { line: found.line, character: found.end },
  };
  return data.near.split(", ").map((near) => ({
    code: "FAS5001",
    title: lspWords[language].replaceFigure(near),
    edits: [{ range, newText: near }],
  }));
}

/** The wording `fasit fix` proposes, when the words still stand where they were read. */
function trueWording(
  { at }: FindingOf<"FAS5002">,
  text: string,
  { report, language, sourceText }: Compilation,
): readonly QuickFix[] {
  const claim = report?.claims.find(
    ({ binding: { phraseAt } }) =>
      phraseAt.file === at?.file && phraseAt.line === at.line && phraseAt.column === at.column,
  );
  if (report === undefined || claim === undefined || at === undefined) return [];
  const document = TextDocument.create("", "markdown", 0, text);
  const compiled = TextDocument.create("", "markdown", 0, sourceText(at.file) ?? "");
  const range = rangeOf(at, text);
  if (document.getText(range) !== compiled.getText(rangeOf(at, compiled.getText()))) return [];
  const mended = mendedClaim(claim, report, text);
  if (mended.kind === "left") return [];
  const edits = mended.edits.map(({ from, to, text: newText }) => ({
    range: { start: document.positionAt(from), end: document.positionAt(to) },
    newText,
  }));
  return [{ code: "FAS5002", title: lspWords[language].write(mended.phrase), edits }];
}
