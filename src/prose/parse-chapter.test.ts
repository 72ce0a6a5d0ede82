import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { visit } from "./markdown.ts";
import { parseChapter } from "./parse-chapter.ts";

const parse = (text: string, file = "report/01-okonomi.md") => parseChapter({ file, text, language: "nb" });
const codes = (text: string) =>
  parse(text).findings.map((one) => `${one.code}@${one.at?.line}:${one.at?.column}`);

describe("a binding", () => {
  test("has exact places for link and phrase", () => {
    const text =
      "---\ntitle: Økonomi\n---\n# Året\n\nDet ble\n[421 millioner kroner](fasit:netto-driftsresultat) i år.\n";
    const [binding] = parse(text).value.bindings;
    expect(binding).toMatchObject({
      figures: ["netto-driftsresultat"],
      phrase: "421 millioner kroner",
      at: { file: "report/01-okonomi.md", line: 7, column: 1, endLine: 7, endColumn: 51 },
      phraseAt: { line: 7, column: 2, endColumn: 22 },
      offset: text.indexOf("["),
      sentence: "Det ble 421 millioner kroner i år.",
      phraseStart: 8,
      blockIndex: 1,
      heading: "Året",
    });
  });

  test.each([
    ["fasit:a?år=2017", { figures: ["a"], year: 2017 }],
    ["fasit:a?%C3%A5r=2017", { figures: ["a"], year: 2017 }],
    ["fasit:a+b/c", { figures: ["a", "b/c"] }],
    ["fasit:a%2Bb", { figures: ["a", "b"] }],
    ["fasit:a?versjon=regulert-budsjett&enhet=asker", { version: "regulert-budsjett", entity: "asker" }],
    [
      "fasit:a?version=regulert%20budsjett&year=2016&entity=hurum",
      { version: "regulert-budsjett", year: 2016, entity: "hurum" },
    ],
  ])("%s", (url, expected) => {
    expect(parse(`[x](${url})`).value.bindings[0]).toMatchObject(expected);
    expect(codes(`[x](${url})`)).toEqual([]);
  });

  test.each([
    "fasit:",
    "fasit:a+",
    "fasit:A",
    "fasit:a?år=17",
    "fasit:a?farge=blå",
    "fasit:a?versjon=x",
    "fasit:a%ZZ",
  ])("%s is a finding, not a binding", (url) => {
    expect(codes(`Og [x](${url})`)).toEqual(["FAS5006@1:4"]);
    expect(parse(`[x](${url})`).value.bindings).toEqual([]);
  });

  test("may be empty, emphasised, in a list, or by reference", () => {
    const text = "- Se [](fasit:a) og **[fem *prosent*](fasit:b)**.\n\n[fire][r]\n\n[r]: fasit:c\n";
    const { bindings } = parse(text).value;
    expect(bindings.map((one) => [one.figures[0], one.phrase, one.blockIndex])).toEqual([
      ["a", "", 0],
      ["b", "fem prosent", 0],
      ["c", "fire", 1],
    ]);
    expect(bindings[0]?.phraseAt).toMatchObject({ line: 1, column: 7, endColumn: 7 });
  });
});

describe("tables", () => {
  const text = [
    "Tall i 1000 kroner",
    "",
    "| | 2017 (mill. kr) | Andel i prosent | 2016 |",
    "| :-- | --: | --: | --: |",
    "| Netto driftsresultat | [421](fasit:a) | nær [8,5](fasit:b) | [415 300](fasit:c?år=2016) |",
    "| Gjeld \\| lån | 3 212 | [52 prosent](fasit:d) | 12 av [5](fasit:e) elever |",
    "",
  ].join("\n");
  const { bindings, runs } = parse(text).value;

  test("give their bindings, at their place", () => {
    expect(bindings.map((one) => [one.figures[0], one.phrase, one.blockIndex])).toEqual([
      ["a", "421", 1],
      ["b", "8,5", 1],
      ["c", "415 300", 1],
      ["d", "52 prosent", 1],
      ["e", "5", 1],
    ]);
    expect(bindings[0]?.at).toMatchObject({ line: 5, column: 26 });
    expect(bindings[3]?.phraseAt).toMatchObject({ line: 6, column: 27, endColumn: 37 });
  });

  test("lend a bare number the unit of its heading, never one that has its own", () => {
    expect(bindings.map((one) => one.sentence)).toEqual([
      "Netto driftsresultat, 2017 (mill. kr): 421 millioner kroner",
      "Netto driftsresultat, Andel i prosent: nær 8,5 prosent",
      "Netto driftsresultat, 2016: 415 300 tusen kroner",
      "Gjeld | lån, Andel i prosent: 52 prosent",
      "Gjeld | lån, 2016: 12 av 5 elever",
    ]);
    for (const { sentence, phrase, phraseStart } of bindings)
      expect(sentence.slice(phraseStart, phraseStart + phrase.length)).toBe(phrase);
  });

  test("have a run for each cell, so that what nobody bound is seen", () => {
    const at = runs.find((run) => run.text === "3 212");
    expect(at?.at(0, 5)).toMatchObject({ line: 6, column: 18, endColumn: 23 });
    expect(at?.cell).toEqual({ label: "Gjeld | lån, 2017 (mill. kr)", unit: "millioner kroner" });
    expect(runs.map((run) => run.text)).not.toContain("2017 (mill. kr)");
  });
});

describe("front matter", () => {
  test("gives title, order, language and lead", () => {
    const { value, findings } = parse(
      "---\ntitle: Økonomi\norder: 3\nlanguage: nn\nlead: Godt.\n---\n\nTekst.",
    );
    expect(findings).toEqual([]);
    expect(value).toMatchObject({
      title: "Økonomi",
      order: 3,
      language: "nn",
      lead: "Godt.",
      slug: "okonomi",
    });
  });
  test("is found wrong at its own line", () => {
    expect(codes("---\ntitle: A\ncolour: red\norder: first\n---\n").sort()).toEqual([
      "FAS1002@3:1",
      "FAS1002@4:8",
    ]);
    expect(codes("---\ntitle: A\n\nTekst.")).toContain("FAS5010@1:1");
  });
  test("is optional: the file's name and first heading stand in", () => {
    expect(parse("# Tall og år\n", "report/02-høydepunkter fra året.md").value).toMatchObject({
      title: "Tall og år",
      order: 2,
      slug: "hoydepunkter-fra-aret",
    });
  });
});

describe("Fasit blocks", () => {
  test("are read with their kind", () => {
    const text =
      "```fasit statement\nid: drift\n```\n\n```fasit cards\nfigures: [a, b]\n```\n\n" +
      "```fasit chart\nform: line\nfigures: [a]\nyears: [2013, 2017]\ntitle: T\n```\n\n```fasit areas\n```\n\n```js\ncode\n```\n";
    const { value, findings } = parse(text);
    expect(findings).toEqual([]);
    expect(value.blocks).toMatchObject([
      { kind: "statement", id: "drift", at: { line: 1 } },
      { kind: "cards", figures: ["a", "b"] },
      { kind: "chart", form: "line", years: [2013, 2017], title: "T" },
      { kind: "areas", offset: text.indexOf("```fasit areas") },
    ]);
  });
  test("are found wrong at the right line", () => {
    expect(codes("Tekst.\n\n```fasit chart\nform: pie\nfigures: []\n```\n").sort()).toEqual([
      "FAS1002@4:7",
      "FAS1002@5:1",
    ]);
    expect(codes("```fasit areas\n# alt\ntitel: x\n```\n")).toEqual(["FAS1002@3:1"]);
    const [unknown] = parse("```fasit statment\nid: x\n```\n").findings;
    expect(unknown).toMatchObject({ code: "FAS5015", data: { kind: "statment", known: "statement" } });
  });
});

describe("safety", () => {
  test("raw HTML is taken out and told, comments silently", () => {
    const text = "Før <b>fet</b> etter.\n\n<script>alert(1)</script>\n\n<!-- notat -->\n";
    const { value, findings } = parse(text);
    expect(findings.map((one) => one.code)).toEqual(["FAS5011", "FAS5011", "FAS5011"]);
    const types: string[] = [];
    visit(value.root, (node) => types.push(node.type));
    expect(types).not.toContain("html");
    expect(value.runs[0]?.text).toBe("Før fet etter.");
  });
  test.each([
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "java&#10;script:alert(1)",
    "&Tab;javascript:x",
  ])("the link %s is refused", (url) => {
    const { value, findings } = parse(`[tekst](<${url}>)`);
    expect(findings.map((one) => one.code)).toEqual(["FAS5012"]);
    const links: string[] = [];
    visit(value.root, (node) => node.type === "link" && links.push(node.url));
    expect(links).toEqual([]);
    expect(value.runs[0]?.text).toBe("tekst");
  });
  test.each(["https://asker.kommune.no", "mailto:a@b.no", "kap2.md#x", "#x", "//example.no"])(
    "the link %s is kept",
    (url) => expect(codes(`[tekst](${url})`)).toEqual([]),
  );
  test.each([
    ["![a](bilder/x.png)", []],
    ["![a](../bilder/x.png)", []],
    ["![](bilder/x.png)", ["FAS5014@1:1"]],
    ["![a](https://e.no/x.png)", ["FAS5013@1:1"]],
    ["![a](//e.no/x.png)", ["FAS5013@1:1"]],
    ["![a](/etc/x.png)", ["FAS5013@1:1"]],
    ["![a](../../x.png)", ["FAS5013@1:1"]],
    ["![a](%2e%2e/%2E%2E/x.png)", ["FAS5013@1:1"]],
    ["![a](data:image/png;base64,x)", ["FAS5013@1:1"]],
  ])("%s", (text, expected) => expect(codes(text)).toEqual(expected));
});

describe("runs", () => {
  test("leave out links, code and headings, and map back to the file", () => {
    const text = "# 12 måneder\n\nVi fikk [9 priser](fasit:a), `7` og\n> 5 ting &amp; 6&nbsp;012 til.\n";
    const { runs } = parse(text).value;
    expect(runs.map((run) => run.text)).toEqual(["Vi fikk \ufffc, \ufffc og", "5 ting & 6\u00a0012 til."]);
    const at = runs[1]?.text.indexOf("6\u00a0012") ?? 0;
    expect(runs[1]?.at(at, at + 5)).toMatchObject({ line: 4, column: 16, endColumn: 26 });
  });

  test("every character stands where the run says, escapes apart", () => {
    const words = fc.array(
      fc.constantFrom("Tall 42", "*stjerne*", "[l](fasit:a)", "\\*escape", "a & b", "\n", "`k`"),
      {
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join(" ");
        const lines = text.split("\n");
        for (const run of parse(text).value.runs)
          for (const match of run.text.matchAll(/Tall 42/g)) {
            const at = run.at(match.index, match.index + 7);
            expect(lines[at.line - 1]?.slice(at.column - 1, (at.endColumn ?? 0) - 1)).toBe("Tall 42");
          }
      }),
    );
  });

  test("parsing never throws", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => void parse(text)));
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."[]()`<>#*-_!\\\n fasit:+?&=%:a1".split("")), maxLength: 120 }),
        (text) => void parse(text),
      ),
    );
  });
});
