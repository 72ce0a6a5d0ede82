/** Runs the built command line as a person would: its own process, pipes for output. */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The environment without what the machine that runs the tests happens to speak. */
const env = { ...process.env, LANG: "C", LC_ALL: "", LC_MESSAGES: "", NO_COLOR: "", FORCE_COLOR: "" };

export function runNode(args: readonly string[], cwd: string): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    let [out, err] = ["", ""];
    child.stdout.on("data", (text) => {
      out += text;
    });
    child.stderr.on("data", (text) => {
      err += text;
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, out, err }));
  });
}

/** `fasit …` in the folder `cwd`. */
export function fasit(cwd: string, ...args: readonly string[]): Promise<Run> {
  return runNode([`${root}/bin/fasit.js`, ...args], cwd);
}

/** What the tests run must be what the sources say. */
export async function built(): Promise<void> {
  const { code, out, err } = await runNode(["scripts/build.js"], root);
  if (code !== 0) throw new Error(`the build failed:\n${out}${err}`);
}
