// Finds a Chromium for the browser tests. Where there is none and we may, installs it with apt.
import { execFileSync, spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(name) {
  const folders = ["/usr/bin", ...(process.env.PATH ?? "").split(delimiter)];
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

function find() {
  const asked = process.env.CHROMIUM;
  if (asked) return isExecutable(asked) ? asked : undefined;
  return names.map(onPath).find((path) => path !== undefined);
}

/** The path of a Chromium, or why there is none. Says so when it installs one. */
export function chromium() {
  const found = find();
  if (found !== undefined) return { path: found };
  if (process.env.CHROMIUM)
    return { problem: `CHROMIUM points at ${process.env.CHROMIUM}, which cannot be run.` };
  if (process.getuid?.() !== 0 || onPath("apt-get") === undefined)
    return {
      problem:
        "The browser tests need Chromium, and none was found. Install it (Debian: apt-get install chromium), or set CHROMIUM to the path of one.",
    };
  console.log("chromium: none found; installing it with apt-get");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync("apt-get", ["update", "-qq"], { stdio: ["ignore", "ignore", "inherit"], env });
  try {
    execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], {
      stdio: ["ignore", "ignore", "inherit"],
      env,
    });
  } catch {
    return { problem: "apt-get could not install chromium. Set CHROMIUM to the path of one." };
  }
  const installed = find();
  return installed === undefined
    ? { problem: "apt-get installed chromium, but it is nowhere to be found." }
    : { path: installed };
}
