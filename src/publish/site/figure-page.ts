/**
 * A figure's own page, its fasit: what it is, how much, whether it is right, how it was computed, how it
 * has been, and which rows and sentences it stands on and in.
 *
 * Layer: publish; pure.
 */
import { formatDecimal, formatQuantity } from "../../base/format.ts";
import { waterfallWords } from "../../base/messages/causes.ts";
import { sitePhrases, siteWords } from "../../base/messages/site.ts";
import { parseDecimal } from "../../base/rational.ts";
import { ownWidthText } from "../../claims/wording.ts";
import type { FigureDefinition } from "../../figures/definition.ts";
import type { CheckedClaim, PublishedFigure } from "../checked-report.ts";
import { figureKey } from "../figure-key.ts";
import { capitalised } from "../shared/capitalised.ts";
import { reasonText, selfWritten } from "../shared/claim-reason.ts";
import { comparedText } from "../shared/compared-text.ts";
import { absentReason, countText, exactText, pointText, roundedReading } from "../shared/value-text.ts";
import { chapterPath, figureDataPath, figuresPath } from "./address.ts";
import { figureChart } from "./charts/figure-chart.ts";
import { waterfallFigure } from "./charts/waterfall-figure.ts";
import { comparedFigure } from "./compared-section.ts";
import { figureFormula, sourceLink } from "./figure-formula.ts";
import { figureRows, rowsAgree } from "./figure-rows.ts";
import { attribute, type Html, html } from "./html.ts";
import { type Page, phraseAnchor, type View } from "./site-view.ts";
import { sourceTable } from "./source-table.ts";
import { ssbSection } from "./ssb-difference.ts";
import { figureData } from "./structured-data.ts";
import { syntheticNotice } from "./synthetic-notice.ts";
import { drawnMark, markWithWord } from "./verdict-mark.ts";

export function figurePage(view: View, figure: PublishedFigure): Page {
  const { definition, quantity, synthetic } = figure.value;
  const name = view.say(definition.name);
  const rounded = roundedReading(quantity, definition, view.language);
  const reason = absentReason(quantity, view.language);
  const notice = synthetic && syntheticNotice(view, siteWords.syntheticFigure);
  const opening = html`
    <header class="opening of-figure">
      <p class="kicker">${view.say(siteWords.fasit)} · ${whose(view, figure)}</p>
      <h1>${name}</h1>
    </header>
  `;
  const value =
    reason === undefined
      ? html`
        <p class="big">${exactText(quantity, definition, view.language)}</p>
        ${rounded !== undefined && html`<p class="ui also">${view.say(sitePhrases.also(rounded))}</p>`}
      `
      : html`<p class="big">–</p><p class="ui also">${reason}</p>`;
  const main = html`
    ${opening}
    <div class="read figure-page">
      <div>${value}<p>${view.say(definition.explanation)}</p>${judgement(view, definition)}</div>
      ${checks(view, figure)}${notice && html`<div>${notice}</div>`}
      ${explanation(view, figure)}
      <section><h2>${view.say(siteWords.howComputed)}</h2>${figureFormula(view, figure.value)}${dataLink(view, figure)}</section>
      ${ssbSection(view, figure)}${conventions(view, definition)}${history(view, figure)}
      ${compared(view, figure)}${figureRows(view, figure)}
      ${sources(view, figure)}${sentences(view, figure.usedBy)}
    </div>
  `;
  return {
    path: view.path,
    title: name,
    description: view.say(definition.explanation),
    trail: [{ label: view.say(siteWords.allFigures), path: figuresPath }],
    section: figuresPath,
    kind: "data",
    data: figureData(view, figure),
    main,
  };
}

/** The figure in a file of its own, with all that its page says. */
function dataLink(view: View, { value }: PublishedFigure): Html | undefined {
  if (!view.hasData) return undefined;
  const href = view.href(figureDataPath(figureKey(value, view.report.main)));
  return html`<p class="ui"><a class="ds-link" href="${href}">${view.say(siteWords.figureData)}</a></p>`;
}

/** Whose amounts and which year; a register or a decision has a year alone. */
function whose(view: View, { value }: PublishedFigure): string {
  const { lineage, point } = value;
  return lineage.kind === "query" || lineage.kind === "none"
    ? String(point.year)
    : pointText(point, view.report.meta);
}

/** What is good, and the recommended level with its source. */
function judgement(view: View, definition: FigureDefinition): Html | undefined {
  const direction = { up: siteWords.goodUp, down: siteWords.goodDown, neutral: undefined }[
    definition.goodWhen
  ];
  const { recommendation } = definition;
  if (direction === undefined && recommendation === undefined) return undefined;
  const good =
    direction !== undefined &&
    html`<dt>${view.say(siteWords.whatIsGood)}</dt><dd>${view.say(direction)}</dd>`;
  if (recommendation === undefined) return html`<dl class="facts">${good}</dl>`;
  const exact = parseDecimal(recommendation.value);
  const number =
    exact === undefined ? recommendation.value : formatDecimal(exact, exact.d === 1n ? 0 : 2, view.language);
  const level = definition.unit === "percent" ? `${number}\u00a0%` : number;
  const bound = view.say(recommendation.atLeast ? sitePhrases.atLeast(level) : sitePhrases.atMost(level));
  const by = view.say(sitePhrases.recommendedBy(view.say(recommendation.source), recommendation.year));
  return html`<dl class="facts">${good}<dt>${view.say(siteWords.recommended)}</dt><dd>${bound} (${by})</dd></dl>`;
}

/** «Stemmer det?»: in the margin, beside the number. */
function checks(view: View, figure: PublishedFigure): Html {
  const published = figure.value.reconciled.map(({ published: one, agrees }) => {
    const value = formatQuantity(one.quantity, view.language);
    const word = view.say(agrees ? siteWords.agrees : siteWords.differs);
    return html`
      <li data-mark="${agrees ? "holds" : "contradicted"}">
        ${drawnMark(agrees ? "holds" : "contradicted")}
        <div>
          <span class="what">${capitalised(word)} <b>${value}</b></span>
          <span class="from">${sourceLink(one.title, one.url)}${one.note !== "" && `. ${one.note}`}</span>
        </div>
      </li>
    `;
  });
  const agree = rowsAgree(figure);
  const rows =
    agree !== undefined &&
    html`
      <li data-mark="${agree ? "holds" : "contradicted"}">
        ${drawnMark(agree ? "holds" : "contradicted")}
        <div>
          <span class="what">
            ${view.say(sitePhrases.sumOfRows(countText(view.language, figure.rows.length)))}
          </span>
        </div>
      </li>
    `;
  const files =
    figure.sources.length > 0 &&
    html`
      <li data-mark="holds">
        ${drawnMark("holds")}
        <div>
          <span class="what">${view.say(sitePhrases.filesUnchanged(String(figure.sources.length)))}</span>
        </div>
      </li>
    `;
  const none =
    published.length === 0 &&
    html`
      <li data-mark="unbound">
        ${drawnMark("unbound")}
        <div><span class="what">${view.say(siteWords.noPublished)}</span></div>
      </li>
    `;
  return html`
    <aside class="fasit checks" role="note" aria-label="${view.say(siteWords.isItRight)}">
      <p class="fasit-title">${view.say(siteWords.isItRight)}</p>
      <ul>${published}${none}${rows}${files}</ul>
    </aside>
  `;
}

function conventions(view: View, definition: FigureDefinition): Html | undefined {
  if (definition.conventions.length === 0) return undefined;
  const items = definition.conventions.map((one) => html`<li><span>${view.say(one)}</span></li>`);
  return html`
    <aside class="fasit checks" role="note" aria-label="${view.say(siteWords.conventions)}">
      <p class="fasit-title">${view.say(siteWords.conventions)}</p>
      <ul>${items}</ul>
    </aside>
  `;
}

/** What a deviation is made of, drawn and listed. */
function explanation(view: View, { value }: PublishedFigure): Html | undefined {
  const title = view.say(value.definition.name);
  const chart = waterfallFigure(view, value, { id: "bidrag", title, openTable: true });
  return chart === undefined
    ? undefined
    : html`<section><h2>${view.say(waterfallWords.title)}</h2>${chart}</section>`;
}

function history(view: View, figure: PublishedFigure): Html | undefined {
  const chart = figureChart(view, [figure], {
    id: "over-tid",
    title: view.say(figure.value.definition.name),
    form: "line",
    openTable: true,
  });
  return chart === undefined
    ? undefined
    : html`<section><h2>${view.say(siteWords.overTime)}</h2>${chart}</section>`;
}

function compared(view: View, figure: PublishedFigure): Html | undefined {
  const shown = comparedFigure(view, figure, { id: "andre", title: view.say(figure.value.definition.name) });
  return shown === undefined
    ? undefined
    : html`<section><h2>${view.say(siteWords.compared)}</h2>${shown}</section>`;
}

function sources(view: View, figure: PublishedFigure): Html | undefined {
  if (figure.sources.length === 0) return undefined;
  return html`
    <section class="wide">
      <h2>${view.say(siteWords.sources)}</h2>
      ${sourceTable(view, figure.sources)}
    </section>
  `;
}

function sentences(view: View, claims: readonly CheckedClaim[]): Html {
  const items = claims.map((claim) => {
    const { binding, chapter, decision } = claim;
    const lang = attribute("lang", chapter.language === view.language ? undefined : chapter.language);
    const href = view.href(chapterPath(chapter.slug), phraseAnchor(claim));
    const before = binding.sentence.slice(0, binding.phraseStart);
    const after = binding.sentence.slice(binding.phraseStart + binding.phrase.length);
    const phrase = binding.phrase === "" ? selfWritten(claim) : binding.phrase;
    const reason = reasonText(claim, view.language);
    const own = ownWidthText(decision);
    const years = comparedText(claim, view.language);
    return html`
      <li>
        <blockquote${lang}>
          ${before}<a class="tall" data-mark="${decision.verdict}" href="${href}">${phrase}</a>${after}
        </blockquote>
        <p class="ui">
          ${markWithWord(view, decision.verdict)} · ${view.say(sitePhrases.inChapter(chapter.title))}
          ${reason !== undefined && ` · ${reason}`}${years !== undefined && ` · ${years}`}
          ${own !== undefined && ` · ${view.say(own)}`}
        </p>
      </li>
    `;
  });
  const body =
    items.length === 0
      ? html`<p class="ui">${view.say(siteWords.notUsed)}</p>`
      : html`<ul class="sentences">${items}</ul>`;
  return html`<section><h2>${view.say(siteWords.usedIn)}</h2>${body}</section>`;
}
