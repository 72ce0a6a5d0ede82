/** `fasit fetch` against a local server that replays a statistics bank: limits, errors, late and changed answers. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { fetchSources } from "../src/compile/fetch.ts";
import { AnswerCache } from "../src/sources/pxweb/answer-cache.ts";
import { PxWebClient } from "../src/sources/pxweb/client.ts";
import { dataRequest, fewestCells } from "../src/sources/pxweb/request.ts";
import { jsonStatFile } from "./json-stat-file.ts";

type Reply = (request: IncomingMessage, response: ServerResponse, body: string) => void;
let server: Server;
let base = "";
let replies: Reply[] = [];
let asked: { url: string; method: string; body: string; etag: string }[] = [];
let config = "{}";
const answer = JSON.stringify(jsonStatFile());
const ok: Reply = (_, response) => response.setHeader("etag", '"v1"').end(answer);
const status =
  (code: number, headers: Record<string, string> = {}): Reply =>
  (_, response) =>
    response.writeHead(code, headers).end("nei");

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = "";
    request.on("data", (part) => {
      body += part;
    });
    request.on("end", () => {
      if (request.url === "/config") return response.end(config);
      asked.push({
        url: decodeURIComponent(request.url ?? ""),
        method: request.method ?? "",
        body,
        etag: request.headers["if-none-match"] ?? "",
      });
      return (replies.shift() ?? ok)(request, response, body);
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  base = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
});
const root = mkdtempSync(join(tmpdir(), "fasit-fetch-"));
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(root, { recursive: true });
});

let folder: string;
let clock: number;
let slept: number[];
const web = {
  fetch: (url: string, init: RequestInit) => fetch(url, init),
  sleep: async (ms: number) => {
    slept.push(ms);
    clock += ms;
  },
  now: () => clock,
};
let n = 0;
beforeEach(() => {
  n += 1;
  folder = join(root, String(n));
  mkdirSync(folder);
  [replies, asked, slept, clock, config] = [[], [], [], 1_000_000, "{}"];
  writeFileSync(
    join(folder, "fasit.yaml"),
    `municipality: { name: Bergen, number: "4601", entity: bergen }
report: { title: T, year: 2025 }
sources:
  - kind: json-stat
    file: sources/ssb-12134.json
    figures: { KOSAGD230000: netto-driftsresultat-i-prosent }
    query:
      base: ${base}
      table: "12134"
      values: { KOKkommuneregion0000: ["4601", EKG12, EAKUO], ContentsCode: [KOSAGD230000], Tid: [top(3)] }
`,
  );
});
const run = (again = false) => fetchSources({ folder, again, web });
const file = () => readFileSync(join(folder, "sources/ssb-12134.json"), "utf8");

describe("fasit fetch", () => {
  test("fills the declared file, and asks again only when a day has gone, by its etag", async () => {
    const first = await run();
    expect(first.findings).toEqual([]);
    expect(first.files).toMatchObject([{ file: "sources/ssb-12134.json", state: "fetched", changed: true }]);
    expect(file()).toBe(answer);
    expect(asked[0]?.url).toBe(
      "/tables/12134/data?lang=no&outputFormat=json-stat2&valueCodes[ContentsCode]=KOSAGD230000&valueCodes[KOKkommuneregion0000]=4601,EKG12,EAKUO&valueCodes[Tid]=top(3)",
    );
    expect((await run()).files).toMatchObject([{ state: "fresh", changed: false }]);
    expect(asked.length).toBe(1);
    clock += 2 * 24 * 3600 * 1000;
    replies = [status(304)];
    expect((await run()).files).toMatchObject([{ state: "unchanged", changed: false }]);
    expect(asked[1]?.etag).toBe('"v1"');
  });

  test("waits as long as it is asked to, and not for ever", async () => {
    replies = [status(429, { "retry-after": "7" }), status(503), ok];
    expect((await run()).files.length).toBe(1);
    expect(slept).toContain(7000);
    replies = [status(429, { "retry-after": "86400" })];
    const long = await run(true);
    expect(long.findings).toMatchObject([{ code: "FAS1130", at: { file: "fasit.yaml", line: 9 } }]);
    expect(file()).toBe(answer);
  });

  test.each([
    ["a refusal", [status(400)], "HTTP 400 nei"],
    ["a bank that is down", [status(500), status(500), status(500), status(500)], "HTTP 500 nei"],
    ["something else than a dataset", [((_, response) => response.end("<html>")) as Reply], "JSON"],
    ["an answer cut short", [((_, response) => response.end(answer.slice(0, 300))) as Reply], "JSON"],
  ])("%s is a finding, and the file stays away", async (_, given, problem) => {
    replies = [...given];
    const { findings, files } = await run();
    expect(findings).toMatchObject([{ code: "FAS1130" }]);
    expect(JSON.stringify(findings)).toContain(problem);
    expect(files).toEqual([]);
    expect(readdirSync(folder)).not.toContain("sources");
  });

  test("a late answer and a broken connection are given up", async () => {
    const client = new PxWebClient({
      web,
      cache: new AnswerCache(join(folder, "c")),
      freshMs: 0,
      timeoutMs: 40,
    });
    const query = { table: "1", base, lang: "no" as const, values: { Tid: ["2025"] } };
    replies = Array.from({ length: 4 }, () => () => {});
    expect((await client.fetch(query, "a.json", undefined)).findings).toMatchObject([{ code: "FAS1130" }]);
    replies = Array.from({ length: 4 }, (): Reply => (request) => request.socket.destroy());
    expect((await client.fetch(query, "a.json", undefined)).findings).toMatchObject([{ code: "FAS1130" }]);
  });

  test("keeps to the bank's own limits", async () => {
    config = '{"maxDataCells": 2, "maxCallsPerTimeWindow": 2, "timeWindow": 60}';
    const { findings } = await run();
    expect(findings).toMatchObject([{ code: "FAS1131", data: { cells: 9, limit: 2 } }]);
    expect(asked).toEqual([]);
    config = '{"maxCallsPerTimeWindow": 2, "timeWindow": 60}';
    const client = new PxWebClient({ web, cache: new AnswerCache(join(folder, "c")), freshMs: 0 });
    for (const year of ["2023", "2024", "2025"])
      await client.fetch({ table: "1", base, lang: "no", values: { Tid: [year] } }, "a.json", undefined);
    expect(slept.filter((ms) => ms > 25_000).length).toBe(2);
  });

  test("an answer that was tampered with in the cache is asked for again", async () => {
    await run();
    const cache = join(folder, ".fasit/cache");
    for (const name of readdirSync(cache)) if (!name.startsWith("q-")) writeFileSync(join(cache, name), "{}");
    expect((await run()).files).toMatchObject([{ state: "fetched" }]);
    expect(asked.length).toBe(2);
  });
});

test("a long selection goes as a body", () => {
  const values = {
    KOKkommuneregion0000: Array.from({ length: 400 }, (_, i) => String(1000 + i)),
    Tid: ["top(5)"],
  };
  const query = {
    table: "12134",
    base: "https://x.no",
    lang: "no" as const,
    values,
    codelists: { Tid: "c" },
  };
  const { url, body } = dataRequest(query);
  expect(url).toBe("https://x.no/tables/12134/data?lang=no&outputFormat=json-stat2");
  expect(JSON.parse(body ?? "").selection[1]).toEqual({
    variableCode: "Tid",
    valueCodes: ["top(5)"],
    codelist: "c",
  });
  expect(fewestCells(query)).toBe(2000);
});
