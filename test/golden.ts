/**
 * Golden files: what a person sees, byte for byte. A file is written only when asked for
 * (`npm run golden`), never on CI; a missing file fails.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";

function isWriting(env: Readonly<Record<string, string | undefined>>): boolean {
  return env.FASIT_GOLDEN === "1" && (env.CI ?? "") === "";
}

/** Compares `text` with the file at `url` (as of `new URL("x.txt", import.meta.url)`). */
export function golden(url: URL, text: string): void {
  const path = fileURLToPath(url);
  if (isWriting(process.env)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return;
  }
  if (!existsSync(path)) throw new Error(`${path} is missing; look at the text, then run «npm run golden»`);
  expect(text).toBe(readFileSync(path, "utf8"));
}
