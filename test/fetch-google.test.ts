/** `fasit fetch` of usage and devices, through Google's own client against a local server. All data are invented. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { messageOf } from "../src/base/finding.ts";
import { compile } from "../src/compile/compile.ts";
import { type Fetched, fetchSources } from "../src/compile/fetch.ts";
import {
  type GoogleServer,
  googleServer,
  inventedDevice,
  inventedKey,
  json,
  refusal,
  usageAnswer,
} from "./google-server.ts";

const used = ["2017-12-14", "2017-12-19"];
const devices = [
  ...Array.from({ length: 320 }, (_, n) => inventedDevice({ unit: "/Skoler/Vest/Elever", used }, n)),
  ...Array.from({ length: 5 }, (_, n) =>
    inventedDevice({ unit: "skoler/vest", used: ["2017-12-13"] }, 400 + n),
  ),
  ...Array.from({ length: 7 }, (_, n) =>
    inventedDevice({ unit: "/", location: " øst ", used: ["2017-11-23"] }, 500 + n),
  ),
  inventedDevice({ unit: "/Skoler/Vest", used: ["2017-11-22"] }, 600),
  inventedDevice({ unit: "/Skoler/Vest", status: "DISABLED", used }, 601),
  inventedDevice({ unit: "/Skoler/Vest", status: "DEPROVISIONED", used }, 602),
  inventedDevice({ unit: "/Skoler/Vest", status: "SHIPPED" }, 603),
  ...Array.from({ length: 30 }, (_, n) => inventedDevice({ unit: "/Lager" }, 700 + n)),
  inventedDevice({ unit: "/Skoler/Vestby", used }, 800),
];

const root = mkdtempSync(join(tmpdir(), "fasit-google-"));
const key = join(root, "key.json");
let google: GoogleServer;
let folder: string;
let clock: number;
let slept: number[];
let n = 0;

beforeAll(async () => {
  google = await googleServer(devices);
  writeFileSync(key, inventedKey());
});
afterAll(() => {
  google.close();
  rmSync(root, { recursive: true });
});
beforeEach(() => {
  n += 1;
  folder = join(root, String(n));
  mkdirSync(join(folder, "sources"), { recursive: true });
  google.script = () => undefined;
  google.asked.length = 0;
  google.authorised.length = 0;
  // 3 January 2018, 09:00 in Norway: 1 January is the last day that is ready.
  [clock, slept] = [Date.UTC(2018, 0, 3, 8), []];
  write("- { kind: register, file: sources/bruk.csv, schema: bruk, fetch: { from: google-workspace } }");
});

function write(...sources: string[]): void {
  const list = sources.map((source) => `  ${source}\n`).join("");
  writeFileSync(
    join(folder, "fasit.yaml"),
    `municipality: { name: Prøve, number: "0220", entity: prove }\nreport: { title: T, year: 2017 }\nsources:\n${list}`,
  );
}

const enheter = (more = "") =>
  `- { kind: register, file: sources/enheter.csv, schema: enheter, fetch: { from: google-workspace${more} } }`;
const skolesteder = "- { kind: register, file: sources/skolesteder.csv, schema: skolesteder }";
const writePlaces = () =>
  writeFileSync(
    join(folder, "sources/skolesteder.csv"),
    "skole;enhet;lokasjon;lager\nVest;/Skoler/Vest;;nei\nØst;;Øst;\nLager;/lager/;;ja\n",
  );

const web = {
  fetch: (url: string, init: RequestInit) => google.fetch(url, init),
  sleep: async (ms: number) => {
    slept.push(ms);
    clock += ms;
  },
  now: () => clock,
};
const run = (more: Partial<Parameters<typeof fetchSources>[0]> = {}): Promise<Fetched> =>
  fetchSources({
    folder,
    again: false,
    web,
    access: { credentials: key, admin: "styrer@skole.example" },
    ...more,
  });
const text = (file: string): string => readFileSync(join(folder, file), "utf8");
const codes = ({ findings }: Fetched): readonly string[] => findings.map(({ code }) => code);
const everything = (): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"))
    .join("\n");

describe("usage", () => {
  test("every day of the year is asked for once, with a token, and becomes a row for each measure", async () => {
    const first = await run();
    expect(codes(first)).toEqual([]);
    expect(google.asked).toHaveLength(365);
    expect(new Set(google.authorised)).toEqual(new Set(["Bearer ya29.secret-token"]));
    expect(google.asked[0]?.searchParams.get("parameters")).toContain("classroom:num_teacher_posts_created,");
    const rows = text("sources/bruk.csv").split("\r\n");
    expect(rows[0]).toBe("\ufeffdato;sted;mal;antall");
    expect(rows.filter((row) => row.startsWith("2017-01-09"))).toEqual([
      "2017-01-09;;brukere;5000",
      "2017-01-09;;filer delt;600",
      "2017-01-09;;filer laget;7009",
      "2017-01-09;;innlegg;650",
      "2017-01-09;;innlegg fra lærere;600",
      "2017-01-09;;møter;30",
    ]);
    const again = await run();
    expect(again.files).toMatchObject([{ state: "unchanged", changed: false }]);
    expect(google.asked).toHaveLength(365);
    const compiled = await compile({ folder, lines: false });
    expect(compiled.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    compiled.close();
  });

  test("pages hang together by their tokens", async () => {
    google.script = (url) => {
      const day = url.pathname.slice(-10);
      const all = usageAnswer(day);
      const [report] = all.usageReports as { parameters: unknown[] }[];
      const isFirst = url.searchParams.get("pageToken") === null;
      const parameters = isFirst ? report?.parameters.slice(0, 3) : report?.parameters.slice(3);
      const usageReports = [{ ...report, parameters }];
      if (!url.pathname.includes("/dates/")) return undefined;
      return (_, response) =>
        json(response, { ...all, usageReports, ...(isFirst ? { nextPageToken: "to" } : {}) });
    };
    expect(codes(await run())).toEqual([]);
    expect(google.asked).toHaveLength(730);
    expect(text("sources/bruk.csv")).toContain("2017-06-30;;filer delt;600\r\n");
  });

  test("a day without an answer, a partial one and one that is not ready are told, not 0, and asked for again", async () => {
    google.script = (url) => {
      const day = url.pathname.slice(-10);
      if (day === "2017-03-01")
        return (_, response) => json(response, { kind: "admin#reports#usageReports" });
      if (day === "2017-03-02")
        return (_, response) =>
          json(
            response,
            usageAnswer(day, {
              warnings: [
                {
                  code: "PARTIAL DATA AVAILABLE",
                  message: "Data for date 2017-03-02 for application drive is not available right now",
                  data: [
                    { key: "date", value: day },
                    { key: "application", value: "drive" },
                  ],
                },
              ],
            }),
          );
      if (day === "2017-03-03")
        return refusal(
          400,
          "invalid",
          "Data for dates later than 2017-03-02 is not yet available. Please check back later",
        );
      return undefined;
    };
    const first = await run();
    expect(first.findings).toMatchObject([
      {
        code: "FAS1183",
        severity: "warning",
        data: { days: 3, first: "2017-03-01", last: "2017-03-03", later: 1 },
      },
    ]);
    const rows = text("sources/bruk.csv");
    expect(rows).not.toMatch(/2017-03-01|2017-03-03|2017-03-02;;filer/);
    expect(rows).toContain("2017-03-02;;innlegg;650");
    google.script = () => undefined;
    google.asked.length = 0;
    expect(codes(await run())).toEqual([]);
    expect(google.asked.map(({ pathname }) => pathname.slice(-10))).toEqual([
      "2017-03-01",
      "2017-03-02",
      "2017-03-03",
    ]);
    expect(text("sources/bruk.csv")).toContain("2017-03-02;;filer laget;7002");
  });

  test("days that are too old or too new for the reports are not asked for, and the old are told", async () => {
    clock = Date.UTC(2018, 4, 1, 12);
    const late = await run();
    expect(late.findings).toMatchObject([
      { code: "FAS1183", data: { first: "2017-01-01", last: "2017-02-04" } },
    ]);
    expect(google.asked[0]?.pathname).toMatch(/2017-02-05$/);
    google.asked.length = 0;
    rmSync(join(folder, "sources/bruk.csv"));
    clock = Date.UTC(2017, 0, 5, 12);
    expect(codes(await run())).toEqual([]);
    expect(google.asked.map(({ pathname }) => pathname.slice(-10))).toEqual([
      "2017-01-01",
      "2017-01-02",
      "2017-01-03",
    ]);
  });
});

describe("when the service will not answer", () => {
  test("too often: 429 with a time, 403 with a reason and 503 are waited for, longer each time", async () => {
    google.script = (_, call) =>
      [
        refusal(429, "rateLimitExceeded", "Too many", { "retry-after": "7" }),
        refusal(403, "quotaExceeded", "Quota exceeded"),
        refusal(503, "backendError", "Try later"),
      ][call - 1];
    expect(codes(await run())).toEqual([]);
    expect(slept).toEqual([7_000, 2_000, 4_000]);
    expect(google.asked).toHaveLength(368);
  });

  test("without end: it gives up, keeps what it has, and says so", async () => {
    google.script = (url) =>
      url.pathname.slice(-10) >= "2017-01-03" && url.pathname.includes("/dates/")
        ? refusal(429, "rateLimitExceeded", "Too many")
        : undefined;
    const stopped = await run();
    expect(codes(stopped)).toEqual(["FAS1180", "FAS1183"]);
    expect(slept).toEqual([1_000, 2_000, 4_000, 8_000, 16_000]);
    expect(text("sources/bruk.csv").match(/;filer laget;/g)).toHaveLength(2);
  });

  test("no access: 401 and 403 are not tried again, and neither token nor key nor person is in what is said", async () => {
    for (const reply of [
      refusal(401, "authError", "Invalid Credentials"),
      refusal(403, "forbidden", "Not Authorized: styrer@skole.example may not"),
    ]) {
      google.script = (url) => (url.pathname === "/token" ? undefined : reply);
      const refused = await run();
      expect(codes(refused)).toEqual(["FAS1180", "FAS1183"]);
      const said = refused.findings.map((one) => messageOf(one, "nb")).join("\n");
      expect(said).toMatch(/HTTP 40[13]/);
      expect(`${said}${JSON.stringify(refused)}${everything()}`).not.toMatch(
        /ya29|PRIVATE KEY|styrer@|fasit@invented/,
      );
      expect(readdirSync(join(folder, "sources"))).toEqual([]);
    }
    expect(slept).toEqual([]);
  });

  test("the token's service refuses", async () => {
    google.script = (url) =>
      url.pathname === "/token"
        ? (_, response) =>
            json(
              response,
              { error: "invalid_grant", error_description: "Invalid email: styrer@skole.example" },
              400,
            )
        : undefined;
    const refused = await run();
    expect(codes(refused)).toEqual(["FAS1180", "FAS1183"]);
    expect(JSON.stringify(refused)).toContain("invalid_grant");
    expect(JSON.stringify(refused)).not.toMatch(/styrer@|PRIVATE KEY/);
  });

  test("an answer that is cut off is asked for again, and never used", async () => {
    let cut = 0;
    google.script = (url) => {
      if (!url.pathname.endsWith("2017-05-05")) return undefined;
      cut += 1;
      if (cut === 1) return (_, response) => response.end('{"kind": "admin#reports#usageReports", "usageRep');
      if (cut === 2)
        return (_, response) => {
          response.writeHead(200, { "content-type": "application/json", "content-length": "5000" });
          response.write('{"kind": ');
          setImmediate(() => response.destroy());
        };
      return undefined;
    };
    expect(codes(await run())).toEqual([]);
    expect(cut).toBe(3);
    expect(slept).toEqual([1_000, 2_000]);
    expect(text("sources/bruk.csv")).toContain("2017-05-05;;filer laget;7005");
  });

  test("an answer of another shape is a finding that does not repeat it", async () => {
    google.script = (url) =>
      url.pathname.includes("/dates/")
        ? (_, response) =>
            json(response, { kind: "admin#reports#usageReports", usageReports: [{ date: "Kari Nordmann" }] })
        : undefined;
    const odd = await run();
    expect(codes(odd)).toEqual(["FAS1180", "FAS1183"]);
    expect(JSON.stringify(odd)).toContain("usageReports.0.date");
    expect(JSON.stringify(odd)).not.toContain("Nordmann");
  });

  test("no key, a key in the folder, one that is no key, and a service account without an administrator", async () => {
    const problem = async (access: { credentials?: string; admin?: string }) =>
      (await run({ access })).findings.map((one) => (one.code === "FAS1181" ? one.data.problem : one.code));
    expect(await problem({})).toEqual(["none"]);
    writeFileSync(join(folder, "key.json"), readFileSync(key));
    expect(await problem({ credentials: join(folder, "key.json"), admin: "a@b.no" })).toEqual(["inside"]);
    expect(await problem({ credentials: join(root, "none.json"), admin: "a@b.no" })).toContain("unreadable");
    writeFileSync(join(root, "odd.json"), "{}");
    expect(await problem({ credentials: join(root, "odd.json"), admin: "a@b.no" })).toContain("not-a-key");
    expect(await problem({ credentials: key })).toContain("no-admin");
  });
});

describe("devices", () => {
  const counts = (): readonly string[] => text("sources/enheter.csv").trimEnd().split("\r\n").slice(1);

  test("all pages are counted by school, and nothing else of the list is kept or said", async () => {
    write(skolesteder, enheter());
    writePlaces();
    clock = Date.UTC(2017, 11, 20, 12);
    const fetched = await run();
    expect(google.asked.map((url) => url.searchParams.get("pageToken"))).toEqual([null, "300"]);
    expect(fetched.findings).toMatchObject([
      { code: "FAS1184", data: { count: 1, units: ["/Skoler/Vestby"], more: 0 } },
    ]);
    expect(counts()).toEqual([
      "Lager;2017-12-20;30;0;0;0",
      "Vest;2017-12-20;327;326;320;325",
      "uten skole;2017-12-20;1;1;1;1",
      "Øst;2017-12-20;7;7;0;7",
    ]);
    expect(`${everything()}${JSON.stringify(fetched)}`).not.toMatch(
      /SERIE|@skole|MERKE|Nordmann|c0ffee|d-\d|ya29|PRIVATE KEY/,
    );
  });

  test("each count is added to the year's, and one of the same day is replaced whole", async () => {
    write(skolesteder, enheter());
    writePlaces();
    writeFileSync(
      join(folder, "sources/enheter.csv"),
      "sted;dato;administrert;merknad\nVest;2017-11-01;300;for hånd\nNedlagt;2017-12-20;9;\n",
    );
    clock = Date.UTC(2017, 11, 20, 12);
    await run();
    expect(text("sources/enheter.csv")).toContain("sted;dato;administrert;merknad;delt_ut");
    expect(counts()[0]).toBe("Vest;2017-11-01;300;for hånd;;;");
    expect(counts()).toHaveLength(5);
  });

  test("half a list is no count", async () => {
    write(enheter());
    google.script = (url) =>
      url.searchParams.get("pageToken") === "300" ? refusal(500, "backendError", "Nei") : undefined;
    const half = await run();
    expect(codes(half)).toEqual(["FAS1180"]);
    expect(readdirSync(join(folder, "sources"))).toEqual([]);
  });
});

describe("exported files", () => {
  const out = (file: string, content: string): string => {
    writeFileSync(join(root, file), content);
    return `, files: [../${file}]`;
  };

  test("the same list as JSON pages, as lines and as CSV gives the same counts", async () => {
    const some = devices.slice(318, 340);
    const header =
      "deviceId,serialNumber,status,orgUnitPath,annotatedUser,annotatedLocation,activeTimeRanges.0.date,activeTimeRanges.0.activeTime,activeTimeRanges.1.date,activeTimeRanges.1.activeTime";
    const csv = some.map((one) => {
      const [a, b] = one.activeTimeRanges as { date: string; activeTime: unknown }[];
      const cells = [
        one.deviceId,
        one.serialNumber,
        one.status,
        one.orgUnitPath,
        one.annotatedUser,
        one.annotatedLocation,
      ];
      return [...cells, a?.date, a?.activeTime, b?.date, b?.activeTime].map((cell) => cell ?? "").join(",");
    });
    const texts = {
      "pages.json": JSON.stringify([
        { chromeosdevices: some.slice(0, 9) },
        { chromeosdevices: some.slice(9) },
      ]),
      "lines.json": some.map((one) => JSON.stringify(one)).join("\n"),
      "list.csv": `${header}\n${csv.join("\n")}\n`,
    };
    const made: string[] = [];
    for (const [file, content] of Object.entries(texts)) {
      write(skolesteder, enheter(out(file, content)));
      writePlaces();
      expect(codes(await run({ access: {} }))).toEqual([]);
      made.push(text("sources/enheter.csv"));
      expect(everything()).not.toMatch(/SERIE|@skole/);
    }
    expect(made[0]).toContain("Vest;2017-12-19;9;8;7;8");
    expect(new Set(made).size).toBe(1);
    expect(google.asked).toHaveLength(0);
  });

  test("usage from files tells which days are missing", async () => {
    const bruk = (more: string) =>
      `- { kind: register, file: sources/bruk.csv, schema: bruk, fetch: { from: google-workspace${more} } }`;
    write(bruk(out("usage.json", JSON.stringify([usageAnswer("2017-01-09"), usageAnswer("2017-01-11")]))));
    const fetched = await run({ access: {} });
    expect(fetched.findings).toMatchObject([{ code: "FAS1183", data: { days: 1, first: "2017-01-10" } }]);
    write(
      bruk(
        `${out("usage.csv", "date,drive:num_items_created,meet:num_meetings\n2017-01-10,7010,\n")}, measures: [filer laget]`,
      ),
    );
    expect(codes(await run({ access: {} }))).toEqual([]);
    expect(text("sources/bruk.csv").match(/;filer laget;\d+/g)).toEqual([
      ";filer laget;7009",
      ";filer laget;7010",
      ";filer laget;7011",
    ]);
  });

  test("a broken file is a finding at its line, without what stands in it; a list in the folder is warned of", async () => {
    const broken = `${JSON.stringify(inventedDevice({ unit: "/Skoler/Vest" }, 1))}\n{"status": "ACTIVE", "annotatedUser": "kari@skole.ex`;
    write(enheter(out("broken.json", broken)));
    const told = await run({ access: {} });
    expect(told.findings).toMatchObject([{ code: "FAS1182", at: { line: 2 } }]);
    expect(JSON.stringify(told)).not.toContain("kari");
    expect(readdirSync(join(folder, "sources"))).toEqual([]);
    writeFileSync(join(folder, "sources/liste.json"), JSON.stringify({ chromeosdevices: [] }));
    write(enheter(", files: [sources/liste.json]"));
    expect(codes(await run({ access: {} }))).toEqual(["FAS1185"]);
  });
});
