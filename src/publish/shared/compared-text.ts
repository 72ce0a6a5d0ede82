/**
 * The other years and versions that decided a claim, in one line.
 *
 * Layer: publish; pure.
 */
import type { Language } from "../../base/language.ts";
import { comparedWords } from "../../base/messages/trends.ts";
import { whenText } from "../../claims/trends/trend-wording.ts";
import type { CheckedClaim } from "../checked-report.ts";
import { exactText } from "./value-text.ts";

/** «sammenlignet med 2016: 355,6 mill. kr»; undefined when the claim rests on no other year. */
export function comparedText({ compared }: CheckedClaim, language: Language): string | undefined {
  if (compared === undefined || compared.length === 0) return undefined;
  const values = compared.map(
    ({ point, quantity, definition }) =>
      `${whenText(point)[language]}: ${exactText(quantity, definition, language)}`,
  );
  return `${comparedWords[language]} ${values.join("; ")}`;
}
