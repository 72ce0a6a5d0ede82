// The layers of the house (.dependency-cruiser.cjs), checked so that the check itself cannot fail in
// silence: as many modules must have been read as there are files, and a planted bad import must be caught.
import { readdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { cruise } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";

const root = fileURLToPath(new URL("..", import.meta.url));
const config = createRequire(import.meta.url)("../.dependency-cruiser.cjs");

async function violationsOf(base, rules) {
  const options = { ...config.options, baseDir: base, ruleSet: { forbidden: rules }, validate: true };
  const tsConfig = extractTSConfig(join(root, "tsconfig.json"));
  const { output } = await cruise(["src"], options, undefined, { tsConfig });
  return { modules: output.modules, violations: output.summary.violations };
}

async function countSources(folder) {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts")).length;
}

/** Problems as lines; none when the layers hold and the check has shown that it works. */
export async function checkLayers() {
  const problems = [];
  const files = await countSources(join(root, "src"));
  const house = await violationsOf(root, config.forbidden);
  const read = house.modules.filter((module) => /^src\/.*\.ts$/.test(module.source)).length;
  if (read < files) problems.push(`read ${read} modules, but src/ has ${files} .ts files`);
  for (const one of house.violations) problems.push(`${one.rule.name}: ${one.from} → ${one.to}`);

  const planted = await violationsOf(join(root, "test/layers"), config.forbidden);
  for (const name of ["base-looks-up", "controls-looks-up", "files-at-the-edge", "front-door", "no-cycles"])
    if (!planted.violations.some((one) => one.rule.name === name))
      problems.push(`the bad import planted in test/layers/ for ${name} was not caught`);
  return { problems, read };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  process.chdir(dirname(fileURLToPath(new URL("../package.json", import.meta.url))));
  const { problems, read } = await checkLayers();
  for (const problem of problems) console.error(`layers: ${problem}`);
  if (problems.length === 0) console.log(`layers: ${read} modules read, every import goes down`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
