// node bench/build.js [--pages 500] [--chapters 500] [--rounds 1] [--pdf]
// How long a large made-up report takes to build, whole processes with start-up included: cold, again with nothing changed, and after
// one changed paragraph; and the same change in a preview. Wall time, processor time and peak memory of each process, by the kernel's count,
// and the machine's load. The report and its site are made in a temporary folder and removed.
import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { startPreview } from "../dist/index.js";
import { writeReport } from "./generate-report.js";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const { values: options } = parseArgs({
  options: {
    pages: { type: "string", default: "500" },
    chapters: { type: "string", default: "500" },
    rounds: { type: "string", default: "1" },
    pdf: { type: "boolean", default: false },
  },
});

const hook = `process.on("exit", () => { const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage(); process.stderr.write("measured " + JSON.stringify({ rss: maxRSS / 1024, cpu: (userCPUTime + systemCPUTime) / 1e6 })); });`;

/** Runs `fasit` with the arguments and prints a row of the table. */
async function measured(name, args) {
  const started = performance.now();
  const child = spawn(
    process.execPath,
    ["--import", `data:text/javascript,${encodeURIComponent(hook)}`, join(root, "bin/fasit.js"), ...args],
    { stdio: ["ignore", "pipe", "pipe"] },
  );
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (text) => {
      said += text;
    });
  const code = await new Promise((done) => child.on("close", done));
  if (code !== 0) throw new Error(`${name} ended with ${code}:\n${said}`);
  const { rss, cpu } = JSON.parse(/measured (\{.*\})/.exec(said)[1]);
  row(name, performance.now() - started, cpu, rss);
}

function row(name, ms, cpu, rss) {
  const load = loadavg()[0].toFixed(1);
  console.log(
    `| ${name} | ${(ms / 1000).toFixed(2)} s | ${cpu.toFixed(2)} s | ${rss === undefined ? "" : `${rss.toFixed(0)} MB`} | ${load} |`,
  );
}

let changes = 0;

/** Changes one paragraph, differently each time. */
function change(file) {
  changes += 1;
  const text = readFileSync(file, "utf8");
  writeFileSync(
    file,
    text.replace(/og endte (?:til slutt )*på/, `og endte ${"til slutt ".repeat(changes)}på`),
  );
}

const folder = await mkdtemp(join(tmpdir(), "fasit-bench-build-"));
try {
  const report = join(folder, "rapport");
  const site = join(folder, "site");
  const chapter = join(report, "report/002-del-002.md");
  writeReport(report, { pages: Number(options.pages), chapters: Number(options.chapters) });
  console.log("| what | time | processor time | peak memory | load |\n| --- | --- | --- | --- | --- |");
  for (let round = 0; round < Number(options.rounds); round += 1) {
    await rm(site, { recursive: true, force: true });
    await measured("`fasit check`", ["check", report]);
    await measured("cold build, no PDF", ["build", report, "--no-pdf", "--out", site]);
    await measured("build again, nothing changed", ["build", report, "--no-pdf", "--out", site]);
    change(chapter);
    await measured("build after one changed paragraph", ["build", report, "--no-pdf", "--out", site]);
    if (options.pdf)
      await measured("cold build with PDF", ["build", report, "--out", join(folder, "site-pdf")]);
    const asker = join(root, "examples/asker-2017");
    await measured("Asker, no PDF", ["build", asker, "--no-pdf", "--out", join(folder, `asker-${round}`)]);
    await measured("Asker with PDF", ["build", asker, "--out", join(folder, `asker-pdf-${round}`)]);
  }
  await previewed(report, chapter);
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** The first build of a preview, and those after a change, with the page that was changed fetched. */
async function previewed(report, chapter) {
  let heard = () => {};
  let cpu = process.cpuUsage();
  let name = "preview, first build";
  const onBuild = ({ durationMs }) => {
    const used = process.cpuUsage(cpu);
    row(name, durationMs, (used.user + used.system) / 1e6);
    heard();
  };
  const preview = await startPreview(report, { port: 0, onBuild });
  try {
    for (let n = 0; n < 4; n += 1) {
      name = "preview, after one changed paragraph";
      const built = new Promise((done) => {
        heard = done;
      });
      await new Promise((done) => setTimeout(done, 500));
      cpu = process.cpuUsage();
      change(chapter);
      await built;
      const started = performance.now();
      cpu = process.cpuUsage();
      const page = new URL("kapittel/del-002/", preview.address);
      await (await fetch(page, { headers: { connection: "close" } })).text();
      const used = process.cpuUsage(cpu);
      row("preview, the changed page fetched", performance.now() - started, (used.user + used.system) / 1e6);
    }
  } finally {
    await preview.close();
  }
}
