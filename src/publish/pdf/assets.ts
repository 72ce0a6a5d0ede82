/**
 * What the typesetter needs: our template and the fonts of the site, as TrueType. The only place of this folder that
 * opens files.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { assetFolder } from "../shared/asset-folder.ts";
import type { PdfAssets } from "./typeset.ts";

const serif = "@expo-google-fonts/source-serif-4/";
const sans = "@expo-google-fonts/source-sans-3/";
const fontFiles = [
  `${serif}400Regular/SourceSerif4_400Regular.ttf`,
  `${serif}400Regular_Italic/SourceSerif4_400Regular_Italic.ttf`,
  `${serif}600SemiBold/SourceSerif4_600SemiBold.ttf`,
  `${sans}400Regular/SourceSans3_400Regular.ttf`,
  `${sans}600SemiBold/SourceSans3_600SemiBold.ttf`,
];

/** Loads the typesetter too. Throws when the installation lacks a part: that is no user's fault. */
export async function loadPdfAssets(): Promise<PdfAssets> {
  const { NodeCompiler } = await import("@myriaddreamin/typst-ts-node-compiler");
  const { resolve } = createRequire(import.meta.url);
  const folder = assetFolder(dirname(fileURLToPath(import.meta.url)));
  return {
    template: readFileSync(join(folder, "pdf/template.typ"), "utf8"),
    chartStyles: readFileSync(join(folder, "pdf/charts.css"), "utf8"),
    fonts: fontFiles.map((path) => new Uint8Array(readFileSync(resolve(path)))),
    createCompiler: (options) => NodeCompiler.create(options),
  };
}
