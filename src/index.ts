/**
 * The one public door of Fasit. The command line uses the library through this file alone, and so
 * should every program that embeds it.
 */
import pkg from "../package.json" with { type: "json" };

/** The version of Fasit, as `fasit --version` prints it. */
export const fasitVersion: string = pkg.version;

// Findings and their words.
export {
  type Code,
  type Finding,
  finding,
  hintOf,
  type Loaded,
  messageOf,
  type Severity,
  type Span,
  sortFindings,
} from "./base/finding.ts";
export { type CatalogueEntry, catalogue, isCode } from "./base/findings/index.ts";
// Values and how they are written.
export { formatDate, formatDecimal, formatKr, formatQuantity, formatSigned } from "./base/format.ts";
export { isLanguage, type Language, languages, type Text } from "./base/language.ts";
// Words of the terminal, for the command line.
export { waterfallWords } from "./base/messages/causes.ts";
export { type CliWords, cliWords } from "./base/messages/cli.ts";
export { fetchWords } from "./base/messages/cli-fetch.ts";
export { fixWords, sinceWords } from "./base/messages/cli-fix.ts";
export * as cliHelp from "./base/messages/cli-help.ts";
export { controlText } from "./base/messages/controls.ts";
export { importWords, roleNames } from "./base/messages/import.ts";
export {
  type ExportWords,
  exportWords,
  kostraFigureWords,
  type VectorWords,
  vectorWords,
} from "./base/messages/kostra.ts";
export { type FilingWords, filingSeverityNames, filingWords } from "./base/messages/kostra-report.ts";
export { leftReasons } from "./base/messages/mend.ts";
export { mergerWords } from "./base/messages/merger.ts";
export { differenceText, ssbWords } from "./base/messages/ssb.ts";
export { severityNames, verdictNames, versionNames } from "./base/messages/terms.ts";
export { comparedWords } from "./base/messages/trends.ts";
export { type VerifyWords, verifyWords } from "./base/messages/verify.ts";
export { nearMatches } from "./base/near-match.ts";
export { type Ore, ore, sumOre } from "./base/ore.ts";
export { isVersion, type Point, parseVersion, type Version, versions } from "./base/period.ts";
export { magnitude, type Quantity } from "./base/quantity.ts";
export { parseDecimal, type Rational, toDecimal, toNumber } from "./base/rational.ts";
// Binding help.
export { leftFindings } from "./bind/left-findings.ts";
export { type BindableNumber, type BindingProposal, defaultConfidence } from "./bind/propose.ts";
export { type Written, writeLinks } from "./bind/write-links.ts";
// What a compilation answers.
export type { Conventions, Decision, Verdict } from "./claims/claim.ts";
export { type ReadRecord, readText } from "./claims/read-record.ts";
export { ownWidthText } from "./claims/wording.ts";
export { bindText } from "./compile/bind-text.ts";
// Compiling, building and previewing a report folder.
export { type Build, type BuildRequest, buildSite } from "./compile/build.ts";
// SSB's controls on a filing.
export { checkFiling, type FilingReport, type FilingRequest } from "./compile/check-filing.ts";
export {
  type Compilation,
  type CompileRequest,
  compile,
  type Progress,
  type Stage,
  type Trace,
} from "./compile/compile.ts";
export { readEarlierClaims } from "./compile/earlier-claims.ts";
export { type ExportedFiling, type ExportRequest, exportFiling } from "./compile/export-filing.ts";
export { type Fetched, type FetchRequest, fetchSources } from "./compile/fetch.ts";
export { renderFilingPage } from "./compile/filing-page.ts";
export { type Fix, type FixRequest, fixReport } from "./compile/fix.ts";
export { type ImportedSource, type ImportRequest, importSource } from "./compile/import-source.ts";
export { type KostraFigures, kostraFigures } from "./compile/kostra-figures.ts";
export { mergeFiles } from "./compile/merge-files.ts";
export { type MergeReport, mergeReport } from "./compile/merge-report.ts";
export { newRegister } from "./compile/new-register.ts";
export { newReport } from "./compile/new-report.ts";
export { replaceFile } from "./compile/replace-file.ts";
export { type ReportConventions, reportConventions } from "./compile/report-conventions.ts";
export { makeKey, type Signed, signSite } from "./compile/sign-site.ts";
export { writeWhole } from "./compile/swap.ts";
export { type VerifyRequest, verifySite } from "./compile/verify-site.ts";
export { writeChaptersDocx, writeNew } from "./compile/word-files.ts";
export { writeFiles } from "./compile/write-files.ts";
export type { FilingArguments } from "./controls/arguments.ts";
export type { FilingSeverity } from "./controls/control.ts";
export {
  countFilingFindings,
  type FilingGroup,
  type FilingMessage,
  plainMessage,
} from "./controls/groups.ts";
export { isAccepted, noteText } from "./controls/outcome.ts";
export { judgeVector, readVector, type VectorVerdict } from "./controls/vectors.ts";
export type { FigureDefinition, Formula } from "./figures/definition.ts";
export type { Component, FigureValue, Lineage } from "./figures/value.ts";
export { type WaterfallStep, waterfallSteps } from "./figures/waterfall.ts";
export { artName } from "./kostra/codes.ts";
export { jsonSchemaText, type SchemaName, schemaNames } from "./lsp/json-schema.ts";
export { type LanguageServerOptions, startLanguageServer } from "./lsp/server.ts";
export type { DiffLine } from "./mend/diff.ts";
export { type ClaimChange, changesSince } from "./mend/since.ts";
export type {
  CheckedClaim,
  CheckedReport,
  ClaimCounts,
  OutputFile,
  PublishedFigure,
} from "./publish/checked-report.ts";
export { type ClaimRecord, claimRecord, recordedWidths } from "./publish/claim-record.ts";
export { type Preview, type PreviewBuild, type PreviewOptions, startPreview } from "./serve/preview.ts";
export { type SiteServer, serveFolder } from "./serve/serve-folder.ts";
export { readDocx } from "./sources/docx/read-docx.ts";
export {
  type KostraRecord,
  readKostraLine,
  writeKostraFile,
  writeKostraLine,
} from "./sources/kostra-record.ts";
export type { PublishedValue } from "./sources/published-value.ts";
export type { Evidence as ColumnEvidence, RecognisedColumn } from "./sources/recognise/recognise.ts";
export type { Verification, VerifiedFigure } from "./verify/verify.ts";
export type { LedgerRow, LoadedSource } from "./warehouse/warehouse.ts";
