/**
 * The report folder as texts: what stands in it, read once. Files that cannot be read are left out here
 * and said by whoever needs them.
 */
import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { InputFile } from "../publish/checked-report.ts";

/** A text file of the folder: its path relative to the folder, with forward slashes. */
export interface FolderText {
  readonly file: string;
  readonly text: string;
  /** As they stand on disk, before a byte order mark is taken off. */
  readonly bytes: Uint8Array;
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
    paths.map((path) => readText(path, relative(root, path).split(sep).join("/"))),
  );
  return texts.sort((a, b) => (a.file < b.file ? -1 : 1));
}

async function readText(path: string, file: string): Promise<FolderText> {
  const bytes = await readFile(path);
  return { file, text: stripMark(bytes.toString("utf8")), bytes };
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
  const config = isFile ? await readText(join(root, "fasit.yaml"), "fasit.yaml") : undefined;
  return { config, figureFiles, chapterFiles };
}

/** Every text of the folder with its SHA-256 and size, for the manifest; in the order of their paths. */
export function fingerprints(folder: ReportFolder): readonly InputFile[] {
  const all = [
    ...(folder.config === undefined ? [] : [folder.config]),
    ...folder.figureFiles,
    ...folder.chapterFiles,
  ];
  return all
    .map(({ file, bytes }) => ({
      file,
      sha256: createHash("sha256").update(bytes).digest("hex"),
      bytes: bytes.length,
    }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}
