/**
 * Dates put right: «11. desember 2017» → «9. desember 2017», «høsten 2018» → «våren 2018».
 *
 * Layer: mend; pure.
 */
import { formatDate } from "../base/format.ts";
import type { Language } from "../base/language.ts";
import type { Quantity } from "../base/quantity.ts";
import type { Reading } from "../claims/claim.ts";
import { lexiconOf } from "../claims/lexicon/index.ts";
import { applyChanges, type Change, capitalAs } from "./change.ts";

/** Candidates in order: the parts that are written, corrected; then the date as it is recorded. */
export function dateChanges(
  reading: Reading,
  quantity: Quantity,
  phrase: string,
  language: Language,
): readonly (readonly Change[])[] {
  if (quantity.kind !== "date" || reading.unit !== "date" || reading.start < 0) return [];
  const { text, start } = reading;
  if (start + text.length > phrase.length) return [];
  const whole = (put: string): readonly Change[] => [{ from: start, to: start + text.length, text: put }];
  if (reading.partOf === "loose") return [];
  if (reading.partOf === "counted") return [whole(formatDate(quantity.iso.slice(0, 7), language))];
  if (reading.months !== undefined) return seasons(text, quantity.iso, language).map(whole);
  const corrected = parts(text, quantity.iso, language).map((one) => ({
    ...one,
    from: one.from + start,
    to: one.to + start,
  }));
  const recorded = capitalAs(text, formatDate(quantity.iso, language));
  return [...years(text, quantity.iso).map(whole), corrected, whole(recorded)];
}

/** Day, month and year where they stand, when the record has them. */
function parts(text: string, iso: string, language: Language): readonly Change[] {
  const [year, month, day] = iso.split("-");
  const put = (pattern: RegExp, made: (old: string) => string | undefined): readonly Change[] => {
    const match = pattern.exec(text);
    const next = match === null ? undefined : made(match[0]);
    return match === null || next === undefined
      ? []
      : [{ from: match.index, to: match.index + match[0].length, text: next }];
  };
  const names = lexiconOf(language).months;
  const name = month === undefined ? undefined : formatDate(`2000-${month}`, language).split(" ")[0];
  const monthName = new RegExp(`(?<!\\p{L})(?:${names.join("|")})(?!\\p{L})`, "iu");
  return [
    ...put(/(?<!\d)\d{1,2}(?=\.?\s*\p{L})/u, () => (day === undefined ? undefined : String(Number(day)))),
    ...put(monthName, (old) => (name === undefined ? undefined : capitalAs(old, name))),
    ...put(/(?<!\d)\d{4}(?!\d)/, () => year),
  ];
}

/** «2015–2018»: one of the two years moves so far that the record lies between. */
function years(text: string, iso: string): readonly string[] {
  const pair = [...text.matchAll(/(?<!\d)\d{4}(?!\d)/g)];
  const year = iso.slice(0, 4);
  if (pair.length !== 2) return [];
  return [...pair]
    .reverse()
    .map((one) => applyChanges(text, [{ from: one.index, to: one.index + 4, text: year }]));
}

/** Another season of the year, or the same in another year; which one is right is judged. */
function seasons(text: string, iso: string, language: Language): readonly string[] {
  const year = Number(iso.slice(0, 4));
  const written = /\p{L}+/u.exec(text)?.[0] ?? "";
  const isForm = (word: string) => word.endsWith("en") === written.toLowerCase().endsWith("en");
  const words = Object.keys(lexiconOf(language).seasons).filter((word) => isForm(word));
  return [written, ...words.map((word) => capitalAs(written, word))].flatMap((word) =>
    [year, year - 1, year + 1].map((one) =>
      text.replace(written, word).replace(/(?<!\d)\d{4}(?!\d)/, String(one)),
    ),
  );
}
