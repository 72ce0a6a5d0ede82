import fc from "fast-check";
import { expect, test } from "vitest";
import { parseAmount } from "../number.ts";
import {
  cellName,
  cellPlace,
  isoText,
  numberForm,
  serialDate,
  unescapedText,
  writeNumber,
} from "./cell-text.ts";

const plain = { date1904: false, amountDecimals: undefined, percentAsShown: false };
const kroner = { ...plain, amountDecimals: 2 };
const text = (value: string, code?: string, how = plain) =>
  writeNumber(value, numberForm(code === undefined ? 0 : 200, code), how)?.text;

test("a number is written with a decimal comma, 15 digits and no exponent", () => {
  expect(text("1.234")).toBe("1,234");
  expect(text("10100")).toBe("10100");
  expect(text("0.30000000000000004")).toBe("0,3");
  expect(text("-1.5E-3")).toBe("-0,0015");
  expect(text("1E+21")).toBe("1000000000000000000000");
  expect(text("123456789.12345678")).toBe("123456789,123457");
  for (const wrong of ["", "abc", "NaN", "Infinity", "1e999", "0x10", "1_000"])
    expect(text(wrong)).toBeUndefined();
});

test("a binary trace within a thousandth of an øre is rounded away, and said; a larger one is not", () => {
  expect(writeNumber("0.0100000000093132", { kind: "general" }, kroner)).toEqual({
    text: "0,01",
    rounded: true,
  });
  expect(writeNumber("1234.5", { kind: "general" }, kroner)).toEqual({ text: "1234,5", rounded: false });
  expect(writeNumber("-0.005", { kind: "general" }, kroner)).toEqual({ text: "-0,005", rounded: false });
  expect(writeNumber("12.34002", { kind: "general" }, kroner)?.text).toBe("12,34002");
  expect(writeNumber("12.345678", { kind: "general" }, { ...plain, amountDecimals: 5 })?.text).toBe(
    "12,345678",
  );
});

test("every amount in øre that a workbook can hold comes back to the øre", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n }), (ore) => {
      const written = writeNumber(String(Number(ore) / 100), { kind: "general" }, kroner);
      expect(written).toEqual({ text: expect.any(String), rounded: false });
      expect(parseAmount(written?.text ?? "", "kr")).toBe(ore);
    }),
  );
});

test("a format tells dates, percent and padded codes", () => {
  expect(text("43080", "dd.mm.yyyy")).toBe("2017-12-11");
  expect(text("43080", "[$-414]d. mmmm yyyy;@")).toBe("2017-12-11");
  expect(text("43080", '#,##0 "dager"')).toBe("43080");
  expect(text("43080", "[Red]#,##0")).toBe("43080");
  expect(text("300", "00000")).toBe("00300");
  expect(text("0.085", "0.0%")).toBe("0,085");
  expect(text("0.085", "0.0%", { ...plain, percentAsShown: true })).toBe("8,5");
  expect(numberForm(14, undefined)).toEqual({ kind: "date" });
  expect(numberForm(4, undefined)).toEqual({ kind: "general" });
});

test("serial days of both systems, with the day that never was", () => {
  expect(serialDate(1, false)).toBe("1900-01-01");
  expect(serialDate(59, false)).toBe("1900-02-28");
  expect(serialDate(60, false)).toBeUndefined();
  expect(serialDate(61, false)).toBe("1900-03-01");
  expect(serialDate(41618, true)).toBe("2017-12-11");
  expect(serialDate(0, true)).toBe("1904-01-01");
  expect(serialDate(43080.4375, false)).toBe("2017-12-11 10:30:00");
  for (const none of [-1, 0.5, 2_958_466]) expect(serialDate(none, false)).toBeUndefined();
  expect(isoText("2017-12-11T00:00:00")).toBe("2017-12-11");
});

test("places and names of cells are each other's opposite", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 16_384 }),
      fc.integer({ min: 1, max: 1_048_576 }),
      (column, row) => {
        expect(cellPlace(cellName(column, row))).toEqual({ column, row });
      },
    ),
  );
  for (const wrong of ["A0", "XFE1", "A1048577", "1A", "", "AAAA1"]) expect(cellPlace(wrong)).toBeUndefined();
  expect(unescapedText("a_x000D_b_x005F_c")).toBe("a\rb_c");
});
