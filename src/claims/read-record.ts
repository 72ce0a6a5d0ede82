/**
 * What `fasit read` answers: one plain object for each numeric phrase, in base units (kroner, percent as
 * written), with open ends null and soft ends apart. docs/readings.md describes the fields.
 *
 * Layer: claims; pure.
 */
import type { Language } from "../base/language.ts";
import { reasonTexts } from "../base/messages/claims.ts";
import { type Rational, toNumber } from "../base/rational.ts";
import type { Bound, Conventions, Reading } from "./claim.ts";
import { nounUnit } from "./lexicon/nouns.ts";
import type { Relation } from "./relation-name.ts";
import { type FoundPhrase, readSentence } from "./sentence.ts";

/** A phrase that was found but not read has `unread`, the reason, and none of the fields after it. */
export interface ReadRecord {
  readonly text: string;
  readonly lang: Language;
  readonly phrase: string;
  /** Where the phrase starts in `text`, in UTF-16 units from 0. */
  readonly start: number;
  readonly unread?: string;
  /** Signed; null for a range. */
  readonly value?: number | null;
  readonly unit?: string;
  /** Where the true figure must lie; null when open. Soft ends are Fasit's convention: how far a hedge reaches. */
  readonly lower?: number | null;
  readonly upper?: number | null;
  readonly soft_lower?: number;
  readonly soft_upper?: number;
  readonly bound?: string;
  readonly hedge?: string | null;
  readonly relation?: Relation;
}

/** One sentence → its phrases, in order. Never throws. */
export function readText(text: string, language: Language, conventions?: Conventions): readonly ReadRecord[] {
  return readSentence(text, language, conventions)
    .flatMap(sharesInWords)
    .map((found) => recordOf(text, language, found));
}

/** «tre av fire» says a share when both are words; «12 av 15 skoler» says two numbers. */
function sharesInWords(
  found: FoundPhrase,
  index: number,
  all: readonly FoundPhrase[],
): readonly FoundPhrase[] {
  const before = all[index - 1]?.reading?.asShare;
  if (before?.inWords === true && found.end <= before.start + before.text.length) return [];
  const share = found.reading?.asShare;
  if (share === undefined || (!share.inWords && found.reading?.optional === true))
    return share === undefined ? [found] : [];
  const end = share.start + share.text.length;
  return share.inWords ? [{ start: share.start, end, reading: share }] : [found];
}

function recordOf(text: string, lang: Language, found: FoundPhrase): ReadRecord {
  const { start, end, reading, relation, unread } = found;
  const place = { text, lang, phrase: text.slice(start, end), start };
  if (reading === undefined) return { ...place, unread: reasonTexts.unknownWords(unread ?? "")[lang] };
  return {
    ...place,
    value: reading.bound === "range" ? null : ended(reading.value),
    unit: unitOf(found, reading),
    ...ends(reading),
    bound: bounds[reading.bound],
    hedge: reading.hedge === undefined ? null : reading.hedge.toLowerCase(),
    ...(relation === undefined ? {} : { relation }),
  };
}

const ended = (value: Rational | undefined): number | null => (value === undefined ? null : asNumber(value));

/** The nearest float; small ratios divide without loss. */
function asNumber(value: Rational): number {
  const [n, d] = [Number(value.n), Number(value.d)];
  return Number.isSafeInteger(n) && Number.isSafeInteger(d) ? n / d : toNumber(value);
}

const bounds: Readonly<Record<Bound, string>> = {
  stated: "stated",
  exact: "stated",
  approx: "approx",
  below: "below",
  above: "above",
  "at-least": "at least",
  "at-most": "at most",
  "less-than": "below",
  "well-above": "above",
  "well-below": "below",
  range: "range",
};

/** A hedge has one certain end, the number itself; how far it reaches the other way is a convention. */
function ends(reading: Reading): Pick<ReadRecord, "lower" | "upper" | "soft_lower" | "soft_upper"> {
  const [lower, upper, value] = [ended(reading.lower), ended(reading.upper), ended(reading.value)];
  // Below zero, over 37 is under −37.
  const negative = value !== null && value < 0;
  const soft = (side: "lower" | "upper", end: number | null) =>
    end === null ? {} : { [side === "lower" ? "soft_lower" : "soft_upper"]: end };
  switch (reading.bound) {
    case "below":
    case "well-below":
      return negative
        ? {
            lower: value,
            upper: null,
            ...soft("upper", upper),
            ...(reading.bound === "below" ? {} : soft("lower", lower)),
          }
        : {
            lower: null,
            upper: value,
            ...soft("lower", lower),
            ...(reading.bound === "below" ? {} : soft("upper", upper)),
          };
    case "above":
    case "well-above":
      return negative
        ? {
            lower: null,
            upper: value,
            ...soft("lower", lower),
            ...(reading.bound === "above" ? {} : soft("upper", upper)),
          }
        : {
            lower: value,
            upper: null,
            ...soft("upper", upper),
            ...(reading.bound === "above" ? {} : soft("lower", lower)),
          };
    default:
      return { lower, upper };
  }
}

function unitOf(found: FoundPhrase, reading: Reading): string {
  switch (reading.unit) {
    case "kr":
      return found.counts ?? "kr";
    case "percent":
      return "%";
    case "percentage-points":
      return "prosentpoeng";
    case "promille":
      return "promille";
    case "kr-per-inhabitant":
      return "kr per innbygger";
    case "rank":
      return "rang";
    case "times":
      return "ganger";
    default:
      return countUnit(found, reading);
  }
}

/** What is counted, in bokmål where the noun is known; a scale that counts nothing is kroner. */
function countUnit({ counts }: FoundPhrase, { noun, unitOpen }: Reading): string {
  if (noun === undefined) return counts ?? (unitOpen === true ? "kr" : "antall");
  const word = (noun.toLowerCase().split(" ").at(-1) ?? noun).replace(/\.$/, "");
  return nounUnit(word) ?? word;
}
