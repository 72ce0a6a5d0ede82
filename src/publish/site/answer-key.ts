/**
 * The answer key in the margin: beside each paragraph, what the sources say about each bound phrase in
 * it. On a narrow screen it folds under the paragraph; the very same markup serves both.
 *
 * Layer: publish; pure.
 */

import type { Finding } from "../../base/finding.ts";
import { hintOf, messageOf } from "../../base/finding.ts";
import { siteWords } from "../../base/messages/site.ts";
import { suppressionWords } from "../../base/messages/suppression.ts";
import { verdictNames } from "../../base/messages/terms.ts";
import { comparedWords } from "../../base/messages/trends.ts";
import { whenText } from "../../claims/trends/trend-wording.ts";
import { ownWidthText } from "../../claims/wording.ts";
import type { FigureValue } from "../../figures/value.ts";
import type { CheckedClaim } from "../checked-report.ts";
import { capitalised } from "../shared/capitalised.ts";
import { reasonText } from "../shared/claim-reason.ts";
import { entityNameOf } from "../shared/entity-name.ts";
import { sourceText } from "../shared/source-text.ts";
import { exactText } from "../shared/value-text.ts";
import { attribute, type Html, html } from "./html.ts";
import { phraseAnchor, type View } from "./site-view.ts";

import { drawnMark, spokenMark } from "./verdict-mark.ts";

/** Whose value it is, and of which year, where that is another than the report's own; else "". */
function elsewhereText(view: View, { point }: FigureValue): string {
  const { main } = view.report;
  const isOwn = point.entity === main.entity;
  const isNow = point.year === main.year && point.version === main.version;
  return [
    ...(isOwn ? [] : [entityNameOf(view.report, point.entity)]),
    ...(isNow ? [] : [view.say(whenText(point))]),
  ].join(", ");
}

function valueEntry(view: View, value: FigureValue, next: FigureValue | undefined): Html {
  const { definition, quantity } = value;
  const name = view.say(definition.name);
  const href = view.valueHref(value);
  const title = href === undefined ? name : html`<a href="${href}">${name}</a>`;
  const number =
    quantity.kind === "absent" ? undefined : html`<b>${exactText(quantity, definition, view.language)}</b> `;
  const hidden = quantity.kind === "absent" && quantity.suppressed === true;
  const source = sourceText(view.report, value);
  const elsewhere = elsewhereText(view, value);
  const isSaidBelow = next !== undefined && sourceText(view.report, next) === source;
  return html`
    <span class="what">${number}${title}${elsewhere === "" ? "" : ` (${elsewhere})`}</span>
    ${hidden && html`<span class="from">${view.say(suppressionWords.short)}</span>`}
    ${source !== "" && !isSaidBelow && html`<span class="from">${capitalised(source)}</span>`}
  `;
}

function claimEntry(view: View, claim: CheckedClaim): Html {
  const { verdict } = claim.decision;
  const reason = reasonText(claim, view.language);
  const own = ownWidthText(claim.decision);
  const word =
    verdict === "holds"
      ? own && html`<span class="why">${view.say(own)}.</span>`
      : html`
        <span class="why">
          <strong>${capitalised(view.say(verdictNames[verdict]))}.</strong>
          ${reason === undefined ? "" : ` ${reason}`}${own && ` ${view.say(own)}.`}
        </span>
      `;
  const years = claim.compared !== undefined && comparedYears(view, claim.compared);
  const values =
    claim.values.length === 0
      ? html`<b>${claim.binding.figures.join(" + ")}</b>`
      : claim.values.map((value, index) => valueEntry(view, value, claim.values[index + 1]));
  return html`
    <li data-mark="${verdict}" data-for="${phraseAnchor(claim)}">
      ${verdict === "holds" ? spokenMark(view, verdict) : drawnMark(verdict)}
      <div>${values}${years}${word}</div>
    </li>
  `;
}

/** The other years and versions that decided it, each leading to its own fasit. */
function comparedYears(view: View, compared: readonly FigureValue[]): Html {
  const entries = compared.map((value, index) => {
    const href = view.valueHref(value);
    const when = view.say(whenText(value.point));
    const year = href === undefined ? when : html`<a href="${href}">${when}</a>`;
    const separator = index === compared.length - 1 ? "" : "; ";
    return html`${year}: ${exactText(value.quantity, value.definition, view.language)}${separator}`;
  });
  return html`<span class="from">${capitalised(view.say(comparedWords))} ${entries}</span>`;
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
