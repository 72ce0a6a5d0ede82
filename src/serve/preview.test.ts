import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fakeCompilation } from "../../test/fake-compilation.ts";
import { type Finding, finding } from "../base/finding.ts";
import { type Draft, type Preview, startPreview } from "./preview.ts";
import { scriptPath } from "./reload.ts";

let folder: string;
let draft: () => Promise<Draft>;
let built: boolean[];
let preview: Preview | undefined;

const wrong: Finding = finding("FAS1003", { file: "fasit.yaml", line: 2, column: 1 }, { problem: "<b>" });

function good(text: string): Draft {
  const bytes = new TextEncoder().encode(`<!doctype html><html><body><p>${text}</p></body></html>`);
  return { compilation: fakeCompilation(), findings: [], outputs: [{ path: "index.html", bytes }] };
}
const bad: Draft = {
  compilation: fakeCompilation({ report: false, findings: [wrong] }),
  findings: [wrong],
  outputs: [],
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "fasit-preview-"));
  built = [];
});
afterEach(async () => {
  await preview?.close();
  preview = undefined;
  await rm(folder, { recursive: true, force: true });
});

async function start(port = 0): Promise<Preview> {
  preview = await startPreview(folder, {
    port,
    make: () => draft(),
    onBuild: (one) => built.push(one.shown),
  });
  return preview;
}

async function page(): Promise<string> {
  return (await fetch(preview?.address ?? "")).text();
}

/** News as open pages hear it. */
async function* news(): AsyncGenerator<{ build: string; notice: string }> {
  const response = await fetch(new URL("__fasit/events", preview?.address));
  let text = "";
  for await (const chunk of response.body ?? []) {
    text += new TextDecoder().decode(chunk);
    for (let end = text.indexOf("\n\n"); end !== -1; end = text.indexOf("\n\n")) {
      const data = /^data: (.*)$/m.exec(text.slice(0, end))?.[1];
      text = text.slice(end + 2);
      if (data !== undefined) yield JSON.parse(data);
    }
  }
}

test("serves the draft with the script that reloads it, and nothing else added", async () => {
  draft = async () => good("en");
  await start();
  expect(await page()).toMatch(
    /<p>en<\/p><script src="\/__fasit\/preview\.js" data-build="[0-9a-f]{8}-1"><\/script><\/body>/,
  );
  const script = await fetch(new URL(scriptPath, preview?.address));
  expect(script.headers.get("content-type")).toContain("javascript");
});

test("a save builds again, and open pages hear which build to show", async () => {
  draft = async () => good("en");
  await start();
  const heard = news();
  const first = (await heard.next()).value;
  draft = async () => good("to");
  await writeFile(join(folder, "fasit.yaml"), "x");
  const second = (await heard.next()).value;
  expect(second?.build).not.toBe(first?.build);
  expect(await page()).toContain(`<p>to</p>`);
  expect(await page()).toContain(second?.build ?? "none");
  expect(built).toEqual([true, true]);
});

test("a change that cannot be built keeps the last good site and says so", async () => {
  draft = async () => good("en");
  await start();
  const heard = news();
  const first = (await heard.next()).value;
  draft = async () => bad;
  await writeFile(join(folder, "fasit.yaml"), "x");
  const second = (await heard.next()).value;
  expect(second?.build).toBe(first?.build);
  expect(second?.notice).toContain("fasit.yaml:2:1: FAS1003");
  expect(await page()).toContain("<p>en</p>");
  draft = async () => good("to");
  await writeFile(join(folder, "fasit.yaml"), "xy");
  expect((await heard.next()).value?.notice).toBe("");
});

test("with no site yet, the errors are the page, and it reloads when there is one", async () => {
  draft = async () => bad;
  await start();
  const heard = news();
  await heard.next();
  const response = await fetch(preview?.address ?? "");
  expect(response.status).toBe(404);
  const text = await response.text();
  expect(text).toContain("fasit.yaml:2:1: FAS1003");
  expect(text).toContain("&lt;b&gt;");
  expect(text).toContain(scriptPath);
  draft = async () => good("en");
  await writeFile(join(folder, "fasit.yaml"), "x");
  await heard.next();
  expect(await page()).toContain("<p>en</p>");
});

test("a taken port gives the next free one", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const taken = other.address();
  const port = typeof taken === "object" && taken !== null ? taken.port : 0;
  try {
    draft = async () => good("en");
    const { address } = await start(port);
    expect(address).not.toBe(`http://localhost:${port}/`);
    expect(await page()).toContain("<p>en</p>");
  } finally {
    other.close();
  }
});

test("a bug during a rebuild is not swallowed", async () => {
  draft = async () => good("en");
  const { failed } = await start();
  draft = async () => {
    throw new TypeError("a bug");
  };
  await writeFile(join(folder, "fasit.yaml"), "x");
  await expect(failed).rejects.toThrow("a bug");
});
