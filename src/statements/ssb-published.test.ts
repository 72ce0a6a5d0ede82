/**
 * The lines beside SSB's own published figures for 2015: the postings SSB's example data hold for four
 * municipalities and counties and two districts of Oslo, and the answers SSB's own code gives for them.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { kroner } from "../base/ore.ts";
import type { LedgerCell } from "../kostra/ledger.ts";
import { computeStatement } from "./compute.ts";
import { layoutFor } from "./layouts.ts";
import type { Statement } from "./statement.ts";

const folder = join(import.meta.dirname, "../../../shared/facts/kostra/ssb-hierarchies/2015");

/** Records of a quoted CSV without commas inside fields, by header. */
function records(file: string): readonly Readonly<Record<string, string>>[] {
  const [header = "", ...lines] = readFileSync(join(folder, file), "utf8").trim().split("\n");
  const columns = header.replaceAll('"', "").split(",");
  return lines.map((line) => {
    const fields = line.replaceAll('"', "").split(",");
    return Object.fromEntries(columns.map((column, i) => [column, fields[i] ?? ""]));
  });
}

/** SSB's amounts are in 1000 kr with income positive; a ledger has it negative. */
function cells(region: string): readonly LedgerCell[] {
  return records("data.csv")
    .filter((row) => row.region === region && row.kontoklasse === "D")
    .map(({ funksjon = "", art = "", belop = "" }) => ({
      entity: region,
      year: 2015,
      version: "regnskap",
      kontoklasse: "1",
      art,
      funksjon,
      area: "",
      ore: kroner((art >= "600" ? -1n : 1n) * BigInt(belop) * 1000n),
      rows: 1,
    }));
}

function statementOf(region: string, id: string): Statement {
  const layout = layoutFor(id, 2015);
  if (layout === undefined) throw new Error(`no layout ${id}`);
  return computeStatement(layout, cells(region), {
    entity: region,
    columns: [{ year: 2015, version: "regnskap" }],
    internalTrade: "excluded",
    areaNames: new Map(),
  }).value;
}

describe.skipIf(!existsSync(folder))("SSB's answers for 2015 (needs ../shared/facts/kostra)", () => {
  /** FG2 is the sum over all functions; only the municipality's own accounts (scope B). */
  const answers = new Map(
    (existsSync(folder) ? records("expected.csv") : [])
      .filter((row) => row.regnskapsomfang === "B" && row.kontoklasse === "D" && row.funksjon === "FG2")
      .map((row) => [`${row.region} ${row.art}`, BigInt(row.belop ?? "")]),
  );
  const published = new Set(
    (existsSync(folder) ? records("expected-combinations.csv") : [])
      .filter((row) => row.kontoklasse === "D" && row.funksjon === "FG2")
      .flatMap((row) => (row.regioner ?? "").split(" ").map((region) => `${region} ${row.art}`)),
  );

  /** SSB's amount of some groups in 1000 kr; undefined when it does not publish them all. */
  function answer(region: string, groups: readonly string[]): bigint | undefined {
    const keys = groups.map((group) => `${region} ${group.replace("-", "")}`);
    if (!keys.every((key) => published.has(key))) return undefined;
    return groups.reduce(
      (sum, group, i) => sum + (group.startsWith("-") ? -1n : 1n) * (answers.get(keys[i] ?? "") ?? 0n),
      0n,
    );
  }

  const regions = ["0100", "0101", "0300", "0301", "030101", "030107"];

  test.each(regions)("region %s: every line SSB publishes is the same amount", (region) => {
    const compared = statementOf(region, "okonomisk-oversikt-drift").lines.flatMap((line) => {
      const groups = line.confirmedBy?.filter((group) => !/^-?490$/.test(group)); // 490 is for budgets alone
      const expected = groups && answer(region, groups);
      return expected === undefined ? [] : [{ id: line.id, amount: line.amounts[0], expected }];
    });
    for (const { id, amount, expected } of compared)
      expect([id, amount]).toEqual([id, kroner(expected * 1000n)]);
    const ids = compared.map((one) => one.id);
    for (const id of ["sum-driftsinntekter", "sum-driftsutgifter", "brutto-driftsresultat"])
      expect(ids).toContain(id);
    expect(ids).toContain("netto-driftsresultat");
    expect(ids.length).toBeGreaterThanOrEqual(15);
  });
});
