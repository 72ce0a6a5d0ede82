import { type ChildProcess, fork, spawn } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build as bundle } from "esbuild";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { OutputFile } from "../publish/checked-report.ts";
import { writeWhole } from "./swap.ts";

let folder: string;
let out: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "fasit-swap-"));
  out = join(folder, "site");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A synthetic site whose every file says which build it is from. */
function site(mark: string, pages = 3): OutputFile[] {
  return [
    { path: "manifest.json", bytes: bytes(JSON.stringify({ inputs: [], outputs: [], mark })) },
    ...Array.from({ length: pages }, (_, i) => ({ path: `pages/${i}/index.html`, bytes: bytes(mark) })),
  ];
}

/** The mark of a whole site at `out`; throws when it is missing or mixed. */
async function wholeMark(pages = 3): Promise<string> {
  const { mark } = JSON.parse(await readFile(join(out, "manifest.json"), "utf8"));
  for (let i = 0; i < pages; i += 1)
    expect(await readFile(join(out, `pages/${i}/index.html`), "utf8")).toBe(mark);
  expect((await readdir(join(out, "pages"))).length).toBe(pages);
  return mark;
}

describe("writing a whole site", () => {
  test("writes to a folder that is missing, below folders that are missing", async () => {
    out = join(folder, "a/b/site");
    expect(await writeWhole(out, site("one"))).toEqual([]);
    expect(await wholeMark()).toBe("one");
  });

  test("replaces an earlier site: files that are gone are gone, and nothing is left beside", async () => {
    await writeWhole(out, site("one", 5));
    expect(await writeWhole(out, site("two", 3))).toEqual([]);
    expect(await wholeMark()).toBe("two");
    expect(await readdir(folder)).toEqual(["site"]);
  });

  test("keeps a file that has not changed, and only that", async () => {
    const at = (path: string): Promise<number> => stat(join(out, path)).then((found) => found.ino);
    await writeWhole(out, site("one"));
    const before = await Promise.all(["pages/0/index.html", "pages/1/index.html"].map(at));
    const [manifest, first, ...rest] = site("one");
    const changed = { path: first?.path ?? "", bytes: bytes("two") };
    expect(await writeWhole(out, [...(manifest ? [manifest] : []), changed, ...rest])).toEqual([]);
    expect(await readFile(join(out, "pages/0/index.html"), "utf8")).toBe("two");
    expect(await at("pages/1/index.html")).toBe(before[1]);
    expect(await at("pages/0/index.html")).not.toBe(before[0]);
    // Changed by another hand to the same length: the bytes decide, not the size or the time.
    await writeFile(join(out, "pages/1/index.html"), "xyz");
    expect(await writeWhole(out, site("one"))).toEqual([]);
    expect(await wholeMark()).toBe("one");
  });

  test("writes to an empty folder", async () => {
    await mkdir(out);
    expect(await writeWhole(out, site("one"))).toEqual([]);
    expect(await wholeMark()).toBe("one");
  });

  test("follows a symbolic link and keeps it", async () => {
    const real = join(folder, "real");
    await writeWhole(real, site("one"));
    await symlink(real, out);
    expect(await writeWhole(out, site("two"))).toEqual([]);
    expect(await wholeMark()).toBe("two");
    expect(await readFile(join(real, "manifest.json"), "utf8")).toContain("two");
  });

  test.each([
    ["no manifest.json", "index.html", "hello"],
    ["a web app's manifest.json", "manifest.json", '{"name":"My app"}'],
    ["a manifest.json that is not JSON", "manifest.json", "{"],
  ])("FAS6901: a folder with %s is not touched", async (_, name, text) => {
    await mkdir(out);
    await writeFile(join(out, name), text);
    const findings = await writeWhole(out, site("one"));
    expect(findings.map((one) => one.code)).toEqual(["FAS6901"]);
    expect(await readdir(out)).toEqual([name]);
    expect(await readdir(folder)).toEqual(["site"]);
  });

  test("FAS6901: a file in the way is not touched", async () => {
    await writeFile(out, "a file");
    expect((await writeWhole(out, site("one"))).map((one) => one.code)).toEqual(["FAS6901"]);
    expect(await readFile(out, "utf8")).toBe("a file");
  });

  test("FAS6902: a path that cannot be written leaves the old site", async () => {
    await writeWhole(out, site("one"));
    const clash = [...site("two"), { path: "pages/0/index.html/x", bytes: bytes("") }];
    expect((await writeWhole(out, clash)).map((one) => one.code)).toEqual(["FAS6902"]);
    expect(await wholeMark()).toBe("one");
    expect(await readdir(folder)).toEqual(["site"]);
  });

  test("a file that leads out of the site is a bug, and nothing is written", async () => {
    await expect(writeWhole(out, [{ path: "../evil", bytes: bytes("") }])).rejects.toThrow(RangeError);
    expect((await readdir(folder)).includes("evil")).toBe(false);
  });
});

describe("after a killed build", () => {
  test("an old site that was moved away goes back, and half-written ones go away", async () => {
    const dead = await exitedPid();
    await writeWhole(join(folder, `.site.fasit-old-${dead}`), site("old"));
    await mkdir(join(folder, `.site.fasit-new-${dead}`, "pages"), { recursive: true });
    await writeFile(join(folder, "other"), "untouched");
    // A build that is refused has still put the old site back first.
    const clash = [...site("two"), { path: "pages/0/index.html/x", bytes: bytes("") }];
    await writeWhole(out, clash);
    expect(await wholeMark()).toBe("old");
    expect((await readdir(folder)).sort()).toEqual(["other", "site"]);
  });

  test("another build's half-written folder is left alone while that build runs", async () => {
    const running = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60000)"]);
    try {
      const theirs = `.site.fasit-new-${running.pid}`;
      await mkdir(join(folder, theirs));
      await writeWhole(out, site("one"));
      expect(await readdir(folder)).toContain(theirs);
    } finally {
      running.kill("SIGKILL");
    }
  });

  test("killed at random moments, the old or the new site stands whole", async () => {
    const script = join(folder, "writer.mjs");
    await bundle({
      stdin: {
        contents: `
          import { writeWhole } from ${JSON.stringify(fileURLToPath(new URL("./swap.ts", import.meta.url)))};
          process.on("message", async ({ out, mark, pages }) => {
            const bytes = (text) => new TextEncoder().encode(text);
            process.send("begin");
            await writeWhole(out, [
              { path: "manifest.json", bytes: bytes(JSON.stringify({ inputs: [], outputs: [], mark })) },
              ...Array.from({ length: pages }, (_, i) => ({ path: "pages/" + i + "/index.html", bytes: bytes(mark) })),
            ]);
            process.send("end");
          });
        `,
        resolveDir: folder,
      },
      bundle: true,
      platform: "node",
      format: "esm",
      outfile: script,
      logLevel: "error",
    });
    const pages = 40;
    await writeWhole(out, site("0", pages));
    const whole = await timedWrite(script, pages);
    const seen = new Set<string>();
    const kills = 25;
    for (let i = 1; i <= kills; i += 1) {
      // Spread over the write and a little beyond, so that both sides of the swap are met.
      await killedWrite(script, `${i}`, pages, (i / kills) * whole * 1.2);
      seen.add((await settledMark(pages)) === `${i}` ? "new" : "old");
    }
    // How many finish depends on the machine's load; that some were killed in time does not.
    expect(seen).toContain("old");
    await writeWhole(out, site("last", pages));
    expect(await wholeMark(pages)).toBe("last");
    expect((await readdir(folder)).sort()).toEqual(["site", "writer.mjs"]);
  }, 60_000);
});

/** The mark once the process that renames, which may outlive the killed one, has ended. */
async function settledMark(pages: number): Promise<string> {
  let mark = "";
  await expect
    .poll(
      async () => {
        mark = await wholeMark(pages);
      },
      { timeout: 3000, interval: 20 },
    )
    .toBeUndefined();
  return mark;
}

async function exitedPid(): Promise<number> {
  const child = spawn(process.execPath, ["-e", ""]);
  await new Promise((resolve) => child.on("close", resolve));
  return child.pid ?? 0;
}

function told(child: ChildProcess, word: string): Promise<void> {
  return new Promise((resolve) => child.on("message", (said) => said === word && resolve()));
}

/** How long an undisturbed write takes, in milliseconds. */
async function timedWrite(script: string, pages: number): Promise<number> {
  const child = fork(script);
  child.send({ out, mark: "0", pages });
  await told(child, "begin");
  const started = performance.now();
  await told(child, "end");
  child.kill("SIGKILL");
  return performance.now() - started;
}

async function killedWrite(script: string, mark: string, pages: number, afterMs: number): Promise<void> {
  const child = fork(script);
  const gone = new Promise((resolve) => child.on("close", resolve));
  child.send({ out, mark, pages });
  await told(child, "begin");
  await new Promise((resolve) => setTimeout(resolve, afterMs));
  child.kill("SIGKILL");
  await gone;
}
