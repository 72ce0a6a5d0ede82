/**
 * A chapter's Markdown tree → blocks of the book; a bound phrase gets its answer key as a footnote.
 *
 * Layer: publish; pure.
 */
import type { Nodes, Parents, PhrasingContent, RootContent } from "mdast";
import { verdictNames } from "../../base/messages/terms.ts";
import { ownWidthText } from "../../claims/wording.ts";
import type { Chapter, FasitBlock } from "../../prose/chapter.ts";
import type { CheckedClaim, CheckedReport } from "../checked-report.ts";
import { figureKey } from "../figure-key.ts";
import { reasonText, selfWritten } from "../shared/claim-reason.ts";
import { headingPlan } from "../shared/heading-plan.ts";
import { sourceText } from "../shared/source-text.ts";
import { exactText } from "../shared/value-text.ts";
import type { BookBlock, BookNote, BookSpan } from "./book.ts";
import { labelOf, usedKeys } from "./book-figures.ts";

/** Turns a Fasit block into blocks of the book; empty when there is nothing to show. */
export type BlockMaker = (block: FasitBlock) => readonly BookBlock[];

interface Context {
  readonly report: CheckedReport;
  readonly claims: ReadonlyMap<number, CheckedClaim>;
  readonly levels: ReadonlyMap<number, { readonly level: number }>;
  readonly blocks: ReadonlyMap<number, FasitBlock>;
  readonly make: BlockMaker;
  /** The figures with an entry at the end. */
  readonly used: ReadonlySet<string>;
}

const offsetOf = (node: Nodes): number => node.position?.start.offset ?? -1;

export function chapterBlocks(
  report: CheckedReport,
  chapter: Chapter,
  make: BlockMaker,
): readonly BookBlock[] {
  const context: Context = {
    report,
    claims: new Map(
      report.claims
        .filter((claim) => claim.chapter.file === chapter.file)
        .map((claim) => [claim.binding.offset, claim]),
    ),
    levels: headingPlan(chapter.root),
    blocks: new Map(chapter.blocks.map((block) => [block.offset, block])),
    make,
    used: usedKeys(report),
  };
  return chapter.root.children.flatMap((node) => blocksOf(context, node));
}

function blocksOf(context: Context, node: RootContent): readonly BookBlock[] {
  const block = context.blocks.get(offsetOf(node));
  if (block !== undefined) return context.make(block);
  switch (node.type) {
    case "paragraph":
      return [{ kind: "paragraph", spans: spansOf(context, node) }];
    case "heading":
      return [
        {
          kind: "heading",
          level: context.levels.get(offsetOf(node))?.level ?? 2,
          spans: spansOf(context, node),
        },
      ];
    case "blockquote":
      return [{ kind: "quote", blocks: node.children.flatMap((one) => blocksOf(context, one)) }];
    case "code":
      return [{ kind: "code", text: node.value }];
    case "thematicBreak":
      return [{ kind: "rule" }];
    case "list": {
      const items = node.children.map((item) => item.children.flatMap((one) => blocksOf(context, one)));
      return [{ kind: "list", ordered: node.ordered === true, start: node.start ?? 1, items }];
    }
    case "table": {
      const rows = node.children.map((row) => row.children.map((cell) => spansOf(context, cell)));
      const [head = [], ...rest] = rows;
      const align = head.map((_, column) => node.align?.[column] ?? "left");
      return [{ kind: "prose-table", align, head, rows: rest }];
    }
    default:
      return [];
  }
}

function spansOf(context: Context, node: Parents): readonly BookSpan[] {
  return node.children.flatMap((child) => spanOf(context, child as PhrasingContent));
}

function spanOf(context: Context, node: PhrasingContent): readonly BookSpan[] {
  switch (node.type) {
    case "text":
      // A line end of the source is a space; the typesetter would break the line there.
      return [{ kind: "text", text: node.value.replaceAll(/\s*\n\s*/g, " ") }];
    case "inlineCode":
      return [{ kind: "code", text: node.value }];
    case "emphasis":
    case "strong":
      return [{ kind: node.type, spans: spansOf(context, node) }];
    case "delete":
      return [{ kind: "strike", spans: spansOf(context, node) }];
    case "break":
      return [{ kind: "break" }];
    case "link": {
      const spans = spansOf(context, node);
      const claim = context.claims.get(offsetOf(node));
      if (claim === undefined)
        return /^(?:https?|mailto):/.test(node.url) ? [{ kind: "link", url: node.url, spans }] : spans;
      const words: readonly BookSpan[] =
        spans.length > 0 ? spans : [{ kind: "text", text: selfWritten(claim) }];
      return [{ kind: "claim", spans: words, note: noteOf(context, claim) }];
    }
    case "image":
      return node.alt ? [{ kind: "text", text: node.alt }] : [];
    default:
      return "children" in node ? spansOf(context, node) : [];
  }
}

function noteOf({ report, used }: Context, claim: CheckedClaim): BookNote {
  const { language } = report.meta;
  const { verdict } = claim.decision;
  const values = claim.values.map((value) => {
    const { definition, quantity } = value;
    const key = figureKey(value, report.main);
    return {
      text: quantity.kind === "absent" ? null : exactText(quantity, definition, language),
      name: definition.name[language],
      source: sourceText(report, value),
      page: used.has(key) ? labelOf(key) : null,
    };
  });
  return {
    verdict,
    word: verdictNames[verdict][language],
    reason:
      [reasonText(claim, language), ownWidthText(claim.decision)?.[language]].filter(Boolean).join(" ") ||
      null,
    values,
  };
}
