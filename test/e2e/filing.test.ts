/**
 * `fasit kostra check` from a file on disk to what a person sees: text, JSON, SARIF, and the page in a real
 * browser. The filing is synthetic and made here.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pathToFileURL } from "node:url";
import AxeBuilder from "@axe-core/playwright";
import { afterAll, describe, expect, test } from "vitest";
import { main } from "../../src/cli/main.ts";
import { lineOf, posting as p } from "../../src/controls/test-records.ts";
import { chromiumPath, launchChromium } from "../browser.ts";
import { golden } from "../golden.ts";

const folder = mkdtempSync(join(tmpdir(), "fasit-filing-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const wrong = [
  lineOf(p("1", "100", "010", 1000)),
  lineOf(p("1", "800", "870", -700)),
  lineOf(p("1", "840", "800", -200)),
  lineOf(p("1", "100", "010", 5)),
  "",
  lineOf(p("1", "100", "280", 10)),
  lineOf(p("0", "100", "620", 50)),
  lineOf(p("9", "202", "1X0", -50)),
  lineOf(p("1", "202", "050", 0)),
];
writeFileSync(join(folder, "0A.txt"), `${wrong.join("\r\n")}\r\n`);
writeFileSync(join(folder, "bom.txt"), `\ufeff${wrong[0]}\n`);
writeFileSync(join(folder, "latin1.txt"), Buffer.from(`${"ø".repeat(48)}\n`, "latin1"));
writeFileSync(join(folder, "utf8.txt"), `${"ø".repeat(48)}\n`);
writeFileSync(join(folder, "utf16.txt"), Buffer.from(`\ufeff${wrong[0]}\n`, "utf16le"));
writeFileSync(join(folder, "book.xlsx"), "PK\u0003\u0004xl/");
writeFileSync(join(folder, "empty.txt"), "");
writeFileSync(
  join(folder, "good.txt"),
  `${["1 100 010 900", "1 800 870 -700", "1 840 800 -200", "0 202 230 100", "0 841 729 -100"]
    .map((one) => one.split(" "))
    .map(([klasse = "", funksjon = "", art = "", amount = ""]) => lineOf(p(klasse, funksjon, art, amount)))
    .join("\n")}\n`,
);

const asked = ["--skjema", "0A", "--year", "2025", "--region", "4204"];

async function fasit(...argv: readonly string[]) {
  let out = "";
  let err = "";
  const code = await main(argv, {
    stdin: Readable.from([]),
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (err += text) },
    env: {},
    cwd: folder,
    now: () => 0,
    stopped: async () => {},
  });
  return { code, out, err };
}

describe("fasit kostra check", () => {
  test.each(["nb", "nn", "en"])("as text, in %s", async (language) => {
    const { code, out, err } = await fasit("kostra", "check", "0A.txt", ...asked, "--lang", language);
    expect([code, err]).toEqual([1, ""]);
    golden(new URL(`../golden/filing-${language}.txt`, import.meta.url), out);
  });

  test("a good filing is accepted with 0", async () => {
    const { code, out } = await fasit("kostra", "check", "good.txt", ...asked);
    expect(code).toBe(0);
    expect(out).toContain("SSB vil ta imot filen.");
  });

  test("as JSON: SSB's message raw, both line numbers, counts exact", async () => {
    const { code, out } = await fasit("kostra", "check", "0A.txt", ...asked, "--format", "json");
    expect(code).toBe(1);
    const read = JSON.parse(out);
    expect([read.accepted, read.lines, read.records]).toEqual([false, 8, 7]);
    const of = (id: string) => read.controls.find((one: { id: string }) => one.id === id);
    expect(of("015").messages[0].message).toContain("<br/>\n                 Hvis");
    expect(of("025").messages[0].lines).toEqual([{ ssb: 5, file: 6, text: wrong[5] }]);
    expect(read.notes.map((one: { kind: string }) => one.kind)).toEqual(["empty-lines", "zero-amounts"]);
  });

  test("as SARIF: every result has its rule, and its place in the file", async () => {
    const { out } = await fasit("kostra", "check", "0A.txt", ...asked, "--format", "sarif");
    const [run] = JSON.parse(out).runs;
    for (const result of run.results) expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
    const result = run.results.find((one: { ruleId: string }) => one.ruleId === "KOSTRA-025");
    expect(result.locations[0].physicalLocation.region.startLine).toBe(6);
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe("0A.txt");
  });

  test("what is left out is said", async () => {
    writeFileSync(
      join(folder, "many.txt"),
      Array.from({ length: 60 }, (_, n) => lineOf(p("1", String(900 + n), "010", 1))).join("\n"),
    );
    const { out } = await fasit("kostra", "check", "many.txt", ...asked, "--limit", "2");
    expect(out).toContain("Kontroll 010 : Funksjon – 60 funn");
    expect(out).toContain("Viser 2 av 60 funn");
  });

  test.each([
    ["latin1.txt", "003"],
    ["utf8.txt", "003"],
    ["bom.txt", "001"],
    ["utf16.txt", "001"],
  ])("%s is decoded: the first control to fire is %s", async (file, id) => {
    const { out } = await fasit("kostra", "check", file, ...asked, "--format", "json");
    expect(JSON.parse(out).controls[0].id).toBe(id);
  });

  test.each([
    ["nothere.txt", "FAS3001"],
    [".", "FAS3001"],
    ["book.xlsx", "FAS3002"],
  ])("%s gives %s", async (file, code) => {
    const told = await fasit("kostra", "check", file, ...asked);
    expect([told.code, told.err]).toEqual([1, ""]);
    expect(told.out).toContain(code);
  });

  test("an empty file has not been tried", async () => {
    const { code, out } = await fasit("kostra", "check", "empty.txt", ...asked);
    expect(code).toBe(1);
    expect(out).toContain("Filen har ingen linjer.");
  });

  test("a quarter joins the skjema", async () => {
    const { out } = await fasit("kostra", "check", "0A.txt", ...asked, "--quarter", "3", "--format", "json");
    expect(JSON.parse(out).arguments).toMatchObject({ skjema: "0AK3", kvartal: "3", region: "420400" });
  });

  test.each([
    [["--skjema", "A0"], "--skjema"],
    [["--region", "42"], "--region"],
    [["--orgnr", "12"], "--orgnr"],
    [["--quarter", "5"], "--quarter"],
  ])("%j is not understood", async (more, flag) => {
    const { code, err } = await fasit("kostra", "check", "0A.txt", ...asked, ...more);
    expect(code).toBe(2);
    expect(err).toContain(flag);
  });
});

describe("fasit kostra vectors", () => {
  const agreeing = `{"rule":"predicate:isUtgift","case":"a","records":[{"art_sektor":"010"}],"expect":true}`;

  test("tells what differs, and counts", async () => {
    writeFileSync(
      join(folder, "cases.jsonl"),
      `${agreeing}\n${agreeing.replace("true", "false").replace('"a"', '"b"')}\nx\n`,
    );
    const { code, out } = await fasit("kostra", "vectors", "cases.jsonl");
    expect(code).toBe(1);
    expect(out).toMatch(
      /^b \(linje 2\) avviker\n {2}ventet: false\n {2}fikk: true\n\nLinje 3 er ikke et prøvetilfelle: .*\n3 tilfeller: 1 like, 1 ulike, 1 ikke lest\n$/,
    );
    const json = JSON.parse((await fasit("kostra", "vectors", "cases.jsonl", "--format", "json")).out);
    expect(json.counts).toEqual({ agree: 1, differ: 1, unread: 1 });
  });

  test("agrees with 0; nothing to run is not agreement", async () => {
    writeFileSync(join(folder, "one.jsonl"), agreeing);
    expect((await fasit("kostra", "vectors", "one.jsonl")).code).toBe(0);
    expect((await fasit("kostra", "vectors", "empty.txt")).code).toBe(1);
    expect((await fasit("kostra", "vectors", "nothere.jsonl")).code).toBe(1);
  });
});

describe.skipIf(chromiumPath === undefined)("the page, in a browser", () => {
  test("is accessible, whole in itself, and no wider than a phone", async () => {
    const { out } = await fasit("kostra", "check", "0A.txt", ...asked, "--format", "html");
    const file = join(folder, "page.html");
    writeFileSync(file, out);
    const browser = await launchChromium();
    try {
      for (const width of [320, 1280]) {
        const context = await browser.newContext({ viewport: { width, height: 900 } });
        const page = await context.newPage();
        const asides: string[] = [];
        page.on("console", (message) => asides.push(message.text()));
        page.on("request", (request) => {
          if (!/^(?:file|data):/.test(request.url())) asides.push(request.url());
        });
        await page.goto(pathToFileURL(file).href);
        expect(asides).toEqual([]);
        expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
        expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
        expect(await page.locator("section.control").count()).toBeGreaterThan(4);
        await context.close();
      }
    } finally {
      await browser.close();
    }
  });
});
