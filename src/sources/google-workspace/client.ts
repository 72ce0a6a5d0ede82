/**
 * Google's Admin SDK through its own client library: one page after another, waiting longer each time it is told that it asks too
 * often, and never half an answer. The library is loaded when it is used: no other command pays for it.
 *
 * The credentials are a key file that stays where it is: its path comes in, nothing of it goes out. What the service or the library says of an
 * error is cut down to status, reason and message: the library's error objects hold the request, and with it the token.
 *
 * Layer: sources; speaks to the network through `Web`.
 */
import { readFile } from "node:fs/promises";
import { z } from "zod";
import { finding, type Loaded, type Span } from "../../base/finding.ts";
import type { Web } from "../pxweb/client.ts";
import {
  type CountedDevice,
  type MissingReason,
  noAnswer,
  type UsageAnswer,
  type UsageDay,
  type UsageMeasure,
  type UsageReader,
  usageMeasures,
} from "../usage/usage-reader.ts";
import { countedDevices, devicePage, type ListedDevice } from "./chromeos-device.ts";
import { problemOf } from "./exported.ts";
import { parametersOf } from "./measures.ts";
import { usageDays, usagePage } from "./usage-report.ts";

export interface GoogleSettings {
  readonly web: Web;
  /** Path of the service account's key, outside the report folder. */
  readonly credentials: string;
  /** The administrator the service account acts for; undefined when the credentials are a person's own. */
  readonly admin: string | undefined;
  readonly measures?: readonly UsageMeasure[];
  /** Where the source stands in fasit.yaml. */
  readonly at: Span | undefined;
}

const scopes = [
  "https://www.googleapis.com/auth/admin.reports.usage.readonly",
  "https://www.googleapis.com/auth/admin.directory.device.chromeos.readonly",
];
const attempts = 6;
const firstWaitMs = 1_000;
const longestWaitMs = 64_000;
/** The service's own bound of a page. */
const devicesPerPage = 300;
const timeoutMs = 60_000;
/** More pages than this is a service that goes in a ring. */
const mostPages = 10_000;

/** Reasons that mean «too often» though the status is 403. */
const tooOften = new Set(["userRateLimitExceeded", "rateLimitExceeded", "quotaExceeded"]);

type Page<T> = { readonly page: T } | { readonly problem: string; readonly reason?: "later" };

/** What one call answers: a body that is not held against anything yet. */
type Call = (pageToken: string | undefined) => Promise<{ readonly data: unknown }>;

export class GoogleWorkspace implements UsageReader {
  readonly #settings: GoogleSettings;
  #services: Promise<Services> | undefined;

  constructor(settings: GoogleSettings) {
    this.#settings = settings;
  }

  /** FAS1180 when the service refuses; the days before that are answered. */
  async usage(wanted: readonly string[]): Promise<Loaded<UsageAnswer | undefined>> {
    const services = await this.#connected();
    if ("problem" in services) return noAnswer(services.problem);
    const { measures = usageMeasures, at } = this.#settings;
    const parameters = parametersOf(measures).join(",");
    const days: UsageDay[] = [];
    const missing: { day: string; reason: MissingReason }[] = [];
    for (const date of wanted) {
      const answer = await this.#pages(usagePage, (pageToken) =>
        services.usage({ date, parameters, ...(pageToken === undefined ? {} : { pageToken }) }),
      );
      if ("problem" in answer) {
        if (answer.reason !== "later")
          return {
            value: { days, missing },
            findings: [finding("FAS1180", at, { what: date, problem: answer.problem })],
          };
        missing.push({ day: date, reason: "later" });
        continue;
      }
      const made = usageDays(answer.page, [date], measures);
      days.push(...made.days);
      missing.push(...made.missing);
    }
    return { value: { days, missing }, findings: [] };
  }

  /** FAS1180 when any page is missing: half a list is no count. */
  async devices(): Promise<Loaded<readonly CountedDevice[] | undefined>> {
    const services = await this.#connected();
    if ("problem" in services) return noAnswer(services.problem);
    const answer = await this.#pages(devicePage, (pageToken) =>
      services.devices({
        customerId: "my_customer",
        maxResults: devicesPerPage,
        projection: "FULL",
        ...(pageToken === undefined ? {} : { pageToken }),
      }),
    );
    if ("problem" in answer)
      return noAnswer(finding("FAS1180", this.#settings.at, { what: "ChromeOS", problem: answer.problem }));
    const listed: readonly ListedDevice[] = answer.page.flatMap((page) => page.chromeosdevices);
    return { value: countedDevices(listed), findings: [] };
  }

  #connected(): Promise<Services> {
    this.#services ??= connect(this.#settings);
    return this.#services;
  }

  /** Every page of an answer, or why there is no whole answer. */
  async #pages<S extends z.ZodType<{ readonly nextPageToken?: string | undefined }>>(
    schema: S,
    call: Call,
  ): Promise<Page<readonly z.output<S>[]>> {
    const pages: z.output<S>[] = [];
    let token: string | undefined;
    const seen = new Set<string>();
    while (pages.length < mostPages) {
      const answer = await this.#one(() => call(token));
      if ("problem" in answer) return answer;
      const parsed = schema.safeParse(answer.page);
      if (!parsed.success) return { problem: whatIsNot(answer.page, parsed.error) };
      pages.push(parsed.data);
      token = parsed.data.nextPageToken;
      if (token === undefined || token === "") return { page: pages };
      if (seen.has(token)) return { problem: "the same page again" };
      seen.add(token);
    }
    return { problem: `more than ${mostPages} pages` };
  }

  /** One call, tried again where that may help. */
  async #one(call: () => Promise<{ readonly data: unknown }>): Promise<Page<unknown>> {
    const { web } = this.#settings;
    for (let attempt = 1; ; attempt += 1) {
      try {
        const { data } = await call();
        // Text where JSON was promised is an answer that was cut off on the way.
        if (typeof data === "object" || attempt === attempts) return { page: data };
      } catch (error) {
        const refused = refusalOf(error);
        if (refused.isLater) return { problem: refused.text, reason: "later" };
        if (!refused.mayHelp || attempt === attempts) return { problem: refused.text };
        const asked = refused.retryAfterMs;
        if (asked !== undefined && asked > longestWaitMs) return { problem: refused.text };
        if (asked !== undefined) {
          await web.sleep(asked);
          continue;
        }
      }
      await web.sleep(Math.min(firstWaitMs * 2 ** (attempt - 1), longestWaitMs));
    }
  }
}

/** Why an answer is not used, without a word of what stands in it. */
function whatIsNot(data: unknown, error: z.ZodError): string {
  return typeof data === "object" && data !== null ? problemOf(error) : "the answer was cut off";
}

type Services =
  | {
      readonly usage: (query: {
        date: string;
        parameters: string;
        pageToken?: string;
      }) => Promise<{ readonly data: unknown }>;
      readonly devices: (query: {
        customerId: string;
        maxResults: number;
        projection: string;
        pageToken?: string;
      }) => Promise<{ readonly data: unknown }>;
    }
  | { readonly problem: ReturnType<typeof finding> };

const keyFile = z.looseObject({ type: z.enum(["service_account", "authorized_user"]) });

/** FAS1181 when the key cannot be used; what stands in it is never said. */
async function connect({ web, credentials, admin, at }: GoogleSettings): Promise<Services> {
  const refuse = (problem: "unreadable" | "not-a-key" | "no-admin"): Services => ({
    problem: finding("FAS1181", at, { problem }),
  });
  const text = await readFile(credentials, "utf8").catch(() => undefined);
  if (text === undefined) return refuse("unreadable");
  const key = parsedKey(text);
  if (key === undefined) return refuse("not-a-key");
  if (key.type === "service_account" && admin === undefined) return refuse("no-admin");
  const { admin: service, auth } = await import("./library.ts");
  const fetchImplementation: typeof fetch = (url, init) => web.fetch(String(url), init ?? {});
  const client = new auth.GoogleAuth({
    credentials: key,
    scopes,
    clientOptions: {
      ...(admin === undefined ? {} : { subject: admin }),
      transporterOptions: { fetchImplementation },
    },
  });
  const options = {
    auth: client,
    retry: false,
    timeout: timeoutMs,
    responseType: "json" as const,
    fetchImplementation,
  };
  const reports = service({ version: "reports_v1", ...options });
  const directory = service({ version: "directory_v1", ...options });
  return {
    usage: (query) => reports.customerUsageReports.get(query),
    devices: (query) => directory.chromeosdevices.list(query),
  };
}

function parsedKey(text: string): z.output<typeof keyFile> | undefined {
  try {
    return keyFile.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

interface Refusal {
  readonly text: string;
  readonly mayHelp: boolean;
  readonly isLater: boolean;
  readonly retryAfterMs: number | undefined;
}

const apiError = z.object({
  error: z.union([
    z.object({
      message: z.string().default(""),
      errors: z.array(z.object({ reason: z.string().default("") })).default([]),
    }),
    // The token's own service: { "error": "invalid_grant", "error_description": "…" }
    z.string(),
  ]),
  error_description: z.string().optional(),
});
const libraryError = z.object({
  code: z.union([z.string(), z.number()]).optional(),
  message: z.string().default(""),
  response: z.object({ status: z.number(), data: z.unknown(), headers: z.unknown() }).optional(),
});

/** What the library threw → what may be said of it. */
function refusalOf(error: unknown): Refusal {
  const { code, response } = libraryError.safeParse(error).data ?? { code: undefined, response: undefined };
  if (response === undefined)
    return {
      text: typeof code === "string" ? code : "no connection",
      mayHelp: true,
      isLater: false,
      retryAfterMs: undefined,
    };
  const body = apiError.safeParse(
    typeof response.data === "string" ? jsonOf(response.data) : response.data,
  ).data;
  const inner = body?.error;
  const reason = typeof inner === "string" ? inner : (inner?.errors[0]?.reason ?? "");
  const message = typeof inner === "string" ? (body?.error_description ?? "") : (inner?.message ?? "");
  const { status, headers } = response;
  return {
    text: [`HTTP ${status}`, reason, washed(message)].filter((part) => part !== "").join(" "),
    mayHelp: status === 429 || status >= 500 || (status === 403 && tooOften.has(reason)),
    isLater: status === 400 && /not yet available/i.test(message),
    retryAfterMs: headers instanceof Headers ? secondsIn(headers.get("retry-after")) : undefined,
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function secondsIn(header: string | null): number | undefined {
  return header !== null && /^\d{1,6}$/.test(header.trim()) ? Number(header) * 1000 : undefined;
}

/** One line, without addresses of persons: a refusal may name the administrator. */
function washed(text: string): string {
  return text
    .replaceAll(/\s+/g, " ")
    .replaceAll(/\S+@\S+/g, "…")
    .slice(0, 200);
}
