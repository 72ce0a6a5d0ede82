/**
 * Exact values as text for readers. We format ourselves, so that output does not move when a
 * platform's locale data does. Norwegian: no-break space between thousands, decimal comma, a real
 * minus sign. English: comma and point.
 *
 * Layer: base; pure.
 */
import type { Language } from "./language.ts";
import type { Ore } from "./ore.ts";
import type { Measure, Quantity } from "./quantity.ts";
import {
  compare,
  decimalStep,
  divide,
  multiply,
  type Rational,
  type Rounding,
  rational,
  toDecimal,
} from "./rational.ts";

const noBreakSpace = "\u00a0";
const minus = "\u2212";

function grouped(digits: string, separator: string): string {
  return digits.replaceAll(/\B(?=(\d{3})+$)/g, separator);
}

/** `−1 234,5`: rounded to `decimals`, grouped as the language does. */
export function formatDecimal(
  value: Rational,
  decimals: number,
  language: Language,
  rounding: Rounding = "half-away",
): string {
  const plain = toDecimal(value, decimals, rounding);
  const [whole = "0", fraction] = plain.replace("-", "").split(".");
  const english = language === "en";
  const text =
    grouped(whole, english ? "," : noBreakSpace) +
    (fraction === undefined ? "" : `${english ? "." : ","}${fraction}`);
  return plain.startsWith("-") && /[1-9]/.test(plain) ? `${minus}${text}` : text;
}

/** `421 004 312 kr`; øre are shown only when there are any. English: `NOK 421,004,312`. */
export function formatKr(amount: Ore, language: Language): string {
  const text = formatDecimal(rational(amount, 100n), amount % 100n === 0n ? 0 : 2, language);
  return language === "en" ? `NOK ${text}` : `${text}${noBreakSpace}kr`;
}

/** Millions of kroner without unit, for table cells: `421`, or `421,0` with one decimal. */
export function formatMillions(amount: Ore, decimals: number, language: Language): string {
  return formatDecimal(rational(amount, 100_000_000n), decimals, language);
}

const unitSuffix: Record<string, Readonly<Record<Language, string>>> = {
  percent: { nb: `${noBreakSpace}%`, nn: `${noBreakSpace}%`, en: "%" },
  "percentage-points": { nb: " prosentpoeng", nn: " prosentpoeng", en: " percentage points" },
  promille: { nb: `${noBreakSpace}‰`, nn: `${noBreakSpace}‰`, en: "‰" },
  "kr-per-inhabitant": { nb: " kr per innbygger", nn: " kr per innbyggjar", en: " NOK per inhabitant" },
  count: { nb: "", nn: "", en: "" },
  ratio: { nb: "", nn: "", en: "" },
};

/** How many decimals show the value exactly, at most `most`. */
export function exactDecimals(value: Rational, most: number): number {
  let decimals = 0;
  let { d } = value;
  while (decimals < most && d !== 1n) {
    decimals += 1;
    d = rational(value.n * 10n ** BigInt(decimals), value.d).d;
  }
  return decimals;
}

const norwegianMonths = [
  "januar",
  "februar",
  "mars",
  "april",
  "mai",
  "juni",
  "juli",
  "august",
  "september",
  "oktober",
  "november",
  "desember",
] as const;

const months: Readonly<Record<Language, readonly string[]>> = {
  nb: norwegianMonths,
  nn: norwegianMonths,
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
};

/** `2017-12-11` → `11. desember 2017`; also `2017-12` and `2017`. */
export function formatDate(iso: string, language: Language): string {
  const [year = "", month, day] = iso.split("-");
  if (month === undefined) return year;
  const name = months[language][Number(month) - 1] ?? month;
  if (day === undefined) return `${name} ${year}`;
  return language === "en" ? `${Number(day)} ${name} ${year}` : `${Number(day)}. ${name} ${year}`;
}

/** How many decimals a step justifies: 0,1 → 1, 0,05 → 2; at most `most`. */
function decimalsOfStep(step: Rational, most: number): number {
  let decimals = 0;
  while (decimals < most && compare(decimalStep(decimals), step) > 0) decimals += 1;
  return decimals;
}

/** The scales in which a source states amounts: the exponent of ten, and the words. */
const scales = [
  { exponent: 9, words: { nb: "mrd. kr", nn: "mrd. kr", en: "billion" } },
  { exponent: 6, words: { nb: "mill. kr", nn: "mill. kr", en: "million" } },
] as const;

/**
 * An amount as coarsely as its source states it: `421 mill. kr`, `4,6 mrd. kr`. A source that states
 * steps below ten thousand kroner is shown in whole kroner.
 */
function formatStatedKr(amount: Ore, stepOre: Ore, language: Language): string {
  const step = rational(stepOre, 100n);
  const scale = scales.find(
    ({ exponent }) => compare(multiply(step, rational(100n)), decimalStep(-exponent)) >= 0,
  );
  if (scale === undefined) return formatKr(amount, language);
  const unit = decimalStep(-scale.exponent);
  const text = formatDecimal(
    divide(rational(amount, 100n), unit),
    decimalsOfStep(divide(step, unit), 3),
    language,
  );
  return language === "en"
    ? `NOK ${text} ${scale.words.en}`
    : `${text}${noBreakSpace}${scale.words[language]}`;
}

/** With a plus when it is above zero: `+12 000 kr`, `−3 kr`, `0 kr`. For what pulls up or down. */
export function formatSigned(quantity: Measure, language: Language): string {
  const text = formatQuantity(quantity, language);
  const isUp = quantity.kind === "amount" ? quantity.ore > 0n : quantity.value.n > 0n;
  return isUp ? `+${text}` : text;
}

/**
 * A quantity as precisely as it is known, with its unit: what a figure's page shows first. Ratios that never
 * end are cut at `ratioDecimals`. A truth, a rank and an absence are worded in messages/terms.ts.
 */
export function formatQuantity(quantity: Quantity, language: Language, ratioDecimals = 4): string {
  switch (quantity.kind) {
    case "amount":
      return quantity.stepOre === undefined
        ? formatKr(quantity.ore, language)
        : formatStatedKr(quantity.ore, quantity.stepOre, language);
    case "number": {
      const known =
        quantity.step === undefined ? ratioDecimals : decimalsOfStep(quantity.step, ratioDecimals);
      const decimals = exactDecimals(quantity.value, known);
      return `${formatDecimal(quantity.value, decimals, language)}${unitSuffix[quantity.unit]?.[language] ?? ""}`;
    }
    case "range": {
      const part = (value: Rational) => formatDecimal(value, exactDecimals(value, ratioDecimals), language);
      return `${part(quantity.low)}–${part(quantity.high)}${unitSuffix[quantity.unit]?.[language] ?? ""}`;
    }
    case "date":
      return formatDate(quantity.iso, language);
    case "truth":
      return quantity.holds
        ? { nb: "ja", nn: "ja", en: "yes" }[language]
        : { nb: "nei", nn: "nei", en: "no" }[language];
    case "rank":
      return {
        nb: `nr. ${quantity.place} av ${quantity.of}`,
        nn: `nr. ${quantity.place} av ${quantity.of}`,
        en: `no. ${quantity.place} of ${quantity.of}`,
      }[language];
    case "series":
      return quantity.years.length === 0 ? "–" : `${quantity.years[0]}–${quantity.years.at(-1)}`;
    case "breakdown":
      return formatQuantity(quantity.total, language, ratioDecimals);
    case "absent":
      return "–";
  }
}
