/**
 * A requirement: what an annual report must tell, by which paragraph, in which years, and what shows that it does.
 *
 * Layer: prose; pure.
 */
import type { Text } from "../../base/language.ts";

/** Something in a chapter that can be seen by a program. One of a requirement's kinds is enough. */
export type Evidence =
  /** A `fasit statement` block with one of these ids, and a statement that can be shown. */
  | { readonly kind: "statement"; readonly ids: readonly string[] }
  /** A `fasit areas` block: accounts against budget for each service area. */
  | { readonly kind: "areas" }
  /** A binding or a block of a figure whose id fits one of these patterns; `*` stands for anything. */
  | { readonly kind: "figure"; readonly patterns: readonly string[] }
  /** A link to another document, in a paragraph that uses one of these stems: for what Fasit has no statement of. */
  | { readonly kind: "link"; readonly stems: readonly string[] }
  /** At least so many words of prose, where a word begins with one of these stems (none: any words do). */
  | { readonly kind: "prose"; readonly words: number; readonly stems: readonly string[] };

export interface LegalRequirement {
  /** What chapters write under `meets`. The same id may stand in several rules, for different years. */
  readonly id: string;
  /** First and last accounting year, both included; no `to` while the rule is in force. */
  readonly years: { readonly from: number; readonly to?: number };
  /** The act or regulation and its paragraph, as Norwegian law is cited. */
  readonly law: string;
  /** The requirement in plain words: not the words of the law. */
  readonly text: Text;
  /** A public page about the rule; what was read there is said in `verified`. */
  readonly source: { readonly url: string; readonly read: string };
  /** Did that page say this content of this rule? False: general knowledge, to be read before it is relied on. */
  readonly verified: boolean;
  /** Any one of these shows it. */
  readonly evidence: readonly Evidence[];
}
