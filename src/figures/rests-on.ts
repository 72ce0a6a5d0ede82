/**
 * How many of its days a mean over days rests on, and the words for it.
 *
 * Layer: figures; pure.
 */
import type { Text } from "../base/language.ts";
import type { SqlAnswer } from "../warehouse/warehouse.ts";
import type { FigureDefinition } from "./definition.ts";

export interface Days {
  readonly known: number;
  readonly of: number;
  /** The first day without a value; empty when none is. */
  readonly firstMissing: string;
}

/** Days of an answer with a row for each, of which some have no value. */
export function daysOf({ columns, rows }: SqlAnswer): Days {
  const [value, day] = [columns.indexOf("value"), columns.indexOf("dato")];
  const missing = rows.filter((row) => (row[value] ?? null) === null);
  return {
    known: rows.length - missing.length,
    of: rows.length,
    firstMissing: String(missing[0]?.[day] ?? ""),
  };
}

/** More than one in ten missing may make the mean another than the year's. */
export function hasTooFew({ known, of }: Days): boolean {
  return (of - known) * 10 > of;
}

export function restsOn({ known, of }: Days): Text {
  return known === of
    ? {
        nb: `Snittet hviler på alle ${of} skoledager.`,
        nn: `Snittet kviler på alle ${of} skuledagar.`,
        en: `The mean rests on all ${of} school days.`,
      }
    : {
        nb: `Snittet hviler på ${known} av ${of} skoledager; for ${of - known} mangler tall.`,
        nn: `Snittet kviler på ${known} av ${of} skuledagar; for ${of - known} manglar tal.`,
        en: `The mean rests on ${known} of ${of} school days; for ${of - known} there are no numbers.`,
      };
}

/** The definition as it reads at this value's point. */
export function withSaying(definition: FigureDefinition, says: Text): FigureDefinition {
  const { explanation: before } = definition;
  const joined = (language: keyof Text): string => `${before[language].trim()} ${says[language]}`;
  return { ...definition, explanation: { nb: joined("nb"), nn: joined("nn"), en: joined("en") } };
}
