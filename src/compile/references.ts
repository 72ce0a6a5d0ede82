/**
 * What blocks and highlights refer to must exist: figures by id, statements by id.
 */
import { type Finding, finding, type Span } from "../base/finding.ts";
import { nearMatches } from "../base/near-match.ts";
import type { Chapter } from "../prose/chapter.ts";
import type { Statement } from "../statements/statement.ts";
import type { Config } from "./config.ts";
import type { FigureSet } from "./figure-set.ts";

export interface ReferenceInput {
  readonly config: Config;
  readonly settingAt: (path: readonly PropertyKey[]) => Span;
  readonly chapters: readonly Chapter[];
  readonly figures: FigureSet;
  readonly statements: readonly Statement[];
}

/** FAS5001 for each unknown figure, FAS4108 for each statement that cannot be shown. */
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
      if ("figures" in block) return block.figures.flatMap((id) => unknown(id, block.at));
      if (block.kind !== "statement" || known.includes(block.id)) return [];
      return [finding("FAS4108", block.at, { statement: block.id, year: input.config.report.year, known })];
    }),
  );
  return [...highlights, ...blocks];
}
