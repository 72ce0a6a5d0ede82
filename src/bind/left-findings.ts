/**
 * The numbers that are not bound surely enough → findings, each at its place.
 *
 * Layer: bind; pure.
 */
import { type Finding, finding, type Span } from "../base/finding.ts";
import type { BindableNumber } from "./propose.ts";

/** `file` is how the text is named in the findings. */
export function leftFindings(left: readonly BindableNumber[], file: string): readonly Finding[] {
  return left.map(({ text: words, line, column, endLine, endColumn, proposals }) => {
    const at: Span = { file, line, column, endLine, endColumn };
    const text = words.replaceAll(/\s+/g, " ");
    if (proposals.length === 0) return finding("FAS5021", at, { text });
    const candidates = proposals.map(({ target, confidence, words: shared }) => ({
      target,
      percent: Math.round(confidence * 100),
      words: shared,
    }));
    return finding("FAS5020", at, { text, proposals: candidates });
  });
}
