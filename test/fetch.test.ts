/** `fasit fetch` against a local server that replays a statistics bank: limits, errors, late and changed answers. */
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { fetchSources } from "../src/compile/fetch.ts";
import { readDataset } from "../src/sources/json-stat/dataset.ts";
import type { PxQuery } from "../src/sources/json-stat/json-stat-source.ts";
import { AnswerCache } from "../src/sources/pxweb/answer-cache.ts";
import { PxWebClient } from "../src/sources/pxweb/client.ts";
import { dataRequest } from "../src/sources/pxweb/request.ts";
import { dividedQuery, fewestCells, tableCodes, withCodes } from "../src/sources/pxweb/selection.ts";
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
    // top(3) is not taken apart, so three cells is the least an answer can have.
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

describe("a question that is larger than an answer may be", () => {
  const regions = ["1103", "4204", "4601", "5001", "EKG12"];
  const years = ["2022", "2023", "2024", "2025"];
  const all: Record<string, readonly string[]> = { R: regions, C: ["A"], Tid: years };
  let updated = "2026-06-15T06:00:00Z";
  /** The value of a cell says where it stands; one is missing. */
  const valueAt = (region: string, year: string) =>
    region === "5001" && year === "2023" ? null : Number(`${regions.indexOf(region)}.${year.slice(2)}`);
  const table = (chosen: Record<string, readonly string[]>) => {
    const values = (chosen.R ?? []).flatMap((region) =>
      (chosen.Tid ?? []).map((year) => valueAt(region, year)),
    );
    const category = (codes: readonly string[]) => ({
      index: Object.fromEntries(codes.map((code, n) => [code, n])),
      label: Object.fromEntries(codes.map((code) => [code, `navn på ${code}`])),
    });
    return JSON.stringify({
      class: "dataset",
      label: "99999: Prøve",
      updated,
      id: ["R", "C", "Tid"],
      size: [chosen.R?.length, 1, chosen.Tid?.length],
      role: { time: ["Tid"], geo: ["R"], metric: ["C"] },
      dimension: {
        R: { label: "region", category: category(chosen.R ?? []) },
        C: {
          label: "innhold",
          category: { ...category(["A"]), unit: { A: { base: "prosent", decimals: 2 } } },
        },
        Tid: { label: "år", category: category(chosen.Tid ?? []) },
      },
      value: values,
      status: Object.fromEntries(values.flatMap((value, n) => (value === null ? [[n, ".."]] : []))),
    });
  };
  /** A bank that answers what it is asked, and refuses what is too large. */
  const bank =
    (limit: number): Reply =>
    (request, response) => {
      const url = new URL(request.url ?? "", "http://x");
      if (url.pathname.endsWith("/metadata")) return response.end(table(all));
      const chosen = Object.fromEntries(
        Object.entries(all).map(([id, codes]) => {
          const given = url.searchParams.get(`valueCodes[${id}]`)?.split(",") ?? [];
          return [id, given.includes("*") ? codes : given];
        }),
      );
      if ((chosen.R?.length ?? 0) * (chosen.Tid?.length ?? 0) > limit)
        return response.writeHead(403).end("too many cells");
      return response.end(table(chosen));
    };
  const query = (values: Record<string, string[]>): PxQuery => ({ table: "99999", base, lang: "no", values });
  const client = (freshMs = 0) =>
    new PxWebClient({ web, cache: new AnswerCache(join(folder, "c")), freshMs });

  test.each([20, 12, 8, 5, 3, 1])(
    "is asked in parts of at most %i cells, which make the same whole",
    async (limit) => {
      config = JSON.stringify({ maxDataCells: limit });
      replies = Array.from({ length: 50 }, () => bank(limit));
      const { value, findings } = await client().fetch(
        query({ R: ["*"], C: ["A"], Tid: ["*"] }),
        "a.json",
        undefined,
      );
      expect(findings).toEqual([]);
      expect(value?.parts).toBe(asked.length - 1);
      const whole = readDataset(table(all), "a.json").value;
      const made = readDataset(value?.text ?? "", "a.json").value;
      expect(made?.dimensions).toEqual(whole?.dimensions);
      for (const [r] of regions.entries())
        for (const [y] of years.entries()) expect(made?.cell([r, 0, y])).toEqual(whole?.cell([r, 0, y]));
      expect(made?.cell([3, 0, 1])).toBe("..");
      // Polite: never two calls closer than the bank's own pace.
      expect(slept.filter((ms) => ms >= 1900).length).toBeGreaterThanOrEqual(asked.length - 1);
    },
  );

  test("one part that fails is a finding, and there is no half answer", async () => {
    config = JSON.stringify({ maxDataCells: 8 });
    replies = [bank(8), bank(8), status(404)];
    const { value, findings } = await client().fetch(
      query({ R: ["*"], C: ["A"], Tid: ["*"] }),
      "a.json",
      undefined,
    );
    expect(value).toBeUndefined();
    expect(findings).toMatchObject([{ code: "FAS1130", data: { problem: "HTTP 404 nei" } }]);
  });

  test("parts are kept; when the table has changed between them, all are asked for again", async () => {
    config = JSON.stringify({ maxDataCells: 12 });
    const twice = query({ R: regions, C: ["A"], Tid: years });
    replies = Array.from({ length: 20 }, () => bank(12));
    expect((await client(1e9).fetch(twice, "a.json", undefined)).value).toMatchObject({
      parts: 2,
      state: "fetched",
    });
    expect((await client(1e9).fetch(twice, "a.json", undefined)).value).toMatchObject({
      parts: 2,
      state: "fresh",
    });
    expect(asked.length).toBe(2);
    // The second part is lost from the cache, and the bank has new figures meanwhile.
    const [, second] = dividedQuery(twice, 12) ?? [];
    const lost = createHash("sha256")
      .update(dataRequest(second ?? twice).url)
      .digest("hex");
    rmSync(join(folder, "c", `q-${lost}.json`));
    updated = "2026-07-01T06:00:00Z";
    const made = await client(1e9).fetch(twice, "a.json", undefined);
    expect([made.findings, made.value?.parts, asked.length]).toEqual([[], 2, 5]);
    expect(JSON.parse(made.value?.text ?? "").updated).toBe(updated);
  });

  test("without metadata the question goes as it is; a list of codes and top(n) are the bank's own", async () => {
    replies = [status(404), bank(100)];
    const { value } = await client().fetch(query({ R: ["*"], C: ["A"], Tid: ["2022"] }), "a.json", undefined);
    expect(value?.parts).toBe(1);
    const codes = tableCodes(table(all)) ?? new Map();
    const given = {
      ...query({ R: ["E*"], C: ["A"], Tid: ["[range(2023,2024)]", "top(3)"] }),
      codelists: { R: "agg" },
    };
    expect(withCodes(given, codes).values).toEqual({ R: ["E*"], C: ["A"], Tid: ["2023", "2024", "top(3)"] });
    expect(withCodes(query({ R: ["????", "EKG12"], Tid: ["from(2024)"] }), codes).values).toEqual({
      R: ["1103", "4204", "4601", "5001", "EKG12"].filter((code) => code.length === 4).concat("EKG12"),
      Tid: ["2024", "2025"],
    });
    expect(tableCodes("<html>")).toBeUndefined();
  });

  test("parts never leave a code out nor ask for one twice, whatever the limit", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 200 }),
        (sizes, limit) => {
          const values = Object.fromEntries(
            sizes.map((size, d) => [`D${d}`, Array.from({ length: size }, (_, i) => `${d}-${i}`)]),
          );
          const parts = dividedQuery(query(values), limit) ?? [];
          const cells = (one: Record<string, readonly string[]>): readonly string[] =>
            Object.values(one).reduce<readonly string[]>(
              (before, codes) => before.flatMap((path) => codes.map((code) => `${path} ${code}`)),
              [""],
            );
          for (const part of parts) expect(fewestCells(part)).toBeLessThanOrEqual(limit);
          expect(parts.flatMap((part) => cells(part.values)).toSorted()).toEqual(cells(values).toSorted());
        },
      ),
    );
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
