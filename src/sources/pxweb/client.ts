/**
 * A polite client of a PxWebApi v2: one call at a time and never more than its limit a minute, waiting when it is
 * asked to, an answer that is kept used again while it is fresh or unchanged. What is too large for one answer
 * is asked for in parts and put together. Only `fasit fetch` uses it; a build never does.
 *
 * Layer: sources; speaks to the network through `Web`.
 */
import { z } from "zod";
import { finding, type Loaded, type Span } from "../../base/finding.ts";
import { mostCells, readDataset } from "../json-stat/dataset.ts";
import { joinDatasets } from "../json-stat/join-datasets.ts";
import type { PxQuery } from "../json-stat/json-stat-source.ts";
import type { AnswerCache } from "./answer-cache.ts";
import { configUrl, dataRequest, metadataUrl, type PxRequest } from "./request.ts";
import { dividedQuery, fewestCells, needsCodes, tableCodes, withCodes } from "./selection.ts";

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
  /** JSON-stat, as it was received; put together when it came in parts. */
  readonly text: string;
  /** Of the whole question. */
  readonly url: string;
  /** How many answers it is made of. */
  readonly parts: number;
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
/** So many parts of one question take a few minutes at SSB's limits; more is another kind of work. */
const mostParts = 60;

interface Answer {
  readonly text: string;
  readonly state: AnswerState;
}
type Asked = Answer | { readonly problem: string };

const problems = {
  dimensions: "the parts of the answer have different dimensions",
  cells: "the parts of the answer do not make a whole",
  updated: "the table changes while it is fetched",
} as const;

/** Fetched when one part is; fresh when all are. */
function stateOf(answers: readonly Answer[]): AnswerState {
  const states = new Set(answers.map((one) => one.state));
  if (states.has("fetched")) return "fetched";
  return states.has("unchanged") ? "unchanged" : "fresh";
}

export class PxWebClient {
  readonly #settings: ClientSettings;
  readonly #limits = new Map<string, z.output<typeof limitsSchema>>();
  #betweenMs = (usualLimits.timeWindow * 1000) / usualLimits.maxCallsPerTimeWindow;
  #nextCall = 0;

  constructor(settings: ClientSettings) {
    this.#settings = settings;
  }

  /** FAS1130 when there is no answer, FAS1131 when it would be too large also in parts. */
  async fetch(query: PxQuery, file: string, at: Span | undefined): Promise<Loaded<PxAnswer | undefined>> {
    const { maxDataCells } = await this.#limitsOf(query);
    const { url } = dataRequest(query);
    const told = needsCodes(query) ? await this.#withCodes(query) : query;
    const cells = fewestCells(told);
    const parts = cells <= maxDataCells ? [query] : dividedQuery(told, maxDataCells);
    const isTooLarge = parts === undefined || parts.length > mostParts || cells > mostCells;
    if (isTooLarge) {
      const limit = parts === undefined ? maxDataCells : mostCells;
      return { value: undefined, findings: [finding("FAS1131", at, { table: query.table, cells, limit })] };
    }
    const refused = (address: string, problem: string): Loaded<undefined> => ({
      value: undefined,
      findings: [finding("FAS1130", at, { url: address, problem })],
    });
    // An answer that was kept may be of the table as it was before; then all are asked for again, once.
    for (const freshMs of [this.#settings.freshMs, 0]) {
      const answers = await this.#all(parts, file, freshMs);
      if ("problem" in answers) return refused(answers.url, answers.problem);
      const [only] = answers;
      const text =
        parts.length === 1 && only !== undefined ? only.text : joinDatasets(answers.map((one) => one.text));
      if (typeof text === "string")
        return { value: { text, url, parts: parts.length, state: stateOf(answers) }, findings: [] };
      if (text.problem !== "updated" || freshMs === 0) return refused(url, problems[text.problem]);
    }
    return refused(url, problems.updated);
  }

  /** Every part's answer, in order, each a dataset; or the first that is none. */
  async #all(
    parts: readonly PxQuery[],
    file: string,
    freshMs: number,
  ): Promise<readonly Answer[] | { readonly url: string; readonly problem: string }> {
    const answers: Answer[] = [];
    for (const part of parts) {
      const request = dataRequest(part);
      const asked = await this.#ask(request, attempts, freshMs);
      if ("problem" in asked) return { url: request.url, problem: asked.problem };
      const [why] = readDataset(asked.text, file).findings;
      if (why !== undefined)
        return {
          url: request.url,
          problem: why.code === "FAS1120" ? `${why.data.path} ${why.data.problem}`.trim() : "",
        };
      answers.push(asked);
    }
    return answers;
  }

  /** The query as it stands when the table cannot be asked, or does not answer in a known way. */
  async #withCodes(query: PxQuery): Promise<PxQuery> {
    const asked = await this.#ask({ url: metadataUrl(query), body: undefined }, 2);
    const codes = "problem" in asked ? undefined : tableCodes(asked.text);
    return codes === undefined ? query : withCodes(query, codes);
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

  async #ask(request: PxRequest, tries = attempts, freshMs = this.#settings.freshMs): Promise<Asked> {
    const { cache, web } = this.#settings;
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
