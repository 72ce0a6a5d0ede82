/**
 * A file that a strict reader refuses → a copy it accepts: UTF-8, data records alone, every record with
 * just as many fields as the header row. What had to be changed is told, record by record; the text of
 * the cells is never changed. Cells keep their column: surplus fields are cut at the end, lacking ones
 * are empty.
 *
 * Layer: sources; reads and writes files.
 */

import { once } from "node:events";
import { createWriteStream } from "node:fs";
import type { DelimitedPlan } from "./delimited.ts";
import { readAsUtf8 } from "./encoding.ts";
import { scanRecords, splitRecord } from "./record-scanner.ts";
import { LineIndex } from "./table.ts";

export interface Deviation {
  readonly line: number;
  readonly fields: number;
}

export interface StrictCopy {
  /** Where the copy was written. */
  readonly path: string;
  /** Physical line in the original of every record in the copy. */
  readonly lines: LineIndex;
  /** Records with more fields than the header row, where what is too much is not just empty. */
  readonly surplus: readonly Deviation[];
  /** Records with fewer fields than the header row. */
  readonly lacking: readonly Deviation[];
  /** Lines with a quote that never closes. */
  readonly unclosed: readonly number[];
}

/** Writes the copy to `target`. The caller removes it. */
export async function writeStrictCopy(plan: DelimitedPlan, target: string): Promise<StrictCopy> {
  const separator = plan.separator;
  const separatorByte = separator.charCodeAt(0);
  const width = plan.headers.length;
  const lines = new LineIndex();
  const surplus: Deviation[] = [];
  const lacking: Deviation[] = [];
  const unclosed: number[] = [];
  const output = createWriteStream(target);
  let pending: Buffer[] = [];
  let index = 0;
  const lineEnd = Buffer.from("\n");

  async function* flushing(): AsyncGenerator<Buffer> {
    for await (const chunk of readAsUtf8(plan.path, plan.encoding)) {
      yield chunk;
      const ready = Buffer.concat(pending);
      pending = [];
      if (!output.write(ready)) await once(output, "drain");
    }
  }

  await scanRecords(flushing(), separator, plan.newline, (record) => {
    index += 1;
    if (index <= plan.headerRecords) return true;
    const plain = !record.quoted && !record.bytes.includes(0x0d);
    if (plain && countByte(record.bytes, separatorByte) + 1 === width) {
      lines.push(record.line);
      pending.push(Buffer.from(record.bytes), lineEnd);
      return true;
    }
    const cells = splitRecord(record, separator);
    lines.push(record.line);
    if (record.unclosed) unclosed.push(record.line);
    const deviation = { line: record.line, fields: cells.length };
    if (cells.slice(width).some((cell) => cell.text.trim() !== "")) surplus.push(deviation);
    if (cells.length < width) lacking.push(deviation);
    const written = Array.from({ length: width }, (_, column) =>
      quoted(cells[column]?.text ?? "", separator),
    );
    // A lone empty field would be a blank line, which the engine does not count as a record.
    if (width === 1 && written[0] === "") written[0] = '""';
    pending.push(Buffer.from(written.join(separator)), lineEnd);
    return true;
  });
  output.end(Buffer.concat(pending));
  await once(output, "finish");
  return { path: target, lines, surplus, lacking, unclosed };
}

function countByte(bytes: Buffer, wanted: number): number {
  let count = 0;
  for (let at = bytes.indexOf(wanted); at >= 0; at = bytes.indexOf(wanted, at + 1)) count += 1;
  return count;
}

function quoted(text: string, separator: string): string {
  return text.includes(separator) || /["\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
