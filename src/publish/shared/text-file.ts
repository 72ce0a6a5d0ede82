/**
 * A text file of the output, made when its bytes are first asked for: a preview shows few pages of many.
 *
 * Layer: publish; pure.
 */
import type { OutputFile } from "../checked-report.ts";

const encoder = new TextEncoder();

/** `make` is called once at most. */
export function textFile(path: string, make: () => string): OutputFile {
  let made: Uint8Array | undefined;
  return {
    path,
    get bytes() {
      made ??= encoder.encode(make());
      return made;
    },
  };
}
