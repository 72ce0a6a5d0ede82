/**
 * How long a chapter takes to read.
 *
 * Layer: publish; pure.
 */
import type { Chapter } from "../../prose/chapter.ts";
import { plainText } from "../../prose/inline-text.ts";

/** Words a minute: our own estimate, on the slow side, since numbers slow the reader. */
const wordsPerMinute = 200;

/** At least one. */
export function readingMinutes({ root }: Chapter): number {
  const words = plainText(root)
    .split(/\s+/)
    .filter((word) => word !== "").length;
  return Math.max(1, Math.round(words / wordsPerMinute));
}
