/**
 * Numbers in the prose that no link binds. Left out on purpose: years, dates, sections of law and other
 * references («kapittel 5», «nr. 714»), ordinals («10. trinn»), the number one, and digits inside words.
 *
 * Layer: claims; pure.
 */
import type { Span } from "../base/finding.ts";
import { type Chapter, type ProseRun, placeholder } from "../prose/chapter.ts";
import { usualConventions } from "./claim.ts";
import { type Lexicon, lexiconOf } from "./lexicon/index.ts";
import { endOfReference, isReference } from "./references.ts";
import { yearAt } from "./rules/calendar.ts";
import { dateRule } from "./rules/date-rule.ts";
import { readMagnitude, readUnit } from "./rules/magnitude.ts";
import { rangeRule } from "./rules/range-rule.ts";
import type { Scan } from "./rules/rule.ts";
import { lookUp, tokenize, wordOf } from "./tokens.ts";

/** A number that nobody checks: its words, unit included, and where they stand. */
export interface UnboundNumber {
  readonly text: string;
  readonly at: Span;
}

/** In the order of the text. */
export function findUnbound(chapter: Chapter): readonly UnboundNumber[] {
  const lexicon = lexiconOf(chapter.language);
  return chapter.runs.flatMap((run) => unboundIn(run, lexicon));
}

function unboundIn(run: ProseRun, lexicon: Lexicon): readonly UnboundNumber[] {
  const tokens = tokenize(run.text, lexicon);
  const scan: Scan = { text: run.text, tokens, lexicon, ...usualConventions };
  const found: UnboundNumber[] = [];
  for (let at = 0; at < tokens.length; ) {
    const [next, isUnbound] = step(scan, at);
    const [first, last] = [tokens[at], tokens[next - 1]];
    if (isUnbound && first !== undefined && last !== undefined)
      found.push({ text: run.text.slice(first.start, last.end), at: run.at(first.start, last.end) });
    at = next;
  }
  return found;
}

/** The token after what begins at `at`, and whether that is an unbound number. */
function step(scan: Scan, at: number): readonly [number, boolean] {
  const { tokens, lexicon } = scan;
  const date = dateRule(scan, at);
  if (date !== undefined) return [date.next, false];
  const token = tokens[at];
  if (isReference(tokens, at, lexicon)) return [endOfReference(tokens, at), false];
  const range = rangeRule(scan, at);
  if (token?.kind === "number" && token.ordinal) return [range?.next ?? at + 1, false];
  if (range !== undefined) return [range.next, true];
  const magnitude = readMagnitude(scan, at);
  if (magnitude !== undefined) {
    const isOne = magnitude.asWord && magnitude.digits === "1" && !magnitude.scaled;
    const { next } = readUnit(scan, magnitude.next, magnitude, false);
    return [
      Math.max(next, at + 1),
      !isOne && (magnitude.scaled || yearAt(scan, at) === undefined || next > at + 1),
    ];
  }
  if (token?.kind === "number") return [at + 1, true];
  // A scale alone («flere millioner») counts too, unless it belongs to the number in the link before it.
  const scale = lookUp(tokens, at, lexicon.scales);
  return [scale?.next ?? at + 1, scale !== undefined && wordOf(tokens[at - 1]) !== placeholder];
}
