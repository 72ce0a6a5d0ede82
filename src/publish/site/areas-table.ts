/**
 * The service areas against their budget: a table with a bar in each row, and the deviation in words.
 *
 * Layer: publish; pure.
 */
import { siteWords } from "../../base/messages/site.ts";
import { versionNames } from "../../base/messages/terms.ts";
import type { Ore } from "../../base/ore.ts";
import type { AreaRow } from "../checked-report.ts";
import { capitalised } from "../shared/capitalised.ts";
import { signedThousands, thousands } from "../shared/value-text.ts";
import { deviationBar } from "./charts/bar-chart.ts";
import { type Html, html } from "./html.ts";
import type { View } from "./site-view.ts";

/** For drawing only: how long a bar is beside the longest. */
function shareOf(amount: Ore, largest: bigint): number {
  return largest === 0n ? 0 : Number((amount * 10_000n) / largest) / 10_000;
}

function largestSize(rows: readonly AreaRow[]): bigint {
  let largest = 0n;
  for (const { deviationOre = 0n } of rows) {
    const size = deviationOre < 0n ? -deviationOre : deviationOre;
    if (size > largest) largest = size;
  }
  return largest;
}

export function areasTable(view: View, title: string | undefined): Html | undefined {
  const rows = view.report.areas;
  if (rows.length === 0) return undefined;
  const largest = largestSize(rows);
  const year = view.report.meta.year;
  const labels = {
    accounts: capitalised(`${view.say(versionNames.regnskap)} ${year}`),
    revised: capitalised(view.say(versionNames["regulert-budsjett"])),
    deviation: view.say(siteWords.deviation),
  };
  const body = rows.map((row) => areaRow(view, row, largest, labels));
  return html`
    <table class="ds-table stack areas" role="table">
      <caption>
        ${title ?? view.say(siteWords.areas)}<small>${view.say(siteWords.unitThousand)}</small>
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${view.say(siteWords.area)}</th>
          <th scope="col" role="columnheader" class="num">${labels.accounts}</th>
          <th scope="col" role="columnheader" class="num">${labels.revised}</th>
          <th scope="col" role="columnheader" class="num">${labels.deviation}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">${body}</tbody>
    </table>
  `;
}

function areaRow(
  view: View,
  row: AreaRow,
  largest: bigint,
  labels: { readonly accounts: string; readonly revised: string; readonly deviation: string },
): Html {
  const href = view.figureHref(row.figureId);
  const name = href === undefined ? row.name : html`<a href="${href}">${row.name}</a>`;
  const amount = (value: Ore | undefined): string =>
    value === undefined ? "–" : thousands(value, view.language);
  return html`
    <tr role="row">
      <th scope="row" role="rowheader">${name}</th>
      <td role="cell" class="num main" data-label="${labels.accounts}">${amount(row.accountsOre)}</td>
      <td role="cell" class="num" data-label="${labels.revised}">${amount(row.revisedOre)}</td>
      <td role="cell" class="num with-bar" data-label="${labels.deviation}">
        ${deviation(view, row.deviationOre, largest)}
      </td>
    </tr>
  `;
}

/** Positive is a mindreforbruk: less was spent than the budget allowed. */
function deviation(view: View, amount: Ore | undefined, largest: bigint): Html {
  if (amount === undefined) return html`–`;
  const word = amount === 0n ? siteWords.onBudget : amount > 0n ? siteWords.underspent : siteWords.overspent;
  return html`
    <span class="deviation" data-good="${amount < 0n ? "no" : "yes"}">
      ${signedThousands(amount, view.language)} <small>${view.say(word)}</small>
    </span>
    ${deviationBar(shareOf(amount, largest), amount >= 0n)}
  `;
}
