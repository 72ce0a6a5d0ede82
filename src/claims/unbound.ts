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
import { levelRule } from "./rules/level-rule.ts";
import { readMagnitude, readUnit } from "./rules/magnitude.ts";
import { rangeRule } from "./rules/range-rule.ts";
import { rankRule } from "./rules/rank-rule.ts";
import type { Scan } from "./rules/rule.ts";
import { lookUp, tokenize, wordOf } from "./tokens.ts";

/** A number that nobody checks: its words, unit included, and where they stand. */
export interface UnboundNumber {
  readonly text: string;
  readonly at: Span;
}

/** What may be bound and is not: a number, a date of a day or a month of a year, a place among all years. */
export interface UnboundClaim extends UnboundNumber {
  readonly kind: "number" | "date" | "rank";
}

/** In the order of the text. */
export function findUnbound(chapter: Chapter): readonly UnboundNumber[] {
  return claimsIn(chapter)
    .filter(({ kind }) => kind === "number")
    .map(({ text, at }) => ({ text, at }));
}

/** The same with dates and places, which need no binding but may have one. */
export function claimsIn(chapter: Chapter): readonly UnboundClaim[] {
  const lexicon = lexiconOf(chapter.language);
  return chapter.runs.flatMap((run) => unboundIn(run, lexicon));
}

function unboundIn(run: ProseRun, lexicon: Lexicon): readonly UnboundClaim[] {
  const tokens = tokenize(run.text, lexicon);
  const scan: Scan = { text: run.text, tokens, lexicon, ...usualConventions };
  const found: UnboundClaim[] = [];
  for (let at = 0; at < tokens.length; ) {
    const levels = levelsAt(scan, at);
    if (levels !== undefined) {
      for (const { start, end } of levels.places)
        found.push({ kind: "number", text: run.text.slice(start, end), at: run.at(start, end) });
      at = levels.next;
      continue;
    }
    const [next, kind] = step(scan, at);
    const [first, last] = [tokens[at], tokens[next - 1]];
    if (kind !== undefined && first !== undefined && last !== undefined)
      found.push({ kind, text: run.text.slice(first.start, last.end), at: run.at(first.start, last.end) });
    at = next;
  }
  return found;
}

interface Levels {
  readonly places: readonly { readonly start: number; readonly end: number }[];
  readonly next: number;
}

/** «fra 48,3 til 41,6 prosent»: two numbers, of two years, that share what they are told in. */
function levelsAt(scan: Scan, at: number): Levels | undefined {
  const match = levelRule(scan, at);
  if (match === undefined || match.readings[0]?.level !== "before") return undefined;
  const places = match.readings.map(({ start, text, written }) => ({
    start: start + (written?.start ?? 0),
    end: start + text.length,
  }));
  return { places, next: match.next };
}

/** The token after what begins at `at`, and what is unbound there. */
function step(scan: Scan, at: number): readonly [number, (UnboundClaim["kind"] | undefined)?] {
  const { tokens, lexicon } = scan;
  const date = dateRule(scan, at);
  if (date !== undefined) {
    // A bare year, and a month of no year, are context.
    const isDated =
      /^\d{4}-\d\d/.test(date.readings[0]?.date ?? "") || date.readings[0]?.months !== undefined;
    return isDated ? [date.next, "date"] : [date.next];
  }
  const token = tokens[at];
  if (isReference(tokens, at, lexicon)) return [endOfReference(tokens, at)];
  const [rank] = rankRule(scan, at)?.readings ?? [];
  if (rank?.since !== undefined) return [rankRule(scan, at)?.next ?? at + 1, "rank"];
  const range = rangeRule(scan, at);
  if (token?.kind === "number" && token.ordinal) return [range?.next ?? at + 1];
  if (range !== undefined) return [range.next, "number"];
  const magnitude = readMagnitude(scan, at);
  if (magnitude !== undefined) {
    const isOne = magnitude.asWord && magnitude.digits === "1" && !magnitude.scaled;
    const { next } = readUnit(scan, magnitude.next, magnitude, false);
    const isNumber = !isOne && (magnitude.scaled || yearAt(scan, at) === undefined || next > at + 1);
    return [Math.max(next, at + 1), isNumber ? "number" : undefined];
  }
  if (token?.kind === "number") return [at + 1, "number"];
  // A scale alone («flere millioner») counts too, unless it belongs to the number in the link before it or is the
  // unit of a heading («Inntekter (mill. kr)»).
  const scale = lookUp(tokens, at, lexicon.scales);
  const isAlone = ![placeholder, "("].includes(wordOf(tokens[at - 1]));
  return [scale?.next ?? at + 1, scale !== undefined && isAlone ? "number" : undefined];
}
