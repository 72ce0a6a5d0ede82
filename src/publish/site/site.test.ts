import { beforeAll, describe, expect, test } from "vitest";
import { report, statement } from "../../../test/fixtures/report/checked-report.ts";
import { openData as data } from "../../../test/fixtures/report/open-data.ts";
import { languages } from "../../base/language.ts";
import { kroner } from "../../base/ore.ts";
import type { OutputFile } from "../checked-report.ts";
import { loadSiteAssets, type SiteAssets } from "./assets.ts";
import { publishSite } from "./site.ts";

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

function textsOf(files: readonly OutputFile[]): ReadonlyMap<string, string> {
  return new Map(files.map(({ path, bytes }) => [path, decoder.decode(bytes)]));
}

let assets: SiteAssets;
let files: readonly OutputFile[];
let texts: ReadonlyMap<string, string>;
const page = (path: string): string => texts.get(path) ?? "";
const htmlPages = (): readonly (readonly [string, string])[] =>
  [...texts].filter(([path]) => path.endsWith(".html"));

beforeAll(() => {
  assets = loadSiteAssets();
  files = publishSite(report, { assets, mode: "published", data }).value;
  texts = textsOf(files);
});

describe("the site", () => {
  test("is the same bytes every time", () => {
    const again = publishSite(report, {
      assets: loadSiteAssets(),
      mode: "published",
      data,
    }).value;
    expect(again.map(({ path }) => path)).toEqual(files.map(({ path }) => path));
    for (const [index, file] of again.entries())
      expect(Buffer.from(file.bytes).equals(files[index]?.bytes ?? new Uint8Array())).toBe(true);
  });

  test("has no link that leads nowhere", () => {
    for (const [path, text] of htmlPages())
      for (const [, href = ""] of text.matchAll(/(?:href|src)="([^"]*)"/g)) {
        if (/^(https?:|data:|mailto:)/.test(href)) continue;
        expect(href, path).not.toMatch(/^\//);
        const url = new URL(href, `https://x/${path}`);
        const target = decodeURIComponent(url.pathname.slice(1));
        expect(texts.has(target), `${path} → ${href}`).toBe(true);
        const anchor = decodeURIComponent(url.hash.slice(1));
        if (anchor !== "") expect(page(target), `${path} → ${href}`).toContain(`id="${anchor}"`);
      }
  });

  test("has no inline script, style or handler, and each id once", () => {
    for (const [path, text] of htmlPages()) {
      expect(text, path).not.toMatch(
        /<script(?![^>]* src=|[^>]* type="application\/ld\+json")|<style|\sstyle="|\son[a-z]+="|javascript:/i,
      );
      const ids = [...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size, path).toBe(ids.length);
    }
  });

  test("shows text from outside as text", () => {
    const figure = page("tall/netto-driftsresultat/index.html");
    expect(figure).toContain("Fastlønn &lt;script&gt;");
    expect(page("tall/ekstra-moter/index.html")).toContain("=2+5 &lt;b&gt;Budsjett&lt;/b&gt;");
  });

  test("the rows' file sums to the figure, and runs no formula", () => {
    const csv = page("tall/netto-driftsresultat/rader.csv");
    const lines = csv
      .slice(1)
      .trimEnd()
      .split("\r\n")
      .map((line) => line.split(";"));
    const column = lines[0]?.indexOf("bidrag_til_tallet") ?? -1;
    const sum = lines
      .slice(1)
      .reduce((total, cells) => total + BigInt((cells[column] ?? "").replace(",", "")), 0n);
    expect(sum).toBe(kroner(421_004_312));
    expect(csv).not.toMatch(/(^|;)"?[=@]/m);
  });

  test("a table names its columns and rows, keeps its alignment and scrolls by itself", () => {
    const chapter = page("kapittel/ny-kommune/index.html");
    expect(chapter).toContain(
      '<div class="scroll prose-table" role="group" aria-label="Tabell: Folkevalde organ" tabindex="0"><table',
    );
    expect(chapter).toContain('<thead><tr><th scope="col">Folkevalde organ</th><th scope="col" class="num">');
    expect(chapter).toContain('<tr><th scope="row">Granli</th><td class="num"><span class="bound"><a');
    expect(chapter).toContain('<td class="mid"><em>ni</em></td>');
    expect(chapter).toContain('<td class="num">1 | 2</td>');
    expect(chapter).not.toContain("<b>5");
  });

  test("an answer key stands beside the paragraph it vouches for, with words for each mark", () => {
    const chapter = page("kapittel/okonomi/index.html");
    const [, after = ""] = chapter.split("trakk opp.</p>");
    expect(after).toMatch(/^<aside class="fasit" role="note"/);
    expect(after).toMatch(
      /<span class="ds-sr-only">stemmer: <\/span><div><span class="what"><b>421\u00a0004\u00a0312\u00a0kr<\/b>/,
    );
    expect(chapter).toContain(
      "<strong>Ikke dokumentert.</strong> Lånegjelden for årene før 2017 er ikke publisert.",
    );
  });

  test("a value of another version leads to its own page", () =>
    expect(page("kapittel/okonomi/index.html")).toContain(
      'href="../../tall/netto-driftsresultat/2017-regulert-budsjett/index.html"',
    ));

  test("a figure that is asked to write itself does", () =>
    expect(page("kapittel/okonomi/index.html")).toMatch(
      /skrevet av Fasit er <span class="bound"><a [^>]*>421 millioner kroner<\/a>/,
    ));

  test("made-up data are said to be so on every page that shows them", () => {
    for (const path of [
      "index.html",
      "om/index.html",
      "tall/index.html",
      "tall/netto-driftsresultat/index.html",
      "oppstillinger/okonomisk-oversikt-drift/index.html",
    ])
      expect(page(path), path).toContain("Konstruerte data");
  });

  test("a chapter says its language where it differs from the site's", () => {
    expect(page("kapittel/ny-kommune/index.html")).toContain('<html lang="nb"');
    expect(page("kapittel/ny-kommune/index.html")).toContain('<article lang="nn">');
  });

  test("a draft shows its findings at the sentence; a published report does not", () => {
    const draft = textsOf(publishSite(report, { assets, mode: "draft", data }).value);
    expect(draft.get("kapittel/okonomi/index.html")).toMatch(/<li class="finding"[^>]*><p><b>FAS6004<\/b>/);
    for (const [path, text] of htmlPages()) expect(text, path).not.toContain("FAS6004");
  });

  test.each(languages)("has all its own words in %s", (language) => {
    const site = textsOf(
      publishSite({ ...report, meta: { ...report.meta, language } }, { assets, mode: "draft", data }).value,
    );
    for (const [path, text] of site)
      if (path.endsWith(".html")) expect(text, path).not.toMatch(/undefined|\[object/);
    expect(site.get("index.html")).toContain(`<html lang="${language}"`);
  });

  test("the manifest has every file but itself", () => {
    const manifest = JSON.parse(page("manifest.json")) as {
      readonly outputs: readonly { readonly file: string }[];
    };
    expect(manifest.outputs.map(({ file }) => file)).toEqual(
      files.map(({ path }) => path).filter((path) => path !== "manifest.json"),
    );
  });
});

describe("what a publisher must say", () => {
  const codes = (changed: Partial<typeof report>): readonly string[] =>
    publishSite({ ...report, ...changed }, { assets, mode: "published", data }).findings.map(
      ({ code }) => code,
    );

  test("a good report has no findings", () => expect(codes({})).toEqual([]));

  test("FAS6001: a name that cannot be an address gets no page", () => {
    const bad = { ...statement, id: "../ute" };
    expect(codes({ statements: [statement, bad] })).toEqual(["FAS6001"]);
  });

  test("FAS6002: two chapters with one address", () =>
    expect(codes({ chapters: [...report.chapters, ...report.chapters.slice(1)] })).toEqual(["FAS6002"]));

  test("FAS6003: a highlight without a figure", () =>
    expect(codes({ meta: { ...report.meta, highlights: [{ figure: "finnes-ikke", caption: "" }] } })).toEqual(
      ["FAS6003"],
    ));

  test("FAS6004: a block with nothing to show", () => expect(codes({ areas: [] })).toEqual(["FAS6004"]));

  test("FAS6005: rows that do not sum to their figure", () => {
    const figure = report.figures.get("drift/skatt");
    if (figure === undefined) throw new Error("the fixture lacks drift/skatt");
    const changed = { ...figure, rows: figure.rows.slice(1) };
    expect(codes({ figures: new Map([...report.figures, ["drift/skatt", changed]]) })).toEqual(["FAS6005"]);
  });
});
