// node bench/saft.js [--megabytes 1000] [--lines] [--scattered]
// A generated SAF-T file through the warehouse, in a process of its own: time, and the most memory it ever held (the
// kernel's own count). With --lines the source line of every posting is kept, as a build does.
import { spawnSync } from "node:child_process";
import { createWriteStream } from "node:fs";
import { mkdir, mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { drawSaft, saftTotals } from "./generate-saft.js";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const { values: options } = parseArgs({
  options: {
    megabytes: { type: "string", default: "1000" },
    lines: { type: "boolean", default: false },
    scattered: { type: "boolean", default: false },
  },
});
const seed = 20251;
const bytes = Number(options.megabytes) * 1_000_000;

const measured = `import { openWarehouse } from "./src/warehouse/open.ts";
import { sourceSchema } from "./src/sources/mapping.ts";
const [folder, lines] = process.argv.slice(2);
const source = sourceSchema.parse({ kind: "saf-t", file: "ledger.xml",
  columns: { konto: "AccountID", ansvar: "Analysis:AV", tjeneste: "Analysis:FU", prosjekt: "Analysis:PR" } });
const started = performance.now();
const { value, findings } = await openWarehouse({ folder, sources: [source], entity: "x", lines: lines === "true" });
const seconds = (performance.now() - started) / 1000;
const peakMegabytes = process.resourceUsage().maxRSS / 1024;
const cells = await value.warehouse.cells([]);
const debit = cells.reduce((sum, cell) => sum + (cell.ore > 0n ? cell.ore : 0n), 0n);
const { rows: grain } = (await value.warehouse.query("SELECT count(*) AS value FROM ledger", undefined, value.warehouse.points[0])).value;
console.log(JSON.stringify({ seconds, cells: Number(grain[0][0]), debit: String(debit), rows: value.warehouse.sources[0]?.rows,
  findings: findings.map((one) => one.code), peakMegabytes }));
value.warehouse.close();`;

const folder = await mkdtemp(join(tmpdir(), "fasit-saft-bench-"));
try {
  await pipeline(
    Readable.from(drawSaft(bytes, seed, options.scattered)),
    createWriteStream(join(folder, "ledger.xml")),
  );
  const { size } = await stat(join(folder, "ledger.xml"));
  const cache = join(root, "node_modules", ".cache", "fasit-bench");
  await mkdir(cache, { recursive: true });
  const outfile = join(cache, "saft.mjs");
  await build({
    stdin: { contents: measured, resolveDir: root },
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    outfile,
    logLevel: "error",
  });
  const run = spawnSync(process.execPath, [outfile, folder, String(options.lines)], { encoding: "utf8" });
  if (run.status !== 0) throw new Error(run.stderr);
  const answer = JSON.parse(run.stdout);
  const expected = saftTotals(bytes, seed, options.scattered);
  if (answer.debit !== String(expected.debit) || answer.rows !== expected.lines || answer.findings.length > 0)
    throw new Error(`wrong: ${run.stdout} (expected ${expected.debit}, ${expected.lines} lines)`);
  console.log(
    `${(size / 1e6).toFixed(0)} MB, ${answer.rows} lines → ${answer.cells} cells: ${answer.seconds.toFixed(1)} s, ` +
      `${(size / 1e6 / answer.seconds).toFixed(0)} MB/s, peak ${answer.peakMegabytes.toFixed(0)} MB`,
  );
} finally {
  await rm(folder, { recursive: true, force: true });
}
