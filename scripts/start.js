// `npm start`: builds the Asker example, says what became of its claims, and serves the site.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "./build.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, "examples/asker-2017");
const port = Number(process.env.PORT ?? 4017);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`start: PORT is «${process.env.PORT}», which is not a port.`);
  process.exit(2);
}

await build();
const { main } = await import(new URL("../dist/cli/main.js", import.meta.url).href);
const { cliWords, serveFolder } = await import(new URL("../dist/index.js", import.meta.url).href);
const words = cliWords.nb;
const place = await mkdtemp(join(tmpdir(), "fasit-start-"));
const out = join(place, "site");
const clean = () => rm(place, { recursive: true, force: true });

const code = await main(["build", folder, "--out", out]);
if (code !== 0) {
  await clean();
  process.exit(code);
}
const server = await serveFolder(out, port);
console.log(`\n${words.serving(server.address)}\n${words.stopHint}`);
for (const signal of ["SIGINT", "SIGTERM"])
  process.once(signal, async () => {
    await server.close();
    await clean();
    console.log(`\n${words.stopped}`);
    process.exit(0);
  });
