/** What is written is read: format → read gives back an interval that holds the value, in every form Fasit reads. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatDecimal, formatQuantity } from "../base/format.ts";
import { type Language, languages } from "../base/language.ts";
import { widthText } from "../base/messages/hedges.ts";
import { ore } from "../base/ore.ts";
import type { NumberUnit, Quantity } from "../base/quantity.ts";
import { decimalStep, multiply, negate, type Rational, rational } from "../base/rational.ts";
import { type Reading, usualConventions } from "./claim.ts";
import { standardWidth } from "./hedge-width.ts";
import { contains, exactly } from "./interval.ts";
import { judge } from "./judge.ts";
import { type HedgeKind, hedgeTable, lexiconOf } from "./lexicon/index.ts";
import { readOwnWidths } from "./own-widths.ts";
import { readPhrase } from "./read-phrase.ts";
import { readText } from "./read-record.ts";

/** A value that a true sentence with this hedge could be about. */
const trueValue: Readonly<Record<HedgeKind, (written: Rational) => Rational>> = {
  approx: (written) => multiply(written, rational(1_000_001, 1_000_000)),
  below: (written) => multiply(written, rational(999_999, 1_000_000)),
  above: (written) => multiply(written, rational(1_000_001, 1_000_000)),
  "at-least": (written) => multiply(written, rational(3)),
  "at-most": (written) => multiply(written, rational(1, 3)),
  "less-than": (written) => multiply(written, rational(1, 3)),
  "well-above": (written) => multiply(written, rational(12, 10)),
  "well-below": (written) => multiply(written, rational(8, 10)),
  emphasis: (written) => written,
};

const nouns: Readonly<Record<Language, string>> = { nb: "elever", nn: "elevar", en: "pupils" };
const joined = (...words: readonly string[]): string => words.filter((word) => word !== "").join(" ");
const hedgesOf = (language: Language): readonly (readonly [string, HedgeKind])[] => [
  ...Object.entries(lexiconOf(language).hedges),
  ["", "emphasis"],
];

/** Numbers of several sizes and precisions: the digits, and how many of them are decimals. */
const samples: readonly (readonly [bigint, number])[] = [
  [12n, 1],
  [417n, 1],
  [30n, 0],
  [421n, 0],
  [4210n, 1],
  [6012n, 0],
  [6000n, 0],
  [94_000n, 0],
];

/** What a reading says of a number, when it is not what was written; undefined when it is. */
function fault(
  phrase: string,
  readings: readonly Reading[],
  unit: string,
  written: Rational,
  truth: Rational,
): string | undefined {
  const [reading, ...more] = readings;
  if (reading === undefined) return `${phrase}: not read`;
  if (more.length > 0) return `${phrase}: read as several`;
  if (reading.unit !== unit) return `${phrase}: ${reading.unit}, not ${unit}`;
  const { n, d } = reading.value ?? rational(0);
  if (n !== written.n || d !== written.d) return `${phrase}: another number`;
  return contains(reading, exactly(truth)) ? undefined : `${phrase}: does not hold`;
}

describe.each(languages)("%s", (language) => {
  const lexicon = lexiconOf(language);
  const scales = [...Object.entries(lexicon.scales), ["", { power: 0 }] as const];
  const units = Object.entries(lexicon.units).filter(([word]) => word !== ",-");

  /** Every unit that a scale can stand before: kroner after all, the others where there is none; and what is counted. */
  const unitsAfter = (power: number): readonly (readonly [string, string])[] => [
    ...units.filter(([, unit]) => power === 0 || unit === "kr"),
    ["", "count"],
    [nouns[language], "count"],
  ];

  test("every hedge with every scale and every unit", () => {
    let turn = 0;
    const faults = hedgesOf(language).flatMap(([hedge, kind]) =>
      scales.flatMap(([scale, { power, ...more }]) =>
        unitsAfter(power).flatMap(([word, unit]) => {
          if ("kroner" in more && unit !== "kr" && word !== "") return [];
          turn += 1;
          const [digits, decimals] = samples[turn % samples.length] ?? [12n, 1];
          const number = rational(digits, 10n ** BigInt(decimals));
          const phrase = joined(hedge, formatDecimal(number, decimals, language), scale, word);
          const written = multiply(number, decimalStep(-power));
          const said = "kroner" in more ? "kr" : unit;
          return fault(phrase, readPhrase(phrase, language), said, written, trueValue[kind](written)) ?? [];
        }),
      ),
    );
    expect(faults).toEqual([]);
    expect(turn).toBeGreaterThan(3000);
  });

  test("every hedge with a width of the municipality's own: the narrowest and the widest", () => {
    const settings = (soft: string, distance: string) => {
      const lines = hedgeTable.flatMap(({ kind, words }) => {
        const [word] = words[language] ?? [];
        const width = kind.startsWith("well") ? distance : soft;
        return word === undefined || widthText(standardWidth[kind], "nb") === ""
          ? []
          : [[word, width] as const];
      });
      const { widths, problems } = readOwnWidths(Object.fromEntries(lines));
      expect(problems).toEqual([]);
      return widths;
    };
    const faults = [settings("0,001 %", "1 %"), settings("9 steg, 25 %", "20 %")].flatMap((widths) =>
      hedgesOf(language).flatMap(([hedge, kind]) =>
        samples.flatMap(([digits, decimals]) => {
          const written = rational(digits, 10n ** BigInt(decimals));
          const phrase = joined(hedge, formatDecimal(written, decimals, language), nouns[language]);
          const readings = readPhrase(phrase, language, { ...usualConventions, widths });
          const own = widths.has(hedge) === (readings[0]?.ownWidth !== undefined);
          if (!own) return [`${phrase}: its width is not told`];
          return fault(phrase, readings, "count", written, trueValue[kind](written)) ?? [];
        }),
      ),
    );
    expect(faults).toEqual([]);
  });

  test("every place with every superlative", () => {
    const faults = Object.entries(lexicon.placeWords).flatMap(([word, place]) =>
      Object.entries(lexicon.superlatives).flatMap(([superlative, { order }]) => {
        const phrase = joined(word, superlative);
        const rank = order ?? "highest";
        const quantity: Quantity = { kind: "rank", place, of: 20, order: rank, years: [] };
        const said = (figure: Quantity) =>
          judge({
            phrase,
            sentence: phrase,
            phraseStart: 0,
            language,
            ...usualConventions,
            quantities: [figure],
          });
        const [right, wrong] = [said(quantity), said({ ...quantity, place: place + 1 })].map(
          (one) => one.verdict,
        );
        return right === "holds" && wrong === "contradicted" ? [] : [`${phrase}: ${right}, ${wrong}`];
      }),
    );
    expect(faults).toEqual([]);
  });

  test("so many of so many: two counts, or their share", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 400 }), fc.integer({ min: 1, max: 400 }), (part, more) => {
        const whole = part + more;
        const phrase = `${part} ${language === "en" ? "out of" : lexicon.ofWord} ${whole} ${nouns[language]}`;
        const counts = [part, whole].map((one): Quantity => figureOf("count", rational(one)));
        const share = figureOf("percent", rational(part * 100, whole));
        const verdicts = [counts, [share]].map(
          (quantities) =>
            judge({ phrase, sentence: phrase, phraseStart: 0, language, ...usualConventions, quantities })
              .verdict,
        );
        expect([phrase, ...verdicts]).toEqual([phrase, "holds", "holds"]);
      }),
    );
  });

  test("every hedge with kroner before the number, and with kroner before the hedge", () => {
    const faults = hedgesOf(language).flatMap(([hedge, kind]) =>
      lexicon.currencyBefore.flatMap((kr) =>
        scales.flatMap(([scale, { power, ...more }], index) => {
          const [digits, decimals] = samples[index % samples.length] ?? [12n, 1];
          const number = rational(digits, 10n ** BigInt(decimals));
          const text = formatDecimal(number, decimals, language);
          const written = multiply(number, decimalStep(-power));
          const truth = trueValue[kind](written);
          const forms =
            "kroner" in more
              ? [joined(hedge, scale, text), joined(scale, hedge, text)]
              : [joined(hedge, kr, text, scale), joined(kr, hedge, text, scale)];
          return forms.flatMap(
            (phrase) => fault(phrase, readPhrase(phrase, language), "kr", written, truth) ?? [],
          );
        }),
      ),
    );
    expect(faults).toEqual([]);
  });

  test("every hedge with shares and multiples in words", () => {
    const of = lexicon.ofWord;
    const two = Object.keys(lexicon.numberWords)[0] ?? "";
    const shares: readonly (readonly [string, string, Rational])[] = [
      ...lexicon.wholeFractions.map((word) => [word, "percent", rational(50)] as const),
      ...Object.entries(lexicon.fractions)
        .filter(([word, parts]) => parts > 2 && /(eler|elar|ths|rds|ters)$/.test(word))
        .map(([word, parts]) => [`${two} ${word}`, "percent", rational(200, parts)] as const),
      [`2/3 ${of}`, "percent", rational(200, 3)],
      ...Object.entries(lexicon.multiples)
        .filter(([word]) => lexicon.asMuch.includes(word.split(" ")[1] ?? ""))
        .map(
          ([word, times]) =>
            [`${word} ${language === "en" ? "many" : "mange"}`, "times", rational(times)] as const,
        ),
      [`${formatDecimal(rational(5, 2), 1, language)} ${lexicon.times[0]}`, "times", rational(5, 2)],
      [`${two} ${lexicon.times[0]}`, "times", rational(2)],
    ];
    const faults = hedgesOf(language).flatMap(([hedge, kind]) =>
      shares.flatMap(([words, unit, value]) => {
        const phrase = joined(hedge, words);
        return fault(phrase, readPhrase(phrase, language), unit, value, trueValue[kind](value)) ?? [];
      }),
    );
    expect(faults).toEqual([]);
  });

  test("number words, with every hedge: exact without, and a thing either way with", () => {
    const words = { ...lexicon.numberWords, ...lexicon.largeNumberWords };
    const faults = hedgesOf(language).flatMap(([hedge, kind], turn) =>
      Object.entries(words).flatMap(([word, value], index) => {
        if (index % 4 !== turn % 4) return [];
        const phrase = joined(hedge, word, nouns[language]);
        const written = rational(value);
        return fault(phrase, readPhrase(phrase, language), "count", written, trueValue[kind](written)) ?? [];
      }),
    );
    expect(faults).toEqual([]);
    for (const [word, value] of Object.entries(words)) {
      const [reading] = readPhrase(joined(word, nouns[language]), language);
      expect(reading).toMatchObject({ bound: "exact", value: rational(value), noun: nouns[language] });
    }
  });

  const numbers = fc.record({
    digits: fc.bigInt(1n, 9_999_999n),
    decimals: fc.integer({ min: 0, max: 3 }),
    unit: fc.constantFrom(...units),
  });
  const textOf = (digits: bigint, decimals: number): string =>
    formatDecimal(rational(digits, 10n ** BigInt(decimals)), decimals, language);

  test("a minus, touching or spaced after what wants a number, mirrors it", () => {
    const verb = { nb: "ble", nn: "vart", en: "was" }[language];
    fc.assert(
      fc.property(
        numbers,
        fc.constantFrom("-", "−", "–"),
        fc.boolean(),
        ({ digits, decimals, unit }, dash, spaced) => {
          const [word, kind] = unit;
          const phrase = `${dash}${spaced ? " " : ""}${textOf(digits, Math.min(decimals, 2))} ${word}`;
          const value = negate(rational(digits, 10n ** BigInt(Math.min(decimals, 2))));
          const sentence = `Tallet ${verb} ${phrase}`;
          const verdict = judge({
            phrase,
            sentence,
            phraseStart: sentence.indexOf(phrase),
            language,
            ...usualConventions,
            quantities: [figureOf(kind, value)],
          });
          expect([sentence, verdict.verdict]).toEqual([sentence, "holds"]);
        },
      ),
    );
  });

  test("a range holds its ends and what lies between them", () => {
    fc.assert(
      fc.property(numbers, fc.bigInt(1n, 1000n), fc.nat(3), ({ digits, decimals, unit }, apart, form) => {
        const [word] = unit;
        const [low, high] = [digits, digits + (digits * apart) / 20n + 1n];
        const [a, b] = [textOf(low, decimals), textOf(high, decimals)];
        const [opener, between] = [lexicon.ranges[0]?.open ?? "", lexicon.ranges[0]?.between ?? ""];
        const from = lexicon.ranges[1];
        const phrase =
          [
            `${opener} ${a} ${between} ${b} ${word}`,
            `${a}–${b} ${word}`,
            `${a} ${lexicon.rangeWord} ${b} ${word}`,
            `${from?.open} ${a} ${from?.between} ${b} ${word}`,
          ][form] ?? "";
        if (isYears(a, b)) return;
        const readings = readPhrase(phrase, language);
        const ends = [low, high].map((end) => exactly(rational(end, 10n ** BigInt(decimals))));
        const [only] = readings;
        const held = readings.length === 1 && only !== undefined && ends.every((end) => contains(only, end));
        const pair = readings.length === 2 && ends.every((end, i) => contains(readings[i] ?? end, end));
        expect([phrase, held || pair]).toEqual([phrase, true]);
      }),
    );
  });

  test("a level before and after: each number is its own", () => {
    fc.assert(
      fc.property(numbers, fc.bigInt(1n, 40n), fc.boolean(), ({ digits, decimals, unit }, percent, falls) => {
        const other = digits + (digits * percent) / 100n + 1n;
        const [first, second] = falls ? [other, digits] : [digits, other];
        const from = lexicon.ranges[1];
        const year = { nb: "i", nn: "i", en: "in" }[language];
        const phrase = `${from?.open} ${textOf(first, decimals)} ${unit[0]} ${year} 2014 ${from?.between} ${textOf(second, decimals)} ${unit[0]}`;
        const readings = readPhrase(phrase, language);
        const values = [first, second].map((one) => rational(one, 10n ** BigInt(decimals)));
        expect([phrase, readings.map((one) => one.value)]).toEqual([phrase, values]);
      }),
    );
  });

  test("«tall i 1000 kroner» gives bare numbers its scale", () => {
    if (language === "en") return;
    const lead = { nb: "Tall", nn: "Tal" }[language];
    fc.assert(
      fc.property(
        fc.bigInt(1n, 9_999_999n),
        fc.constantFrom("1000", "1 000", "hele tusen"),
        (digits, thousand) => {
          const text = `${lead} i ${thousand} kroner: skatt ${formatDecimal(rational(digits), 0, language)}.`;
          const isYear = digits >= 1900n && digits <= 2099n;
          const [record] = readText(text, language);
          if (isYear || thousand === "hele tusen") return;
          expect([text, record?.unit, record?.value]).toEqual([text, "kr", Number(digits) * 1000]);
        },
      ),
    );
  });

  test("what Fasit itself writes of a figure is true of it", () => {
    const written = fc.oneof(
      fc
        .bigInt(-10_000_000_000_000n, 10_000_000_000_000n)
        .map((one): Quantity => ({ kind: "amount", ore: ore(one) })),
      fc
        .tuple(fc.bigInt(-9999n, 9999n), fc.constantFrom(10n ** 6n, 10n ** 8n, 10n ** 9n, 10n ** 11n))
        .map(([n, stepOre]): Quantity => ({ kind: "amount", ore: ore(n * stepOre), stepOre: ore(stepOre) })),
      fc
        .tuple(
          fc.bigInt(-999_999n, 999_999n),
          fc.constantFrom<NumberUnit>(
            "percent",
            "percentage-points",
            "promille",
            "count",
            "kr-per-inhabitant",
          ),
        )
        .map(
          ([n, unit]): Quantity => ({
            kind: "number",
            unit,
            value: unit === "count" ? rational(n) : rational(n, 100n),
          }),
        ),
      fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 1, max: 50 })).map(
        ([low, more]): Quantity => ({
          kind: "range",
          low: rational(low),
          high: rational(low + more),
          unit: "count",
        }),
      ),
      fc
        .date({ min: new Date("1950-01-01"), max: new Date("2090-01-01"), noInvalidDate: true })
        .map((date): Quantity => ({ kind: "date", iso: date.toISOString().slice(0, 10) })),
    );
    fc.assert(
      fc.property(written, (quantity) => {
        const phrase = formatQuantity(quantity, language);
        const place = { phrase, sentence: phrase, phraseStart: 0, language };
        const { verdict } = judge({ ...place, ...usualConventions, quantities: [quantity] });
        expect([phrase, verdict]).toEqual([phrase, "holds"]);
      }),
      { numRuns: 500 },
    );
  });
});

/** «1998–2004» is a span of years. */
function isYears(...texts: readonly string[]): boolean {
  return texts.every((text) => /^(19|20)\d\d$/.test(text.replaceAll(/\D/g, "")));
}

/** A figure in the unit of a reading; kroner to the øre. */
function figureOf(unit: string, value: Rational): Quantity {
  if (unit === "kr") return { kind: "amount", ore: ore((value.n * 100n) / value.d) };
  const known = (["percent", "percentage-points", "promille"] as const).find((one) => one === unit);
  return { kind: "number", unit: known ?? "count", value };
}
