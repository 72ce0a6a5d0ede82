/**
 * The fingerprint of a source: SHA-256 of its bytes as they stand, taken while the engine reads it.
 */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";

export interface Fingerprint {
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
}

/** Undefined when the file cannot be read; the reader of the source says why. */
export async function fingerprint(path: string): Promise<Fingerprint | undefined> {
  const hash = createHash("sha256");
  let bytes = 0;
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
      const part = chunk as Buffer;
      hash.update(part);
      bytes += part.length;
    }
  } catch {
    return undefined;
  }
  return { sha256: hash.digest("hex"), bytes };
}
