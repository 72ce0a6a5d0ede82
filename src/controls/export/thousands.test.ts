import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type RoundedItem, roundToThousands } from "./thousands.ts";

const items = (amounts: readonly (readonly [string, bigint])[]): readonly RoundedItem[] =>
  amounts.map(([part, ore], i) => ({ group: "drift", part, key: String(i).padStart(4, "0"), ore }));

describe("half cases", () => {
  test("of two halves that sum to 0, one goes up and one down", () => {
    expect(
      roundToThousands(
        items([
          ["a", 50_000n],
          ["a", -50_000n],
        ]),
      ),
    ).toEqual([1n, -1n]);
    expect(
      roundToThousands(
        items([
          ["a", 150_000n],
          ["a", -150_000n],
        ]),
      ),
    ).toEqual([2n, -2n]);
  });

  test("of three halves the total is 1,5 and becomes 2, the first by key go up", () => {
    expect(
      roundToThousands(
        items([
          ["a", 50_000n],
          ["a", 50_000n],
          ["a", 50_000n],
        ]),
      ),
    ).toEqual([1n, 1n, 0n]);
    expect(
      roundToThousands(
        items([
          ["a", -50_000n],
          ["a", -50_000n],
          ["a", -50_000n],
        ]),
      ),
    ).toEqual([0n, -1n, -1n]);
  });

  test("an øre under the half goes down, an øre over it up, alone in its group", () => {
    expect(roundToThousands(items([["a", 49_999n]]))).toEqual([0n]);
    expect(roundToThousands(items([["a", 50_000n]]))).toEqual([1n]);
    expect(roundToThousands(items([["a", -50_000n]]))).toEqual([-1n]);
  });

  test("many small amounts that each round to 0 are not lost", () => {
    const many = Array.from({ length: 10 }, () => ["a", 40_000n] as const);
    expect(roundToThousands(items(many)).reduce((sum, one) => sum + one, 0n)).toBe(4n);
  });
});

describe("any amounts", () => {
  const amounts = fc.array(
    fc.tuple(fc.constantFrom("590", "990", "rest"), fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n })),
    { minLength: 1, maxLength: 60 },
  );

  test("no account moves a thousand; each total is rounded down or up, the group's to the nearest", () => {
    fc.assert(
      fc.property(amounts, (list) => {
        const all = items(list);
        const rounded = roundToThousands(all);
        const movedOf = (chosen: (item: RoundedItem) => boolean) =>
          all.reduce(
            (sum, item, i) => (chosen(item) ? sum + (rounded[i] ?? 0n) * 100_000n - item.ore : sum),
            0n,
          );
        for (const item of all) expect(abs(movedOf((one) => one === item)) < 100_000n).toBe(true);
        for (const part of ["590", "990", "rest"])
          expect(abs(movedOf((one) => one.part === part)) < 100_000n).toBe(true);
        expect(2n * abs(movedOf(() => true)) <= 100_000n).toBe(true);
      }),
    );
  });

  test("what sums to 0 still does; whole thousands stay; the order does not matter", () => {
    fc.assert(
      fc.property(amounts, (list) => {
        const balanced = items([...list, ["rest", -list.reduce((sum, [, ore]) => sum + ore, 0n)]]);
        const rounded = roundToThousands(balanced);
        expect(rounded.reduce((sum, one) => sum + one, 0n)).toBe(0n);
        const again = balanced.map((item, i) => ({ ...item, ore: (rounded[i] ?? 0n) * 100_000n }));
        expect(roundToThousands(again)).toEqual(rounded);
        expect([...roundToThousands([...balanced].reverse())].reverse()).toEqual(rounded);
      }),
    );
  });
});

function abs(amount: bigint): bigint {
  return amount < 0n ? -amount : amount;
}
