/**
 * A site as the world meets it: below a path, with what can be compressed compressed, in a real Chromium.
 */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import type { Browser, BrowserContext, Page } from "playwright-core";
import type { OutputFile } from "../src/publish/checked-report.ts";

const types: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  css: "text/css",
  js: "text/javascript",
  json: "application/json",
  xml: "application/xml",
  csv: "text/csv",
  svg: "image/svg+xml",
  png: "image/png",
  woff2: "font/woff2",
  wasm: "application/wasm",
};
const isPacked = new Set(["png", "woff2", "pdf", "parquet", "xlsx"]);

export interface Served {
  readonly server: Server;
  /** Ends with a slash. */
  readonly root: string;
}

/** Served below `/rapport/2017/`, because that is how reports are published. */
export function serveFiles(outputs: readonly OutputFile[]): Promise<Served> {
  const files = new Map(outputs.map((file) => [file.path, file]));
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? "").split(/[?#]/)[0] ?? "").replace("/rapport/2017/", "");
    const bytes = files.get(path)?.bytes;
    const ending = path.split(".").at(-1) ?? "";
    const packed = bytes !== undefined && !isPacked.has(ending) ? gzipSync(bytes) : undefined;
    response.writeHead(bytes === undefined ? 404 : 200, {
      "content-type": types[ending] ?? "application/octet-stream",
      ...(packed === undefined ? {} : { "content-encoding": "gzip" }),
    });
    response.end(packed ?? bytes);
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      resolve({ server, root: `http://127.0.0.1:${port}/rapport/2017/` });
    });
  });
}

/** A fresh profile with one page, closed again whatever happens. */
export async function withPage<T>(
  browser: Browser,
  options: Parameters<Browser["newContext"]>[0],
  use: (page: Page, context: BrowserContext) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(options);
  try {
    return await use(await context.newPage(), context);
  } finally {
    await context.close();
  }
}
