/**
 * The report folder as texts: what stands in it, read once. Files that cannot be read are left out here
 * and said by whoever needs them.
 */
import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** A text file of the folder: its path relative to the folder, with forward slashes. */
export interface FolderText {
  readonly file: string;
  readonly text: string;
}

export interface ReportFolder {
  /** Undefined when there is no fasit.yaml. */
  readonly config: FolderText | undefined;
  readonly figureFiles: readonly FolderText[];
  readonly chapterFiles: readonly FolderText[];
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const nested = await Promise.all(
    entries.map((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path) : [path];
    }),
  );
  return nested.flat();
}

async function textsBelow(
  root: string,
  folder: string,
  endings: readonly string[],
): Promise<readonly FolderText[]> {
  const paths = (await filesBelow(join(root, folder))).filter((path) =>
    endings.some((end) => path.endsWith(end)),
  );
  const texts = await Promise.all(
    paths.map(async (path) => ({
      file: relative(root, path).split(sep).join("/"),
      text: stripMark(await readFile(path, "utf8")),
    })),
  );
  return texts.sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** A byte order mark is no part of the text. */
function stripMark(text: string): string {
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}

/** Reads fasit.yaml, figures/ and report/. */
export async function readFolder(root: string): Promise<ReportFolder> {
  const isFile = await stat(join(root, "fasit.yaml")).then(
    (found) => found.isFile(),
    () => false,
  );
  const [figureFiles, chapterFiles] = await Promise.all([
    textsBelow(root, "figures", [".yaml", ".yml", ".sql"]),
    textsBelow(root, "report", [".md"]),
  ]);
  const config = isFile
    ? { file: "fasit.yaml", text: stripMark(await readFile(join(root, "fasit.yaml"), "utf8")) }
    : undefined;
  return { config, figureFiles, chapterFiles };
}
