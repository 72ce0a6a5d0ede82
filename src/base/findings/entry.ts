/**
 * The shape of one line in the findings table. A code fixes the values its text needs, so a code
 * without a text in every language does not compile.
 *
 * Code ranges: 1 sources and configuration, 2 warehouse, 3 controls, 4 statements and figures,
 * 5 prose and claims, 6 publishing, 9 our own bugs. A retired code is never used again.
 */
import type { Language, Text } from "../language.ts";

/** `error` stops publishing, `warning` does not, `note` explains. */
export type Severity = "error" | "warning" | "note";

export interface CatalogueEntry<D> {
  /** Stable kebab-case name, for SARIF and for people. */
  readonly slug: string;
  readonly severity: Severity;
  /** What is wrong, as one or two sentences. */
  readonly text: Readonly<Record<Language, (data: D) => string>>;
  /** One thing to do. */
  readonly hint: Readonly<Record<Language, (data: D) => string>>;
  /** The page behind `fasit explain CODE`: why it matters and how to cure it, a few sentences. */
  readonly explain: Text;
}

export function entry<D>(one: CatalogueEntry<D>): CatalogueEntry<D> {
  return one;
}
