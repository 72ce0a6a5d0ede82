/**
 * Markdown's tree → HTML. What Markdown can say and no more: raw HTML never comes through, and links
 * lead only to pages and letters.
 *
 * Layer: publish; pure.
 */
import type { Heading, Nodes, Parents, Root, Table, TableCell } from "mdast";
import type { Language } from "../../base/language.ts";
import { sitePhrases, siteWords } from "../../base/messages/site.ts";
import { plainText } from "../../prose/inline-text.ts";
import type { CheckedClaim } from "../checked-report.ts";
import { glossaryPath } from "./address.ts";
import { boundPhrase } from "./bound-phrase.ts";
import { attribute, type Html, html, safeUrl } from "./html.ts";
import type { View } from "./site-view.ts";
import type { TermUse, TermUses } from "./terms.ts";

/** What a chapter's text is rendered with. */
export interface ProseContext {
  readonly view: View;
  /** By the offset of the link in the file. */
  readonly claims: ReadonlyMap<number, CheckedClaim>;
  /** The level and the anchor of each heading, by its offset. */
  readonly headings: ReadonlyMap<number, { readonly level: number; readonly id: string }>;
  readonly definitions: ReadonlyMap<string, string>;
  /** Where a term of the glossary is explained. */
  readonly terms: TermUses;
  /** The chapter's own. */
  readonly language: Language;
}

const offsetOf = (node: Nodes): number => node.position?.start.offset ?? -1;

function inside(context: ProseContext, node: Parents): Html {
  return html`${node.children.map((child) => renderNode(context, child))}`;
}

/** A node with everything in it. Nodes that Markdown alone does not have show their text. */
export function renderNode(context: ProseContext, node: Nodes): Html {
  switch (node.type) {
    case "text":
      return withTerms(context, node.value, context.terms.get(offsetOf(node)) ?? []);
    case "paragraph":
      return html`<p>${inside(context, node)}</p>`;
    case "emphasis":
      return html`<em>${inside(context, node)}</em>`;
    case "strong":
      return html`<strong>${inside(context, node)}</strong>`;
    case "delete":
      return html`<s>${inside(context, node)}</s>`;
    case "break":
      return html`<br>`;
    case "thematicBreak":
      return html`<hr class="ds-divider">`;
    case "inlineCode":
      return html`<code>${node.value}</code>`;
    case "code":
      return html`<pre tabindex="0"><code>${node.value}</code></pre>`;
    case "blockquote":
      return html`<blockquote>${inside(context, node)}</blockquote>`;
    case "list":
      return node.ordered === true
        ? html`<ol start="${node.start ?? 1}">${inside(context, node)}</ol>`
        : html`<ul>${inside(context, node)}</ul>`;
    case "listItem":
      return html`<li>${node.spread === true ? inside(context, node) : tightItem(context, node)}</li>`;
    case "heading":
      return heading(context, node, inside(context, node));
    case "link": {
      const claim = context.claims.get(offsetOf(node));
      const phrase = inside(context, node);
      return claim === undefined ? plainLink(node.url, phrase) : boundPhrase(context.view, claim, phrase);
    }
    case "linkReference":
      return plainLink(context.definitions.get(node.identifier) ?? "", inside(context, node));
    case "image":
    case "imageReference":
      // Prose takes images out; a tree from elsewhere keeps their words.
      return html`<span class="image-text">${context.view.say(siteWords.image)}: ${node.alt ?? ""}</span>`;
    case "table":
      return table(context, node);
    case "html":
    case "definition":
    case "yaml":
    case "footnoteDefinition":
    case "footnoteReference":
      return html``;
    default:
      return inside(context, node);
  }
}

/** Terms lead to the glossary, with their meaning in a tooltip for pointer and keyboard. */
function withTerms({ view, language }: ProseContext, text: string, uses: readonly TermUse[]): Html {
  let from = 0;
  const pieces = uses.map(({ term, start, end }) => {
    const before = text.slice(from, start);
    from = end;
    const id = `ord-${term.id}`;
    return html`
      ${before}<span class="bound"><a class="term" href="${view.href(glossaryPath, term.id)}" aria-describedby="${id}">${text.slice(start, end)}</a><span class="tip" role="tooltip" id="${id}">${term.means[language]}</span></span>
    `;
  });
  return html`${pieces}${text.slice(from)}`;
}

/** A list without blank lines between its items has no paragraphs in it. */
function tightItem(context: ProseContext, item: Parents): Html {
  return html`${item.children.map((child) =>
    child.type === "paragraph" ? inside(context, child) : renderNode(context, child),
  )}`;
}

/** The first row names the columns and the first column the rows, unless it is empty. Wide tables scroll. */
function table(context: ProseContext, node: Table): Html {
  const [head, ...rows] = node.children;
  const side = (index: number) =>
    attribute(
      "class",
      node.align?.[index] === "right" ? "num" : node.align?.[index] === "center" ? "mid" : undefined,
    );
  const heading = (cell: TableCell, index: number, scope: "col" | "row"): Html =>
    cell.children.length === 0
      ? html`<td${side(index)}></td>`
      : html`<th scope="${scope}"${side(index)}>${inside(context, cell)}</th>`;
  const body = rows.map(({ children }) => {
    const cells = children.map((cell, index) =>
      index === 0 ? heading(cell, index, "row") : html`<td${side(index)}>${inside(context, cell)}</td>`,
    );
    return html`<tr>${cells}</tr>`;
  });
  const name = head?.children.map(plainText).find((words) => words.trim() !== "");
  const label = context.view.say(sitePhrases.proseTable(name ?? ""));
  return html`<div class="scroll prose-table" role="group" aria-label="${label}" tabindex="0">
    <table class="ds-table">
      <thead><tr>${head?.children.map((cell, index) => heading(cell, index, "col"))}</tr></thead>
      <tbody>${body}</tbody>
    </table>
  </div>`;
}

function plainLink(url: string, phrase: Html): Html {
  const safe = url.startsWith("#") ? url : safeUrl(url);
  return safe === undefined ? phrase : html`<a class="ds-link" href="${safe}">${phrase}</a>`;
}

function heading(context: ProseContext, node: Heading, words: Html): Html {
  const { level, id } = context.headings.get(offsetOf(node)) ?? { level: 2, id: undefined };
  const anchor = attribute("id", id);
  if (level <= 2) return html`<h2${anchor}>${words}</h2>`;
  if (level === 3) return html`<h3${anchor}>${words}</h3>`;
  return html`<h4${anchor}>${words}</h4>`;
}

/** Link definitions (`[name]: address`) by identifier. */
export function definitionsIn(root: Root): ReadonlyMap<string, string> {
  return new Map(
    root.children.filter((node) => node.type === "definition").map((node) => [node.identifier, node.url]),
  );
}
