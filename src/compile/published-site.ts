/**
 * A published report where it lies: a folder on disk, or an address on the web.
 */
import { open, readdir } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import type { PublishedFiles } from "../verify/verify.ts";

/** Asks for one address; fetch, or a test's. */
export type WebReader = (url: URL) => Promise<Response>;

const patienceMs = 30_000;
const realWeb: WebReader = (url) => fetch(url, { signal: AbortSignal.timeout(patienceMs) });

/** `where`: a folder, or an http(s) address with or without the page's own name at the end. */
export async function openPublished(where: string, web: WebReader = realWeb): Promise<PublishedFiles> {
  return /^https?:\/\//i.test(where) && URL.canParse(where)
    ? onTheWeb(where, web)
    : inFolder(resolve(where), where);
}

async function inFolder(folder: string, name: string): Promise<PublishedFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
  // A link could lead anywhere, and what it leads to is no part of what was published.
  const plain = new Set(
    entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)),
  );
  return {
    name,
    paths,
    read: async (path, limit) => {
      const file = join(folder, path);
      return plain.has(file) ? readAtMost(file, limit) : undefined;
    },
  };
}

async function readAtMost(file: string, limit: number): Promise<Uint8Array | undefined> {
  const handle = await open(file).catch(() => undefined);
  if (handle === undefined) return undefined;
  try {
    const { size } = await handle.stat();
    const bytes = new Uint8Array(Math.min(size, limit + 1));
    let at = 0;
    while (at < bytes.length) {
      const { bytesRead } = await handle.read(bytes, at, bytes.length - at, at);
      if (bytesRead === 0) break;
      at += bytesRead;
    }
    return bytes.subarray(0, at);
  } finally {
    await handle.close();
  }
}

function onTheWeb(where: string, web: WebReader): PublishedFiles {
  const base = new URL(where);
  base.search = "";
  base.hash = "";
  base.pathname = base.pathname.replace(/\/(index\.html|manifest\.json)$/, "/").replace(/([^/])$/, "$1/");
  return {
    name: base.href,
    paths: undefined,
    read: async (path, limit) => {
      const url = new URL(path.split("/").map(encodeURIComponent).join("/"), base);
      try {
        const answer = await web(url);
        return answer.ok ? await bodyOf(answer, limit) : undefined;
      } catch {
        return undefined;
      }
    },
  };
}

/** Stops one byte past the limit: then it is already known to be another file. */
async function bodyOf(answer: Response, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader: ReadableStreamDefaultReader<Uint8Array> | undefined = answer.body?.getReader();
  while (reader !== undefined) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    length += value.length;
    if (length > limit) {
      await reader.cancel();
      break;
    }
  }
  return new Uint8Array(Buffer.concat(chunks));
}
