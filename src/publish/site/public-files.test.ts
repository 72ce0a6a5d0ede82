import { SaxesParser } from "saxes";
import { beforeAll, describe, expect, test } from "vitest";
import { report } from "../../../test/fixtures/report/checked-report.ts";
import type { CheckedReport, OutputFile } from "../checked-report.ts";
import { loadSiteAssets } from "./assets.ts";
import { type CardPainter, loadCardPainter } from "./cards/card-painter.ts";
import { textLines } from "./cards/card-svg.ts";
import { publishSite } from "./site.ts";

const address = "https://kommunen.example/arsrapport/";
const placed: CheckedReport = {
  ...report,
  meta: { ...report.meta, headline: "Et år <b>& mer" },
  presentation: { address, status: { state: "approved", by: "kommunestyret", date: "2018-06-12" } },
};

let paint: CardPainter | undefined;
let texts: ReadonlyMap<string, string>;
let files: readonly OutputFile[];
beforeAll(async () => {
  paint = (await loadCardPainter()).value;
  files = publishSite(placed, {
    assets: loadSiteAssets(),
    mode: "published",
    ...(paint === undefined ? {} : { paintCard: paint }),
  }).value;
  texts = new Map(files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
});

const page = (path: string): string => texts.get(path) ?? "";

/** Element names in order; throws for what is not well-formed. */
function elementsOf(xml: string): readonly string[] {
  const parser = new SaxesParser();
  const names: string[] = [];
  parser.on("opentag", ({ name }) => names.push(name));
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  return names;
}

describe("a report that says where it is published", () => {
  test("gives every page one address, and its card", () => {
    expect(page("kapittel/okonomi/index.html")).toContain(
      `<link rel="canonical" href="${address}kapittel/okonomi/">`,
    );
    expect(page("kapittel/okonomi/index.html")).toContain(
      `content="${address}fasit/kort/kapittel-okonomi.png"`,
    );
    // A page without a card of its own has the front page's.
    expect(page("tall/index.html")).toContain(`content="${address}fasit/kort/forside.png"`);
    for (const [, card = ""] of [...texts.values()].join("").matchAll(/og:image" content="([^"]+)"/g))
      expect(texts.has(card.slice(address.length)), card).toBe(true);
  });

  test("describes itself and its figures for machines, and nothing written can end the description", () => {
    const blocks = (path: string) =>
      [...page(path).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(
        ([, json = ""]): unknown => JSON.parse(json),
      );
    expect(blocks("index.html")).toMatchObject([
      { "@type": "Report", headline: "Et år <b>& mer", datePublished: "2018-06-12" },
    ]);
    expect(page("index.html")).toContain("Et år \\u003cb\\u003e\\u0026 mer");
    expect(blocks("tall/netto-driftsresultat/index.html")).toMatchObject([
      {
        "@type": "Dataset",
        variableMeasured: { value: "421\u00a0004\u00a0312\u00a0kr" },
        distribution: [{ contentUrl: `${address}tall/netto-driftsresultat/rader.csv` }],
      },
    ]);
    expect(blocks("tall/index.html")).toMatchObject([{ "@type": "Dataset" }]);
  });

  test("has a feed with the report and its chapters, and a map of every page", () => {
    const items = elementsOf(page("feed.xml")).filter((name) => name === "item");
    expect(items.length).toBe(placed.chapters.length + 1);
    expect(page("feed.xml")).toContain("<pubDate>Tue, 12 Jun 2018 00:00:00 GMT</pubDate>");
    expect(page("feed.xml")).toContain("Et år &lt;b&gt;&amp; mer");
    const urls = elementsOf(page("sitemap.xml")).filter((name) => name === "url");
    const pages = [...texts.keys()].filter((path) => path.endsWith(".html") && path !== "404.html");
    expect(urls.length).toBe(pages.length);
    expect(page("robots.txt")).toContain(`Sitemap: ${address}sitemap.xml`);
  });

  test("paints its cards the same every time, in the size that is said", () => {
    const card = files.find(({ path }) => path === "fasit/kort/forside.png");
    const bytes = Buffer.from(card?.bytes ?? new Uint8Array());
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(bytes.length).toBeGreaterThan(5_000);
    const again = publishSite(placed, {
      assets: loadSiteAssets(),
      mode: "published",
      ...(paint === undefined ? {} : { paintCard: paint }),
    }).value.find(({ path }) => path === "fasit/kort/forside.png");
    expect(bytes.equals(again?.bytes ?? new Uint8Array())).toBe(true);
  });
});

test.each([
  ["no address", report, "published"],
  ["a draft", placed, "draft"],
] as const)("with %s, nothing points into the world", (_, what, mode) => {
  const made = publishSite(what, { assets: loadSiteAssets(), mode }).value;
  expect(made.map(({ path }) => path).filter((path) => /feed|sitemap|robots|kort/.test(path))).toEqual([]);
  for (const { path, bytes } of made)
    if (path.endsWith(".html"))
      expect(new TextDecoder().decode(bytes), path).not.toMatch(/canonical|og:|ld\+json/);
});

test("a long heading is broken at words, and cut where there is no room", () => {
  expect(textLines("Et rekordår", 76, 3)).toEqual(["Et rekordår"]);
  const lines = textLines("ord ".repeat(80), 76, 3);
  expect(lines.length).toBe(3);
  expect(lines.at(-1)).toMatch(/ord…$/);
});
