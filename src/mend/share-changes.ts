/**
 * Parts and multiples in words: «halvparten» → «to tredeler», «tre av fire» → «tre av fem», «dobbelt så mange» →
 * «tre ganger så mange».
 *
 * Layer: mend; pure.
 */
import { formatDecimal } from "../base/format.ts";
import type { Language } from "../base/language.ts";
import { magnitude, type Quantity } from "../base/quantity.ts";
import { absolute, compare, multiply, type Rational, rational, roundTo, subtract } from "../base/rational.ts";
import type { Reading } from "../claims/claim.ts";
import { lexiconOf } from "../claims/lexicon/index.ts";
import { type Change, capitalAs } from "./change.ts";
import { wordFor } from "./number-text.ts";
import { fractionWords, hedgesTowards, percentWord } from "./words.ts";

/** Candidate changes of one reading, the nearest number first: with its hedge, with one for the other side, with none. */
export function shareChanges(
  reading: Reading,
  quantity: Quantity,
  phrase: string,
  language: Language,
): readonly (readonly Change[])[] {
  const value = magnitude(quantity);
  const { hedge, start, text, value: said } = reading;
  const isWorded = reading.share === true || (reading.unit === "times" && reading.written === undefined);
  if (!isWorded || value === undefined || said === undefined || value.n <= 0n) return [];
  if (start < 0 || start + text.length > phrase.length) return [];
  const lead = hedge === undefined ? 0 : text.indexOf(hedge) + hedge.length;
  const from = start + lead + (/^\s*/.exec(text.slice(lead))?.[0].length ?? 0);
  const core = phrase.slice(from, start + text.length);
  const others = reading.unit === "times" ? multiples(core, value, language) : shares(core, value, language);
  const put = (words: string): Change => ({ from, to: from + core.length, text: words });
  const hedged = others.map((words) => [put(lead === 0 ? capitalAs(core, words) : words)]);
  if (hedge === undefined || lead === 0) return hedged;
  const at = start + text.indexOf(hedge);
  const swap = (words: string): Change => ({
    from: at,
    to: at + hedge.length,
    text: capitalAs(hedge, words),
  });
  const towards = hedgesTowards[language][compare(value, said) < 0 ? "below" : "above"].map(swap);
  const bare = others.map((words) => [{ from: at, to: from + core.length, text: capitalAs(hedge, words) }]);
  return [...towards.map((one) => [one]), ...hedged, ...bare];
}

function shares(core: string, percent: Rational, language: Language): readonly string[] {
  const { ofWord, decimalMark } = lexiconOf(language);
  const nearest = (one: Rational) => absolute(subtract(one, percent));
  const byNearness = <T extends { readonly top: number; readonly bottom: number }>(all: readonly T[]) =>
    [...all].sort((a, b) =>
      compare(nearest(rational(a.top * 100, a.bottom)), nearest(rational(b.top * 100, b.bottom))),
    );
  const asPercent = ["0", "1"].map(
    (decimals) => `${formatDecimal(percent, Number(decimals), language)} ${percentWord[language]}`,
  );
  if (/^\d+\/\d+$/.test(core))
    return [...byNearness(strokes).map(({ top, bottom }) => `${top}/${bottom}`), ...asPercent];
  const parts = new RegExp(
    `^(\\S+)( (?:out )?${ofWord} (?:\\p{L}+ )*?)(\\d+|\\p{L}+)(?=$|\\s)(.*)$`,
    "u",
  ).exec(core);
  if (parts !== null) return partsOf(parts, percent, language);
  const long = /(dje|rde|mte|nde)del/.test(core);
  const words = fractionWords[language].filter((one) => one.long === undefined || one.long === long);
  return [...byNearness(words).map((one) => one.words), ...asPercent].filter(
    (one) => !one.endsWith(decimalMark),
  );
}

/** 1/2 to 9/10, in lowest terms. */
const strokes = Array.from({ length: 9 }, (_, index) => index + 2).flatMap((bottom) =>
  Array.from({ length: bottom - 1 }, (_, index) => ({ top: index + 1, bottom })).filter(
    ({ top }) => rational(top, bottom).d === BigInt(bottom),
  ),
);

/** «12 av 15 skoler»: of as many, another number; else of as few as will do. */
function partsOf(parts: RegExpExecArray, percent: Rational, language: Language): readonly string[] {
  const [, top = "", of = "", bottom = "", rest = ""] = parts;
  const { numberWords } = lexiconOf(language);
  const inWords = Object.hasOwn(numberWords, bottom.toLowerCase());
  const whole = inWords ? (numberWords[bottom.toLowerCase()] ?? 0) : Number(bottom.replaceAll(/\D/g, ""));
  const written = (one: number) => (inWords ? wordFor(rational(one), language) : undefined) ?? String(one);
  const wholes = [whole, ...Array.from({ length: 9 }, (_, index) => index + 2)].filter((one) => one > 1);
  return wholes.flatMap((size) => {
    const part = roundTo(multiply(percent, rational(size, 100)), rational(1));
    if (part.n <= 0n || part.n >= BigInt(size)) return [];
    return [`${capitalAs(top, written(Number(part.n)))}${of}${written(size)}${rest}`];
  });
}

/** «doblet» → «tredoblet»; «dobbelt så» → «tre ganger så», «2,7 ganger så». */
function multiples(core: string, value: Rational, language: Language): readonly string[] {
  const { multiples: known, times, asMuch } = lexiconOf(language);
  const key = Object.keys(known)
    .filter((one) => core.toLowerCase().startsWith(one))
    .sort((a, b) => b.length - a.length)[0];
  if (key === undefined) return [];
  const rest = core.slice(key.length);
  const so = key.split(" ")[1];
  if (so === undefined || !asMuch.includes(so)) {
    const ending = key.slice(-4);
    return Object.keys(known)
      .filter((one) => one.endsWith(ending) && !one.includes(" "))
      .map((one) => one + rest);
  }
  const whole = roundTo(value, rational(1));
  const numbers = [
    wordFor(whole, language),
    formatDecimal(value, 1, language),
    formatDecimal(value, 2, language),
  ];
  return numbers.flatMap((number) => (number === undefined ? [] : [`${number} ${times[0]} ${so}${rest}`]));
}
