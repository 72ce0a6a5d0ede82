/** Where Fasit's own files (stylesheet, script, template) lie, seen from the sources and from the bundle alike. */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** `assets/` lies in the package's own folder: above src/publish/site, and above dist. */
export function assetFolder(from: string): string {
  const here = join(from, "assets");
  if (existsSync(join(here, "site.css"))) return here;
  const above = dirname(from);
  if (above === from) throw new Error("assets/site.css is missing from the installation");
  return assetFolder(above);
}
