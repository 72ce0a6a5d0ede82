/**
 * What the commands ask of the library, as one value: the real one, or a test's.
 */
import {
  buildSite,
  checkFiling,
  compile,
  exportFiling,
  fetchSources,
  fixReport,
  importSource,
  makeKey,
  mergeReport,
  newRegister,
  newReport,
  readEarlierClaims,
  signSite,
  startPreview,
  verifySite,
} from "../index.ts";

export interface Engine {
  readonly compile: typeof compile;
  readonly buildSite: typeof buildSite;
  readonly checkFiling: typeof checkFiling;
  readonly exportFiling: typeof exportFiling;
  readonly startPreview: typeof startPreview;
  readonly newRegister: typeof newRegister;
  readonly newReport: typeof newReport;
  readonly fixReport: typeof fixReport;
  readonly importSource: typeof importSource;
  readonly mergeReport: typeof mergeReport;
  readonly fetchSources: typeof fetchSources;
  readonly readEarlierClaims: typeof readEarlierClaims;
  readonly makeKey: typeof makeKey;
  readonly signSite: typeof signSite;
  readonly verifySite: typeof verifySite;
}

export const engine: Engine = {
  compile,
  buildSite,
  checkFiling,
  exportFiling,
  startPreview,
  newRegister,
  newReport,
  fixReport,
  importSource,
  mergeReport,
  fetchSources,
  readEarlierClaims,
  makeKey,
  signSite,
  verifySite,
};
