// Harms files of every format for a while and loads them: `npm run fuzz -- --minutes 10 [--seed N] [--target xlsx]`.
// The cases run in a process of their own, so that a crash or a hang is seen, counted and passed by. A
// case is its seed: `--seed N --target T` begins with it again.
import { fork } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "5" },
    seed: { type: "string", default: "1" },
    target: { type: "string", default: "" },
  },
});
const hangMs = 60_000;
const mostBytes = 1500 * 2 ** 20;
const root = fileURLToPath(new URL("..", import.meta.url));
const bundle = join(root, "node_modules/.cache/fasit-fuzz.mjs");
mkdirSync(join(bundle, ".."), { recursive: true });
await build({
  entryPoints: [join(root, "test/fuzz/child.ts")],
  bundle: true,
  platform: "node",
  format: "esm",
  packages: "external",
  outfile: bundle,
  logLevel: "error",
});

const folder = mkdtempSync(join(tmpdir(), "fasit-fuzz-"));
const until = performance.now() + Number(values.minutes) * 60_000;
const counts = new Map();
const problems = [];
let next = Number(values.seed);
let slowest = { ms: 0 };
let highest = 0;

/** One process's cases, until time is up or it ends. */
function run() {
  return new Promise((resolve) => {
    const child = fork(bundle, [folder, String(next), values.target], {
      stdio: ["ignore", "inherit", "pipe", "ipc"],
    });
    let running;
    let timer;
    let words = "";
    child.stderr.on("data", (text) => {
      words = (words + text).slice(-2000);
    });
    child.on("message", (told) => {
      clearTimeout(timer);
      if (told.begins !== undefined) {
        running = { seed: told.begins, target: told.target, from: performance.now() };
        timer = setTimeout(() => {
          problems.push({ ...running, problem: `hangs for ${hangMs} ms` });
          child.kill("SIGKILL");
        }, hangMs);
        return;
      }
      next = told.ends + 1;
      counts.set(told.target, (counts.get(told.target) ?? 0) + 1);
      const ms = performance.now() - running.from;
      if (ms > slowest.ms) slowest = { ...running, ms: Math.round(ms) };
      highest = Math.max(highest, told.rss);
      if (told.problem !== undefined) problems.push({ ...running, problem: told.problem });
      running = undefined;
      if (performance.now() > until) child.kill();
      else if (told.rss > mostBytes) child.kill();
    });
    child.on("exit", (code, signal) => {
      clearTimeout(timer);
      if (running !== undefined && performance.now() < until) {
        const isNoted = problems.at(-1)?.seed === running.seed;
        if (!isNoted) problems.push({ ...running, problem: `ended with ${signal ?? code}: ${words}` });
        next = running.seed + 1;
      } else if (running === undefined && code !== null && code !== 0) {
        problems.push({ seed: next, problem: `ended with ${code}: ${words}` });
        next += 1;
      }
      resolve();
    });
  });
}

while (performance.now() < until) await run();
rmSync(folder, { recursive: true, force: true });
for (const { seed, target, problem } of problems) console.error(`${target} --seed ${seed}: ${problem}\n`);
const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
console.log(
  `fuzz: ${total} cases (${[...counts].map(([name, count]) => `${name} ${count}`).join(", ")}), ${problems.length} problems; ` +
    `slowest ${slowest.ms} ms (${slowest.target} ${slowest.seed}), ${Math.round(highest / 2 ** 20)} MB`,
);
process.exitCode = problems.length > 0 || total === 0 ? 1 : 0;
