/**
 * Writes a whole site or nothing. The new site is written beside the old one and flushed to disk; then
 * two renames put it in place. Whenever the program is killed, the old or the new site stands whole:
 *
 * - While writing: the old site has not been touched. The half-written folder is removed by the next build.
 * - Between the two renames: they are made by a process of their own, which outlives a killed build.
 * - If the machine itself stops just there, the old site stands whole beside its place, and the next
 *   build puts it back before anything else.
 *
 * Names beside `site`: `.site.fasit-new-<pid>`, `.site.fasit-old-<pid>` and, while it is emptied, `.site.fasit-gone-<pid>`.
 */
import { spawn } from "node:child_process";
import { lstatSync } from "node:fs";
import {
  type FileHandle,
  link,
  lstat,
  mkdir,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
} from "node:fs/promises";
import { basename, dirname, join, resolve, sep } from "node:path";
import { type Finding, finding } from "../base/finding.ts";
import type { OutputFile } from "../publish/checked-report.ts";

/** How many files are written and flushed at a time. */
const atATime = 16;

/**
 * Replaces `out` by just these files. Only an empty folder, a missing one or an earlier Fasit site is
 * replaced (FAS6901); what the disk refuses is FAS6902. With findings, nothing has been replaced.
 */
export async function writeWhole(out: string, files: readonly OutputFile[]): Promise<readonly Finding[]> {
  try {
    const place = await realPlace(out);
    await mkdir(dirname(place), { recursive: true });
    await recover(place);
    if (!(await isReplaceable(place))) return [finding("FAS6901", undefined, { folder: out })];
    const fresh = beside(place, "new", process.pid);
    await rm(fresh, { recursive: true, force: true });
    await writeAll(fresh, files, place);
    await swap(place, fresh);
    return [];
  } catch (error) {
    if (!isSystemError(error)) throw error;
    await rm(beside(resolve(out), "new", process.pid), { recursive: true, force: true }).catch(() => {});
    return [
      finding("FAS6902", undefined, { folder: out, problem: `${error.syscall ?? "write"}: ${error.code}` }),
    ];
  }
}

/** Where a symbolic link leads, so that the folder behind it is replaced and the link stays. */
async function realPlace(out: string): Promise<string> {
  const path = resolve(out);
  return realpath(path).catch(async () =>
    join(await realpath(dirname(path)).catch(() => dirname(path)), basename(path)),
  );
}

function beside(place: string, what: "new" | "old" | "gone", pid: number): string {
  return join(dirname(place), `.${basename(place)}.fasit-${what}-${pid}`);
}

/** Cleans up after killed builds: an old site goes back to its place, half-written ones go away. */
export async function recover(place: string): Promise<void> {
  const prefix = `.${basename(place)}.fasit-`;
  const names = (await readdir(dirname(place)).catch(() => []))
    .filter((name) => name.startsWith(prefix))
    .sort();
  const left = names.filter((name) => !isRunning(Number(name.split("-").at(-1))));
  for (const name of left.filter((one) => one.startsWith(`${prefix}old-`)))
    if (!exists(place)) await rename(join(dirname(place), name), place);
  for (const name of left) await remove(join(dirname(place), name), beside(place, "gone", process.pid));
}

/**
 * Takes a folder away in one step before it is emptied: the renames of a build that was just killed may
 * still be on their way, and must find it whole or not at all.
 */
async function remove(path: string, gone: string): Promise<void> {
  try {
    await rename(path, gone);
  } catch (error) {
    if (isSystemError(error) && error.code === "ENOENT") return;
    throw error;
  }
  await rm(gone, { recursive: true, force: true });
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isSystemError(error) && error.code === "EPERM";
  }
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

async function isReplaceable(place: string): Promise<boolean> {
  if (!exists(place)) return true;
  if (!lstatSync(place).isDirectory()) return false;
  const names = await readdir(place);
  return (
    names.length === 0 ||
    isFasitManifest(await readFile(join(place, "manifest.json"), "utf8").catch(() => ""))
  );
}

/** Ours lists what went in and what came out; a web app's manifest.json is not ours. */
function isFasitManifest(text: string): boolean {
  try {
    const made: unknown = JSON.parse(text);
    if (typeof made !== "object" || made === null || !("inputs" in made) || !("outputs" in made))
      return false;
    return Array.isArray(made.inputs) && Array.isArray(made.outputs);
  } catch {
    return false;
  }
}

/**
 * Writes the files to a new folder. One that the site before it has, byte for byte, is the same file under
 * both names: it has been flushed already, and the old name goes with the old site.
 */
async function writeAll(folder: string, files: readonly OutputFile[], before: string): Promise<void> {
  const inside = folder + sep;
  const targets = files.map((file) => ({
    path: resolve(folder, file.path),
    earlier: resolve(before, file.path),
    bytes: file.bytes,
  }));
  const astray = targets.find((target) => !target.path.startsWith(inside));
  if (astray !== undefined) throw new RangeError(`an output file leads out of the site: ${astray.path}`);
  if (new Set(targets.map((target) => target.path)).size !== targets.length)
    throw new RangeError("two output files have the same path");
  const folders = new Set([folder, ...targets.map((target) => dirname(target.path))]);
  for (const one of folders) await mkdir(one, { recursive: true });
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let target = targets[next++]; target !== undefined; target = targets[next++])
      if (!(await linkSame(target.earlier, target.path, target.bytes)))
        await writeFlushed(target.path, target.bytes);
  };
  // All have stopped before a refusal is told: what is cleaned up then is not written to any more.
  const ends = await Promise.allSettled(Array.from({ length: atATime }, worker));
  for (const end of ends) if (end.status === "rejected") throw end.reason;
  for (const one of folders) await flushFolder(one);
}

/**
 * Links a file of the earlier site that holds just these bytes into the new one. False when there is none, or where
 * the disk has no links. The link is made first and then read, so what is compared is what is kept.
 */
async function linkSame(earlier: string, path: string, bytes: Uint8Array): Promise<boolean> {
  try {
    const found = await lstat(earlier);
    if (!found.isFile() || found.size !== bytes.length || (found.mode & 0o200) === 0) return false;
    await link(earlier, path);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return false;
  }
  if ((await readFile(path).catch(() => undefined))?.equals(bytes) === true) return true;
  await rm(path);
  return false;
}

async function writeFlushed(path: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(path, "wx");
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Windows does not open folders; there the rename alone must do. */
async function flushFolder(path: string): Promise<void> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path, "r");
    await handle.sync();
  } catch (error) {
    if (!isSystemError(error)) throw error;
  } finally {
    await handle?.close();
  }
}

/** Run by `node -e`: the renames, and the way back when the second one fails. */
const renames = `
const { renameSync, existsSync } = require("node:fs");
const [place, fresh, old] = process.argv.slice(1);
const had = existsSync(place);
if (had) renameSync(place, old);
try { renameSync(fresh, place); } catch (error) { if (had) renameSync(old, place); throw error; }
`;

async function swap(place: string, fresh: string): Promise<void> {
  const old = beside(place, "old", process.pid);
  await rm(old, { recursive: true, force: true });
  const failed = await new Promise<string | undefined>((answer, refuse) => {
    const child = spawn(process.execPath, ["-e", renames, "--", place, fresh, old], {
      detached: true,
      stdio: ["ignore", "ignore", "pipe"],
      windowsHide: true,
      env: { ...process.env, NODE_OPTIONS: "" },
    });
    let said = "";
    child.stderr.on("data", (text) => {
      said += String(text);
    });
    child.on("error", refuse);
    child.on("close", (code) => answer(code === 0 ? undefined : said));
  });
  if (failed !== undefined) {
    const code = /code: '(\w+)'/.exec(failed)?.[1] ?? "EUNKNOWN";
    throw Object.assign(new Error(failed), { code, syscall: "rename" });
  }
  await flushFolder(dirname(place));
  await rm(old, { recursive: true, force: true });
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "code" in error && typeof error.code === "string";
}
