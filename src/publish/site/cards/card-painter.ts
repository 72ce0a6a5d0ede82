/**
 * SVG → PNG, with the PDF's own fonts and none of the machine's: the same card gives the same bytes. The only file that
 * knows resvg.
 */
import { createRequire } from "node:module";
import { type Finding, finding, type Loaded } from "../../../base/finding.ts";

/** Paints an SVG that says its own size. */
export type CardPainter = (svg: string) => Uint8Array;

const fonts = [
  "@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf",
  "@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf",
];

/** FAS6064 and no painter where resvg has no program for this machine. */
export async function loadCardPainter(): Promise<Loaded<CardPainter | undefined>> {
  try {
    const { Resvg } = await import("@resvg/resvg-js");
    const { resolve } = createRequire(import.meta.url);
    const fontFiles = fonts.map((path) => resolve(path));
    const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: "Source Sans 3" };
    const paint: CardPainter = (svg) => new Uint8Array(new Resvg(svg, { font }).render().asPng());
    paint('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>');
    return { value: paint, findings: [] };
  } catch (error) {
    return { value: undefined, findings: [leftOut(error instanceof Error ? error.message : String(error))] };
  }
}

function leftOut(problem: string): Finding {
  return finding("FAS6064", undefined, { problem: problem.split("\n")[0] ?? "" });
}
