import { describe, expect, test } from "vitest";
import { type Language, languages } from "../base/language.ts";
import { ore } from "../base/ore.ts";
import type { NumberUnit, Quantity } from "../base/quantity.ts";
import {
  add,
  multiply,
  parseDecimal,
  type Rational,
  rational,
  subtract,
  toDecimal,
} from "../base/rational.ts";
import { usualConventions, type Verdict } from "./claim.ts";
import { judge } from "./judge.ts";
import { type HedgeKind, hedgeOf, hedgeTable, lexiconOf } from "./lexicon/index.ts";

const decimal = (text: string): Rational => parseDecimal(text) ?? rational(0);

/**
 * A number as it is written, and by hand how far each kind of hedge reaches from it: docs/readings.md. «About» either
 * way; a little under and over; «godt over» at least. `half` is half a step of what is written.
 */
interface Stated {
  readonly text: Readonly<Record<Language, string>>;
  readonly value: string;
  readonly unit: NumberUnit | "kr";
  readonly about: string;
  readonly little: string;
  readonly well: string;
  readonly half: string;
}

const stated = (
  nb: string,
  en: string,
  value: string,
  unit: Stated["unit"],
  [about, little, well, half]: readonly [string, string, string, string],
  nn = nb,
): Stated => ({ text: { nb, nn, en }, value, unit, about, little, well, half });

const numbers: readonly Stated[] = [
  stated("9", "9", "9", "count", ["0.5", "1", "0.9", "0.5"]),
  stated("10", "10", "10", "count", ["5", "1", "1", "0.5"]),
  stated("80", "80", "80", "count", ["5", "8", "8", "0.5"]),
  stated("421", "421", "421", "count", ["1", "1", "42.1", "0.5"]),
  stated("421,0", "421.0", "421", "count", ["0.1", "0.1", "42.1", "0.05"]),
  stated("6 012", "6,012", "6012", "count", ["1", "1", "601.2", "0.5"]),
  stated("6000", "6000", "6000", "count", ["500", "600", "600", "500"]),
  stated("6800", "6800", "6800", "count", ["100", "100", "680", "50"]),
  stated("94 000", "94,000", "94000", "count", ["1000", "1000", "9400", "500"]),
  stated("kr 45 000", "NOK 45,000", "45000", "kr", ["1000", "1000", "4500", "500"]),
  stated("240 mill. kr", "240 million kroner", "240000000", "kr", [
    "10000000",
    "10000000",
    "24000000",
    "500000",
  ]),
  stated(
    "421 millioner kroner",
    "421 million kroner",
    "421000000",
    "kr",
    ["1000000", "1000000", "42100000", "500000"],
    "421 millionar kroner",
  ),
  stated(
    "421,0 millioner kroner",
    "421.0 million kroner",
    "421000000",
    "kr",
    ["100000", "100000", "42100000", "50000"],
    "421,0 millionar kroner",
  ),
  stated("5,1 mrd. kr", "5.1 billion kroner", "5100000000", "kr", [
    "100000000",
    "100000000",
    "510000000",
    "50000000",
  ]),
  stated("8,5 prosent", "8.5 per cent", "8.5", "percent", ["0.1", "0.1", "0.85", "0.05"]),
  stated("80 prosent", "80 per cent", "80", "percent", ["1", "1", "2", "0.5"]),
  stated("3 prosentpoeng", "3 percentage points", "3", "percentage-points", ["0.5", "0.3", "0.3", "0.5"]),
];

/** An edge of the interval: its place, whether it is in, and which way is out. */
interface Edge {
  readonly at: Rational;
  readonly included: boolean;
  readonly outwards: 1 | -1;
}

/** What docs/readings.md says of each kind, as edges. */
function edgesOf(kind: HedgeKind, number: Stated): readonly Edge[] {
  const value = decimal(number.value);
  const [about, little, well, half] = [number.about, number.little, number.well, number.half].map(decimal);
  const zero = rational(0);
  const low = (reach: Rational = zero, included = true): Edge => ({
    at: subtract(value, reach),
    included,
    outwards: -1,
  });
  const high = (reach: Rational = zero, included = true): Edge => ({
    at: add(value, reach),
    included,
    outwards: 1,
  });
  switch (kind) {
    case "approx":
      return [low(about), high(about)];
    case "below":
      return [low(little), high(zero, false)];
    case "above":
      return [low(zero, false), high(little)];
    case "at-least":
      return [low()];
    case "at-most":
      return [high()];
    case "less-than":
      return [high(zero, false)];
    case "well-above":
      return [{ at: add(value, well ?? zero), included: true, outwards: -1 }];
    case "well-below":
      return [{ at: subtract(value, well ?? zero), included: true, outwards: 1 }];
    case "emphasis":
      return [low(half), high(half, false)];
  }
}

function quantity(unit: Stated["unit"], value: Rational, step?: Rational): Quantity {
  if (unit !== "kr") return { kind: "number", unit, value, ...(step === undefined ? {} : { step }) };
  const inOre = (amount: Rational) => ore((amount.n * 100n) / amount.d);
  return { kind: "amount", ore: inOre(value), ...(step === undefined ? {} : { stepOre: inOre(step) }) };
}

function verdict(phrase: string, language: Language, figure: Quantity): Verdict {
  const place = { phrase, sentence: phrase, phraseStart: 0, language };
  return judge({ ...place, ...usualConventions, quantities: [figure] }).verdict;
}

/** The least that is beyond an edge: an øre, or next to nothing of a thing. */
const grain = (unit: Stated["unit"]): Rational => (unit === "kr" ? rational(1, 100) : rational(1, 1_000_000));

/** A hedge before every number; its other forms, which are read by the same entry, before some. */
function phrasesOf(words: readonly string[], language: Language) {
  return words.flatMap((word, index) =>
    numbers
      .filter((_, place) => index === 0 || place % words.length === index)
      .map((number) => ({ number, phrase: `${word} ${number.text[language]}` })),
  );
}

/** The hedges of each kind in each language. */
const cases = languages.flatMap((language) =>
  [...new Set(hedgeTable.map((hedge) => hedge.kind))].map((kind) => ({
    language,
    kind,
    phrases: hedgeTable
      .filter((hedge) => hedge.kind === kind)
      .flatMap((hedge) => phrasesOf(hedge.words[language] ?? [], language)),
    words: hedgeTable.filter((hedge) => hedge.kind === kind).flatMap((hedge) => hedge.words[language] ?? []),
  })),
);

describe("every hedge", () => {
  test("has its reason, and stands in one entry alone", () => {
    for (const hedge of hedgeTable) {
      expect(hedge.reason).toMatch(/^[\p{L}«].{5,}[^.]$/u);
      for (const word of Object.values(hedge.words).flat()) expect(hedgeOf(word)).toBe(hedge);
    }
  });

  test.each(cases)("$language, $kind: both edges of every number", ({ kind, language, phrases }) => {
    const wrong = phrases.flatMap(({ number, phrase }) =>
      edgesOf(kind, number).flatMap(({ at, included, outwards }) => {
        const expected: readonly Verdict[] = ["holds", included ? "holds" : "contradicted", "contradicted"];
        return [-1, 0, 1].flatMap((steps, index) => {
          const value = add(at, multiply(grain(number.unit), rational(steps * outwards)));
          const found = verdict(phrase, language, quantity(number.unit, value));
          return found === expected[index] ? [] : [`${phrase}: ${toDecimal(value, 8)} ${found}`];
        });
      }),
    );
    expect(wrong).toEqual([]);
  });

  test.each(cases)(
    "$language, $kind: a source coarser than an edge leaves it open",
    ({ kind, language, phrases }) => {
      const decided = phrases.flatMap(({ number, phrase }) =>
        edgesOf(kind, number).flatMap(({ at }) => {
          const coarse = quantity(number.unit, at, multiply(grain(number.unit), rational(100)));
          return verdict(phrase, language, coarse) === "undocumented" ? [] : [phrase];
        }),
      );
      expect(decided).toEqual([]);
    },
  );

  test.each(cases.filter(({ kind }) => kind === "below" || kind === "above"))(
    "$language, $kind: the number itself, and the other side of it, are contradicted",
    ({ kind, language, words }) => {
      for (const books of [80, kind === "below" ? 81 : 79]) {
        const found = words.map((word) =>
          verdict(`${word} 80`, language, quantity("count", rational(books))),
        );
        expect(new Set(found)).toEqual(new Set(["contradicted"]));
      }
    },
  );
});

/** Hedges that Norwegian annual reports are known to use, and what they are in English. */
test.each([
  [
    "nb",
    "nesten, nær, nærmere, opp mot, om lag, omtrent, cirka, ca, rundt, i størrelsesorden, vel, drøyt, drygt, godt over, over, mer enn, minst, under, i underkant av, i overkant av, snaut, knapt, opptil, inntil, hele, bare, kun",
  ],
  [
    "nn",
    "nesten, nær, nærare, nærmare, opp mot, om lag, omtrent, cirka, ca, rundt, i storleiksorden, vel, drygt, drøyt, godt over, over, meir enn, minst, under, i underkant av, i overkant av, snaut, knapt, opptil, inntil, heile, berre, kun",
  ],
  [
    "en",
    "almost, nearly, close to, up towards, about, roughly, approximately, circa, around, in the region of, just over, well over, over, more than, at least, under, just under, slightly under, slightly over, barely, up to, fully, only, just, merely",
  ],
] as const)("%s: the words of reports are hedges", (language, words) => {
  for (const word of words.split(", ")) expect(Object.keys(lexiconOf(language).hedges)).toContain(word);
});
