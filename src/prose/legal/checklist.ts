/**
 * The legal checklist of a report: what is met, where, what is only claimed, and what is missing.
 *
 * A requirement is met when a chapter says so (`meets` in its front matter) and the chapters that say so hold
 * between them what the requirement asks to see. That a statement, a figure, a link or a word is there is all that is checked: whether
 * the account is good enough in law is for people to judge.
 *
 * Layer: prose; pure.
 */
import { type Finding, finding, type Loaded, type Span } from "../../base/finding.ts";
import { nearMatches } from "../../base/near-match.ts";
import type { Chapter } from "../chapter.ts";
import { describeEvidence } from "./describe-evidence.ts";
import { holdsEvidence } from "./evidence.ts";
import type { LegalRequirement } from "./requirement.ts";
import { legalRequirements, requirementsFor } from "./requirements.ts";

export type LegalStatus = "met" | "claimed" | "missing";

export interface CheckedRequirement {
  readonly requirement: LegalRequirement;
  /** `claimed`: a chapter says it, and nothing it asks to see is there. */
  readonly status: LegalStatus;
  /** The chapters that say they meet it, in the report's order. */
  readonly chapters: readonly Chapter[];
}

export interface LegalInput {
  readonly year: number;
  readonly chapters: readonly Chapter[];
  /** Ids of the statements that the report can show. */
  readonly statements: readonly string[];
  /** `legal` in fasit.yaml; undefined: the checklist is in use when a chapter has `meets`. */
  readonly setting: "required" | "off" | undefined;
  /** Where the setting stands, or would stand. */
  readonly settingAt: Span;
}

/**
 * The checklist for the report's year; undefined when it is not in use. Findings: FAS5100 not in use, FAS5101
 * missing, FAS5102 only claimed, FAS5103 unknown id, FAS5104 an id of other years.
 */
export function checkLegalContent(input: LegalInput): Loaded<readonly CheckedRequirement[] | undefined> {
  const { chapters, setting, settingAt, year } = input;
  const inUse = setting === "required" || chapters.some((chapter) => claimsOf(chapter).length > 0);
  const requirements = requirementsFor(year);
  const names = chapters.flatMap((chapter) => wrongNames(chapter, year));
  if (setting === "off") return { value: undefined, findings: names };
  if (!inUse) return { value: undefined, findings: [finding("FAS5100", settingAt, { year })] };
  const shown = new Set(input.statements);
  const checked = requirements.map((requirement) => checkOne(requirement, chapters, shown));
  return { value: checked, findings: [...names, ...checked.flatMap((one) => tell(one, year, settingAt))] };
}

function claimsOf(chapter: Chapter): NonNullable<Chapter["meets"]> {
  return chapter.meets ?? [];
}

function checkOne(
  requirement: LegalRequirement,
  chapters: readonly Chapter[],
  shown: ReadonlySet<string>,
): CheckedRequirement {
  const claiming = chapters.filter((chapter) => claimsOf(chapter).some(({ id }) => id === requirement.id));
  const isThere = claiming.some((chapter) =>
    requirement.evidence.some((evidence) => holdsEvidence(chapter, evidence, shown)),
  );
  const status = claiming.length === 0 ? "missing" : isThere ? "met" : "claimed";
  return { requirement, status, chapters: claiming };
}

function tell(one: CheckedRequirement, year: number, settingAt: Span): readonly Finding[] {
  const { id, law, text, evidence } = one.requirement;
  if (one.status === "met") return [];
  if (one.status === "missing") return [finding("FAS5101", settingAt, { id, law, text, year })];
  const [at, ...related] = one.chapters.flatMap((chapter) =>
    claimsOf(chapter)
      .filter((claim) => claim.id === id)
      .map((claim) => claim.at),
  );
  return [finding("FAS5102", at, { id, law, text, needs: describeEvidence(evidence) }, { related })];
}

/** FAS5103 for each id no rule has, FAS5104 for each that only other years' rules have. */
function wrongNames(chapter: Chapter, year: number): readonly Finding[] {
  const now = requirementsFor(year).map(({ id }) => id);
  return claimsOf(chapter).flatMap(({ id, at }): readonly Finding[] => {
    if (now.includes(id)) return [];
    const spans = legalRequirements.filter((one) => one.id === id).map(({ years }) => years);
    if (spans.length === 0)
      return [finding("FAS5103", at, { id, near: nearMatches(id, now).join(", "), known: now })];
    const told = spans.map(({ from, to }) => `${from}–${to ?? ""}`);
    return [finding("FAS5104", at, { id, year, years: told.sort().join(", ") })];
  });
}
