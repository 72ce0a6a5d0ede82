/** SSB's own answers for 2015 and for the balance of 2016, the same tables in other shapes, and tables that are wrong. */
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { kostraFigures } from "./kostra-figures.ts";
import { writeFiles } from "./write-files.ts";

const facts = join(import.meta.dirname, "../../../shared/facts/kostra/ssb-hierarchies");
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "fasit-ssb-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const answer = (name: string): Promise<string> => readFile(join(facts, name), "utf8");

describe.skipIf(!existsSync(facts))("SSB's answers (needs ../shared/facts/kostra)", () => {
  test("2015: every figure and every combination", async () => {
    const { value, findings } = await kostraFigures({ folder: join(facts, "2015") });
    expect(findings).toEqual([]);
    expect(value?.csv === (await answer("2015/expected.csv"))).toBe(true);
    expect(value?.combinations?.csv === (await answer("2015/expected-combinations.csv"))).toBe(true);
    expect([value?.count, value?.combinations?.count]).toEqual([13_029, 53_474]);
  });

  test("balance 2016: every figure", async () => {
    const { value, findings } = await kostraFigures({ folder: join(facts, "balanse-2016") });
    expect(findings).toEqual([]);
    expect(value?.csv === (await answer("balanse-2016/expected.csv"))).toBe(true);
  });

  test("columns turned around, semicolons, BOM, CR LF, lost zeros and rows of another year: the same", async () => {
    const shaped = join(folder, "shaped");
    await cp(join(facts, "2015"), shaped, { recursive: true });
    for (const file of await readdir(shaped)) {
      if (file.startsWith("expected")) continue;
      const rows = (await readFile(join(shaped, file), "utf8"))
        .trimEnd()
        .split("\n")
        .map((line) => line.replaceAll('"', "").split(",").reverse());
      const [header = [], ...data] = rows;
      const other = data.slice(0, 5).map((row) => row.with(-1, "2014"));
      const written = [header, ...other, ...data.map((row) => row.map((cell) => withoutZeros(file, cell)))];
      const text = written.map((row) => [...row, "x"].join(";")).join("\r\n");
      await writeFile(join(shaped, file), `\uFEFF${text}\r\n`);
    }
    const several = await kostraFigures({ folder: shaped });
    expect(several.findings.map((one) => [one.code, one.data])).toEqual([
      ["FAS4215", { years: ["2014", "2015"] }],
    ]);
    const { value, findings } = await kostraFigures({ folder: shaped, year: "2015" });
    expect(findings).toEqual([]);
    expect(value?.csv === (await answer("2015/expected.csv"))).toBe(true);
    expect(value?.combinations?.csv === (await answer("2015/expected-combinations.csv"))).toBe(true);
  });
});

/** As a spreadsheet leaves a code; patterns of the star table are text. */
function withoutZeros(file: string, cell: string): string {
  return file !== "stjernetabell.csv" && /^0\d+$/.test(cell) ? cell.replace(/^0+/, "") : cell;
}

const invented: Readonly<Record<string, string>> = {
  "data.csv": "region,kontoklasse,funksjon,art,belop\n300,D,202,10,1e+05\n30101,D,202,10,-5\n",
  "funksjonshierarki.csv": "to,from,sign\nFG2,202,+\n",
  "artshierarki.csv": "to,from,sign\nAG1,10,+\n",
  "stjernetabell.csv": "art,sign\nAG1,+\n",
};

/** A folder of the invented tables, some of them changed or (undefined) taken away. */
async function tables(name: string, changed: Readonly<Record<string, string | undefined>> = {}) {
  const path = join(folder, name);
  await mkdir(path);
  for (const [file, text] of Object.entries({ ...invented, ...changed }))
    if (text !== undefined) await writeFile(join(path, file), text);
  return path;
}

const found = async (request: { folder: string; year?: string }) => {
  const { value, findings } = await kostraFigures(request);
  return {
    csv: value?.csv,
    found: findings.map(({ code, at }) =>
      at === undefined ? code : `${at.file}:${at.line}:${at.column} ${code}`,
    ),
  };
};

describe("invented tables", () => {
  test("no periode: the year is asked for; optional tables are noted; zeros come back", async () => {
    const path = await tables("plain");
    expect(await found({ folder: path })).toMatchObject({ csv: undefined });
    const { csv, found: notes } = await found({ folder: path, year: "2016" });
    expect(notes).toEqual(["FAS4212", "FAS4212", "FAS4212", "FAS4212"]);
    expect(csv?.split("\n").slice(1, 3)).toEqual([
      '"2016","A","0300","202","D","AG1",100000',
      '"2016","A","0300","FG2","D","AG1",100000',
    ]);
    expect(csv).toContain('"B","030101","FG2","D","AG1",-5');
  });

  test("everything wrong is told in one run, each at its cell, and there is no answer", async () => {
    const path = await tables("wrong", {
      "data.csv":
        "region,kontoklasse,funksjon,art,belop\n0300,D,202,010,12.5\n0300,,202,010,NA\n0300,D,202\n",
      "funksjonshierarki.csv": "to,from,sign\nFG2,202,x\nFG3,FG3,+\n",
      "artshierarki.csv": "to,fra,sign\nAG1,010,+\n",
      "stjernetabell.csv": undefined,
    });
    const { csv, found: codes } = await found({ folder: path, year: "2016" });
    expect(csv).toBeUndefined();
    expect(codes.filter((code) => !code.endsWith("FAS4212"))).toEqual([
      "FAS4211",
      "artshierarki.csv:1:1 FAS1054",
      "data.csv:2:16 FAS4213",
      "data.csv:3:6 FAS4213",
      "data.csv:3:15 FAS4213",
      "data.csv:4:1 FAS1059",
      "data.csv:4:1 FAS4213",
      "data.csv:4:1 FAS4213",
      "funksjonshierarki.csv:2:9 FAS4213",
      "funksjonshierarki.csv:3:5 FAS4203",
    ]);
  });

  test("circles in hierarchies and formulas are told together, at their rows", async () => {
    const path = await tables("circles", {
      "artshierarki.csv": "to,from,sign\nAG1,AG2,+\nAG2,AG1,-\n",
      "formler.csv": 'formel\nD:FG2:A = D:FG2:B\nD:FG2:B = D:FG2:A\n"D:FG2:C = what"\n',
    });
    const { found: codes } = await found({ folder: path, year: "2016" });
    expect(codes.filter((code) => code.includes(":"))).toEqual(
      [
        "artshierarki.csv:3:5 FAS4203",
        "formler.csv:2:1 FAS4206",
        "formler.csv:2:1 FAS4207",
        "formler.csv:4:11 FAS4204",
      ].filter((code) => !code.endsWith("FAS4207")),
    );
  });

  test("a table for another year, and a unit of the balance nobody knows", async () => {
    const path = await tables("year", { "artshierarki.csv": "periode,to,from,sign\n2015,AG1,010,+\n" });
    expect((await found({ folder: path, year: "2016" })).found).toContain("artshierarki.csv:1:1 FAS4214");
    const balance = await tables("balance", {
      "artshierarki.csv": undefined,
      "data.csv":
        "periode,region,kapittel,regnskapsomfang,belop\n2016,0301,10,C,1\n2016,0301,10,LANEFOND,2\n",
      "kapittelhierarki.csv": "to,from,sign\nKG1,10,−\n",
    });
    expect((await found({ folder: balance })).found).toEqual(["data.csv:2:14 FAS4213"]);
  });

  test("so many alike are counted, and a folder that is not there is findings too", async () => {
    const rows = Array.from({ length: 1005 }, () => "0300,D,202,010,x").join("\n");
    const path = await tables("many", { "data.csv": `region,kontoklasse,funksjon,art,belop\n${rows}\n` });
    const { findings } = await kostraFigures({ folder: path, year: "2016" });
    expect(findings.filter((one) => one.code === "FAS4213")).toHaveLength(1000);
    expect(findings.find((one) => one.code === "FAS1060")?.data).toEqual({ code: "FAS4213", more: 5 });
    expect((await found({ folder: join(folder, "nowhere") })).found).toContain("FAS4211");
  });
});

test("files are written together or not at all", async () => {
  const path = join(folder, "out.csv");
  const old = { path, shown: "out.csv", text: "old" };
  expect(await writeFiles([old])).toEqual([]);
  const refused = await writeFiles([
    { ...old, text: "new" },
    { path: join(folder, "no/such.csv"), shown: "no/such.csv", text: "x" },
  ]);
  expect(refused.map((one) => [one.code, one.data])).toEqual([
    ["FAS6906", { file: "no/such.csv", problem: "ENOENT" }],
  ]);
  expect(await readFile(path, "utf8")).toBe("old");
  expect((await readdir(folder)).filter((name) => name.startsWith("."))).toEqual([]);
});
