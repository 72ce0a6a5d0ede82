import fc from "fast-check";
import { expect, test } from "vitest";
import { scanRecords, splitRecord } from "./record-scanner.ts";

async function* inPieces(text: string, size: number): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text);
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

async function scan(text: string, size = 7, newline: "\n" | "\r" = "\n") {
  const found: { line: number; cells: (readonly [string, number, number])[]; unclosed: boolean }[] = [];
  await scanRecords(inPieces(text, size), ";", newline, (record) => {
    const cells = splitRecord(record, ";").map((cell) => [cell.text, cell.line, cell.column] as const);
    found.push({ line: record.line, cells, unclosed: record.unclosed });
    return true;
  });
  return found;
}

test("quoted line breaks, blank lines and a blank last line move lines, not records", async () => {
  const found = await scan('a;b\n"x\ny";1\n\n   \nz;"2 ""q"""\n\n');
  expect(found.map((record) => record.line)).toEqual([1, 2, 6]);
  expect(found[1]?.cells).toEqual([
    ["x\ny", 2, 1],
    ["1", 3, 4],
  ]);
  expect(found[2]?.cells[1]).toEqual(['2 "q"', 6, 3]);
});

test("a quote inside a cell is a letter, and one that never closes ends with its line", async () => {
  const found = await scan('x "q" y;1\n"open;2\nz;3\n');
  expect(found.map((record) => [record.cells.map((cell) => cell[0]), record.unclosed])).toEqual([
    [['x "q" y', "1"], false],
    [['"open', "2"], true],
    [["z", "3"], false],
  ]);
});

test("CR LF and CR line ends", async () => {
  expect((await scan("a;b\r\nc;d\r\n")).map((record) => record.cells[1]?.[0])).toEqual(["b", "d"]);
  expect((await scan("a;b\rc;d\r", 3, "\r")).map((record) => record.line)).toEqual([1, 2]);
});

test("what is written as CSV is read back, whatever the size of the pieces", async () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "æ", '"', ";", "\n", " ", "1"), maxLength: 6 });
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(table, fc.integer({ min: 1, max: 9 }), async (rows, size) => {
      const text = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(";")).join("\n");
      const found = await scan(text, size);
      expect(found.map((record) => record.cells.map((one) => one[0]))).toEqual(rows);
    }),
  );
});
