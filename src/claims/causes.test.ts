import { describe, expect, test } from "vitest";
import type { Language } from "../base/language.ts";
import { same } from "../base/language.ts";
import { ore } from "../base/ore.ts";
import type { BreakdownQuantity, Contribution, Quantity } from "../base/quantity.ts";
import { standardWidths } from "./hedge-width.ts";
import { judge } from "./judge.ts";
import { reasonText } from "./wording.ts";

/** Name, million kroner, whether it is an income in the total, other names. */
type Part = readonly [
  name: string,
  millions: number,
  factor?: 1 | -1,
  synonyms?: readonly string[],
  step?: number,
];

const amount = (millions: number, step = 0) => ({
  kind: "amount" as const,
  ore: ore(BigInt(Math.round(millions * 1_000_000)) * 100n),
  ...(step === 0 ? {} : { stepOre: ore(BigInt(step) * 100_000_000n) }),
});

function breakdown(
  parts: readonly Part[],
  more: Partial<BreakdownQuantity> = {},
  left = 0,
): BreakdownQuantity {
  const contributions = parts.map(
    ([name, millions, factor = 1, synonyms = [], step = 0]): Contribution => ({
      figure: name.toLowerCase(),
      name: same(name),
      synonyms,
      value: amount(millions, step),
      factor,
    }),
  );
  const total = parts.reduce((sum, [, millions]) => sum + millions, left);
  return {
    kind: "breakdown",
    total: amount(total),
    contributions,
    remainder: amount(left),
    goodWhen: "up",
    basis: "budget",
    ...more,
  };
}

const parts: readonly Part[] = [
  ["Skatt på inntekt og formue", 40, 1, ["skatteinntekter", "tax revenue"]],
  ["Renteutgifter", 20, -1, ["renter", "interest"]],
  ["Helse og omsorg", 12, -1],
  ["Pensjonsutgifter", 5, -1, ["pensjon"]],
  ["Lønnsutgifter", -9, -1, ["lønn"]],
  ["Rammetilskudd", 0, 1],
];

function judged(
  phrase: string,
  quantity: Quantity = breakdown(parts),
  around: readonly [string, string] = ["Overskuddet skyldes ", "."],
  language: Language = "nb",
) {
  const sentence = `${around[0]}${phrase}${around[1]}`;
  const decision = judge({
    phrase,
    sentence,
    phraseStart: around[0].length,
    language,
    rounding: "half-away",
    widths: standardWidths,
    quantities: [quantity],
  });
  const why = decision.reason.kind === "causes" ? decision.reason.why.kind : decision.reason.kind;
  const said = reasonText(decision, [{ name: same("Avvik"), quantity }]);
  const text = { ...said, nb: said.nb.replaceAll("\u00a0", " ") };
  return { verdict: decision.verdict, why, text };
}

describe("reasons that hold", () => {
  test.each([
    ["høyere skatteinntekter, lavere renter og mindreforbruk i helse og omsorg"],
    ["skatteinntektene og reduserte renteutgifter"],
    ["høye skatteinntekter"],
    ["økt skatt på inntekt og formue samt lavere utgifter til helse og omsorg og lavere renter"],
    ["høyere skatteinntekter enn budsjettert"],
    ["blant annet lavere renter og helse og omsorg"],
    ["først og fremst skatteinntektene"],
    ["høyere inntekter fra skatt på inntekt og formue"],
  ])("%s", (phrase) => {
    expect(judged(phrase)).toMatchObject({ verdict: "holds", why: "within" });
  });

  test("in nynorsk and English", () => {
    const nn = breakdown([
      ["Løn", 3, -1],
      ["Skatt", 9, 1, ["skatteinntekter"]],
    ]);
    expect(judged("høgare skatteinntekter og lågare løn", nn, ["Det kjem av ", "."], "nn").verdict).toBe(
      "holds",
    );
    expect(
      judged("higher tax revenue and lower interest", undefined, ["This is due to ", "."], "en").verdict,
    ).toBe("holds");
  });

  test("a deviation below zero is explained by what pulls down", () => {
    const deficit = breakdown([
      ["Skatt", -30, 1],
      ["Renter", -10, -1],
      ["Lønn", 4, -1],
    ]);
    expect(judged("lavere skatt og høyere renter", deficit).verdict).toBe("holds");
    expect(judged("svak skatt og merforbruk på renter", deficit).verdict).toBe("holds");
    expect(judged("høyere skatt", deficit)).toMatchObject({ verdict: "contradicted", why: "direction" });
  });

  test("as large as one that is left out is large enough", () => {
    const even = breakdown([
      ["Skatt", 10],
      ["Gebyr", 10],
      ["Salg", 3],
    ]);
    expect(judged("skatt", even).verdict).toBe("holds");
  });
});

describe("reasons that are contradicted", () => {
  test.each([
    ["høyere skatteinntekter og høyere lønn", "opposite", "Lønnsutgifter"],
    ["skatteinntekter og rammetilskudd", "opposite", "Rammetilskudd"],
    ["lavere skatteinntekter", "direction", "lavere skatteinntekter"],
    ["høyere renter", "direction", "−20 000 000 kr"],
    ["høyere skatteinntekter og mindreforbruk i helse og omsorg", "left-out", "Renteutgifter"],
    ["pensjon", "left-out", "+40 000 000 kr"],
    ["blant annet pensjon", "left-out", "Skatt på inntekt og formue"],
    ["skatteinntekter, renter og merforbruk i helse og omsorg", "direction", "Helse og omsorg"],
  ])("%s: %s", (phrase, why, word) => {
    const made = judged(phrase);
    expect(made).toMatchObject({ verdict: "contradicted", why });
    expect(made.text.nb).toContain(word);
    expect(made.text.nn).not.toBe("");
    expect(made.text.en).not.toBe("");
  });

  test("one øre more in what is left out is too much; one less is not", () => {
    const with1 = (millions: number) =>
      breakdown([
        ["Skatt", 10],
        ["Gebyr", millions],
      ]);
    expect(judged("skatt", with1(10)).verdict).toBe("holds");
    expect(judged("skatt", with1(10.000001))).toMatchObject({ verdict: "contradicted", why: "left-out" });
    expect(judged("skatt", with1(9.999999)).verdict).toBe("holds");
  });

  test("«blant annet»: among the three largest, or twice as many as are named", () => {
    const five = breakdown([
      ["A", 50],
      ["B", 40],
      ["C", 30],
      ["D", 20],
      ["E", 10],
    ]);
    expect(judged("blant annet c", five).verdict).toBe("holds");
    expect(judged("blant annet d", five).verdict).toBe("contradicted");
    expect(judged("d", five, ["Det skyldes blant annet ", "."]).verdict).toBe("contradicted");
    expect(judged("c", five, ["Det skyldes blant annet ", "."]).verdict).toBe("holds");
    expect(judged("blant annet c og d", five).verdict).toBe("holds");
    expect(judged("blant annet d og e", five).verdict).toBe("contradicted");
  });

  test("«først og fremst»: half of what pulls that way, at the least", () => {
    const with1 = (millions: number) =>
      breakdown([
        ["Skatt", millions],
        ["Gebyr", 5],
        ["Salg", 5],
      ]);
    expect(judged("hovedsakelig skatt", with1(10)).verdict).toBe("holds");
    expect(judged("hovedsakelig skatt", with1(9.999999))).toMatchObject({
      verdict: "contradicted",
      why: "not-main",
    });
    expect(judged("hovedsakelig skatt", with1(9)).text.nb).toContain("+9 000 000 kr");
  });

  test("nothing to explain", () => {
    const nothing = breakdown([
      ["Skatt", 10],
      ["Lønn", -10, -1],
    ]);
    expect(judged("skatt", nothing)).toMatchObject({ verdict: "contradicted", why: "nothing" });
  });
});

describe("reasons that cannot be decided", () => {
  test("more is unexplained than the smallest named one", () => {
    const loose = (left: number) => breakdown([["Skatt", 10]], {}, left);
    expect(judged("skatt", loose(10)).verdict).toBe("holds");
    expect(judged("skatt", loose(10.000001))).toMatchObject({ verdict: "undocumented", why: "remainder" });
    expect(judged("skatt", loose(-9.999)).verdict).toBe("holds");
  });

  test("a source too coarse to tell which way, or which is larger", () => {
    const coarse = breakdown([
      ["Skatt", 1, 1, [], 4],
      ["Gebyr", 3],
    ]);
    expect(judged("skatt og gebyr", coarse)).toMatchObject({ verdict: "undocumented", why: "coarse" });
    const near = breakdown([
      ["Skatt", 10, 1, [], 2],
      ["Gebyr", 9, 1, [], 2],
    ]);
    expect(judged("skatt", near)).toMatchObject({ verdict: "undocumented", why: "coarse" });
  });
});

describe("phrases that are not read", () => {
  test.each([
    ["høyere fiskepriser", "unknown"],
    ["høyere skatteinntekter og bedre styring", "unknown"],
    ["høyere skatteinntekter og skatt på inntekt og formue", "twice"],
    ["bare skatteinntekter", "words"],
    ["ikke skatteinntekter", "words"],
    ["mindre vekst i lønn", "unclear"],
    ["lavere inntekter i helse og omsorg", "unclear"],
    ["høyere skatteinntekter og renter", "unclear"],
    ["høyere skatteinntekter enn i fjor", "basis"],
    ["skatteinntekter på 40 millioner kroner", "unknown"],
    ["mye", "unknown"],
    ["", "none"],
  ])("%s: %s", (phrase, why) => {
    expect(judged(phrase)).toMatchObject({ verdict: "unread", why });
  });

  test("a word that is two contributions' name", () => {
    const two = breakdown([
      ["Renteinntekter", 3, 1, ["renter"]],
      ["Renteutgifter", 2, -1, ["renter"]],
    ]);
    const made = judged("renter", two);
    expect(made).toMatchObject({ verdict: "unread", why: "ambiguous" });
    expect(made.text.nb).toContain("«Renteinntekter», «Renteutgifter»");
  });

  test.each([
    ["Overskuddet skyldes ikke ", "."],
    ["Det gikk godt til tross for ", "."],
    ["Overskuddet ble dempet av ", "."],
    ["Det var ", " som ikke slo til."],
    ["Overskuddet skyldes kun ", "."],
  ])("what stands around the link may turn it: %s", (before, after) => {
    expect(judged("skatteinntektene", undefined, [before, after])).toMatchObject({
      verdict: "unread",
      why: "words",
    });
  });

  test("«god» says nothing where nobody has said what is good", () => {
    const neutral = breakdown(parts, { goodWhen: "neutral" });
    expect(judged("gode skatteinntekter", neutral)).toMatchObject({ verdict: "unread", why: "unclear" });
    expect(judged("høye skatteinntekter", neutral).verdict).toBe("holds");
  });

  test("an explanation bound together with a number", () => {
    const quantities: readonly Quantity[] = [amount(68), breakdown(parts)];
    const phrase = "68 millioner kroner og skatteinntekter";
    const decision = judge({
      phrase,
      sentence: phrase,
      phraseStart: 0,
      language: "nb",
      rounding: "half-away",
      widths: standardWidths,
      quantities,
    });
    expect(decision).toMatchObject({ verdict: "unread", reason: { kind: "causes", why: { kind: "alone" } } });
  });
});
