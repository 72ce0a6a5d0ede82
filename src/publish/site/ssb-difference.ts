/**
 * «Slik SSB regner det»: the municipality's figure, what SSB counts otherwise, and SSB's figure, to the krone.
 *
 * Layer: publish; pure.
 */
import { formatKr } from "../../base/format.ts";
import { differenceText, ssbWords } from "../../base/messages/ssb.ts";
import { type Ore, ore } from "../../base/ore.ts";
import { artName } from "../../kostra/codes.ts";
import type { PublishedFigure } from "../checked-report.ts";
import { treeEntry } from "./figure-formula.ts";
import { type Html, html } from "./html.ts";
import type { View } from "./site-view.ts";

export function ssbSection(view: View, figure: PublishedFigure): Html | undefined {
  const { ssb, value } = figure;
  if (ssb === undefined) return undefined;
  const line = (name: Html, amount: Ore): Html =>
    html`<li>${treeEntry(name, formatKr(amount, view.language))}</li>`;
  const href = view.valueHref(ssb.ssb);
  const title = view.say(ssb.ssb.definition.name);
  const differences = ssb.lines.map((one) =>
    line(html`${differenceText(one, artName(one.art, value.point.year), view.language)}`, ore(-one.ore)),
  );
  const none = ssb.lines.length === 0 && html`<p class="ui">${view.say(ssbWords.same)}</p>`;
  return html`
    <section>
      <h2>${view.say(ssbWords.heading)}</h2>
      ${none}
      <ul class="tree">
        ${line(html`${view.say(ssbWords.own)}`, ssb.ownOre)}${differences}
        ${line(html`<b>${href === undefined ? title : html`<a href="${href}">${title}</a>`}</b>`, ssb.ssbOre)}
        ${line(html`${view.say(ssbWords.rounding)}`, ssb.roundingOre)}
        ${line(html`<b>${view.say(ssbWords.thousands)}</b>`, ssb.thousandsOre)}
      </ul>
      <p class="ui">${view.say(ssbWords.caveat)}</p>
    </section>
  `;
}
