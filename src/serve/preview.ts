/**
 * The preview: builds a report folder in memory with its findings on the pages, serves it, and builds
 * again when something is saved. When a change cannot be built, the last good site stays up and says so.
 */
import { randomBytes } from "node:crypto";
import { join, relative } from "node:path";
import { type Finding, messageOf } from "../base/finding.ts";
import type { Language } from "../base/language.ts";
import { serveWords } from "../base/messages/serve.ts";
import { type Build, buildSite } from "../compile/build.ts";
import type { Compilation } from "../compile/compile.ts";
import { compilationMemory } from "../compile/memory.ts";
import { type SourceCache, sourceCache } from "../compile/source-cache.ts";
import { listen } from "./listen.ts";
import { escapeHtml, plainPage } from "./plain-page.ts";
import { addReloader } from "./reload.ts";
import { addSite, localApp } from "./site-app.ts";
import { memoryFiles } from "./site-files.ts";
import { watchFolder } from "./watch.ts";

/** A report folder as a draft of its site; no outputs when the folder gave no report to show. */
export type Draft = Pick<Build, "compilation" | "findings" | "outputs">;

/** Builds drafts of one folder; what has not changed is not read or checked again. */
function draftMaker(sources: SourceCache): (folder: string) => Promise<Draft> {
  const memory = compilationMemory();
  return (folder) => buildSite({ folder, mode: "draft", allowErrors: true, sources, memory });
}

/** What one build came to. */
export interface PreviewBuild {
  readonly compilation: Compilation;
  readonly findings: readonly Finding[];
  /** False when it gave no site, and the one before is still shown. */
  readonly shown: boolean;
  readonly durationMs: number;
}

export interface PreviewOptions {
  readonly port: number;
  /** The language of what the preview itself says; default: the report's. */
  readonly language?: Language;
  readonly onBuild?: (build: PreviewBuild) => void;
  /** How a folder becomes a draft; a test can give its own. */
  readonly make?: (folder: string) => Promise<Draft>;
}

export interface Preview {
  /** `http://localhost:4017/` */
  readonly address: string;
  readonly port: number;
  /** Rejects when a rebuild hits a bug of ours; never resolves. */
  readonly failed: Promise<never>;
  close(): Promise<void>;
}

/** Resolves when the first build has been made and is served. */
export async function startPreview(folder: string, options: PreviewOptions): Promise<Preview> {
  const sources = sourceCache();
  const make = options.make ?? draftMaker(sources);
  const run = randomBytes(4).toString("hex");
  let builds = 0;
  let site = memoryFiles([]);
  let language: Language = options.language ?? "nb";
  let failure: readonly Finding[] = [];
  let hasSite = false;
  let outside: readonly string[] = [];

  const rebuild = async (): Promise<void> => {
    const started = performance.now();
    const { compilation, findings, outputs } = await make(folder);
    try {
      const shown = outputs.length > 0;
      if (compilation.report !== undefined) {
        language = options.language ?? compilation.language;
        outside = compilation.report.sources
          .map((source) => join(folder, source.file))
          .filter((file) => relative(folder, file).startsWith(".."));
      }
      if (shown || !hasSite) builds += 1; // without a site, the list of errors is what is shown
      if (shown) {
        site = memoryFiles(outputs);
        hasSite = true;
      }
      failure = shown ? [] : findings;
      options.onBuild?.({
        compilation,
        findings,
        shown,
        durationMs: Math.round(performance.now() - started),
      });
    } finally {
      compilation.close();
    }
  };
  const lines = (): string[] =>
    failure.filter((one) => one.severity === "error").map((one) => lineOf(one, language));
  const news = () => ({
    build: `${run}-${builds}`,
    notice: failure.length > 0 && hasSite ? [serveWords.kept[language], ...lines()].join("\n") : "",
  });

  await rebuild();
  const app = localApp();
  const reloader = addReloader(app, news());
  addSite(app, {
    files: () => site,
    page: (html) => reloader.injected(html),
    missing: (path) =>
      hasSite
        ? plainPage(language, serveWords.notFound[language], `<p>${escapeHtml(path)}</p>`)
        : plainPage(language, serveWords.noSite[language], listOf(lines())),
  });
  const server = await listen(app, options.port);
  let fail: (error: unknown) => void = () => {};
  const failed = new Promise<never>((_, reject) => {
    fail = reject;
  });
  failed.catch(() => {}); // whoever waits for it hears of it; nobody has to
  const watching = await watchFolder(folder, async () => {
    try {
      await rebuild();
      reloader.tell(news());
      await watching.also(outside);
    } catch (error) {
      fail(error);
    }
  });
  await watching.also(outside);
  return {
    address: server.address,
    port: server.port,
    failed,
    close: async () => {
      watching.close();
      reloader.close();
      await server.close();
      sources.close();
    },
  };
}

function lineOf(finding: Finding, language: Language): string {
  const { at } = finding;
  const place = at === undefined ? "" : `${at.file}:${at.line}:${at.column}: `;
  return `${place}${finding.code} ${messageOf(finding, language)}`;
}

function listOf(lines: readonly string[]): string {
  return `<ul>\n${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join("\n")}\n</ul>`;
}
