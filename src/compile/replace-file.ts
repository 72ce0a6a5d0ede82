/**
 * An author's file replaced whole: written beside itself and renamed, so that it stands whole whenever the
 * program is stopped. Permissions stay as they are, and a link is followed.
 */
import { realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { type Finding, finding } from "../base/finding.ts";
import { same } from "../base/language.ts";

/** FAS6904 with what the disk said, when it refuses; `file` is the name the finding uses. */
export async function replaceFile(path: string, file: string, text: string): Promise<readonly Finding[]> {
  let beside: string | undefined;
  try {
    const place = await realpath(path);
    beside = join(dirname(place), `.${basename(place)}.fasit-new-${process.pid}`);
    await writeFile(beside, text, { flag: "wx", mode: (await stat(place)).mode });
    await rename(beside, place);
    return [];
  } catch (error) {
    if (!(error instanceof Error && "code" in error && typeof error.code === "string")) throw error;
    if (beside !== undefined) await rm(beside, { force: true }).catch(() => {});
    return [finding("FAS6904", undefined, { file, problem: same(error.code) })];
  }
}
