/**
 * Reasons for a deviation over Sogndal's real accounts and budget: moved in the ledger, the sentence is named and
 * told which contribution is wrong; and every contribution is the sum of its own rows, to the øre.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { renderTraceJson } from "../src/cli/render/trace-json.ts";
import { type Compilation, compile, type PublishedFigure } from "../src/index.ts";

const figure = "nedgang-i-netto-driftsresultat";
const at = { year: 2012, version: "opprinnelig-budsjett" } as const;
const ledger = "sources/rekneskap-og-budsjett.csv";
const chapter = "report/02-tenester-og-budsjett.md";
const phrase = /\[lågare overføringar[^\]]*\]/;

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "fasit-causes-"));
  cpSync("examples/sogndal-2011", folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function original(file: string): string {
  return readFileSync(join("examples/sogndal-2011", file), "utf8");
}

/** With the budget for 2012 moved by kroner on the art's largest row, and with other words in the sentence. */
async function compiled(change: {
  moves?: readonly (readonly [art: string, kroner: bigint])[];
  words?: string;
}): Promise<Compilation> {
  const rows = original(ledger).split("\n");
  for (const [art, kroner] of change.moves ?? []) {
    const size = (row: string | undefined): number => Math.abs(Number(row?.split(";")[4] ?? 0));
    const of = [...rows.keys()].filter((i) => rows[i]?.startsWith(`1;${art};`));
    const index = of.reduce((a, b) => (size(rows[b]) > size(rows[a]) ? b : a));
    const cells = (rows[index] ?? "").split(";");
    cells[4] = String(BigInt(cells[4] ?? "0") + kroner);
    rows[index] = cells.join(";");
  }
  writeFileSync(join(folder, ledger), rows.join("\n"));
  const text = original(chapter);
  const words = change.words;
  writeFileSync(join(folder, chapter), words === undefined ? text : text.replace(phrase, `[${words}]`));
  const made = await compile({ folder, lines: false });
  made.close();
  return made;
}

function claimOf(made: Compilation) {
  const claim = made.report?.claims.find(({ binding }) => binding.figures[0] === figure);
  const found = made.findings.find((one) => one.code === "FAS5002" && one.data.figure === figure);
  return {
    verdict: claim?.decision.verdict,
    books: found?.code === "FAS5002" ? found.data.books.nn.replaceAll("\u00a0", " ") : undefined,
  };
}

describe("reasons over a real ledger", () => {
  test("as it stands the sentence holds", async () => {
    expect(claimOf(await compiled({}))).toEqual({ verdict: "holds", books: undefined });
  });

  test.each([
    [
      "a named cost that no longer rises",
      [
        ["090", -7_200_000n],
        ["010", 2_000_000n],
      ],
      /«Sosiale utgifter» dreg ikkje same veg som summen: \+13 266 kr av −1 027 369 kr/,
    ],
    [
      "a total that turns",
      [["090", -12_000_000n]],
      /«Overføringar med krav til motyting» dreg ikkje same veg/,
    ],
    ["one left out that is now larger", [["830", 1_000_000n]], /«Andre overføringar» \(−7 615 779 kr\)/],
  ] as const)("%s", async (_, moves, books) => {
    const made = claimOf(await compiled({ moves }));
    expect(made.verdict).toBe("contradicted");
    expect(made.books).toMatch(books);
  });

  test.each([
    ["høgare overføringar med krav til motyting", "contradicted"],
    ["lågare overføringar med krav til motyting og lågare sosiale utgifter", "contradicted"],
    ["lågare overføringar med krav til motyting", "contradicted"],
    ["lågare overføringar med krav til motyting og fleire kjøp av tenester", "holds"],
    ["lågare refusjonar og dårleg vêr", "unread"],
    ["lågare overføringar med krav til motyting, men ikkje skatt", "unread"],
  ])("«%s»: %s", async (words, verdict) => {
    expect(claimOf(await compiled({ words })).verdict).toBe(verdict);
  });
});

describe("the trace of an explanation", () => {
  let traced: PublishedFigure;
  beforeAll(async () => {
    const made = await compile({ folder: "examples/sogndal-2011", lines: true });
    const { figure: found } = await made.trace(figure, at);
    made.close();
    if (found === undefined) throw new Error("no such figure");
    traced = found;
  });

  test("every contribution is the sum of its rows, and all of them with the remainder the total", () => {
    const { quantity } = traced.value;
    if (quantity.kind !== "breakdown") throw new Error("not a breakdown");
    const oreOf = (one: { kind: string; ore?: bigint }): bigint => one.ore ?? 0n;
    for (const { value, rows } of traced.parts ?? []) {
      const contribution = quantity.contributions.find((one) => one.figure === value.definition.id);
      const sum = rows.reduce((so, { row, factor }) => so + BigInt(factor) * row.ore, 0n);
      expect([value.definition.id, sum * BigInt(contribution?.factor ?? 0)]).toEqual([
        value.definition.id,
        contribution === undefined ? undefined : oreOf(contribution.value),
      ]);
    }
    expect(traced.parts?.length).toBe(quantity.contributions.length);
    const parts = [...quantity.contributions.map((one) => oreOf(one.value)), oreOf(quantity.remainder)];
    expect(parts.reduce((a, b) => a + b, 0n)).toBe(oreOf(quantity.total));
  });

  test("as JSON it ends in the total", () => {
    const json = JSON.parse(renderTraceJson(traced, "nn"));
    expect(json.waterfall[0]).toMatchObject({
      kind: "contribution",
      name: "Overføringar med krav til motyting",
      value: { ore: "-2313915400" },
      after: { ore: "-2313915400" },
    });
    expect(json.waterfall.at(-2)).toMatchObject({ kind: "remainder", value: { ore: "-100" } });
    expect(json.waterfall.at(-1)).toMatchObject({ kind: "total", value: { ore: "-622736900" } });
  });
});
