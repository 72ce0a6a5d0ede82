#!/usr/bin/env node
// Runs the built command line. In a clone that has not been built yet, builds it first.
import { existsSync } from "node:fs";

const built = new URL("../dist/cli/main.js", import.meta.url);
const script = new URL("../scripts/build.js", import.meta.url);
if (!existsSync(built)) {
  if (!existsSync(script)) {
    process.stderr.write("fasit: dist/ is missing from this installation; install it again.\n");
    process.exit(70);
  }
  try {
    const { build } = await import(script.href);
    await build();
  } catch {
    process.stderr.write("fasit: this clone has not been built, and cannot be. Run «npm install» first.\n");
    process.exit(70);
  }
}

// A reader that stops reading (`fasit check | head`) is not an error of ours.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });

const { main } = await import(built.href);
process.exitCode = await main(process.argv.slice(2));
