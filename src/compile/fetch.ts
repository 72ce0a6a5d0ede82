/**
 * The published statistics a report declares, fetched into its folder: the one place that asks the network.
 * What is fetched is a file like any other; a build reads it and nothing else.
 */
import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { type Finding, finding } from "../base/finding.ts";
import { type Language, same } from "../base/language.ts";
import { spanFile } from "../sources/delimited.ts";
import { AnswerCache } from "../sources/pxweb/answer-cache.ts";
import { type AnswerState, PxWebClient, type Web } from "../sources/pxweb/client.ts";
import { readConfig } from "./config.ts";
import { readFolder } from "./folder.ts";
import { replaceFile } from "./replace-file.ts";

export interface FetchRequest {
  readonly folder: string;
  /** Ask again although an answer is fresh. */
  readonly again: boolean;
  readonly web?: Web;
  readonly progress?: (file: string) => void;
}

export interface FetchedFile {
  readonly file: string;
  readonly url: string;
  readonly state: AnswerState;
  /** The file in the folder is another than before. */
  readonly changed: boolean;
}

export interface Fetched {
  readonly files: readonly FetchedFile[];
  readonly findings: readonly Finding[];
  readonly language: Language | undefined;
}

const day = 24 * 60 * 60 * 1000;

const realWeb: Web = {
  fetch: (url, init) => fetch(url, init),
  sleep: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
  now: () => Date.now(),
};

/** Fills the file of every source that has a `query`. A file that could not be fetched stays as it was. */
export async function fetchSources(request: FetchRequest): Promise<Fetched> {
  const { folder } = request;
  const read = await readFolder(folder);
  if (read.config === undefined)
    return { files: [], findings: [finding("FAS1001", undefined, { folder })], language: undefined };
  const settings = readConfig(read.config.text);
  if (settings.value === undefined) return { files: [], findings: settings.findings, language: undefined };
  const { data, at } = settings.value;
  const client = new PxWebClient({
    web: request.web ?? realWeb,
    cache: new AnswerCache(join(folder, ".fasit", "cache")),
    freshMs: request.again ? 0 : day,
  });
  const files: FetchedFile[] = [];
  const findings: Finding[] = [];
  for (const [index, source] of data.sources.entries()) {
    if (source.kind !== "json-stat" || source.query === undefined) continue;
    const file = spanFile(source.file);
    request.progress?.(file);
    const place = at(["sources", index, "query", "table"]);
    const answer = await client.fetch(source.query, file, place);
    findings.push(...answer.findings);
    if (answer.value === undefined) continue;
    const { text, url, state } = answer.value;
    const path = resolve(folder, source.file);
    const before = await readFile(path, "utf8").catch(() => undefined);
    const refused = before === text ? [] : await put(path, file, text);
    findings.push(...refused);
    if (refused.length === 0) files.push({ file, url, state, changed: before !== text });
  }
  return { files, findings, language: data.report.language };
}

/** FAS6904 when the disk refuses. */
async function put(path: string, file: string, text: string): Promise<readonly Finding[]> {
  const there = await stat(path).then(
    () => true,
    () => false,
  );
  if (there) return replaceFile(path, file, text);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag: "wx" });
    return [];
  } catch (error) {
    if (!(error instanceof Error && "code" in error && typeof error.code === "string")) throw error;
    return [finding("FAS6904", undefined, { file, problem: same(error.code) })];
  }
}
