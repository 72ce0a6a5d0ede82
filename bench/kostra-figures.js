/**
 * How long `fasit kostra figures` takes, start-up included: SSB's tables for 2015 as they are, and the same
 * postings given to as many invented regions as there are municipalities.
 *
 *   node bench/kostra-figures.js [FACTS]     FACTS defaults to ../shared/facts/kostra/ssb-hierarchies/2015
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const facts = process.argv[2] ?? join(root, "../shared/facts/kostra/ssb-hierarchies/2015");
const work = mkdtempSync(join(tmpdir(), "fasit-bench-"));

/** The whole process, some times: milliseconds, ascending. */
function timed(folder, rounds) {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(root, "bin/fasit.js"), "kostra", "figures", folder, "--out", join(work, "out.csv")],
      { encoding: "utf8" },
    );
    if (status !== 0) throw new Error(stderr);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b);
}

function report(name, times) {
  const rows = readFileSync(join(work, "out.csv"), "utf8").split("\n").length - 2;
  const [median, least, most] = [times[Math.floor(times.length / 2)], times[0], times.at(-1)].map(Math.round);
  console.log(`${name}: ${median} ms (${least}–${most}), ${rows} figures`);
}

try {
  report("2015, 6 regions", timed(facts, 5));
  const country = join(work, "country");
  cpSync(facts, country, { recursive: true });
  for (const file of ["data.csv", "data_saer.csv"]) {
    const [header, ...lines] = readFileSync(join(facts, file), "utf8").trimEnd().split("\n");
    const oslo = lines.filter((line) => line.includes('"0301"'));
    const regions = Array.from({ length: 428 }, (_, i) => String(101 + i).padStart(4, "0"));
    const all = regions.flatMap((region) => oslo.map((line) => line.replace('"0301"', `"${region}"`)));
    writeFileSync(join(country, file), `${[header, ...all].join("\n")}\n`);
  }
  report("the same for 428 regions (invented)", timed(country, 3));
} finally {
  rmSync(work, { recursive: true, force: true });
}
