/**
 * Parts of a year: «første halvår 2017», «3. kvartal i 2017», «utgangen av 2017», «årsskiftet 2017/2018»,
 * «mellom juni og august 2017». How long the loose ones are is a convention: docs/readings.md.
 *
 * Layer: claims; pure.
 */
import { lookUp, lookUpWord, wordOf } from "../tokens.ts";
import { type MonthSpan, monthAt, yearAt } from "./calendar.ts";
import { isDash, type Scan } from "./rule.ts";

/** The part of a year that begins at token `at`. */
export function partOfYear(scan: Scan, at: number): MonthSpan | undefined {
  return counted(scan, at) ?? loose(scan, at) ?? turn(scan, at) ?? between(scan, at);
}

/** «første halvår 2017», «1. kvartal 2017», «second half of 2017». */
function counted(scan: Scan, at: number): MonthSpan | undefined {
  const { tokens, lexicon } = scan;
  const token = tokens[at];
  const ordinal =
    token?.kind === "number" && token.ordinal
      ? Number(token.digits)
      : lookUp(tokens, at, lexicon.yearParts.ordinals)?.value;
  const division = lookUp(tokens, at + 1, lexicon.yearParts.divisions);
  if (ordinal === undefined || division === undefined || ordinal < 1 || ordinal > division.value)
    return undefined;
  const length = 12 / division.value;
  return ofYear(scan, division.next, (ordinal - 1) * length + 1, ordinal * length, true);
}

/** «begynnelsen av 2017», «utgangen av 2017». */
function loose(scan: Scan, at: number): MonthSpan | undefined {
  const part = lookUp(scan.tokens, at, scan.lexicon.yearParts.loose);
  if (part === undefined || wordOf(scan.tokens[part.next]) !== scan.lexicon.ofWord) return undefined;
  return ofYear(scan, part.next, part.value[0], part.value[1], false);
}

function ofYear(
  scan: Scan,
  at: number,
  first: number,
  last: number,
  isCounted: boolean,
): MonthSpan | undefined {
  const { tokens, lexicon } = scan;
  const joined = wordOf(tokens[at]) === lexicon.ofWord || lookUpWord(tokens, at, lexicon.yearJoiners);
  const index = joined ? at + 1 : at;
  const year = yearAt(scan, index);
  // «første halvår 2017–2018» and «2016/2017» are of more years than one.
  const after = tokens[index + 1];
  const isPair = (isDash(after) || wordOf(after) === "/") && tokens[index + 2]?.kind === "number";
  if (year === undefined || isPair) return undefined;
  return { months: monthsOf(year, first, last), date: year, counted: isCounted, next: index + 1 };
}

function monthsOf(year: string, first: number, last: number): readonly string[] {
  return Array.from({ length: last - first + 1 }, (_, i) => `${year}-${String(first + i).padStart(2, "0")}`);
}

/** «årsskiftet 2017/2018»: December and January. */
function turn(scan: Scan, at: number): MonthSpan | undefined {
  const { tokens, lexicon } = scan;
  if (!lexicon.yearParts.turns.includes(wordOf(tokens[at]))) return undefined;
  const [first, second] = [yearAt(scan, at + 1), tokens[at + 3]];
  const joined = wordOf(tokens[at + 2]) === "/" || isDash(tokens[at + 2]);
  if (first === undefined || !joined || second?.kind !== "number") return undefined;
  const next = String(Number(first) + 1);
  if (second.digits !== next && second.digits !== next.slice(2)) return undefined;
  return { months: [`${first}-12`, `${next}-01`], date: first, counted: false, next: at + 4 };
}

/** «mellom juni og august 2017», both months included. */
function between(scan: Scan, at: number): MonthSpan | undefined {
  const { tokens, lexicon } = scan;
  const range = lexicon.ranges.find(({ open }) => open === wordOf(tokens[at]));
  const [first, last] = [monthAt(scan, at + 1), monthAt(scan, at + 3)];
  if (range === undefined || wordOf(tokens[at + 2]) !== range.between) return undefined;
  if (first === undefined || last === undefined || first >= last) return undefined;
  return ofYear(scan, at + 4, first, last, false);
}
