/**
 * A polite client of a PxWebApi v2: one call at a time and never more than its limit a minute, waiting when it is
 * asked to, an answer that is kept used again while it is fresh or unchanged, and nothing asked for that
 * would be refused for its size. Only `fasit fetch` uses it; a build never does.
 *
 * Layer: sources; speaks to the network through `Web`.
 */
import { z } from "zod";
import { finding, type Loaded, type Span } from "../../base/finding.ts";
import { readDataset } from "../json-stat/dataset.ts";
import type { PxQuery } from "../json-stat/json-stat-source.ts";
import type { AnswerCache } from "./answer-cache.ts";
import { configUrl, dataRequest, fewestCells, type PxRequest } from "./request.ts";

/** The world outside: passed in, so that tests replay it. */
export interface Web {
  fetch(url: string, init: RequestInit): Promise<Response>;
  sleep(milliseconds: number): Promise<void>;
  /** Milliseconds since 1970. */
  now(): number;
}

export interface ClientSettings {
  readonly web: Web;
  readonly cache: AnswerCache;
  /** An answer younger than this is used without asking. */
  readonly freshMs: number;
  readonly timeoutMs?: number;
}

/** Where an answer came from. */
export type AnswerState = "fetched" | "unchanged" | "fresh";

export interface PxAnswer {
  /** JSON-stat, as it was received. */
  readonly text: string;
  readonly url: string;
  readonly state: AnswerState;
}

/** SSB's limits in 2026, used when a bank does not state its own. */
const usualLimits = { maxDataCells: 800_000, maxCallsPerTimeWindow: 30, timeWindow: 60 };
const limitsSchema = z.object({
  maxDataCells: z.number().int().positive().default(usualLimits.maxDataCells),
  maxCallsPerTimeWindow: z.number().int().positive().default(usualLimits.maxCallsPerTimeWindow),
  timeWindow: z.number().int().positive().default(usualLimits.timeWindow),
});
const attempts = 4;
const firstWaitMs = 5_000;
const longestWaitMs = 120_000;
const largestAnswer = 64 * 1024 * 1024;

type Asked = { readonly text: string; readonly state: AnswerState } | { readonly problem: string };

export class PxWebClient {
  readonly #settings: ClientSettings;
  readonly #limits = new Map<string, z.output<typeof limitsSchema>>();
  #betweenMs = (usualLimits.timeWindow * 1000) / usualLimits.maxCallsPerTimeWindow;
  #nextCall = 0;

  constructor(settings: ClientSettings) {
    this.#settings = settings;
  }

  /** FAS1130 when there is no answer, FAS1131 when it would be too large, FAS1120 when it is no dataset. */
  async fetch(query: PxQuery, file: string, at: Span | undefined): Promise<Loaded<PxAnswer | undefined>> {
    const request = dataRequest(query);
    const { maxDataCells: limit } = await this.#limitsOf(query);
    const cells = fewestCells(query);
    if (cells > limit)
      return { value: undefined, findings: [finding("FAS1131", at, { table: query.table, cells, limit })] };
    const asked = await this.#ask(request);
    if ("problem" in asked)
      return {
        value: undefined,
        findings: [finding("FAS1130", at, { url: request.url, problem: asked.problem })],
      };
    const read = readDataset(asked.text, file);
    if (read.value === undefined) {
      const [why] = read.findings;
      const problem = why?.code === "FAS1120" ? `${why.data.path} ${why.data.problem}`.trim() : "";
      return { value: undefined, findings: [finding("FAS1130", at, { url: request.url, problem })] };
    }
    return { value: { text: asked.text, url: request.url, state: asked.state }, findings: [] };
  }

  async #limitsOf(query: PxQuery): Promise<z.output<typeof limitsSchema>> {
    const known = this.#limits.get(query.base);
    if (known !== undefined) return known;
    const asked = await this.#ask({ url: configUrl(query), body: undefined }, 1);
    let limits = usualLimits;
    if (!("problem" in asked))
      try {
        limits = limitsSchema.parse(JSON.parse(asked.text));
      } catch {
        // A bank that does not state its limits is held to SSB's.
      }
    this.#limits.set(query.base, limits);
    this.#betweenMs = (limits.timeWindow * 1000) / limits.maxCallsPerTimeWindow;
    return limits;
  }

  async #ask(request: PxRequest, tries = attempts): Promise<Asked> {
    const { cache, web, freshMs } = this.#settings;
    const question = request.body === undefined ? request.url : `${request.url} ${request.body}`;
    const kept = await cache.find(question);
    if (kept !== undefined && web.now() - kept.at < freshMs) return { text: kept.text, state: "fresh" };
    let problem = "";
    for (let attempt = 1; attempt <= tries; attempt += 1) {
      const answer = await this.#call(request, kept?.etag ?? "");
      if ("problem" in answer) problem = answer.problem;
      else if (answer.status === 304 && kept !== undefined) {
        await cache.keep(question, { ...kept, at: web.now() });
        return { text: kept.text, state: "unchanged" };
      } else if (answer.status === 200) {
        await cache.keep(question, { text: answer.text, etag: answer.etag, at: web.now() });
        return { text: answer.text, state: kept?.text === answer.text ? "unchanged" : "fetched" };
      } else {
        problem = `HTTP ${answer.status} ${washed(answer.text)}`.trim();
        if (answer.status !== 429 && answer.status < 500) break;
      }
      if (attempt === tries) break;
      const asked = "problem" in answer ? undefined : answer.retryAfterMs;
      const wait = asked ?? firstWaitMs * 2 ** (attempt - 1);
      if (wait > longestWaitMs) break;
      await web.sleep(wait);
    }
    return { problem };
  }

  async #call(
    request: PxRequest,
    etag: string,
  ): Promise<
    | {
        readonly status: number;
        readonly text: string;
        readonly etag: string;
        readonly retryAfterMs: number | undefined;
      }
    | { readonly problem: string }
  > {
    const { web, timeoutMs = 60_000 } = this.#settings;
    const wait = this.#nextCall - web.now();
    if (wait > 0) await web.sleep(wait);
    this.#nextCall = web.now() + this.#betweenMs;
    try {
      const response = await web.fetch(request.url, {
        method: request.body === undefined ? "GET" : "POST",
        headers: {
          accept: "application/json",
          ...(etag === "" ? {} : { "if-none-match": etag }),
          ...(request.body === undefined ? {} : { "content-type": "application/json" }),
        },
        ...(request.body === undefined ? {} : { body: request.body }),
        signal: AbortSignal.timeout(timeoutMs),
      });
      const text = await boundedText(response);
      if (text === undefined) return { problem: `more than ${largestAnswer} bytes` };
      return {
        status: response.status,
        text,
        etag: response.headers.get("etag") ?? "",
        retryAfterMs: retryAfter(response.headers.get("retry-after"), web.now()),
      };
    } catch (error) {
      return { problem: reasonOf(error) };
    }
  }
}

/** The body, up to what an answer may be. */
async function boundedText(response: Response): Promise<string | undefined> {
  if (response.body === null) return "";
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body) {
    const part = chunk as Uint8Array;
    bytes += part.length;
    if (bytes > largestAnswer) return undefined;
    chunks.push(part);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** Seconds or a date (RFC 9110 10.2.3) → milliseconds to wait. */
function retryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  if (/^\d{1,6}$/.test(header.trim())) return Number(header) * 1000;
  const day = Date.parse(header);
  return Number.isNaN(day) ? undefined : Math.max(0, day - now);
}

function washed(text: string): string {
  return text.replaceAll(/\s+/g, " ").slice(0, 200);
}

/** What went wrong on the way, in the system's words. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  return cause instanceof Error && "code" in cause
    ? `${error.message} (${String(cause.code)})`
    : error.message;
}
