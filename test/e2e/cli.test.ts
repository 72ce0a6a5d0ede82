import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { built, fasit, root, runNode } from "./fasit.ts";

let place: string;

beforeAll(async () => {
  await built();
  place = await mkdtemp(join(tmpdir(), "fasit-e2e-"));
}, 60_000);
afterAll(() => rm(place, { recursive: true, force: true }));

/** A new report folder with changes to its files: path → what is replaced by what. */
async function reportWith(name: string, changes: Readonly<Record<string, readonly [string, string]>> = {}) {
  await fasit(place, "new", name);
  for (const [path, [from, to]] of Object.entries(changes)) {
    const file = join(place, name, path);
    const before = await readFile(file, "utf8");
    expect(before).toContain(from);
    await writeFile(file, before.replace(from, to));
  }
  return name;
}

async function filesBelow(folder: string, above = ""): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const entry of await readdir(join(folder, above), { withFileTypes: true }))
    if (entry.isDirectory())
      for (const [path, text] of await filesBelow(folder, `${above}${entry.name}/`)) files.set(path, text);
    else files.set(`${above}${entry.name}`, await readFile(join(folder, above, entry.name), "latin1"));
  return files;
}

describe("a new report", () => {
  test.each(["nb", "nn", "en"])("holds at once, strictly, in %s", async (language) => {
    const name = `ny-${language}`;
    const made = await fasit(place, "--lang", language, "new", name);
    expect([made.code, made.err]).toEqual([0, ""]);
    expect(made.out).toContain(`fasit preview ${name}`);

    const checked = await fasit(place, "check", name, "--strict");
    expect(checked).toMatchObject({ code: 0, err: "" });
    const { summary } = JSON.parse((await fasit(place, "check", name, "--format", "json")).out);
    expect(summary.claims).toEqual({ holds: 7, contradicted: 0, undocumented: 0, unread: 0, unbound: 0 });
    expect(summary.findings).toEqual({ error: 0, warning: 0, note: 0 });
  });

  test("is not made where something is", async () => {
    await mkdir(join(place, "opptatt"));
    await writeFile(join(place, "opptatt/notat.txt"), "mitt");
    const { code, out } = await fasit(place, "new", "opptatt");
    expect(code).toBe(1);
    expect(out).toContain("FAS6903");
    expect(await readdir(join(place, "opptatt"))).toEqual(["notat.txt"]);
  });

  test("builds, and builds the same bytes again", async () => {
    const name = await reportWith("bygg");
    expect(await fasit(place, "build", name, "--out", "en")).toMatchObject({ code: 0, err: "" });
    expect(await fasit(place, "build", name, "--out", "to")).toMatchObject({ code: 0, err: "" });
    const [one, two] = [await filesBelow(join(place, "en")), await filesBelow(join(place, "to"))];
    expect(one.has("index.html") && one.has("manifest.json")).toBe(true);
    expect(two).toEqual(one);
    expect((await readdir(place)).filter((entry) => entry.startsWith("."))).toEqual([]);
  });

  test("is traced from a figure to the lines of its file", async () => {
    const name = await reportWith("spor");
    const { code, out } = await fasit(place, "trace", "utgift-til-grunnskole", "--dir", name);
    expect(code).toBe(0);
    expect(out).toContain("56 240 000 kr".replaceAll(" ", "\u00a0"));
    expect(out).toMatch(/10100 Fastlønn .* spor\/sources\/regnskap\.csv:2$/m);
    expect(out).toMatch(/SHA-256 [0-9a-f]{64}/);
    expect(out).toContain("«56,2 millioner kroner»");
    const json = JSON.parse(
      (await fasit(place, "trace", "netto-driftsresultat", "--dir", name, "--format", "json")).out,
    );
    const sum = json.rows.reduce((so: bigint, row: { ore: string }) => so + BigInt(row.ore), 0n);
    expect([String(sum), json.value.ore]).toEqual(["755000000", "755000000"]);
  });

  test("has figures at other years and versions", async () => {
    const name = await reportWith("andre");
    const value = async (...args: string[]) =>
      JSON.parse(
        (await fasit(place, "trace", "netto-driftsresultat", "--dir", name, "--format", "json", ...args)).out,
      ).value.ore;
    expect(await value("--year", "2024")).toBe("577000000");
    expect(await value("--version", "regulert-budsjett")).toBe("497000000");
  });

  test("goes to Word and comes back, letter by letter, with its bindings", async () => {
    const name = await reportWith("ord");
    const sent = await fasit(place, "docx", name, "--out", "word");
    expect(sent).toMatchObject({ code: 0, err: "" });
    const again = await fasit(place, "docx", name, "--out", "word");
    expect([again.code, again.out]).toEqual([1, expect.stringContaining("FAS6907")]);
    const shown = await fasit(place, "bind", "word/01-okonomi.docx", "--dir", name);
    expect(shown.code).toBe(0);
    expect(await readdir(join(place, "word"))).not.toContain("01-okonomi.md");
    const bound = await fasit(place, "bind", "word/01-okonomi.docx", "--dir", name, "--write");
    expect(bound).toMatchObject({ code: 0, err: "" });
    const back = await readFile(join(place, "word/01-okonomi.md"), "utf8");
    const text = await readFile(join(place, name, "report/01-okonomi.md"), "utf8");
    const oneLine = (words: string) => words.replaceAll(/\s+/g, " ").trim();
    expect(oneLine(back)).toBe(oneLine(text.replaceAll(/<!--[\s\S]*?-->/g, "")));
    const over = await fasit(place, "bind", "word/01-okonomi.docx", "--dir", name, "--write");
    expect([over.code, over.out]).toEqual([1, expect.stringContaining("FAS6907")]);
  });

  test("numbers that nothing binds are findings at their place, in every format", async () => {
    const name = await reportWith("utkast");
    const words = "Netto driftsresultat ble 7,55 millioner kroner.\n\nVi fikk 8 141 nye innbyggere.\n";
    await writeFile(join(place, "utkast.md"), words);
    const { code, out } = await fasit(place, "bind", "utkast.md", "--dir", name);
    expect(code).toBe(1);
    expect(out).toMatch(/^utkast\.md:1:26: 7,55 millioner kroner\n {2}fasit:netto-driftsresultat /m);
    expect(out).toMatch(/^utkast\.md:3:9: warning FAS5021 number-without-figure$/m);
    const json = JSON.parse((await fasit(place, "bind", "utkast.md", "--dir", name, "--format", "json")).out);
    expect(json.findings).toMatchObject([
      { code: "FAS5021", line: 3, column: 9, excerpt: "Vi fikk 8 141 nye innbyggere." },
    ]);
    const sarif = JSON.parse(
      (await fasit(place, "bind", "utkast.md", "--dir", name, "--format", "sarif")).out,
    );
    expect(sarif.runs[0].results).toMatchObject([
      {
        ruleId: "FAS5021",
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: "utkast.md" },
              region: { startLine: 3, startColumn: 9 },
            },
          },
        ],
      },
    ]);
  });

  test("a Word file that is none is a finding", async () => {
    const name = await reportWith("skadet");
    await writeFile(join(place, "skadet.docx"), "PK og så noe annet");
    const { code, out, err } = await fasit(place, "bind", "skadet.docx", "--dir", name, "--write");
    expect([code, err]).toEqual([1, ""]);
    expect(out).toMatch(/^skadet\.docx:1:1: error FAS1090 docx-not-readable$/m);
    expect(await readdir(place)).not.toContain("skadet.md");
  });

  test("an unknown figure gets near matches", async () => {
    const name = await reportWith("ukjent");
    const { code, err } = await fasit(place, "trace", "neto-driftsresultat", "--dir", name);
    expect(code).toBe(1);
    expect(err).toContain("netto-driftsresultat");
  });
});

describe("what is wrong is found, and named at its place", () => {
  const chapter = "report/01-okonomi.md";

  test("a number that the books contradict", async () => {
    const name = await reportWith("motsagt", { [chapter]: ["7,55 millioner", "8,55 millioner"] });
    const { code, out } = await fasit(place, "check", name);
    expect(code).toBe(1);
    const lines = (await readFile(join(place, name, chapter), "utf8")).split("\n");
    const line = lines.findIndex((one) => one.includes("[8,55"));
    const column = (lines[line] ?? "").indexOf("8,55");
    expect(out).toMatch(new RegExp(`^${name}/${chapter}:${line + 1}:${column + 1}: error FAS5002 `, "m"));
    expect(out).toContain("^^^^^^^^^^^^^^^^^^^^");
    expect(out).toMatch(/6 stemmer, 1 motsagt/);
  });

  test("a cell that is not a number", async () => {
    const name = await reportWith("celle", { "sources/regnskap.csv": ["42 180 000", "42 l80 000"] });
    const { code, out } = await fasit(place, "check", name);
    expect(code).toBe(1);
    expect(out).toMatch(new RegExp(`^${name}/sources/regnskap\\.csv:2:\\d+: error FAS1\\d{3} `, "m"));
  });

  test("a setting that is misspelt", async () => {
    const name = await reportWith("innstilling", { "fasit.yaml": ["  year: 2025", "  yaer: 2025"] });
    const { code, out } = await fasit(place, "check", name);
    expect(code).toBe(1);
    expect(out).toMatch(new RegExp(`^${name}/fasit\\.yaml:\\d+:\\d+: error FAS1002 `, "m"));
  });

  test("a figure that does not exist gets near matches", async () => {
    const name = await reportWith("binding", {
      [chapter]: ["fasit:utgift-til-grunnskole", "fasit:utgift-til-grunnskolen"],
    });
    const { code, out } = await fasit(place, "check", name);
    expect(code).toBe(1);
    expect(out).toContain("utgift-til-grunnskole");
  });

  test("a folder without a report", async () => {
    await mkdir(join(place, "tom"), { recursive: true });
    const { code, out } = await fasit(place, "check", "tom");
    expect(code).toBe(1);
    expect(out).toContain("FAS1001");
  });

  test("a report with errors is not built, and the old site stands", async () => {
    const name = await reportWith("stående");
    await fasit(place, "build", name, "--out", "gammel");
    const before = await filesBelow(join(place, "gammel"));
    const file = join(place, name, chapter);
    await writeFile(file, (await readFile(file, "utf8")).replace("7,55 millioner", "8,55 millioner"));
    expect((await fasit(place, "build", name, "--out", "gammel")).code).toBe(1);
    expect(await filesBelow(join(place, "gammel"))).toEqual(before);
  });

  test("a folder with something else in it is not built over", async () => {
    const name = await reportWith("over");
    await mkdir(join(place, "mitt"));
    await writeFile(join(place, "mitt/viktig.txt"), "x");
    const { code, out } = await fasit(place, "build", name, "--out", "mitt");
    expect(code).toBe(1);
    expect(out).toContain("FAS6901");
    expect(await readdir(join(place, "mitt"))).toEqual(["viktig.txt"]);
  });
});

describe("the terminal", () => {
  test("piped output has no escape codes", async () => {
    const name = await reportWith("rør", { "report/01-okonomi.md": ["7,55", "8,55"] });
    for (const args of [
      ["check", name],
      ["trace", "netto-driftsresultat", "--dir", name],
      ["explain"],
      ["--help"],
    ]) {
      const { out, err } = await fasit(place, ...args);
      expect(out + err).not.toContain("\u001b");
    }
  });

  test("a reader that stops reading is not an error", async () => {
    const { err } = await runNode(
      ["-e", `require("node:child_process").execSync("node bin/fasit.js explain | head -n 1")`],
      root,
    );
    expect(err).toBe("");
  });

  test("help and version answer at once", async () => {
    expect((await fasit(place, "--version")).out).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect((await fasit(place, "check", "--help", "--lang", "en")).out).toContain("Usage: fasit check");
    expect((await fasit(place, "chekc")).code).toBe(2);
  });
});
