/**
 * Why a claim is not simply true, in one sentence for a reader, and what a figure writes in its place.
 *
 * Layer: publish; pure.
 */
import type { Language } from "../../base/language.ts";
import { sitePhrases, siteWords } from "../../base/messages/site.ts";
import { trendTexts } from "../../base/messages/trends.ts";
import { causeText } from "../../claims/cause-wording.ts";
import { trendText } from "../../claims/trends/trend-wording.ts";
import type { CheckedClaim } from "../checked-report.ts";
import { capitalised } from "./capitalised.ts";
import { absentReason, writtenText } from "./value-text.ts";

/** Why a verdict is not «holds», in one sentence for a reader. */
export function reasonText(claim: CheckedClaim, language: Language): string | undefined {
  const { reason, readings } = claim.decision;
  switch (reason.kind) {
    case "within":
      return undefined;
    case "outside":
      return sitePhrases.outside(`«${readings[reason.part]?.text ?? claim.binding.phrase}»`)[language];
    case "coarser":
      return sitePhrases.coarser()[language];
    case "absent": {
      const quantity = claim.values[reason.part]?.quantity;
      if (quantity === undefined) return siteWords.noFigure[language];
      return firstSentence(absentReason(quantity, language) ?? "");
    }
    case "wrong-unit":
      return sitePhrases.wrongUnit()[language];
    case "no-number":
      return sitePhrases.noNumber()[language];
    case "count-mismatch":
      return sitePhrases.countMismatch(String(reason.numbers), String(reason.figures))[language];
    case "false":
      return sitePhrases.notTrue()[language];
    case "comparison":
      return sitePhrases.comparison()[language];
    case "comparison-alone":
      return sitePhrases.comparisonAlone()[language];
    case "not-equal":
      return sitePhrases.notEqual()[language];
    case "causes": {
      const value = claim.values[reason.part];
      if (value === undefined || reason.why.kind === "within") return undefined;
      return `${capitalised(causeText(reason.why, value.definition.name, value.quantity)[language])}.`;
    }
    case "sign": {
      const name = claim.values[reason.part]?.definition.name ?? { nb: "", nn: "", en: "" };
      return `${capitalised(trendTexts.noSignFor(name, reason.words)[language])}.`;
    }
    case "trend": {
      const value = claim.values[reason.part];
      if (value === undefined || reason.why.kind === "within") return undefined;
      return `${capitalised(trendText(reason.why, value.definition.name, value.quantity)[language])}.`;
    }
    case "contrary":
      return `${capitalised(trendTexts.contrary(reason.words)[language])}.`;
    case "few-years":
      return sitePhrases.fewYears(String(reason.known))[language];
    case "unknown-words":
      return sitePhrases.unknownWords(reason.words)[language];
  }
}

/** The margin has room for one; the figure's own page has the rest. */
function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s+\p{Lu})/su.exec(text)?.[0] ?? text;
}

/** What the figures of an empty phrase write, in the chapter's language. */
export function selfWritten(claim: CheckedClaim): string {
  const { language } = claim.chapter;
  return claim.values
    .map(({ quantity, definition }) => writtenText(quantity, definition, language))
    .join(", ");
}
