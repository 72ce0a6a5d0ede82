/**
 * Search as a reader meets it: forms of a word find each other, answers lead to their place, nothing of it weighs on
 * other pages; from files and without JavaScript the page shows other ways.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Build, buildSite } from "../../src/compile/build.ts";
import { writeWhole } from "../../src/compile/swap.ts";
import { searchIndex } from "../../src/publish/site/search-index.ts";
import { siteSearchRecords } from "../../src/publish/site/site.ts";
import { chromiumPath, launchChromium } from "../browser.ts";
import { type Served, serveFiles, withPage } from "../served.ts";

let build: Build;
beforeAll(async () => {
  const folder = join(import.meta.dirname, "../../examples/sogndal-2011");
  build = await buildSite({ folder, mode: "published", search: true });
  build.compilation.close();
});

test("the same report gives the same index, byte for byte", async () => {
  const { report } = build.compilation;
  const again = report && (await searchIndex(siteSearchRecords(report)));
  const first = build.outputs.filter(({ path }) => path.startsWith("fasit/sok/"));
  expect(first.length).toBeGreaterThan(5);
  const bytesOf = new Map(again?.value.map(({ path, bytes }) => [path, bytes]));
  expect([...bytesOf.keys()].sort()).toEqual(first.map(({ path }) => path));
  for (const { path, bytes } of first)
    expect(Buffer.from(bytes).equals(bytesOf.get(path) ?? new Uint8Array()), path).toBe(true);
});

describe.skipIf(chromiumPath === undefined)("search in a browser", () => {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    [browser, served] = await Promise.all([launchChromium(), serveFiles(build.outputs)]);
  });
  afterAll(async () => {
    await browser.close();
    served.server.close();
  });

  /** The titles found, when the status says that the search is done. */
  async function search(page: Page, words: string): Promise<readonly string[]> {
    await page.fill("#q", words);
    const status = page.locator("#antall", { hasText: `«${words}»` });
    await status.waitFor();
    if (!(await status.textContent())?.startsWith("Ingen")) await page.locator("#treff a").first().waitFor();
    return page.locator("#treff a").allTextContents();
  }

  test("finds text, figures, lines and terms by any form of a word, and leads to them", () =>
    withPage(browser, { viewport: { width: 1280, height: 900 } }, async (page) => {
      const errors: string[] = [];
      page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
      page.on("pageerror", (error) => errors.push(error.message));
      await page.goto(`${served.root}sok/index.html`);
      await page.locator("#sok").waitFor({ state: "visible" });
      expect(await page.locator("#uten-skript").isVisible()).toBe(false);
      expect((await search(page, "driftsresultatet")).join("\n")).toMatch(/Netto driftsresultat/);
      expect((await search(page, "skular")).join("\n")).toMatch(/[Ss]kul/);
      expect((await page.locator("#treff .kind").allTextContents()).length).toBeGreaterThan(0);
      expect(await search(page, "xyzzy")).toEqual([]);
      await search(page, "driftsresultat");
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
      await page.keyboard.press("Tab");
      expect(await page.locator(":focus").getAttribute("href")).toContain(served.root);
      await page.keyboard.press("Enter");
      await page.waitForURL(`${served.root}**`);
      expect((await page.locator("h1").textContent())?.length).toBeGreaterThan(3);
      expect(errors).toEqual([]);
    }));

  test("the words stand in the address, so that an answer can be shared", () =>
    withPage(browser, {}, async (page) => {
      await page.goto(`${served.root}sok/index.html?q=skatt`);
      await page.locator("#treff a").first().waitFor();
      expect(await page.inputValue("#q")).toBe("skatt");
    }));

  test("no other page asks for it", () =>
    withPage(browser, {}, async (page) => {
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      for (const path of [
        "index.html",
        "kapittel/okonomi/index.html",
        "tall/netto-driftsresultat/index.html",
      ])
        await page.goto(served.root + path, { waitUntil: "networkidle" });
      expect(asked.filter((url) => /sok|search|pagefind/.test(url))).toEqual([]);
    }));

  test("without JavaScript, and from files, the page shows other ways", async () => {
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(`${served.root}sok/index.html`);
      expect(await page.locator("#sok").isVisible()).toBe(false);
      expect(await page.locator("#uten-skript a").count()).toBe(3);
    });
    const folder = await mkdtemp(join(tmpdir(), "fasit-search-"));
    try {
      await writeWhole(join(folder, "site"), build.outputs);
      await withPage(browser, {}, async (page) => {
        await page.goto(pathToFileURL(join(folder, "site/sok/index.html")).href);
        expect(await page.locator("#sok").isVisible()).toBe(false);
        expect(await page.locator("#uten-skript").isVisible()).toBe(true);
      });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
