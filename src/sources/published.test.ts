import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { ore } from "../base/ore.ts";
import { rational } from "../base/rational.ts";
import { publishedSource } from "./mapping.ts";
import { readPublished, readUnit } from "./published.ts";

const folder = mkdtempSync(join(tmpdir(), "fasit-published-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function read(text: string) {
  writeFileSync(join(folder, "p.csv"), text);
  const source = publishedSource.parse({ kind: "published", file: "p.csv", title: "Årsrapport" });
  return readPublished(folder, source, { entity: "x", at: undefined });
}

test("values keep the unit, the step and the place they are stated in", async () => {
  const { value, findings } = await read(
    [
      "figure,year,value,unit,precision,title,entity,version",
      "drift,2017,421,mill. kr,1,,,",
      "prosent,2017,8.5,%,0.1,Nettside,y,regulert budsjett",
      'tekst,2017,"1 234,5",1000 kr,,,,',
      "folk,2017,80,folkevalgte,,,,",
      "start,2017,2016-06,dato,,,,",
    ].join("\n"),
  );
  expect(findings).toEqual([]);
  expect(value.map((one) => one.quantity)).toEqual([
    { kind: "amount", ore: ore(42_100_000_000n), stepOre: ore(100_000_000n) },
    { kind: "number", value: rational(17, 2), unit: "percent", step: rational(1, 10) },
    { kind: "amount", ore: ore(123_450_000n) },
    expect.objectContaining({ kind: "number", value: rational(80), unit: "count" }),
    { kind: "date", iso: "2016-06" },
  ]);
  expect(value[0]).toMatchObject({ title: "Årsrapport", at: { file: "p.csv", line: 2, column: 12 } });
  expect(value[1]?.point).toEqual({ entity: "y", year: 2017, version: "regulert-budsjett" });
});

test("each cell that is not understood is a finding, and the other rows are read", async () => {
  const { value, findings } = await read(
    "figure,year,value,unit,precision\n,2017,1,kr,\na,17,1,kr,\nb,2017,x,kr,\nc,2017,1,,\nd,2017,1,kr,0\ne,2017,2016-13,dato,\nf,2017,1,kr,\n",
  );
  expect(findings.map((one) => [one.code, one.at?.line, one.at?.column])).toEqual([
    ["FAS1067", 2, 1],
    ["FAS1067", 3, 3],
    ["FAS1067", 4, 8],
    ["FAS1067", 5, 10],
    ["FAS1067", 6, 13],
    ["FAS1067", 7, 8],
  ]);
  expect(value.map((one) => one.figure)).toEqual(["f"]);
});

test("units", () => {
  expect(readUnit("Mrd.  kr")).toEqual({ kind: "amount", kroner: 1_000_000_000n });
  expect(readUnit("kr per innbygger")).toEqual({ kind: "number", unit: "kr-per-inhabitant" });
  expect(readUnit("prosentpoeng")).toEqual({ kind: "number", unit: "percentage-points" });
  expect(readUnit("")).toBeUndefined();
  expect(readUnit("100 kr")).toBeUndefined();
});
