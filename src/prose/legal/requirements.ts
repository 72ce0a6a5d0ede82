/**
 * All the rules, and those that hold for one accounting year.
 *
 * Layer: prose; pure.
 */
import type { LegalRequirement } from "./requirement.ts";
import { rulesBefore2020 } from "./rules-before-2020.ts";
import { rulesSince2020 } from "./rules-since-2020.ts";

/** Every rule, the newest law first. An id is in force at most once in any year. */
export const legalRequirements: readonly LegalRequirement[] = [...rulesSince2020, ...rulesBefore2020];

/** The rules for an accounting year, in the order a report is read: the account of the year, then the tables. */
export function requirementsFor(year: number): readonly LegalRequirement[] {
  return legalRequirements.filter(({ years }) => years.from <= year && year <= (years.to ?? year));
}
