/** Runs cases one after another and says so; whoever started it sees when one kills or hangs it. */
import { join } from "node:path";
import { fuzzTargets, runCase } from "./targets.ts";

const [folder = "", first = "0", wanted = ""] = process.argv.slice(2);
const targets = (await fuzzTargets(folder)).filter((target) => wanted === "" || target.name === wanted);
for (let seed = Number(first); ; seed += 1) {
  const target = targets[seed % targets.length];
  if (target === undefined) break;
  process.send?.({ begins: seed, target: target.name });
  const problem = await runCase(target, seed, join(folder, target.name));
  process.send?.({ ends: seed, target: target.name, problem, rss: process.memoryUsage.rss() });
}
