import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { chromiumPath, launchChromium } from "../browser.ts";
import { built, fasit, root } from "./fasit.ts";

describe.skipIf(chromiumPath === undefined)("preview in Chromium (needs a Chromium: set CHROMIUM)", () => {
  let place: string;
  let running: ChildProcess;
  let said = "";
  let address: string;
  let browser: Browser;
  let page: Page;
  const trouble: string[] = [];

  beforeAll(async () => {
    await built();
    place = await mkdtemp(join(tmpdir(), "fasit-preview-"));
    await fasit(place, "new", "rapport");
    running = spawn(process.execPath, [`${root}/bin/fasit.js`, "preview", "rapport", "--port", "0"], {
      cwd: place,
    });
    running.stdout?.on("data", (text) => {
      said += text;
    });
    running.stderr?.on("data", (text) => {
      said += text;
    });
    await vi.waitUntil(() => /http:\/\/localhost:\d+\//.test(said), { timeout: 20_000 });
    address = /http:\/\/localhost:\d+\//.exec(said)?.[0] ?? "";
    browser = await launchChromium();
    page = await browser.newPage();
    page.on("console", (message) => {
      // Browsers ask for an icon of their own accord; a site need not have one.
      const asked = message.location().url.endsWith("/favicon.ico");
      if (message.type() === "error" && !asked) trouble.push(message.text());
    });
    page.on("pageerror", (error) => trouble.push(error.message));
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    running?.kill("SIGINT");
    await rm(place, { recursive: true, force: true });
  });

  const chapter = (): string => join(place, "rapport/report/01-okonomi.md");
  async function edit(from: string, to: string): Promise<void> {
    const text = await readFile(chapter(), "utf8");
    expect(text).toContain(from);
    await writeFile(chapter(), text.replace(from, to));
  }

  test("a saved chapter reloads the page, which shows the finding at its sentence", async () => {
    await page.goto(address);
    await page.getByRole("link", { name: "Økonomi" }).first().click();
    await page.getByText("7,55 millioner kroner").first().waitFor();
    await edit("7,55 millioner", "8,55 millioner");
    await page.getByText("8,55 millioner kroner").first().waitFor({ timeout: 10_000 });
    // In the margin beside the paragraph, not only in a list somewhere.
    // A term the glossary explains has its explanation in the paragraph's text.
    const paragraph = page.locator("p", { hasText: "8,55 millioner kroner" }).first();
    const finding = page.locator("aside", { hasText: /FAS5\d{3}/ }).first();
    await finding.waitFor();
    const [text, note] = [await paragraph.boundingBox(), await finding.boundingBox()];
    expect(Math.abs((text?.y ?? 0) - (note?.y ?? 9999))).toBeLessThan(400);
  }, 30_000);

  test("a change that cannot be built leaves the page and says so", async () => {
    const settings = join(place, "rapport/fasit.yaml");
    const text = await readFile(settings, "utf8");
    await writeFile(settings, text.replace("  year: 2025", "  yaer: 2025"));
    const notice = page.getByRole("status").filter({ hasText: "FAS1002" });
    await notice.waitFor({ timeout: 10_000 });
    expect(await page.getByText("8,55 millioner kroner").first().isVisible()).toBe(true);
    await writeFile(settings, text);
    await notice.waitFor({ state: "hidden", timeout: 10_000 });
  }, 30_000);

  test("the page's content policy lets the preview through, and nothing complains", () => {
    expect(trouble).toEqual([]);
  });

  test("Ctrl-C ends it in order", async () => {
    const ended = new Promise((resolve) => running.once("close", resolve));
    running.kill("SIGINT");
    expect(await ended).toBe(0);
    expect(said).toContain("Stoppet.");
    expect(said).not.toContain("    at ");
  }, 10_000);
});
