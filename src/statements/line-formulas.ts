/**
 * Every line of a statement as the formula of a figure.
 *
 * Layer: statements; pure.
 */
import type { Text } from "../base/language.ts";
import { type AccountFilter, matchesCodes } from "../kostra/account-filter.ts";
import { type AreaNames, type ExpandedLine, expandLines, figureIdOf } from "./expand.ts";
import type { GoodWhen, InternalTrade, LayoutLine, StatementLayout } from "./statement.ts";

/** A line of a statement as a figure. */
export interface LineFigure {
  /** The line's id in its statement, and the figure it is published as. */
  readonly line: string;
  readonly figureId: string;
  readonly label: Text;
  readonly formula: LineFormula;
  readonly goodWhen: GoodWhen;
  /** Does the amount change with the convention for internal trade? */
  readonly dependsOnInternalTrade: boolean;
  readonly note?: Text;
  /** The statement it stands in: id and title. */
  readonly statement: string;
  readonly title: Text;
  readonly law: string;
}

export type LineFormula =
  /** `sign` × the sum of the postings that match. */
  | { readonly kind: "accounts"; readonly filter: AccountFilter; readonly sign: 1 | -1 }
  /** Of other lines of the same statement, by the figures they are published as. */
  | {
      readonly kind: "sum";
      readonly terms: readonly {
        readonly figure: string;
        readonly factor: 1 | -1;
        /** Last year's accounts: an opening balance. */
        readonly at?: { readonly years: -1; readonly version: "regnskap" };
      }[];
    };

/**
 * The figures of a layout's lines, headings left out, in the order of the layout. `areas` are those of
 * `partsOf`, from the same cells as the statement, so that ids agree with ComputedLine.figureId; without
 * them, the lines of single areas are left out, and their total is still whole.
 */
export function lineFormulas(
  layout: StatementLayout,
  internalTrade: InternalTrade,
  areas: AreaNames = new Map(),
): readonly LineFigure[] {
  const changes = changesWithInternalTrade(layout);
  const areasId = layout.lines.find((line) => line.kind === "areas")?.id;
  return expandLines(layout, internalTrade, areas).flatMap((line): LineFigure[] => {
    const { id, figureId, label, goodWhen, note } = line;
    if (figureId === undefined) return [];
    return [
      {
        line: id,
        figureId,
        label: layout.kind === "note" ? namedInNote(layout, id, label) : label,
        formula: formulaOf(layout, internalTrade, line),
        goodWhen,
        dependsOnInternalTrade: changes(line.kind === "area" ? (areasId ?? id) : id),
        ...(note === undefined ? {} : { note }),
        statement: layout.id,
        title: layout.title,
        law: layout.law,
      },
    ];
  });
}

/** A line of a note by itself says too little («Avsatt», «Differanse»): it is told what of. */
function namedInNote(layout: StatementLayout, id: string, label: Text): Text {
  const group = layout.lines.find((line) => line.kind === "heading" && id.startsWith(`${line.id}-`));
  const of = group?.label ?? layout.title;
  const named = (language: keyof Text) =>
    `${of[language].replace(/^Note: /, "").replace(/^./, (first) => first.toUpperCase())}: ${label[language].replace(/^./, (first) => first.toLowerCase())}`;
  return { nb: named("nb"), nn: named("nn"), en: named("en") };
}

function formulaOf(layout: StatementLayout, internalTrade: InternalTrade, line: ExpandedLine): LineFormula {
  const { accounts, sign } = line;
  if (accounts !== undefined) return { kind: "accounts", filter: accounts, sign };
  if (line.openingOf !== undefined) {
    const at = { years: -1, version: "regnskap" } as const;
    return { kind: "sum", terms: [{ figure: figureIdOf(layout, line.openingOf), factor: 1, at }] };
  }
  const areas = totalOfAreas(layout, line.id);
  if (areas !== undefined)
    return { kind: "accounts", filter: areas.accounts[internalTrade], sign: areas.sign };
  const terms = (line.terms ?? []).map((one) => ({
    figure: figureIdOf(layout, one.line),
    factor: one.factor,
  }));
  return { kind: "sum", terms };
}

/** The total of all areas is the areas' accounts whatever their area, so it needs no list of areas. */
function totalOfAreas(layout: StatementLayout, id: string) {
  const sum = layout.lines.find((line) => line.id === id);
  if (sum?.kind !== "sum" || sum.terms.length !== 1) return undefined;
  const [only] = sum.terms;
  return layout.lines.find((line) => line.kind === "areas" && line.id === only?.line && only.factor === 1) as
    | Extract<LayoutLine, { kind: "areas" }>
    | undefined;
}

/** Where internal trade may stand: internal purchase, redistributed expenses, internal sale. */
const internalTradeArter = ["290", "690", "790"];

/** Does a line weigh internal trade differently under the two conventions? */
export function changesWithInternalTrade(layout: StatementLayout): (id: string) => boolean {
  const byId = new Map(layout.lines.map((line) => [line.id, line]));
  const weight = (id: string, art: string, convention: InternalTrade): number => {
    const line = byId.get(id);
    if (line === undefined || line.kind === "heading" || line.kind === "opening") return 0;
    if (line.kind !== "sum") return matchesCodes(line.accounts[convention].art, art) ? line.sign : 0;
    return line.terms.reduce((sum, one) => sum + one.factor * weight(one.line, art, convention), 0);
  };
  return (id) =>
    internalTradeArter.some((art) => weight(id, art, "excluded") !== weight(id, art, "included"));
}
