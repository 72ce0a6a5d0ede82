/**
 * A chapter as it is read: prose in one column, the answer key in the margin beside each paragraph.
 *
 * Layer: publish; pure.
 */
import type { RootContent } from "mdast";
import type { Finding } from "../../base/finding.ts";
import { sitePhrases, siteWords } from "../../base/messages/site.ts";
import type { Chapter } from "../../prose/chapter.ts";
import { headingPlan } from "../shared/heading-plan.ts";
import { chapterPath } from "./address.ts";
import { answerKey } from "./answer-key.ts";
import { fasitBlock } from "./fasit-block.ts";
import { findingsList } from "./findings-list.ts";
import { attribute, type Html, html } from "./html.ts";
import { definitionsIn, type ProseContext, renderNode } from "./prose.ts";
import { readingMinutes } from "./reading-time.ts";
import type { Page, View } from "./site-view.ts";
import { termUses } from "./terms.ts";

export function chapterPage(view: View, chapter: Chapter): Page {
  const { chapters } = view.report;
  const order = chapters.indexOf(chapter);
  const lang = chapter.language === view.language ? undefined : chapter.language;
  const lead = chapter.lead !== undefined && html`<p class="lead">${chapter.lead}</p>`;
  const headings = headingPlan(chapter.root);
  const main = html`
    <article${attribute("lang", lang)}>
      <header class="opening">
        <p class="kicker">${view.say(sitePhrases.chapterNumber(order + 1))}</p>
        <h1>${chapter.title}</h1>
        ${lead}
        <p class="ui"${attribute("lang", lang === undefined ? undefined : view.language)}>${view.say(sitePhrases.readingTime(readingMinutes(chapter)))}</p>
        ${sectionList(view, headings, lang)}
      </header>
      ${findingsList(view, findingsOf(view, chapter))}
      <div class="read">${chapterBlocks(view, chapter, headings)}</div>
    </article>
    ${turnPage(view, order)}
  `;
  return {
    path: chapterPath(chapter.slug),
    title: chapter.title,
    ...(chapter.lead === undefined ? {} : { description: chapter.lead }),
    trail: [],
    section: chapterPath(chapter.slug),
    kind: "chapter",
    card: true,
    main,
  };
}

/** The sections, when there are several: a way into a long chapter, and a way to see what it is about. */
function sectionList(
  view: View,
  headings: ReturnType<typeof headingPlan>,
  lang: string | undefined,
): Html | undefined {
  const sections = [...headings.values()].filter(({ level }) => level === 2);
  if (sections.length < 2) return undefined;
  const items = sections.map(({ id, text }) => html`<li><a href="#${id}">${text}</a></li>`);
  const words = view.say(siteWords.inThisChapter);
  return html`
    <nav class="sections" aria-labelledby="deler">
      <p id="deler"${attribute("lang", lang === undefined ? undefined : view.language)}>${words}</p><ul>${items}</ul>
    </nav>
  `;
}

function findingsOf(view: View, chapter: Chapter): readonly Finding[] {
  return view.report.findings.filter(({ at }) => at?.file === chapter.file);
}

function chapterBlocks(
  view: View,
  chapter: Chapter,
  headings: ReturnType<typeof headingPlan>,
): readonly Html[] {
  const claims = view.report.claims.filter((claim) => claim.chapter.file === chapter.file);
  const context: ProseContext = {
    view,
    claims: new Map(claims.map((claim) => [claim.binding.offset, claim])),
    headings,
    definitions: definitionsIn(chapter.root),
    terms: termUses(chapter.root, chapter.language),
    language: chapter.language,
  };
  const findings = findingsOf(view, chapter);
  const keys = chapter.root.children.map((node, index) => {
    const beside = claims.filter(({ binding }) => binding.blockIndex === index);
    return { beside, findings: findings.filter((one) => standsIn(one, node)) };
  });
  const blocks = chapter.root.children.map((node, index) => ({
    isParagraph: node.type === "paragraph",
    block: renderBlock(context, chapter, node),
    key: answerKey(view, keys[index]?.beside ?? [], keys[index]?.findings ?? []),
  }));
  return blocks.map(({ block, key }, index) => {
    if (key === undefined) return isAfterKey(blocks, index) ? html`` : html`${block}`;
    const after = blocks.slice(index + 1).filter((_, i) => isAfterKey(blocks, index + 1 + i, index));
    return html`<div class="pair rows-${after.length + 1}">${block}${key}${after.map((one) => one.block)}</div>`;
  });
}

/** So many paragraphs without an answer key may stand beside the one above them. */
const mostBeside = 3;

/**
 * Is the paragraph one that stands beside the answer key above it, so that a long key does not push
 * the text apart? `start`: beside just that key.
 */
function isAfterKey(
  blocks: readonly { readonly isParagraph: boolean; readonly key: Html | undefined }[],
  index: number,
  start?: number,
): boolean {
  for (let above = index; above >= 0 && index - above <= mostBeside; above -= 1) {
    const block = blocks[above];
    if (block?.key !== undefined) return above < index && (start === undefined || above === start);
    if (block?.isParagraph !== true) return false;
  }
  return false;
}

function renderBlock(context: ProseContext, chapter: Chapter, node: RootContent): Html | undefined {
  const order = chapter.blocks.findIndex(({ offset }) => offset === node.position?.start.offset);
  const block = chapter.blocks[order];
  return block === undefined ? renderNode(context, node) : fasitBlock(context.view, block, order + 1);
}

function standsIn(finding: Finding, node: RootContent): boolean {
  const line = finding.at?.line ?? 0;
  const { start, end } = node.position ?? { start: { line: 0 }, end: { line: -1 } };
  return line >= start.line && line <= end.line;
}

/** To the chapters before and after. */
function turnPage(view: View, order: number): Html | undefined {
  const before = view.report.chapters[order - 1];
  const after = view.report.chapters[order + 1];
  if (before === undefined && after === undefined) return undefined;
  const link = (chapter: Chapter, word: string, rel: "prev" | "next"): Html =>
    html`
      <a class="${rel}" rel="${rel}" href="${view.href(chapterPath(chapter.slug))}">
        <small>${word}</small>${chapter.title}
      </a>
    `;
  return html`
    <nav class="turn-page" aria-label="${view.say(siteWords.chapters)}">
      ${before !== undefined && link(before, view.say(siteWords.previous), "prev")}
      ${after !== undefined && link(after, view.say(siteWords.next), "next")}
    </nav>
  `;
}
