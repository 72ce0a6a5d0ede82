/**
 * A checked report → the book.
 *
 * Layer: publish; pure.
 */
import { pdfWords } from "../../base/messages/pdf.ts";
import { sitePhrases, siteWords } from "../../base/messages/site.ts";
import { verdictNames } from "../../base/messages/terms.ts";
import type { FasitBlock } from "../../prose/chapter.ts";
import type { CheckedReport } from "../checked-report.ts";
import { statusText } from "../shared/status-text.ts";
import { topicPart } from "../shared/topics/topics.ts";
import type { Book, BookBlock, BookFile } from "./book.ts";
import { figureEntries } from "./book-figures.ts";
import { chapterBlocks } from "./book-prose.ts";
import { areasTable, countTable, figureCard, statementTable, topicTable } from "./book-tables.ts";

export interface BookOptions {
  /** The theme's colour for headings and links: `#004c33`. */
  readonly brand: string;
  /** The path or address of a figure's page, by its figureKey. */
  readonly figureAddress: (key: string) => string;
  /** The drawings of a block, made by whoever draws; the words are ours to place. */
  readonly draw: (block: FasitBlock) => readonly Drawn[];
}

/** A drawing as an SVG file, and what it says. */
export interface Drawn {
  readonly svg: string;
  readonly alt: string;
  readonly caption: string;
  readonly unit: string;
}

/** The book, and the drawings it refers to by name. */
export interface MadeBook {
  readonly book: Book;
  readonly files: readonly BookFile[];
}

/** Statements that a chapter shows are not printed again after the chapters. */
export function makeBook(report: CheckedReport, options: BookOptions): MadeBook {
  const { brand, figureAddress, draw } = options;
  const files: BookFile[] = [];
  const drawings = (block: FasitBlock): readonly BookBlock[] =>
    draw(block).map(({ svg, alt, caption, unit }) => {
      const file = `drawing-${files.length + 1}.svg`;
      files.push({ name: file, content: svg });
      return { kind: "drawing", drawing: { file, alt, caption, unit } };
    });
  const { meta } = report;
  const { language } = meta;
  const logo = report.presentation?.logo;
  if (logo !== undefined) files.push({ name: `logo.${logo.kind}`, content: logo.bytes });
  const words = { ...siteWords, ...pdfWords };
  const shown = new Set(
    report.chapters.flatMap(({ blocks }) =>
      blocks.flatMap((one) => (one.kind === "statement" ? [one.id] : [])),
    ),
  );
  const say = (key: keyof Book["words"]): string => words[key][language];
  const book: Book = {
    title: meta.title,
    entity: meta.entityName,
    year: meta.year,
    language,
    region: language === "en" ? "GB" : "NO",
    headline: meta.headline,
    lead: meta.lead,
    synthetic: meta.synthetic?.[language] ?? null,
    checked: checkedLine(report),
    status: statusText(report.presentation?.status, language) ?? null,
    logo: logo === undefined ? null : { file: `logo.${logo.kind}`, alt: siteWords.arms[language] },
    colours: { brand },
    words: {
      contents: say("contents"),
      statements: say("statements"),
      trace: say("trace"),
      traceIntro: say("traceIntro"),
      synthetic: say("synthetic"),
      syntheticMark: say("syntheticMark"),
      law: say("law"),
      source: say("source"),
      page: say("page"),
    },
    chapters: report.chapters.map((chapter) => ({
      title: chapter.title,
      lead: chapter.lead ?? null,
      language: chapter.language,
      blocks: chapterBlocks(report, chapter, (block) => blockOf(report, block, drawings)),
    })),
    statements: report.statements
      .filter(({ id }) => !shown.has(id))
      .map((statement) => ({
        title: statement.title[language],
        law: statement.law,
        table: statementTable(statement, report),
      })),
    figures: figureEntries(report, figureAddress),
  };
  return { book, files };
}

/** The verdicts that are not 0 in one line; «motsagt» is always said. */
function checkedLine({ counts, meta: { language } }: CheckedReport): string {
  const { holds, contradicted, undocumented, unread } = counts;
  const total = sitePhrases.claimsChecked(String(holds + contradicted + undocumented + unread));
  const parts = (["holds", "undocumented", "unread", "contradicted"] as const)
    .filter((verdict) => counts[verdict] > 0 || verdict === "contradicted")
    .map((verdict) => `${counts[verdict]} ${verdictNames[verdict][language]}`);
  return `${total[language]}: ${parts.join(", ")}.`;
}

function blockOf(
  report: CheckedReport,
  block: FasitBlock,
  drawings: (block: FasitBlock) => readonly BookBlock[],
): readonly BookBlock[] {
  switch (block.kind) {
    case "statement": {
      const statement = report.statements.find(({ id }) => id === block.id);
      return statement === undefined ? [] : [{ kind: "table", table: statementTable(statement, report) }];
    }
    case "part": {
      const part = topicPart(report, block.id)?.part;
      const table = part?.table === undefined ? [] : [{ kind: "table" as const, table: topicTable(part) }];
      return [...(part?.drawing === undefined ? [] : drawings(block)), ...table];
    }
    case "areas": {
      const table = areasTable(report, block.title);
      return table === undefined ? [] : [{ kind: "table", table }];
    }
    case "cards": {
      const cards = block.figures.flatMap((id) => {
        const figure = report.figures.get(id);
        return figure === undefined ? [] : [figureCard(figure, report)];
      });
      return cards.length === 0 ? [] : [{ kind: "cards", cards }];
    }
    case "table": {
      const table = countTable(report, block);
      return table === undefined ? [] : [{ kind: "table", table }];
    }
    case "chart":
    case "waterfall":
    case "timeline":
    case "funnel":
    case "bars":
    case "progress":
    case "multiples":
    case "comparison":
    case "others":
      return drawings(block);
  }
}
