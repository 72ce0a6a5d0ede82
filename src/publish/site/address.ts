/**
 * Where each page lies, and the relative links between them: the site works from a folder, from
 * file:// and below any path, so no address begins with a slash and every link names its file.
 *
 * Layer: publish; pure.
 */
import type { Path } from "../shared/data-address.ts";

export {
  catalogPath,
  claimsDataPath,
  dataPackagePath,
  figureDataPath,
  figurePath,
  figureRowsPagePath,
  figureRowsPath,
  manifestPath,
  openApiPath,
  openDataPath,
  type Path,
} from "../shared/data-address.ts";
export { isSafeName } from "../shared/safe-name.ts";

export const frontPath: Path = "index.html";
export const figuresPath: Path = "tall/index.html";
export const contentsPath: Path = "innhold/index.html";
export const statementsPath: Path = "oppstillinger/index.html";
export const aboutPath: Path = "om/index.html";
export const methodPath: Path = "metode/index.html";
export const dataPath: Path = "data/index.html";
export const glossaryPath: Path = "ordliste/index.html";
export const accessibilityPath: Path = "tilgjengelighet/index.html";
export const notFoundPath: Path = "404.html";
export const searchPath: Path = "sok/index.html";
export const pdfPath: Path = "arsrapport.pdf";
export const stylesheetPath: Path = "fasit/site.css";
export const scriptPath: Path = "fasit/site.js";
export const searchScriptPath: Path = "fasit/search.js";
/** Where the search's index lies. */
export const searchFolder: Path = "fasit/sok/";

export const logoPath = (kind: "svg" | "png"): Path => `fasit/logo.${kind}`;
export const siteMapPath: Path = "sitemap.xml";
export const robotsPath: Path = "robots.txt";

/** `front`: the place of the language's front page, which its feed lies beside. */
export const feedPath = (front: Path): Path => front.replace(/index\.html$/, "feed.xml");
/** The card of the page at a place: `kapittel/okonomi/index.html` → `fasit/kort/kapittel-okonomi.png`. */
export const cardPath = (place: Path): Path =>
  `fasit/kort/${place.replace(/\/?index\.html$/, "").replaceAll("/", "-") || "forside"}.png`;
export const chapterPath = (slug: string): Path => `kapittel/${slug}/index.html`;
export const statementPath = (id: string): Path => `oppstillinger/${id}/index.html`;

/** A topic's page, its data, and one of its tables; a part's id is its topic's and its own name. */
export const topicPath = (id: string): Path => `${id}/index.html`;
export const topicJsonPath = (id: string): Path => `${id}/data.json`;
export const topicCsvPath = (partId: string): Path => `${partId}.csv`;

/** The link from one page to another: `../../tall/index.html#a`, percent-encoded. */
export function relativeHref(from: Path, to: Path, fragment?: string): string {
  // A large site asks for a million links: no lists are made here.
  let shared = 0; // how far both lie in the same folders
  for (let i = 0; i < from.length && from[i] === to[i]; i += 1) if (from[i] === "/") shared = i + 1;
  let up = "";
  for (let i = from.indexOf("/", shared); i >= 0; i = from.indexOf("/", i + 1)) up += "../";
  const down = to.slice(shared);
  const plain = /^[\w./-]*$/.test(down) ? down : down.split("/").map(encodeURIComponent).join("/");
  const anchor = fragment === undefined ? "" : `#${encodeURIComponent(fragment)}`;
  return `${up}${plain}${anchor}`;
}
