import { describe, expect, test } from "vitest";
import { kroner, ore } from "../base/ore.ts";
import { checkBalance, type KontoklasseSum } from "./balance.ts";

const at = { file: "l.csv", line: 1, column: 5 };
const sum = (kontoklasse: string, amount: bigint, rows = 10): KontoklasseSum => ({
  kontoklasse,
  ore: ore(amount),
  rows,
});

function codes(sums: readonly KontoklasseSum[], declared?: { kr: number; reason: string }, stepOre = 100n) {
  return checkBalance({ column: "kr", at, sums, stepOre, declared }).map((one) => one.code);
}

describe("balance", () => {
  test("zero in every group is nothing to say; kontoklasse 1 and 3 are one group", () => {
    expect(codes([sum("1", 500n), sum("3", -500n), sum("0", 0n)])).toEqual([]);
  });

  test("groups are apart: one cannot make up for the other", () => {
    expect(codes([sum("1", 50_000n), sum("0", -50_000n)])).toEqual(["FAS2001", "FAS2001"]);
  });

  test("rounding explains at most half a step for each row", () => {
    expect(codes([sum("1", 500n)])).toEqual(["FAS2004"]);
    expect(codes([sum("1", -500n)])).toEqual(["FAS2004"]);
    expect(codes([sum("1", 501n)])).toEqual(["FAS2001"]);
    expect(codes([sum("1", 500_000n)], undefined, 100_000n)).toEqual(["FAS2004"]);
  });

  test("a stated difference holds to the krone", () => {
    const stated = { kr: 16, reason: "Avrunding." };
    expect(codes([sum("1", kroner(16))], stated)).toEqual(["FAS2002"]);
    expect(codes([sum("1", kroner(17))], stated)).toEqual(["FAS2003"]);
    expect(codes([sum("1", 0n)], stated)).toEqual(["FAS2003"]);
    expect(codes([sum("1", kroner(16)), sum("0", kroner(900))], stated)).toEqual(["FAS2002", "FAS2001"]);
  });
});
