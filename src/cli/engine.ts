/**
 * What the commands ask of the library, as one value: the real one, or a test's.
 */
import { buildSite, compile, newReport, startPreview } from "../index.ts";

export interface Engine {
  readonly compile: typeof compile;
  readonly buildSite: typeof buildSite;
  readonly startPreview: typeof startPreview;
  readonly newReport: typeof newReport;
}

export const engine: Engine = { compile, buildSite, startPreview, newReport };
