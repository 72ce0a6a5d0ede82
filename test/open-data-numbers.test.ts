/**
 * Every number on the site that comes from data stands in the open data, at full precision, and is shown as they say:
 * all elements that carry a value, on every page of the examples, are held against what is read from the data files alone.
 */
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { exactDecimals, formatDate, formatDecimal, formatKr, formatQuantity } from "../src/base/format.ts";
import type { Language } from "../src/base/language.ts";
import { ore } from "../src/base/ore.ts";
import { magnitude, type Quantity } from "../src/base/quantity.ts";
import { parseDecimal, type Rational, rational } from "../src/base/rational.ts";
import { buildSite } from "../src/compile/build.ts";
import { figureSchema } from "../src/publish/opendata/figure-data.ts";
import type { LineageData } from "../src/publish/opendata/lineage-data.ts";
import { type QuantityData, quantityOf } from "../src/publish/opendata/quantity-data.ts";
import { csvCells } from "../src/publish/shared/csv.ts";

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const plain = (text: string): string =>
  text
    .replaceAll(/[\u00a0\s]+/g, " ")
    .replace(/^[+\u2212-]/, (sign) => (sign === "+" ? "" : "-"))
    .trim();

/** The inside of an element as text, without what is said to screen readers alone, and small notes. */
const textIn = (html: string): string =>
  plain(
    html
      .replaceAll(/<(span class="ds-sr-only"|small)[^>]*>.*?<\/(span|small)>/gs, "")
      .replaceAll(/<[^>]+>/g, "")
      .replaceAll("&amp;", "&")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"'),
  );

/** All that may be written of the values in the open data. */
class Said {
  readonly #texts = new Set<string>();
  readonly #cells = new Set<string>();
  readonly #language: Language;
  constructor(language: Language) {
    this.#language = language;
  }
  text(one: string): void {
    this.#texts.add(plain(one));
  }
  /** A number at every precision the site writes in: whole, thousands, millions, billions, some decimals. */
  number(value: Rational, isAmount: boolean): void {
    for (const divisor of isAmount ? [1n, 1_000n, 1_000_000n, 1_000_000_000n] : [1n])
      for (const decimals of [0, 1, 2, exactDecimals(value, 6)])
        this.text(formatDecimal(rational(value.n, value.d * divisor), decimals, this.#language));
    if (isAmount && (value.n * 100n) % value.d === 0n)
      this.text(formatKr(ore((value.n * 100n) / value.d), this.#language));
  }
  quantity(quantity: Quantity): void {
    if (quantity.kind === "absent") return;
    this.text(formatQuantity(quantity, this.#language));
    const size = magnitude(quantity);
    if (size !== undefined) this.number(size, quantity.kind === "amount");
    if (quantity.kind === "date") this.text(formatDate(quantity.iso, this.#language));
    if (quantity.kind === "series")
      for (const value of quantity.values) this.number(value, quantity.unit === "NOK");
    if (quantity.kind === "breakdown")
      for (const one of [
        quantity.total,
        quantity.remainder,
        ...quantity.contributions.map(({ value }) => value),
      ])
        this.quantity(one);
  }
  cell(text: string): void {
    if (this.#cells.has(text)) return;
    this.#cells.add(text);
    const value = parseDecimal(text.replace(",", "."));
    if (value === undefined) this.text(text);
    else this.number(value, /,\d\d$/.test(text));
    this.text(text);
    if (/^\d{4}(-\d\d){0,2}$/.test(text)) this.text(formatDate(text, this.#language));
  }
  /** The number alone, or with its noun or unit behind it. */
  has(text: string): boolean {
    if (this.#texts.has(text)) return true;
    return [...text.matchAll(/ (?!\d)/g)].some(({ index }) => this.#texts.has(text.slice(0, index)));
  }
}

function quantitiesIn(value: QuantityData, lineage: LineageData, said: Said): void {
  said.quantity(quantityOf(value));
  if (lineage.kind !== "components") return;
  for (const part of lineage.components) {
    said.quantity(quantityOf(part.value));
    if (part.lineage !== undefined) quantitiesIn(part.value, part.lineage, said);
  }
}

/** Elements whose text is a value; prose tables hold the author's own words. */
const carriers = [
  /<td[^>]*class="num[^"]*"[^>]*>(.*?)<\/td>/gs,
  /<p class="big">(.*?)<\/p>/gs,
  /<span class="amount">(.*?)<\/span>/gs,
  /<span class="what"><b>(.*?)<\/b>/gs,
  /<span class="tip"[^>]*>(.*?)<\/span>/gs,
  /<span class="n">(.*?)<\/span>/gs,
  /<text[^>]*class="(?:number|amount|under)[^"]*"[^>]*>(.*?)<\/text>/gs,
];

interface Built {
  readonly texts: ReadonlyMap<string, string>;
  readonly language: Language;
}

async function build(example: string): Promise<Built> {
  const folder = fileURLToPath(new URL(`../examples/${example}`, import.meta.url));
  const { compilation, outputs } = await buildSite({ folder, mode: "published" });
  const language = compilation.report?.meta.language ?? "nb";
  compilation.close();
  const isText = (path: string): boolean => /\.(html|json|csv)$/.test(path);
  return {
    language,
    texts: new Map(
      outputs.filter(({ path }) => isText(path)).map(({ path, bytes }) => [path, decoder.decode(bytes)]),
    ),
  };
}

/** Of ledger rows the amounts alone; there are a hundred thousand of them. */
function numbersOf(path: string, text: string): readonly string[] {
  const isLedger = /^tall\/.*rader\.csv$/.test(path) || path === "data/regnskap.csv";
  if (isLedger) return [...text.matchAll(/-?\d+,\d\d(?=;)/g)].map(([amount]) => amount);
  return csvCells(text)?.slice(1).flat() ?? [];
}

function readOpenData({ texts, language }: Built): Said {
  const said = new Said(language);
  for (const [path, text] of texts) {
    if (path.endsWith(".csv")) for (const cell of numbersOf(path, text)) said.cell(cell);
    if (!/^tall\/.*\.json$/.test(path)) continue;
    const json: unknown = JSON.parse(text);
    const { value, lineage, text: shown } = figureSchema.parse(json);
    said.text(shown[language]);
    quantitiesIn(value, lineage, said);
    const { series, ssb } = json as {
      readonly series: readonly { readonly value: QuantityData }[];
      readonly ssb?: { readonly lines: readonly { readonly amount: string }[] } & Readonly<
        Record<string, unknown>
      >;
    };
    for (const one of series) said.quantity(quantityOf(one.value));
    for (const amount of [
      ssb?.own,
      ssb?.ssb,
      ssb?.thousands,
      ssb?.rounding,
      ...(ssb?.lines ?? []).map((one) => one.amount),
    ]) {
      const read = typeof amount === "string" ? parseDecimal(amount) : undefined;
      if (read === undefined) continue;
      said.number(read, true);
      said.number(rational(-read.n, read.d), true);
    }
  }
  return said;
}

const builds = new Map<string, Promise<Built>>();
function built(example: string): Promise<Built> {
  const made = builds.get(example) ?? build(example);
  builds.set(example, made);
  return made;
}

describe.each(["asker-2017", "sogndal-2011"])("the numbers of %s", (example) => {
  test("are those of the open data, on every page", async () => {
    const site = await built(example);
    const said = readOpenData(site);
    const strange: string[] = [];
    let seen = 0;
    for (const [path, text] of site.texts) {
      if (!path.endsWith(".html") || /^(en|nn|nb)\//.test(path)) continue;
      const html = text.replaceAll(/<div class="scroll prose-table".*?<\/table>/gs, "");
      for (const pattern of carriers)
        for (const [, inside = ""] of html.matchAll(pattern)) {
          const shown = textIn(inside);
          if (!/\d/.test(shown)) continue;
          seen += 1;
          if (!said.has(shown)) strange.push(`${path}: ${shown}`);
        }
    }
    expect(seen).toBeGreaterThan(500);
    expect(strange).toEqual([]);
  }, 120_000);

  test("stand in the tables at full precision: each figure's page shows what data/tall.csv says of it", async () => {
    const { texts, language } = await built(example);
    const [head = [], ...rows] = csvCells(texts.get("data/tall.csv") ?? "") ?? [];
    const at = (name: string): number => head.indexOf(name);
    const pages = [...texts].flatMap(([path, text]) => {
      if (!/^tall\/.*\.json$/.test(path)) return [];
      const figure = figureSchema.parse(JSON.parse(text));
      const row = rows.find(
        (cells) =>
          cells[at("tall")] === figure.id &&
          cells[at("enhet")] === figure.entity &&
          cells[at("ar")] === String(figure.year) &&
          cells[at("versjon")] === figure.version,
      );
      return [{ figure, row }];
    });
    expect(pages).toHaveLength(rows.length);
    for (const { figure, row } of pages) {
      expect(row?.[at("tekst")], figure.page).toBe(figure.text[language]);
      if (figure.value.kind === "absent") continue;
      const big = /<p class="big">(.*?)<\/p>/s.exec(texts.get(figure.page) ?? "")?.[1] ?? "";
      expect(textIn(big), figure.page).toBe(plain(figure.text[language]));
    }
  }, 120_000);
});
