/** Files written beside themselves and renamed when all of them are written: all appear whole, or none does. */
import { rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { type Finding, finding } from "../base/finding.ts";

export interface WrittenFile {
  /** Absolute. */
  readonly path: string;
  /** As the finding names it. */
  readonly shown: string;
  readonly text: string;
}

/** FAS6906 with what the disk said, when it refuses. */
export async function writeFiles(files: readonly WrittenFile[]): Promise<readonly Finding[]> {
  const waiting: { readonly beside: string; readonly file: WrittenFile }[] = [];
  for (const [index, file] of files.entries()) {
    const beside = join(dirname(file.path), `.${basename(file.path)}.fasit-new-${process.pid}-${index}`);
    waiting.push({ beside, file });
    const problem = await refusal(() => writeFile(beside, file.text, { flag: "wx" }));
    if (problem !== undefined) {
      await Promise.all(waiting.map((one) => rm(one.beside, { force: true }).catch(() => {})));
      return [finding("FAS6906", undefined, { file: file.shown, problem })];
    }
  }
  for (const { beside, file } of waiting) {
    const problem = await refusal(() => rename(beside, file.path));
    if (problem !== undefined) {
      await Promise.all(waiting.map((one) => rm(one.beside, { force: true }).catch(() => {})));
      return [finding("FAS6906", undefined, { file: file.shown, problem })];
    }
  }
  return [];
}

/** The operating system's code when it says no; what is not the system's is our own bug. */
async function refusal(work: () => Promise<void>): Promise<string | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    if (error instanceof Error && "code" in error && typeof error.code === "string") return error.code;
    throw error;
  }
}
