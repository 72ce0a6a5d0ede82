/**
 * Why a claim about reasons got its verdict, in plain words with the amounts.
 *
 * Layer: claims; pure.
 */
import { formatSigned } from "../base/format.ts";
import { type Language, languages, type Text } from "../base/language.ts";
import { causeTexts } from "../base/messages/causes.ts";
import { isBelowZero, negateMeasure, type Quantity, sumOfMeasures } from "../base/quantity.ts";
import type { CauseReason } from "./cause-reason.ts";

/** So many names are listed; more than that help nobody. */
const mostNames = 6;

/** `figure` is the name of what the phrase is bound to, `quantity` its breakdown. */
export function causeText(why: CauseReason, figure: Text, quantity: Quantity): Text {
  const texts = languages.map((language) => [language, inLanguage(why, figure, quantity, language)] as const);
  return Object.fromEntries(texts) as Record<Language, string>;
}

function inLanguage(why: CauseReason, figure: Text, quantity: Quantity, language: Language): string {
  const quoted = (text: string): string => (language === "en" ? `“${text}”` : `«${text}»`);
  const parts = quantity.kind === "breakdown" ? quantity.contributions : [];
  const name = (cause: number): string => quoted(parts[cause]?.name[language] ?? "");
  const pull = (cause: number): string => {
    const value = parts[cause]?.value;
    return value === undefined ? "" : formatSigned(value, language);
  };
  const total = quantity.kind === "breakdown" ? formatSigned(quantity.total, language) : "";
  const list = (causes: readonly number[]): string => {
    const shown = causes.slice(0, mostNames).map(name).join(", ");
    return causes.length > mostNames ? `${shown} …` : shown;
  };
  switch (why.kind) {
    case "within":
      return causeTexts.within[language];
    case "opposite":
      return causeTexts.opposite(name(why.cause), pull(why.cause), total)[language];
    case "direction": {
      const part = parts[why.cause];
      const own =
        part === undefined
          ? ""
          : formatSigned(part.factor === 1 ? part.value : negateMeasure(part.value), language);
      return causeTexts.direction(quoted(why.words), name(why.cause), own)[language];
    }
    case "left-out":
      return causeTexts.leftOut(name(why.other), pull(why.other), name(why.cause), pull(why.cause))[language];
    case "not-main": {
      const values = parts.map(({ value }) => value);
      const named = sumOfMeasures(why.causes.flatMap((cause) => values[cause] ?? []));
      const isDown = named !== undefined && isBelowZero(named);
      const pulling = sumOfMeasures(values.filter((value) => isBelowZero(value) === isDown));
      const text = (sum: typeof named) => (sum === undefined ? "" : formatSigned(sum, language));
      return causeTexts.notMain(text(named), text(pulling))[language];
    }
    case "nothing":
      return causeTexts.nothing(quoted(figure[language]))[language];
    case "remainder": {
      const left = quantity.kind === "breakdown" ? formatSigned(quantity.remainder, language) : "";
      return causeTexts.remainder(left, name(why.cause))[language];
    }
    case "coarse":
      return why.cause === undefined
        ? causeTexts.coarse(quoted(figure[language]), total)[language]
        : causeTexts.coarse(name(why.cause), pull(why.cause))[language];
    case "unknown":
      return causeTexts.unknown(why.words, list([...parts.keys()]))[language];
    case "ambiguous":
      return causeTexts.ambiguous(why.words, list(why.causes))[language];
    case "twice":
      return causeTexts.twice(why.words, name(why.cause))[language];
    case "words":
      return causeTexts.words(why.words)[language];
    case "unclear":
      return causeTexts.unclear(why.words)[language];
    case "basis":
      return causeTexts.basis(why.words)[language];
    case "alone":
      return causeTexts.alone[language];
    case "none":
      return causeTexts.none[language];
  }
}
