/**
 * How a report reads numbers and hedges, from its settings alone: no source is opened.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { finding, type Loaded } from "../base/finding.ts";
import type { Language } from "../base/language.ts";
import type { Conventions } from "../claims/claim.ts";
import { readConfig } from "./config.ts";
import { readingConventions } from "./hedge-settings.ts";

export interface ReportConventions {
  readonly conventions: Conventions;
  readonly language: Language;
}

/** FAS1001 without a fasit.yaml, and what is wrong in one; then `value` is undefined. `text` is the file's. */
export async function reportConventions(
  folder: string,
): Promise<Loaded<ReportConventions | undefined> & { readonly text: string | undefined }> {
  const text = await readFile(join(folder, "fasit.yaml"), "utf8").then(
    (read) => read.replace(/^\ufeff/, ""),
    () => undefined,
  );
  if (text === undefined)
    return { value: undefined, findings: [finding("FAS1001", undefined, { folder })], text };
  const { value, findings } = readConfig(text);
  if (value === undefined) return { value: undefined, findings, text };
  const { conventions, report } = value.data;
  return {
    value: { conventions: readingConventions(conventions), language: report.language },
    findings,
    text,
  };
}
