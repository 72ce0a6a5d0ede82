import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
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
let folder = "";
let site = "";
let files: ReadonlyMap<string, Uint8Array> = new Map();
/** Of the same report: the manifest and one page, for what is about the manifest alone. */
let small: ReadonlyMap<string, Uint8Array> = new Map();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "fasit-verify-"));
  site = join(folder, "site");
  const { compilation, outputs } = await buildSite({ folder: asker, mode: "published" });
  compilation.close();
  files = new Map(outputs.map(({ path, bytes }) => [path, bytes]));
  const manifest = JSON.parse(textOf("manifest.json")) as Manifest;
  const kept = manifest.outputs.filter(({ file }) => file === "404.html");
  small = new Map([
    ["404.html", bytesOf("404.html")],
    ["manifest.json", Buffer.from(JSON.stringify({ ...manifest, outputs: kept }))],
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
function forged(changed: Readonly<Record<string, string>>): Promise<Verification> {
  const manifest = JSON.parse(textOf("manifest.json")) as Manifest;
  for (const one of manifest.outputs) {
    const text = changed[one.file];
    if (text === undefined) continue;
    const bytes = Buffer.from(text);
    one.bytes = bytes.length;
    one.sha256 = createHash("sha256").update(bytes).digest("hex");
  }
  return check({ ...changed, "manifest.json": JSON.stringify(manifest) });
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

  test("one flipped bit at the start, in the middle or at the end of any kind of file is told", async () => {
    const kinds = [
      "index.html",
      "om/index.html",
      "kapittel/okonomi/index.html",
      "tall/netto-driftsresultat/index.html",
      "tall/netto-driftsresultat.json",
      "tall/netto-driftsresultat/rader.csv",
      "tall/opsi-land/rader.csv",
      "oppstillinger/okonomisk-oversikt-drift/oppstilling.csv",
      "data/tall.json",
      "data/pastander.json",
      "fasit/site.css",
      "fasit/site.js",
    ];
    for (const part of [0, 0.5, 1]) {
      const harmed = kinds.map((path): [string, Uint8Array] => {
        const bytes = Uint8Array.from(bytesOf(path));
        const at = Math.floor((bytes.length - 1) * part);
        bytes[at] = (bytes[at] ?? 0) ^ 1;
        return [path, bytes];
      });
      const { findings } = await check(Object.fromEntries(harmed));
      const told = findings.flatMap((one) => (one.code === "FAS6922" ? [one.data.file] : []));
      expect(told.sort()).toEqual([...kinds].sort());
    }
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
