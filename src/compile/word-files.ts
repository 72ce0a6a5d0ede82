/**
 * The chapters of a report folder as Word documents, and a text beside a Word document: new files, never
 * in place of one that is there.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Finding, finding, type Loaded } from "../base/finding.ts";
import type { Language } from "../base/language.ts";
import { folderLanguage } from "../prose/folder-language.ts";
import { readFrontMatter } from "../prose/front-matter.ts";
import { parseChapter } from "../prose/parse-chapter.ts";
import { docxOf } from "../publish/docx/docx.ts";
import { readConfig } from "./config.ts";
import { readFolder } from "./folder.ts";

/** One chapter as a Word document; the findings are those of its Markdown. */
function chapterDocx(file: string, text: string, language: Language): Loaded<Uint8Array> {
  const { value, findings } = parseChapter({ file, text, language });
  const { bodyStart } = readFrontMatter(file, text).value;
  const { root, title } = value;
  const frontMatter = text.slice(0, bodyStart);
  return { value: docxOf({ root, title, language: value.language, frontMatter }), findings };
}

/**
 * Writes every chapter of the report to a folder as `01-okonomi.docx`, and answers the paths as `shown` gives them. Findings:
 * FAS1001 without fasit.yaml, FAS6907 and FAS6902 for what is not written.
 */
export async function writeChaptersDocx(
  folder: string,
  out: string,
  shown: (path: string) => string,
): Promise<Loaded<readonly string[]>> {
  const { config, chapterFiles } = await readFolder(folder);
  if (config === undefined)
    return { value: [], findings: [finding("FAS1001", undefined, { folder: shown(folder) })] };
  const language = readConfig(config.text).value?.data.report.language ?? "nb";
  const findings: Finding[] = [];
  const written: string[] = [];
  for (const { file, text } of chapterFiles) {
    const path = join(out, file.replace(/^report\//, "").replace(/\.md$/, ".docx"));
    const refused = await writeNew(
      path,
      shown(path),
      chapterDocx(file, text, folderLanguage(file) ?? language).value,
    );
    findings.push(...refused);
    if (refused.length === 0) written.push(shown(path));
  }
  return { value: written, findings };
}

/** Writes a file that is not there. FAS6907 when it is, FAS6902 when the disk refuses; `name` is for them. */
export async function writeNew(
  path: string,
  name: string,
  content: string | Uint8Array,
): Promise<readonly Finding[]> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content, { flag: "wx" });
    return [];
  } catch (error) {
    if (!(error instanceof Error && "code" in error && typeof error.code === "string")) throw error;
    if (error.code === "EEXIST") return [finding("FAS6907", undefined, { file: name })];
    return [finding("FAS6902", undefined, { folder: dirname(name), problem: error.code })];
  }
}
