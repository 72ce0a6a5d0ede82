import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addSite, localApp, sitePath } from "./site-app.ts";
import { folderFiles, memoryFiles, type SiteFiles } from "./site-files.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const long = "tall ".repeat(1000);
const pages = [
  { path: "index.html", bytes: bytes("<p>forside</p>") },
  { path: "tall/resultat/index.html", bytes: bytes(`<p>${long}</p>`) },
  { path: "om.html", bytes: bytes("om") },
  { path: "data/tall.csv", bytes: bytes("a;b") },
  { path: "font.woff2", bytes: bytes(long) },
];

function appOf(files: SiteFiles, page?: (html: string) => string) {
  const app = localApp();
  addSite(app, {
    files: () => files,
    missing: (path) => `<p>finnes ikke: ${path}</p>`,
    ...(page === undefined ? {} : { page }),
  });
  return (path: string, headers: Record<string, string> = {}, method = "GET") =>
    app.request(`http://localhost${path}`, { method, headers: { host: "localhost:4017", ...headers } });
}
const get = appOf(memoryFiles(pages));

describe("addresses", () => {
  test.each([
    ["/", 200, "<p>forside</p>"],
    ["/index.html", 200, "<p>forside</p>"],
    ["/om", 200, "om"],
    ["/data/tall.csv", 200, "a;b"],
    ["/ukjent", 404, "<p>finnes ikke: /ukjent</p>"],
    ["/tall/", 404, "<p>finnes ikke: /tall/</p>"],
  ])("%s answers %i", async (path, status, text) => {
    const response = await get(path);
    expect([response.status, await response.text()]).toEqual([status, text]);
  });

  test("a folder without its slash leads to the folder, so that relative links work", async () => {
    const response = await get("/tall/resultat");
    expect([response.status, response.headers.get("location")]).toEqual([302, "resultat/"]);
  });

  test("media types are told, and not to be guessed", async () => {
    const { headers } = await get("/data/tall.csv");
    expect(headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  });

  test("HEAD has the headers and no body", async () => {
    const response = await get("/", {}, "HEAD");
    expect([response.headers.get("content-length"), await response.text()]).toEqual(["14", ""]);
  });

  test("a page the browser has is not sent again", async () => {
    const tag = (await get("/")).headers.get("etag") ?? "";
    expect((await get("/", { "if-none-match": tag })).status).toBe(304);
  });
});

describe("compression", () => {
  test("for browsers that take it, and files that gain by it", async () => {
    const response = await get("/tall/resultat/", { "accept-encoding": "br, gzip;q=0.8" });
    expect(response.headers.get("content-encoding")).toBe("gzip");
    expect(gunzipSync(Buffer.from(await response.arrayBuffer())).toString()).toBe(`<p>${long}</p>`);
  });

  test.each([
    ["a browser that does not say so", "/tall/resultat/", ""],
    ["a browser that refuses it", "/tall/resultat/", "gzip;q=0"],
    ["a file that is packed already", "/font.woff2", "gzip"],
    ["a file smaller than a packet", "/", "gzip"],
  ])("not for %s", async (_, path, accepts) => {
    expect((await get(path, { "accept-encoding": accepts })).headers.get("content-encoding")).toBeNull();
  });
});

describe("what is not the visitor's business", () => {
  test.each(["evil.example", "evil.example:4017", "localhost.evil.example", ""])(
    "a request for the host «%s» is refused",
    async (host) => {
      expect((await get("/", { host })).status).toBe(403);
    },
  );

  test.each(["localhost", "127.0.0.1:4017", "[::1]:4017"])("the host %s is this machine", async (host) => {
    expect((await get("/", { host })).status).toBe(200);
  });

  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "fasit-serve-"));
    await mkdir(join(folder, "site/inne"), { recursive: true });
    await writeFile(join(folder, "hemmelig.txt"), "hemmelig");
    await writeFile(join(folder, "site/index.html"), "forside");
    await symlink(join(folder, "hemmelig.txt"), join(folder, "site/lenke.txt"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test.each([
    "/../hemmelig.txt",
    "/%2e%2e/hemmelig.txt",
    "/..%2fhemmelig.txt",
    "/%2e%2e%2fhemmelig.txt",
    "/inne/..%2f..%2fhemmelig.txt",
    "/..%5chemmelig.txt",
    "/lenke.txt",
    "/inne",
    "/%00",
    "/%",
    "//hemmelig.txt",
  ])("%s does not lead out of the folder", async (path) => {
    const response = await appOf(folderFiles(join(folder, "site")))(path);
    expect(response.status).toBe(404);
    expect(await response.text()).not.toBe("hemmelig");
  });

  test("the folder itself is served", async () => {
    expect(await (await appOf(folderFiles(join(folder, "site")))("/")).text()).toBe("forside");
  });

  test("property: no address has a path with .. or an absolute one", () => {
    const part = fc.constantFrom("..", ".", "%2e%2e", "%2f", "%5c", "a", "/", "\\", "%00", "C:", "");
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const path = sitePath(`/${parts.join("/")}`);
        if (path === undefined) return;
        expect(path.startsWith("/")).toBe(false);
        expect(path.split("/")).not.toContain("..");
        expect(path).not.toMatch(/[\\\0:]/);
      }),
    );
  });
});

test("pages are changed on their way out, other files are not", async () => {
  const changed = appOf(memoryFiles(pages), (html) => `${html}!`);
  expect(await (await changed("/")).text()).toBe("<p>forside</p>!");
  expect(await (await changed("/data/tall.csv")).text()).toBe("a;b");
});
