import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ore } from "../base/ore.ts";
import { kostraFields, kostraRecordLength } from "./kostra-layout.ts";
import { type KostraRecord, readKostraLine, writeKostraFile, writeKostraLine } from "./kostra-record.ts";

const line = "0A2017 022000                  1253 010   -12345";
const record: KostraRecord = {
  skjema: "0A",
  year: 2017,
  kvartal: "",
  region: "022000",
  orgnr: "",
  foretaksnr: "",
  kontoklasse: "1",
  funksjonKapittel: "253",
  artSektor: "010",
  ore: ore(-1234500000n),
};

describe("KOSTRA record", () => {
  test("the layout covers every position once", () => {
    const positions = kostraFields.flatMap((field) =>
      Array.from({ length: field.to - field.from + 1 }, (_, n) => field.from + n),
    );
    expect(positions).toEqual(Array.from({ length: kostraRecordLength }, (_, n) => n + 1));
  });

  test("a line is read and written", () => {
    expect(readKostraLine(line, "a.txt", 1)).toEqual({ value: record, findings: [] });
    expect(writeKostraLine(record)).toBe(line);
    expect(writeKostraFile([record, record])).toBe(`${line}\n${line}\n`);
  });

  test("written records read back", () => {
    const made = fc.record({
      skjema: fc.constantFrom("0A", "0C"),
      year: fc.integer({ min: 2000, max: 2099 }),
      kvartal: fc.constantFrom("", "1", "4"),
      region: fc.constantFrom("022000", "030101"),
      orgnr: fc.constantFrom("", "987654321"),
      foretaksnr: fc.constant(""),
      kontoklasse: fc.constantFrom("0", "1"),
      funksjonKapittel: fc.constantFrom("253", "10", "9999"),
      artSektor: fc.constantFrom("010", "690", ""),
      ore: fc.bigInt({ min: -99_999_999n, max: 999_999_999n }).map((thousands) => ore(thousands * 100_000n)),
    });
    fc.assert(
      fc.property(made, (one) => {
        const text = writeKostraLine(one);
        expect(text).toHaveLength(kostraRecordLength);
        expect(readKostraLine(text, "a.txt", 3)).toEqual({ value: one, findings: [] });
      }),
    );
  });

  test.each([
    [line.slice(0, 47), "FAS1065", 48],
    [`${line}9`, "FAS1065", 49],
    [line.replace("0A", "0Æ"), "FAS1066", 1],
    [line.replace("2017", "17  "), "FAS1066", 3],
    [line.replace("1253 ", "2253 "), "FAS1066", 32],
    [line.replace("-12345", "-1234,"), "FAS1066", 40],
    [line.replace("-12345", "- 2345"), "FAS1066", 40],
  ])("%j gives %s in column %d", (text, code, column) => {
    const { value, findings } = readKostraLine(text, "a.txt", 7);
    expect(value).toBeUndefined();
    expect(findings.map((one) => [one.code, one.at?.line, one.at?.column])).toContainEqual([code, 7, column]);
  });

  test("writing refuses what a filing cannot hold", () => {
    expect(() => writeKostraLine({ ...record, ore: ore(50_000n) })).toThrow(RangeError);
    expect(() => writeKostraLine({ ...record, ore: ore(10n ** 9n * 100_000n) })).toThrow(RangeError);
  });
});
