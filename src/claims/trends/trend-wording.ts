/**
 * Why a claim over years is decided as it is, in words.
 *
 * Layer: claims; pure.
 */
import { formatQuantity } from "../../base/format.ts";
import { type Language, languages, type Text } from "../../base/language.ts";
import { versionNames } from "../../base/messages/terms.ts";
import { type OtherText, trendTexts } from "../../base/messages/trends.ts";
import type { Version } from "../../base/period.ts";
import type { Quantity } from "../../base/quantity.ts";
import type { KnownValue, YearAndVersion } from "./known.ts";
import type { TrendReason } from "./trend-reason.ts";

function inEach(make: (language: Language) => string): Text {
  return Object.fromEntries(languages.map((language) => [language, make(language)])) as Record<
    Language,
    string
  >;
}

/** «2016», «regulert budsjett 2017»: the accounts need no name. */
export function whenText({ year, version }: { readonly year: number; readonly version: Version }): Text {
  return inEach((language) =>
    version === "regnskap" ? String(year) : `${versionNames[version][language]} ${year}`,
  );
}

const valueText = (quantity: Quantity): Text => inEach((language) => formatQuantity(quantity, language));

const otherText = (one: KnownValue): OtherText => ({ when: whenText(one), value: valueText(one.quantity) });

/** `own` is the bound figure's own value. */
export function trendText(why: TrendReason, name: Text, own: Quantity): Text {
  const figure = inEach((language) => (language === "en" ? `“${name.en}”` : `«${name[language]}»`));
  const against = (other: KnownValue): Text =>
    other.quantity === own
      ? trendTexts.own(figure, valueText(own), whenText(other))
      : trendTexts.against(figure, valueText(own), otherText(other));
  switch (why.kind) {
    case "within":
      return inEach(() => "");
    case "against":
      return against(why.other);
    case "missing":
      return trendTexts.missing(figure, unique(why.points).map(whenText));
    case "soft":
      return trendTexts.soft(against(why.other));
    case "coarse":
      return trendTexts.coarse(against(why.other));
    case "change":
      return trendTexts.change(against(why.other), valueText(why.change));
    case "earlier":
      return trendTexts.earlier(why.year);
    case "not-then":
      return trendTexts.notThen(why.year);
    case "streak":
      return trendTexts.streak(why.length);
    case "place":
      return trendTexts.place(why.place, why.of, otherText(why.best));
    case "few":
      return trendTexts.few(why.known);
    case "no-direction":
      return trendTexts.noDirection(figure);
    case "sign":
      return trendTexts.noSign(figure);
    case "unit":
      return trendTexts.unit(figure, why.text);
  }
}

function unique(points: readonly YearAndVersion[]): readonly YearAndVersion[] {
  const all = new Map(points.map((one) => [`${one.year} ${one.version}`, one]));
  return [...all.values()].sort((a, b) => a.year - b.year);
}
