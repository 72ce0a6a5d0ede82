/**
 * The report folder as texts: what stands in it, read once. Files that cannot be read are left out here
 * and said by whoever needs them.
 */
import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
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
  /** The report's own schemas of registers. */
  readonly schemaFiles: readonly FolderText[];
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

const figureEndings = [".yaml", ".yml", ".sql"];
const schemaEndings = [".yaml", ".yml"];
const chapterEndings = [".md"];

/** Texts that stand in place of what is on disk, by path in the folder: an editor's unsaved buffers. */
export type Overrides = ReadonlyMap<string, string>;

/** Reads fasit.yaml, figures/, schemas/ and report/. A file that is in `overrides` alone, under them, is read too. */
export async function readFolder(root: string, overrides: Overrides = new Map()): Promise<ReportFolder> {
  const isFile = await stat(join(root, "fasit.yaml")).then(
    (found) => found.isFile(),
    () => false,
  );
  const [figureFiles, schemaFiles, chapterFiles] = await Promise.all([
    textsBelow(root, "figures", figureEndings),
    textsBelow(root, "schemas", schemaEndings),
    textsBelow(root, "report", chapterEndings),
  ]);
  const config = isFile ? await readText(join(root, "fasit.yaml"), "fasit.yaml") : undefined;
  const settings = overrides.get("fasit.yaml");
  return {
    config: settings === undefined ? config : unsaved("fasit.yaml", settings),
    figureFiles: overlaid(figureFiles, "figures/", figureEndings, overrides),
    schemaFiles: overlaid(schemaFiles, "schemas/", schemaEndings, overrides),
    chapterFiles: overlaid(chapterFiles, "report/", chapterEndings, overrides),
  };
}

function unsaved(file: string, text: string): FolderText {
  return { file, text: stripMark(text), bytes: Buffer.from(text) };
}

function overlaid(
  onDisk: readonly FolderText[],
  below: string,
  endings: readonly string[],
  overrides: Overrides,
): readonly FolderText[] {
  const texts = new Map(onDisk.map((one) => [one.file, one]));
  for (const [file, text] of overrides)
    if (file.startsWith(below) && endings.some((end) => file.endsWith(end)))
      texts.set(file, unsaved(file, text));
  return [...texts.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** The report folder a path lies in: the nearest one above it, or itself, that holds fasit.yaml. */
export async function reportFolderOf(path: string): Promise<string | undefined> {
  const found = await stat(join(path, "fasit.yaml")).then(
    (entry) => entry.isFile(),
    () => false,
  );
  if (found) return path;
  const above = dirname(path);
  return above === path ? undefined : reportFolderOf(above);
}

/** Every text of the folder with its SHA-256 and size, for the manifest; in the order of their paths. */
export function fingerprints(folder: ReportFolder): readonly InputFile[] {
  const all = [
    ...(folder.config === undefined ? [] : [folder.config]),
    ...folder.figureFiles,
    ...folder.schemaFiles,
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
