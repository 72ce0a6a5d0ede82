/**
 * Notices when something in a report folder has changed. The operating system's notices only wake it;
 * what counts is that a file's size or time differs, so editors that save by renaming, and systems that
 * notify twice or too early, are all the same to it. Where the system gives no notices, it looks once a second.
 */
import { type FSWatcher, watch } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { dirname, join } from "node:path";

export interface Watching {
  /** Also notices files outside the folder (sources that fasit.yaml points at), instead of those before. */
  also(files: readonly string[]): Promise<void>;
  close(): void;
}

export interface WatchOptions {
  /** Quiet time after the last notice before looking, in milliseconds. */
  readonly settleMs?: number;
  /** How often to look when nothing is noticed, in milliseconds. */
  readonly lookMs?: number;
}

/** Folders that are never part of a report: tools', and what is built. */
function isOutside(name: string): boolean {
  return name.startsWith(".") || name === "node_modules" || name === "site" || name === "dist";
}

async function foldersBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const below = entries.filter((entry) => entry.isDirectory() && !isOutside(entry.name));
  return [folder, ...(await Promise.all(below.map((one) => foldersBelow(join(folder, one.name))))).flat()];
}

/** Names, sizes and times of every file in the folders and of the files outside, as one text. */
async function fingerprint(folders: readonly string[], outside: readonly string[]): Promise<string> {
  const inside = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(folder, { withFileTypes: true }).catch(() => []))
        .filter((entry) => entry.isFile() && !/^\.|~$|\.(?:swp|tmp)$/.test(entry.name))
        .map((entry) => join(folder, entry.name)),
    ),
  );
  const marks = [...inside.flat(), ...outside].sort().map(async (file) => {
    const found = await stat(file).catch(() => undefined);
    return `${file}\0${found?.size}\0${found?.mtimeMs}`;
  });
  return (await Promise.all(marks)).join("\n");
}

/** Calls `changed` after each change; never while an earlier call is still at work. */
export async function watchFolder(
  folder: string,
  changed: () => Promise<void>,
  { settleMs = 60, lookMs = 1000 }: WatchOptions = {},
): Promise<Watching> {
  let outside: readonly string[] = [];
  let folders = await foldersBelow(folder);
  let seen = await fingerprint(folders, outside);
  const watchers = new Map<string, FSWatcher>();
  let settle: NodeJS.Timeout | undefined;
  let looking = false;
  let closed = false;

  const wake = (): void => {
    clearTimeout(settle);
    settle = setTimeout(look, settleMs);
  };
  const listenTo = (wanted: ReadonlySet<string>): void => {
    for (const [path, watcher] of watchers)
      if (!wanted.has(path)) {
        watcher.close();
        watchers.delete(path);
      }
    for (const path of wanted) {
      if (watchers.has(path)) continue;
      try {
        const watcher = watch(path, wake);
        watcher.on("error", () => watchers.delete(path));
        watchers.set(path, watcher);
      } catch {
        // No notices here (too many watchers, a network disk): the regular look finds the change.
      }
    }
  };
  const listenToAll = (): void => listenTo(new Set([...folders, ...outside.map((file) => dirname(file))]));
  const look = async (): Promise<void> => {
    if (looking || closed) return;
    looking = true;
    try {
      folders = await foldersBelow(folder);
      const now = await fingerprint(folders, outside);
      listenToAll();
      if (now !== seen) {
        seen = now;
        await changed();
      }
    } finally {
      looking = false;
    }
  };

  listenToAll();
  const regular = setInterval(look, lookMs);
  return {
    also: async (files) => {
      const before = outside;
      outside = files;
      if (before.join("\n") !== files.join("\n")) {
        // Only what is watched has changed, not the files: take a new measure without a build.
        const inside = await fingerprint(folders, before);
        if (inside === seen) seen = await fingerprint(folders, outside);
        listenToAll();
      }
    },
    close: () => {
      closed = true;
      clearTimeout(settle);
      clearInterval(regular);
      listenTo(new Set());
    },
  };
}
