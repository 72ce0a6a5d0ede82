import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { report } from "../../../test/fixtures/report/checked-report.ts";
import { languages } from "../../base/language.ts";
import type { CheckedReport } from "../checked-report.ts";
import { loadPdfAssets } from "./assets.ts";
import { markAccessible } from "./conformance.ts";
import { type Drawn, makeBook } from "./make-book.ts";
import { publishPdf } from "./pdf.ts";
import { type PdfAssets, typeset } from "./typeset.ts";

/** A node of the structure tree as the independent reader gives it. */
interface Node {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Node[];
}

const figureAddress = (key: string): string => `tall/${key}/`;
let assets: PdfAssets;
let bytes: Uint8Array;
let pdf: PDFDocumentProxy;
let nodes: readonly Node[];

const draw = (): readonly Drawn[] => [
  {
    svg: '<svg xmlns="http://www.w3.org/2000/svg" width="560" height="90"><rect x="10%" y="20" width="50%" height="30"/></svg>',
    alt: "Netto driftsresultat i prosent: 2016 7,2 %; 2017 8,5 %",
    caption: "Netto driftsresultat i prosent",
    unit: "%",
  },
];
const make = (one: CheckedReport): Uint8Array =>
  publishPdf(one, {
    assets,
    path: "arsrapport.pdf",
    figureAddress,
    draw,
  }).bytes;
const openPdf = (data: Uint8Array): Promise<PDFDocumentProxy> =>
  getDocument({ data: data.slice(), verbosity: 0 }).promise;
const flat = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(flat)];

async function textOf(document: PDFDocumentProxy): Promise<string> {
  const pages: string[] = [];
  for (let page = 1; page <= document.numPages; page += 1) {
    const { items } = await (await document.getPage(page)).getTextContent();
    pages.push(items.map((item) => ("str" in item ? item.str : "")).join(" "));
  }
  return pages.join("\n").replaceAll(/\s+/g, " ");
}

beforeAll(async () => {
  assets = await loadPdfAssets();
  bytes = make(report);
  pdf = await openPdf(bytes);
  const pages = Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1));
  const trees = await Promise.all(pages.map(async (page) => (await page).getStructTree()));
  nodes = trees.flatMap((tree) => (tree === null ? [] : flat(tree as Node)));
}, 60_000);
afterAll(() => pdf.destroy());

describe("the PDF, seen by an independent reader", () => {
  test("says that it is PDF/UA-1 and PDF/A-2a, in the report's language, with its title shown", async () => {
    const { metadata, info } = await pdf.getMetadata();
    expect(metadata.get("pdfuaid:part")).toBe("1");
    expect([metadata.get("pdfaid:part"), metadata.get("pdfaid:conformance")]).toEqual(["2", "A"]);
    expect(info).toMatchObject({ Title: report.meta.title, Language: "nb-NO" });
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    expect(await pdf.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
  });

  test("has headings, lists, links, notes, and tables with heads of columns", () => {
    const roles = new Set(nodes.map(({ role }) => role));
    for (const role of ["H1", "H2", "P", "L", "LI", "Link", "Note", "Table", "TR", "TH", "TD", "TOC"])
      expect(roles, role).toContain(role);
  });

  test("every figure has words for those who do not see it", () => {
    const figures = nodes.filter(({ role }) => role === "Figure");
    expect(figures.length).toBeGreaterThanOrEqual(2);
    for (const node of figures) expect(node.alt).toMatch(/\p{L}.*\d/u);
  });

  test("has bookmarks for the chapters, and roman numbers before the first", async () => {
    const outline = await pdf.getOutline();
    expect(outline.map(({ title }) => title)).toEqual(
      expect.arrayContaining(report.chapters.map(({ title }) => title)),
    );
    const labels = await pdf.getPageLabels();
    expect(labels).toEqual(expect.arrayContaining(["i", "1", "2"]));
  });

  test("each bound phrase has a footnote with the exact value, and the figure stands at the end", async () => {
    const text = await textOf(pdf);
    expect(nodes.filter(({ role }) => role === "Note").length).toBe(report.claims.length);
    expect(text).toContain("421 004 312 kr");
    // The reader takes a hyphen for the end of a line.
    expect(text).toMatch(/tall\/netto.driftsresultat\//);
  });
});

describe("the PDF", () => {
  test("is the same bytes every time", () => {
    expect(Buffer.from(make(report)).equals(Buffer.from(bytes))).toBe(true);
  });

  test("shows text from outside as text, whatever it is in the typesetter's language", async () => {
    const hostile = '#import "x" $a$ = H _a_ \\ @b <c> #panic("x") ``` */';
    const document = await openPdf(make({ ...report, meta: { ...report.meta, lead: hostile } }));
    expect(await textOf(document)).toContain('#import "x" $a$ = H _a_ \\ @b <c> #panic("x")');
    await document.destroy();
  });

  test.each(languages)("is made in %s", async (language) => {
    const document = await openPdf(make({ ...report, meta: { ...report.meta, language } }));
    expect(await textOf(document)).toContain({ nb: "Innhold", nn: "Innhald", en: "Contents" }[language]);
    await document.destroy();
  });

  test("a drawing without words is refused", () => {
    const { book } = makeBook(report, { brand: "#00634a", figureAddress, draw: () => [] });
    const drawing = { file: "a.svg", alt: null as unknown as string, caption: "Uten ord", unit: "" };
    const [chapter] = book.chapters;
    if (chapter === undefined) throw new Error("the fixture has chapters");
    const broken = { ...book, chapters: [{ ...chapter, blocks: [{ kind: "drawing" as const, drawing }] }] };
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>';
    expect(() => typeset(broken, [{ name: "a.svg", content: svg }], assets)).toThrow(/alt/i);
  });

  test("a file that is not Typst's is refused, not marked", () => {
    expect(() => markAccessible(new TextEncoder().encode("%PDF-1.7\ntrailer\n%%EOF\n"))).toThrow(/lacks/);
  });
});
