/** The report's own colour, arms, status and changes, on the pages that show them. */
import { describe, expect, test } from "vitest";
import { report } from "../../../test/fixtures/report/checked-report.ts";
import { claimRecord } from "../claim-record.ts";
import { loadSiteAssets } from "./assets.ts";
import { publishSite } from "./site.ts";

const assets = loadSiteAssets();
const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 4"/>');
const decoder = new TextDecoder();
const [first] = report.claims;
if (first === undefined) throw new Error("the fixture has no claims");
const now = claimRecord(first);

const files = publishSite(
  {
    ...report,
    presentation: {
      colour: "#0b4f6c",
      logo: { kind: "svg", bytes: svg, width: 3, height: 4 },
      feedback: "mailto:post@granli.example",
      status: { state: "approved", by: "kommunestyret", date: "2018-06-12" },
      accessibility: { tested: "2018-05-01", shortcomings: [] },
    },
  },
  {
    assets,
    mode: "published",
    changes: [{ kind: "verdict", before: { ...now, verdict: "undocumented" }, now }],
  },
).value;
const page = (path: string): string => decoder.decode(files.find((file) => file.path === path)?.bytes);

describe("a report with a presentation", () => {
  test("has its colour last in the stylesheet, and its arms as a file", () => {
    expect(page("fasit/site.css")).toMatch(/:root\{--brand:#0b4f6c;--brand-soft:#[0-9a-f]{6}\}\n$/);
    expect(page("fasit/logo.svg")).toContain("<svg");
    expect(page("om/index.html")).toContain(
      '<img class="logo" src="../fasit/logo.svg" alt="" width="30" height="40">',
    );
  });

  test("says who approved it, and when, on the front page", () =>
    expect(page("index.html")).toContain('data-state="approved">Vedtatt av kommunestyret 12. juni 2018</p>'));

  test("tells what has changed since then", () => {
    const about = page("om/index.html");
    expect(about).toContain("Endret siden vedtaket (1)");
    expect(about).toContain("ikke dokumentert · 421\u00a0004\u00a0312");
  });

  test("the accessibility statement says what the municipality has said, and what it has not", () => {
    const statement = page("tilgjengelighet/index.html");
    expect(statement).toContain("selv 1. mai 2018");
    expect(statement).toContain("Kommunen kjenner ingen brudd på kravene.");
    expect(statement).toContain("Kommunen har ikke oppgitt adressen");
    expect(statement).toContain('href="mailto:post@granli.example"');
  });

  test("a term is explained where it is first used, and again in the glossary", () => {
    const chapter = page("kapittel/okonomi/index.html");
    expect(chapter).toContain('<a class="term" href="../../ordliste/index.html#netto-driftsresultat"');
    expect(chapter.match(/ordliste\/index\.html#netto-driftsresultat/g)).toHaveLength(1);
    expect(page("ordliste/index.html")).toContain(
      '<dt id="netto-driftsresultat"><dfn>Netto driftsresultat</dfn></dt>',
    );
  });
});
