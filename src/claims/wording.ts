/**
 * Decisions and readings in plain words, for terminal, margin and pages.
 *
 * Layer: claims; pure.
 */
import { exactDecimals, formatDate, formatDecimal, formatQuantity } from "../base/format.ts";
import type { Language, Text } from "../base/language.ts";
import { languages } from "../base/language.ts";
import {
  intervalText,
  placeText,
  reasonTexts,
  saysText,
  scaledKroner,
  unitTexts,
} from "../base/messages/claims.ts";
import { ownWidthNote } from "../base/messages/hedges.ts";
import { verdictNames } from "../base/messages/terms.ts";
import { trendTexts } from "../base/messages/trends.ts";
import type { Quantity } from "../base/quantity.ts";
import { decimalStep, divide, type Rational, toNumber } from "../base/rational.ts";
import { causeText } from "./cause-wording.ts";
import type { Decision, Reading } from "./claim.ts";
import { trendText } from "./trends/trend-wording.ts";

/** A bound figure as the words need it: its name (or id) and value. */
export interface NamedQuantity {
  readonly name: Text;
  readonly quantity: Quantity;
}

/** Why a decision is what it is; `figures` in the order of the binding. */
export function reasonText(decision: Decision, figures: readonly NamedQuantity[]): Text {
  const { reason } = decision;
  const about = "part" in reason ? figures[reason.part] : undefined;
  const inEach = (make: (name: string, value: string) => Text): Text =>
    eachLanguage((language) => {
      const name = quoted(about?.name[language] ?? "", language);
      return make(name, about === undefined ? "" : formatQuantity(about.quantity, language))[language];
    });
  switch (reason.kind) {
    case "within":
      return reasonTexts.within();
    case "outside":
      return inEach(reasonTexts.outside);
    case "coarser":
      return inEach(reasonTexts.coarser);
    case "absent": {
      const why = about?.quantity.kind === "absent" ? about.quantity.reason : { nb: "", nn: "", en: "" };
      return inEach((name) => reasonTexts.absent(name, why));
    }
    case "wrong-unit":
      return inEach(reasonTexts.wrongUnit);
    case "no-number":
      return reasonTexts.noNumber();
    case "count-mismatch":
      return reasonTexts.countMismatch(reason.numbers, reason.figures);
    case "false":
      return inEach(reasonTexts.isFalse);
    case "unknown-words":
      return reasonTexts.unknownWords(reason.words);
    case "comparison":
      return inEach(reasonTexts.comparison);
    case "comparison-alone":
      return reasonTexts.comparisonAlone();
    case "not-equal":
      return inEach(reasonTexts.notEqual);
    case "causes":
      return about === undefined ? eachLanguage(() => "") : causeText(reason.why, about.name, about.quantity);
    case "few-years":
      return reasonTexts.fewYears(reason.known);
    case "sign": {
      const name = about?.name ?? eachLanguage(() => "");
      return trendTexts.noSignFor(
        eachLanguage((language) => quoted(name[language], language)),
        reason.words,
      );
    }
    case "trend":
      return about === undefined ? eachLanguage(() => "") : trendText(reason.why, about.name, about.quantity);
    case "contrary":
      return trendTexts.contrary(reason.words);
  }
}

/** Which of the municipality's own widths the verdict is reached with; undefined when none is. */
export function ownWidthText({ own, verdict }: Decision): Text | undefined {
  if (own === undefined) return undefined;
  return ownWidthNote(own.widths, own.otherwise === verdict ? undefined : verdictNames[own.otherwise]);
}

function quoted(text: string, language: Language): string {
  return language === "en" ? `“${text}”` : `«${text}»`;
}

function eachLanguage(make: (language: Language) => string): Text {
  const texts = languages.map((language) => [language, make(language)] as const);
  return Object.fromEntries(texts) as Record<Language, string>;
}

/** «421 millioner kroner», altså mellom 420,5 og 421,5 mill. kr: what a reading says, and means. */
export function describeReading(reading: Reading): Text {
  return eachLanguage((language) => saysText(reading.text, meaningOf(reading, language))[language]);
}

function meaningOf(reading: Reading, language: Language): string {
  if (reading.unit === "date") return dateMeaning(reading, language);
  if (reading.unit === "rank" && reading.lower !== undefined && reading.upper !== undefined)
    return placeText(toNumber(reading.upper), toNumber(reading.lower))[language];
  const power = reading.written?.power ?? 0;
  const shown = power === 6 || power === 9 ? power : 0;
  const unit = unitText(reading, shown, language);
  const end = (value: Rational | undefined) => {
    if (value === undefined) return undefined;
    const scaled = divide(value, decimalStep(-shown));
    return formatDecimal(scaled, exactDecimals(scaled, 6), language);
  };
  const [lower, upper] = [end(reading.lower), end(reading.upper)];
  return intervalText(
    { ...(lower === undefined ? {} : { lower }), ...(upper === undefined ? {} : { upper }) },
    unit,
    language,
  );
}

function unitText(reading: Reading, power: number, language: Language): string {
  const isKroner = reading.unit === "kr" || (reading.unitOpen === true && reading.noun === undefined);
  if (isKroner) return scaledKroner[power]?.[language] ?? "";
  const scale = power === 0 ? "" : (scaledKroner[power]?.[language] ?? "").split(" ")[0];
  const noun = reading.unit === "count" ? (reading.noun ?? "") : (unitTexts[reading.unit]?.[language] ?? "");
  return `${scale} ${noun}`.trim();
}

function dateMeaning(reading: Reading, language: Language): string {
  const { date = "", months } = reading;
  if (months !== undefined) {
    const [first, last] = [months[0], months.at(-1)];
    return first === undefined || last === undefined
      ? ""
      : `${formatDate(first, language)}–${formatDate(last, language)}`;
  }
  return /^\d{4}(-\d\d){0,2}$/.test(date) && date !== reading.text ? formatDate(date, language) : "";
}
