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

/**
 * The author's words with the number that is true. The suggestion is for the words a reading was read from,
 * which may begin with a hedge in front of the link: «nesten [80](…)».
 */
function trueWording(
  { at, data }: FindingOf<"FAS5002">,
  text: string,
  { report, language }: Compilation,
): readonly QuickFix[] {
  const claim = report?.claims.find(
    ({ binding: { phraseAt } }) =>
      phraseAt.file === at?.file && phraseAt.line === at.line && phraseAt.column === at.column,
  );
  if (claim === undefined || at === undefined || data.suggestion === "") return [];
  const { reason, readings, decisive } = claim.decision;
  const reading = decisive ?? readings["part" in reason ? Math.min(reason.part, readings.length - 1) : 0];
  if (reading === undefined) return [];
  const document = TextDocument.create("", "markdown", 0, text);
  const range = rangeOf(at, text);
  const [from, to] = [document.offsetAt(range.start), document.offsetAt(range.end)];
  // Markup in the phrase leaves no simple place for the new words.
  if (onOneLine(text.slice(from, to)) !== onOneLine(claim.binding.phrase)) return [];
  const hedge = Math.max(-reading.start, 0);
  const front = reading.text.slice(0, hedge);
  const opening = from - 1;
  if (onOneLine(text.slice(opening - hedge, opening)) !== onOneLine(front)) return [];
  const place = (start: number, end: number): Range => ({
    start: document.positionAt(start),
    end: document.positionAt(end),
  });
  const inside = from + Math.max(reading.start, 0);
  const words = place(inside, inside + reading.text.length - hedge);
  const keepsHedge = data.suggestion.startsWith(front);
  return [
    {
      code: "FAS5002",
      title: lspWords[language].write(data.suggestion),
      edits: [
        ...(keepsHedge ? [] : [{ range: place(opening - hedge, opening), newText: "" }]),
        { range: words, newText: keepsHedge ? data.suggestion.slice(hedge) : data.suggestion },
      ],
    },
  ];
}

/** As it reads when it is not broken into lines; the length is the same. */
function onOneLine(text: string): string {
  return text.replaceAll(/[\r\n]/g, " ");
}
