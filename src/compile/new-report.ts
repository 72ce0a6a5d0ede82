/**
 * A report folder to begin with: what lies in assets/new-report, copied as it stands.
 */
import { existsSync } from "node:fs";
import { cp, mkdir, readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { finding, type Loaded } from "../base/finding.ts";
import type { Language } from "../base/language.ts";

/**
 * Fills `folder`, which must be missing or empty (FAS6903 otherwise, and nothing is written; FAS6902 when
 * the disk refuses). Answers the files that were written, relative to the folder, in order.
 */
export async function newReport(folder: string, language: Language): Promise<Loaded<readonly string[]>> {
  try {
    const present = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return [];
      throw error;
    });
    if (present.length > 0) return { value: [], findings: [finding("FAS6903", undefined, { folder })] };
    const templates = templateFolder(dirname(fileURLToPath(import.meta.url)));
    await mkdir(folder, { recursive: true });
    for (const part of ["shared", language])
      await cp(join(templates, part), folder, { recursive: true, errorOnExist: true, force: false });
    return { value: await filesBelow(folder), findings: [] };
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error)) throw error;
    return { value: [], findings: [finding("FAS6902", undefined, { folder, problem: String(error.code) })] };
  }
}

/** `assets/` lies in the package's own folder: above src/compile, and above dist. */
function templateFolder(from: string): string {
  const here = join(from, "assets/new-report");
  if (existsSync(here)) return here;
  const above = dirname(from);
  if (above === from) throw new Error("assets/new-report is missing from the installation");
  return templateFolder(above);
}

async function filesBelow(folder: string, above = ""): Promise<readonly string[]> {
  const entries = await readdir(join(folder, above), { withFileTypes: true });
  const found = entries.map((entry) =>
    entry.isDirectory() ? filesBelow(folder, `${above}${entry.name}/`) : [`${above}${entry.name}`],
  );
  return (await Promise.all(found)).flat().sort();
}
