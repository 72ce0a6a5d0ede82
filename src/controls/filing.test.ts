/** A whole filing: from text to findings, in SSB's order. Every number is synthetic. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { languages } from "../base/language.ts";
import { controlText } from "../base/messages/controls.ts";
import { controls, controlsOf } from "./areas.ts";
import { checkContent, FilingCheck, findingsOf } from "./filing.ts";
import { countFilingFindings, groupsOf, plainMessage } from "./groups.ts";
import { filingArea } from "./lists.ts";
import { notesOf } from "./notes.ts";
import { isAccepted, noteText } from "./outcome.ts";
import { readInteger } from "./record.ts";
import { filing, findingsFrom, lineOf, posting as p } from "./test-records.ts";

const good = [
  p("1", "202", "010", 900),
  p("1", "800", "870", -700),
  p("1", "840", "800", -200),
  p("0", "202", "230", 100),
  p("0", "841", "729", -100),
].map(lineOf);
const ids = (content: string, given = filing()) =>
  findingsOf(checkContent(content, given)).map((one) => one.control);
const noBytes = { byteOrderMark: false, utf16: false };

describe("the areas", () => {
  test("sixty controls, each run somewhere, each with words in three languages", () => {
    expect(controls).toHaveLength(60);
    const run = new Set(Object.values(controlsOf).flat());
    for (const control of controls) {
      if (control.id !== "001") expect([control.id, run.has(control)]).toEqual([control.id, true]);
      for (const language of languages) expect(controlText(control.id).demands[language]).not.toBe("");
    }
  });

  test.each([
    ["0A", "annual", 52],
    ["0Q", "annual", 52],
    ["0F", "church", 29],
    ["0DK4", "quarterly", 33],
  ] as const)("%s: %s, %d controls", (skjema, area, count) => {
    expect(filingArea(skjema)).toBe(area);
    expect(controlsOf[area]).toHaveLength(count);
  });

  test.each(["0X", "0Y", "0E", "0AK5", "0IK1", ""])("%j is unknown: one FATAL", (skjema) => {
    const result = checkContent(good.join("\n"), filing({ skjema }));
    expect(findingsOf(result)).toEqual([
      {
        control: "skjema",
        rule: "Ukjent skjema",
        severity: "FATAL",
        message: `Korrigér filutrekket. Skjema '${skjema}' er ukjent for kostra-kontrollprogram. Avslutter....`,
        lines: [],
      },
    ]);
    expect(result.numberOfControls).toBe(1);
    expect(groupsOf(result)).toHaveLength(1);
    expect(isAccepted(result)).toBe(false);
  });
});

describe("from text to records", () => {
  test("a good filing is accepted in silence", () => {
    const result = checkContent(good.join("\n"), filing());
    expect(findingsOf(result)).toEqual([]);
    expect(result.numberOfControls).toBe(5 + 5 * 52);
    expect(isAccepted(result)).toBe(true);
    expect(notesOf(result, noBytes)).toEqual([]);
  });

  test("carriage returns at the ends go, empty lines are not counted", () => {
    const wrong = lineOf(p("1", "999", "010", 0.5, { belop: "        1" }));
    const content = `\r${good[0]}\r\n\n\r\r\n${good.slice(1).join("\r\n")}\r\n${wrong}\r\n`;
    const result = checkContent(content, filing());
    expect(findingsOf(result).map(({ control, lines }) => [control, lines])).toEqual([["010", [6]]]);
    expect(result.seen.emptyPieces).toBe(2);
    expect(notesOf(result, noBytes).map((one) => one.kind)).toEqual(["empty-lines"]);
  });

  test("a line of another length stops everything else", () => {
    const result = checkContent([...good, "0B", `${good[0]} `].join("\n"), filing({ region: "030100" }));
    expect(findingsOf(result).map(({ control, lines }) => [control, lines])).toEqual([
      ["001", [6]],
      ["001", [7]],
    ]);
    expect(result.numberOfControls).toBe(1);
  });

  test("nothing at all finds nothing, one blank is a line of length 1", () => {
    expect(ids("")).toEqual([]);
    expect(isAccepted(checkContent("", filing()))).toBe(false);
    expect(ids(" ")).toEqual(["001"]);
  });

  test("48 blanks draw 003, 004, 006, 009 and 014", () => {
    expect(ids(" ".repeat(48))).toEqual(["003", "004", "006", "009", "014"]);
  });

  test("amounts of exactly 0 vanish before the controls; 00, -0 and blanks do not", () => {
    const odd = (belop: string) => lineOf(p("9", "999", "010", 0, { belop: belop.padStart(9) }));
    const result = checkContent([odd("0"), "0".padStart(48), odd("1")].join("\n"), filing());
    expect(result.records).toBe(1);
    expect(notesOf(checkContent(odd("0"), filing()), noBytes)).toContainEqual({
      kind: "zero-amounts",
      data: { count: 1, all: true },
    });
    for (const kept of ["00", "-0", ""]) expect(ids(odd(kept))).toContain("009");
  });

  test("a kontoklasse the skjema does not have takes part as investment", () => {
    expect(ids(lineOf(p("9", "800", "990", 40)))).toEqual(["009", "040", "050", "085", "090", "095"]);
  });

  test("records are judged by what they say, lists come from the arguments", () => {
    const county = lineOf(p("1", "465", "010", 31, { skjema: "0C" }));
    expect(ids(county)).toEqual(["003", "010", "105", "130", "135", "110", "185"]);
  });

  test("sums turn over at 32 bits, and a note says so", () => {
    const big = Array.from({ length: 3 }, () => lineOf(p("1", "202", "010", 999_999_999)));
    const result = checkContent(big.join("\n"), filing());
    expect(findingsOf(result).find((one) => one.control === "100")?.message).toContain("(-1294967299)");
    expect(notesOf(result, noBytes)).toContainEqual({
      kind: "sum-overflow",
      data: { control: "100", exact: 2_999_999_997 },
    });
  });

  test("duplicates: one finding a group, by first occurrence, raw amounts", () => {
    const found = findingsFrom("015", [
      p("1", "202", "010", 1),
      p("1", "100", "010", 2),
      p("1", "100", "010", 3, { funksjonKapittel: " 100" }),
      p("1", "202", "010", 4),
      p("1", "202", "020", 5),
    ]);
    expect(found.map((one) => one.lines)).toEqual([
      [1, 4],
      [2, 3],
    ]);
    expect(found[0]?.message).toBe(
      `Det er oppgitt flere beløp på samme kombinasjon av (Kontoklasse = '1' * Funksjon = '202' * Art = '010') med beløpene [        1,         4].<br/>\n${" ".repeat(17)}Hvis dette er riktig, kan du sende inn filen, og beløpene summeres hos SSB. \n${" ".repeat(17)}Dersom dette er feil må recordene korrigeres før innsending til SSB. `,
    );
  });
});

describe("what is kept", () => {
  const many = Array.from({ length: 50 }, () => lineOf(p("1", "999", "010", 1))).join("\n");

  test("every finding is counted, the first are kept", () => {
    const result = checkContent(many, filing(), { keep: 3 });
    const group = groupsOf(result).find((one) => one.control === "010");
    expect([group?.count, group?.kept, group?.messages[0]?.lines]).toEqual([50, 3, [1, 2, 3]]);
    expect(countFilingFindings(result).ERROR).toBe(countFilingFindings(checkContent(many, filing())).ERROR);
  });

  test("worst first, the same message once", () => {
    const groups = groupsOf(checkContent(many, filing()));
    expect(groups.map((one) => one.severity)).toEqual(
      groups.map((one) => one.severity).toSorted((a, b) => (a === b ? 0 : a === "ERROR" ? -1 : 1)),
    );
    expect(groups.find((one) => one.control === "010")?.messages).toHaveLength(1);
  });

  test("HTML is taken out of what people read", () => {
    expect(plainMessage("a.<br/>\n      b. \n   c")).toBe("a.\nb.\nc");
  });
});

describe("integers are read as SSB reads them", () => {
  test.each([
    ["        1", 1],
    ["+5", 5],
    ["-0012", -12],
    ["2147483647", 2147483647],
    ["2147483648", 0],
    ["-2147483648", -2147483648],
    ["1 2", 0],
    ["1,5", 0],
    ["--1", 0],
    ["", 0],
    ["\u001c7\u00a0", 7],
    ["\ufeff7", 0],
  ])("%j is %d", (text, number) => {
    expect(readInteger(text)).toBe(number);
  });
});

test("every note has words in three languages", () => {
  const kinds = [
    checkContent("", filing({ aargang: "2024" })),
    checkContent(lineOf(p("0", "202", "230", 5, { region: "501400" })), filing({ region: "501400" })),
    checkContent(lineOf(p("1", "202", "010", 5)), filing({ skjema: "0AK1", kvartal: "1" })),
    checkContent(
      lineOf(p("3", "202", "921", 5, { skjema: "0M", region: "330100" })),
      filing({ skjema: "0M", region: "330100" }),
    ),
    checkContent(`\n${lineOf(p("1", "202", "010", 0))}\n`, filing()),
  ].flatMap((result) => notesOf(result, { byteOrderMark: true, utf16: true }));
  expect(new Set(kinds.map((one) => one.kind))).toEqual(
    new Set([
      "no-lines",
      "byte-order-mark",
      "utf-16",
      "zero-amounts",
      "empty-lines",
      "no-operations",
      "no-investment",
      "quarterly-arter",
      "drammen-region",
      "froya-region",
      "another-year",
    ]),
  );
  for (const note of kinds) for (const language of languages) expect(noteText(note, language)).not.toBe("");
});

test("any text is checked without a crash, and as whole as in pieces", () => {
  const piece = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.string({
      unit: fc.constantFrom("0", "1", "9", "A", "B", "F", " ", "-", "+", "\t"),
      minLength: 48,
      maxLength: 48,
    }),
    fc.constantFrom(...good, "", "\r"),
  );
  const skjema = fc.constantFrom("0A", "0B", "0C", "0F", "0G", "0I", "0M", "0AK1", "0BK2", "0X");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), skjema, (pieces, form) => {
      const given = filing({ skjema: form });
      const check = new FilingCheck(given, { keep: 1 });
      for (const one of pieces.join("\n").split("\n")) check.take(one);
      const streamed = check.finish();
      const whole = checkContent(pieces.join("\n"), given);
      expect(countFilingFindings(streamed)).toEqual(countFilingFindings(whole));
      expect(findingsOf(whole)).toHaveLength(
        Object.values(countFilingFindings(whole)).reduce((a, b) => a + b, 0),
      );
    }),
  );
});

test("the first duplicates that are kept are those of all, lines and amounts whole, whatever their order", () => {
  const posting = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 99 }));
  const ofDuplicates = (content: string, keep: number) =>
    checkContent(content, filing(), { keep }).results.find(({ control }) => control.id === "015");
  fc.assert(
    fc.property(fc.array(posting, { maxLength: 80 }), fc.integer({ min: 0, max: 6 }), (postings, keep) => {
      const content = postings
        .map(([art, amount]) => lineOf(p("1", "202", `0${10 + art}`, amount)))
        .join("\n");
      const all = ofDuplicates(content, Number.POSITIVE_INFINITY);
      const some = ofDuplicates(content, keep);
      expect(some?.counts).toEqual(all?.counts);
      expect(some?.findings).toEqual(all?.findings.slice(0, keep));
    }),
  );
});
