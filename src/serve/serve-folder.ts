/** Serves a site that has been built to a folder. */

import { type Listening, listen } from "./listen.ts";
import { escapeHtml, plainPage } from "./plain-page.ts";
import { addSite, localApp } from "./site-app.ts";
import { folderFiles } from "./site-files.ts";

export type SiteServer = Listening;

/** Serves `folder` on this machine, on `port` or the next free one. */
export function serveFolder(folder: string, port: number): Promise<SiteServer> {
  const files = folderFiles(folder);
  const app = localApp();
  addSite(app, {
    files: () => files,
    missing: (path) => plainPage("nb", "404", `<p>${escapeHtml(path)}</p>`),
  });
  return listen(app, port);
}
