/** Media types of what a site holds, by the end of the path. */
const types: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  mjs: "text/javascript; charset=utf-8",
  json: "application/json; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  txt: "text/plain; charset=utf-8",
  md: "text/markdown; charset=utf-8",
  xml: "application/xml; charset=utf-8",
  svg: "image/svg+xml",
  png: "image/png",
  jpg: "image/jpeg",
  webp: "image/webp",
  ico: "image/x-icon",
  woff2: "font/woff2",
  woff: "font/woff",
  pdf: "application/pdf",
  wasm: "application/wasm",
  parquet: "application/vnd.apache.parquet",
};

const packed = new Set(["png", "jpg", "webp", "woff2", "woff", "pdf", "parquet"]);

function ending(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1).toLowerCase();
}

export function contentType(path: string): string {
  return types[ending(path)] ?? "application/octet-stream";
}

/** Is there anything to win by compressing it? */
export function isCompressible(path: string): boolean {
  return !packed.has(ending(path));
}
