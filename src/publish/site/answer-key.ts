/**
 * The answer key in the margin: beside each paragraph, what the sources say about each bound phrase in
 * it. On a narrow screen it folds under the paragraph; the very same markup serves both.
 *
 * Layer: publish; pure.
 */

import type { Finding } from "../../base/finding.ts";
import { hintOf, messageOf } from "../../base/finding.ts";
import { sitePhrases, siteWords } from "../../base/messages/site.ts";
import { verdictNames } from "../../base/messages/terms.ts";
import type { FigureValue } from "../../figures/value.ts";
import type { CheckedClaim } from "../checked-report.ts";
import { capitalised } from "../shared/capitalised.ts";
import { absentReason, exactText } from "../shared/value-text.ts";
import { attribute, type Html, html } from "./html.ts";
import { phraseAnchor, type View } from "./site-view.ts";
import { sourceText } from "./source-text.ts";
import { drawnMark, spokenMark } from "./verdict-mark.ts";

/** Why a verdict is not «holds», in one sentence for a reader. */
export function reasonText(view: View, claim: CheckedClaim): string | undefined {
  const { reason, readings } = claim.decision;
  switch (reason.kind) {
    case "within":
      return undefined;
    case "outside":
      return view.say(sitePhrases.outside(`«${readings[reason.part]?.text ?? claim.binding.phrase}»`));
    case "coarser":
      return view.say(sitePhrases.coarser());
    case "absent": {
      const quantity = claim.values[reason.part]?.quantity;
      if (quantity === undefined) return view.say(siteWords.noFigure);
      return firstSentence(absentReason(quantity, view.language) ?? "");
    }
    case "wrong-unit":
      return view.say(sitePhrases.wrongUnit());
    case "no-number":
      return view.say(sitePhrases.noNumber());
    case "count-mismatch":
      return view.say(sitePhrases.countMismatch(String(reason.numbers), String(reason.figures)));
    case "false":
      return view.say(sitePhrases.notTrue());
    case "comparison":
      return view.say(sitePhrases.comparison());
    case "comparison-alone":
      return view.say(sitePhrases.comparisonAlone());
    case "not-equal":
      return view.say(sitePhrases.notEqual());
    case "few-years":
      return view.say(sitePhrases.fewYears(String(reason.known)));
    case "unknown-words":
      return view.say(sitePhrases.unknownWords(reason.words));
  }
}

/** The margin has room for one; the figure's own page has the rest. */
function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s+\p{Lu})/su.exec(text)?.[0] ?? text;
}

function valueEntry(view: View, value: FigureValue, next: FigureValue | undefined): Html {
  const { definition, quantity } = value;
  const name = view.say(definition.name);
  const href = view.valueHref(value);
  const title = href === undefined ? name : html`<a href="${href}">${name}</a>`;
  const number =
    quantity.kind === "absent" ? undefined : html`<b>${exactText(quantity, definition, view.language)}</b> `;
  const source = sourceText(view, value);
  const isSaidBelow = next !== undefined && sourceText(view, next) === source;
  return html`
    <span class="what">${number}${title}</span>
    ${source !== "" && !isSaidBelow && html`<span class="from">${capitalised(source)}</span>`}
  `;
}

function claimEntry(view: View, claim: CheckedClaim): Html {
  const { verdict } = claim.decision;
  const reason = reasonText(view, claim);
  const word =
    verdict === "holds"
      ? undefined
      : html`
        <span class="why">
          <strong>${capitalised(view.say(verdictNames[verdict]))}.</strong>
          ${reason === undefined ? "" : ` ${reason}`}
        </span>
      `;
  const values =
    claim.values.length === 0
      ? html`<b>${claim.binding.figures.join(" + ")}</b>`
      : claim.values.map((value, index) => valueEntry(view, value, claim.values[index + 1]));
  return html`
    <li data-mark="${verdict}" data-for="${phraseAnchor(claim)}">
      ${verdict === "holds" ? spokenMark(view, verdict) : drawnMark(verdict)}
      <div>${values}${word}</div>
    </li>
  `;
}

function findingEntry(view: View, finding: Finding): Html {
  return html`
    <li class="finding" data-severity="${finding.severity}">
      <p><b>${finding.code}</b> ${messageOf(finding, view.language)}</p>
      <p>${hintOf(finding, view.language)}</p>
    </li>
  `;
}

/**
 * The aside for one block of the chapter. `findings` are shown in a draft alone. Undefined when there
 * is nothing to vouch for.
 */
export function answerKey(
  view: View,
  claims: readonly CheckedClaim[],
  findings: readonly Finding[],
): Html | undefined {
  const shown = view.mode === "draft" ? findings : [];
  if (claims.length === 0 && shown.length === 0) return undefined;
  const lang =
    claims[0] !== undefined && claims[0].chapter.language !== view.language ? view.language : undefined;
  const marks = claims.map(({ decision }) => drawnMark(decision.verdict));
  const entries = claims.map((claim) => claimEntry(view, claim));
  const open = shown.length > 0 || claims.some(({ decision }) => decision.verdict === "contradicted");
  return html`
    <aside class="fasit" role="note" aria-label="${view.say(siteWords.fasitToParagraph)}"${attribute("lang", lang)}>
      <details${attribute("open", open)}>
        <summary>${view.say(siteWords.fasit)} <span class="marks">${marks}</span></summary>
        <ul>${entries}${shown.map((one) => findingEntry(view, one))}</ul>
      </details>
    </aside>
  `;
}
