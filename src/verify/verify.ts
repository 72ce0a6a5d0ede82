/**
 * A published report held against itself: every file against the manifest, the manifest against its
 * signature, every figure against the data it says it follows from.
 *
 * Layer: verify. The only effect is the reader of files that is passed in.
 */
import { createHash } from "node:crypto";
import { type Finding, finding } from "../base/finding.ts";
import { type Language, languages, type Text } from "../base/language.ts";
import { unverifiable } from "../base/messages/verify.ts";
import { plainText } from "../publish/exact-text.ts";
import { type FigureData, figureSchema } from "../publish/opendata/figure-data.ts";
import { quantityOf } from "../publish/opendata/quantity-data.ts";
import { csvText } from "../publish/shared/csv.ts";
import { manifestPath, publicKeyPath, signaturePath } from "../publish/shared/data-address.ts";
import { type ReadRow, readRows } from "./ledger-rows.ts";
import { type ManifestFile, type PublishedManifest, readJson, readManifest } from "./manifest.ts";
import { type Ground, isSameValue, type Recomputed, recompute } from "./recompute.ts";
import { fingerprint, isSignedBy } from "./signature.ts";
import { checkFormats, checkValues, isTableFile, readTables } from "./tables.ts";
import { type WholeLedger, wholeLedger } from "./whole-ledger.ts";

/** A published report as it can be read. */
export interface PublishedFiles {
  /** As the findings name it. */
  readonly name: string;
  /** Every path there is; undefined where that cannot be asked (a web site). */
  readonly paths: readonly string[] | undefined;
  /** At most `limit` bytes and one more; undefined when there is no such file. */
  read(path: string, limit: number): Promise<Uint8Array | undefined>;
}

export interface VerifyOptions {
  /** The public key the reader has from elsewhere, in PEM. */
  readonly publicKey?: string;
  readonly progress?: (file: string) => void;
}

export interface VerifiedFigure {
  readonly id: string;
  readonly entity: string;
  readonly year: number;
  readonly version: string;
  readonly file: string;
  readonly ground: Ground;
  /** False when a finding says so. */
  readonly follows: boolean;
  /** Its formula was worked out, but something below it could not be. */
  readonly restsOnClosed: boolean;
}

export interface Verification {
  readonly report: Pick<PublishedManifest, "title" | "entity" | "year"> | undefined;
  readonly files: { readonly unchanged: number; readonly listed: number; readonly extrasKnown: boolean };
  /** `key`: the fingerprint of the public key the signature fits; undefined when there is none. */
  readonly signature: { readonly key: string | undefined; readonly keyWasGiven: boolean };
  readonly figures: readonly VerifiedFigure[];
  /** How many rows the whole ledger has that sums were held against; undefined when it is not published. */
  readonly ledgerRows: number | undefined;
  readonly findings: readonly Finding[];
}

const manifestLimit = 64 * 1024 * 1024;
const atATime = 8;
const beside = [manifestPath, signaturePath, publicKeyPath];

export async function verify(site: PublishedFiles, options: VerifyOptions = {}): Promise<Verification> {
  const bytes = await site.read(manifestPath, manifestLimit);
  const manifest = bytes === undefined ? undefined : readManifest(bytes);
  const keyWasGiven = options.publicKey !== undefined;
  if (bytes === undefined || manifest === undefined) {
    const problem = unverifiable[bytes === undefined ? "noManifest" : "badManifest"];
    return {
      report: undefined,
      files: { unchanged: 0, listed: 0, extrasKnown: site.paths !== undefined },
      signature: { key: undefined, keyWasGiven },
      figures: [],
      ledgerRows: undefined,
      findings: [finding("FAS6920", undefined, { site: site.name, problem })],
    };
  }
  const signature = await checkSignature(site, bytes, options.publicKey);
  const files = await checkFiles(site, manifest.outputs, options.progress ?? (() => {}));
  const listed = new Set([...manifest.outputs.map(({ file }) => file), ...beside]);
  const extras = (site.paths ?? []).filter((path) => !listed.has(path));
  const tables = readTables(files.tables);
  const ledger = wholeLedger(tables.value, manifest);
  const figures = checkFigures(files.kept, ledger.value);
  const formats: Finding[] = [];
  for (const table of tables.value) formats.push(...(await checkFormats(table, files.tables)));
  const { title, entity, year } = manifest;
  return {
    report: { title, entity, year },
    files: {
      unchanged: files.unchanged,
      listed: manifest.outputs.length,
      extrasKnown: site.paths !== undefined,
    },
    signature: { key: signature.key, keyWasGiven },
    figures: figures.value,
    ledgerRows: ledger.value?.rows,
    findings: [
      ...signature.findings,
      ...files.findings,
      ...extras.map((file) => finding("FAS6923", undefined, { file })),
      ...figures.findings,
      ...tables.findings,
      ...formats,
      ...checkValues(tables.value, files.tables, figures.read),
      ...ledger.findings,
    ],
  };
}

async function checkSignature(
  site: PublishedFiles,
  manifest: Uint8Array,
  given: string | undefined,
): Promise<{ readonly key: string | undefined; readonly findings: readonly Finding[] }> {
  const [signature, lying] = await Promise.all(
    [signaturePath, publicKeyPath].map(async (path) => {
      const bytes = await site.read(path, 4096);
      return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
    }),
  );
  const problem = (found: Finding) => ({ key: undefined, findings: [found] });
  if (signature === undefined) {
    if (given === undefined && lying === undefined)
      return problem(finding("FAS6925", undefined, { site: site.name }));
    return problem(finding("FAS6921", undefined, { file: signaturePath }));
  }
  if (lying === undefined) return problem(finding("FAS6921", undefined, { file: publicKeyPath }));
  const found = fingerprint(lying);
  if (found === undefined || !isSignedBy(manifest, signature, lying))
    return problem(finding("FAS6924", undefined, { file: signaturePath }));
  const expected = given === undefined ? found : (fingerprint(given) ?? "");
  if (expected !== found) return problem(finding("FAS6926", undefined, { expected, found }));
  return { key: found, findings: [] };
}

/** A figure, or a component with its lineage. */
interface Node {
  readonly entity: string;
  readonly year: number;
  readonly version: string;
  readonly lineage?: FigureData["lineage"] | undefined;
}

interface CheckedFiles {
  readonly unchanged: number;
  /** The text of what figures are computed from, by path; pages too. */
  readonly kept: ReadonlyMap<string, string>;
  /** The files of tables. */
  readonly tables: ReadonlyMap<string, Uint8Array>;
  readonly findings: readonly Finding[];
}

async function checkFiles(
  site: PublishedFiles,
  files: readonly ManifestFile[],
  progress: (file: string) => void,
): Promise<CheckedFiles> {
  const kept = new Map<string, string>();
  const tables = new Map<string, Uint8Array>();
  const findings: Finding[] = [];
  let unchanged = 0;
  for (let start = 0; start < files.length; start += atATime)
    await Promise.all(
      files.slice(start, start + atATime).map(async ({ file, bytes: size, sha256 }) => {
        progress(file);
        const bytes = await site.read(file, size);
        if (bytes === undefined) {
          findings.push(finding("FAS6921", undefined, { file }));
          return;
        }
        const found = createHash("sha256").update(bytes).digest("hex");
        if (bytes.length === size && found === sha256) unchanged += 1;
        else findings.push(finding("FAS6922", undefined, { file, expected: sha256, found }));
        if (isTableFile(file)) tables.set(file, bytes);
        if (file.startsWith("tall/"))
          kept.set(file, new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes));
      }),
    );
  // In the order of the paths, whichever came first.
  return { unchanged, kept: sorted(kept), tables: sorted(tables), findings };
}

function sorted<T>(files: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function checkFigures(
  texts: ReadonlyMap<string, string>,
  ledger: WholeLedger | undefined,
): {
  readonly read: ReadonlyMap<string, FigureData>;
  readonly value: readonly VerifiedFigure[];
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const figures = new Map<string, FigureData>();
  for (const [path, text] of texts) {
    if (!path.endsWith(".json")) continue;
    const read = figureSchema.safeParse(readJson(new TextEncoder().encode(text)));
    if (read.success) figures.set(path, read.data);
    else findings.push(finding("FAS6928", undefined, { file: path }));
  }
  const made = new Map<string, Recomputed>();
  for (const [path, figure] of figures) {
    const rows = rowsOf(figure, texts);
    if (rows === "unreadable" || !queryRowsAgree(figure, texts))
      findings.push(finding("FAS6928", undefined, { file: figure.rows ?? path }));
    const alone = recompute(figure, rows === "unreadable" ? undefined : rows, (data) => figures.get(data));
    const one =
      alone.problem === undefined && !fitsLedger(figure, ledger)
        ? { ...alone, problem: "whole-ledger" as const }
        : alone;
    made.set(path, one);
    findings.push(...contradictions(path, figure, one), ...pageFindings(figure, texts));
  }
  const wrong = new Set(
    findings.flatMap((one) => (one.code === "FAS6927" || one.code === "FAS6929" ? [one.data.file] : [])),
  );
  const value = [...figures].map(([file, { id, entity, year, version }]) => ({
    id,
    entity,
    year,
    version,
    file,
    ground: made.get(file)?.ground ?? "closed",
    follows: !wrong.has(file),
    restsOnClosed: restsOnClosed(file, figures, made, new Set()),
  }));
  return { read: figures, value, findings };
}

/** Every sum of accounts in the lineage is that of all the ledger's rows that match. */
function fitsLedger(figure: Node, ledger: WholeLedger | undefined): boolean {
  if (ledger === undefined) return true;
  const { lineage } = figure;
  if (lineage?.kind === "ledger") return ledger.agrees(figure, lineage) !== false;
  if (lineage?.kind !== "components") return true;
  return lineage.components.every((part) => fitsLedger(part, ledger));
}

function rowsOf(
  figure: FigureData,
  texts: ReadonlyMap<string, string>,
): readonly ReadRow[] | "unreadable" | undefined {
  if (figure.rows === null || figure.lineage.kind === "query") return undefined;
  const text = texts.get(figure.rows);
  return text === undefined ? "unreadable" : (readRows(text) ?? "unreadable");
}

/** The register rows as CSV are the ones in the figure's data. */
function queryRowsAgree({ rows, lineage }: FigureData, texts: ReadonlyMap<string, string>): boolean {
  if (lineage.kind !== "query" || lineage.answer === undefined) return true;
  const { columns, rows: answers } = lineage.answer;
  const cells = answers.map((row) =>
    row.map((one) => (typeof one === "number" ? { number: String(one) } : one === null ? "" : String(one))),
  );
  return rows !== null && texts.get(rows) === csvText([columns, ...cells]);
}

function contradictions(file: string, figure: FigureData, made: Recomputed): readonly Finding[] {
  const { quantity, problem, ground } = made;
  if (ground === "closed") return [];
  if (problem === undefined && quantity !== undefined && isSameValue(quantity, figure.value)) return [];
  const text = (value: FigureData["value"] | undefined): string =>
    value === undefined ? "–" : (plainText(quantityOf(value)) ?? "–");
  const says = text(figure.value);
  const computed = text(quantity);
  return [
    finding("FAS6927", undefined, {
      figure: figure.id,
      file,
      says,
      computed,
      why: unverifiable[problem ?? "otherValue"],
    }),
  ];
}

/** The figure's own page must show the value its data have, in one of the languages. */
function pageFindings(figure: FigureData, texts: ReadonlyMap<string, string>): readonly Finding[] {
  const page = texts.get(figure.page);
  if (page === undefined || figure.value.kind === "absent") return [];
  const isShown = languages.some((language: Language) => page.includes(escaped(figure.text[language])));
  const file = figure.page;
  return isShown ? [] : [finding("FAS6929", undefined, { figure: figure.id, file, text: figure.text })];
}

function escaped(text: Text[Language]): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** Does anything it is computed from have rows that are not published? */
function restsOnClosed(
  path: string,
  figures: ReadonlyMap<string, FigureData>,
  made: ReadonlyMap<string, Recomputed>,
  seen: Set<string>,
): boolean {
  if (made.get(path)?.ground === "closed") return true;
  const lineage = figures.get(path)?.lineage;
  if (seen.has(path) || lineage?.kind !== "components") return false;
  seen.add(path);
  return lineage.components.some(
    ({ data, lineage: own }) =>
      own?.kind === "ledger" ||
      (own?.kind === "query" && own.answer === undefined) ||
      (data !== undefined && restsOnClosed(data, figures, made, seen)),
  );
}
