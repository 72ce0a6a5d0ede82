// Bundles src/ into dist/: the library (index.js), the command line (cli/main.js) and what they share.
// Packages go in, but for the engine; so does JSON. Files that have not changed are not touched, so a build beside a
// running program is safe. Also runs as npm's `prepare`, where the tools may not be installed.
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = join(root, "dist");

async function writeChanged(path, bytes) {
  const old = await readFile(path).catch(() => undefined);
  if (old?.equals(bytes)) return false;
  await mkdir(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}.tmp`;
  await writeFile(beside, bytes);
  await rename(beside, path);
  return true;
}

async function filesBelow(folder) {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found = entries.map((entry) =>
    entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)],
  );
  return (await Promise.all(found)).flat();
}

/** Answers how many files were made and how many of them changed. Throws when the source does not bundle. */
export async function build() {
  const esbuild = await import("esbuild");
  const { outputFiles } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: ["src/index.ts", "src/cli/main.ts"],
    outbase: "src",
    outdir: "dist",
    bundle: true,
    splitting: true,
    chunkNames: "shared/[name]-[hash]",
    // The engine, the typesetter, the search indexer and the card painter are native; the others go in, so that the command does not look for hundreds of files at start.
    external: ["@duckdb/*", "@myriaddreamin/*", "pagefind", "@resvg/*"],
    banner: {
      js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
    },
    format: "esm",
    platform: "node",
    target: "node20",
    loader: { ".json": "json" },
    sourcemap: true,
    charset: "utf8",
    write: false,
    logLevel: "error",
  });
  let changed = 0;
  // What others import comes first, so that an entry never points at a file that is not there yet.
  const ordered = outputFiles.toSorted(
    (a, b) => Number(b.path.includes("shared")) - Number(a.path.includes("shared")),
  );
  for (const file of ordered) if (await writeChanged(file.path, Buffer.from(file.contents))) changed += 1;
  const made = new Set(outputFiles.map((file) => file.path));
  const stale = (await filesBelow(dist)).filter((path) => !made.has(path) && !path.endsWith(".tmp"));
  await Promise.all(stale.map((path) => rm(path, { force: true })));
  return { files: outputFiles.length, changed };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const started = performance.now();
  const tools = await import("esbuild").then(
    () => true,
    () => false,
  );
  if (!tools) {
    console.log("build: esbuild is not installed (production install); dist/ is used as it is.");
  } else {
    try {
      const { files, changed } = await build();
      const ms = Math.round(performance.now() - started);
      console.log(`build: ${files} files in ${relative(root, dist)}/, ${changed} changed (${ms} ms)`);
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 1;
    }
  }
}
