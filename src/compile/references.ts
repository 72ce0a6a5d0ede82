/**
 * What blocks and highlights refer to must exist: figures by id, statements by id, and those a figure is
 * compared with by the publisher's code.
 */
import { type Finding, finding, type Span } from "../base/finding.ts";
import { nearMatches } from "../base/near-match.ts";
import type { Point } from "../base/period.ts";
import { comparedWith } from "../figures/compared.ts";
import type { Chapter, FasitBlock } from "../prose/chapter.ts";
import type { PublishedValue } from "../sources/published-value.ts";
import type { Statement } from "../statements/statement.ts";
import type { Config } from "./config.ts";
import type { FigureSet } from "./figure-set.ts";

export interface ReferenceInput {
  readonly config: Config;
  readonly settingAt: (path: readonly PropertyKey[]) => Span;
  readonly chapters: readonly Chapter[];
  readonly figures: FigureSet;
  readonly statements: readonly Statement[];
  /** The report's own point: whom its figures are compared with. */
  readonly main: Point;
  readonly published: readonly PublishedValue[];
}

/** FAS5001 for each unknown figure, FAS4108 for each statement that cannot be shown, FAS5016 for a code nobody has. */
export function brokenReferences(input: ReferenceInput): readonly Finding[] {
  const { definitions } = input.figures;
  const unknown = (id: string, at: Span): readonly Finding[] =>
    definitions.has(id)
      ? []
      : [finding("FAS5001", at, { id, near: nearMatches(id, definitions.keys()).join(", ") })];
  const highlights = input.config.report.highlights.flatMap(({ figure }, index) =>
    unknown(figure, input.settingAt(["report", "highlights", index, "figure"])),
  );
  const known = input.statements.map((statement) => statement.id);
  const blocks = input.chapters.flatMap((chapter) =>
    chapter.blocks.flatMap((block): readonly Finding[] => {
      if ("figures" in block)
        return [...block.figures.flatMap((id) => unknown(id, block.at)), ...unknownOthers(block, input)];
      if (block.kind !== "statement" || known.includes(block.id)) return [];
      return [finding("FAS4108", block.at, { statement: block.id, year: input.config.report.year, known })];
    }),
  );
  return [...highlights, ...blocks];
}

/** FAS5018 for each part of a topic that the report does not have. */
export function unknownParts(chapters: readonly Chapter[], known: readonly string[]): readonly Finding[] {
  return chapters.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind !== "part" || known.includes(block.id)
        ? []
        : [finding("FAS5018", block.at, { id: block.id, near: nearMatches(block.id, known) })],
    ),
  );
}

/** Codes in `with` that none of the block's figures has a value for. */
function unknownOthers(block: FasitBlock, { main, published }: ReferenceInput): readonly Finding[] {
  if (block.kind !== "others") return [];
  const known = new Set(
    block.figures.flatMap((id) => comparedWith(published, id, main).map(({ entity }) => entity)),
  );
  return (block.with ?? [])
    .filter((code) => !known.has(code))
    .map((code) => finding("FAS5016", block.at, { code, known: [...known], year: main.year }));
}
