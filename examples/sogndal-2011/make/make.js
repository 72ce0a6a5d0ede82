/**
 * Makes examples/sogndal-2011/sources: `node examples/sogndal-2011/make/make.js [OUT-DIR]`.
 *
 * Reads the public data set beside the repository (../shared/data/open-budgets: Sogndal kommune,
 * budsjett 2013, driftsbudsjett; archived at github.com/datahotellet/dataset-archive) and carries it in
 * KOSTRA form: the sum of each kontoklasse × art × funksjon, in whole kroner as in the source. The
 * municipality's own units, texts and detail digits are left behind.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const source = fileURLToPath(
  new URL(
    "../../../../shared/data/open-budgets/sogndal/budsjett-2013/driftsbudsjett/dataset.csv",
    import.meta.url,
  ),
);
const columns = /** @type {const} */ (["rekneskap_2011", "budsjett_2012", "budsjett_2013"]);

/** Whole kroner with a space every three digits. @param {string} text */
function wholeKroner(text) {
  const plain = text.replaceAll(/\s/g, "");
  if (!/^-?\d+$/.test(plain)) throw new Error(`not whole kroner: ${text}`);
  return Number(plain);
}

/**
 * The data set → one line per kontoklasse, art and funksjon, ordered by them; lines of 0 are left out.
 * @param {string} text UTF-8 with BOM, semicolons, no quoted separators
 */
export function kostraForm(text) {
  const [headerLine = "", ...lines] = text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .filter(Boolean);
  const header = headerLine.split(";");
  const at = (/** @type {string[]} */ cells, /** @type {string} */ name) => cells[header.indexOf(name)] ?? "";
  /** @type {Map<string, number[]>} */
  const sums = new Map();
  for (const line of lines) {
    const cells = line.split(";");
    if (cells.length !== header.length)
      throw new Error(`${cells.length} cells where ${header.length} were expected`);
    const konto = at(cells, "konto");
    const key = [konto.slice(0, 1), konto.slice(1, 4), at(cells, "tjeneste").slice(0, 3)].join(";");
    const before = sums.get(key) ?? columns.map(() => 0);
    sums.set(
      key,
      columns.map((column, index) => (before[index] ?? 0) + wholeKroner(at(cells, column))),
    );
  }
  const rows = [...sums]
    .filter(([, amounts]) => amounts.some((amount) => amount !== 0))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, amounts]) => [key, ...amounts].join(";"));
  return `${["kontoklasse;art;funksjon", ...columns].join(";")}\n${rows.join("\n")}\n`;
}

if (existsSync(source)) {
  const out = process.argv[2] ?? fileURLToPath(new URL("../sources/", import.meta.url));
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, "rekneskap-og-budsjett.csv"), kostraForm(readFileSync(source, "utf8")));
} else {
  console.log("Datasettet manglar: ../shared/data/open-budgets/sogndal. sources/ er som før.");
}
