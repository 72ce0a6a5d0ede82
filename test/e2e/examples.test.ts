/**
 * The examples as published, in a real browser: what a first visit costs as numbers (bytes over the wire with fonts and all,
 * requests, what moves while it arrives), and what every kind of page holds in bokmål, nynorsk and English: accessible,
 * valid, within reach of the keyboard, readable when enlarged and in print.
 */
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { HtmlValidate, StaticConfigLoader } from "html-validate";
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

/** One of every kind; the nynorsk example brings the English pages. */
const examples = [
  {
    name: "asker-2017",
    kinds: [
      "index.html",
      "kapittel/okonomi/index.html",
      "kapittel/hoydepunkter/index.html",
      "kapittel/innovasjon/index.html",
      "kapittel/digital-laering/index.html",
      "program/index.html",
      "program/ny-kommune/index.html",
      "innovasjon/index.html",
      "innovasjon/initiativ/velferdslab/index.html",
      "innovasjon/konkurranse/opsi/index.html",
      "innovasjon/utlysning/losningsjakten-2017/index.html",
      "innhold/index.html",
      "tall/index.html",
      "tall/netto-driftsresultat/index.html",
      "tall/netto-driftsresultat/linjer.html",
      "tall/netto-driftsresultat-i-prosent/index.html",
      "tall/budsjettavvik-forklart/index.html",
      "tall/folkevalgte-engasjert/index.html",
      "oppstillinger/index.html",
      "oppstillinger/okonomisk-oversikt-drift/index.html",
      "om/index.html",
      "metode/index.html",
      "ordliste/index.html",
      "sok/index.html",
      "tilgjengelighet/index.html",
      "404.html",
    ],
  },
  {
    name: "nye-asker",
    kinds: [
      "kapittel/ett-grunnlag/index.html",
      "sammenslaing/index.html",
      "sammenslaing/balanse/index.html",
      "program/ny-kommune/index.html",
    ],
  },
  {
    name: "sogndal-2011",
    kinds: ["", "en/"].flatMap((folder) =>
      [
        "index.html",
        "kapittel/okonomi/index.html",
        "innhold/index.html",
        "tall/index.html",
        "tall/netto-driftsresultat/index.html",
        "tall/netto-driftsresultat/linjer.html",
        "oppstillinger/okonomisk-oversikt-drift/index.html",
        "om/index.html",
        "metode/index.html",
        "ordliste/index.html",
        "sok/index.html",
        "tilgjengelighet/index.html",
      ].map((path) => folder + path),
    ),
  },
];

describe.skipIf(chromiumPath === undefined).each(examples)("$name", ({ name, kinds }) => {
  const chapter = kinds.find((path) => path.startsWith("kapittel/")) ?? "";
  let browser: Browser;
  let served: Served;
  let outputs: readonly OutputFile[];
  let texts: ReadonlyMap<string, string>;

  beforeAll(async () => {
    const folder = join(import.meta.dirname, "../../examples", name);
    const build = await buildSite({ folder, mode: "published", search: true });
    build.compilation.close();
    outputs = build.outputs;
    texts = new Map(
      outputs
        .filter(({ path }) => path.endsWith(".html"))
        .map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]),
    );
    [browser, served] = await Promise.all([launchChromium(), serveFiles(outputs)]);
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    served.server.close();
  });

  const first = (path: string): Promise<Visit> =>
    withPage(browser, { viewport: { width: 1280, height: 800 } }, (page) => visit(page, served.root, path));

  test("the front page keeps within its budget", async () => {
    const { transfer, bytes, script, requests, elsewhere, moved } = await first("index.html");
    expect(elsewhere).toEqual([]);
    expect(moved).toBe(0);
    expect(bytes).toBeGreaterThan(10 * kB);
    expect(bytes).toBeLessThan(budgets.frontBytes);
    expect(transfer).toBeLessThan(budgets.frontTransfer);
    expect(script).toBeLessThan(budgets.script);
    expect(requests).toBeLessThanOrEqual(budgets.requests);
  });

  test("a figure's page does, on a first visit with fonts and all", async () => {
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

  test("a chapter does", async () => {
    const { transfer, script, requests, moved } = await first(chapter);
    expect(moved).toBe(0);
    expect(transfer).toBeLessThan(budgets.chapterTransfer);
    expect(script).toBeLessThan(budgets.script);
    expect(requests).toBeLessThanOrEqual(budgets.requests);
  });

  test("every figure's page does by itself, before any compression", () => {
    const pages = outputs.filter(({ path }) => /^(en\/)?tall\/.+\/index\.html$/.test(path));
    const heavy = pages
      .filter(({ bytes }) => bytes.length >= budgets.figureBytes)
      .map(({ path, bytes }) => `${path}: ${bytes.length}`);
    expect(pages.length).toBeGreaterThan(100);
    expect(heavy).toEqual([]);
  });

  test("axe-core finds nothing on any kind of page", { timeout: 120_000 }, () =>
    withPage(browser, { viewport: { width: 1280, height: 900 } }, async (page) => {
      for (const path of kinds) {
        await page.goto(served.root + path);
        // One frame: the way that opens a page of its own for each run is of no use.
        const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
        const { violations } = await axe.analyze();
        const found = violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target }) => `${id}: ${target.join(" ")}`),
        );
        expect(found, path).toEqual([]);
      }
    }),
  );

  test("every kind of page is valid HTML", () => {
    const validator = new HtmlValidate(new StaticConfigLoader({ extends: ["html-validate:standard"] }));
    for (const path of kinds) {
      const { results } = validator.validateStringSync(texts.get(path) ?? "", path);
      expect(
        results.flatMap(({ messages }) =>
          messages.map(({ ruleId, message, column }) => `${column} ${ruleId}: ${message}`),
        ),
        path,
      ).toEqual([]);
    }
  });

  test("every link within the site leads to a file and an anchor that are there", () => {
    const files = new Set(outputs.map(({ path }) => path));
    const anchors = new Map<string, ReadonlySet<string>>();
    const anchorsOf = (path: string): ReadonlySet<string> => {
      const known = anchors.get(path);
      if (known !== undefined) return known;
      const made = new Set([...(texts.get(path) ?? "").matchAll(/\sid="([^"]+)"/g)].map(([, id = ""]) => id));
      anchors.set(path, made);
      return made;
    };
    const broken = new Set<string>();
    for (const [path, text] of texts)
      for (const href of new Set([...text.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, to = ""]) => to))) {
        if (/^(https?:|data:|mailto:)/.test(href)) continue;
        const url = new URL(href, `https://x/${path}`);
        const target = decodeURIComponent(url.pathname.slice(1));
        const anchor = decodeURIComponent(url.hash.slice(1));
        if (!files.has(target) || (anchor !== "" && !anchorsOf(target).has(anchor)))
          broken.add(`${path} → ${href}`);
      }
    expect([...broken]).toEqual([]);
  });

  // 640 px is a laptop's 1280 at 200 %, 320 px the same at 400 % (WCAG 1.4.10).
  test.each([320, 640, 768])(
    "no kind of page is wider than a screen of %i px",
    { timeout: 60_000 },
    (width) =>
      withPage(browser, { viewport: { width, height: 700 }, javaScriptEnabled: false }, async (page) => {
        for (const path of kinds) {
          await page.goto(served.root + path);
          await page.evaluate("document.fonts.ready.then(() => true)");
          expect(await page.evaluate("document.documentElement.scrollWidth"), path).toBeLessThanOrEqual(
            width,
          );
        }
      }),
  );

  test("a reader whose letters are twice as large loses nothing off the side", {
    timeout: 60_000,
  }, async () => {
    const large = await launchChromium(["--blink-settings=defaultFontSize=32"]);
    try {
      await withPage(large, { viewport: { width: 1280, height: 900 } }, async (page) => {
        for (const path of kinds) {
          await page.goto(served.root + path);
          expect(await page.evaluate("getComputedStyle(document.documentElement).fontSize")).toBe("36px");
          expect(await page.evaluate("document.documentElement.scrollWidth"), path).toBeLessThanOrEqual(1280);
        }
      });
    } finally {
      await large.close();
    }
  });

  test(
    "the keyboard reaches everything that can be used, in order, and shows where it is",
    { timeout: 60_000 },
    () =>
      withPage(browser, { viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" }, async (page) => {
        for (const path of [
          "index.html",
          chapter,
          "tall/netto-driftsresultat/index.html",
          "oppstillinger/okonomisk-oversikt-drift/index.html",
        ]) {
          await page.goto(served.root + path);
          // Numbers in the order of the page; what a closed fold hides is no stop.
          const stops = Number(
            await page.evaluate(`(() => {
            const all = [...document.querySelectorAll("a[href], button, summary, input, [tabindex='0']")];
            const open = all.filter((one) => one.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }));
            open.forEach((one, n) => { one.dataset.stop = String(n + 1) });
            return open.length;
          })()`),
          );
          expect(stops, path).toBeGreaterThan(10);
          const problems: string[] = [];
          for (let n = 1; n <= stops; n += 1) {
            await page.keyboard.press("Tab");
            const at = (await page.evaluate(`(() => {
            const one = document.activeElement;
            const style = getComputedStyle(one);
            const after = getComputedStyle(one, "::after");
            const box = one.getBoundingClientRect();
            const isSeen = [style, after].some(({ outlineStyle, outlineWidth }) => outlineStyle !== "none" && outlineWidth !== "0px") || style.boxShadow !== "none";
            const isIn = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
            return { stop: one.dataset.stop, name: one.outerHTML.slice(0, 90), isSeen, isIn };
          })()`)) as { stop?: string; name: string; isSeen: boolean; isIn: boolean };
            if (at.stop !== String(n) || !at.isSeen || !at.isIn)
              problems.push(`${path}: stop ${n}: ${JSON.stringify(at)}`);
          }
          expect(problems.slice(0, 5)).toEqual([]);
        }
      }),
  );

  test("what folds opens with the keyboard, and Escape folds the menu again", () =>
    withPage(browser, { viewport: { width: 1280, height: 900 } }, async (page) => {
      await page.goto(served.root + chapter);
      const summary = page.locator(".chapters > summary").first();
      const entry = page.locator(".chapters a").first();
      await summary.focus();
      await page.keyboard.press("Enter");
      expect(await entry.isVisible()).toBe(true);
      await page.keyboard.press("Tab");
      await page.keyboard.press("Escape");
      expect(await entry.isVisible()).toBe(false);
      expect(await summary.evaluate((one) => one === one.ownerDocument.activeElement)).toBe(true);
    }));

  test("on paper the answer key stands beside the text, and what only a screen can use is gone", () =>
    withPage(browser, { viewport: { width: 794, height: 1123 } }, async (page) => {
      await page.emulateMedia({ media: "print" });
      await page.goto(served.root + chapter);
      expect(await page.locator(".fasit li").first().isVisible()).toBe(true);
      expect(await page.locator(".top nav").first().isVisible()).toBe(false);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(794);
      expect((await page.pdf({ format: "A4" })).length).toBeGreaterThan(20_000);
    }));

  test("a table is copied as a sheet takes it", () =>
    withPage(
      browser,
      { viewport: { width: 1280, height: 900 }, permissions: ["clipboard-read", "clipboard-write"] },
      async (page) => {
        await page.goto(`${served.root}oppstillinger/okonomisk-oversikt-drift/index.html`);
        await page.locator("[data-copy]").click();
        const text = String(await page.evaluate("navigator.clipboard.readText()"));
        const rows = text.split("\n").map((row) => row.split("\t"));
        expect(rows.length).toBeGreaterThan(15);
        expect(text).toMatch(/[Nn]etto driftsresultat\t/);
        expect(text).not.toContain("#");
      },
    ));
});
