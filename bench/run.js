// npm run bench [-- --lines 1000000,10000000] [--rounds 5]
// Loading a ledger, all its cells and all its statements, beside bare DuckDB doing read_csv and the same GROUP BY on the same
// file in the same process, turn by turn. Prints medians and their ratio; ratios travel, times do not.
import { createWriteStream, existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, stat } from "node:fs/promises";
import { cpus, tmpdir, totalmem } from "node:os";
import { dirname, join, resolve } from "node:path";
import { finished } from "node:stream/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { DuckDBInstance } from "@duckdb/node-api";
import { build } from "esbuild";
import { drawLedger } from "./generate.js";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const { values: options } = parseArgs({
  options: {
    lines: { type: "string", default: "1000000,10000000" },
    rounds: { type: "string", default: "5" },
  },
});
const rounds = Number(options.rounds);

/** The warehouse as it stands in src/, bundled where its packages can be found. */
async function bundledWarehouse() {
  const folder = join(root, "node_modules", ".cache", "fasit-bench");
  await mkdir(folder, { recursive: true });
  const outfile = join(folder, "warehouse.mjs");
  await build({
    stdin: {
      contents: `export { openWarehouse } from "./src/warehouse/open.ts";
        export { sourceSchema } from "./src/sources/mapping.ts";
        export { collapseCells } from "./src/kostra/ledger.ts";
        export { layoutsFor } from "./src/statements/layouts.ts";
        export { computeStatement } from "./src/statements/compute.ts";`,
      resolveDir: root,
    },
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    outfile,
    logLevel: "error",
  });
  return import(pathToFileURL(outfile).href);
}

function median(times) {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

async function timed(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function bare(path, keys, amount, more) {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  await connection.run(`CREATE TEMP TABLE grouped AS SELECT ${keys}, sum(TRY_CAST(${amount} AS BIGINT)), count(*)
    FROM read_csv('${path}', delim = ';', header = true, all_varchar = true ${more}) GROUP BY ${keys}`);
  connection.closeSync();
  instance.closeSync();
}

const { collapseCells, computeStatement, layoutsFor, openWarehouse, sourceSchema } = await bundledWarehouse();

/** Every statement of the ledger's year; answers how many lines they have, so that the work is really done. */
function statements(cells, { year, version }) {
  const request = {
    entity: "bench",
    columns: [{ year, version }],
    internalTrade: "excluded",
    areaNames: new Map(),
  };
  const summed = collapseCells(cells, ["kontoklasse", "art", "area"]);
  const made = layoutsFor(year).map((layout) => computeStatement(layout, summed, request).value);
  return made.reduce((sum, { lines }) => sum + lines.length, 0);
}

async function ours(folder, source, lines) {
  const { value, findings } = await openWarehouse({ folder, sources: [source], entity: "bench", lines });
  const cells = await value.warehouse.cells([]);
  const errors = findings.filter((one) => one.severity === "error").length;
  const lineCount = statements(cells, source.amounts[0]);
  if (cells.length === 0 || lineCount === 0 || errors > 0)
    throw new Error(`the bench ledger gave ${cells.length} cells, ${lineCount} lines, ${errors} errors`);
  value.warehouse.close();
}

async function compare(name, folder, source, bareQuery, count) {
  const times = { fasit: [], traced: [], bare: [] };
  await ours(folder, source, false);
  for (let round = 0; round < count; round += 1) {
    times.bare.push(await timed(bareQuery));
    times.fasit.push(await timed(() => ours(folder, source, false)));
    if (round < 1) times.traced.push(await timed(() => ours(folder, source, true)));
  }
  const [fasit, plain] = [median(times.fasit), median(times.bare)];
  const { size } = await stat(join(folder, source.file));
  const ms = (time) => `${Math.round(time)} ms`;
  const range = (list) => `${Math.round(Math.min(...list))}–${Math.round(Math.max(...list))}`;
  console.log(
    `| ${name} | ${(size / 1e6).toFixed(1)} MB | ${ms(fasit)} (${range(times.fasit)}) | ${ms(plain)} (${range(times.bare)}) | ${(fasit / plain).toFixed(2)} | ${ms(times.traced[0])} |`,
  );
}

const gib = (totalmem() / 2 ** 30).toFixed(0);
console.log(
  `Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model ?? "unknown"}), ${gib} GiB\n`,
);
console.log(
  `Load, all cells and all statements; median of ${rounds} (range), turn by turn with bare DuckDB.\n`,
);
console.log("| ledger | size | fasit | bare DuckDB | ratio | fasit with source lines (1 run) |");
console.log("| --- | --- | --- | --- | --- | --- |");

const archive = resolve(
  root,
  "..",
  "shared",
  "data",
  "open-budgets",
  "stavanger",
  "budsjett",
  "2016",
  "drift",
);
if (existsSync(archive)) {
  const source = sourceSchema.parse({
    kind: "ledger",
    file: "dataset.csv",
    columns: { konto: "art", tjeneste: "tjeneste_nr", ansvar: "ansvar", area: "virksomhetsomraade" },
    amounts: [{ column: "beloep", year: 2016, version: "opprinnelig-budsjett" }],
  });
  // Bare DuckDB must be told to take the 347 rows that have too many fields; so it drops their surplus.
  const query = () =>
    bare(
      join(archive, "dataset.csv"),
      "art, tjeneste_nr, ansvar, virksomhetsomraade",
      "beloep",
      ", ignore_errors = true",
    );
  await compare("Stavanger 2016, 11 130 lines", archive, source, query, rounds);
} else {
  console.log("| Stavanger 2016 | skipped: ../shared/data/open-budgets is not there | | | | |");
}

const folder = await mkdtemp(join(tmpdir(), "fasit-bench-"));
process.once("SIGINT", () => rm(folder, { recursive: true, force: true }).then(() => process.exit(130)));
try {
  for (const lines of options.lines.split(",").map(Number)) {
    const file = `ledger-${lines}.csv`;
    const output = createWriteStream(join(folder, file));
    for (const piece of drawLedger(lines, 20161231))
      if (!output.write(piece)) await new Promise((done) => output.once("drain", done));
    output.end();
    await finished(output);
    const source = sourceSchema.parse({
      kind: "ledger",
      file,
      columns: { konto: "konto", tjeneste: "tjeneste", ansvar: "ansvar", texts: { konto: "konto_tekst" } },
      amounts: [{ column: "belop", year: 2016, version: "regnskap" }],
    });
    const query = () => bare(join(folder, file), "konto, ansvar, tjeneste", "belop", "");
    await compare(
      `generated, ${lines.toLocaleString("nb").replaceAll("\u00a0", " ")} lines`,
      folder,
      source,
      query,
      lines > 2e6 ? Math.min(rounds, 3) : rounds,
    );
    await rm(join(folder, file));
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
