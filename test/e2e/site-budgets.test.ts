/**
 * What a reader's first visit costs, page by page, as numbers: bytes over the wire with fonts and all, requests, what
 * moves while it arrives. Both examples, every figure.
 */
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildSite } from "../../src/compile/build.ts";
import type { OutputFile } from "../../src/publish/checked-report.ts";
import { chromiumPath, launchChromium } from "../browser.ts";
import { type Served, serveFiles, withPage } from "../served.ts";

const kB = 1000;
/** As they lie on the disk, no server's compression counted; and over the wire from a server that compresses. */
const budgets = {
  frontBytes: 100 * kB,
  frontTransfer: 60 * kB,
  figureBytes: 40 * kB,
  figureTransfer: 40 * kB,
  chapterTransfer: 80 * kB,
  script: 15 * kB,
  requests: 10,
};

interface Visit {
  /** With headers, as it came over the wire. */
  readonly transfer: number;
  /** The bodies as the browser unpacked them. */
  readonly bytes: number;
  readonly script: number;
  readonly requests: number;
  readonly elsewhere: readonly string[];
  /** How much of the page moved, as browsers measure it. */
  readonly moved: number;
}

async function visit(page: Page, root: string, path: string): Promise<Visit> {
  await page.addInitScript(
    "window.moved = 0; new PerformanceObserver((list) => { for (const { value } of list.getEntries()) window.moved += value }).observe({ type: 'layout-shift', buffered: true })",
  );
  const responses: { url: string; transfer: number; bytes: number }[] = [];
  page.on("requestfinished", async (request) => {
    const sizes = await request.sizes();
    const body = await (await request.response())?.body();
    responses.push({
      url: request.url(),
      transfer: sizes.responseBodySize + sizes.responseHeadersSize,
      bytes: body?.length ?? 0,
    });
  });
  await page.goto(root + path, { waitUntil: "networkidle" });
  const ours = responses.filter(({ url }) => !url.endsWith("/favicon.ico") && !url.startsWith("data:"));
  const sum = (key: "transfer" | "bytes", of = ours): number =>
    of.reduce((total, one) => total + one[key], 0);
  return {
    transfer: sum("transfer"),
    bytes: sum("bytes"),
    script: sum(
      "bytes",
      ours.filter(({ url }) => url.endsWith(".js")),
    ),
    requests: ours.length,
    elsewhere: ours.map(({ url }) => url).filter((url) => !url.startsWith(root)),
    moved: Number(await page.evaluate("window.moved")),
  };
}

describe.skipIf(chromiumPath === undefined).each([
  { name: "asker-2017", chapter: "kapittel/okonomi/index.html" },
  { name: "sogndal-2011", chapter: "kapittel/okonomi/index.html" },
])("$name keeps within its budgets", ({ name, chapter }) => {
  let browser: Browser;
  let served: Served;
  let outputs: readonly OutputFile[];

  beforeAll(async () => {
    const folder = join(import.meta.dirname, "../../examples", name);
    const build = await buildSite({ folder, mode: "published" });
    build.compilation.close();
    outputs = build.outputs;
    [browser, served] = await Promise.all([launchChromium(), serveFiles(outputs)]);
  });
  afterAll(async () => {
    await browser.close();
    served.server.close();
  });

  const first = (path: string): Promise<Visit> =>
    withPage(browser, { viewport: { width: 1280, height: 800 } }, (page) => visit(page, served.root, path));

  test("the front page", async () => {
    const { transfer, bytes, script, requests, elsewhere, moved } = await first("index.html");
    expect(elsewhere).toEqual([]);
    expect(moved).toBe(0);
    expect(bytes).toBeGreaterThan(10 * kB);
    expect(bytes).toBeLessThan(budgets.frontBytes);
    expect(transfer).toBeLessThan(budgets.frontTransfer);
    expect(script).toBeLessThan(budgets.script);
    expect(requests).toBeLessThanOrEqual(budgets.requests);
  });

  test("a figure's page, on a first visit with fonts and all", async () => {
    const { transfer, script, requests, elsewhere, moved } = await first(
      "tall/netto-driftsresultat/index.html",
    );
    expect(elsewhere).toEqual([]);
    expect(moved).toBe(0);
    expect(transfer).toBeGreaterThan(10 * kB);
    expect(transfer).toBeLessThan(budgets.figureTransfer);
    expect(script).toBeLessThan(budgets.script);
    expect(requests).toBeLessThanOrEqual(budgets.requests);
  });

  test("a chapter", async () => {
    const { transfer, script, requests, moved } = await first(chapter);
    expect(moved).toBe(0);
    expect(transfer).toBeLessThan(budgets.chapterTransfer);
    expect(script).toBeLessThan(budgets.script);
    expect(requests).toBeLessThanOrEqual(budgets.requests);
  });

  test("every figure's page by itself, before any compression", () => {
    const pages = outputs.filter(({ path }) => path.startsWith("tall/") && path.endsWith("/index.html"));
    const heavy = pages
      .filter(({ path }) => path !== "tall/index.html")
      .filter(({ bytes }) => bytes.length >= budgets.figureBytes)
      .map(({ path, bytes }) => `${path}: ${bytes.length}`);
    expect(pages.length).toBeGreaterThan(100);
    expect(heavy).toEqual([]);
  });
});
