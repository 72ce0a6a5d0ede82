/**
 * How a figure was computed: its formula as a tree with values, down to the accounts.
 *
 * Layer: publish; pure.
 */

import { formatKr } from "../../base/format.ts";
import { aggregateWords, operationWords, roleWords, siteWords } from "../../base/messages/site.ts";
import type { Component, FigureValue, Lineage } from "../../figures/value.ts";
import type { AccountFilter } from "../../kostra/account-filter.ts";
import { filterDimensions } from "../../kostra/account-filter.ts";
import { exactText, pointText } from "../shared/value-text.ts";
import { type Html, html, safeUrl } from "./html.ts";
import type { View } from "./site-view.ts";

/** Deeper levels fold; deeper still, the component's own page has them. */
const openLevels = 1;
const deepest = 4;

export function figureFormula(view: View, value: FigureValue): Html {
  const { lineage } = value;
  switch (lineage.kind) {
    case "components": {
      const top = html`<b>${view.say(value.definition.name)}</b>`;
      return html`
        <p class="ui">${view.say(operationWords[lineage.operation])}.</p>
        <ul class="tree"><li>${treeEntry(top, amount(view, value))}${branches(view, value, 0)}</li></ul>
      `;
    }
    case "ledger":
      return html`
        <p class="ui">
          ${view.say(siteWords.fromLedger)} ${filterText(lineage.filter)}.
          ${lineage.sign === -1 ? ` ${view.say(siteWords.signTurned)}` : ""}
        </p>
      `;
    case "published": {
      const { title, url, note } = lineage.published;
      return html`
        <p class="ui">
          ${view.say(siteWords.fromPublished)} ${sourceLink(title, url)}.${note !== "" ? ` ${note}` : ""}
        </p>
      `;
    }
    case "query":
      return html`
        <p class="ui">${view.say(siteWords.fromQuery)}</p>
        <pre class="query" tabindex="0"><code>${lineage.sql.trim()}</code></pre>
        <p class="ui">${view.say(aggregateWords[lineage.aggregate])} · ${lineage.tables.join(", ")}</p>
      `;
    case "none":
      return html`<p class="ui">${view.say(siteWords.noValue)}. ${view.say(lineage.reason)}</p>`;
  }
}

/** A title that leads to its address when it has a safe one. */
export function sourceLink(title: string, url: string): Html {
  const href = safeUrl(url);
  return href === undefined ? html`${title}` : html`<a class="ds-link" href="${href}">${title}</a>`;
}

function amount(view: View, { quantity, definition }: FigureValue): string {
  return quantity.kind === "amount"
    ? formatKr(quantity.ore, view.language)
    : exactText(quantity, definition, view.language);
}

/** A line of a tree: a name, and its amount at the right. */
export function treeEntry(name: Html, number: string): Html {
  return html`<span class="entry"><span class="name">${name}</span><span class="amount">${number}</span></span>`;
}

function branches(view: View, value: FigureValue, level: number): Html | undefined {
  const { lineage } = value;
  if (lineage.kind !== "components" || level >= deepest) return undefined;
  const items = html`<ul>${lineage.components.map((component) => branch(view, component, value, level + 1))}</ul>`;
  if (level <= openLevels) return items;
  return html`
    <details>
      <summary>${view.say(siteWords.showParts)} (${lineage.components.length})</summary>
      ${items}
    </details>
  `;
}

function branch(view: View, component: Component, parent: FigureValue, level: number): Html {
  const { value, role } = component;
  const deeper = role === "year" ? undefined : branches(view, value, level);
  return html`<li>${treeEntry(branchName(view, component, parent), amount(view, value))}${deeper}</li>`;
}

/** What the component does, its name and accounts; of the same figure year by year, the year says it. */
function branchName(view: View, { value, role }: Component, parent: FigureValue): Html {
  const { definition, point, lineage } = value;
  const name = role === "year" ? String(point.year) : view.say(definition.name);
  const href = view.valueHref(value);
  const link = href === undefined ? name : html`<a href="${href}">${name}</a>`;
  if (role === "year") return html`${link}`;
  const hasMoved = point.year !== parent.point.year || point.version !== parent.point.version;
  const where = hasMoved && html` <small>${pointText(point, view.report.meta)}</small>`;
  return html`<span class="role">${view.say(roleWords[role])}</span> ${link}${where}${accounts(lineage)}`;
}

/** The kontoklasse is the same all down the tree; the component's own page says it. */
function accounts(lineage: Lineage): Html | undefined {
  if (lineage.kind !== "ledger") return undefined;
  const { kontoklasse: _, ...filter } = lineage.filter;
  return html` <small>${filterText(filter)}</small>`;
}

/** `art 870, funksjon 800`: the field's own names and codes, the same in every language. */
function filterText(filter: AccountFilter): string {
  return filterDimensions
    .flatMap((dimension) => {
      const codes = (filter[dimension] ?? []).filter((code) => code !== "");
      const name = dimension === "area" ? "område" : dimension;
      return codes.length === 0 ? [] : [`${name} ${codes.map(readableCode).join(", ")}`];
    })
    .join("; ");
}

/** `010-089` with a dash, `!290` as an exception. */
function readableCode(code: string): string {
  const text = code.replace("-", "–");
  return text.startsWith("!") ? `≠ ${text.slice(1)}` : text;
}
