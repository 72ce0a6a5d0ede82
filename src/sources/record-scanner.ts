/**
 * A delimited file as records with the physical lines they stand on. The engine counts records; people
 * count lines, and a quoted line break or a blank line makes the two differ. This scanner tells which
 * line a record is on and which column a cell is in, and reads the small files that never meet the engine.
 *
 * Rules (RFC 4180, leniently): a quote opens a cell only at its start; inside, "" is one quote; a quote
 * that never closes is an ordinary letter and its record ends with its line; blank lines are no records.
 *
 * Layer: sources; pure (bytes in, records out).
 */
import type { Cell } from "./table.ts";

const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** How far a quoted cell may run before its quote is taken to be a stray one. */
const longestQuotedBytes = 1 << 18;

export interface ScannedRecord {
  /** Physical line on which it starts, from 1. */
  readonly line: number;
  /** The record's bytes (UTF-8) without its line end. Valid only during the visit. */
  readonly bytes: Buffer;
  /** It contains a quote sign. */
  readonly quoted: boolean;
  /** A quote opened in it and never closed: all quotes in it are ordinary letters. */
  readonly unclosed: boolean;
}

function isBlankLine(bytes: Buffer, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (bytes[index] !== 0x20) return false;
  return true;
}

/** Tells whether a quoted cell is open at the end of `bytes[from, to)`, given whether one was at `from`. */
function endsInsideQuotes(
  bytes: Buffer,
  from: number,
  to: number,
  separator: number,
  inside: boolean,
  atStart: boolean,
): boolean {
  let open = inside;
  let cellStart = atStart;
  for (let index = from; index < to; index += 1) {
    const byte = bytes[index];
    if (open) {
      if (byte !== quote) continue;
      if (bytes[index + 1] === quote) index += 1;
      else open = false;
    } else if (byte === separator) {
      cellStart = true;
      continue;
    } else if (byte === quote && cellStart) open = true;
    cellStart = false;
  }
  return open;
}

/**
 * Visits every record in order until the visit returns false. `separator` is one ASCII character;
 * lines end with LF or CR LF, or with CR alone when `newline` says so.
 */
export async function scanRecords(
  chunks: AsyncIterable<Buffer>,
  separator: string,
  newline: "\n" | "\r",
  visit: (record: ScannedRecord) => boolean | undefined,
): Promise<void> {
  const separatorByte = separator.charCodeAt(0);
  const newlineByte = newline === "\n" ? lineFeed : carriageReturn;
  let line = 1;
  let goOn = true;

  /** Takes whole records from the buffer; answers how many bytes are used up. */
  const take = (buffer: Buffer, last: boolean): number => {
    let position = 0;
    let nextQuote = buffer.indexOf(quote);
    while (position < buffer.length && goOn) {
      let end = buffer.indexOf(newlineByte, position);
      if (end < 0) {
        if (!last) return position;
        end = buffer.length;
      }
      if (nextQuote >= 0 && nextQuote < position) nextQuote = buffer.indexOf(quote, position);
      const quoted = nextQuote >= 0 && nextQuote < end;
      let recordEnd = end;
      let lines = 1;
      let unclosed = false;
      if (quoted) {
        const closed = findRecordEnd(buffer, position, end, last);
        if (closed === "more") return position;
        if (closed === "unclosed") unclosed = true;
        else ({ end: recordEnd, lines } = closed);
      }
      const trimmed =
        newlineByte === lineFeed && recordEnd > position && buffer[recordEnd - 1] === carriageReturn
          ? recordEnd - 1
          : recordEnd;
      if (trimmed > position && !isBlankLine(buffer, position, trimmed))
        goOn = visit({ line, bytes: buffer.subarray(position, trimmed), quoted, unclosed }) !== false;
      line += lines;
      position = recordEnd + 1;
    }
    return Math.min(position, buffer.length);
  };

  const findRecordEnd = (
    buffer: Buffer,
    start: number,
    firstEnd: number,
    last: boolean,
  ): { end: number; lines: number } | "more" | "unclosed" => {
    let inside = endsInsideQuotes(buffer, start, firstEnd, separatorByte, false, true);
    let end = firstEnd;
    for (let lines = 1; ; lines += 1) {
      if (!inside) return { end, lines };
      if (end - start > longestQuotedBytes) return "unclosed";
      if (end >= buffer.length) return last ? "unclosed" : "more";
      const next = buffer.indexOf(newlineByte, end + 1);
      if (next < 0 && !last) return "more";
      const nextEnd = next < 0 ? buffer.length : next;
      inside = endsInsideQuotes(buffer, end + 1, nextEnd, separatorByte, true, false);
      end = nextEnd;
    }
  };

  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const buffer = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    rest = Buffer.from(buffer.subarray(take(buffer, false)));
    if (!goOn) return;
  }
  if (rest.length > 0) take(rest, true);
}

/** The cells of a record with their places. */
export function splitRecord(record: ScannedRecord, separator: string): readonly Cell[] {
  const text = record.bytes.toString("utf8");
  const cells: Cell[] = [];
  let line = record.line;
  let lineStart = 0;
  let position = 0;
  for (;;) {
    const start = { line, column: position - lineStart + 1 };
    let value = "";
    if (text[position] === '"' && !record.unclosed) {
      position += 1;
      while (position < text.length) {
        if (text[position] === '"') {
          if (text[position + 1] !== '"') break;
          position += 1;
        } else if (text[position] === "\n") {
          line += 1;
          lineStart = position + 1;
        }
        value += text[position];
        position += 1;
      }
      position += 1;
    }
    const end = text.indexOf(separator, position);
    value += text.slice(position, end < 0 ? text.length : end);
    cells.push({ text: value, ...start });
    if (end < 0) return cells;
    position = end + 1;
  }
}
