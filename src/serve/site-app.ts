/**
 * A static site over HTTP: pages at their folder's address, compressed where the browser takes it, and
 * nothing outside the site. It answers only requests addressed to this machine, so that a page elsewhere
 * cannot read an unpublished report through the visitor's browser.
 */
import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { Hono } from "hono";
import { contentType, isCompressible } from "./content-type.ts";
import type { SiteFiles } from "./site-files.ts";

const compress = promisify(gzip);

/** Below this, compressing makes a file larger or no smaller than a network packet. */
const smallestToCompress = 1024;

export interface SiteAppOptions {
  /** Asked for each request, so that a preview can change its site. */
  files(): SiteFiles;
  /** Changes an HTML page on its way out. */
  readonly page?: (html: string) => string;
  /** The page for an address that has none. */
  missing(path: string): string;
}

/** An app that answers only requests addressed to this machine. Everything is added to it. */
export function localApp(): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    if (!isThisMachine(c.req.header("host"))) return c.text("Forbidden", 403);
    await next();
    c.header("X-Content-Type-Options", "nosniff");
    c.header("Referrer-Policy", "no-referrer");
    return undefined;
  });
  return app;
}

/** Adds the site to a local app, last: it answers everything that is left. */
export function addSite(app: Hono, options: SiteAppOptions): void {
  app.on(["GET", "HEAD"], "*", async (c) => {
    const { pathname } = new URL(c.req.url);
    const found = await lookUp(options.files(), pathname);
    if (found?.redirect !== undefined) return c.redirect(found.redirect, 302);
    const html = found === undefined || found.path.endsWith(".html");
    const raw = found?.bytes ?? new TextEncoder().encode(options.missing(pathname));
    const bytes: Uint8Array =
      html && options.page !== undefined
        ? new TextEncoder().encode(options.page(new TextDecoder().decode(raw)))
        : raw;
    const path = found?.path ?? "404.html";
    const etag = `"${createHash("sha256").update(bytes).digest("hex").slice(0, 32)}"`;
    const headers: Record<string, string> = {
      "Content-Type": contentType(path),
      "Cache-Control": "no-cache",
      ETag: etag,
      Vary: "Accept-Encoding",
    };
    if (c.req.header("if-none-match") === etag) return new Response(null, { status: 304, headers });
    const packed = isCompressible(path) && bytes.length >= smallestToCompress && takesGzip(c.req.raw);
    const body: Uint8Array = packed ? await compress(bytes) : bytes;
    if (packed) headers["Content-Encoding"] = "gzip";
    headers["Content-Length"] = String(body.length);
    const status = found === undefined || found.path === "404.html" ? 404 : 200;
    return new Response(c.req.method === "HEAD" ? null : new Uint8Array(body), { status, headers });
  });
}

function isThisMachine(host: string | undefined): boolean {
  return /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i.test(host ?? "");
}

function takesGzip(request: Request): boolean {
  return (request.headers.get("accept-encoding") ?? "")
    .split(",")
    .some((one) => /^\s*(?:gzip|\*)\s*(?:;\s*q=(?!0(?:\.0*)?\s*$).*)?$/i.test(one));
}

interface Found {
  readonly path: string;
  readonly bytes: Uint8Array | undefined;
  readonly redirect?: string;
}

/** `/` and `/tall/x/` are index.html in their folder; `/tall/x` leads there; `/om` may also be om.html. */
async function lookUp(files: SiteFiles, address: string): Promise<Found | undefined> {
  const path = sitePath(address);
  if (path === undefined) return undefined;
  const tryPath = async (one: string): Promise<Found | undefined> => {
    const bytes = await files.read(one);
    return bytes === undefined ? undefined : { path: one, bytes };
  };
  if (path === "" || path.endsWith("/")) {
    const index = await tryPath(`${path}index.html`);
    if (index !== undefined) return index;
  } else {
    const file = await tryPath(path);
    if (file !== undefined) return file;
    const below = `${path}/index.html`;
    if ((await files.read(below)) !== undefined)
      return { path: below, bytes: undefined, redirect: `${address.slice(address.lastIndexOf("/") + 1)}/` };
    const page = await tryPath(`${path}.html`);
    if (page !== undefined) return page;
  }
  return tryPath("404.html");
}

/** The decoded path below the site; undefined for one that tries to leave it. */
export function sitePath(address: string): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(address);
  } catch {
    return undefined;
  }
  const parts = decoded.split("/").slice(1);
  const astray = parts.some((part) => part === ".." || part === "." || /[\\\0:]/.test(part));
  return astray || parts.slice(0, -1).includes("") ? undefined : parts.join("/");
}
