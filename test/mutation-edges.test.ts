/**
 * Where the promise of a checked report ends: a bound value moved just past the edge of what a sentence
 * says contradicts that sentence, and moved to the last value within it contradicts none. Every bound value
 * of both examples is tried on its claims as they were compiled; some are moved in Sogndal's ledger itself.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type BreakdownQuantity, magnitude, type Quantity } from "../src/base/quantity.ts";
import { add, compare, multiply, type Rational, rational, subtract } from "../src/base/rational.ts";
import { readCauses } from "../src/claims/cause-phrase.ts";
import { type Decision, type Reading, usualConventions, type Verdict } from "../src/claims/claim.ts";
import { judge } from "../src/claims/judge.ts";
import { readTrend } from "../src/claims/trends/read-trend.ts";
import { type CheckedClaim, type CheckedReport, compile, ore } from "../src/index.ts";

const examples = ["asker-2017", "sogndal-2011"] as const;
const reports = new Map<string, CheckedReport>();

beforeAll(async () => {
  for (const name of examples) {
    const made = await compile({ folder: `examples/${name}`, lines: false });
    made.close();
    if (made.report !== undefined) reports.set(name, made.report);
  }
});

function reportOf(name: string): CheckedReport {
  const report = reports.get(name);
  if (report === undefined) throw new Error(`${name} could not be compiled`);
  return report;
}

/** The verdict on a claim when one bound value is another. */
function judged(claim: CheckedClaim, part: number, moved: Quantity, report: CheckedReport): Decision {
  const { phrase, sentence, phraseStart } = claim.binding;
  const quantities = claim.values.map(({ quantity }, index) => (index === part ? moved : quantity));
  const { language } = claim.chapter;
  const known = claim.known === undefined ? {} : { known: claim.known };
  const { rounding, widths } = report.meta;
  return judge({ phrase, sentence, phraseStart, language, rounding, widths, quantities, ...known });
}

/** A value and what the sentence is to become when it stands there. */
type Move = readonly [Quantity, Verdict];

/** The smallest step a value can take: an øre, one thing, or a millionth of a percent. */
function baseStep(quantity: Quantity): Rational {
  if (quantity.kind === "amount") return rational(1, 100);
  return quantity.kind === "number" && quantity.unit === "count" ? rational(1) : rational(1, 1_000_000);
}

/** The quantity at another value, exactly known. */
function at(quantity: Quantity, value: Rational): Quantity {
  if (quantity.kind === "amount") return { kind: "amount", ore: ore((value.n * 100n) / value.d) };
  if (quantity.kind !== "number") throw new Error(`a ${quantity.kind} has no magnitude`);
  return { kind: "number", unit: quantity.unit, value };
}

/** The last value on the near side of an edge, and the first beyond it; `outwards` is the way out. */
function edgeMoves(quantity: Quantity, edge: Rational, included: boolean, outwards: 1 | -1): readonly Move[] {
  const step = baseStep(quantity);
  const way = multiply(step, rational(outwards));
  const steps = { n: edge.n * step.d, d: edge.d * step.n };
  if (steps.n % steps.d !== 0n) {
    // Between two steps, as 298,5 applications are: the whole ones on each side.
    const floor = steps.n / steps.d - (steps.n < 0n ? 1n : 0n);
    const [below, above] = [multiply(rational(floor), step), multiply(rational(floor + 1n), step)];
    const [within, beyond] = outwards === 1 ? [below, above] : [above, below];
    return [
      [at(quantity, within), "holds"],
      [at(quantity, beyond), "contradicted"],
    ];
  }
  const [within, beyond] = included ? [edge, add(edge, way)] : [subtract(edge, way), edge];
  return [
    [at(quantity, within), "holds"],
    [at(quantity, beyond), "contradicted"],
  ];
}

function numberMoves(quantity: Quantity, reading: Reading): readonly Move[] {
  const { lower, upper } = reading;
  return [
    ...(lower === undefined ? [] : edgeMoves(quantity, lower, reading.lowerIncluded, -1)),
    ...(upper === undefined ? [] : edgeMoves(quantity, upper, reading.upperIncluded, 1)),
  ];
}

/** «vesentlig mer enn de 66 millionene»: the edge of the second figure is a tenth above the first. */
function comparisonMoves(quantity: Quantity, base: Quantity, reading: Reading): readonly Move[] {
  const first = magnitude(base);
  const { comparison } = reading;
  if (first === undefined || comparison === undefined) return [];
  const more = comparison.direction === "more";
  const limit = comparison.well ? multiply(first, more ? rational(11, 10) : rational(9, 10)) : first;
  return edgeMoves(quantity, limit, comparison.well, more ? -1 : 1);
}

const isoDay = (day: Date): string => day.toISOString().slice(0, 10);
const shifted = (iso: string, days: number): string => isoDay(new Date(Date.parse(iso) + days * 86_400_000));

/** The first and the last day a date says, and the days just outside. */
function dateMoves(reading: Reading): readonly Move[] {
  const said = reading.months ?? [reading.date ?? ""];
  const [first = "", last = ""] = [said[0], said.at(-1)];
  // A month of no year: the year is not said, so any will do.
  const from = first.replace(/^--/, "2017-");
  const start = `${from}-01-01`.slice(0, 10);
  const [year = 0, month = 12, day] = (last.replace(/^--/, "2017-") || "").split("-").map(Number);
  const end = day === undefined ? isoDay(new Date(Date.UTC(year, month, 0))) : last;
  const date = (iso: string, verdict: Verdict): Move => [{ kind: "date", iso }, verdict];
  return [
    date(start, "holds"),
    date(shifted(start, -1), "contradicted"),
    date(end, "holds"),
    date(shifted(end, 1), "contradicted"),
  ];
}

/** A value that nobody can have meant: shows which reading answers this figure. */
function farAway(quantity: Quantity): Quantity | undefined {
  if (quantity.kind === "amount" || quantity.kind === "number") return at(quantity, rational(1, 100));
  if (quantity.kind === "date") return { kind: "date", iso: "1814-05-17" };
  if (quantity.kind === "truth") return { kind: "truth", holds: false };
  if (quantity.kind === "rank") return { ...quantity, place: quantity.of + 9, of: quantity.of + 9 };
  if (quantity.kind === "range") return { ...quantity, low: rational(0), high: rational(987_654_321) };
  return undefined;
}

/** With one contribution moved, and the total with it. */
function contributionAt(quantity: BreakdownQuantity, index: number, moved: bigint): BreakdownQuantity {
  const old = quantity.contributions[index]?.value;
  const { total } = quantity;
  if (old?.kind !== "amount" || total.kind !== "amount") throw new Error("not amounts");
  const contributions = quantity.contributions.map((one, i) =>
    i === index ? { ...one, value: { ...old, ore: ore(moved) } } : one,
  );
  return { ...quantity, contributions, total: { ...total, ore: ore(total.ore - old.ore + moved) } };
}

/**
 * Reasons for a deviation: each that is named pulls at least an øre the total's way, and none that is left out
 * is an øre larger than the smallest that is named.
 */
function causeMoves(claim: CheckedClaim, quantity: BreakdownQuantity): readonly Move[] {
  const { phrase, sentence, phraseStart } = claim.binding;
  const read = readCauses({ phrase, sentence, phraseStart, language: claim.chapter.language }, quantity);
  if ("kind" in read) throw new Error(`«${phrase}» is not read`);
  const amountOf = (index: number): bigint => {
    const value = quantity.contributions[index]?.value;
    return value?.kind === "amount" ? value.ore : 0n;
  };
  const size = (index: number): bigint => (amountOf(index) < 0n ? -amountOf(index) : amountOf(index));
  const named = read.causes.map(({ cause }) => cause);
  const [first = 0] = named;
  const way = amountOf(first) < 0n ? -1n : 1n;
  const smallest = named.reduce((a, b) => (size(b) < size(a) ? b : a));
  const others = [...quantity.contributions.keys()].filter((index) => !named.includes(index));
  return [
    ...named.map((index): Move => [contributionAt(quantity, index, 0n), "contradicted"]),
    ...named.map((index): Move => [contributionAt(quantity, index, -way), "contradicted"]),
    ...others.flatMap((index): readonly Move[] => [
      [contributionAt(quantity, index, way * size(smallest)), "holds"],
      [contributionAt(quantity, index, way * (size(smallest) + 1n)), "contradicted"],
    ]),
  ];
}

/** «mindre enn i 2011», «aukar»: the edge is the value it is set against, which the sentence leaves out. */
function trendMoves(claim: CheckedClaim, quantity: Quantity): readonly Move[] {
  const { phrase, sentence, phraseStart } = claim.binding;
  const [known] = claim.known ?? [];
  const { language } = claim.chapter;
  const input = { phrase, sentence, phraseStart, language, ...usualConventions, quantities: [] };
  const read = known === undefined ? undefined : readTrend(input, known);
  const test = read?.kind === "read" ? read.trend.tests[0] : undefined;
  const other = claim.compared?.[0] === undefined ? undefined : magnitude(claim.compared[0].quantity);
  if (other === undefined || test?.kind !== "compared" || claim.compared?.length !== 1)
    throw new Error(`«${phrase}» is set against no single value`);
  return edgeMoves(quantity, other, false, test.way === "up" ? -1 : 1);
}

function movesOf(claim: CheckedClaim, part: number, report: CheckedReport): readonly Move[] {
  const quantity = claim.values[part]?.quantity;
  if (quantity?.kind === "breakdown") return causeMoves(claim, quantity);
  if (quantity !== undefined && claim.compared !== undefined) return trendMoves(claim, quantity);
  const far = quantity === undefined ? undefined : farAway(quantity);
  if (quantity === undefined || far === undefined) return [];
  const { verdict, reason, decisive } = judged(claim, part, far, report);
  expect([claim.binding.phrase, verdict]).toEqual([claim.binding.phrase, "contradicted"]);
  if (quantity.kind === "truth") return [[far, "contradicted"]];
  if (reason.kind === "not-equal") return allMoves(quantity);
  if (decisive === undefined)
    throw new Error(`no reading answers figure ${part} of «${claim.binding.phrase}»`);
  const first = claim.values[part - 1]?.quantity;
  if (reason.kind === "comparison" && first !== undefined) return comparisonMoves(quantity, first, decisive);
  if (quantity.kind === "date") return dateMoves(decisive);
  if (quantity.kind === "rank") {
    const place = Number(decisive.upper?.n ?? 1n);
    return [
      [{ ...quantity, place }, "holds"],
      [{ ...quantity, place: place + 1 }, "contradicted"],
    ];
  }
  if (quantity.kind === "range")
    return [
      [{ ...quantity, low: subtract(quantity.low, rational(1)) }, "contradicted"],
      [{ ...quantity, high: add(quantity.high, rational(1)) }, "contradicted"],
    ];
  const quantified = claim.decision.readings.some((one) => one.unit === "all");
  return quantified ? allMoves(quantity) : numberMoves(quantity, decisive);
}

/** «alle våre 6500»: the two figures must be the same, so every step is past the edge. */
function allMoves(quantity: Quantity): readonly Move[] {
  const value = magnitude(quantity);
  if (value === undefined) return [];
  const step = baseStep(quantity);
  return [add(value, step), subtract(value, step)].map((one): Move => [at(quantity, one), "contradicted"]);
}

const named = (quantity: Quantity): string =>
  JSON.stringify(quantity, (_, value) => (typeof value === "bigint" ? value.toString() : value));

describe.each(examples)("%s: every bound value at the edges of its sentence", (name) => {
  test("just within holds, just past contradicts", () => {
    const report = reportOf(name);
    const wrong: string[] = [];
    let tried = 0;
    for (const claim of report.claims.filter((one) => one.decision.verdict === "holds"))
      for (const part of claim.values.keys()) {
        const moves = movesOf(claim, part, report);
        expect([claim.binding.phrase, moves.length > 0]).toEqual([claim.binding.phrase, true]);
        for (const [moved, expected] of moves) {
          tried += 1;
          const { verdict } = judged(claim, part, moved, report);
          if (verdict !== expected)
            wrong.push(
              `«${claim.binding.phrase}» figure ${part} at ${named(moved)}: ${verdict}, not ${expected}`,
            );
        }
      }
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThan(2 * report.claims.length);
  });
});

describe("Sogndal's ledger moved to the krone", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "fasit-edges-"));
    cpSync("examples/sogndal-2011", folder, { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Verdicts by figure when the largest row of an art is moved by whole kroner, away from zero. */
  async function moved(art: string, kroner: bigint): Promise<CheckedReport> {
    const name = "sources/rekneskap-og-budsjett.csv";
    const rows = readFileSync(join("examples/sogndal-2011", name), "utf8").split("\n");
    const cells = rows.map((row) => row.split(";"));
    const size = (index: number): bigint => {
      const amount = BigInt(cells[index]?.[3] ?? "0");
      return amount < 0n ? -amount : amount;
    };
    const indexes = [...cells.keys()].filter((i) => cells[i]?.[0] === "1" && cells[i]?.[1] === art);
    const row = indexes.reduce((a, b) => (size(b) > size(a) ? b : a));
    const cell = cells[row] ?? [];
    const amount = BigInt(cell[3] ?? "0");
    cell[3] = String(amount + (amount < 0n ? -kroner : kroner));
    writeFileSync(join(folder, name), cells.map((one) => one.join(";")).join("\n"));
    const made = await compile({ folder, lines: false });
    made.close();
    if (made.report === undefined) throw new Error("the moved folder could not be compiled");
    return made.report;
  }

  const keyOf = (claim: CheckedClaim): string => `${claim.binding.offset} ${claim.binding.phrase}`;
  const wrongIn = (report: CheckedReport): readonly string[] =>
    report.claims.filter((one) => one.decision.verdict === "contradicted").map(keyOf);

  test.each([
    ["874", "eiendomsskatt"],
    ["800", "rammetilskudd"],
    ["870", "skatt-pa-inntekt-og-formue"],
  ])("art %s behind %s", async (art, figure) => {
    const before = reportOf("sogndal-2011");
    const claim = before.claims.find(
      ({ binding }) => binding.figures[0] === figure && binding.year === undefined,
    );
    const value = claim?.values[0] === undefined ? undefined : magnitude(claim.values[0].quantity);
    const upper = claim?.decision.readings[0]?.upper;
    if (claim === undefined || value === undefined || upper === undefined) throw new Error("no such claim");
    const room = subtract(upper, value);
    // The edge itself is already past: what rounds to the next number is not this one.
    const past = (room.n + room.d - 1n) / room.d;
    const [within, beyond] = [await moved(art, past - 1n), await moved(art, past)];
    expect(wrongIn(within)).not.toContain(keyOf(claim));
    expect(wrongIn(beyond)).toContain(keyOf(claim));
    // Others that fail are those whose own value has moved out of what they say.
    for (const report of [within, beyond])
      for (const [index, one] of report.claims.entries()) {
        const old = before.claims[index]?.values.map(({ quantity }) => named(quantity));
        const changed =
          JSON.stringify(one.values.map(({ quantity }) => named(quantity))) !== JSON.stringify(old);
        if (!changed)
          expect([keyOf(one), one.decision.verdict]).toEqual([
            keyOf(one),
            before.claims[index]?.decision.verdict,
          ]);
      }
    expect(compare(value, upper)).toBeLessThan(0);
  });
});
