/**
 * The published statistics and usage reports a report declares, fetched into its folder: the one place that asks the network.
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
import { fetchUsage, type UsageAccess } from "./fetch-usage.ts";
import { readFolder } from "./folder.ts";
import { replaceFile } from "./replace-file.ts";

export interface FetchRequest {
  readonly folder: string;
  /** Ask again although an answer is fresh. */
  readonly again: boolean;
  readonly web?: Web;
  /** What Google Workspace is asked with: the path of a key outside the folder, and the administrator it acts for. */
  readonly access?: UsageAccess;
  readonly progress?: (file: string) => void;
}

export interface FetchedFile {
  readonly file: string;
  readonly url: string;
  readonly state: AnswerState;
  /** How many answers the file is made of. */
  readonly parts: number;
  /** The file in the folder is another than before. */
  readonly changed: boolean;
}

export interface Fetched {
  readonly files: readonly FetchedFile[];
  readonly findings: readonly Finding[];
  readonly language: Language | undefined;
}

const day = 24 * 60 * 60 * 1000;
const googleAddress = "https://admin.googleapis.com/";

const realWeb: Web = {
  fetch: (url, init) => fetch(url, init),
  sleep: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
  now: () => Date.now(),
};

/** Fills the file of every source that has a `query` or a `fetch`. A file that could not be fetched stays as it was. */
export async function fetchSources(request: FetchRequest): Promise<Fetched> {
  const { folder } = request;
  const read = await readFolder(folder);
  if (read.config === undefined)
    return { files: [], findings: [finding("FAS1001", undefined, { folder })], language: undefined };
  const settings = readConfig(read.config.text);
  if (settings.value === undefined) return { files: [], findings: settings.findings, language: undefined };
  const { data, at } = settings.value;
  const web = request.web ?? realWeb;
  const client = new PxWebClient({
    web,
    cache: new AnswerCache(join(folder, ".fasit", "cache")),
    freshMs: request.again ? 0 : day,
  });
  const files: FetchedFile[] = [];
  const findings: Finding[] = [];
  for (const [index, source] of data.sources.entries()) {
    const file = spanFile(source.file);
    if (source.kind === "register" && source.fetch !== undefined) {
      request.progress?.(file);
      const fetched = await fetchUsage({
        folder,
        source: { ...source, fetch: source.fetch },
        at: at(["sources", index, "fetch"]),
        sources: data.sources,
        year: data.report.year,
        again: request.again,
        access: request.access ?? {},
        web,
      });
      findings.push(...fetched.findings);
      if (fetched.value === undefined) continue;
      const { refused, changed } = await kept(folder, source.file, file, fetched.value);
      findings.push(...refused);
      const url = source.fetch.files?.map(spanFile).join(", ") ?? googleAddress;
      if (refused.length === 0)
        files.push({ file, url, state: changed ? "fetched" : "unchanged", parts: 1, changed });
      continue;
    }
    if (source.kind !== "json-stat" || source.query === undefined) continue;
    request.progress?.(file);
    const place = at(["sources", index, "query", "table"]);
    const answer = await client.fetch(source.query, file, place);
    findings.push(...answer.findings);
    if (answer.value === undefined) continue;
    const { text, url, state, parts } = answer.value;
    const { refused, changed } = await kept(folder, source.file, file, text);
    findings.push(...refused);
    if (refused.length === 0) files.push({ file, url, state, parts, changed });
  }
  return { files, findings, language: data.report.language };
}

/** Puts the text in the folder unless it stands there already. */
async function kept(
  folder: string,
  place: string,
  file: string,
  text: string,
): Promise<{ readonly refused: readonly Finding[]; readonly changed: boolean }> {
  const path = resolve(folder, place);
  const before = await readFile(path, "utf8").catch(() => undefined);
  if (before === text) return { refused: [], changed: false };
  return { refused: await put(path, file, text), changed: true };
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
