/**
 * What fasit.yaml says of the report's looks and standing → what the publishers use: colour and arms
 * checked, the address with its final slash.
 */
import { readFile, realpath } from "node:fs/promises";
import { join, sep } from "node:path";
import { type Finding, finding, type Loaded, type Span } from "../base/finding.ts";
import { formatDecimal } from "../base/format.ts";
import { logoProblems } from "../base/messages/presentation.ts";
import { rational } from "../base/rational.ts";
import type { Logo, Presentation } from "../publish/checked-report.ts";
import { missingForCatalog } from "../publish/opendata/formats/dcat.ts";
import { type LogoProblem, readLogo } from "../publish/shared/logo.ts";
import { leastContrast, worstContrast } from "../publish/shared/theme-colour.ts";
import type { Config } from "./config.ts";

export interface PresentationInput {
  readonly folder: string;
  readonly config: Config;
  readonly settingAt: (path: readonly PropertyKey[]) => Span;
}

/**
 * FAS6050 for a colour that cannot be read, FAS6051 for a picture that cannot be used; both are then left out.
 * FAS6052 when a catalogue of the data is wanted and cannot be made.
 */
export async function readPresentation(input: PresentationInput): Promise<Loaded<Presentation>> {
  const { site, report } = input.config;
  const findings: Finding[] = [];
  const { colour, logo: file } = site.theme;
  const worst = colour === undefined ? undefined : worstContrast(colour);
  const isPale = worst !== undefined && worst < leastContrast;
  if (isPale && colour !== undefined) {
    // Downwards, so that what is refused never shows as the limit itself.
    const shown = (value: number): string =>
      formatDecimal(rational(Math.floor(value * 10), 10n), 1, report.language);
    findings.push(
      finding("FAS6050", input.settingAt(["site", "theme", "colour"]), {
        colour,
        contrast: shown(worst),
        least: shown(leastContrast),
      }),
    );
  }
  const logo = file === undefined ? undefined : await logoIn(input.folder, file);
  if (file !== undefined && typeof logo === "string")
    findings.push(
      finding("FAS6051", input.settingAt(["site", "theme", "logo"]), { file, problem: logoProblems[logo] }),
    );
  const wanted = site.address !== undefined || site.data !== undefined;
  const address = site.address?.replace(/\/*$/, "/");
  const missing = wanted ? missingForCatalog({ address, data: site.data }) : [];
  if (missing.length > 0) findings.push(finding("FAS6052", input.settingAt(["site"]), { missing }));
  return {
    value: {
      colour: isPale ? undefined : colour?.toLowerCase(),
      logo: typeof logo === "string" ? undefined : logo,
      address,
      feedback: site.feedback,
      data: site.data,
      status: site.status,
      accessibility: site.accessibility,
    },
    findings,
  };
}

/** Only what lies in the folder is published, also by way of a symbolic link. */
async function logoIn(folder: string, file: string): Promise<Logo | LogoProblem | "missing"> {
  const root = await realpath(folder).catch(() => undefined);
  const path = await realpath(join(folder, file)).catch(() => undefined);
  if (root === undefined || path === undefined || !path.startsWith(root + sep)) return "missing";
  const bytes = await readFile(path).catch(() => undefined);
  return bytes === undefined ? "missing" : readLogo(new Uint8Array(bytes));
}
