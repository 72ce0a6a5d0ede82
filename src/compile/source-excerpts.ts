/**
 * The line a finding points at in a source file, so that a person sees the cell and not only its place.
 */
import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { Finding } from "../base/finding.ts";
import { spanFile } from "../sources/delimited.ts";
import { sniffEncoding } from "../sources/encoding.ts";

/** A larger file is not read again for the sake of an excerpt. */
const largestFile = 16 * 1024 * 1024;
const longestExcerpt = 500;

async function linesOf(path: string): Promise<readonly string[]> {
  const size = await stat(path).then(
    (found) => (found.isFile() ? found.size : Infinity),
    () => Infinity,
  );
  if (size > largestFile) return [];
  const bytes = await readFile(path);
  if (bytes.includes(0)) return []; // no text: its lines say nothing
  return new TextDecoder(sniffEncoding(bytes).encoding).decode(bytes).split(/\r\n|\r|\n/);
}

/** The same findings; those that point into one of `files` (as fasit.yaml names them) carry their line. */
export async function withExcerpts(
  findings: readonly Finding[],
  folder: string,
  files: readonly string[],
): Promise<readonly Finding[]> {
  const named = new Set(findings.flatMap(({ at }) => (at === undefined ? [] : [at.file])));
  const wanted = files.filter((file) => named.has(spanFile(file)));
  const read = await Promise.all(
    wanted.map(async (file) => [spanFile(file), await linesOf(resolve(folder, file))] as const),
  );
  const lines = new Map(read);
  return findings.map((one) => {
    const line = one.at === undefined ? undefined : lines.get(one.at.file)?.[one.at.line - 1];
    return line === undefined || one.excerpt !== undefined
      ? one
      : { ...one, excerpt: line.slice(0, longestExcerpt) };
  });
}
