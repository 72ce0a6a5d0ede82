/**
 * A real Chromium for tests. `npm test` finds or installs one and says where in CHROMIUM; alone, the usual
 * places are tried.
 */
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const usual = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** Undefined when there is none: such tests are skipped, and say so by name. */
export const chromiumPath: string | undefined =
  process.env.CHROMIUM || usual.find((path) => existsSync(path));

export function launchChromium(args: readonly string[] = []): Promise<Browser> {
  if (chromiumPath === undefined) throw new Error("no Chromium was found; set CHROMIUM to the path of one");
  return chromium.launch({ executablePath: chromiumPath, args: [...args] });
}
