/**
 * Where a report's data lie below the output folder: what the pages link to, the open data write and a
 * verification reads.
 *
 * Layer: publish; pure.
 */

/** A path below the output folder with forward slashes: `tall/frie-inntekter/index.html`. */
export type Path = string;

export const manifestPath: Path = "manifest.json";
/** Beside the manifest, and not in it: the signature of its bytes, and the public key that fits. */
export const signaturePath: Path = "manifest.sig";
export const publicKeyPath: Path = "manifest.pub";
export const openDataPath: Path = "data/tall.json";
export const claimsDataPath: Path = "data/pastander.json";

/** `key` as figureKey makes it: another year's or version's value lies below the figure's own page. */
const figureFolder = (key: string): Path => `tall/${key.replace("@", "/")}`;
export const figurePath = (key: string): Path => `${figureFolder(key)}/index.html`;
export const figureRowsPath = (key: string): Path => `${figureFolder(key)}/rader.csv`;
/** The rows to read, beside the rows to download. */
export const figureRowsPagePath = (key: string): Path => `${figureFolder(key)}/linjer.html`;
/** Where a figure stands as data, for as long as the report is published. */
export const figureDataPath = (key: string): Path => `${figureFolder(key)}.json`;
/** Addresses of tables are without ending: each format adds its own (`open-data-file.ts`). */
export const statementDataPath = (id: string): Path => `oppstillinger/${id}/oppstilling`;
export const ledgerDataPath: Path = "data/regnskap";
/** The name of the table with the register rows of a figure. */
export const registerTableId = (key: string): string => `rader-${key.replaceAll("/", ".").replace("@", "_")}`;
export const registerDataPath = (key: string): Path => `data/registre/${key.replace("@", "/")}`;
/** The tables of a chapter's blocks are told apart by a number where a figure has several. */
export const blockTableId = (key: string, number: number): string =>
  `tabell-${key.replaceAll("/", ".").replace("@", "_")}${number === 1 ? "" : `-${number}`}`;
export const blockTablePath = (key: string, number: number): Path =>
  `data/tabeller/${blockTableId(key, number)}`;
export const dataPackagePath: Path = "datapackage.json";
export const catalogPath: Path = "data/dcat.ttl";
export const openApiPath: Path = "data/openapi.json";
