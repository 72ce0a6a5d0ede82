import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Verification, verify } from "../verify/verify.ts";
import { buildSite } from "./build.ts";
import { makeKey, signSite } from "./sign-site.ts";
import { writeWhole } from "./swap.ts";
import { verifySite } from "./verify-site.ts";

interface Manifest {
  readonly outputs: { file: string; bytes: number; sha256: string }[];
}

const asker = fileURLToPath(new URL("../../examples/asker-2017", import.meta.url));
const sogndal = fileURLToPath(new URL("../../examples/sogndal-2011", import.meta.url));
let folder = "";
let site = "";
let files: ReadonlyMap<string, Uint8Array> = new Map();
/** Without the ledger's other formats, which take longest to read. */
let light: ReadonlyMap<string, Uint8Array> = new Map();
/** Of the same report: the manifest and one page, for what is about the manifest alone. */
let small: ReadonlyMap<string, Uint8Array> = new Map();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "fasit-verify-"));
  site = join(folder, "site");
  const { compilation, outputs } = await buildSite({ folder: asker, mode: "published" });
  compilation.close();
  files = new Map(outputs.map(({ path, bytes }) => [path, bytes]));
  const manifest = JSON.parse(textOf("manifest.json")) as Manifest;
  const isHeavy = (path: string): boolean => /^data\/regnskap\.(xlsx|parquet|json-stat\.json)$/.test(path);
  const fewer = manifest.outputs.filter(({ file }) => !isHeavy(file));
  light = new Map([
    ...[...files].filter(([path]) => !isHeavy(path)),
    ["manifest.json", Buffer.from(JSON.stringify({ ...manifest, outputs: fewer }))],
  ]);
  const kept = manifest.outputs.filter(({ file }) => file === "404.html");
  small = new Map([
    ["404.html", bytesOf("404.html")],
    ["manifest.json", Buffer.from(JSON.stringify({ ...manifest, outputs: kept, ledgers: [] }))],
  ]);
  await writeWhole(
    site,
    [...small].map(([path, bytes]) => ({ path, bytes })),
  );
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const codes = (made: Verification): readonly string[] =>
  [...new Set(made.findings.map(({ code }) => code))].sort();
const bytesOf = (path: string): Uint8Array => files.get(path) ?? new Uint8Array();
const textOf = (path: string): string => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytesOf(path));

/** The site with some files put in place of its own; `null` takes a file away. */
function check(
  changed: Readonly<Record<string, Uint8Array | string | null>>,
  base: ReadonlyMap<string, Uint8Array> = files,
): Promise<Verification> {
  const all = new Map<string, Uint8Array>(base);
  for (const [path, value] of Object.entries(changed))
    if (value === null) all.delete(path);
    else all.set(path, typeof value === "string" ? new TextEncoder().encode(value) : value);
  return verify({ name: "site", paths: [...all.keys()], read: async (path) => all.get(path) });
}

/** As one who can write a new manifest over the changed files, but has no key. */
function forged(
  changed: Readonly<Record<string, string | Uint8Array>>,
  base: ReadonlyMap<string, Uint8Array> = light,
): Promise<Verification> {
  const manifest = JSON.parse(new TextDecoder().decode(base.get("manifest.json"))) as Manifest;
  for (const one of manifest.outputs) {
    const content = changed[one.file];
    if (content === undefined) continue;
    const bytes = typeof content === "string" ? Buffer.from(content) : content;
    one.bytes = bytes.length;
    one.sha256 = createHash("sha256").update(bytes).digest("hex");
  }
  return check({ ...changed, "manifest.json": JSON.stringify(manifest) }, base);
}

const contradicted = (made: Verification): readonly string[] =>
  made.findings.flatMap((one) => (one.code === "FAS6927" ? [one.data.figure] : []));

describe("a published report", () => {
  test("as it was built: no file is changed, every figure that can be computed follows from its data, and the others are named", async () => {
    const made = await check({});
    expect(codes(made)).toEqual(["FAS6925"]);
    expect(made.files.unchanged).toBe(files.size - 1);
    expect(made.figures.every(({ follows }) => follows)).toBe(true);
    const grounds = new Set(made.figures.map(({ ground }) => ground));
    expect([...grounds].sort()).toEqual(["absent", "cited", "closed", "formula", "query", "rows"]);
    const closed = made.figures.filter(({ ground }) => ground === "closed");
    expect(closed.map(({ id }) => id)).toContain("folkevalgte-engasjert");
    for (const { file } of closed) expect(textOf(file)).not.toContain('"answer"');
  });

  test("a file that is missing, and one that does not belong", async () => {
    const made = await check({ "404.html": null, "om/ekstra.html": "<p>" }, small);
    expect(codes(made)).toEqual(["FAS6921", "FAS6923", "FAS6925"]);
  });

  test("no manifest, another program's, or one that leads out of the site", async () => {
    expect(codes(await check({ "manifest.json": null }, small))).toEqual(["FAS6920"]);
    expect(codes(await check({ "manifest.json": '{"name":"app"}' }, small))).toEqual(["FAS6920"]);
    const outside = textOf("manifest.json").replace('"404.html"', '"../404.html"');
    expect(codes(await check({ "manifest.json": outside }, small))).toEqual(["FAS6920"]);
  });
});

describe("a report whose manifest is written anew over changed data", () => {
  const result = "tall/netto-driftsresultat.json";

  test("a row's amount, a row's account, a value and a register row each contradict their figure", async () => {
    const changes = [
      ["tall/lonnsutgifter/rader.csv", /;(-?\d+),(\d\d);(-?\d+),(\d\d);/, ";1$1,$2;1$3,$4;"],
      ["tall/sosiale-utgifter/rader.csv", /;1;0\d\d;/, ";1;810;"],
      ["tall/brukerbetalinger.json", /"value": "(\d+)/, '"value": "1$1'],
      ["tall/vedtak-kommunestyrer.json", /("rows": \[\s*)\[[^\]]*\],/, "$1"],
    ] as const;
    const changed = changes.map(([path, from, to]) => [path, textOf(path).replace(from, to)] as const);
    for (const [path, text] of changed) expect(text, path).not.toBe(textOf(path));
    const figures = contradicted(await forged(Object.fromEntries(changed)));
    for (const figure of ["lonnsutgifter", "sosiale-utgifter", "brukerbetalinger", "vedtak-kommunestyrer"])
      expect(figures).toContain(figure);
  });

  test("a figure that is changed everywhere it stands no longer agrees with what it is computed of", async () => {
    const data = JSON.parse(textOf(result)) as { value: { value: string } };
    const changed = textOf(result).replaceAll(data.value.value, `1${data.value.value}`);
    const figures = contradicted(await forged({ [result]: changed }));
    expect(figures).toContain("netto-driftsresultat");
    expect(figures).toContain("netto-driftsresultat-i-prosent");
  });

  test("a page that shows another value than its data, and data that are no data", async () => {
    const page = "tall/netto-driftsresultat/index.html";
    const rows = "tall/vedtak-kommunestyrer/rader.csv";
    const text = (JSON.parse(textOf(result)) as { text: { nb: string } }).text.nb;
    const made = await forged({
      [page]: textOf(page).replaceAll(text, "999 kr"),
      "tall/lonnsutgifter/rader.csv": "a;b",
      [rows]: textOf(rows).replace("2", "3"),
      "tall/brukerbetalinger.json": "{}",
    });
    const told = made.findings.flatMap((one) =>
      one.code === "FAS6928" || one.code === "FAS6929" ? [one.data.file] : [],
    );
    expect(told.sort()).toEqual(["tall/brukerbetalinger.json", "tall/lonnsutgifter/rader.csv", page, rows]);
  });
});

describe("a report whose manifest is written anew over changed tables", () => {
  const rows = "tall/lonnsutgifter/rader.csv";
  /** The rows without one, and the figure's data without its amount. */
  const without = (): Record<string, string> => {
    const lines = textOf(rows).split("\r\n");
    const head = (lines[0] ?? "").split(";");
    const gone = (lines[1] ?? "").split(";");
    const cell = (name: string): string => gone[head.indexOf(name)] ?? "";
    const ore = (text: string): bigint => BigInt(text.replace(",", ""));
    const data = "tall/lonnsutgifter.json";
    const figure = JSON.parse(textOf(data)) as {
      value: { value: string };
      text: { nb: string };
      lineage: { sum: string; postings: number };
    };
    const exact = (text: string): bigint => {
      const [whole = "0", part = ""] = text.split(".");
      return BigInt(`${whole}${part.padEnd(2, "0")}`);
    };
    const kroner = (amount: bigint): string =>
      `${amount / 100n}.${String(amount % 100n).padStart(2, "0")}`.replace(/\.?0+$/, "");
    const left = kroner(exact(figure.value.value) - ore(cell("bidrag_til_tallet")));
    const postings = figure.lineage.postings - Number(cell("antall_linjer"));
    const made = {
      ...figure,
      value: { ...figure.value, value: left },
      lineage: { ...figure.lineage, sum: left, postings },
    };
    return { [rows]: lines.toSpliced(1, 1).join("\r\n"), [data]: JSON.stringify(made) };
  };

  test("a row that is left out together with its amount is in the whole ledger still", async () => {
    const made = await forged(without());
    const why = made.findings.flatMap((one) =>
      one.code === "FAS6927" && one.data.figure === "lonnsutgifter" ? [one.data.why.en] : [],
    );
    expect(why).toEqual(["the rows of the whole ledger that belong to the figure are not the same"]);
  });

  test("a ledger without a row, and one that is not there, are not the manifest's", async () => {
    const ledger = "data/regnskap.csv";
    const lines = textOf(ledger).split("\r\n");
    const cut = await forged({ [ledger]: lines.toSpliced(5, 1).join("\r\n") }, files);
    expect(codes(cut)).toContain("FAS6933");
    // The other formats of the ledger have the row still.
    expect(codes(cut)).toContain("FAS6932");
    const manifest = JSON.parse(textOf("manifest.json")) as Manifest;
    const outputs = manifest.outputs.filter(({ file }) => !file.startsWith("data/regnskap."));
    const gone = Object.fromEntries(
      manifest.outputs.filter((one) => !outputs.includes(one)).map(({ file }) => [file, null]),
    );
    const none = await check({ ...gone, "manifest.json": JSON.stringify({ ...manifest, outputs }) });
    expect(codes(none)).toEqual(["FAS6925", "FAS6933"]);
  });

  test("a workbook, a Parquet file and a JSON-stat that say something else than the CSV", async () => {
    const folder = "oppstillinger/okonomisk-oversikt-drift/oppstilling";
    const parts = unzipSync(bytesOf(`${folder}.xlsx`));
    const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    const edited = sheet.replace(/<v>(\d+)\.(\d\d)<\/v>/, "<v>9$1.$2</v>");
    expect(edited).not.toBe(sheet);
    const stat = textOf("data/omrader.json-stat.json");
    const changed = {
      [`${folder}.xlsx`]: zipSync({ ...parts, "xl/worksheets/sheet1.xml": strToU8(edited) }),
      "data/tall.parquet": bytesOf("data/tidsserier.parquet"),
      "data/kilder.parquet": new TextEncoder().encode("PAR1"),
      "data/omrader.json-stat.json": stat.replace(/"value":\{"0":/, '"value":{"0":9'),
    };
    const made = await forged(changed);
    const told = made.findings.flatMap((one) => (one.code === "FAS6932" ? [one.data.file] : []));
    expect(told.sort()).toEqual(Object.keys(changed).sort());
  });

  test("tables of figures and statements that say something else than the figures' own files", async () => {
    const all = "data/tall.json";
    const statement = "oppstillinger/okonomisk-oversikt-drift/oppstilling.csv";
    const changed = {
      [all]: textOf(all).replace(/"value": "(\d+)/, '"value": "7$1'),
      "data/tall.csv": textOf("data/tall.csv").replace(/;(\d+);(\d+);(\d[^;]*\u00a0kr);/, ";7$1;7$2;$3;"),
      [statement]: textOf(statement).replace(/;(\d+,\d\d);/, ";7$1;"),
    };
    for (const [path, text] of Object.entries(changed)) expect(text, path).not.toBe(textOf(path));
    const made = await forged(changed);
    const told = made.findings.flatMap((one) =>
      one.code === "FAS6932" && one.data.of.startsWith("tall/") ? [one.data.file] : [],
    );
    expect([...new Set(told)].sort()).toEqual(Object.keys(changed).sort());
  });
});

/** Each file harmed at a place of its own, drawn from its name: whichever byte it is, it must be told. */
async function expectEveryFileTold(all: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const listed = [...all.keys()].filter((path) => path !== "manifest.json");
  const harmed = new Map(all);
  for (const path of listed) {
    const bytes = Uint8Array.from(all.get(path) ?? []);
    const at = createHash("sha256").update(path).digest().readUInt32LE() % bytes.length;
    bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8));
    harmed.set(path, bytes);
  }
  const { findings } = await check({}, harmed);
  const told = findings.flatMap((one) => (one.code === "FAS6922" ? [one.data.file] : []));
  expect(told.sort()).toEqual(listed.sort());
}

describe("one changed bit in any file", () => {
  test("of Asker is told", () => expectEveryFileTold(files));

  test("of Sogndal, its PDF too, is told; unchanged it is as published", async () => {
    const { compilation, outputs } = await buildSite({ folder: sogndal, mode: "published", pdf: true });
    compilation.close();
    const all = new Map(outputs.map(({ path, bytes }) => [path, bytes]));
    expect([...all.keys()]).toContain("arsrapport.pdf");
    expect(codes(await check({}, all))).toEqual(["FAS6925"]);
    await expectEveryFileTold(all);
  }, 120_000);
});

describe("signatures", () => {
  const key = (name: string): string => join(folder, name);
  beforeAll(async () => {
    expect((await makeKey(key("asker.key"))).findings).toEqual([]);
    expect((await makeKey(key("other.key"))).findings).toEqual([]);
    expect((await signSite(site, key("asker.key"))).findings).toEqual([]);
  });

  test("a private key is its owner's alone, and is never written over", async () => {
    expect((await stat(key("asker.key"))).mode & 0o777).toBe(0o600);
    const again = await makeKey(key("asker.key"));
    expect(again.findings.map(({ code }) => code)).toEqual(["FAS6907"]);
  });

  test("a private key is not made under version control, nor used from within the site", async () => {
    await mkdir(join(folder, "repo/.git"), { recursive: true });
    const made = await makeKey(join(folder, "repo/asker.key"));
    expect(made.findings.map(({ code }) => code)).toEqual(["FAS6931"]);
    const inside = join(site, "asker.key");
    await writeFile(inside, await readFile(key("asker.key")));
    expect((await signSite(site, inside)).findings.map(({ code }) => code)).toEqual(["FAS6931"]);
    await rm(inside);
  });

  test("the signed folder is verified with the key from elsewhere, and not with another", async () => {
    const good = await verifySite({ site, keyFile: key("asker.key.pub") });
    expect(good.findings).toEqual([]);
    expect(good.signature.key).toMatch(/^([0-9a-f]{4} ){15}[0-9a-f]{4}$/);
    expect(codes(await verifySite({ site, keyFile: key("other.key.pub") }))).toEqual(["FAS6926"]);
    expect(codes(await verifySite({ site, keyFile: key("asker.key") }))).toEqual(["FAS6930"]);
    expect(codes(await verifySite({ site, keyFile: key("none.pub") }))).toEqual(["FAS6930"]);
  });

  test("a changed manifest, signature or public key does not fit", async () => {
    const read = async (name: string): Promise<string> => readFile(join(site, name), "utf8");
    const both = { "manifest.sig": await read("manifest.sig"), "manifest.pub": await read("manifest.pub") };
    const told = async (changed: Parameters<typeof check>[0]): Promise<readonly string[]> =>
      codes(await check({ ...both, ...changed }, small));
    expect(await told({})).toEqual([]);
    const manifest = (await read("manifest.json")).replace("Asker", "Bærum");
    expect(await told({ "manifest.json": manifest })).toEqual(["FAS6924"]);
    for (const at of [0, 40, 85, 86, 88]) {
      const harmed = Buffer.from(both["manifest.sig"]);
      harmed[at] = (harmed[at] ?? 0) ^ 1;
      expect(await told({ "manifest.sig": harmed }), `${at}`).toEqual(["FAS6924"]);
    }
    const whole = Buffer.from(await readFile(join(site, "manifest.json")));
    for (let at = 0; at < whole.length; at += 97) {
      const harmed = Buffer.from(whole);
      harmed[at] = (harmed[at] ?? 0) ^ (1 << (at % 8));
      const found = await told({ "manifest.json": harmed });
      expect(found.includes("FAS6924") || found.includes("FAS6920"), `${at}`).toBe(true);
    }
    const others = await readFile(key("other.key.pub"), "utf8");
    expect(await told({ "manifest.pub": others })).toEqual(["FAS6924"]);
    expect(await told({ "manifest.sig": null })).toEqual(["FAS6921"]);
  });

  test("over the web, where other files cannot be seen", async () => {
    const server = createServer((request, response) => {
      const path = decodeURIComponent((request.url ?? "").replace(/^\/rapport\//, ""));
      readFile(join(site, path)).then(
        (bytes) => response.end(bytes),
        () => response.writeHead(404).end(),
      );
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const { port } = server.address() as AddressInfo;
    const made = await verifySite({
      site: `http://127.0.0.1:${port}/rapport/index.html`,
      keyFile: key("asker.key.pub"),
    });
    expect(made.findings).toEqual([]);
    expect(made.files.extrasKnown).toBe(false);
    expect(codes(await verifySite({ site: `http://127.0.0.1:${port}/annet` }))).toEqual(["FAS6920"]);
    server.close();
  });
});
