/**
 * Text without links + the figures' values → for each number, the figures it may be bound to, best first.
 * A figure is proposed only when the claims room finds that the sentence holds with it.
 *
 * Layer: bind; pure.
 */
import type { Point } from "../base/period.ts";
import type { Quantity } from "../base/quantity.ts";
import type { Rounding } from "../base/rational.ts";
import type { Reading } from "../claims/claim.ts";
import { decide, decideDate, decideRank } from "../claims/decide.ts";
import type { HedgeWidths } from "../claims/hedge-width.ts";
import { readClaim } from "../claims/read-claim.ts";
import { claimsIn, type UnboundClaim } from "../claims/unbound.ts";
import type { FigureValue } from "../figures/value.ts";
import type { Chapter, ProseRun } from "../prose/chapter.ts";
import { sentenceAt } from "../prose/sentences.ts";
import { cellSentence } from "../prose/table-cells.ts";
import { likeness, wordsOf } from "./words.ts";

/** Proposals at or above this are written unless another limit is asked for: docs/binding.md. */
export const defaultConfidence = 0.6;

/** Dates and places below this are what the sentence tells beside its numbers. */
const leastForContext = 0.4;

export interface BindingProposal {
  readonly figure: string;
  /** What stands in the link: `fasit:ID`, with `?år=` when it is not the report's year. */
  readonly target: string;
  /** 0–1: how sure the words around the number make it. */
  readonly confidence: number;
  /** The words of the sentence that are also the figure's. */
  readonly words: readonly string[];
}

export interface BindableNumber {
  readonly text: string;
  /** Offsets in the file. */
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** Best first, at most five; empty when no figure has this value. */
  readonly proposals: readonly BindingProposal[];
}

export interface BindInput {
  readonly chapter: Chapter;
  readonly source: string;
  readonly main: Point;
  readonly rounding: Rounding;
  readonly widths: HedgeWidths;
  /** The municipality's name: it stands everywhere, and says nothing of which figure is meant. */
  readonly ownName: string;
  readonly values: readonly FigureValue[];
}

interface Named {
  readonly value: FigureValue;
  readonly names: readonly (readonly string[])[];
  /** The words of all its names. */
  readonly words: readonly string[];
}

/** Every unbound number of the chapter, in the order of the text. Never throws. */
export function proposeBindings(input: BindInput): readonly BindableNumber[] {
  const named = withoutTwins(input.values).map((value): Named => {
    const names = namesOf(value);
    return { value, names, words: [...new Set(names.flat())] };
  });
  const lineStarts = [
    0,
    ...[...input.source.matchAll(/\r\n|\r|\n/g)].map((one) => one.index + one[0].length),
  ];
  const offset = (line: number, column: number) => (lineStarts[line - 1] ?? 0) + column - 1;
  const { chapter } = input;
  return chapter.runs.flatMap((run) =>
    claimsIn({ ...chapter, runs: [run] }).flatMap((number): readonly BindableNumber[] => {
      const { text, at } = number;
      const { line, column, endLine = line, endColumn = column } = at;
      const start = offset(line, column);
      const end = offset(endLine, endColumn);
      const context =
        run.cell === undefined ? inParagraph(input.source, start, end) : inCell(run, run.cell, number);
      const proposals = ranked(input, named, context);
      // A date or a place that hardly any figure has is no number somebody must vouch for.
      const isContext = number.kind !== "number" && (proposals[0]?.confidence ?? 0) < leastForContext;
      return isContext ? [] : [{ text, start, end, line, column, endLine, endColumn, proposals }];
    }),
  );
}

/** A number in the sentence it is read in. */
interface Said {
  readonly phrase: string;
  readonly sentence: string;
  readonly phraseStart: number;
  /** The row and column of a table name the number; elsewhere the words beside it do. */
  readonly near: readonly string[];
  /** Where a year or a budget may be named: the paragraph, and the heading it stands under. */
  readonly setting: string;
  /** The one year that the row and column of a cell name. */
  readonly year?: number;
}

function inParagraph(source: string, start: number, end: number): Said {
  const blank = source.lastIndexOf("\n\n", start);
  const before = blank < 0 ? 0 : blank + 2;
  const stop = source.indexOf("\n\n", end);
  const paragraph = source.slice(before, stop < 0 ? undefined : stop).replaceAll(/[\r\n]/g, " ");
  const sentence = sentenceAt(paragraph, start - before);
  const phraseStart = start - before - sentence.start;
  const heading =
    source
      .slice(0, before)
      .match(/^#{1,6} .*$/gm)
      ?.at(-1) ?? "";
  return {
    setting: `${heading} ${paragraph}`,
    phrase: source.slice(start, end).replaceAll(/[\r\n]/g, " "),
    sentence: sentence.text,
    phraseStart,
    near: wordsOf(sentence.text.slice(Math.max(0, phraseStart - 60), phraseStart + end - start + 60)),
  };
}

function inCell(run: ProseRun, cell: NonNullable<ProseRun["cell"]>, { text, at }: UnboundClaim): Said {
  const starts = [...run.text.matchAll(/(?=[\s\S])/gu)].map(({ index }) => index);
  const start = starts.find((one) => {
    const place = run.at(one, one + text.length);
    return run.text.startsWith(text, one) && place.line === at.line && place.column === at.column;
  });
  const said = cellSentence(cell, run.text, start ?? 0, text.length);
  const years = new Set(cell.label.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g));
  const [year] = years.size === 1 ? years : [];
  return {
    phrase: text,
    ...said,
    near: wordsOf(said.sentence),
    setting: said.sentence,
    ...(year === undefined ? {} : { year: Number(year) }),
  };
}

/** The words of each name, synonym and noun, and of the id. */
function namesOf({ definition }: FigureValue): readonly (readonly string[])[] {
  const { name, noun, synonyms, id } = definition;
  const nouns = noun === undefined ? [] : Object.values(noun);
  const all = [...Object.values(name), ...nouns, ...synonyms, id.replaceAll(/[-/]/g, " ")].map(wordsOf);
  return all.filter((words) => words.length > 0);
}

function ranked(input: BindInput, named: readonly Named[], said: Said): readonly BindingProposal[] {
  const { chapter, main, rounding, widths } = input;
  const { phrase, sentence, phraseStart, setting } = said;
  const ownName = wordsOf(input.ownName);
  const telling = (words: readonly string[]) =>
    words.filter((word) => !ownName.some((own) => likeness(word, own) >= 0.9));
  const near = telling(said.near);
  const { readings, unknown } = readClaim({
    phrase,
    sentence,
    phraseStart,
    language: chapter.language,
    rounding,
    widths,
    quantities: [],
  });
  const [reading, ...more] = readings;
  if (unknown !== undefined || reading === undefined || more.length > 0) return [];
  const after = telling(wordsOf(sentence.slice(phraseStart, phraseStart + phrase.length + 30))).slice(0, 3);
  const budget = /bud[sg]/i.test(setting);
  const fits = named.filter(({ value: { point, quantity } }) => {
    if (!isYearMeant(point.year, main.year, said, reading)) return false;
    if (point.version !== main.version && !budget) return false;
    return isVouchedFor(reading, quantity, rounding);
  });
  const alone = fits.length === 1 ? aloneWeight(phrase, reading) : 0;
  const found = fits.map(({ value: { definition, point }, names, words }): BindingProposal => {
    const shared = near.filter((word) => words.some((one) => likeness(word, one) > 0));
    const confidence = certainty(pointsOf(near, after, words, names) + alone);
    return { figure: definition.id, target: targetOf(point, main, definition.id), confidence, words: shared };
  });
  const sorted = found.sort((a, b) => b.confidence - a.confidence || (a.target < b.target ? -1 : 1));
  return distinct(sorted).slice(0, 5);
}

/** The report's year, or one that is named; the level before a change is of a year before. */
function isYearMeant(year: number, main: number, said: Said, { level }: Reading): boolean {
  if (said.year !== undefined) return year === said.year;
  const isNamed = said.setting.includes(String(year));
  if (level === "before") return year < main && (isNamed || year === main - 1);
  return year === main || isNamed;
}

function isVouchedFor(reading: Reading, quantity: Quantity, rounding: Rounding): boolean {
  const figure = { part: 0, quantity };
  if (reading.unit === "date" || quantity.kind === "date")
    return reading.unit === quantity.kind && decideDate(reading, figure).verdict === "holds";
  if (reading.unit === "rank" || quantity.kind === "rank")
    return reading.unit === quantity.kind && decideRank(reading, figure).verdict === "holds";
  return decide(reading, figure, rounding).verdict === "holds";
}

/**
 * A number of three digits that only one of all the figures has is hardly there by chance; one of two digits
 * may be.
 */
function aloneWeight(phrase: string, { unit, date, months }: Reading): number {
  // A day is rarely there by chance; a month may be, and a season fits many.
  if (unit === "date") return months !== undefined ? 0 : date?.length === 10 ? 1.1 : 0.5;
  if (unit === "rank") return 0.5;
  const digits = phrase.replaceAll(/\D/g, "").replace(/^0+/, "").replace(/0+$/, "").length;
  return digits >= 3 ? 1.1 : digits === 2 ? 0.5 : 0;
}

/**
 * How many of the sentence's words are the figure's; the words right after the number count double. A name of
 * two words or more that stands there whole counts as one and a half more: it is what the figure is called.
 */
function pointsOf(
  near: readonly string[],
  after: readonly string[],
  words: readonly string[],
  names: Named["names"],
): number {
  const best = (word: string, of: readonly string[]) => Math.max(0, ...of.map((one) => likeness(word, one)));
  const sum = (list: readonly string[]) => list.reduce((total, word) => total + best(word, words), 0);
  const isWhole = names.some((name) => name.length > 1 && name.every((word) => best(word, near) >= 0.9));
  return sum(near) + sum(after) + (isWhole ? 1.5 : 0);
}

const certainty = (points: number) => 0.2 + (0.78 * points) / (points + 1);

/**
 * Without the lines of statements that are another figure's very amount: «netto driftsresultat» of a statement is
 * the key figure, and a reader wants its page.
 */
function withoutTwins(values: readonly FigureValue[]): readonly FigureValue[] {
  const keyOf = ({ point, quantity }: FigureValue) =>
    quantity.kind === "amount" ? [quantity.ore, point.year, point.version].join("|") : undefined;
  const isLine = ({ definition }: FigureValue) => definition.id.includes("/");
  const own = new Set(values.filter((value) => !isLine(value)).map(keyOf));
  return values.filter((value) => !isLine(value) || keyOf(value) === undefined || !own.has(keyOf(value)));
}

/** Two figures that fit about as well make both doubtful: no more than a coin's toss. */
function distinct(sorted: readonly BindingProposal[]): readonly BindingProposal[] {
  const [first, second] = sorted;
  const close = first !== undefined && second !== undefined && first.confidence - second.confidence < 0.08;
  return sorted.map((one) => ({
    ...one,
    confidence: Math.round(100 * (close ? Math.min(one.confidence, 0.5) : one.confidence)) / 100,
  }));
}

function targetOf(point: Point, main: Point, id: string): string {
  const settings = [
    ...(point.year === main.year ? [] : [`år=${point.year}`]),
    ...(point.version === main.version ? [] : [`versjon=${point.version}`]),
  ];
  return `fasit:${id}${settings.length === 0 ? "" : `?${settings.join("&")}`}`;
}
