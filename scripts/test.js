// The one gate, and exactly what CI runs: build, types, lint, layers, code pages, hygiene, then every test,
// the browser's too. Each stage and each test counts; the last line is «N passed, N failed, N skipped».
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "./chromium.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const tool = (path) => join(root, "node_modules", path);
const stages = [
  { name: "build", args: ["scripts/build.js"] },
  { name: "types", args: [tool("typescript/bin/tsc"), "--noEmit"] },
  { name: "lint", args: [tool("@biomejs/biome/bin/biome"), "check", "--error-on-warnings", "."] },
  { name: "layers", args: ["scripts/layers.js"] },
  { name: "fonts", args: ["scripts/fonts.js", "--check"] },
  { name: "codes", args: ["scripts/codes.js", "--check"] },
  { name: "hygiene", args: ["scripts/hygiene.js"] },
];

/** Runs Node on `args`; the output is shown as it comes when `live`, else only when it fails. */
function run(args, { live = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ["ignore", live ? "inherit" : "pipe", live ? "inherit" : "pipe"],
      env: { ...process.env, ...env },
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (text) => {
        output += text;
      });
    child.on("error", (error) => resolve({ ok: false, output: `${output}${error.message}\n` }));
    child.on("close", (code) => resolve({ ok: code === 0, output }));
  });
}

async function runStage({ name, args }) {
  const started = performance.now();
  const { ok, output } = await run(args);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${ok ? "ok    " : "FAILED"} ${name} (${seconds} s)`);
  if (!ok) console.log(output.trimEnd().replaceAll(/^/gm, "       "));
  return ok;
}

/** Vitest with its counts; a run that gave no counts has failed. */
async function runTests(env) {
  const folder = await mkdtemp(join(tmpdir(), "fasit-test-"));
  const report = join(folder, "report.json");
  try {
    const args = [
      tool("vitest/vitest.mjs"),
      "run",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
      ...process.argv.slice(2),
    ];
    const { ok } = await run(args, { live: true, env });
    const counts = JSON.parse(await readFile(report, "utf8"));
    // A file that does not load has no tests to count, yet has failed.
    const broken = counts.testResults.filter(
      (file) => file.status === "failed" && file.assertionResults.length === 0,
    ).length;
    const failed = counts.numFailedTests + broken;
    return {
      passed: counts.numPassedTests,
      failed: ok ? failed : Math.max(failed, 1),
      skipped: counts.numPendingTests + counts.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const total = { passed: 0, failed: 0, skipped: 0 };
for (const stage of stages)
  if (await runStage(stage)) total.passed += 1;
  else total.failed += 1;

const browser = chromium();
console.log(browser.path === undefined ? `FAILED browser: ${browser.problem}` : "ok     browser found");
if (browser.path === undefined) total.failed += 1;
else total.passed += 1;

// A shell that asks for golden files to be written must not make a check pass.
const env = { CI: process.env.CI ?? "", FASIT_GOLDEN: "", NO_COLOR: "1", FORCE_COLOR: undefined };
const tests = await runTests(browser.path === undefined ? env : { ...env, CHROMIUM: browser.path });
for (const key of Object.keys(total)) total[key] += tests[key];

console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed === 0 ? 0 : 1;
