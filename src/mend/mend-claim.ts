/**
 * A contradicted claim → the smallest change of its wording that is true. Every proposal is judged as a
 * whole before it is made, with all numbers of the phrase, in its sentence.
 *
 * Layer: mend; pure.
 */
import type { LeftReasonName } from "../base/messages/mend.ts";
import type { ClaimInput, Decision } from "../claims/claim.ts";
import { judge } from "../claims/judge.ts";
import { causeChanges } from "./cause-changes.ts";
import { applyChanges, type Change, changesBetween } from "./change.ts";
import { dateChanges } from "./date-changes.ts";
import { numberChanges } from "./number-changes.ts";
import { rangeChanges } from "./range-changes.ts";
import { shareChanges } from "./share-changes.ts";
import { trendChanges } from "./trend-changes.ts";
import { comparisonChanges, rankChanges } from "./word-changes.ts";

export type Mend =
  | { readonly kind: "mended"; readonly phrase: string; readonly changes: readonly Change[] }
  | { readonly kind: "left"; readonly reason: LeftReasonName };

/**
 * Mends one claim. `decision` is the verdict on `input`; only a contradicted claim may be asked about.
 * `canChange` says whether the author's text can take a change (Markdown may stand between the words).
 */
export function mendClaim(
  input: ClaimInput,
  decision: Decision,
  canChange: (change: Change) => boolean = () => true,
): Mend {
  const { phrase } = input;
  let possible = false;
  const search = (current: ClaimInput, verdict: Decision, depth: number): string | undefined => {
    for (const changes of candidates(current, verdict)) {
      const next = withPhrase(current, applyChanges(current.phrase, changes));
      const after = judge(next);
      if (after.verdict === "holds") {
        possible = true;
        if (changesBetween(phrase, next.phrase).every(canChange)) return next.phrase;
      } else if (depth > 1 && after.verdict === "contradicted" && isOther(after, verdict)) {
        const found = search(next, after, depth - 1);
        if (found !== undefined) return found;
      }
    }
    return undefined;
  };
  // A word of change and the number beside it are of one figure, and may both be wrong.
  const isTrend = decision.reason.kind === "trend" || decision.reason.kind === "contrary";
  // A reason that gives way to another may have to change its direction too.
  const isCauses = decision.reason.kind === "causes";
  const found = search(input, decision, input.quantities.length + (isTrend ? 1 : isCauses ? 3 : 0));
  if (found !== undefined) return { kind: "mended", phrase: found, changes: changesBetween(phrase, found) };
  return { kind: "left", reason: possible ? "markup" : leftReason(decision) };
}

function partOf({ reason }: Decision): number {
  return "part" in reason ? reason.part : -1;
}

/** Is the second decision about something else than the first? */
function isOther(after: Decision, before: Decision): boolean {
  return partOf(after) !== partOf(before) || aboutWhat(after) !== aboutWhat(before);
}

function aboutWhat({ reason }: Decision): string {
  if (reason.kind === "causes") return `${reason.why.kind} ${"cause" in reason.why ? reason.why.cause : ""}`;
  return reason.kind === "trend" ? reason.why.kind : reason.kind;
}

function leftReason({ reason, decisive }: Decision): LeftReasonName {
  if (reason.kind === "false") return "condition";
  if (reason.kind === "not-equal") return "not-equal";
  return decisive?.unit === "rank" ? "rank" : "no-wording";
}

/** The same claim with another phrase in its sentence. */
function withPhrase(input: ClaimInput, phrase: string): ClaimInput {
  const end = input.phraseStart + input.phrase.length;
  const sentence = input.sentence.slice(0, input.phraseStart) + phrase + input.sentence.slice(end);
  return { ...input, phrase, sentence };
}

function candidates(input: ClaimInput, decision: Decision): readonly (readonly Change[])[] {
  const { reason, decisive } = decision;
  const { phrase, language } = input;
  const isTrend = reason.kind === "trend" || reason.kind === "contrary";
  const isSided = decisive?.side !== undefined;
  const words = isTrend || isSided ? trendChanges(decision, phrase, language) : [];
  return [...measureChanges(input, decision), ...words, ...causeChanges(input, decision)];
}

/** Another number, range, date or place for the one that is wrong. */
function measureChanges(input: ClaimInput, decision: Decision): readonly (readonly Change[])[] {
  const { reason, decisive, answers } = decision;
  const quantity = answers ?? input.quantities[partOf(decision)];
  if (decisive === undefined || quantity === undefined || reason.kind === "not-equal") return [];
  const { phrase, language } = input;
  if (reason.kind === "comparison") return comparisonChanges(decisive, phrase, language);
  return [numberChanges, shareChanges, rangeChanges, dateChanges, rankChanges].flatMap((changes) =>
    changes(decisive, quantity, phrase, language),
  );
}
