import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { kroner, sumOre } from "../base/ore.ts";
import { compile } from "./compile.ts";
import { mergeFiles } from "./merge-files.ts";
import { mergeReport } from "./merge-report.ts";

// Two invented municipalities, small enough to add by hand.
const party = (
  entity: string,
  number: string,
) => `municipality: { name: ${entity}, number: "${number}", entity: ${entity} }
report: { title: T, year: 2017 }
areas: { "1": Skole }
sources:
  - kind: ledger
    file: r.csv
    balanced: false
    columns: { konto: konto, tjeneste: tjeneste, area: omrade }
    amounts: [{ column: kr, year: 2017, version: regnskap }]
  - { kind: register, file: b.csv, schema: befolkning }
`;
const merge = `municipality: { name: Ny, number: "9999", entity: ny }
report: { title: Ny, year: 2017 }
merge:
  parts: [{ folder: ../vik }, { folder: ../nes }]
  eliminations:
    - name: nes av vik
      buyer: { entity: nes, accounts: { konto: ["13700"] } }
      seller: { entity: vik, accounts: { konto: ["17700"] } }
`;

function folder(more: Readonly<Record<string, string>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), "fasit-merge-"));
  const files: Record<string, string> = {
    "vik/fasit.yaml": party("vik", "0001"),
    "vik/r.csv": "konto;tjeneste;omrade;kr\n10100;20200;1;100\n17700;20200;1;-40\n18700;80000;9;-200\n",
    "vik/b.csv": "kommune;nummer;ar;innbyggere\nVik;0001;2017;10\n",
    "nes/fasit.yaml": party("nes", "0002"),
    "nes/r.csv": "konto;tjeneste;omrade;kr\n10100;20200;1;60\n13700;20200;1;40\n18700;80000;9;-150\n",
    "nes/b.csv": "kommune;nummer;ar;innbyggere\nNes;0002;2017;5\n",
    "ny/fasit.yaml": merge,
    "ny/report/01.md": "# Ny\n\n[](fasit:sum-driftsutgifter)\n",
    ...more,
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

const errors = (findings: readonly { code: string; severity: string }[]) =>
  findings.filter((one) => one.severity === "error").map((one) => one.code);

test("two municipalities side by side, their trade taken out, per inhabitant", async () => {
  const { value, findings } = await mergeReport({ base: folder(), folders: ["ny"] });
  expect(findings.filter((one) => one.code.startsWith("FAS43")).map((one) => one.code)).toEqual([]);
  const line = value?.statements
    .find((one) => one.id === "okonomisk-oversikt-drift")
    ?.lines.find((one) => one.id === "sum-driftsutgifter");
  expect(line).toMatchObject({
    parts: [kroner(100), kroner(100)],
    eliminated: kroner(-40),
    whole: kroner(160),
  });
  expect([value?.inhabitants, value?.parts.map((part) => part.inhabitants)]).toEqual([15, [10, 5]]);
  expect(value?.differences.map((one) => [one.code, one.entity])).toEqual([
    ["370", "nes"],
    ["770", "vik"],
  ]);
  expect(value && mergeFiles(value, "nb").map((file) => file.path)).toContain("oppstillinger.csv");
});

test("the folder is a report whose figures lead to the parties' own rows", async () => {
  const root = folder();
  const made = await compile({ folder: join(root, "ny"), lines: true });
  const { figure } = await made.trace("sum-driftsutgifter", {});
  expect(figure?.value.quantity).toMatchObject({ ore: kroner(160) });
  expect(
    sumOre(
      (figure?.rows ?? []).map(({ row, factor }) => (factor === 1 ? row.ore : (-row.ore as typeof row.ore))),
    ),
  ).toBe(kroner(160));
  expect(new Set(figure?.rows.map(({ row }) => row.file))).toEqual(new Set(["../vik/r.csv", "../nes/r.csv"]));
  // The area is the whole's own: its rows say 1, and the filter vik:1.
  const area = (await made.trace("netto-driftsutgift/vik-1", {})).figure;
  expect(area?.value.quantity).toMatchObject({ ore: kroner(100) });
  expect(area?.rows.map(({ row }) => [row.konto, row.area, row.ore])).toEqual([
    ["10100", "1", kroner(100)],
    ["17700", "1", kroner(-40)],
    ["17700", "1", kroner(40)],
  ]);
  const part = await made.evaluate("sum-driftsutgifter", { entity: "nes" });
  expect(part?.quantity).toMatchObject({ ore: kroner(100) });
  made.close();
});

test("folders alone are added as they are, and what is wrong is told", async () => {
  const root = folder();
  const { value } = await mergeReport({ base: root, folders: ["vik", "nes"] });
  expect(value?.name).toBe("vik + nes");
  expect(
    value?.statements.flatMap((one) => one.lines).find((one) => one.id === "sum-driftsutgifter")?.whole,
  ).toBe(kroner(200));
  expect(errors((await mergeReport({ base: root, folders: ["vik"] })).findings)).toEqual(["FAS4314"]);
  expect(errors((await mergeReport({ base: root, folders: ["vik", "borte"] })).findings)).toEqual([
    "FAS4310",
  ]);
  const later = folder({ "nes/fasit.yaml": party("nes", "0002").replace("year: 2017 }", "year: 2018 }") });
  expect(errors((await mergeReport({ base: later, folders: ["vik", "nes"] })).findings)).toEqual(["FAS4312"]);
  const same = folder({ "nes/fasit.yaml": party("vik", "0002") });
  expect(errors((await mergeReport({ base: same, folders: ["vik", "nes"] })).findings)).toContain("FAS4311");
});

test("a table's own mistakes are told at their line; inhabitants nobody states are", async () => {
  const root = folder({
    "ny/kart.csv": "enhet;kode;felles\nvik;*;=\nnes;10100;\nnes;13700;13700\n",
    "ny/fasit.yaml": merge.replace("  eliminations:", "  mapping: { konto: kart.csv }\n  eliminations:"),
    "nes/b.csv": "kommune;nummer;ar;innbyggere\nNes;0002;2016;5\n",
  });
  const { findings } = await mergeReport({ base: root, folders: ["ny"] });
  const told = findings.filter((one) => one.code.startsWith("FAS43"));
  expect(told.map((one) => [one.code, one.at?.file, one.at?.line])).toEqual([
    ["FAS4313", undefined, undefined],
    ["FAS4301", "kart.csv", 1],
    ["FAS4301", "kart.csv", 1],
    ["FAS4315", "kart.csv", 3],
  ]);
});

test("a merger is held against the numbers SSB says it was made of; a split one is told, an imagined one is let be", async () => {
  const found = async (number: string, vik: string, nes: string) => {
    const base = folder({
      "vik/fasit.yaml": party("vik", vik),
      "nes/fasit.yaml": party("nes", nes),
      "ny/fasit.yaml": merge.replace("9999", number),
    });
    const { findings } = await mergeReport({ base, folders: ["ny"] });
    return findings
      .filter(({ code }) => code === "FAS4316" || code === "FAS4317")
      .map(({ code, at, data }) => [code, at?.line, data]);
  };
  expect(await found("3025", "0220", "0627")).toEqual([
    ["FAS4316", 1, { number: "3025", year: 2020, missing: ["0628"], other: [] }],
  ]);
  // Haram came of a municipality of five that was split: none of the five is wholly in it.
  expect(await found("1580", "0220", "0627")).toEqual([
    ["FAS4316", 1, { number: "1580", year: 2024, missing: expect.anything(), other: ["0220", "0627"] }],
    ["FAS4317", 1, { number: "1580", year: 2024, split: ["1504", "1523", "1529", "1534", "1546"] }],
  ]);
  expect(await found("1875", "1849", "1850")).toEqual([
    ["FAS4317", 1, { number: "1875", year: 2020, split: ["1850"] }],
  ]);
  expect(await found("9999", "0001", "0002")).toEqual([]);
});

test("folders that became one municipality together get its number, and are held against it", async () => {
  const base = folder({ "vik/fasit.yaml": party("vik", "0220"), "nes/fasit.yaml": party("nes", "0627") });
  const { findings } = await mergeReport({ base, folders: ["vik", "nes"] });
  expect(findings.find(({ code }) => code === "FAS4316")?.data).toMatchObject({
    number: "3025",
    missing: ["0628"],
  });
});
