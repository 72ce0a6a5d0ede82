/**
 * What can be searched for: each section of each chapter, each figure, each line of a statement, each term.
 *
 * Layer: publish; pure.
 */
import type { Nodes, RootContent } from "mdast";
import { glossary } from "../../base/messages/glossary.ts";
import { searchWords } from "../../base/messages/search.ts";
import { topicWords } from "../../base/messages/topics.ts";
import type { Chapter } from "../../prose/chapter.ts";
import { plainText } from "../../prose/inline-text.ts";
import type { Statement } from "../../statements/statement.ts";
import type { PublishedFigure } from "../checked-report.ts";
import { capitalised } from "../shared/capitalised.ts";
import { headingPlan } from "../shared/heading-plan.ts";
import type { Topic } from "../shared/topics/topic.ts";
import { topicsOf } from "../shared/topics/topics.ts";
import { exactText, pointText, thousands } from "../shared/value-text.ts";
import { chapterPath, figurePath, glossaryPath, statementPath, topicPath } from "./address.ts";
import type { View } from "./site-view.ts";

/** One answer a search can give. */
export interface SearchRecord {
  /** From the top of the site, with its anchor. */
  readonly url: string;
  readonly language: string;
  /** What kind of answer, in the reader's language. */
  readonly kind: string;
  readonly title: string;
  /** The number itself, where the answer is one. */
  readonly value?: string;
  /** The words it is found by; begins with the title. */
  readonly content: string;
}

/** In the order of the site: text, figures, statements, terms. */
export function searchRecords(view: View): readonly SearchRecord[] {
  const { chapters, figures, statements } = view.report;
  return [
    ...chapters.flatMap((chapter) => chapterRecords(view, chapter)),
    ...[...figures].map(([key, figure]) => figureRecord(view, key, figure)),
    ...topicsOf(view.report).map((topic) => topicRecord(view, topic)),
    ...statements.flatMap((statement) => lineRecords(view, statement)),
    ...termRecords(view),
  ];
}

/** A page of a merger, a programme or the innovation work, by every word on it. */
function topicRecord(view: View, { id, title, lead, parts }: Topic): SearchRecord {
  const words = parts.flatMap(({ title: heading, note, table, facts }) => [
    heading,
    note ?? "",
    ...(facts ?? []).map(({ cell }) => cell.text),
    ...(table?.rows ?? []).flatMap(({ cells }) => cells.slice(0, 1).map(({ text }) => text)),
  ]);
  return {
    url: view.fromTop(topicPath(id)),
    language: view.language,
    kind: view.say(topicWords.work),
    title,
    content: [title, lead ?? "", ...words].filter((one) => one !== "").join(". "),
  };
}

/** A section reaches to the next heading of its level; what stands before the first is the chapter itself. */
function chapterRecords(view: View, chapter: Chapter): readonly SearchRecord[] {
  const headings = headingPlan(chapter.root);
  const path = chapterPath(chapter.slug);
  const sections: { title: string; id: string | undefined; words: string[] }[] = [
    { title: chapter.title, id: undefined, words: [chapter.lead ?? ""] },
  ];
  for (const node of chapter.root.children) {
    const heading = node.type === "heading" ? headings.get(node.position?.start.offset ?? -1) : undefined;
    if (heading?.level === 2)
      sections.push({ title: `${chapter.title}: ${heading.text}`, id: heading.id, words: [] });
    else sections.at(-1)?.words.push(wordsOf(node));
  }
  return sections.map(({ title, id, words }) => ({
    url: view.fromTop(path, id),
    language: view.language,
    kind: view.say(searchWords.kindChapter),
    title,
    content: [title, ...words].filter((word) => word !== "").join(". "),
  }));
}

/** A table's cells apart from each other; code and blocks have no words to read. */
function wordsOf(node: RootContent): string {
  if (node.type === "code" || node.type === "html") return "";
  const parts: readonly Nodes[] =
    node.type === "table"
      ? node.children.flatMap(({ children }) => children)
      : node.type === "list"
        ? node.children
        : [node];
  return parts
    .map(plainText)
    .filter((text) => text.trim() !== "")
    .join(", ");
}

function figureRecord(view: View, key: string, figure: PublishedFigure): SearchRecord {
  const { definition, quantity, point } = figure.value;
  const name = view.say(definition.name);
  const title = key === definition.id ? name : `${name}, ${pointText(point, view.report.meta)}`;
  const value = exactText(quantity, definition, view.language);
  return {
    url: view.fromTop(figurePath(key)),
    language: view.language,
    kind: view.say(searchWords.kindFigure),
    title,
    value,
    content: `${title}. ${value}. ${view.say(definition.explanation)}`,
  };
}

function lineRecords(view: View, statement: Statement): readonly SearchRecord[] {
  const table = `${view.say(statement.title)} ${view.report.meta.year}`;
  return statement.lines.flatMap((line) => {
    if (line.kind === "heading") return [];
    const [amount] = line.amounts;
    const label = view.say(line.label);
    return [
      {
        url: view.fromTop(statementPath(statement.id), `o-${line.id}`),
        language: view.language,
        kind: view.say(searchWords.kindLine),
        title: `${table}: ${label}`,
        ...(amount === undefined ? {} : { value: thousands(amount, view.language) }),
        content: `${label}. ${table}`,
      },
    ];
  });
}

function termRecords(view: View): readonly SearchRecord[] {
  return glossary.map((term) => {
    const title = capitalised(view.say(term.name));
    return {
      url: view.fromTop(glossaryPath, term.id),
      language: view.language,
      kind: view.say(searchWords.kindTerm),
      title,
      content: `${title}. ${view.say(term.means)}`,
    };
  });
}
