/**
 * Where a served site's files come from: memory for a preview, a folder for a built site. Paths are below
 * the site, with forward slashes and without one in front.
 */
import { readFile, realpath } from "node:fs/promises";
import { join, sep } from "node:path";
import type { OutputFile } from "../publish/checked-report.ts";

export interface SiteFiles {
  /** The bytes of a file; undefined when there is none. */
  read(path: string): Promise<Uint8Array | undefined>;
}

export function memoryFiles(files: readonly OutputFile[]): SiteFiles {
  const byPath = new Map(files.map((file) => [file.path, file])); // bytes are made when they are asked for
  return { read: async (path) => byPath.get(path)?.bytes };
}

/** Files below `folder`, also after symbolic links have been followed. */
export function folderFiles(folder: string): SiteFiles {
  return {
    read: async (path) => {
      try {
        const root = await realpath(folder);
        const file = await realpath(join(root, path));
        return file.startsWith(root + sep) ? await readFile(file) : undefined;
      } catch {
        return undefined; // missing, a folder, or not ours to read: all the same to a visitor
      }
    },
  };
}
