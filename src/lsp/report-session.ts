/**
 * One report folder while an editor has it open: compiled anew when its texts have changed and the author
 * has paused, with the ledgers kept between.
 */
import { type Compilation, compile } from "../compile/compile.ts";
import type { Overrides } from "../compile/folder.ts";
import { sourceCache } from "../compile/source-cache.ts";

export interface SessionOptions {
  /** The unsaved texts as they now are. */
  readonly texts: () => Overrides;
  /** How long nothing must change before the report is compiled. */
  readonly pauseMs: number;
  readonly onCompiled: (compilation: Compilation) => void;
  /** Told of a bug of ours when nobody waits for the compilation. */
  readonly onFailure: (error: unknown) => void;
}

export interface ReportSession {
  readonly folder: string;
  /** A text or a source may have changed. */
  changed(): void;
  /** Reads a compilation of the texts as they now are. Readings and compilations happen one at a time. */
  read<T>(reading: (compilation: Compilation) => Promise<T> | T): Promise<T>;
  /** The same, of the last compilation whose settings could be read: for help with half-typed text. */
  readLast<T>(reading: (compilation: Compilation) => Promise<T> | T): Promise<T>;
  close(): void;
}

export function reportSession(folder: string, options: SessionOptions): ReportSession {
  const sources = sourceCache();
  let changes = 0;
  let compiled: { readonly compilation: Compilation; readonly changes: number } | undefined;
  let last: Compilation | undefined;
  let timer: NodeJS.Timeout | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  // One at a time: a compilation may close the sources that an earlier one is being read from.
  const queued = <T>(work: () => Promise<T>): Promise<T> => {
    const done = queue.then(work);
    queue = done.catch(() => {});
    return done;
  };
  const current = async (): Promise<Compilation> => {
    if (compiled?.changes === changes) return compiled.compilation;
    const upTo = changes;
    const compilation = await compile({ folder, lines: false, sources, overrides: options.texts() });
    compiled = { compilation, changes: upTo };
    if (compilation.report !== undefined) last = compilation;
    options.onCompiled(compilation);
    return compilation;
  };
  return {
    folder,
    changed: () => {
      changes += 1;
      clearTimeout(timer);
      timer = setTimeout(() => queued(current).catch(options.onFailure), options.pauseMs);
    },
    read: (reading) => queued(async () => reading(await current())),
    readLast: (reading) => queued(async () => reading(last ?? (await current()))),
    close: () => {
      clearTimeout(timer);
      void queued(async () => sources.close());
    },
  };
}
