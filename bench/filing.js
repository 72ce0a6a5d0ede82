// node bench/filing.js [--lines 1000,1000000] [--rounds 3]
// `fasit kostra check` as a person runs it, start-up included: time, processor time and peak memory of the whole process, for a filing
// with valid codes and for one where every line is wrong. The filings are drawn here, the same for the same size, and removed.
import { spawn } from "node:child_process";
import { createWriteStream } from "node:fs";
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { finished } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const { values: options } = parseArgs({
  options: {
    lines: { type: "string", default: "1000,1000000" },
    rounds: { type: "string", default: "3" },
  },
});

const { codes } = JSON.parse(await readFile(join(root, "src/kostra/data/filing-codes-2025.json"), "utf8"));
const of = (kind) =>
  codes.filter((one) => one.kind === kind && one.skjema.includes("0A")).map((one) => one.code);
const funksjoner = of("funksjon");
const arter = of("art");

/** Numbers from 0 to below `limit`, the same each time. */
function drawer(seed) {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % limit;
  };
}

async function drawFiling(path, lines, wrong) {
  const draw = drawer(lines);
  const out = createWriteStream(path);
  for (let line = 0; line < lines; line += 1) {
    const funksjon = wrong ? "999" : funksjoner[draw(funksjoner.length)];
    const art = arter[draw(arter.length)];
    const amount = (draw(2000) + 1) * (art >= "600" ? -1 : 1);
    const head = `0A${wrong ? 2024 : 2025} 420400${" ".repeat(18)}${draw(4) === 0 ? 0 : 1}`;
    if (!out.write(`${head}${funksjon.padEnd(4)}${art}${String(amount).padStart(9)}\n`))
      await new Promise((done) => out.once("drain", done));
  }
  out.end();
  await finished(out);
}

/** Milliseconds and peak memory of the process, in MB, and how long the answer is. */
function check(path, format) {
  const hook = `process.on("exit", () => process.stderr.write("maxRSS " + process.resourceUsage().maxRSS + " cpu " + (process.resourceUsage().userCPUTime + process.resourceUsage().systemCPUTime)));`;
  const args = ["--import", `data:text/javascript,${encodeURIComponent(hook)}`, join(root, "bin/fasit.js")];
  const asked = ["kostra", "check", path, "--skjema", "0A", "--year", "2025", "--region", "4204"];
  const started = performance.now();
  const child = spawn(process.execPath, [...args, ...asked, "--format", format]);
  let said = "";
  let answer = 0;
  child.stderr.on("data", (text) => {
    said += text;
  });
  child.stdout.on("data", (text) => {
    answer += text.length;
  });
  return new Promise((done) =>
    child.on("close", () =>
      done({
        ms: performance.now() - started,
        rss: Number(/maxRSS (\d+)/.exec(said)?.[1]) / 1024,
        cpu: Number(/cpu (\d+)/.exec(said)?.[1]) / 1e6,
        answer,
      }),
    ),
  );
}

const middle = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

const folder = await mkdtemp(join(tmpdir(), "fasit-bench-filing-"));
try {
  console.log("| filing | format | size | time, median (range) | processor time | peak memory | answer |");
  console.log("| --- | --- | --- | --- | --- | --- | --- |");
  for (const lines of options.lines.split(",").map(Number))
    for (const wrong of [false, true]) {
      const path = join(folder, "filing.txt");
      await drawFiling(path, lines, wrong);
      const size = ((await stat(path)).size / 1e6).toFixed(1);
      for (const format of ["text", "json"]) {
        const runs = [];
        for (let round = 0; round < Number(options.rounds); round += 1) runs.push(await check(path, format));
        const times = runs.map((one) => one.ms / 1000);
        const range = `${Math.min(...times).toFixed(1)}–${Math.max(...times).toFixed(1)}`;
        const rss = Math.max(...runs.map((one) => one.rss)).toFixed(0);
        console.log(
          `| ${lines} lines, ${wrong ? "every one wrong" : "valid codes"} | ${format} | ${size} MB | ${middle(times).toFixed(1)} s (${range}) | ${middle(runs.map((one) => one.cpu)).toFixed(1)} s | ${rss} MB | ${(runs[0].answer / 1e6).toFixed(1)} MB |`,
        );
      }
    }
} finally {
  await rm(folder, { recursive: true, force: true });
}
