/**
 * Records → the files a browser searches, made by Pagefind's own indexer. Nothing is written here: the files come back
 * and go through the manifest like all others. The same records give the same bytes.
 */
import { type Finding, finding, type Loaded } from "../../base/finding.ts";
import type { OutputFile } from "../checked-report.ts";
import { searchFolder } from "./address.ts";
import type { SearchRecord } from "./search-records.ts";

/** Fragments are what an answer shows; many share a file, so that a large report has no thousand small ones. */
const mostFragments = 60;

/** Of what Pagefind gives, the search itself; its ready-made looks are left out. */
const isSearch = (path: string): boolean =>
  !/-(ui|highlight)\.|\/?pagefind-(ui|modular|component|highlight)/.test(path);

/** Pagefind answers through one process, which has to be closed: one index at a time. */
let queue: Promise<unknown> = Promise.resolve();

/** FAS6060 and no files when the indexer is not there for this machine, or fails. */
export function searchIndex(records: readonly SearchRecord[]): Promise<Loaded<readonly OutputFile[]>> {
  const made = queue.then(() => indexed(records));
  queue = made;
  return made;
}

async function indexed(records: readonly SearchRecord[]): Promise<Loaded<readonly OutputFile[]>> {
  try {
    const pagefind = await import("pagefind");
    try {
      const { index, errors } = await pagefind.createIndex({ maxFragments: mostFragments });
      if (index === undefined) return { value: [], findings: [leftOut(errors)] };
      for (const { url, language, kind, title, value, content } of records) {
        const meta = { title, kind, ...(value === undefined ? {} : { value }) };
        const { errors: refused } = await index.addCustomRecord({ url, language, content, meta });
        if (refused.length > 0) return { value: [], findings: [leftOut(refused)] };
      }
      const { files } = await index.getFiles();
      const kept = files.filter(({ path }) => isSearch(path));
      return {
        value: kept.map(({ path, content }) => ({ path: `${searchFolder}${path}`, bytes: content })),
        findings: [],
      };
    } finally {
      await pagefind.close();
    }
  } catch (error) {
    return { value: [], findings: [leftOut([error instanceof Error ? error.message : String(error)])] };
  }
}

function leftOut(errors: readonly string[]): Finding {
  return finding("FAS6060", undefined, { problem: errors.join("; ").split("\n")[0] ?? "" });
}
