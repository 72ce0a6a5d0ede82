/**
 * A file of the output whose bytes are made when they are first asked for: a preview shows few pages of many.
 *
 * Layer: publish; pure.
 */
import type { OutputFile } from "../checked-report.ts";

const encoder = new TextEncoder();

/** `make` is called once at most. */
export function lazyFile(path: string, make: () => Uint8Array): OutputFile {
  let made: Uint8Array | undefined;
  return {
    path,
    get bytes() {
      made ??= make();
      return made;
    },
  };
}

export function textFile(path: string, make: () => string): OutputFile {
  return lazyFile(path, () => encoder.encode(make()));
}

/** Indented JSON with a final newline. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

export function jsonFile(path: string, make: () => unknown): OutputFile {
  return textFile(path, () => json(make()));
}
