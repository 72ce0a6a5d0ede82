import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Watching, watchFolder } from "./watch.ts";

let root: string;
let folder: string;
let calls: number;
let watching: Watching;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "fasit-watch-"));
  folder = join(root, "rapport");
  await mkdir(join(folder, "report"), { recursive: true });
  await writeFile(join(folder, "report/01.md"), "en");
  await writeFile(join(root, "utenfor.csv"), "a");
  calls = 0;
  watching = await watchFolder(
    folder,
    async () => {
      calls += 1;
    },
    { settleMs: 20, lookMs: 200 },
  );
});
afterEach(async () => {
  watching.close();
  await rm(root, { recursive: true, force: true });
});

async function seen(count: number): Promise<void> {
  await expect.poll(() => calls, { timeout: 3000, interval: 10 }).toBe(count);
}
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

test("a file that is saved, twice", async () => {
  await writeFile(join(folder, "report/01.md"), "endret");
  await seen(1);
  await writeFile(join(folder, "report/01.md"), "endret igjen");
  await seen(2);
});

test("a file that is saved by renaming another over it, as editors do", async () => {
  for (const [index, text] of ["to", "tre!"].entries()) {
    await writeFile(join(folder, "report/.01.md.swp"), text);
    await rename(join(folder, "report/.01.md.swp"), join(folder, "report/01.md"));
    await seen(index + 1);
  }
});

test("a file in a folder that is made while watching", async () => {
  await mkdir(join(folder, "figures/dypere"), { recursive: true });
  await writeFile(join(folder, "figures/dypere/a.yaml"), "a");
  await seen(1);
  await writeFile(join(folder, "figures/dypere/a.yaml"), "ab");
  await seen(2);
});

test("a file that is removed", async () => {
  await rm(join(folder, "report/01.md"));
  await seen(1);
});

test("a source outside the folder, once it is known", async () => {
  await watching.also([join(root, "utenfor.csv")]);
  await writeFile(join(root, "utenfor.csv"), "b, endret");
  await seen(1);
});

test("not: tools' own files and a built site", async () => {
  await writeFile(join(folder, ".lås"), "x");
  await writeFile(join(folder, "report/01.md~"), "x");
  await mkdir(join(folder, "site"));
  await writeFile(join(folder, "site/index.html"), "x");
  await pause(500);
  expect(calls).toBe(0);
});

test("nothing after it is closed", async () => {
  watching.close();
  await writeFile(join(folder, "report/01.md"), "endret");
  await pause(400);
  expect(calls).toBe(0);
});
