/**
 * The explanations Fasit knows by itself: for each total of a statement, its deviation from the budget and its
 * change from the year before, line by line; for the service areas, area by area.
 *
 * Layer: figures; pure.
 */
import { same, type Text } from "../base/language.ts";
import { basisNames } from "../base/messages/causes.ts";
import type { LineFigure } from "../statements/line-formulas.ts";
import { conventionTexts } from "./catalogue-texts.ts";
import type { ExplainedTerm, FigureDefinition, Shift } from "./definition.ts";
import { partsOfSum } from "./explained.ts";

const comparisons: readonly {
  readonly id: "budsjettavvik-forklart" | "endring-forklart";
  readonly words: Text;
  readonly against: Shift;
}[] = [
  {
    id: "budsjettavvik-forklart",
    words: basisNames.budget,
    against: { version: "regulert-budsjett" },
  },
  { id: "endring-forklart", words: basisNames.earlier, against: { years: -1 } },
];

function named(name: Text, words: Text): Pick<FigureDefinition, "name" | "explanation"> {
  return {
    name: {
      nb: `${name.nb}: ${words.nb}, forklart`,
      nn: `${name.nn}: ${words.nn}, forklart`,
      en: `${name.en}: ${words.en}, explained`,
    },
    explanation: {
      nb: "Hva som trakk opp og hva som trakk ned, og hvor mye. Bidragene summerer til avviket; det ingen av dem forklarer, står for seg.",
      nn: "Kva som drog opp og kva som drog ned, og kor mykje. Bidraga summerer til avviket; det ingen av dei forklarer, står for seg.",
      en: "What pulled up and what pulled down, and how much. The contributions sum to the deviation; what none of them explains stands apart.",
    },
  };
}

/** `budsjettavvik-forklart/ID` and `endring-forklart/ID` of every line that is a sum of at least two others. */
export function linesExplained(lines: readonly LineFigure[]): readonly FigureDefinition[] {
  const formulas = new Map(lines.map((line) => [line.figureId, line]));
  return lines.flatMap((line): readonly FigureDefinition[] => {
    const parts = line.formula.kind === "sum" ? partsOfSum(line.figureId, formulas) : [];
    if (parts.length < 2) return [];
    return comparisons.map(({ id, words, against }) => ({
      id: `${id}/${line.figureId}`,
      ...named(line.label, words),
      unit: "NOK",
      goodWhen: line.goodWhen,
      formula: { kind: "explained", total: { figure: line.figureId, factor: 1 }, against },
      synonyms: [],
      conventions: [],
    }));
  });
}

/** `budsjettavvik-forklart` and `endring-forklart`: the service areas together, less spending counted as plus. */
export function areasExplained(
  total: string,
  areas: readonly { readonly slug: string; readonly name: string }[],
): readonly FigureDefinition[] {
  const together: Text = { nb: "Tjenesteområdene", nn: "Tenesteområda", en: "The service areas" };
  const by = areas.map(
    ({ slug, name }): ExplainedTerm => ({
      figure: `netto-driftsutgift/${slug}`,
      factor: -1,
      name: same(name),
    }),
  );
  return comparisons.map(({ id, words, against }) => ({
    id,
    ...named(together, words),
    unit: "NOK",
    goodWhen: "up",
    formula: { kind: "explained", total: { figure: total, factor: -1 }, by, against },
    synonyms: [],
    conventions: [conventionTexts.deviation, conventionTexts.serviceAreas],
  }));
}
