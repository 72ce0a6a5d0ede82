/**
 * All figures of the report, in groups: key figures, the report's own, and each statement's lines.
 *
 * Layer: publish; pure.
 */
import { siteWords, unitWords } from "../../base/messages/site.ts";
import { verdictNames } from "../../base/messages/terms.ts";
import type { PublishedFigure } from "../checked-report.ts";
import { figureKey } from "../figure-key.ts";
import { exactText, pointText } from "../shared/value-text.ts";
import { figuresPath } from "./address.ts";
import { type Html, html } from "./html.ts";
import type { Page, View } from "./site-view.ts";
import { figuresData } from "./structured-data.ts";
import { reportNotice } from "./synthetic-notice.ts";
import { drawnMark, type Mark } from "./verdict-mark.ts";

interface Group {
  readonly title: string;
  readonly figures: readonly PublishedFigure[];
}

export function figuresPage(view: View): Page {
  const title = view.say(siteWords.allFigures);
  const groups = figureGroups(view).filter(({ figures }) => figures.length > 0);
  const all = [...view.report.figures.values()];
  const isMostlyMade = all.filter(({ value }) => value.synthetic).length * 2 > all.length;
  const notice = isMostlyMade ? reportNotice(view) : undefined;
  const tables = groups.map((group, index) => groupTable(view, group, index, notice === undefined));
  const main = html`
    <header class="opening"><h1>${title}</h1><p class="lead">${view.say(siteWords.figuresLead)}</p></header>
    <div class="front">${notice}${tables}</div>
  `;
  return {
    path: figuresPath,
    title,
    trail: [],
    section: figuresPath,
    kind: "data",
    data: figuresData(view, title, view.say(siteWords.figuresLead)),
    main,
  };
}

/** Figures at the report's own point; other years and versions stand beside them, or alone without them. */
function figureGroups(view: View): readonly Group[] {
  const { figures, main } = view.report;
  const isOwnPoint = ({ value }: PublishedFigure): boolean => figureKey(value, main) === value.definition.id;
  const all = [...figures.values()].filter(
    (figure) => isOwnPoint(figure) || !figures.has(figure.value.definition.id),
  );
  const lines = new Map<string, string>();
  for (const statement of view.report.statements)
    for (const { figureId } of statement.lines)
      if (figureId !== undefined && !lines.has(figureId)) lines.set(figureId, statement.id);
  const idOf = ({ value }: PublishedFigure): string => value.definition.id;
  const own = all.filter((figure) => figure.value.definition.at !== undefined);
  const catalogue = all.filter((figure) => figure.value.definition.at === undefined);
  return [
    {
      title: view.say(siteWords.keyFigures),
      figures: catalogue.filter((figure) => !lines.has(idOf(figure))),
    },
    { title: view.say(siteWords.ownFigures), figures: own },
    ...view.report.statements.map((statement) => ({
      title: view.say(statement.title),
      figures: catalogue.filter((figure) => lines.get(idOf(figure)) === statement.id),
    })),
  ];
}

/** `marksMade`: made-up figures are marked one by one, when the page does not say so of them all. */
function groupTable(view: View, group: Group, index: number, marksMade: boolean): Html {
  const labels = {
    value: view.say(siteWords.value),
    unit: view.say(siteWords.unit),
    claims: view.say(siteWords.claims),
  };
  const rows = group.figures.map((figure) => {
    const { definition, quantity, synthetic } = figure.value;
    const made =
      marksMade && synthetic && html` <span class="made-up">${view.say(siteWords.syntheticMark)}</span>`;
    return html`
      <tr role="row">
        <th scope="row" role="rowheader">
          <a href="${view.valueHref(figure.value) ?? ""}">${view.say(definition.name)}</a>${made}
          ${otherPoints(view, figure)}
        </th>
        <td role="cell" class="num main" data-label="${labels.value}">
          ${exactText(quantity, definition, view.language)}
        </td>
        <td role="cell" data-label="${labels.unit}">${view.say(unitWords[definition.unit])}</td>
        <td role="cell" data-label="${labels.claims}">${claimMarks(view, figure)}</td>
      </tr>
    `;
  });
  return html`
    <section aria-labelledby="g${index + 1}">
      <h2 id="g${index + 1}">${group.title}</h2>
      <table class="ds-table stack list" role="table" aria-labelledby="g${index + 1}">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">${view.say(siteWords.figure)}</th>
            <th scope="col" role="columnheader" class="num">${labels.value}</th>
            <th scope="col" role="columnheader">${labels.unit}</th>
            <th scope="col" role="columnheader">${labels.claims}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">${rows}</tbody>
      </table>
    </section>
  `;
}

type Figures = View["report"]["figures"];
const groups = new WeakMap<Figures, Map<string, readonly PublishedFigure[]>>();

/** The pages of each figure, one for each point; made once for a report. */
function byDefinition(figures: Figures): ReadonlyMap<string, readonly PublishedFigure[]> {
  const known = groups.get(figures);
  if (known !== undefined) return known;
  const made = new Map<string, PublishedFigure[]>();
  for (const figure of figures.values()) {
    const { id } = figure.value.definition;
    made.set(id, [...(made.get(id) ?? []), figure]);
  }
  groups.set(figures, made);
  return made;
}

/** Links to the same figure's values of other years and versions. */
function otherPoints(view: View, { value }: PublishedFigure): Html | undefined {
  const same = byDefinition(view.report.figures).get(value.definition.id) ?? [];
  const others = same.filter((one) => one.value !== value);
  const links = others.map(
    (one) =>
      html`<a href="${view.valueHref(one.value) ?? ""}">${pointText(one.value.point, view.report.meta)}</a> `,
  );
  return links.length === 0 ? undefined : html`<small class="other-points">${links}</small>`;
}

/** How many claims use it, by verdict. */
function claimMarks(view: View, { usedBy }: PublishedFigure): Html {
  const verdicts: readonly Mark[] = ["holds", "undocumented", "unread", "contradicted"];
  const counted = verdicts
    .map((mark) => ({ mark, count: usedBy.filter(({ decision }) => decision.verdict === mark).length }))
    .filter(({ count }) => count > 0);
  if (counted.length === 0) return html`–`;
  return html`${counted.map(({ mark, count }) => {
    const word = html`<span class="ds-sr-only">${view.say(verdictNames[mark])}</span>`;
    return html`<span class="verdict" data-mark="${mark}">${drawnMark(mark)} ${count} ${word}</span> `;
  })}`;
}
