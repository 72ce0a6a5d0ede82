/**
 * A server that answers as Google's documentation says the Reports and Directory APIs do, with invented schools, devices
 * and persons. The client's calls to Google's addresses are sent here.
 */
import { generateKeyPairSync } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

export type Reply = (url: URL, response: ServerResponse) => void;

export interface GoogleServer {
  /** Answers `undefined` for what should be answered as usual. */
  script: (url: URL, call: number) => Reply | undefined;
  readonly asked: URL[];
  readonly authorised: (string | undefined)[];
  fetch(url: string, init: RequestInit): Promise<Response>;
  close(): void;
}

export const json = (response: ServerResponse, body: unknown, status = 200): unknown =>
  response.writeHead(status, { "content-type": "application/json; charset=UTF-8" }).end(JSON.stringify(body));

/** Google's shape of a refusal. */
export const refusal =
  (status: number, reason: string, message: string, headers: Record<string, string> = {}): Reply =>
  (_, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    json(
      response,
      { error: { code: status, message, errors: [{ message, domain: "usageLimits", reason }] } },
      status,
    );
  };

/** The files made, the sharing and so on of one day: whole numbers as text, as the service writes them. */
function parametersOf(day: string): readonly { name: string; intValue: string }[] {
  const n = Number(day.slice(8));
  const levels = [
    "shared_internally",
    "anyone_in_domain_with_link",
    "anyone_in_domain",
    "shared_externally",
    "anyone_with_link",
    "public",
  ];
  return [
    { name: "drive:num_items_created", intValue: String(7000 + n) },
    ...levels.map((level) => ({
      name: `drive:num_owned_items_with_visibility_${level}_added`,
      intValue: "100",
    })),
    { name: "classroom:num_teacher_posts_created", intValue: "600" },
    { name: "classroom:num_student_posts_created", intValue: "50" },
    { name: "classroom:num_1day_active_users", intValue: "5000" },
    { name: "meet:num_meetings", intValue: "30" },
  ];
}

export const usageAnswer = (day: string, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  kind: "admin#reports#usageReports",
  etag: '"e"',
  usageReports: [
    {
      kind: "admin#reports#usageReport",
      date: day,
      entity: { type: "CUSTOMER", customerId: "C01invented" },
      parameters: parametersOf(day),
    },
  ],
  ...more,
});

export interface InventedDevice {
  readonly unit: string;
  readonly status?: string;
  readonly location?: string;
  readonly used?: readonly string[];
}

/** A device with all that must not come further; the persons are invented. */
export function inventedDevice(
  { unit, status = "ACTIVE", location, used = [] }: InventedDevice,
  n: number,
): Record<string, unknown> {
  return {
    kind: "admin#directory#chromeosdevice",
    deviceId: `d-${n}`,
    serialNumber: `SERIE-${1000 + n}`,
    status,
    orgUnitPath: unit,
    annotatedUser: `elev${n}@skole.example`,
    annotatedAssetId: `MERKE-${n}`,
    notes: "Skal til Kari Nordmann",
    macAddress: "c0ffee00beef",
    recentUsers: [{ type: "USER_TYPE_MANAGED", email: `elev${n}@skole.example` }],
    lastSync: "2017-12-19T08:30:04.325Z",
    ...(location === undefined ? {} : { annotatedLocation: location }),
    // A number and a text: both are seen.
    activeTimeRanges: used.map((date, index) => ({
      date,
      activeTime: index % 2 === 0 ? 3_600_000 : "60000",
    })),
  };
}

export async function googleServer(devices: readonly Record<string, unknown>[]): Promise<GoogleServer> {
  const asked: URL[] = [];
  const authorised: (string | undefined)[] = [];
  const usual = (url: URL, response: ServerResponse): void => {
    if (url.pathname === "/token") {
      json(response, { access_token: "ya29.secret-token", expires_in: 3599, token_type: "Bearer" });
      return;
    }
    const day = /\/usage\/dates\/(\d{4}-\d{2}-\d{2})$/.exec(url.pathname)?.[1];
    if (day !== undefined) json(response, usageAnswer(day));
    else if (url.pathname.endsWith("/devices/chromeos")) {
      const from = Number(url.searchParams.get("pageToken") ?? 0);
      const most = Math.min(300, Number(url.searchParams.get("maxResults") ?? 100));
      const next = from + most;
      json(response, {
        kind: "admin#directory#chromeosdevices",
        chromeosdevices: devices.slice(from, next),
        ...(next < devices.length ? { nextPageToken: String(next) } : {}),
      });
    } else json(response, { error: { code: 404, message: "Not Found" } }, 404);
  };
  const state: Pick<GoogleServer, "script"> = { script: () => undefined };
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    request.resume();
    const url = new URL(request.url ?? "/", "http://google.invalid");
    if (url.pathname !== "/token") {
      asked.push(url);
      authorised.push(request.headers.authorization);
    }
    (state.script(url, asked.length) ?? usual)(url, response);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  const base = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
  return {
    get script() {
      return state.script;
    },
    set script(next) {
      state.script = next;
    },
    asked,
    authorised,
    fetch: (url, init) => {
      const to = new URL(url);
      if (!/(^|\.)googleapis\.com$|^accounts\.google\.com$/.test(to.hostname))
        throw new Error(`asked ${to.hostname}`);
      return fetch(`${base}${to.pathname}${to.search}`, init);
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A service account's key, made for this run. */
export function inventedKey(): string {
  const { privateKey } = generateKeyPairSync("rsa", {
    modulusLength: 2048,
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
    publicKeyEncoding: { type: "spki", format: "pem" },
  });
  return JSON.stringify({
    type: "service_account",
    client_email: "fasit@invented.iam.gserviceaccount.com",
    private_key: privateKey,
    token_uri: "https://oauth2.googleapis.com/token",
  });
}
