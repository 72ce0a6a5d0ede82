/**
 * The site in a real browser: accessible with and without JavaScript, no wider than a phone, light, and
 * its values within reach of the keyboard. Served below a path, because that is how reports are published.
 */
import AxeBuilder from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadSiteAssets } from "../../src/publish/site/assets.ts";
import { publishSite } from "../../src/publish/site/site.ts";
import type { SiteMode } from "../../src/publish/site/site-view.ts";
import { chromiumPath, launchChromium } from "../browser.ts";
import { report } from "../fixtures/report/checked-report.ts";
import { openData } from "../fixtures/report/open-data.ts";
import { type Served, serveFiles, withPage as withPageOf } from "../served.ts";

const hasBrowser = chromiumPath !== undefined;

/** One of every kind. */
const pageKinds = [
  "index.html",
  "kapittel/okonomi/index.html",
  "kapittel/ny-kommune/index.html",
  "innhold/index.html",
  "tall/index.html",
  "tall/netto-driftsresultat/index.html",
  "tall/netto-driftsresultat/2017-regulert-budsjett/index.html",
  "tall/netto-driftsresultat-i-prosent/index.html",
  "tall/ekstra-moter/index.html",
  "tall/gjeldsvekst/index.html",
  "oppstillinger/index.html",
  "oppstillinger/okonomisk-oversikt-drift/index.html",
  "om/index.html",
  "metode/index.html",
  "ordliste/index.html",
  "tilgjengelighet/index.html",
  "data/index.html",
  "404.html",
];

const serve = (mode: SiteMode): Promise<Served> =>
  serveFiles(publishSite(report, { assets: loadSiteAssets(), mode, data: openData }).value);

describe.skipIf(!hasBrowser)(
  `the site in a browser${hasBrowser ? "" : ` (skipped: no Chromium; set CHROMIUM)`}`,
  () => {
    let browser: Browser;
    let published: Served;
    let draft: Served;

    beforeAll(async () => {
      [browser, published, draft] = await Promise.all([launchChromium(), serve("published"), serve("draft")]);
    });
    afterAll(async () => {
      await browser.close();
      for (const { server } of [published, draft]) server.close();
    });

    const withPage = <T>(
      options: Parameters<Browser["newContext"]>[0],
      use: (page: Page, context: BrowserContext) => Promise<T>,
    ): Promise<T> => withPageOf(browser, options, use);

    async function violations(page: Page): Promise<readonly string[]> {
      const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      return found.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.failureSummary ?? ""}`),
      );
    }

    // The examples are tried kind by kind in examples.test.ts; here is what they lack: contradictions, hostile text.
    // axe-core itself needs a script engine, so «without» means that no script of the site arrives.
    describe.each(["with", "without"])("axe-core finds nothing %s JavaScript", (scripts) => {
      test.each(scripts === "with" ? pageKinds : pageKinds.slice(0, 3))("on %s", (path) =>
        withPage({ viewport: { width: 1280, height: 900 } }, async (page) => {
          if (scripts === "without") await page.route("**/*.js", (route) => route.abort());
          await page.goto(published.root + path);
          expect(await violations(page)).toEqual([]);
        }),
      );
    });

    test.each(["index.html", "kapittel/okonomi/index.html"])(
      "axe-core finds nothing in the draft of %s",
      (path) =>
        withPage({ viewport: { width: 1280, height: 900 } }, async (page) => {
          await page.goto(draft.root + path);
          expect(await violations(page)).toEqual([]);
        }),
    );

    test("axe-core finds nothing on a phone, with everything unfolded", () =>
      withPage({ viewport: { width: 390, height: 800 } }, async (page) => {
        for (const path of ["kapittel/okonomi/index.html", "tall/netto-driftsresultat/index.html"]) {
          await page.goto(published.root + path);
          await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
          expect(await violations(page), path).toEqual([]);
        }
      }));

    // A page is seen in a fallback font until its own arrives; words are then wider.
    describe.each(["with", "without"])("no page is wider than the screen %s its fonts", (fonts) => {
      test.each([320, 390, 768, 1280])("of %i px", (width) =>
        withPage({ viewport: { width, height: 800 }, javaScriptEnabled: false }, async (page) => {
          if (fonts === "without") await page.route("**/*.woff2", (route) => route.abort());
          for (const path of pageKinds) {
            await page.goto(published.root + path);
            if (fonts === "with") await page.evaluate("document.fonts.ready.then(() => true)");
            expect(await page.evaluate("document.documentElement.scrollWidth"), path).toBeLessThanOrEqual(
              width,
            );
          }
        }),
      );
    });

    test("the content policy stops nothing of ours", () =>
      withPage({}, async (page) => {
        const errors: string[] = [];
        page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
        page.on("pageerror", (error) => errors.push(error.message));
        for (const path of pageKinds) await page.goto(published.root + path, { waitUntil: "networkidle" });
        expect(errors.filter((text) => !text.includes("favicon"))).toEqual([]);
      }));

    test("on a wide screen the answer key stands open in the margin; on a phone it folds", () =>
      withPage({ viewport: { width: 1280, height: 900 }, javaScriptEnabled: false }, async (page) => {
        await page.goto(`${published.root}kapittel/okonomi/index.html`);
        const entry = page.locator(".fasit li").first();
        const phrase = page.locator(".tall").first();
        const [key, text] = [await entry.boundingBox(), await phrase.boundingBox()];
        expect(key?.height).toBeGreaterThan(20);
        expect(key?.x).toBeGreaterThan((text?.x ?? 0) + 300);
        expect(Math.abs((key?.y ?? 0) - (text?.y ?? 0))).toBeLessThan(40);
        await page.setViewportSize({ width: 390, height: 800 });
        expect(await entry.isVisible()).toBe(false);
        await page.locator(".fasit summary").first().click();
        expect(await entry.isVisible()).toBe(true);
      }));

    test("the keyboard reaches a value, Escape takes it away, Enter opens its page", () =>
      withPage({ viewport: { width: 1280, height: 900 } }, async (page) => {
        await page.goto(`${published.root}kapittel/okonomi/index.html`);
        const link = page.locator("#p1");
        const tip = page.locator("#p1-fasit");
        expect(await tip.isVisible()).toBe(false);
        await link.focus();
        expect(await tip.isVisible()).toBe(true);
        expect(await tip.textContent()).toBe("421\u00a0004\u00a0312\u00a0kr – stemmer");
        expect(await link.getAttribute("aria-describedby")).toBe("p1-fasit");
        await page.keyboard.press("Escape");
        expect(await tip.isVisible()).toBe(false);
        await page.keyboard.press("Enter");
        await page.waitForURL("**/tall/netto-driftsresultat/index.html");
      }));

    test("without JavaScript the tooltip still comes with focus", () =>
      withPage({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } }, async (page) => {
        await page.goto(`${published.root}kapittel/okonomi/index.html`);
        await page.locator("#p1").focus();
        expect(await page.locator("#p1-fasit").isVisible()).toBe(true);
      }));

    test("the first touch shows the value, the second opens its page", () =>
      withPage({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } }, async (page) => {
        await page.goto(`${published.root}kapittel/okonomi/index.html`);
        await page.locator("#p1").tap();
        expect(await page.locator("#p1-fasit").isVisible()).toBe(true);
        expect(page.url()).toContain("kapittel/okonomi");
        await page.locator("#p1").tap();
        await page.waitForURL("**/tall/netto-driftsresultat/index.html");
      }));

    test("the first stop of the keyboard is the link past the header", () =>
      withPage({}, async (page) => {
        await page.goto(`${published.root}index.html`);
        await page.keyboard.press("Tab");
        expect(await page.locator(":focus").getAttribute("href")).toBe("#innhold");
      }));
  },
);
