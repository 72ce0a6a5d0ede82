/**
 * Values as readers meet them: exact on the figure's own page, short on a card, in words in the prose.
 *
 * Layer: publish; pure.
 */
import { exactDecimals, formatDecimal, formatQuantity } from "../../base/format.ts";
import type { Language } from "../../base/language.ts";
import { scaleWords, siteWords, unitWords } from "../../base/messages/site.ts";
import { versionNames } from "../../base/messages/terms.ts";
import type { Ore } from "../../base/ore.ts";
import type { Point } from "../../base/period.ts";
import type { Quantity } from "../../base/quantity.ts";
import { absolute, compare, type Rational, rational } from "../../base/rational.ts";
import type { FigureDefinition } from "../../figures/definition.ts";
import type { ReportMeta } from "../checked-report.ts";

const million = 100_000_000n;
const billion = 100_000_000_000n;

const magnitudeOf = (amount: Ore): bigint => (amount < 0n ? -amount : amount);

/** A number and the unit beside it, for setting in two sizes. */
export interface SplitValue {
  readonly number: string;
  readonly unit: string;
}

/** How many decimals a figure is shown with where there is little room. */
function shortDecimals(value: Rational, definition: FigureDefinition): number {
  const wanted = definition.decimals ?? (definition.unit === "count" ? 0 : 1);
  return exactDecimals(value, wanted) === 0 && definition.decimals === undefined ? 0 : wanted;
}

/** Millions from 1 million, billions from 10 billion: three digits or four, never a wall of zeros. */
function scaledAmount(amount: Ore): {
  readonly value: Rational;
  readonly scale: "kr" | "million" | "billion";
} {
  const size = magnitudeOf(amount);
  if (size >= 10n * billion) return { value: rational(amount, billion), scale: "billion" };
  if (size >= million) return { value: rational(amount, million), scale: "million" };
  return { value: rational(amount, 100n), scale: "kr" };
}

function scaledDecimals(value: Rational, scale: "kr" | "million" | "billion"): number {
  if (scale === "kr") return 0;
  return compare(absolute(value), rational(100n)) >= 0 ? 0 : 1;
}

/** `421` and `mill. kr`: what a card shows. */
export function shortValue(quantity: Quantity, definition: FigureDefinition, language: Language): SplitValue {
  if (quantity.kind === "breakdown") return shortValue(quantity.total, definition, language);
  if (quantity.kind === "amount") {
    const { value, scale } = scaledAmount(quantity.ore);
    return {
      number: formatDecimal(value, scaledDecimals(value, scale), language),
      unit: scaleWords[scale][language],
    };
  }
  if (quantity.kind === "number") {
    const number = formatDecimal(quantity.value, shortDecimals(quantity.value, definition), language);
    if (quantity.unit === "percent") return { number, unit: "%" };
    if (quantity.unit === "promille") return { number, unit: "‰" };
    if (quantity.unit === "count" || quantity.unit === "ratio")
      return { number, unit: (quantity.noun ?? definition.noun)?.[language] ?? "" };
    return { number, unit: unitWords[quantity.unit][language] };
  }
  return { number: formatQuantity(quantity, language), unit: "" };
}

/** The short value in one piece: `421 mill. kr`, `8,5 %`. */
function shortText(quantity: Quantity, definition: FigureDefinition, language: Language): string {
  const { number, unit } = shortValue(quantity, definition, language);
  if (unit === "") return number;
  return unit === "%" && language === "en" ? `${number}%` : `${number}\u00a0${unit}`;
}

/** How a figure writes itself into a sentence: `421 millioner kroner`, `8,5 prosent`. */
export function writtenText(quantity: Quantity, definition: FigureDefinition, language: Language): string {
  if (quantity.kind === "breakdown") return writtenText(quantity.total, definition, language);
  if (quantity.kind === "amount") {
    const { value, scale } = scaledAmount(quantity.ore);
    const number = formatDecimal(value, scaledDecimals(value, scale), language);
    const word = {
      kr: scaleWords.kroner,
      million: scaleWords.millionKroner,
      billion: scaleWords.billionKroner,
    };
    return `${number} ${word[scale][language]}`;
  }
  if (quantity.kind === "number" && quantity.unit === "percent")
    return `${formatDecimal(quantity.value, shortDecimals(quantity.value, definition), language)} ${scaleWords.percent[language]}`;
  return shortText(quantity, definition, language);
}

/** At full precision with its unit and noun: `421 004 312 kr`, `8,4997 %`, `78 folkevalgte`. */
export function exactText(quantity: Quantity, definition: FigureDefinition, language: Language): string {
  const text = formatQuantity(quantity, language);
  const countable = quantity.kind === "number" || quantity.kind === "range";
  if (!countable || quantity.unit !== "count") return text;
  const noun = (quantity.noun ?? definition.noun)?.[language];
  return noun === undefined ? text : `${text} ${noun}`;
}

/** `regnskap 2017`, in the report's language; another entity than the report's own is named. */
export function pointText(
  point: Point,
  { entity, language }: Pick<ReportMeta, "entity" | "language">,
): string {
  const name = `${versionNames[point.version][language]} ${point.year}`;
  return point.entity === entity ? name : `${point.entity}, ${name}`;
}

/** `3 770`: how many of something there are. */
export function countText(language: Language, count: number): string {
  return formatDecimal(rational(count), 0, language);
}

/** Whole thousands of kroner, without unit. */
export function thousands(amount: Ore, language: Language): string {
  return formatDecimal(rational(amount, 100_000n), 0, language);
}

/** The same with a sign in front when it is not zero, for deviations. */
export function signedThousands(amount: Ore, language: Language): string {
  const text = thousands(amount, language);
  return amount > 0n && /[1-9]/.test(text) ? `+${text}` : text;
}

/** `421,0 millioner kroner` beside the exact amount; undefined when it would say nothing new. */
export function roundedReading(
  quantity: Quantity,
  definition: FigureDefinition,
  language: Language,
): string | undefined {
  if (quantity.kind === "amount" && magnitudeOf(quantity.ore) >= million)
    return writtenText(quantity, definition, language);
  if (quantity.kind === "number" && exactDecimals(quantity.value, 2) >= 2)
    return writtenText(quantity, definition, language);
  return undefined;
}

/** What to say where a value is absent: its reason. */
export function absentReason(quantity: Quantity, language: Language): string | undefined {
  if (quantity.kind !== "absent") return undefined;
  const reason = quantity.reason[language].trim();
  return reason === "" ? siteWords.noValue[language] : reason;
}
