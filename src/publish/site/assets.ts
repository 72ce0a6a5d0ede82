/**
 * The files every site carries: stylesheet, script and fonts. The only place of this folder that opens
 * files; it finds them from the sources and from the bundle alike.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { assetFolder } from "../shared/asset-folder.ts";
import { buildStylesheet } from "./stylesheet.ts";

export interface SiteAssets {
  readonly stylesheet: string;
  readonly script: string;
  readonly searchScript: string;
  /** Named as the stylesheet refers to them. */
  readonly fonts: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

/** The parts of Designsystemet's CSS that the pages use. */
const componentNames = ["base", "skip-link", "link", "breadcrumbs", "divider", "table", "details", "alert"];

/** One serif to read, one sans for data (assets/fonts/). A page loads only the cuts it shows. */
const fontNames = ["serif-400", "serif-400-italic", "serif-600", "sans-400", "sans-600"];

/** Reads the packages and our own files. Throws when the installation lacks one: that is no user's fault. */
export function loadSiteAssets(): SiteAssets {
  const { resolve } = createRequire(import.meta.url);
  const packageText = (path: string): string => readFileSync(resolve(path), "utf8");
  const folder = assetFolder(dirname(fileURLToPath(import.meta.url)));
  return {
    stylesheet: buildStylesheet({
      theme: packageText("@digdir/designsystemet-css/theme.css"),
      components: componentNames.map((name) => packageText(`@digdir/designsystemet-css/${name}.css`)),
      own: readFileSync(join(folder, "site.css"), "utf8"),
    }),
    script: readFileSync(join(folder, "site.js"), "utf8"),
    searchScript: readFileSync(join(folder, "search.js"), "utf8"),
    fonts: fontNames.map((name) => ({
      name: `${name}.woff2`,
      bytes: new Uint8Array(readFileSync(join(folder, "fonts", `${name}.woff2`))),
    })),
  };
}
