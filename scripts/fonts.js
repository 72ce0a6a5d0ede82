// The site's fonts, cut from the full Latin ones to the letters and figures a Norwegian or English report is written
// with: `node scripts/fonts.js` writes assets/fonts/, `--check` fails when they are not what the packages give.
// What is left out (other alphabets, small caps, old-style figures) falls back to the reader's own fonts, letter by letter.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";

const folder = fileURLToPath(new URL("../assets/fonts/", import.meta.url));
const { resolve } = createRequire(import.meta.url);

const ascii = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index)).join("");
const letters = "ÄÅÆÇÈÉÊÖØÜàáâäåæçèéêëíóôöøúüß";
const marks = "\u00a0\u00ad§«»°±×÷²³½–—‘’“”•…−€→↑≤≥";

/** Kerning, ligatures, and the two kinds of figures the stylesheet asks for. */
const keepFeatures = ["kern", "liga", "ccmp", "lnum", "tnum"];

const cuts = [
  { name: "serif-400", from: "@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2" },
  {
    name: "serif-400-italic",
    from: "@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2",
  },
  { name: "serif-600", from: "@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2" },
  { name: "sans-400", from: "@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2" },
  { name: "sans-600", from: "@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2" },
];

const isCheck = process.argv.includes("--check");
await mkdir(folder, { recursive: true });
for (const { name, from } of cuts) {
  const whole = await readFile(resolve(from));
  const cut = await subsetFont(whole, ascii + letters + marks, { targetFormat: "woff2", keepFeatures });
  const path = join(folder, `${name}.woff2`);
  if (!isCheck) await writeFile(path, cut);
  else if (!(await readFile(path).catch(() => undefined))?.equals(cut)) {
    console.error(`fonts: ${name}.woff2 is not what its package gives; run node scripts/fonts.js`);
    process.exitCode = 1;
  }
  console.log(`fonts: ${name} ${whole.length} → ${cut.length} bytes`);
}
