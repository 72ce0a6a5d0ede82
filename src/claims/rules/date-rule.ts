/**
 * Dates: «11. desember 2017», «I juni 2016», «høsten 2018», «2015», «2015–2018».
 *
 * Layer: claims; pure.
 */
import type { Reading } from "../claim.ts";
import { lookUp, lookUpWord, wordOf } from "../tokens.ts";
import { monthAt, yearAt } from "./calendar.ts";
import { partOfYear } from "./part-of-year.ts";
import { isDash, type Rule, type RuleMatch, type Scan, textOf, unread } from "./rule.ts";

export const dateRule: Rule = (scan, at) => {
  const match =
    inDigits(scan, at) ??
    part(scan, at) ??
    dayAndMonth(scan, at) ??
    monthAndYear(scan, at) ??
    season(scan, at) ??
    years(scan, at);
  if (match === undefined) return undefined;
  const changer = changerBefore(scan, at);
  return changer === undefined ? match : unread(scan, changer, match.next);
};

/**
 * The token before a date that narrows or moves it: «før 2017», «første halvår i 2017», «slutten av 2017»,
 * or another date that shares its year («sommeren og høsten 2017», «11. og 12. mai»).
 */
function changerBefore(scan: Scan, at: number): number | undefined {
  const { tokens, lexicon } = scan;
  const isChanger = (index: number) => lexicon.dateChangers.includes(wordOf(tokens[index]));
  if (isChanger(at - 1)) return at - 1;
  const word = wordOf(tokens[at - 1]);
  const joins = lexicon.yearJoiners.includes(word) || word === lexicon.ofWord;
  if (joins && isChanger(at - 2)) return at - 2;
  const pairs = lexicon.ranges.some((range) => range.between === word) || isDash(tokens[at - 1]);
  const other = tokens[at - 2];
  const isDate = monthAt(scan, at - 2) !== undefined || Object.hasOwn(lexicon.seasons, wordOf(other));
  return pairs && (isDate || (other?.kind === "number" && other.ordinal)) ? at - 2 : undefined;
}

function dated(scan: Scan, from: number, next: number, date: string, months?: readonly string[]): RuleMatch {
  const reading: Reading = {
    ...textOf(scan, from, next),
    unit: "date",
    bound: "exact",
    lowerIncluded: true,
    upperIncluded: true,
    date,
    ...(months === undefined ? {} : { months }),
  };
  return { readings: [reading], next, guarded: false };
}

function inDigits(scan: Scan, at: number): RuleMatch | undefined {
  const token = scan.tokens[at];
  return token?.kind === "date" ? dated(scan, at, at + 1, token.iso) : undefined;
}

const two = (n: number): string => String(n).padStart(2, "0");

function dayAt(scan: Scan, at: number): number | undefined {
  const token = scan.tokens[at];
  if (token?.kind !== "number" || token.decimals > 0 || !/^\d{1,2}$/.test(token.digits)) return undefined;
  const day = Number(token.digits);
  return day >= 1 && day <= 31 ? day : undefined;
}

/** «11. desember 2017», «December 11, 2017»; without a year the date is of any year. */
function dayAndMonth(scan: Scan, at: number): RuleMatch | undefined {
  const [dayFirst, monthFirst] = [monthAt(scan, at + 1), monthAt(scan, at)];
  const day = dayAt(scan, dayFirst === undefined ? at + 1 : at);
  const month = dayFirst ?? monthFirst;
  if (day === undefined || month === undefined) return undefined;
  const comma = wordOf(scan.tokens[at + 2]) === "," ? at + 3 : at + 2;
  const year = yearAt(scan, comma);
  const next = year === undefined ? at + 2 : comma + 1;
  return dated(scan, at, next, `${year ?? "-"}-${two(month)}-${two(day)}`);
}

/** «juni 2016», «juni i 2016»; «i januar» alone is that month of any year. */
function monthAndYear(scan: Scan, at: number): RuleMatch | undefined {
  const month = monthAt(scan, at);
  if (month === undefined) return undefined;
  const yearIndex = scan.lexicon.yearJoiners.includes(wordOf(scan.tokens[at + 1])) ? at + 2 : at + 1;
  const year = yearAt(scan, yearIndex);
  if (year !== undefined) return dated(scan, at, yearIndex + 1, `${year}-${two(month)}`);
  const led = scan.lexicon.yearLeads.includes(wordOf(scan.tokens[at - 1])) || scan.tokens.length === 1;
  return led ? dated(scan, at, at + 1, `--${two(month)}`) : undefined;
}

function part(scan: Scan, at: number): RuleMatch | undefined {
  const span = partOfYear(scan, at);
  if (span === undefined) return undefined;
  const match = dated(scan, at, span.next, span.date, span.months);
  const partOf = span.counted ? ("counted" as const) : ("loose" as const);
  return { ...match, readings: match.readings.map((one) => ({ ...one, partOf })) };
}

function season(scan: Scan, at: number): RuleMatch | undefined {
  const found = lookUp(scan.tokens, at, scan.lexicon.seasons);
  if (found === undefined) return undefined;
  const joiner = lookUpWord(scan.tokens, found.next, scan.lexicon.yearJoiners);
  const yearIndex = joiner?.next ?? found.next;
  const year = yearAt(scan, yearIndex);
  if (year === undefined) return undefined;
  const months = found.value.map(([years, month]) => `${Number(year) + years}-${two(month)}`);
  return dated(scan, at, yearIndex + 1, year, months);
}

/** A bare year, or a span of years. */
function years(scan: Scan, at: number): RuleMatch | undefined {
  const year = yearAt(scan, at);
  if (year === undefined) return undefined;
  const to = endOfSpan(scan, at, year);
  if (to !== undefined) return dated(scan, at, at + 3, `${year}/${to}`);
  return isCount(scan, at) ? undefined : dated(scan, at, at + 1, year);
}

/** «2015–2018», «2016/2017», and a school year as «2016/17» or «2016-17». */
function endOfSpan(scan: Scan, at: number, year: string): string | undefined {
  const [between, last] = [scan.tokens[at + 1], scan.tokens[at + 2]];
  const isStroke = wordOf(between) === "/";
  if (!isDash(between) && !isStroke) return undefined;
  const next = String(Number(year) + 1);
  const to = yearAt(scan, at + 2);
  if (to !== undefined) return isStroke && to !== next ? undefined : to;
  const isNext = last?.kind === "number" && last.decimals === 0 && last.digits === next.slice(2);
  return isNext && last.start === between?.end ? next : undefined;
}

/** «2000 ansatte» counts; «i 2017 lastet elever opp» does not. */
function isCount(scan: Scan, at: number): boolean {
  const { tokens, lexicon } = scan;
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const hasUnit = lookUp(tokens, at + 1, lexicon.units) ?? lookUp(tokens, at + 1, lexicon.scales);
  if (hasUnit !== undefined || lexicon.currencyBefore.includes(wordOf(before))) return true;
  const noun = after?.kind === "word" && !lexicon.functionWords.includes(after.word);
  if (!noun) return false;
  const round = token?.kind === "number" && token.digits.endsWith("00");
  if (lexicon.yearLeads.includes(wordOf(before))) return round && !/^(i|in|året|year)$/.test(wordOf(before));
  return before?.kind !== "word" || !before.capital;
}
