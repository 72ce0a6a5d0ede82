// What must not stand in the repository: package registries' addresses and paths of one machine. They make
// a clone depend on where it was made.
import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

// Spelt in pieces, so that this file does not find itself.
const forbidden = [
  {
    what: "a registry's address",
    pattern: new RegExp(`https?://[\\w.-]*(?:${"regis"}try|arti${"factory"}|ne${"xus"})[\\w.-]*[:/]`, "i"),
  },
  {
    what: "a path of one machine",
    pattern: new RegExp(`(?:^|[\\s"'\`(=])/(?:${"wo"}rk|${"ho"}me|${"Us"}ers|${"ro"}ot)/[\\w.-]`),
  },
  { what: "a path of one machine", pattern: new RegExp(`\\b[A-Z]:\\\\${"Us"}ers\\\\`) },
];
const text = /\.(?:[cm]?[jt]s|json|ya?ml|md|css|html|csv|sql|txt)$|^[^.]+$|^\.[\w-]+$/;

/** Problems as `file:line: …`, in every file that Git has or would add. */
export async function checkHygiene() {
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  const files = listed.split("\0").filter((file) => file !== "" && text.test(file.split("/").at(-1) ?? ""));
  const problems = [];
  for (const file of files) {
    const content = await readFile(join(root, file), "utf8").catch(() => "");
    content.split("\n").forEach((line, index) => {
      for (const { what, pattern } of forbidden)
        if (pattern.test(line))
          problems.push(`${file}:${index + 1}: ${what}: ${pattern.exec(line)?.[0].trim()}`);
    });
  }
  return { problems, files: files.length };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { problems, files } = await checkHygiene();
  for (const problem of problems) console.error(`hygiene: ${problem}`);
  if (files === 0) console.error("hygiene: no file was read");
  else if (problems.length === 0) console.log(`hygiene: ${files} files, no registry and no machine in them`);
  process.exitCode = problems.length === 0 && files > 0 ? 0 : 1;
}
