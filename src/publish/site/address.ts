/**
 * Where each page lies, and the relative links between them: the site works from a folder, from
 * file:// and below any path, so no address begins with a slash and every link names its file.
 *
 * Layer: publish; pure.
 */

/** A path below the output folder with forward slashes: `tall/frie-inntekter/index.html`. */
export type Path = string;

export const frontPath: Path = "index.html";
export const figuresPath: Path = "tall/index.html";
export const statementsPath: Path = "oppstillinger/index.html";
export const aboutPath: Path = "om/index.html";
export const notFoundPath: Path = "404.html";
export const manifestPath: Path = "manifest.json";
export const pdfPath: Path = "arsrapport.pdf";
export const openDataPath: Path = "data/tall.json";
export const claimsDataPath: Path = "data/pastander.json";
export const stylesheetPath: Path = "fasit/site.css";
export const scriptPath: Path = "fasit/site.js";

export const chapterPath = (slug: string): Path => `kapittel/${slug}/index.html`;
/** `key` as figureKey makes it: another year's or version's value lies below the figure's own page. */
export const figurePath = (key: string): Path => `tall/${key.replace("@", "/")}/index.html`;
export const figureRowsPath = (key: string): Path => `tall/${key.replace("@", "/")}/rader.csv`;
export const statementPath = (id: string): Path => `oppstillinger/${id}/index.html`;
export const statementCsvPath = (id: string): Path => `oppstillinger/${id}/oppstilling.csv`;

/** May the name be a folder of the output? Words, digits, hyphens and dots inside; slashes (or @) between. */
export function isSafeName(name: string): boolean {
  return name.split(/[/@]/).every((part) => /^[\p{L}\p{N}_-]+(\.[\p{L}\p{N}_-]+)*$/u.test(part));
}

/** The link from one page to another: `../../tall/index.html#a`, percent-encoded. */
export function relativeHref(from: Path, to: Path, fragment?: string): string {
  const here = from.split("/").slice(0, -1);
  const there = to.split("/");
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared += 1;
  const up = here.slice(shared).map(() => "..");
  const down = there.slice(shared).map(encodeURIComponent);
  const anchor = fragment === undefined ? "" : `#${encodeURIComponent(fragment)}`;
  return `${[...up, ...down].join("/")}${anchor}`;
}
